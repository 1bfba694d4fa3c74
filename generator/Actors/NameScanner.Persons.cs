using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <content>The names of persons and the titles before them.</content>
internal sealed partial class NameScanner
{
    // "Secretary of State John Kerry", "President of France Emmanuel Macron": what is behind "of" up to the name.
    private int ReadTitleOf(int of)
    {
        int i = of + 1;
        if (i < tokens.Length && IsWord(i, "the"))
            i++;
        if (i >= tokens.Length || !IsCapital(i))
            return of;
        if (MatchPhrase(i, 1, out PhraseFact? phrase, out int phraseEnd) && phrase!.Country >= 0 && OrganizationEnd(i, RunEnd(i)) <= phraseEnd)
        {
            Name country = Add(i, phraseEnd, NameKind.Country);
            country.Country = title.Country = phrase.Country;
            return phraseEnd;
        }
        int end = RunEnd(i);
        int organizationEnd = OrganizationEnd(i, end);
        if (phrase is { Organization: >= 0 } && phraseEnd > organizationEnd)
            organizationEnd = phraseEnd;
        if (organizationEnd > i)
        {
            title.Owner = Add(i, ExtendOrganization(i, organizationEnd, end), NameKind.Organization);
            return title.Owner.Last;
        }
        while (i < tokens.Length && ((IsCapital(i) && IsAdjacent(i) && Has(i, WordFlags.TitleModifier | WordFlags.Common | WordFlags.NonActor) && !(Has(i, WordFlags.Given) && i + 1 < tokens.Length && IsCapital(i + 1)) && !IsLastName(i))
            || (IsWord(i, "and") && i + 1 < tokens.Length && IsCapital(i + 1) && Has(i + 1, WordFlags.Common))))
        {
            i++;
        }
        return i;
    }

    // "Secretary of Defense Ash Carter": an ordinary word before the run's last one, which is none, is a given name.
    private bool IsLastName(int i) => !Has(i, WordFlags.TitleModifier) && RunEnd(i) == i + 2 && !Has(i + 1, WordFlags.Common);

    // The words of a title from i on: modifiers and then an office; 0 where there is none.
    private int TitleEnd(int i, int end)
    {
        int titleEnd = 0;
        for (int t = i; t < end && IsCapital(t); t++)
        {
            WordFlags flags = words[t].Flags;
            if ((flags & WordFlags.Title) != 0)
            {
                // "Major" and "General" may also be surnames or parts of other names, but a title has something in front or behind.
                titleEnd = t + 1;
                continue;
            }
            // "Chief Medical Officer": other words may stand inside a title, too.
            if ((flags & WordFlags.TitleModifier) == 0 && (startsSentence[t] || (flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) != WordFlags.Common))
                break;
        }
        return titleEnd;
    }

    /// <summary>Reads what is left of a run when titles, countries and organizations are off: a person, or a name of unknown kind.</summary>
    private int ReadName(int first, int end)
    {
        int last = first + 1;
        while (last < end)
        {
            if (IsCapital(last))
            {
                WordFlags flags = words[last].Flags;
                bool isTitle = (flags & (WordFlags.Honorific | WordFlags.Office)) != 0 && (flags & WordFlags.Surname) == 0 && last + 1 < end;
                if (isTitle)
                    break;
                if (((flags & (WordFlags.Given | WordFlags.Surname)) == 0 || (!isHeadlineCase && IsAllCapitals(last))) && MatchPhrase(last, 1, out PhraseFact? phrase, out int phraseEnd) && (phrase!.Country >= 0 || phrase.Organization >= 0 || phrase.Seat >= 0))
                {
                    if (phrase.Country >= 0 && phraseEnd == last + 1 && phraseEnd == end && last == first + 1 && Has(first, WordFlags.Given) && !Has(first, WordFlags.Common) && !isHeadlineCase)
                    {
                        last++;
                        break;
                    }
                    if (phrase.Country >= 0 && phraseEnd == end && title.Flags == 0 && !isHeadlineCase && !startsSentence[first] && NamesBranchOf(first, last))
                    {
                        // "Environment Canada", "Air France"
                        Name branch = Add(first, phraseEnd, NameKind.Organization);
                        branch.Country = phrase.Country;
                        return phraseEnd;
                    }
                    break;
                }
            }
            last++;
        }
        if (last - first > 2 && Has(first, WordFlags.Given) && (isHeadlineCase || !Has(first, WordFlags.Common)))
            last = PersonEnd(first, last);
        while (last > first + 1 && (!IsCapital(last - 1) || (last > first + 2 && IsPostNominal(last - 1))))
            last--;
        if (title.Flags == 0 && isHeadlineCase && !LooksLikePerson(first, last))
            return last;
        if (last == first + 1 && tokens[first].Length == 1)
            return last;
        WordFlags head = words[last - 1].Flags;
        // "Tech giant X", "Media group X": a noun that names no organization by itself.
        int wider = -1;
        bool startsCommon = startsSentence[first] && Has(first, WordFlags.Common | WordFlags.OrganizationHead) && title.Flags == 0;
        if (startsCommon && last > first + 1 && !LooksLikePerson(first, last) && (head & WordFlags.NonActor) == 0)
        {
            // "Broker Khurshid Alam", "Earlier Obama": the first word is capitalised for the sentence.
            first++;
            startsCommon = false;
            wider = tokens[first - 1].Start;
        }
        while (last - first > 2 && (Has(first, WordFlags.Profession | WordFlags.People) || (words[first].Flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common)
            && Has(first + 1, WordFlags.Given) && LooksLikePerson(first + 1, last))
        {
            first++;
        }
        if (last < tokens.Length && last == first + 1 && IsWord(last, "regime") && title.Flags == 0)
        {
            // "the Ormandel regime"
            Add(first, last + 1, NameKind.Organization).Country = title.Country;
            return last + 1;
        }
        Name name = Add(first, last, NameKind.Unknown);
        if (wider >= 0 && tokens[first - 1].Start == wider)
            name.WiderStart = wider;
        name.Country = title.Country;
        name.Affiliation = title.Owner;
        bool isTitled = (title.Flags & WordFlags.Title) != 0;
        if (isTitled && title.First >= 0 && !IsFormOfAddress(title.First, first))
            name.Title = text.Substring(tokens[title.First].Start, tokens[first - 1].End - tokens[title.First].Start);
        if (title.First < 0)
            ReadLowerCaseTitle(name);
        else if (name.Country < 0 && name.Affiliation is null)
            Belongs(name, title.First);
        if ((title.Flags & WordFlags.Title) != 0)
            name.Gender = (title.Flags & WordFlags.Female) != 0 ? Gender.Female : (title.Flags & WordFlags.Male) != 0 ? Gender.Male : Gender.Unknown;
        // "Mayor Linda Park" is a person, "Mayor's Park" and "Linda Park" need not be.
        bool isTitledGivenName = isTitled && last == first + 2 && Has(first, WordFlags.Given);
        if ((head & WordFlags.NonActor) != 0 && (head & WordFlags.Surname) == 0 && (last > first + 1 || !isTitled) && !isTitledGivenName)
        {
            name.Kind = NameKind.Other;
            AddEvidence(name);
            // "Linda Park said", "Linda Park, 42,": no park speaks or has an age.
            if (last == first + 2 && (words[first].Flags & (WordFlags.Given | WordFlags.Common)) == WordFlags.Given && (head & WordFlags.PlaceNoun) != 0 && !isHeadlineCase
                && (name.ForPerson >= 5 || (last < tokens.Length && (LowerFlags(last) & WordFlags.Reports) != 0)))
                name.Kind = NameKind.Person;
            return last;
        }
        bool isOrdinary = (words[first].Flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common;
        bool isAddressed = isTitled && title.First >= 0 && IsFormOfAddress(title.First, first);
        if (isTitled && (isAddressed || !(isOrdinary && (last == first + 1 || Has(first + 1, WordFlags.Common)))))
            name.Kind = NameKind.Person;
        else if (LooksLikePerson(first, last))
            name.ForPerson += 3;
        else if (HoldsAmpersand(first, last) || Has(first, WordFlags.StartsOrganization))
            name.ForOrganization += 4;
        if (block.Block.Kind == BlockKind.Byline && last > first + 1)
            name.ForPerson += 2;
        name.NeedsConfirmation = startsCommon && last == first + 1;
        AddEvidence(name);
        return last;
    }

    // "Syrian leader X", "State Department spokesman X", "his wife X": what is in lower case before the name.
    private void ReadLowerCaseTitle(Name name)
    {
        int start = name.First;
        WordFlags nearest = 0;
        while (start > 0 && name.First - start < 5 && LowerFlags(start - 1) is var flags
            && (flags & (WordFlags.Title | WordFlags.Profession | (start < name.First ? WordFlags.TitleModifier : 0))) != 0)
        {
            nearest = start == name.First ? flags : nearest;
            start--;
        }
        name.Gender = (nearest & WordFlags.Female) != 0 ? Gender.Female : (nearest & WordFlags.Male) != 0 ? Gender.Male : Gender.Unknown;
        int owner = Belongs(name, start);
        if ((nearest & (WordFlags.Office | WordFlags.Honorific | WordFlags.Profession)) == 0 || (nearest & WordFlags.Relation) != 0)
            return;
        start = owner >= 0 ? owner : start;
        name.Title = text.Substring(tokens[start].Start, tokens[name.First - 1].End - tokens[start].Start);
    }

    // Whose the bearer of the title is that begins at the token: the demonym's, or the country's or organization's named just before. Returns where that begins
    // when it is a part of the title, or -1.
    private int Belongs(Name name, int start)
    {
        for (int length = 2; length > 0; length--)
        {
            if (start < name.First && start >= length && facts.Phrase(text, tokens, start - length, start) is { Demonym: >= 0 } demonym && char.IsUpper(text[tokens[start - length].Start]))
            {
                name.Country = demonym.Demonym;
                return start - length;
            }
        }
        if (start == 0 || names.Count < 2)
            return -1;
        Name before = names[names.Count - 2];
        bool isPossessive = tokens[start - 1].Kind == TokenKind.Possessive;
        if (before.Block != block || before.Last != (isPossessive ? start - 1 : start) || (!isPossessive && start == name.First))
            return -1;
        if (before.Kind == NameKind.Country)
            name.Country = before.Country;
        else if (before.Kind == NameKind.Organization)
            name.Affiliation = before;
        else
            return -1;
        return isPossessive ? -1 : before.First;
    }

    // "Paul Brown Joins Growing List": a person's name ends before an ordinary word.
    private int PersonEnd(int first, int last)
    {
        WordFlags head = words[last - 1].Flags;
        if ((head & (WordFlags.NonActor | WordFlags.OrganizationHead | WordFlags.CompanyForm)) != 0 && !isHeadlineCase)
            return last;
        for (int k = first + 2; k < last - (isHeadlineCase ? 0 : 1); k++)
        {
            // "Donald J. Trump"
            if (text[tokens[k - 1].End - 1] == '.')
                continue;
            if (IsCapital(k) && (words[k].Flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common)
                return k;
        }
        return last;
    }

    // "Anna Marlow KC", "Gohar Khan Sahib"
    private bool IsPostNominal(int i) => Has(i, WordFlags.PostNominal) && (HoldsCapitals(i) || !Has(i, WordFlags.Office | WordFlags.NonActor) && tokens[i].Length > 3);

    // "Mr." and "Dr" tell no office.
    private bool IsFormOfAddress(int first, int last) => last == first + 1 && (words[first].Flags & (WordFlags.Honorific | WordFlags.Office)) == WordFlags.Honorific && tokens[first].Length <= 4
        && char.ToUpperInvariant(text[tokens[first].Start]) is 'M' or 'D';

    private bool LooksLikePerson(int first, int last)
    {
        if (last - first < 2)
            return false;
        WordFlags f = words[first].Flags, l = words[last - 1].Flags;
        if ((l & (WordFlags.OrganizationHead | WordFlags.CompanyForm)) != 0 && (l & WordFlags.Surname) == 0)
            return false;
        if ((f & WordFlags.StartsOrganization) != 0)
            return false;
        bool allCapitals = true, anyCommon = false;
        for (int k = first; k < last; k++)
        {
            if (tokens[k].Kind == TokenKind.Punctuation || (k > first && Has(k, WordFlags.Function) && !Has(k, WordFlags.Surname)))
                return false;
            allCapitals &= IsAllCapitals(k);
            anyCommon |= (words[k].Flags & (WordFlags.Common | WordFlags.Surname | WordFlags.Given)) == WordFlags.Common;
        }
        if (allCapitals && anyCommon && last - first > 2)
            return false;
        bool isInitial = tokens[first].Length == 2 && text[tokens[first].Start + 1] == '.';
        bool isGiven = (f & WordFlags.Given) != 0;
        if ((l & WordFlags.NonActor) != 0 && (l & WordFlags.Surname) == 0)
            return false;
        if (isGiven && ((f & WordFlags.Common) == 0 || (l & (WordFlags.Common | WordFlags.Function)) == 0 || (l & WordFlags.Surname) != 0))
            return !((l & WordFlags.Common) != 0 && (l & WordFlags.Surname) == 0 && ((f & WordFlags.Common) != 0 || isHeadlineCase)) && (f & WordFlags.Function) == 0;
        if (isInitial && (l & WordFlags.Function) == 0 && !IsAllCapitals(last - 1))
            return true;
        for (int k = first + 1; k < last - 1; k++)
        {
            // A particle or an initial inside: "Mona bint Khalid", "Branko M. Bilbija".
            if (!IsCapital(k) ? !IsWord(k, "de") && !IsWord(k, "la") && tokens[k].Kind == TokenKind.Word : tokens[k].Length == 2 && text[tokens[k].Start + 1] == '.')
                return true;
        }
        return (l & WordFlags.Surname) != 0 && (l & WordFlags.Common) == 0 && (f & WordFlags.Common) == 0 && (f & WordFlags.People) == 0 && !IsAllCapitals(first);
    }

    // A country, town or company of one word that is somebody's given name here: "Jordan Smith", "Paris Hilton".
    private bool IsGivenNameHere(int i, int phraseEnd, int end)
    {
        if (phraseEnd != i + 1 || !Has(i, WordFlags.Given) || phraseEnd >= end || !IsCapital(phraseEnd) || (isHeadlineCase && Has(phraseEnd, WordFlags.Common)))
            return false;
        WordFlags next = words[phraseEnd].Flags;
        return (next & (WordFlags.Title | WordFlags.TitleModifier | WordFlags.OrganizationHead | WordFlags.NonActor | WordFlags.People | WordFlags.Calendar)) == 0
            && ((next & WordFlags.Surname) != 0 || (next & WordFlags.Common) == 0);
    }
}
