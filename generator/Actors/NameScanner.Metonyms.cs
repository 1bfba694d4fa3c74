using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <content>Capitals that stand for their state.</content>
internal sealed partial class NameScanner
{
    // A capital city acts as its state's government: it does what only governments do, or stands beside one that does.
    private bool Acts(int first, int last)
    {
        if (last < tokens.Length && tokens[last].Kind == TokenKind.Possessive)
            return last + 1 < tokens.Length && (LowerFlags(last + 1) & WordFlags.ActingNoun) != 0 && !IsBehindPlacePreposition(first);
        int before = first - 1;
        // "urged Pyongyang", "accused Washington"
        if (before >= 0 && (LowerFlags(before) & WordFlags.ActingObject) != 0)
            return true;
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
}
