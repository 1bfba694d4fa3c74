using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>
/// Cuts a text into blocks: a line each, without the white space around it. Lines are joined where a paragraph is spread over several of them:
/// in a text that somebody wrapped at a fixed width, and inside a Markdown link.
/// </summary>
internal static class BlockSplitter
{
    // What editors and mail programs wrap at lies between these.
    private const int LeastWidth = 40, GreatestWidth = 132;
    private const int MostLinesOfALink = 8;

    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029', '\u0085'];

    /// <param name="from">Where to begin: what stands before is front matter.</param>
    public static List<SourceBlock> Split(string text, CancellationToken cancellationToken, int from = 0)
    {
        List<SourceBlock> lines = Lines(text, from, cancellationToken);
        int width = WrapWidth(text, lines);
        int count = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            SourceBlock block = lines[i];
            int last = LastLineOfLink(text, lines, i);
            if (last > i)
            {
                block.End = lines[last].End;
                i = last;
            }
            else
            {
                while (i + 1 < lines.Count && IsWrapped(text, lines[i], lines[i + 1], width))
                    block.End = lines[++i].End;
            }
            lines[count++] = block;
        }
        lines.RemoveRange(count, lines.Count - count);
        return lines;
    }

    /// <summary>The lines that are not blank, without the white space around them.</summary>
    [MethodImpl(Jit.Hot)]
    public static List<SourceBlock> Lines(string text, int from, CancellationToken cancellationToken)
    {
        var lines = new List<SourceBlock>(32);
        bool blankBefore = true;
        for (int i = from; i < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = text.IndexOfAny(LineEnds, i);
            if (end < 0)
                end = text.Length;
            int start = i, stop = end;
            while (start < stop && char.IsWhiteSpace(text[start]))
                start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1]))
                stop--;
            if (stop > start)
            {
                lines.Add(new SourceBlock(start, stop) { Indent = start - i, FollowsLine = !blankBefore });
                blankBefore = false;
            }
            else
            {
                blankBefore = true;
            }
            i = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>
    /// The width at which the text was wrapped, or 0: no line is longer, and most lines of its paragraphs end where the next line's first word had no room.
    /// A page that was saved with a paragraph a line has lines far longer than anybody wraps at.
    /// </summary>
    [MethodImpl(Jit.Hot)]
    private static int WrapWidth(string text, List<SourceBlock> lines)
    {
        int width = 0, longer = 0;
        foreach (SourceBlock line in lines)
        {
            int length = line.End - line.Start + line.Indent;
            if (length > GreatestWidth)
                longer += text.IndexOf(' ', line.Start, line.End - line.Start) >= 0 ? 1 : 0;
            else if (length > width)
                width = length;
        }
        if (longer > 0 || width < LeastWidth)
            return 0;
        int full = 0, inner = 0, open = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (!lines[i].FollowsLine)
                continue;
            inner++;
            if (IsWrapped(text, lines[i - 1], lines[i], width))
            {
                full++;
                if (text[lines[i - 1].End - 1] is not ('.' or '!' or '?' or '"' or '”' or ':'))
                    open++;
            }
        }
        // Lines that all end a sentence are paragraphs of like length.
        return full >= 3 && full * 2 > inner && open * 2 > full ? width : 0;
    }

    private static bool IsWrapped(string text, SourceBlock line, SourceBlock next, int width)
    {
        if (width == 0 || !next.FollowsLine || next.Indent > line.Indent || text[next.Start] is '-' or '*' or '•' or '#' or '>')
            return false;
        int word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word]))
            word++;
        // Eight more: the longest line of the whole text is often a little longer than its paragraphs are wide.
        return line.Indent + (line.End - line.Start) + 1 + (word - next.Start) + 8 > width;
    }

    /// <summary>The line that closes the Markdown link which line <paramref name="i"/> opens and leaves open.</summary>
    private static int LastLineOfLink(string text, List<SourceBlock> lines, int i)
    {
        if (text.IndexOf('[', lines[i].Start, lines[i].End - lines[i].Start) < 0)
            return i;
        int depth = 0;
        for (int last = i; last < lines.Count && last < i + MostLinesOfALink && (last == i || lines[last].FollowsLine); last++)
        {
            for (int c = lines[last].Start; c < lines[last].End; c++)
            {
                if (text[c] == '[')
                    depth++;
                else if (text[c] == ']' && depth > 0 && --depth == 0 && last > i && c + 1 < text.Length && text[c + 1] == '(')
                    return last;
            }
            if (depth == 0)
                return i;
        }
        return i;
    }
}
