using System;
using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>Chooses the article's byline among the blocks that read as one, and reads its persons and its agency.</summary>
internal static class Authors
{
    private const int Above = 12, Below = 4;

    public static (List<Span> Names, Span? Agency) Read(DocumentParts parts)
    {
        var names = new List<Span>();
        Span? agency = null;
        int chosen = Choose(parts);
        if (chosen >= 0)
        {
            bool isExplicit = parts.Bylines[chosen]!.IsExplicit;
            while (chosen > 0 && parts.Bylines[chosen - 1] is { } before && before.IsExplicit == isExplicit)
                chosen--;
            for (int i = chosen; i < parts.Blocks.Count && i <= chosen + 12; i++)
            {
                // A name without "By" below one that has it is somebody else's: a photographer's.
                if (parts.Bylines[i] is not { } byline || byline.IsExplicit != isExplicit)
                    break;
                agency ??= byline.Agency;
                foreach (Span name in byline.Names)
                {
                    if (!names.Exists(n => string.Equals(n.Text, name.Text, StringComparison.OrdinalIgnoreCase)))
                        names.Add(name);
                }
                parts.Blocks[i].Kind = parts.Blocks[i].Kind is BlockKind.Boilerplate or BlockKind.Date ? BlockKind.Byline : parts.Blocks[i].Kind;
            }
        }
        return (names, agency);
    }

    private static int Choose(DocumentParts parts)
    {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < parts.Blocks.Count; i++)
        {
            if (parts.Bylines[i] is not { } byline || byline.IsLeadOnly || (byline.Names.Count == 0 && byline.Agency is null))
                continue;
            double score = i > parts.Headline && i < parts.First ? 5 - (0.1 * (i - parts.Headline))
                : i < parts.Headline && i >= parts.Headline - Above ? 3 - (0.2 * (parts.Headline - i))
                : i >= parts.First && i <= parts.First + Below ? 2.5
                : i > parts.Last && i <= parts.Last + 3 ? 0.5
                : -2;
            score += byline.IsExplicit ? 1 : 0;
            if (score > bestScore)
            {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /// <summary>The person's name that begins at an offset of the text: two to four capitalized words that are no role or organization.</summary>
    public static Span? NameAt(string text, int start, int end)
    {
        int i = start, words = 0, nameEnd = start;
        while (i < end && words < 4)
        {
            int word = i;
            while (i < end && (char.IsLetter(text[i]) || text[i] is '-' or '.' || (text[i] is '\'' or '’' && i + 1 < end && char.IsUpper(text[i + 1]))))
                i++;
            int wordEnd = i;
            while (wordEnd > word + 2 && text[wordEnd - 1] == '.')
                wordEnd--;
            if (wordEnd == word)
                break;
            BylineWord kind = BylineWords.Of(text.AsSpan(word, wordEnd - word));
            bool particle = (kind & BylineWord.Particle) != 0 && words > 0;
            if (!particle && (!char.IsUpper(text[word]) || (kind & (BylineWord.Role | BylineWord.Organization | BylineWord.Stop)) != 0))
                break;
            words++;
            nameEnd = wordEnd;
            if (wordEnd < i || i >= end || text[i] != ' ')
                break;
            i++;
        }
        return words >= 2 ? new Span(text.Substring(start, nameEnd - start), start) : null;
    }
}
