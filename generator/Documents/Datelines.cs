using System;
using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>Reads the place, and the agency, at the start of the body: <c>MOSCOW (AP) —</c>, <c>BEIRUT/THE HAGUE, March 7 (Reuters) -</c>.</summary>
internal static class Datelines
{
    private const int Longest = 90, Reach = 4;

    public static string? Read(DocumentParts parts, ref Span? agency)
    {
        int seen = 0;
        for (int i = Math.Max(parts.Headline + 1, 0); i < parts.Blocks.Count && i <= parts.Last && seen < Reach; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (block.Kind is not (BlockKind.Body or BlockKind.Standfirst or BlockKind.Dateline))
                continue;
            seen++;
            char[] text = parts.Plain.Characters;
            int start = block.PlainStart, limit = Math.Min(block.PlainEnd, start + Longest);
            int end = End(text, start, limit, out int agencyStart, out int agencyEnd);
            if (end < 0)
            {
                if (block.Kind == BlockKind.Dateline && block.Date is { } date)
                    return parts.Plain.Of(start, Math.Max(start, date.PlainStart)).TrimEnd(' ', ',', '(');
                continue;
            }
            if (agencyStart >= 0 && agency is null)
            {
                string name = parts.Plain.Of(agencyStart, agencyEnd);
                int at = parts.Text.IndexOf(name, block.Start, block.End - block.Start, StringComparison.Ordinal);
                if (at >= 0 && BylineWords.IsAgency(name))
                    agency = new Span(name, at);
            }
            return end > start ? parts.Plain.Of(start, end).TrimEnd(' ', ',') : null;
        }
        return null;
    }

    /// <summary>Whether a block begins with a dateline that names an agency or a place in capitals before a dash.</summary>
    public static bool IsAt(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        return block.PlainLength > 40 && End(parts.Plain.Characters, block.PlainStart, Math.Min(block.PlainEnd, block.PlainStart + Longest), out int agency, out _) is var end && end > 0
            && (agency >= 0 || parts.Plain.Characters[end] == ' ');
    }

    /// <summary>"RIVERTON, Northland 1996-08-30": capitals before the date.</summary>
    public static bool BeginsWithPlace(DocumentParts parts, SourceBlock block) => block.Date!.OtherWords > 0 && FirstIsUpper(parts.Plain.Characters, block.PlainStart, block.PlainEnd);

    /// <summary>"RIVERTON —" by itself, above the first paragraph.</summary>
    public static bool IsAlone(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        return block.Words is >= 1 and <= 8 && parts.Plain.Characters[block.PlainEnd - 1] is '—' or '–' or '-' && End(parts.Plain.Characters, block.PlainStart, block.PlainEnd, out _, out _) > 0;
    }

    /// <summary>Where the dateline that begins at <paramref name="start"/> ends, or -1: a place in capitals, or any place with an agency, before a dash or a colon.</summary>
    [MethodImpl(Jit.Hot)]
    private static int End(char[] text, int start, int limit, out int agencyStart, out int agencyEnd)
    {
        agencyStart = agencyEnd = -1;
        int i = start, upperWords = 0, words = 0;
        byte[] classes = CharacterClass.Of;
        while (i < limit)
        {
            char c = text[i];
            int kind = classes[c];
            if ((kind & CharacterClass.Letter) != 0)
            {
                // Before all else, since it ends the search in most paragraphs: the second word of a sentence, in lower case.
                if ((kind & CharacterClass.Upper) == 0 && c is not ('a' or 'd' or 'n' or 'o' or 't'))
                    return -1;
                int word = i;
                bool upper = true;
                for (; i < limit && (((kind = classes[text[i]]) & CharacterClass.Letter) != 0 || text[i] is '\'' or '’' or '.' || (text[i] == '-' && i + 1 < limit && char.IsLetter(text[i + 1]))); i++)
                    upper &= (kind & CharacterClass.Small) == 0 || ((kind & CharacterClass.NotAscii) != 0 && !char.IsLower(text[i]));
                if ((classes[text[word]] & CharacterClass.Upper) == 0 && !IsSmall(text, word, i))
                    return -1;
                words++;
                upperWords += upper && i - word > 1 ? 1 : 0;
                continue;
            }
            if (c == '(')
            {
                int close = Array.IndexOf(text, ')', i, limit - i);
                if (close < 0 || close - i > 40 || agencyStart >= 0)
                    return -1;
                agencyStart = i + 1;
                agencyEnd = close;
                i = close + 1;
                continue;
            }
            if (IsDash(text, i, limit) || (c == ':' && i + 1 < limit && text[i + 1] == ' ' && agencyStart < 0))
            {
                bool named = agencyStart >= 0 && BylineWords.IsAgency(new string(text, agencyStart, agencyEnd - agencyStart));
                // With a colon only capitals make a place: "WARNING: ..." remains possible, "He said: ..." does not.
                bool isPlace = upperWords > 0 && FirstIsUpper(text, start, limit);
                if (c == ':' && (words > 3 || i - start < 4))
                    return -1;
                return (isPlace && words <= 9) || (named && words <= 6) ? TrimEnd(text, start, i) : -1;
            }
            if (c is ' ' or ',' or '.' or '/' || char.IsDigit(c))
            {
                i++;
                continue;
            }
            return -1;
        }
        return -1;
    }

    private static bool FirstIsUpper(char[] text, int start, int limit)
    {
        int i = start;
        while (i < limit && (char.IsUpper(text[i]) || text[i] is '.' or '\'' or '’'))
            i++;
        return i - start >= 3 && (i >= limit || !char.IsLower(text[i]));
    }

    private static bool IsSmall(char[] text, int start, int end)
    {
        var word = new ReadOnlySpan<char>(text, start, end - start);
        return word.SequenceEqual("and".AsSpan()) || word.SequenceEqual("of".AsSpan()) || word.SequenceEqual("de".AsSpan()) || word.SequenceEqual("on".AsSpan()) || word.SequenceEqual("the".AsSpan())
            || word.SequenceEqual("al".AsSpan()) || word.SequenceEqual("near".AsSpan());
    }

    private static bool IsDash(char[] text, int i, int limit) =>
        text[i] is '—' or '–' || (i + 1 < limit && ((text[i] == '-' && text[i + 1] is '-' or ' ') || (text[i] == '>' && text[i + 1] == '>')));

    private static int TrimEnd(char[] text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or ',')
            end--;
        return end;
    }
}
