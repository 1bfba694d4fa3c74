using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>Weighs what stands beside a name for its kind: "spokesman X", "X, 42," and "X's wife" tell a person, "X shares" an organization, "in X" a place.</summary>
internal static class NameEvidence
{
    /// <param name="inside">What the tables say of its words, taken together.</param>
    public static void Add(string text, Token[] tokens, NameFacts facts, Name name, WordFlags inside)
    {
        int first = name.First, last = name.Last;
        bool allCapitals = true;
        for (int i = first; i < last && allCapitals; i++)
        {
            for (int k = tokens[i].Start; k < tokens[i].End && allCapitals; k++)
                allCapitals = !char.IsLower(text[k]);
        }
        if ((inside & WordFlags.Given) != 0)
            name.ForPerson += 1;
        if ((inside & WordFlags.Surname) != 0)
            name.ForPerson += 1;
        if (allCapitals && (inside & WordFlags.Common) == 0 && name.Text.Length is > 1 and <= 6 && !IsNumberLike(name.Text))
            name.IsAcronym = true;
        if (last == first + 1 && IsCamelCase(name.Text))
            name.ForOrganization += 3;
        WordFlags before = Before(text, tokens, facts, first, 1);
        // "publisher X" and "broadcaster X" may be either.
        if ((before & (WordFlags.Title | WordFlags.Profession)) != 0 && (before & WordFlags.BesideOrganization) == 0)
            name.ForPerson += 4;
        if ((before & WordFlags.BesideThing) != 0)
            name.ForPlace += 5;
        if ((before & WordFlags.BesideOrganization) != 0 && (before & WordFlags.Title) == 0)
            name.ForOrganization += 3;
        if ((before & WordFlags.Reports) != 0)
            name.ForPerson += 1;
        if (first > 0 && (tokens[first - 1].Is(text, "the") || tokens[first - 1].Is(text, "The")))
        {
            name.HasArticle = true;
        }
        if (IsGloss(text, tokens, facts, first, last))
            name.ForPlace += 6;
        if ((before & WordFlags.BesidePlace) != 0)
            name.ForPlace += tokens[first - 1].Is(text, "in") ? 2 : 3;
        else if (first > 0 && (tokens[first - 1].Is(text, "at") || tokens[first - 1].Is(text, "from") || tokens[first - 1].Is(text, "across")))
            name.ForPlace += 1;
        else if (first > 1 && tokens[first - 1].Is(text, "of") && (Before(text, tokens, facts, first, 2) & WordFlags.BesidePlace) != 0)
            name.ForPlace += 4;
        if (last >= tokens.Length)
            return;
        Token next = tokens[last];
        if (text[next.Start] == ')' && first > 0 && text[tokens[first - 1].Start] == '(' && name.StandsFor is null)
            name.ForOrganization -= 3;
        if (next.Kind == TokenKind.Possessive)
        {
            WordFlags owned = At(text, tokens, facts, last + 1);
            if ((owned & WordFlags.BesidePerson) != 0)
                name.ForPerson += 3;
            return;
        }
        if (next.Kind == TokenKind.Word)
        {
            WordFlags behind = At(text, tokens, facts, last);
            if ((behind & WordFlags.BesidePerson) == 0 && IsEmployer(text, tokens, facts, last))
                name.ForOrganization += (inside & (WordFlags.Given | WordFlags.Surname)) == 0 ? 4 : 2;
            else if ((behind & WordFlags.BesidePerson) != 0)
                name.ForPerson += 3;
            if ((behind & WordFlags.Reports) != 0)
            {
                if (last + 1 < tokens.Length && tokens[last + 1].Is(text, "it"))
                    name.ForOrganization += 4;
                else
                    name.ForPerson += 1;
            }
            if ((behind & WordFlags.BesideOrganization) != 0)
                name.ForOrganization += 3;
            if ((behind & WordFlags.BesidePlace) != 0 && !next.Is(text, "in") && !next.Is(text, "near") && !next.Is(text, "around") && !next.Is(text, "outside"))
                name.ForPlace += 2;
            return;
        }
        if (text[next.Start] != ',' || last + 1 >= tokens.Length)
            return;
        Token behindComma = tokens[last + 1];
        if (behindComma.Kind == TokenKind.Number && behindComma.Length <= 3 && last + 2 < tokens.Length && tokens[last + 2].Kind == TokenKind.Punctuation)
            name.ForPerson += 4;
        else if (behindComma.Is(text, "who") || behindComma.Is(text, "whose"))
            name.ForPerson += 3;
        else if (behindComma.Kind == TokenKind.Word && char.IsUpper(text[behindComma.Start]))
        {
            if (facts.Phrase(text, tokens, last + 1, last + 2) is { } place && (place.Country >= 0 || place.IsPlace) && last + 2 < tokens.Length && tokens[last + 2].Kind != TokenKind.Word)
                name.ForPlace += 2;
        }
        else
        {
            // ", the head of …", ", director of …"; but ", investigators found".
            bool hasArticle = behindComma.Is(text, "a") || behindComma.Is(text, "an") || behindComma.Is(text, "the");
            for (int i = last + 1; i < tokens.Length && i < last + 6 && tokens[i].Kind == TokenKind.Word; i++)
            {
                WordFlags flags = At(text, tokens, facts, i);
                if ((flags & (WordFlags.Title | WordFlags.Profession)) != 0 && (hasArticle || text[tokens[i].End - 1] != 's' || (flags & WordFlags.Title) != 0))
                {
                    name.ForPerson += 3;
                    break;
                }
                if ((flags & (WordFlags.OrganizationHead | WordFlags.BesideOrganization)) != 0)
                {
                    name.ForOrganization += 2;
                    break;
                }
                if (char.IsUpper(text[tokens[i].Start]))
                    break;
            }
        }
    }

    // "(Norwegian: Vrenko Salka)", "(Vrenko Salka in Norwegian)": a word of another language.
    private static bool IsGloss(string text, Token[] tokens, NameFacts facts, int first, int last) =>
        first > 1 && text[tokens[first - 1].Start] == ':' && IsLanguage(facts, text, tokens, first - 2)
        || last + 1 < tokens.Length && tokens[last].Is(text, "in") && IsLanguage(facts, text, tokens, last + 1) && (last + 2 == tokens.Length || text[tokens[last + 2].Start] is ')' or ';' or ',');

    private static bool IsLanguage(NameFacts facts, string text, Token[] tokens, int i) =>
        facts.Phrase(text, tokens, i, i + 1) is { Demonym: >= 0 } || (facts.Word(text, tokens[i].Start, tokens[i].End).Flags & WordFlags.People) != 0;

    // "X spokesman Y", "X chief financial officer Y"
    private static bool IsEmployer(string text, Token[] tokens, NameFacts facts, int i)
    {
        WordFlags last = 0;
        for (int k = i; k < tokens.Length && k < i + 4 && tokens[k].Kind == TokenKind.Word; k++)
        {
            if (char.IsUpper(text[tokens[k].Start]))
                return (last & WordFlags.WorksFor) != 0;
            last = At(text, tokens, facts, k);
            if ((last & (WordFlags.Title | WordFlags.TitleModifier | WordFlags.Profession)) == 0)
                return false;
        }
        return false;
    }

    // "WeWork", "TechCrunch"; but "McDonald", "DiCaprio", "O'Brien".
    [MethodImpl(Jit.Hot)]
    private static bool IsCamelCase(string name)
    {
        // "ByAnna Marlow" lacks a space.
        if (name.StartsWith("By", System.StringComparison.Ordinal))
            return false;
        for (int i = 2; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && char.IsLower(name[name.Length - 1]))
                return i > 3 || !(name.StartsWith("Mc", System.StringComparison.Ordinal) || name.StartsWith("Mac", System.StringComparison.Ordinal) || name[0] is 'D' or 'L' or 'V' or 'A' or 'S');
        }
        return false;
    }

    // "F-16", "STS-1", "XVII"
    private static bool IsNumberLike(string name)
    {
        bool roman = true;
        // "R-FL", "D-NY"
        if (name.Length > 2 && name[1] == '-')
            return true;
        foreach (char c in name)
        {
            if (char.IsDigit(c))
                return true;
            roman &= c is 'I' or 'V' or 'X';
        }
        return roman;
    }

    private static WordFlags Before(string text, Token[] tokens, NameFacts facts, int i, int distance)
    {
        int k = i - distance;
        return k >= 0 && tokens[k].Kind == TokenKind.Word && char.IsLower(text[tokens[k].Start]) ? At(text, tokens, facts, k) : 0;
    }

    private static WordFlags At(string text, Token[] tokens, NameFacts facts, int i) =>
        i < tokens.Length && tokens[i].Kind == TokenKind.Word && char.IsLower(text[tokens[i].Start]) ? facts.Word(text, tokens[i].Start, tokens[i].End).Flags : 0;
}
