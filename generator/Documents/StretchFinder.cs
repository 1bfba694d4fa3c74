using System;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>
/// Finds the article's main stretch: each block speaks for or against the article, and the stretch is the run of blocks with the greatest sum.
/// </summary>
internal static class StretchFinder
{
    private const int LongestParagraph = 60, LongestRun = 5;

    public static void Find(DocumentParts parts, CancellationToken cancellationToken)
    {
        double sum = 0, best = 0;
        int start = 0, run = 0;
        for (int i = 0; i < parts.Blocks.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            double score = Score(parts, i);
            // An offer of thirty lines within an article speaks no louder against it than one of five.
            run = score < 0 && score >= -1 ? run + 1 : score > 1 ? 0 : run;
            if (run > LongestRun && score >= -1)
                score *= 0.15;
            if (sum <= 0)
            {
                sum = 0;
                start = i;
            }
            sum += score;
            if (sum > best)
            {
                best = sum;
                parts.First = start;
                parts.Last = i;
            }
        }
    }

    private static double Score(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        if (block.Kind == BlockKind.SourceUrl)
            return -20;
        if (block.Words == 0)
            return 0;
        if (parts.IsClean)
            return block.IsProse ? 3 : 0.2;
        if (block.Has(Phrases.Tail | Phrases.End))
            return -12;
        if (block.Has(Phrases.ListHead))
            return block.Words >= 3 ? -8 : -3;
        if (parts.IsCommenter(i))
            return -7;
        if (block.IsFurniture)
            return -1;
        if (parts.IsHeadMark(i))
            return -4;
        if (parts.IsCaption(i) || block.Has(Phrases.Note))
            return -0.3;
        if (block.IsLinkOnly)
            return -1.5;
        if (block.IsProse)
        {
            double linked = block.PlainLength == 0 ? 0 : (double)block.Linked / block.PlainLength;
            // A paragraph may have its links; a line that is one is none.
            double text = Math.Min(block.Words, LongestParagraph) / 8.0 * Math.Min(1, 1.4 - (1.4 * linked));
            if (Datelines.IsAt(parts, i))
                text += 10;
            return block.Copies > 2 ? -0.5 : block.Copies > 1 ? text / 2 : text;
        }
        return block.Copies > 1 ? -1 : block.Words <= 3 ? -0.7 : -0.5;
    }
}
