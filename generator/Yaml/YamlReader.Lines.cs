namespace CorpusGen.Yaml;

/// <content>Characters and lines.</content>
internal sealed partial class YamlReader
{
    private void CheckCharacters()
    {
        for (int i = pos; i < end && problems.Count < MaxProblems; i++)
        {
            char c = text[i];
            if (c is (>= ' ' and <= '~') or '\n' or '\r' or '\t')
                continue;
            bool isPair = char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                i++;
            else if (c is < '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))
                Report(i, 1, "The character U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture) + " cannot stand in YAML: take it away, or write it as an escape in double quotes");
        }
    }

    /// <summary>From behind a node to the next line with content: nothing but white space and a comment may stand in the rest of this line.</summary>
    private void EndLine()
    {
        if (failed)
            return;
        if (!IsLineEmpty())
        {
            if (failed)
                return;
            int start = pos;
            pos = LineEnd(pos);
            Fail(start, pos - start, "This stands behind the end of a value: put the whole value into quotes, write a comma between the items of a list in brackets, or a space before the '#' of a comment");
            return;
        }
        NextContent(isFirst: false);
    }

    /// <summary>Skips white space; true if nothing follows in the line but a comment.</summary>
    private bool IsLineEmpty()
    {
        int start = pos;
        SkipWhite();
        if (pos >= end || IsBreak(text[pos]))
            return true;
        if (text[pos] == '#' && (pos == lineStart || text[pos - 1] is ' ' or '\t'))
            return true;
        // White space in front of content is part of a block's indentation.
        int tab = text.IndexOf('\t', start, pos - start);
        if (tab >= 0)
            Fail(tab, 1, TabMessage);
        return false;
    }

    private const string TabMessage = "A tab stands where YAML takes spaces only: write spaces";

    /// <summary>From a comment or the end of a line, or from the beginning of one, to the next content.</summary>
    private void NextContent(bool isFirst)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (pos < end)
        {
            if (IsBreak(text[pos]))
            {
                SkipBreak();
            }
            else if (text[pos] == '#')
            {
                pos = LineEnd(pos);
            }
            else if (text[pos] == ' ')
            {
                pos++;
            }
            else if (text[pos] == '\t')
            {
                // In a comment's or an empty line, too: readers differ there.
                Report(pos, 1, TabMessage);
                pos = LineEnd(pos);
            }
            else if (IsMarker() && !(isFirst && text[pos] == '-'))
            {
                Report(pos, 3, "CorpusGen takes one YAML document a text: take this line and what follows away");
                pos = end;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Behind a problem: to the next line that begins in the column of the list or mapping, or to the left of it.</summary>
    private void Recover(int column)
    {
        failed = false;
        // A bracket or a quotation mark that never closes is told at its place, and the line that it does not go on to is read.
        if (failedAt >= lineStart)
            pos = LineEnd(pos);
        NextContent(isFirst: false);
        while (Column > column)
        {
            pos = LineEnd(pos);
            NextContent(isFirst: false);
        }
    }

    // "---" or "..." at the beginning of a line.
    private bool IsMarker() => pos == lineStart && pos + 3 <= end && text[pos] is '-' or '.' && text[pos + 1] == text[pos] && text[pos + 2] == text[pos] && IsBlankAt(pos + 3);

    private bool IsEntry(char mark) => pos < end && text[pos] == mark && IsBlankAt(pos + 1);

    private bool IsColon(bool isFlow) => pos < end && text[pos] == ':' && !IsPlainSafe(pos + 1, isFlow);

    private bool IsPlainSafe(int index, bool isFlow) => !IsBlankAt(index) && !(isFlow && IsFlowMark(text[index]));

    private bool IsBlankAt(int index) => index >= end || text[index] is ' ' or '\t' or '\n' or '\r';

    private static bool IsFlowMark(char c) => c is ',' or '[' or ']' or '{' or '}';

    private static bool IsBreak(char c) => c is '\n' or '\r';

    private void SkipWhite()
    {
        while (pos < end && text[pos] is ' ' or '\t')
            pos++;
    }

    private void SkipBreak()
    {
        pos += text[pos] == '\r' && pos + 1 < end && text[pos + 1] == '\n' ? 2 : 1;
        lineStart = pos;
    }

    private int LineEnd(int index)
    {
        while (index < end && !IsBreak(text[index]))
            index++;
        return index;
    }

    private int WordEnd()
    {
        int index = pos;
        while (!IsBlankAt(index))
            index++;
        return index;
    }
}
