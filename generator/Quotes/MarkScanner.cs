using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Documents;

namespace CorpusGen.Quotes;

/// <summary>
/// Pairs the quotation marks of one block in a single pass with a stack of open ones. What stands before and behind a mark tells more than its form does:
/// news text mixes straight and curly marks and turns curly ones the wrong way. Apostrophes, feet, inches and elided years are no marks.
/// </summary>
internal sealed class MarkScanner
{
    private readonly List<OpenMark> open = new();
    private readonly List<MarkedSpan> closed = new();
    private readonly List<(int Position, int Length)> straight = new();
    private string text = "";
    private int first;
    private int end;
    private int openDoubles;

    /// <summary>Adds where double marks stand in the block last scanned that open and never close, but for the one that goes on in the next block.</summary>
    /// <param name="goesOn">Where that one stands, or -1.</param>
    public void AddUnclosed(List<int> unclosed, int goesOn)
    {
        foreach (OpenMark mark in open)
        {
            if (!mark.IsSingle && mark.Fallback == 0 && mark.Position != goesOn)
                unclosed.Add(mark.Position);
        }
    }

    /// <summary>The outermost marked spans of the block, in order. A mark that never closes gives a span to the block's end, where nothing else that is marked stands
    /// behind it.</summary>
    [MethodImpl(Jit.Hot)]
    public List<MarkedSpan> Scan(string source, Block block, CancellationToken cancellationToken)
    {
        text = source;
        first = block.Start;
        end = block.End;
        open.Clear();
        closed.Clear();
        straight.Clear();
        openDoubles = 0;
        for (int i = first; i < end;)
        {
            char c = text[i];
            if (c < '\u00ab' && c is not ('"' or '\'' or '`'))
            {
                i++;
                continue;
            }
            int length = MarkLength(i, out bool isDouble);
            if (length == 0)
            {
                i++;
                continue;
            }
            cancellationToken.ThrowIfCancellationRequested();
            if (isDouble)
                TakeDouble(i, length);
            else
                TakeSingle(i);
            i += length;
        }
        return Outermost();
    }

    /// <summary>Whether a paragraph that begins there begins with an opening mark.</summary>
    public static bool IsOpening(string text, int i) => text[i] is '"' or '“' or '„' or '«' or '‘' or '”' or '＂' || text[i] == '\'' && i + 1 < text.Length && text[i + 1] == '\'';

    private void TakeDouble(int i, int length)
    {
        bool spaceBefore = IsGapBefore(i), spaceBehind = IsGapBehind(i + length);
        char c = text[i];
        bool isStraight = c is '"' or '\'' or '＂';
        if (isStraight)
            straight.Add((i, length));
        if (openDoubles > 0 ? !IsOpener(c, spaceBefore, spaceBehind) : !CanOpen(i, length, spaceBefore, spaceBehind))
        {
            CloseDouble(i, length);
            return;
        }
        open.Add(new OpenMark(i, length, false));
        openDoubles++;
    }

    /// <summary>Whether a double mark that comes while another one is open opens one within it.</summary>
    private static bool IsOpener(char c, bool spaceBefore, bool spaceBehind) => c switch
    {
        '„' or '‟' => true,
        '”' or '»' => false,
        _ => spaceBefore && !spaceBehind,
    };

    private bool CanOpen(int i, int length, bool spaceBefore, bool spaceBehind)
    {
        if (i + length >= end)
            return false;
        char c = text[i];
        if (c is '“' or '„' or '«' or '`' or '‟')
            return !spaceBehind || spaceBefore;
        if (spaceBehind)
            return spaceBefore && c is '"' or '＂' && HasLaterMark(i + length);
        if (spaceBefore)
            return true;
        // said"No": a straight mark between two letters opens; one behind a digit measures inches.
        return c is '"' or '＂' && !char.IsDigit(text[i - 1]) && char.IsLetter(text[i + length]);
    }

    private bool HasLaterMark(int from) => from < end && text.IndexOf('"', from, Math.Min(end - from, 400)) >= 0;

    private void CloseDouble(int i, int length)
    {
        if (openDoubles > 0)
        {
            OpenMark mark;
            do
            {
                mark = open[open.Count - 1];
                open.RemoveAt(open.Count - 1);
            }
            while (mark.IsSingle);
            openDoubles--;
            Close(mark, i, length);
        }
        else if (open.Count > 0 && text[open[open.Count - 1].Position] == '‘' && !IsGapBefore(i))
        {
            // ‘We will win,”: the marks are of two kinds. Only the curly single mark is surely one.
            OpenMark mark = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            Close(mark, i, length);
        }
    }

    private void TakeSingle(int i)
    {
        bool spaceBefore = IsGapBefore(i), spaceBehind = IsGapBehind(i + 1);
        char c = text[i];
        if (spaceBefore && !spaceBehind)
        {
            if (c is not ('›' or '´') && !IsElision(i))
                open.Add(new OpenMark(i, 1, true));
            return;
        }
        if (c is '‘' or '‚' or '‹' && spaceBefore || i == first || !spaceBehind && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
            return;
        if (open.Count == 0)
            return;
        OpenMark mark = open[open.Count - 1];
        bool behindStop = IsClosingPunctuation(text[i - 1]);
        if (!mark.IsSingle)
        {
            // “We will win,’ he said: kept in case that no double mark closes.
            if (behindStop && mark.Fallback == 0 && c != '\'')
                open[open.Count - 1] = mark with { Fallback = i };
            return;
        }
        if (!behindStop && text[i - 1] is 's' or 'S' && spaceBehind && (i - mark.Position > 80 && i + 2 < end && char.IsLower(text[i + 2]) || NextSingleCloses(i + 1)))
            return;
        open.RemoveAt(open.Count - 1);
        Close(mark, i, 1);
    }

    /// <summary>Whether the next single mark that is no apostrophe within a word closes; then the one behind a plural is the possessive's.</summary>
    private bool NextSingleCloses(int from)
    {
        // A quotation of that length has other marks; the bound keeps a text of nothing but apostrophes linear.
        int stop = Math.Min(end, from + 600);
        for (int i = from; i < stop; i++)
        {
            if (text[i] is not ('\'' or '’' or '‘' or '‛' or '"' or '“' or '”'))
                continue;
            bool spaceBefore = IsGapBefore(i), spaceBehind = IsGapBehind(i + 1);
            if (!spaceBefore && !spaceBehind)
                continue;
            return !spaceBefore && text[i] is '\'' or '’';
        }
        return false;
    }

    private void Close(OpenMark mark, int i, int length)
    {
        int start = mark.Position + mark.Length, stop = i;
        while (start < stop && char.IsWhiteSpace(text[start]))
            start++;
        while (stop > start && char.IsWhiteSpace(text[stop - 1]))
            stop--;
        if (stop > start)
            closed.Add(new MarkedSpan(mark.Position, start, stop, i + length, true, mark.IsSingle));
    }

    private List<MarkedSpan> Outermost()
    {
        if (openDoubles > 0 && straight.Count % 2 == 0 && open.TrueForAll(m => m.IsSingle || text[m.Position] is '"' or '\''))
            PairInTurn();
        var result = new List<MarkedSpan>(closed.Count);
        foreach (OpenMark mark in open)
        {
            if (mark.Fallback > 0)
                Close(mark, mark.Fallback, 1);
        }
        closed.Sort((a, b) => a.Open.CompareTo(b.Open));
        int covered = first;
        foreach (MarkedSpan span in closed)
        {
            if (span.Open < covered)
                continue;
            result.Add(span);
            covered = span.Close;
        }
        // Only the last mark can go on into the next paragraph: behind an earlier one another quotation begins.
        for (int i = open.Count - 1; i >= 0; i--)
        {
            OpenMark mark = open[i];
            if (mark.IsSingle && !(mark.Position == first && text[mark.Position] == '‘') || mark.Fallback > 0)
                continue;
            if (mark.Position >= covered)
            {
                int stop = end;
                while (stop > mark.Position + mark.Length && char.IsWhiteSpace(text[stop - 1]))
                    stop--;
                if (stop > mark.Position + mark.Length)
                    result.Add(new MarkedSpan(mark.Position, mark.Position + mark.Length, stop, stop, false, mark.IsSingle));
            }
            else if (mark.Position == first && result.Count > 0 && result[0].Open > first && IsWholeBlockQuoted(result))
            {
                // The first mark of the paragraph is open to its end and those behind it stand within.
                result.Clear();
                result.Add(new MarkedSpan(mark.Position, mark.Position + mark.Length, end, end, false, mark.IsSingle));
            }
            break;
        }
        return result;
    }

    /// <summary>Straight marks of an even number that do not nest: they open and close in turn, and one stands on the wrong side of a space.</summary>
    private void PairInTurn()
    {
        closed.RemoveAll(s => text[s.Open] is '"' or '\'' && !s.IsSingle);
        open.RemoveAll(m => !m.IsSingle);
        openDoubles = 0;
        for (int i = 0; i + 1 < straight.Count; i += 2)
            Close(new OpenMark(straight[i].Position, straight[i].Length, false), straight[i + 1].Position, straight[i + 1].Length);
    }

    /// <summary>Whether marks within an unclosed paragraph are fragments that end before a comma would: “He said “no” and left.</summary>
    private bool IsWholeBlockQuoted(List<MarkedSpan> inner)
    {
        foreach (MarkedSpan span in inner)
        {
            if (IsClosingPunctuation(text[span.End - 1]))
                return false;
        }
        return true;
    }

    private int MarkLength(int i, out bool isDouble)
    {
        isDouble = true;
        char c = text[i];
        switch (c)
        {
            case '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂':
                return 1;
            case '\'' or '`' or '´' or '‘' or '’' when i + 1 < end && text[i + 1] == c:
                // ''' is a single mark beside a double one; which comes first depends on the side that the words stand on.
                if (i + 2 < end && text[i + 2] == c && !IsGapBefore(i))
                    break;
                return 2;
        }
        isDouble = false;
        return c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`' or '´' ? 1 : 0;
    }

    private bool IsElision(int i)
    {
        char c = text[i];
        if (c is not ('\'' or '’' or '‘'))
            return false;
        int next = i + 1;
        if (next + 1 < end && char.IsDigit(text[next]) && char.IsDigit(text[next + 1]))
        {
            int k = next + 2;
            return k >= end || !char.IsDigit(text[k]) && text[k] is not ('.' or ',' or '%' or ':');
        }
        int stop = next;
        while (stop < end && stop - next < 8 && char.IsLetter(text[stop]))
            stop++;
        return stop > next && QuoteLexicon.IsElision(text, next, stop) && (c != '‘' || stop < end && text[stop] != '’');
    }

    private bool IsGapBefore(int i) =>
        i <= first || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '‘' or '„' or '«' or '\u200b' or '*' or '_'
        || IsMarkBefore(i);

    /// <summary>A straight mark beside another mark opens where that one does.</summary>
    private bool IsMarkBefore(int i)
    {
        char c = text[i - 1];
        if (c is not ('"' or '\''))
            return false;
        int k = i - 1;
        while (k > first && k > i - 4 && text[k] is '"' or '\'')
            k--;
        return k == first && text[k] is '"' or '\'' || char.IsWhiteSpace(text[k]) || text[k] is '(' or '[' or '—' or '–';
    }

    private bool IsGapBehind(int i) =>
        i >= end || char.IsWhiteSpace(text[i]) || text[i] is ')' or ']' or '}' or ',' or ';' or ':' or '?' or '!' or '—' or '–' or '”' or '’' or '»' or '/' or '*' or '_' or '-'
        || text[i] == '.' && !(i + 1 < end && text[i + 1] == '.') || text[i] is '"' or '\'' && IsGapBehindMarks(i);

    private bool IsGapBehindMarks(int i)
    {
        int k = i;
        while (k < end && k < i + 4 && text[k] is '"' or '\'')
            k++;
        return k >= end || char.IsWhiteSpace(text[k]) || text[k] is ')' or ']' or ',' or '.' or ';' or ':' or '?' or '!' or '—' or '–';
    }

    private static bool IsClosingPunctuation(char c) => c is ',' or '.' or '?' or '!' or ';' or ':' or '…' or '—' or '–' or '-';

    private readonly record struct OpenMark(int Position, int Length, bool IsSingle)
    {
        /// <summary>Where a single mark might close the double one; 0 where none does.</summary>
        public int Fallback { get; init; }
    }
}
