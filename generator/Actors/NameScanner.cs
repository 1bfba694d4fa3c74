using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>
/// Finds the names in the blocks of a document, one after the other, by their words and the tables of facts. A name whose kind neither tells is left
/// unknown for <see cref="NameResolver"/>, which sees the whole document.
/// </summary>
internal sealed partial class NameScanner(string text, NameFacts facts, DocumentStructure structure, EquatableArray<KnownName> known, NameBuffers buffers)
{
    // No name is longer; a page of capitalised words is cut into runs of this many, so that reading one stays cheap.
    private const int LongestRun = 24;

    private readonly List<Name> names = buffers.Names;
    private Token[] tokens = [];
    private WordFact[] words = buffers.Words;
    private bool[] startsSentence = buffers.StartsSentence;
    private bool[] capitals = buffers.Capitals;

    // The tokens that may hold a capital.
    private int[] candidates = buffers.Candidates;
    private TokenizedBlock block = null!;
    private bool isHeadlineCase;
    private int contributorsSeen;
    private Name? lastOrganization;
    private TitleBefore title = new();
    private (int First, int Last)? inner;

    /// <summary>The names found so far, in text order but for those nested in another one.</summary>
    public List<Name> Names => names;

    /// <summary>Blocks whose capitals tell nothing (headlines with a capital on every word, or all capitals): their names are those of the other blocks.</summary>
    public readonly List<HeadlineCaseBlock> HeadlineCaseBlocks = [];

    [MethodImpl(Jit.Hot)]
    public void Scan(TokenizedBlock scanned, CancellationToken cancellationToken)
    {
        block = scanned;
        tokens = scanned.Tokens;
        lastOrganization = null;
        if (words.Length < tokens.Length)
        {
            buffers.Grow(tokens.Length * 2);
            words = buffers.Words;
            startsSentence = buffers.StartsSentence;
            capitals = buffers.Capitals;
            candidates = buffers.Candidates;
        }
        isHeadlineCase = CapitalsTellNothing();
        int firstName = names.Count;
        Array.Clear(startsSentence, 0, tokens.Length);
        Array.Clear(capitals, 0, tokens.Length);
        Array.Clear(words, 0, tokens.Length);
        int candidateCount = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            candidates[candidateCount] = i;
            candidateCount += tokens[i].CapitalBit;
        }
        for (int c = 0; c < candidateCount; c++)
        {
            int i = candidates[c];
            capitals[i] = ReadCapital(i);
            if (capitals[i])
                words[i] = facts.Word(text, tokens[i].Start, tokens[i].End);
            // "Hong Kong-based": the adjective has two words.
            else if (i > 0 && capitals[i - 1] && tokens[i].Kind == TokenKind.Word && char.IsUpper(text[tokens[i].Start]) && tokens[i].Length > 1 && IsAdjacent(i))
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
        int next = 0;
        for (int c = 0; c < candidateCount; c++)
        {
            int i = candidates[c];
            if ((c & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (i < next || !IsCapital(i))
                continue;
            if (i > 0 && tokens[i - 1].Kind == TokenKind.Mark)
                startsSentence[i] |= i == 1 || !IsLower(i - 2);
            next = ReadRun(i, RunEnd(i));
        }
        ApplyKnown(firstName);
        if (isHeadlineCase)
            HeadlineCaseBlocks.Add(new HeadlineCaseBlock(scanned, firstName, names.Count));
    }

    // The byline's authors and the contributors are persons, the byline's agency is an organization.
    private void AddCredited()
    {
        for (int i = 0; i < structure.Authors.Count; i++)
            AddCredited(structure.Authors[i], NameKind.Person);
        // Both are in text order, blocks and contributors.
        while (contributorsSeen < structure.Contributors.Count && structure.Contributors[contributorsSeen].Name.Start < block.Block.End)
            AddCredited(structure.Contributors[contributorsSeen++].Name, NameKind.Person);
        if (structure.Agency is { } agency)
            AddCredited(agency, NameKind.Organization);
    }

    private void AddCredited(Span credited, NameKind kind)
    {
        if (credited.Start < block.Block.Start || credited.End > block.Block.End)
            return;
        int first = FirstTokenFrom(credited.Start), last = first;
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

    private int FirstTokenFrom(int start)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    [MethodImpl(Jit.Hot)]
    private bool CapitalsTellNothing()
    {
        const int Most = 60;
        int capital = 0, lower = 0;
        bool isSentence = tokens.Length > 0 && text[tokens[tokens.Length - 1].End - 1] == '.';
        int eachLower = isSentence ? 12 : 4;
        for (int i = 0; i < tokens.Length && i < Most && lower * eachLower < Most; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (tokens[i].MayHoldCapital && char.IsUpper(text[tokens[i].Start]))
                capital++;
            else if (isSentence || tokens[i].Length > 4)
                lower++;
        }
        return block.Block.Kind is not (BlockKind.Byline or BlockKind.Contributor or BlockKind.Caption) && capital >= 3 && lower * eachLower < capital && (lower > 0 || tokens.Length > 5 || block.Block.Kind == BlockKind.Headline);
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
                // "Anna Marlow Credit: …"
                if (Has(i, WordFlags.Function) && i + 1 < tokens.Length && text[tokens[i + 1].Start] == ':')
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
                // "St Mary's Primary School", "King's College"
                if (i > 1 && IsCapital(i - 2) && IsSaint(i - 2) || ((words[i - 1].Flags & WordFlags.Honorific) != 0 && Has(i + 1, WordFlags.TakesOf)))
                    return !startsSentence[i + 1];
                return (words[i - 1].Flags & (WordFlags.Common | WordFlags.Profession)) != 0
                    && (words[i - 1].Flags & (WordFlags.Given | WordFlags.Surname | WordFlags.People | WordFlags.Title)) == 0
                    && !startsSentence[i + 1] && facts.Phrase(text, tokens, i - 1, i) is null;
            case TokenKind.Punctuation:
                return text[token.Start] == '&' && !startsSentence[i + 1];
            default:
                return false;
        }
    }

    private bool IsSaint(int i) => IsWord(i, "St") || IsWord(i, "St.") || IsWord(i, "Saint");

    /// <summary>Reads the run of capitalised words; returns the token to go on with.</summary>
    private int ReadRun(int first, int end)
    {
        int i = first;
        title = new TitleBefore();
        while (i < end)
        {
            if (!IsCapital(i) || IsNoName(i, end) || (i > first && i + 1 == end && IsPostNominal(i) && IsCapital(i - 1)))
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
            if (MatchPhrase(i, 1, out PhraseFact? phrase, out int phraseEnd) && phraseEnd >= organizationEnd && !IsGivenNameHere(i, phraseEnd, end)
                && ReadPhrase(i, end, phrase!, phraseEnd) is int behind and > 0)
            {
                i = behind;
                continue;
            }
            if (organizationEnd > i)
            {
                i = ReadOrganization(i, organizationEnd, end, phrase, phraseEnd);
                continue;
            }
            WordFlags flags = words[i].Flags;
            if ((flags & (WordFlags.Calendar | WordFlags.People)) != 0 && !((flags & WordFlags.Given) != 0 && i + 1 < end))
            {
                if ((flags & WordFlags.People) != 0)
                    title.Begin(i);
                i++;
                continue;
            }
            int titleEnd = TitleEnd(i, end);
            if (titleEnd > i)
            {
                title.Begin(i);
                for (int t = i; t < titleEnd; t++)
                    title.Flags |= words[t].Flags;
                i = titleEnd;
                if (i == end && i + 1 < tokens.Length && IsWord(i, "of"))
                {
                    i = ReadTitleOf(i);
                    if (i < tokens.Length && IsCapital(i) && i > end)
                        end = RunEnd(i);
                    else if (i <= end)
                        return end;
                }
                continue;
            }
            i = ReadName(i, end);
            title = new TitleBefore();
        }
        return i > first ? i : first + 1;
    }

    // "The", "Yesterday", "Monday": capitals that begin no name.
    private bool IsNoName(int i, int end)
    {
        if (Has(i, WordFlags.Function))
            return !MatchPhrase(i, 1, out _, out _);
        return Has(i, WordFlags.Calendar) && !Has(i, WordFlags.Given) && !(i + 2 == end && Has(i + 1, WordFlags.OrganizationHead)) && !MatchPhrase(i, 2, out _, out _);
    }

    // A name that the tables have; returns the token behind it, or 0 where it is another reading's.
    private int ReadPhrase(int i, int end, PhraseFact fact, int phraseEnd)
    {
        if (fact.Demonym >= 0 && fact.Country < 0 && fact.Organization < 0)
            return ReadDemonym(i, fact.Demonym, phraseEnd);
        if (fact.Country >= 0)
        {
            Add(i, phraseEnd, NameKind.Country).Country = fact.Country;
            title.Country = fact.Country;
            title.Begin(i);
            return phraseEnd;
        }
        if (fact.Organization >= 0)
            return ReadKnownOrganization(i, end, fact.Organization, phraseEnd);
        if (fact.Seat >= 0)
        {
            Add(i, phraseEnd, NameKind.Country).Country = fact.Seat;
            return phraseEnd;
        }
        // More capitals behind the place ("Paris Hilton") or a title before it ("President Lincoln") make it a person's name.
        bool isTitled = (title.Flags & WordFlags.Title) != 0 && phraseEnd == i + 1;
        if (isTitled || (phraseEnd == i + 1 && Has(i, WordFlags.Surname | WordFlags.Given) && phraseEnd < end))
            return 0;
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
        return phraseEnd;
    }

    private int ReadDemonym(int i, int country, int phraseEnd)
    {
        int organ = LowerCaseOrganEnd(phraseEnd);
        if (organ > 0)
        {
            Name ministry = Add(i, organ, NameKind.Organization);
            ministry.Country = country;
            lastOrganization = ministry;
            return organ;
        }
        title.Country = country;
        title.Begin(i);
        return phraseEnd;
    }

    private int ReadKnownOrganization(int i, int end, int organization, int phraseEnd)
    {
        if (startsSentence[i] && phraseEnd == i + 1 && Has(i, WordFlags.Common) && !IsAllCapitals(i) && phraseEnd == end && !isHeadlineCase)
        {
            Name doubtful = Add(i, phraseEnd, NameKind.Unknown);
            doubtful.NeedsConfirmation = true;
            doubtful.Organization = organization;
            return phraseEnd;
        }
        int extended = ExtendOrganization(i, phraseEnd, end);
        Name name = Add(i, extended, NameKind.Organization);
        if (extended == phraseEnd)
            name.Organization = organization;
        name.Country = title.Country >= 0 ? title.Country : OwnerBefore(i);
        title.Owner = lastOrganization = name;
        AddInner(name);
        title.Begin(i);
        return extended;
    }

    // "Brazil's Senate"
    private int OwnerBefore(int i)
    {
        if (i < 2 || tokens[i - 1].Kind != TokenKind.Possessive)
            return -1;
        Name? owner = names.Count > 1 ? names[names.Count - 2] : null;
        return owner is { Kind: NameKind.Country } && owner.Block == block && owner.Last == i - 1 ? owner.Country : -1;
    }

    private int ReadOrganization(int i, int organizationEnd, int end, PhraseFact? phrase, int phraseEnd)
    {
        int extended = ExtendOrganization(i, organizationEnd, end);
        Name organization = Add(i, extended, IsVenue(i, organizationEnd) ? NameKind.Unknown : NameKind.Organization);
        if (organization.Kind == NameKind.Unknown)
        {
            organization.IsVenue = true;
            if (IsBehindPlacePreposition(IsDefinite(i) ? i - 1 : i))
                organization.ForPlace += 4;
            else
                organization.ForOrganization += 4;
        }
        int country = phrase is null ? -1 : phrase.Demonym >= 0 ? phrase.Demonym : phrase.Country;
        if (country >= 0 && extended == organizationEnd && phraseEnd < extended && facts.Phrase(text, tokens, phraseEnd, extended) is { Organization: >= 0 } known)
            organization.Organization = known.Organization;
        else if (organization.Organization < 0 && Has(extended - 1, WordFlags.CompanyForm))
            organization.Organization = facts.FindOrganization(organization.Text);
        organization.Country = country >= 0 ? country : title.Country >= 0 ? title.Country : OwnerBefore(i);
        title.Owner = lastOrganization = organization;
        AddInner(organization);
        title.Begin(i);
        return extended;
    }

    /// <summary>What the tables say of its words, taken together.</summary>
    private WordFlags Inside(Name name)
    {
        WordFlags inside = 0;
        // Of words with a capital it is known already.
        for (int i = name.First; i < name.Last; i++)
            inside |= capitals[i] ? words[i].Flags : facts.Word(text, tokens[i].Start, tokens[i].End).Flags;
        return inside;
    }

    private void AddEvidence(Name name) => NameEvidence.Add(text, tokens, facts, name, Inside(name));

    private Name Add(int first, int last, NameKind kind)
    {
        int start = tokens[first].Start, end = tokens[last - 1].End;
        var name = new Name(block, first, last, start, end, NameForms.Spaced(text, start, end), kind);
        names.Add(name);
        if (kind is NameKind.Organization or NameKind.Unknown && lastOrganization is { } named && named.Last + 1 == first && text[tokens[named.Last].Start] == '('
            && last == first + 1 && last < tokens.Length && text[tokens[last].Start] == ')' && (HoldsCapitals(first) || IsSpelledAsWord(first, named)))
        {
            name.StandsFor = named;
            name.Kind = named.Kind;
        }
        if (kind is NameKind.Organization or NameKind.Unknown)
            lastOrganization = name;
        return name;
    }
}

/// <summary>A block whose capitals tell nothing, and which of the names were found in it all the same.</summary>
internal readonly record struct HeadlineCaseBlock(TokenizedBlock Block, int FirstName, int LastName);

/// <summary>What a run of capitalised words has before the person's name: where the title begins, the flags of its words, and whose it is.</summary>
internal struct TitleBefore()
{
    public int First = -1;
    public WordFlags Flags;
    public int Country = -1;
    public Name? Owner;

    public void Begin(int token) => First = First < 0 ? token : First;
}
