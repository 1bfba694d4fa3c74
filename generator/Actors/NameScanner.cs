using System.Collections.Generic;
using System.Threading;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>
/// Finds the names in the blocks of a document, one after the other, by their words and the tables of facts. A name whose kind neither tells is left
/// unknown for <see cref="NameResolver"/>, which sees the whole document.
/// </summary>
internal sealed class NameScanner(string text, NameFacts facts, DocumentStructure structure)
{
    // No name is longer; a page of capitalised words is cut into runs of this many, so that reading one stays cheap.
    private const int LongestRun = 24;

    private readonly List<Name> names = [];
    private Token[] tokens = [];
    private WordFact[] words = [];
    private bool[] startsSentence = [];
    private bool[] capitals = [];
    private TokenizedBlock block = null!;
    private bool isHeadlineCase;
    private Name? lastOrganization;
    private (int First, int Last)? inner;

    /// <summary>The names found so far, in text order but for those nested in another one.</summary>
    public List<Name> Names => names;

    /// <summary>Blocks whose capitals tell nothing (headlines with a capital on every word, or all capitals): their names are those of the other blocks.</summary>
    public List<HeadlineCaseBlock> HeadlineCaseBlocks { get; } = [];

    public void Scan(TokenizedBlock scanned, CancellationToken cancellationToken)
    {
        block = scanned;
        tokens = scanned.Tokens;
        lastOrganization = null;
        if (words.Length < tokens.Length)
        {
            words = new WordFact[tokens.Length * 2];
            startsSentence = new bool[tokens.Length * 2];
            capitals = new bool[tokens.Length * 2];
        }
        isHeadlineCase = CapitalsTellNothing();
        int firstName = names.Count;
        for (int i = 0; i < tokens.Length; i++)
        {
            startsSentence[i] = false;
            capitals[i] = ReadCapital(i);
            words[i] = capitals[i] ? facts.Word(text, tokens[i].Start, tokens[i].End) : default;
        }
        for (int i = 1; i < tokens.Length; i++)
        {
            // "Hong Kong-based": the adjective has two words.
            if (capitals[i - 1] && !capitals[i] && tokens[i].Kind == TokenKind.Word && char.IsUpper(text[tokens[i].Start]) && tokens[i].Length > 1 && IsAdjacent(i))
                capitals[i - 1] = facts.Phrase(text, tokens, i - 1, i) is not null;
        }
        foreach (int sentence in scanned.Sentences)
        {
            for (int i = sentence; i < tokens.Length; i++)
            {
                startsSentence[i] = true;
                if (tokens[i].Kind != TokenKind.Mark)
                    break;
            }
        }
        AddCredited();
        for (int i = 0; i < tokens.Length;)
        {
            if ((i & 1023) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!IsCapital(i))
            {
                i++;
                continue;
            }
            if (i > 0 && tokens[i - 1].Kind == TokenKind.Mark)
                startsSentence[i] |= i == 1 || !IsLower(i - 2);
            int end = RunEnd(i);
            i = ReadRun(i, end);
        }
        if (isHeadlineCase)
            HeadlineCaseBlocks.Add(new HeadlineCaseBlock(scanned, firstName, names.Count));
    }

    // The byline's authors and the contributors are persons, the byline's agency is an organization.
    private void AddCredited()
    {
        foreach (Span author in structure.Authors)
            AddCredited(author, NameKind.Person);
        foreach (Contributor contributor in structure.Contributors)
            AddCredited(contributor.Name, NameKind.Person);
        if (structure.Agency is { } agency)
            AddCredited(agency, NameKind.Organization);
    }

    private void AddCredited(Span credited, NameKind kind)
    {
        if (credited.Start < block.Block.Start || credited.End > block.Block.End)
            return;
        int first = 0;
        while (first < tokens.Length && tokens[first].Start < credited.Start)
            first++;
        int last = first;
        while (last < tokens.Length && tokens[last].End <= credited.End)
            last++;
        if (last == first)
            return;
        Name name = Add(first, last, kind);
        if (kind == NameKind.Organization && facts.FindPhrase(name.Text) is { Organization: >= 0 } known)
            name.Organization = known.Organization;
        for (int i = first; i < last; i++)
            capitals[i] = false;
    }

    private bool CapitalsTellNothing()
    {
        int capital = 0, lower = 0;
        bool isSentence = tokens.Length > 0 && text[tokens[tokens.Length - 1].End - 1] == '.';
        for (int i = 0; i < tokens.Length && i < 60; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (char.IsUpper(text[tokens[i].Start]))
                capital++;
            else if (isSentence || tokens[i].Length > 4)
                lower++;
        }
        return block.Block.Kind is not (BlockKind.Byline or BlockKind.Contributor or BlockKind.Caption) && capital >= 3 && lower * (isSentence ? 12 : 4) < capital && (lower > 0 || tokens.Length > 5 || block.Block.Kind == BlockKind.Headline);
    }

    // A run of capitalised words with the small words and marks that only names have between them.
    private int RunEnd(int first)
    {
        int i = first + 1;
        while (i < tokens.Length && i - first < LongestRun)
        {
            if (IsCapital(i) && IsAdjacent(i) && !startsSentence[i])
            {
                if ((words[i].Flags & WordFlags.Calendar) != 0 && !((words[i].Flags & WordFlags.Given) != 0 && (words[i - 1].Flags & (WordFlags.Given | WordFlags.Title)) != 0))
                    return i;
                i++;
                continue;
            }
            if (i + 1 < tokens.Length && IsCapital(i + 1) && JoinsNames(i))
            {
                i += 2;
                continue;
            }
            if (i + 2 < tokens.Length && IsCapital(i + 2) && IsParticle(i) && IsParticle(i + 1))
            {
                i += 3;
                continue;
            }
            break;
        }
        return i;
    }

    private bool JoinsNames(int i)
    {
        Token token = tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Word:
                return IsParticle(i);
            case TokenKind.Possessive:
                // "Workers' Party", "Women's Union"; but "Syria's Assad".
                return (words[i - 1].Flags & (WordFlags.Common | WordFlags.Profession)) != 0
                    && (words[i - 1].Flags & (WordFlags.Given | WordFlags.Surname | WordFlags.People | WordFlags.Title)) == 0
                    && !startsSentence[i + 1] && facts.Phrase(text, tokens, i - 1, i) is null;
            case TokenKind.Punctuation:
                return text[token.Start] == '&' && !startsSentence[i + 1];
            default:
                return false;
        }
    }

    private bool IsParticle(int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Length <= 5 && IsLower(i) && IsAdjacent(i)
        && (facts.Word(text, tokens[i].Start, tokens[i].End).Flags & WordFlags.Particle) != 0;

    /// <summary>Reads the run of capitalised words; returns the token to go on with.</summary>
    private int ReadRun(int first, int end)
    {
        int i = first;
        int titleFirst = -1;
        Name? titleOwner = null;
        int titleCountry = -1;
        WordFlags titleFlags = 0;
        while (i < end)
        {
            if (!IsCapital(i))
            {
                i++;
                continue;
            }
            if (Has(i, WordFlags.Function) && !MatchPhrase(i, 1, out _, out _) && (i + 1 < end || !Has(i, WordFlags.Given | WordFlags.Surname)))
            {
                i++;
                continue;
            }
            if (Has(i, WordFlags.Calendar) && !Has(i, WordFlags.Given) && !(i + 2 == end && Has(i + 1, WordFlags.OrganizationHead)) && !MatchPhrase(i, 2, out _, out _))
            {
                i++;
                continue;
            }
            if (Has(i, WordFlags.StartsThing) && i + 1 < end && !Has(i, WordFlags.Title) && !MatchPhrase(i, 2, out _, out _))
            {
                Add(i, end, NameKind.Other);
                return end;
            }
            int organizationEnd = OrganizationEnd(i, end);
            if (MatchPhrase(i, 1, out PhraseFact? phrase, out int phraseEnd) && phraseEnd >= organizationEnd && !IsGivenNameHere(i, phraseEnd, end))
            {
                PhraseFact fact = phrase!;
                if (fact.Demonym >= 0 && fact.Country < 0 && fact.Organization < 0)
                {
                    int organ = LowerCaseOrganEnd(phraseEnd);
                    if (organ > 0)
                    {
                        Name ministry = Add(i, organ, NameKind.Organization);
                        ministry.Country = fact.Demonym;
                        lastOrganization = ministry;
                        i = organ;
                        continue;
                    }
                    titleCountry = fact.Demonym;
                    titleFirst = titleFirst < 0 ? i : titleFirst;
                    i = phraseEnd;
                    continue;
                }
                if (fact.Country >= 0)
                {
                    Name country = Add(i, phraseEnd, NameKind.Country);
                    country.Country = fact.Country;
                    titleCountry = fact.Country;
                    titleFirst = titleFirst < 0 ? i : titleFirst;
                    i = phraseEnd;
                    continue;
                }
                if (fact.Organization >= 0)
                {
                    if (startsSentence[i] && phraseEnd == i + 1 && Has(i, WordFlags.Common) && !IsAllCapitals(i) && phraseEnd == end && !isHeadlineCase)
                    {
                        Name doubtful = Add(i, phraseEnd, NameKind.Unknown);
                        doubtful.NeedsConfirmation = true;
                        doubtful.Organization = fact.Organization;
                        i = phraseEnd;
                        continue;
                    }
                    int extended = ExtendOrganization(i, phraseEnd, end);
                    Name organization = Add(i, extended, NameKind.Organization);
                    if (extended == phraseEnd)
                        organization.Organization = fact.Organization;
                    titleOwner = lastOrganization = organization;
                    titleFirst = titleFirst < 0 ? i : titleFirst;
                    i = extended;
                    continue;
                }
                if (fact.Seat >= 0)
                {
                    Name seat = Add(i, phraseEnd, NameKind.Country);
                    seat.Country = fact.Seat;
                    i = phraseEnd;
                    continue;
                }
                // A place. More capitals behind it ("Chicago Cardinal", "Paris Hilton") are read by themselves.
                bool isTitled = (titleFlags & WordFlags.Title) != 0 && phraseEnd == i + 1;
                if (!isTitled && (phraseEnd > i + 1 || !Has(i, WordFlags.Surname | WordFlags.Given) || phraseEnd == end))
                {
                    Name place = Add(i, phraseEnd, NameKind.Other);
                    place.ForPlace = 2;
                    if (fact.Capital >= 0)
                    {
                        if (Acts(i, phraseEnd))
                        {
                            place.Kind = NameKind.Country;
                            place.Country = fact.Capital;
                        }
                    }
                    else if (phraseEnd == i + 1)
                    {
                        // "Lincoln", "Cameron": a town of that name is one reading of several.
                        place.Kind = NameKind.Unknown;
                        if (!Has(i, WordFlags.Surname | WordFlags.Given))
                            place.ForPlace += 3;
                        AddEvidence(place);
                    }
                    i = phraseEnd;
                    continue;
                }
            }
            if (organizationEnd > i)
            {
                int extended = ExtendOrganization(i, organizationEnd, end);
                Name organization = Add(i, extended, NameKind.Organization);
                if (phrase is { Demonym: >= 0 } or { Country: >= 0 } && extended == organizationEnd && phraseEnd < extended && facts.Phrase(text, tokens, phraseEnd, extended) is { Organization: >= 0 } known)
                    organization.Organization = known.Organization;
                if (phrase is { Demonym: >= 0 })
                    organization.Country = phrase.Demonym;
                else if (phrase is { Country: >= 0 })
                    organization.Country = phrase.Country;
                else if (titleCountry >= 0)
                    organization.Country = titleCountry;
                titleOwner = lastOrganization = organization;
                AddInner(organization);
                titleFirst = titleFirst < 0 ? i : titleFirst;
                i = extended;
                continue;
            }
            WordFlags flags = words[i].Flags;
            if ((flags & WordFlags.Calendar) != 0 && !((flags & WordFlags.Given) != 0 && i + 1 < end))
            {
                i++;
                continue;
            }
            if ((flags & WordFlags.People) != 0 && !((flags & WordFlags.Given) != 0 && i + 1 < end))
            {
                titleFirst = titleFirst < 0 ? i : titleFirst;
                i++;
                continue;
            }
            int titleEnd = TitleEnd(i, end);
            if (titleEnd > i)
            {
                titleFirst = titleFirst < 0 ? i : titleFirst;
                for (int t = i; t < titleEnd; t++)
                    titleFlags |= words[t].Flags;
                i = titleEnd;
                if (i == end && i + 1 < tokens.Length && IsWord(i, "of"))
                {
                    i = ReadTitleOf(i, ref titleCountry, ref titleOwner);
                    if (i < tokens.Length && IsCapital(i) && i > end)
                        end = RunEnd(i);
                    else if (i <= end)
                        return end;
                }
                continue;
            }
            i = ReadName(i, end, titleFirst, titleFlags, titleCountry, titleOwner);
            titleFirst = -1;
            titleOwner = null;
            titleCountry = -1;
            titleFlags = 0;
        }
        return i > first ? i : first + 1;
    }

    // "Secretary of State John Kerry", "President of France Emmanuel Macron": what is behind "of" up to the name.
    private int ReadTitleOf(int of, ref int titleCountry, ref Name? titleOwner)
    {
        int i = of + 1;
        if (i < tokens.Length && IsWord(i, "the"))
            i++;
        if (i >= tokens.Length || !IsCapital(i))
            return of;
        if (MatchPhrase(i, 1, out PhraseFact? phrase, out int phraseEnd) && phrase!.Country >= 0 && OrganizationEnd(i, RunEnd(i)) <= phraseEnd)
        {
            Name country = Add(i, phraseEnd, NameKind.Country);
            country.Country = titleCountry = phrase.Country;
            return phraseEnd;
        }
        int end = RunEnd(i);
        int organizationEnd = OrganizationEnd(i, end);
        if (phrase is { Organization: >= 0 } && phraseEnd > organizationEnd)
            organizationEnd = phraseEnd;
        if (organizationEnd > i)
        {
            titleOwner = Add(i, ExtendOrganization(i, organizationEnd, end), NameKind.Organization);
            return titleOwner.Last;
        }
        while (i < tokens.Length && ((IsCapital(i) && IsAdjacent(i) && Has(i, WordFlags.TitleModifier | WordFlags.Common | WordFlags.NonActor) && !(Has(i, WordFlags.Given) && i + 1 < tokens.Length && IsCapital(i + 1)))
            || (IsWord(i, "and") && i + 1 < tokens.Length && IsCapital(i + 1) && Has(i + 1, WordFlags.Common))))
        {
            i++;
        }
        return i;
    }

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

    // The end of an organization's name that begins at i and is told by its head noun; 0 where it is none.
    private int OrganizationEnd(int i, int end)
    {
        int head = -1;
        for (int k = i; k < end; k++)
        {
            if (!IsCapital(k))
                continue;
            WordFlags flags = words[k].Flags;
            if ((flags & (WordFlags.OrganizationHead | WordFlags.CompanyForm)) != 0 && !((flags & WordFlags.WeakHead) != 0 && k < end - 1))
            {
                head = k;
                continue;
            }
            if (k > i && (flags & (WordFlags.Honorific | WordFlags.Office)) != 0 && (flags & WordFlags.Surname) == 0 && k + 1 < end && head >= 0)
                break;
            if ((flags & WordFlags.NonActor) != 0 && k == end - 1 && head != k - 1)
                return 0;
        }
        if (head < 0)
            return 0;
        for (int k = i + 1; k <= head; k++)
        {
            // "Jewish West Bank settlements"
            if (IsCapital(k) && MatchPhrase(k, 2, out PhraseFact? inner, out int innerEnd) && innerEnd > head && inner!.Organization < 0)
                return 0;
        }
        // A title in front of the head's own words is not the organization's: "President Smith Group" is rare, "Foreign Minister" and "Secretary" are not.
        for (int k = i; k < head; k++)
        {
            if ((words[k].Flags & (WordFlags.Honorific | WordFlags.Office)) != 0 && (words[k].Flags & (WordFlags.TitleModifier | WordFlags.Surname)) == 0 && k > i)
                return 0;
        }
        if (head == i)
        {
            if (IsWord(i, "Government") && (i + 1 >= tokens.Length || !IsWord(i + 1, "of")))
                return 0;
            bool takesOf = Has(i, WordFlags.TakesOf) && i + 1 < tokens.Length && (IsWord(i + 1, "of") || IsWord(i + 1, "for")) && OfObject(i + 1) > 0;
            return takesOf || (!startsSentence[i] && !isHeadlineCase && end == i + 1 && IsDefinite(i) && Has(i, WordFlags.TakesOf)) ? i + 1 : 0;
        }
        if (isHeadlineCase && !Has(head, WordFlags.CompanyForm))
            return head > i && Has(head, WordFlags.StateOrgan) ? head + 1 : 0;
        // "Charlotte Church", "Samantha Power"
        if (head == i + 1 && Has(i, WordFlags.Given) && !Has(i, WordFlags.Common) && Has(head, WordFlags.Surname) && !Has(head, WordFlags.CompanyForm) && facts.Phrase(text, tokens, i, i + 1) is null)
            return 0;
        if (head == i + 1 && startsSentence[i] && Has(i, WordFlags.Function))
            return 0;
        return head + 1;
    }

    private bool IsDefinite(int i) => i > 0 && (IsWord(i - 1, "the") || IsWord(i - 1, "The"));

    // "Bank of England", "Organization for Security and Co-operation in Europe"
    private int ExtendOrganization(int first, int last, int end)
    {
        if (last < end && !(last < tokens.Length && !IsCapital(last)))
            return last;
        bool takesOf = false;
        for (int k = first; k < last; k++)
            takesOf |= (words[k].Flags & WordFlags.TakesOf) != 0;
        if (!takesOf)
            return last;
        for (int rounds = 0; rounds < 3; rounds++)
        {
            if (last + 1 >= tokens.Length || tokens[last].Kind != TokenKind.Word)
                break;
            bool of = IsWord(last, "of");
            if (!of && !((IsWord(last, "for") || IsWord(last, "on") || IsWord(last, "against") || (rounds > 0 && IsWord(last, "in"))) && (words[last - 1].Flags & (WordFlags.TakesOf | WordFlags.Common)) != 0))
                break;
            int objectEnd = OfObject(last);
            if (objectEnd == 0)
                break;
            int objectFirst = IsWord(last + 1, "the") ? last + 2 : last + 1;
            bool isPerson = Has(objectFirst, WordFlags.Given) && !Has(objectFirst, WordFlags.Common) && objectEnd > objectFirst + 1 && facts.Phrase(text, tokens, objectFirst, objectEnd) is null;
            bool isTitled = TitleEnd(objectFirst, objectEnd) > 0 && !Has(objectFirst, WordFlags.TitleModifier);
            if (last - first > 1 && (isPerson || isTitled))
                break;
            // "the Commerce Department on Friday", "the Senate on Iraq": only what is called so by its first word takes "for" and "on".
            if (!of && !Has(objectFirst, WordFlags.Common))
                break;
            if (of && objectEnd > objectFirst + 1 && OrganizationEnd(objectFirst, objectEnd) == objectEnd)
            {
                inner = (objectFirst, objectEnd);
                last = objectEnd;
                break;
            }
            last = objectEnd;
        }
        return last;
    }

    // The end of the capitalised words behind the preposition, with "and" between common words; 0 where there are none.
    private int OfObject(int preposition)
    {
        int i = preposition + 1;
        if (i < tokens.Length && IsWord(i, "the"))
            i++;
        if (i >= tokens.Length || !IsCapital(i) || Has(i, WordFlags.Calendar))
            return 0;
        int end = RunEnd(i);
        int limit = i + LongestRun;
        while (end < limit && end + 1 < tokens.Length && (IsWord(end, "and") || (text[tokens[end].Start] == ',' && end + 2 < tokens.Length && Has(end - 1, WordFlags.Common)))
            && IsCapital(end + 1) && (IsWord(end, "and") || IsListed(end + 1)) && Has(end - 1, WordFlags.Common) && Has(end + 1, WordFlags.Common) && !Has(end + 1, WordFlags.Given | WordFlags.Function) && facts.Phrase(text, tokens, end + 1, end + 2) is null)
        {
            end = RunEnd(end + 1);
        }
        for (int k = i + 1; k < end; k++)
        {
            if (IsCapital(k) && (words[k].Flags & (WordFlags.Honorific | WordFlags.Office)) != 0)
                return k;
        }
        return end;
    }

    // In "Ministry of Trade, Industry and Energy" a comma or "and" follows.
    private bool IsListed(int i)
    {
        int end = RunEnd(i);
        return end < tokens.Length && (IsWord(end, "and") || IsWord(end, ","));
    }

    // "the Turkish defense ministry": a state's organ in lower case behind the demonym.
    private int LowerCaseOrganEnd(int i)
    {
        for (int k = i; k < tokens.Length && k < i + 4 && tokens[k].Kind == TokenKind.Word && IsLower(k) && IsAdjacent(k); k++)
        {
            WordFlags flags = facts.Word(text, tokens[k].Start, tokens[k].End).Flags;
            if ((flags & WordFlags.StateOrgan) != 0)
                return k + 1;
            if ((flags & WordFlags.TitleModifier) == 0 && !IsWord(k, "affairs") && !IsWord(k, "and"))
                return 0;
        }
        return 0;
    }

    /// <summary>Reads what is left of a run when titles, countries and organizations are off: a person, or a name of unknown kind.</summary>
    private int ReadName(int first, int end, int titleFirst, WordFlags titleFlags, int titleCountry, Name? titleOwner)
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
                if ((flags & WordFlags.Given) == 0 && (flags & WordFlags.Surname) == 0 && MatchPhrase(last, 1, out PhraseFact? phrase, out int phraseEnd) && (phrase!.Country >= 0 || phrase.Organization >= 0 || phrase.Seat >= 0))
                {
                    if (phrase.Country >= 0 && phraseEnd == last + 1 && phraseEnd == end && last == first + 1 && Has(first, WordFlags.Given) && !Has(first, WordFlags.Common) && !isHeadlineCase)
                    {
                        last++;
                        break;
                    }
                    if (phrase.Country >= 0 && phraseEnd == end && titleFlags == 0 && !isHeadlineCase && !startsSentence[first] && NamesBranchOf(first, last))
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
        while (last > first + 1 && !IsCapital(last - 1))
            last--;
        if (titleFlags == 0 && isHeadlineCase && !LooksLikePerson(first, last))
            return last;
        if (last == first + 1 && tokens[first].Length == 1)
            return last;
        WordFlags head = words[last - 1].Flags;
        bool startsCommon = startsSentence[first] && Has(first, WordFlags.Common) && titleFlags == 0;
        if (startsCommon && last > first + 1 && !LooksLikePerson(first, last) && (head & WordFlags.NonActor) == 0)
        {
            // "Broker Khurshid Alam", "Earlier Obama": the first word is capitalised for the sentence.
            first++;
            startsCommon = false;
        }
        while (last - first > 2 && (Has(first, WordFlags.Profession | WordFlags.People) || (words[first].Flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common)
            && Has(first + 1, WordFlags.Given) && LooksLikePerson(first + 1, last))
        {
            first++;
        }
        Name name = Add(first, last, NameKind.Unknown);
        name.Country = titleCountry;
        if (titleOwner is not null)
            name.Affiliation = titleOwner;
        bool isTitled = (titleFlags & WordFlags.Title) != 0;
        if (isTitled && titleFirst >= 0 && !IsFormOfAddress(titleFirst, first))
            name.Title = text.Substring(tokens[titleFirst].Start, tokens[first - 1].End - tokens[titleFirst].Start);
        if (titleFirst < 0)
            ReadLowerCaseTitle(name);
        else if (name.Country < 0 && name.Affiliation is null)
            Belongs(name, titleFirst);
        if ((titleFlags & WordFlags.Title) != 0)
            name.Gender = (titleFlags & WordFlags.Female) != 0 ? Gender.Female : (titleFlags & WordFlags.Male) != 0 ? Gender.Male : Gender.Unknown;
        if ((head & WordFlags.NonActor) != 0 && (head & WordFlags.Surname) == 0 && (last > first + 1 || !isTitled))
        {
            name.Kind = NameKind.Other;
            return last;
        }
        if (isTitled && !(last == first + 1 && (head & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common))
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
        for (int k = first + 2; k < last; k++)
        {
            if (IsCapital(k) && (words[k].Flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common)
                return k;
        }
        return last;
    }

    // "Mr." and "Dr" tell no office.
    private bool IsFormOfAddress(int first, int last) => last == first + 1 && (words[first].Flags & (WordFlags.Honorific | WordFlags.Office)) == WordFlags.Honorific && tokens[first].Length <= 4
        && char.ToUpperInvariant(text[tokens[first].Start]) is 'M' or 'D';

    private bool NamesBranchOf(int first, int last)
    {
        for (int k = first; k < last; k++)
        {
            if (!IsCapital(k) || Has(k, WordFlags.NonActor | WordFlags.People | WordFlags.Calendar | WordFlags.Given | WordFlags.Function | WordFlags.Title) || facts.Phrase(text, tokens, k, k + 1) is { Demonym: >= 0 }
                || IsDirection(k))
                return false;
        }
        return true;
    }

    private bool IsDirection(int i) => IsWord(i, "Northern") || IsWord(i, "Southern") || IsWord(i, "Eastern") || IsWord(i, "Western") || IsWord(i, "Central")
        || IsWord(i, "Upper") || IsWord(i, "Lower") || IsWord(i, "Greater") || IsWord(i, "Mainland") || IsWord(i, "Continental") || IsWord(i, "Old") || IsWord(i, "Modern") || IsWord(i, "Ancient") || IsWord(i, "Inner") || IsWord(i, "Outer");

    private bool LooksLikePerson(int first, int last)
    {
        if (last - first < 2)
            return false;
        WordFlags f = words[first].Flags, l = words[last - 1].Flags;
        if ((l & (WordFlags.OrganizationHead | WordFlags.CompanyForm)) != 0 && (l & WordFlags.Surname) == 0)
            return false;
        if ((f & WordFlags.StartsOrganization) != 0)
            return false;
        for (int k = first; k < last; k++)
        {
            if (tokens[k].Kind == TokenKind.Punctuation)
                return false;
        }
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

    private bool HoldsAmpersand(int first, int last)
    {
        for (int k = first + 1; k < last - 1; k++)
        {
            if (tokens[k].Kind == TokenKind.Punctuation)
                return true;
        }
        return false;
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

    private bool MatchPhrase(int i, int atLeast, out PhraseFact? fact, out int end)
    {
        for (int length = System.Math.Min((int)words[i].LongestPhrase, tokens.Length - i); length >= atLeast; length--)
        {
            fact = facts.Phrase(text, tokens, i, i + length);
            if (fact is null || (fact.IsAcronym && !IsAllCapitals(i)))
                continue;
            if (fact.IsAcronym && isHeadlineCase && Has(i, WordFlags.Common))
                continue;
            if (length > 1 && !IsCapital(i + length - 1) && tokens[i + length - 1].Kind == TokenKind.Word)
                continue;
            end = i + length;
            return true;
        }
        fact = null;
        end = 0;
        return false;
    }

    // A capital city acts as its state's government: it does what only governments do, or stands beside one that does.
    private bool Acts(int first, int last)
    {
        if (last < tokens.Length && tokens[last].Kind == TokenKind.Possessive)
            return last + 1 < tokens.Length && (LowerFlags(last + 1) & WordFlags.ActingNoun) != 0 && !IsBehindPlacePreposition(first);
        int before = first - 1;
        if (before >= 0 && (IsWord(before, "and") || IsWord(before, ",")) && before > 0)
        {
            // "between Ankara and Damascus", "Ankara and Damascus are"
            int other = before - 1;
            if (IsCapital(other) && facts.Phrase(text, tokens, other, other + 1) is { } beside && (beside.Capital >= 0 || beside.Country >= 0) && IsContext(other))
                return true;
        }
        if (IsContext(first))
            return true;
        if (IsBehindPlacePreposition(first))
            return false;
        int next = last;
        if (next + 1 < tokens.Length && IsWord(next, "and") && IsCapital(next + 1) && facts.Phrase(text, tokens, next + 1, next + 2) is { } coordinate && (coordinate.Capital >= 0 || coordinate.Country >= 0))
        {
            next += 2;
            if (next < tokens.Length && (IsWord(next, "are") || IsWord(next, "were")))
                return true;
        }
        else if (before >= 0 && IsWord(before, "and") && before > 0 && IsCapital(before - 1) && facts.Phrase(text, tokens, before - 1, before) is { Capital: >= 0 } && next < tokens.Length && (IsWord(next, "are") || IsWord(next, "were")))
        {
            return true;
        }
        if (next < tokens.Length && IsWord(next, ",") && next + 1 < tokens.Length && IsWord(next + 1, "which"))
            next += 2;
        if (next < tokens.Length && (IsWord(next, "is") || IsWord(next, "was")))
        {
            for (int k = next + 1; k < tokens.Length && k < next + 6 && IsLower(k); k++)
            {
                if (IsWord(k, "ally"))
                    return true;
            }
        }
        if (next < tokens.Length && IsLower(next) && tokens[next].Length > 4 && text[tokens[next].End - 1] == 'y' && text[tokens[next].End - 2] == 'l')
            next++;
        return next < tokens.Length && (LowerFlags(next) & WordFlags.ActingVerb) != 0;
    }

    // "ties with Moscow", "ally of Moscow", "between Damascus and …"
    private bool IsContext(int i)
    {
        int preposition = i - 1;
        if (preposition < 0)
            return false;
        if (IsWord(preposition, "between"))
            return preposition == 0 || (LowerFlags(preposition - 1) & WordFlags.ActingContext) != 0;
        return preposition > 0 && (IsWord(preposition, "with") || IsWord(preposition, "of") || IsWord(preposition, "to") || IsWord(preposition, "against"))
            && (LowerFlags(preposition - 1) & WordFlags.ActingContext) != 0;
    }

    private bool IsBehindPlacePreposition(int i) => i > 0 && tokens[i - 1].Kind == TokenKind.Word
        && (IsWord(i - 1, "in") || IsWord(i - 1, "In") || IsWord(i - 1, "at") || IsWord(i - 1, "from") || IsWord(i - 1, "near") || IsWord(i - 1, "outside")
            || IsWord(i - 1, "to") || IsWord(i - 1, "around") || IsWord(i - 1, "of") || IsWord(i - 1, "through") || IsWord(i - 1, "into"));

    private WordFlags LowerFlags(int i) => IsLower(i) ? facts.Word(text, tokens[i].Start, tokens[i].End).Flags : 0;

    private void AddEvidence(Name name) => NameEvidence.Add(text, tokens, facts, name);

    // "Press Service of the Russian Defence Ministry" names the ministry, too.
    private void AddInner(Name outer)
    {
        if (inner is not { } span)
            return;
        inner = null;
        if (span.First <= outer.First || span.Last > outer.Last)
            return;
        Name name = Add(span.First, span.Last, NameKind.Organization);
        if (MatchPhrase(span.First, 1, out PhraseFact? phrase, out int end))
        {
            name.Country = phrase!.Demonym >= 0 ? phrase.Demonym : phrase.Country;
            if (end == span.Last)
                name.Organization = phrase.Organization;
        }
        outer.Affiliation = name;
        lastOrganization = outer;
    }

    private Name Add(int first, int last, NameKind kind)
    {
        int start = tokens[first].Start, end = tokens[last - 1].End;
        var name = new Name(block, first, last, start, end, text.Substring(start, end - start), kind);
        names.Add(name);
        if (kind is NameKind.Organization or NameKind.Unknown && lastOrganization is { } named && named.Last + 1 == first && text[tokens[named.Last].Start] == '('
            && last == first + 1 && last < tokens.Length && text[tokens[last].Start] == ')' && HoldsCapitals(first))
        {
            name.StandsFor = named;
            name.Kind = named.Kind;
        }
        if (kind is NameKind.Organization or NameKind.Unknown)
            lastOrganization = name;
        return name;
    }

    // "KDP", "CoI", "MoD"
    private bool HoldsCapitals(int i)
    {
        int capitals = 0;
        for (int k = tokens[i].Start; k < tokens[i].End; k++)
            capitals += char.IsUpper(text[k]) ? 1 : 0;
        return capitals >= 2;
    }

    private bool Has(int i, WordFlags flags) => (words[i].Flags & flags) != 0;

    private bool IsCapital(int i) => capitals[i];

    private bool ReadCapital(int i)
    {
        Token token = tokens[i];
        if (token.Kind != TokenKind.Word)
            return false;
        char c = text[token.Start];
        if (char.IsUpper(c))
            return !(token.Length == 1 && c == 'I') && !IsCompound(token);
        // "al-Assad", "d'Estaing", "el-Sisi", "eBay"
        for (int k = 1; k < 4 && k < token.Length; k++)
        {
            char inner = text[token.Start + k];
            if (char.IsUpper(inner))
                return token.Length > k + 1 && (k == 1 || !char.IsLetter(text[token.Start + k - 1]));
        }
        return false;
    }

    // "Kurdish-led", "York-based": an adjective, no name.
    private bool IsCompound(Token token)
    {
        for (int k = token.End - 1; k > token.Start + 1; k--)
        {
            if (!char.IsLower(text[k]))
            {
                int suffix = token.End - k - 1;
                return text[k] is '-' or '‑' && suffix >= 3
                    && (facts.Word(text, k + 1, token.End).Flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common;
            }
        }
        return false;
    }

    private bool IsAllCapitals(int i)
    {
        for (int k = tokens[i].Start; k < tokens[i].End; k++)
        {
            if (char.IsLower(text[k]))
                return false;
        }
        return tokens[i].Length > 1;
    }

    private bool IsLower(int i) => tokens[i].Kind == TokenKind.Word && char.IsLower(text[tokens[i].Start]);

    private bool IsAdjacent(int i) => i > 0 && tokens[i].Start - tokens[i - 1].End <= 2;

    private bool Is(int i, string word) => IsWord(i, word);

    private bool IsWord(int i, string word) => tokens[i].Length == word.Length && string.CompareOrdinal(text, tokens[i].Start, word, 0, word.Length) == 0;
}

/// <summary>A block whose capitals tell nothing, and which of the names were found in it all the same.</summary>
internal readonly record struct HeadlineCaseBlock(TokenizedBlock Block, int FirstName, int LastName);
