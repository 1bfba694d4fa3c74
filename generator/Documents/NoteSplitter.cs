using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>
/// Cuts a Markdown text into blocks by the rules that Markdown itself has for them (CommonMark's, as far as a document without nesting needs them):
/// lines that follow each other are one paragraph, or one item of a list.
/// </summary>
internal static class NoteSplitter
{
    private enum Line
    {
        Text,
        Item,
        Quoted,
        Alone,
    }

    /// <param name="from">Where to begin.</param>
    public static List<SourceBlock> Split(string text, int from, CancellationToken cancellationToken)
    {
        List<SourceBlock> lines = BlockSplitter.Lines(text, from, cancellationToken);
        var blocks = new List<SourceBlock>(lines.Count);
        Line before = Line.Alone;
        for (int i = 0; i < lines.Count; i++)
        {
            SourceBlock line = lines[i];
            if (FenceLength(text, line) is > 0 and var fence)
            {
                line.End = lines[i = LastLineOfListing(text, lines, i, fence)].End;
                line.Kind = BlockKind.Code;
                blocks.Add(line);
                before = Line.Alone;
                continue;
            }
            bool follows = line.FollowsLine && blocks.Count > 0;
            if (follows && before == Line.Text && UnderlineLevel(text, line) is > 0 and var level)
            {
                blocks[blocks.Count - 1].HeadingLevel = level;
                blocks.Add(line);
                before = Line.Alone;
                continue;
            }
            Line kind = KindOf(text, line);
            if (follows && before != Line.Alone && (kind == Line.Text || (kind == Line.Quoted && before == Line.Quoted)))
            {
                blocks[blocks.Count - 1].End = line.End;
                continue;
            }
            blocks.Add(line);
            before = kind;
        }
        return blocks;
    }

    private static Line KindOf(string text, SourceBlock line)
    {
        char first = text[line.Start];
        int marks = 0;
        switch (first)
        {
            case '>':
                return Line.Quoted;
            case '|':
                return Line.Alone;
            case '#':
                while (line.Start + marks < line.End && text[line.Start + marks] == '#')
                    marks++;
                return marks <= 6 && IsSpaceOrEnd(text, line, line.Start + marks) ? Line.Alone : Line.Text;
            case '-' or '*' or '_' or '+':
                if (IsBreak(text, line))
                    return Line.Alone;
                return first != '_' && IsSpaceOrEnd(text, line, line.Start + 1) ? Line.Item : Line.Text;
            case >= '0' and <= '9':
                int i = line.Start;
                // CommonMark's limit for the number of an item.
                while (i < line.End && i < line.Start + 9 && text[i] is >= '0' and <= '9')
                    i++;
                return i < line.End && text[i] is '.' or ')' && IsSpaceOrEnd(text, line, i + 1) ? Line.Item : Line.Text;
            default:
                return Line.Text;
        }
    }

    private static bool IsSpaceOrEnd(string text, SourceBlock line, int i) => i >= line.End || char.IsWhiteSpace(text[i]);

    /// <summary>Three or more of one mark and nothing else but spaces: a break between parts.</summary>
    private static bool IsBreak(string text, SourceBlock line)
    {
        int marks = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] == text[line.Start])
                marks++;
            else if (text[i] is not (' ' or '\t'))
                return false;
        }
        return marks >= 3;
    }

    /// <summary>The level of the heading that this line underlines, or zero.</summary>
    private static int UnderlineLevel(string text, SourceBlock line)
    {
        char mark = text[line.Start];
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] != mark)
                return 0;
        }
        return mark == '=' ? 1 : mark == '-' ? 2 : 0;
    }

    /// <summary>How many marks open a listing here; zero where none opens.</summary>
    private static int FenceLength(string text, SourceBlock line)
    {
        int length = 0;
        while (line.Start + length < line.End && text[line.Start + length] == text[line.Start])
            length++;
        return length >= 3 && text[line.Start] is '`' or '~' && (text[line.Start] == '~' || text.IndexOf('`', line.Start + length, line.End - line.Start - length) < 0) ? length : 0;
    }

    /// <summary>The line that closes the listing; one that is never closed goes to the document's end.</summary>
    private static int LastLineOfListing(string text, List<SourceBlock> lines, int first, int fence)
    {
        for (int i = first + 1; i < lines.Count; i++)
        {
            SourceBlock line = lines[i];
            int marks = 0;
            while (line.Start + marks < line.End && text[line.Start + marks] == text[lines[first].Start])
                marks++;
            if (marks >= fence && line.Start + marks == line.End)
                return i;
        }
        return lines.Count - 1;
    }
}
