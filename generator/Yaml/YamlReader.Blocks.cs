using System;
using System.Text;

namespace CorpusGen.Yaml;

/// <content>Literal and folded scalars.</content>
internal sealed partial class YamlReader
{
    private YamlNode? ReadBlockScalar(int parent)
    {
        int start = pos;
        bool isFolded = text[pos++] == '>';
        char chomping = '\0';
        int indent = 0;
        for (; pos < end && text[pos] is '+' or '-' or (>= '0' and <= '9'); pos++)
        {
            if (text[pos] is '+' or '-' && chomping == '\0')
                chomping = text[pos];
            else if (text[pos] is >= '1' and <= '9' && indent == 0)
                indent = text[pos] - '0';
            else
                return Fail(start, pos + 1 - start, "Behind '|' or '>' stand at most one of '+' and '-' and one digit from 1 to 9: take the rest away");
        }
        if (parent < 0)
            return Fail(start, pos - start, "Text in this style needs a key: write 'key: " + text[start] + "'");
        int headEnd = pos;
        if (!IsLineEmpty())
            return failed ? null : Fail(start, LineEnd(pos) - start, "The text begins in the line below '|' or '>': move it there, or put text that begins with such a mark into quotes");
        pos = LineEnd(pos);
        if (pos < end)
            SkipBreak();
        int found = FindIndent(parent);
        indent = indent > 0 ? parent + indent : found;
        if (failed)
            return null;
        var value = new StringBuilder();
        int last = ReadBlockLines(value, parent, indent, isFolded, chomping);
        if (failed)
            return null;
        NextContent(isFirst: false);
        return new YamlScalar(start, Math.Max(headEnd, last) - start, value.ToString(), isFolded ? YamlStyle.Folded : YamlStyle.Literal);
    }

    // The indentation of the first line with text. Readers differ on spaces in the empty lines before it.
    private int FindIndent(int parent)
    {
        for (int i = pos; i < end; i++)
        {
            int line = i;
            while (i < end && text[i] == ' ')
                i++;
            if (i < end && text[i] == '\t')
                Fail(i, 1, TabMessage);
            else if (i < end && !IsBreak(text[i]))
                return Math.Max(i - line, parent + 1);
            else if (i > line)
                Fail(line, i - line, "There are spaces in an empty line above the first line of the text: take them away");
            if (failed)
                break;
        }
        return parent + 1;
    }

    /// <summary>Reads the lines, and gives the end of the last one with text.</summary>
    private int ReadBlockLines(StringBuilder value, int parent, int indent, bool isFolded, char chomping)
    {
        // Line ends that no text follows yet: the one of the last line with text, and those of empty lines.
        int pending = 0, last = 0;
        bool hasText = false, wasSpaced = false;
        while (pos < end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (pos < end && text[pos] == ' ' && pos - lineStart < indent)
                pos++;
            if (pos >= end)
                break;
            if (IsBreak(text[pos]))
            {
                SkipBreak();
                pending++;
                continue;
            }
            int column = pos - lineStart;
            if (column < indent)
            {
                if (text[pos] == '\t')
                    Fail(pos, 1, TabMessage);
                else if (column > parent && text[pos] != '#')
                    Fail(pos, 1, "This line is indented less than the text that it stands in: indent it alike, or begin it in the column of the keys");
                break;
            }
            bool isSpaced = text[pos] is ' ' or '\t';
            // One line end between two lines that begin with text is a space.
            if (!isFolded || !hasText || wasSpaced || isSpaced)
                value.Append('\n', pending);
            else
                AppendBreaks(value, pending);
            int start = pos;
            last = pos = LineEnd(pos);
            value.Append(text, start, pos - start);
            hasText = true;
            wasSpaced = isSpaced;
            pending = 0;
            if (pos < end)
            {
                SkipBreak();
                pending = 1;
            }
        }
        if (chomping == '+')
            value.Append('\n', pending);
        else if (chomping == '\0' && hasText && pending > 0)
            value.Append('\n');
        return last;
    }
}
