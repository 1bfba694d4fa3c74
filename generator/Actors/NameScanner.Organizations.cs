using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <content>The names of organizations: where they end, and what they hold.</content>
internal sealed partial class NameScanner
{
    // The end of an organization's name that begins at i and is told by its head noun; 0 where it is none.
    private int OrganizationEnd(int i, int end)
    {
        // "the House passed": a chamber, where nothing says whose.
        bool isChamber = (words[i].Flags & (WordFlags.TakesOf | WordFlags.OrganizationHead)) == WordFlags.TakesOf && Has(i, WordFlags.PlaceNoun);
        if (isChamber && end == i + 1 && IsDefinite(i) && !isHeadlineCase && (end >= tokens.Length || !IsWord(end, "of")))
            return end;
        int head = -1;
        for (int k = i; k < end; k++)
        {
            if (!IsCapital(k))
                continue;
            WordFlags flags = words[k].Flags;
            // "Education Cabinet Secretary", "Campaign Manager": the noun goes with the office behind it.
            bool isInTitle = (flags & (WordFlags.TitleModifier | WordFlags.TakesOf)) == WordFlags.TitleModifier && k + 1 < end && Has(k + 1, WordFlags.Office);
            if ((flags & (WordFlags.OrganizationHead | WordFlags.CompanyForm)) != 0 && !((flags & WordFlags.WeakHead) != 0 && k < end - 1) && !isInTitle)
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

    // "the Harbour Museum", "Museum of Fishing": a building where it is behind "at" or "in", an organization where it does something.
    private bool IsVenue(int first, int last) => Has(last - 1, WordFlags.Venue) || (last == first + 1 && Has(first, WordFlags.Venue));

    private bool IsDefinite(int i) => i > 0 && (IsWord(i - 1, "the") || IsWord(i - 1, "The"));

    // "Bank of England", "Organization for Security and Co-operation in Europe"
    private int ExtendOrganization(int first, int last, int end)
    {
        inner = null;
        if (last < end && IsCapital(last))
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

    private bool HoldsAmpersand(int first, int last)
    {
        for (int k = first + 1; k < last - 1; k++)
        {
            if (tokens[k].Kind == TokenKind.Punctuation)
                return true;
        }
        return false;
    }

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
}
