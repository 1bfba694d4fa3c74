using System;
using System.Collections.Generic;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>Tells the kind of the names that no table and no neighbour tells, by what the rest of the document says of them.</summary>
internal sealed class NameResolver
{
    private const WordFlags NoBriefName = WordFlags.OrganizationHead | WordFlags.CompanyForm | WordFlags.NonActor | WordFlags.Profession | WordFlags.Surname | WordFlags.Given | WordFlags.Function | WordFlags.People;

    private readonly NameFacts facts = NameFacts.Instance;
    private string text = "";
    private List<Name> names = [];
    private readonly Dictionary<string, Group> groups = new(StringComparer.Ordinal);

    /// <summary>The group of each name; null for countries.</summary>
    private Group?[] groupOf = [];

    /// <summary>The names as they are written; empty where nobody asks for them.</summary>
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> givenNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> commonParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> familyNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> halves = new(StringComparer.Ordinal);
    private readonly HashSet<string> organizationParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> companyParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> organizationEnds = new(StringComparer.Ordinal);

    public void Resolve(string text, List<Name> names, List<HeadlineCaseBlock> headlineCaseBlocks)
    {
        this.text = text;
        this.names = names;
        if (groupOf.Length < names.Count)
            groupOf = new Group?[names.Count * 2];
        WidenKnown();
        GroupByText();
        ResolveLongNames();
        FindListed();
        ResolveShortNames();
        FindKnownNames(headlineCaseBlocks);
        Name.Sort(names);
        Clear();
    }

    private void Clear()
    {
        text = "";
        names = [];
        Array.Clear(groupOf, 0, groupOf.Length);
        groups.Clear();
        halves.Clear();
        whole.Clear();
        surnames.Clear();
        persons.Clear();
        givenNames.Clear();
        commonParts.Clear();
        familyNames.Clear();
        organizationParts.Clear();
        companyParts.Clear();
        organizationEnds.Clear();
    }

    // "Answer Vrenko left": the first word belongs to the name if the document has both inside a sentence.
    private void WidenKnown()
    {
        foreach (Name name in names)
        {
            if (name.WiderStart < 0)
                continue;
            if (whole.Count == 0)
            {
                foreach (Name other in names)
                    whole.Add(other.Text);
            }
            NameForm wider = NameForm.Of(text, name.WiderStart, name.End);
            if (whole.Contains(wider.Name))
                name.Widen(wider);
        }
    }

    private void GroupByText()
    {
        for (int n = 0; n < names.Count; n++)
        {
            Name name = names[n];
            if (name.Kind == NameKind.Country)
            {
                // Of two countries with one such word ("South Korea", "South Africa") "the South" may be either.
                int space = name.Text.IndexOf(' ');
                if (space > 0 && (facts.Word(name.Text, 0, space).Flags & WordFlags.PlaceNoun) != 0)
                    halves[name.Text.Substring(0, space)] = halves.TryGetValue(name.Text.Substring(0, space), out int other) && other != name.Country ? -1 : name.Country;
                continue;
            }
            if (!groups.TryGetValue(name.Text, out Group group))
                groups[name.Text] = group = new Group(name.Form);
            group.Add(name);
            groupOf[n] = group;
        }
    }

    private void ResolveLongNames()
    {
        foreach (Group group in groups.Values)
        {
            if (group.Words.Length < 2 || group.Decided != NameKind.Unknown)
                continue;
            group.Decided =
                group.IsVenue ? (group.ForPlace > group.ForOrganization ? NameKind.Other : NameKind.Organization)
                : IsPeople(group) ? NameKind.Other
                : group.ForPlace >= 2 && group.ForPlace > group.ForPerson ? NameKind.Other
                : group.ForOrganization >= 2 && group.ForOrganization > group.ForPerson ? NameKind.Organization
                : group.ForPerson >= 1 ? NameKind.Person
                : group.ForPerson >= 0 && IsUncommon(group) ? NameKind.Person
                : NameKind.Other;
            if (group.Decided == NameKind.Person && group.ForPerson >= 1)
                surnames.Add(group.PlainWords[group.Words.Length - 1]);
        }
        foreach (Group group in groups.Values)
        {
            // "Vrenko prints" are Vrenko's: a surname of the document does not begin a name that nothing else tells.
            if (group.Decided == NameKind.Person && group.ForPerson == 0 && group.Words.Length == 2 && surnames.Contains(group.PlainWords[0]))
                group.Decided = NameKind.Other;
        }
        foreach (Group group in groups.Values)
        {
            if (group.Words.Length == 0)
                continue;
            if (group.Decided == NameKind.Person && group.Words.Length > 1)
            {
                surnames.Add(group.PlainWords[group.Words.Length - 1]);
                persons.Add(group.Text.Substring(group.Text.LastIndexOf(' ') + 1));
                givenNames.Add(group.PlainWords[0]);
                if (group.Text.IndexOf('-') > group.Text.IndexOf(' ') && group.Words.Length == 2)
                    familyNames.Add(group.Text.Substring(0, group.Text.IndexOf(' ')));
            }
            else if (group.Decided == NameKind.Organization && group.Words.Length > 1)
            {
                string first = group.Words[0], last = group.Words[group.Words.Length - 1];
                WordFlags flags = group.Form.Flags[0], lastFlags = group.Form.Flags[group.Words.Length - 1];
                if (last[last.Length - 1] == 's' && (lastFlags & NoBriefName) == 0)
                    organizationEnds.Add(last);
                if ((lastFlags & WordFlags.CompanyForm) != 0 && (flags & NoBriefName) == 0)
                    companyParts.Add(first);
                // "the Obama Administration", "the Ford Foundation", "Harrow Council": the first word alone is the person or the place.
                if ((lastFlags & WordFlags.NamedAfter) == 0 && facts.FindPhrase(first) is null && (flags & (WordFlags.People | WordFlags.TitleModifier | WordFlags.OrganizationHead | WordFlags.Function)) == 0)
                    ((flags & WordFlags.Common) == 0 ? organizationParts : commonParts).Add(first);
            }
            if (group.Decided == NameKind.Organization)
            {
                (string brief, string full) = group.Form.Initials;
                if (brief.Length > 1)
                {
                    organizationParts.Add(brief);
                    organizationParts.Add(full);
                }
            }
        }
    }

    // "Huawei and BYD": what a list joins is of one kind, where it looks like an acronym ("Ormandel and BYD" does not tell).
    private void FindListed()
    {
        for (int n = 1; n < names.Count; n++)
        {
            Name left = names[n - 1], right = names[n];
            if (left.Block != right.Block || !IsListJoint(left, right))
                continue;
            AddListed(left, right);
            AddListed(right, left);
        }
    }

    private bool IsListJoint(Name left, Name right)
    {
        Token[] tokens = left.Block.Tokens;
        int between = right.First - left.Last;
        if (between is not (1 or 2))
            return false;
        Token joint = tokens[right.First - 1];
        return joint.Length == 3 && string.CompareOrdinal(text, joint.Start, "and", 0, 3) == 0 && (between == 1 || text[tokens[left.Last].Start] == ',');
    }

    private void AddListed(Name known, Name other)
    {
        if (known.Kind != NameKind.Organization || other.Kind != NameKind.Unknown || other.Last != other.First + 1 || !groups.TryGetValue(other.Text, out Group group))
            return;
        if (other.IsAcronym)
            group.JoinOrganizations();
    }

    private void ResolveShortNames()
    {
        foreach (Group group in groups.Values)
        {
            if (group.Decided == NameKind.Unknown)
                group.Decided = group.Words.Length == 0 ? NameKind.Other : DecideShort(group);
            else if (group.Words.Length == 1 && group.Decided == NameKind.Other && group.ForPlace < 2 && surnames.Contains(group.PlainWords[0]))
                group.Decided = NameKind.Person;
        }
        for (int n = 0; n < names.Count; n++)
        {
            Name name = names[n];
            if (name.Known >= 0)
                continue;
            if (name.Kind == NameKind.Other && IsBareSurname(name))
                name.Kind = NameKind.Person;
            else if (name.Kind == NameKind.Other && IsHalfOfCountry(name, out int country))
                (name.Kind, name.Country) = (NameKind.Country, country);
            // "Neil Jordan" makes "Jordan" him, not the country.
            if ((name.Kind == NameKind.Country || (name.Kind == NameKind.Other && name.ForPlace > 0)) && name.Last == name.First + 1 && persons.Contains(name.Text) && name.ForPlace < 4)
            {
                name.Kind = NameKind.Person;
                name.Country = -1;
            }
            if (name.Kind == NameKind.Unknown)
                name.Kind = groupOf[n]!.Decided;
            if (name.StandsFor is { Kind: not NameKind.Organization })
                name.Kind = NameKind.Other;
            if (name.Kind == NameKind.Organization && name.Country >= 0 && name.Organization < 0 && groupOf[n]!.Words.Length == 1)
                name.Country = -1;
        }
    }

    // "Linda Park" and "Park Min-ho" make "Park" the person, but "the Park" is none.
    private bool IsBareSurname(Name name) => name.Last == name.First + 1 && !name.HasArticle && name.ForPlace < 4
        && (persons.Contains(name.Text) || (name.ForPlace < 2 && familyNames.Contains(name.Text)))
        && (facts.Word(name.Text, 0, name.Text.Length).Flags & WordFlags.PlaceNoun) != 0;

    // "the North", where the document speaks of North Korea.
    private bool IsHalfOfCountry(Name name, out int country)
    {
        country = -1;
        return name.HasArticle && name.Last == name.First + 1 && halves.TryGetValue(name.Text, out country) && country >= 0;
    }

    private NameKind DecideShort(Group group)
    {
        string word = group.Words[0];
        WordFlags flags = group.Form.Flags[0];
        if ((flags & (WordFlags.People | WordFlags.Function)) != 0 && (flags & WordFlags.Surname) == 0)
            return NameKind.Other;
        bool isAcronym = NameForms.IsAcronym(group.Text);
        if (isAcronym && organizationParts.Contains(NameForms.WithoutStops(group.Text)))
            return NameKind.Organization;
        string plain = group.PlainWords[0];
        if (surnames.Contains(plain) && group.ForPlace <= Math.Max(group.ForPerson, 1) + 2)
            return NameKind.Person;
        if (group.ForPlace >= 4 && group.ForPlace > group.ForOrganization && group.ForPlace > group.ForPerson)
            return NameKind.Other;
        if (organizationParts.Contains(word) || (commonParts.Contains(word) && group.ForPerson is >= 0 and < 3 && group.ForPerson + group.ForOrganization > 0))
            return NameKind.Organization;
        // "Boatmen Bancshares Inc", then "Boatmen": no other use of the word has a capital inside a sentence.
        if (companyParts.Contains(word) && !group.OnlyConfirmable && group.ForPerson < 3 && group.ForPlace < 2)
            return NameKind.Organization;
        // "the Harbour Rovers", then "the Rovers"
        if (organizationEnds.Contains(word) && !group.OnlyConfirmable && group.ForPerson < 3)
            return NameKind.Organization;
        if (givenNames.Contains(plain) && group.ForPlace < 2 && (group.ForPerson > 0 || !group.OnlyConfirmable))
            return NameKind.Person;
        if (group.OnlyConfirmable)
            return NameKind.Other;
        if (group.ForPlace >= 2 && group.ForPlace >= group.ForPerson && group.ForPlace >= group.ForOrganization)
            return NameKind.Other;
        if (group.ForOrganization >= 3 && group.ForOrganization >= group.ForPerson)
            return NameKind.Organization;
        bool isWord = (flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common;
        return group.ForPerson >= (isWord ? 5 : 3) ? NameKind.Person : NameKind.Other;
    }

    private static bool IsPeople(Group group)
    {
        foreach (WordFlags flags in group.Form.Flags)
        {
            if ((flags & WordFlags.People) == 0)
                return false;
        }
        return true;
    }

    private static bool IsUncommon(Group group)
    {
        if (group.Text.IndexOf('&') >= 0 || HoldsAcronym(group.Text))
            return false;
        foreach (WordFlags flags in group.Form.Flags)
        {
            if ((flags & (WordFlags.Common | WordFlags.Function | WordFlags.People)) != 0)
                return false;
        }
        return group.Words.Length <= 4;
    }

    // "UNC Moss", "Vrenko GDRs", but "AJ Vrenko" and the all-capital "TAVIK VRENKO".
    private static bool HoldsAcronym(string name)
    {
        bool anyLower = false, anyAcronym = false;
        for (int start = 0; start < name.Length;)
        {
            int end = name.IndexOf(' ', start);
            end = end < 0 ? name.Length : end;
            int capitals = 0, small = 0;
            for (int i = start; i < end; i++)
            {
                capitals += char.IsUpper(name[i]) ? 1 : 0;
                small += char.IsLower(name[i]) ? 1 : 0;
            }
            anyAcronym |= capitals > (start == 0 ? 2 : 1) && (small == 0 || (small == 1 && name[end - 1] == 's')) && name.IndexOf('.', start, end - start) < 0;
            anyLower |= small > 1;
            start = end + 1;
        }
        return anyAcronym && anyLower;
    }

    // In a headline that has a capital on every word, what other blocks name is a name, too.
    private void FindKnownNames(List<HeadlineCaseBlock> blocks)
    {
        if (blocks.Count == 0)
            return;
        var known = new WordTable<Name>(names.Count);
        foreach (Name name in names)
        {
            if (name.Kind is NameKind.Person or NameKind.Organization)
                known[name.Text] ??= name;
        }
        foreach (Name name in names)
        {
            int space = name.Kind == NameKind.Person ? name.Text.LastIndexOf(' ') : -1;
            if (space > 0 && name.Text.Length - space > 3)
                known[name.Text.Substring(space + 1)] ??= name;
        }
        foreach (HeadlineCaseBlock block in blocks)
            FindKnownNames(block, known);
    }

    private void FindKnownNames(HeadlineCaseBlock headline, WordTable<Name> known)
    {
        TokenizedBlock block = headline.Block;
        Token[] tokens = block.Tokens;
        var taken = new bool[tokens.Length];
        for (int n = headline.FirstName; n < headline.LastName; n++)
        {
            for (int i = names[n].First; i < names[n].Last && (names[n].Kind != NameKind.Other || names[n].Known >= 0); i++)
                taken[i] = true;
        }
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || taken[i] || !char.IsUpper(text[tokens[i].Start]))
                continue;
            for (int length = Math.Min(6, tokens.Length - i); length > 0; length--)
            {
                if (taken[i + length - 1] || !known.TryGet(text, tokens, i, i + length, out Name like) || (length == 1 && IsCommonWord(tokens[i], like)))
                    continue;
                int start = tokens[i].Start, end = tokens[i + length - 1].End;
                names.Add(new Name(block, i, i + length, start, end, NameForms.Spaced(text, start, end), like.Kind) { Organization = like.Organization });
                i += length - 1;
                break;
            }
        }
    }

    // "May", "Fed": in capitals throughout or on every word an ordinary word looks the same.
    private bool IsCommonWord(Token token, Name like) =>
        (facts.Word(text, token.Start, token.End).Flags & WordFlags.Function) != 0 || (like.Kind == NameKind.Organization && (facts.Word(text, token.Start, token.End).Flags & WordFlags.Common) != 0 && like.Text.IndexOf(' ') >= 0);

    private sealed class Group(NameForm form)
    {
        public readonly NameForm Form = form;

        public readonly string Text = form.Name;

        public readonly string[] Words = form.Words;

        public string[] PlainWords => Form.PlainWords;

        public NameKind Decided;

        public int ForPerson;

        public int ForOrganization;

        public int ForPlace;

        public bool OnlyConfirmable = true;

        public bool IsVenue;

        private bool isAcronym, hasArticle;

        public void JoinOrganizations() => ForOrganization = Math.Max(ForOrganization, 3);

        public void Add(Name name)
        {
            // What holds of each mention alike counts once.
            ForPerson += name.ForPerson - (name.HasArticle && !hasArticle ? 3 : 0);
            ForOrganization += name.ForOrganization + (name.IsAcronym && !isAcronym ? 2 : 0) + (name.HasArticle && !hasArticle ? 1 : 0);
            isAcronym |= name.IsAcronym;
            hasArticle |= name.HasArticle;
            ForPlace += name.ForPlace;
            IsVenue |= name.IsVenue;
            OnlyConfirmable &= name.NeedsConfirmation;
            if (name.Kind is NameKind.Person or NameKind.Organization && (Decided is NameKind.Unknown or NameKind.Other || name.Kind == NameKind.Person))
                Decided = name.Kind;
            else if (name.Kind == NameKind.Other && Decided == NameKind.Unknown)
                Decided = NameKind.Other;
        }
    }
}
