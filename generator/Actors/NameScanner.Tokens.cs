using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <content>What a single token is, and the names in the tables that begin with it.</content>
internal sealed partial class NameScanner
{
    private bool IsParticle(int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Length <= 5 && IsLower(i) && IsAdjacent(i)
        && (facts.Word(text, tokens[i].Start, tokens[i].End).Flags & WordFlags.Particle) != 0;

    private bool MatchPhrase(int i, int atLeast, out PhraseFact? fact, out int end)
    {
        for (int length = System.Math.Min(words[i].LongestPhrase, tokens.Length - i); length >= atLeast; length--)
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

    private WordFlags LowerFlags(int i) => IsLower(i) ? facts.Word(text, tokens[i].Start, tokens[i].End).Flags : 0;

    // "KDP", "CoI", "MoD"
    private bool HoldsCapitals(int i)
    {
        int capitals = 0;
        for (int k = tokens[i].Start; k < tokens[i].End; k++)
            capitals += char.IsUpper(text[k]) ? 1 : 0;
        return capitals >= 2;
    }

    // "Kenya National Union of Teachers (Knut)"
    private bool IsSpelledAsWord(int i, Name named)
    {
        string word = text.Substring(tokens[i].Start, tokens[i].Length).ToUpperInvariant();
        (string brief, string full) = NameForm.Of(named.Text).Initials;
        return word.Length > 2 && (word == brief || word == full);
    }

    private bool Has(int i, WordFlags flags) => (words[i].Flags & flags) != 0;

    private bool IsCapital(int i) => capitals[i];

    [MethodImpl(Jit.Hot)]
    private bool ReadCapital(int i)
    {
        Token token = tokens[i];
        if (!token.MayHoldCapital || token.Kind != TokenKind.Word)
            return false;
        char c = text[token.Start];
        return (char.IsUpper(c) ? !(token.Length == 1 && c == 'I') && !IsCompound(token) : HoldsInnerCapital(token)) && !(i > 0 && IsHandle(i));
    }

    // "al-Assad", "d'Estaing", "el-Sisi", "eBay"
    private bool HoldsInnerCapital(Token token)
    {
        for (int k = 1; k < 4 && k < token.Length; k++)
        {
            if (char.IsUpper(text[token.Start + k]))
                return token.Length > k + 1 && (k == 1 || !char.IsLetter(text[token.Start + k - 1]));
        }
        return false;
    }

    // "Kurdish-led", "York-based": an adjective, no name.
    [MethodImpl(Jit.Hot)]
    private bool IsCompound(Token token)
    {
        for (int k = token.End - 1; k > token.Start + 1; k--)
        {
            if (!char.IsLower(text[k]))
            {
                int suffix = token.End - k - 1;
                return text[k] is '-' or '‑' && suffix >= 3
                    && (text[token.End - 1] == 'd' && text[token.End - 2] == 'e' || (facts.Word(text, k + 1, token.End).Flags & (WordFlags.Common | WordFlags.Given | WordFlags.Surname)) == WordFlags.Common);
            }
        }
        return false;
    }

    // "@TheStreet", "#MeToo", "pic.example.com/AbC"
    private bool IsHandle(int i)
    {
        Token before = tokens[i - 1];
        if (before.End != tokens[i].Start || before.Kind != TokenKind.Punctuation)
            return false;
        char c = text[before.Start];
        return c is '@' or '#' or '_' || (c == '/' && i > 1 && tokens[i - 2].Kind == TokenKind.Word && tokens[i - 2].Length > 4 && text.IndexOf('.', tokens[i - 2].Start, tokens[i - 2].Length - 1) > 0);
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

    private bool IsWord(int i, string word) => tokens[i].Is(text, word);
}
