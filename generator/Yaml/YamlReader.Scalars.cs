using System.Globalization;
using System.Text;

namespace CorpusGen.Yaml;

/// <content>Plain and quoted scalars.</content>
internal sealed partial class YamlReader
{
    /// <summary>Goes to the end of the plain text in this line, and gives it.</summary>
    private int ReadPlainLine(bool isFlow)
    {
        int last = pos;
        while (pos < end)
        {
            char c = text[pos];
            if (IsBreak(c) || (c == ':' && !IsPlainSafe(pos + 1, isFlow)) || (isFlow && IsFlowMark(c)) || (c == '#' && pos > last))
                break;
            pos++;
            if (c is not (' ' or '\t'))
                last = pos;
        }
        pos = last;
        return last;
    }

    /// <summary>Reads the further lines of a plain scalar whose first line was read.</summary>
    private YamlScalar? ReadPlainRest(YamlScalar first, int parent, bool isFlow)
    {
        StringBuilder? value = null;
        while (true)
        {
            int last = pos, line = lineStart;
            SkipWhite();
            bool hasNext = pos < end && IsBreak(text[pos]);
            int breaks = hasNext ? SkipBreaks() : 0;
            if (failed)
                return null;
            if (!hasNext || Column <= parent || text[pos] == '#' || IsMarker() || IsColon(isFlow) || (isFlow && IsFlowMark(text[pos])))
            {
                pos = last;
                lineStart = line;
                break;
            }
            value ??= new StringBuilder(first.Value);
            AppendBreaks(value, breaks);
            int start = pos;
            last = ReadPlainLine(isFlow);
            value.Append(text, start, last - start);
            SkipWhite();
            if (!isFlow && IsColon(isFlow))
                return (YamlScalar?)Fail(start, pos - start, "This looks like a key, but the text of the lines above goes on here: begin the line in the column of the keys, or put the whole text into quotes");
            pos = last;
        }
        return value is null ? first : new YamlScalar(first.Start, pos - first.Start, value.ToString(), YamlStyle.Plain);
    }

    private YamlScalar? ReadSingleQuoted(int parent)
    {
        var value = new StringBuilder();
        int start = pos++;
        while (pos < end)
        {
            char c = text[pos];
            if (c == '\'')
            {
                pos++;
                if (pos >= end || text[pos] != '\'')
                    return new YamlScalar(start, pos - start, value.ToString(), YamlStyle.SingleQuoted);
                value.Append(c);
                pos++;
            }
            else if (!ReadQuotedSpace(value, start, parent))
            {
                if (failed)
                    return null;
                value.Append(c);
                pos++;
            }
        }
        return Unclosed(start);
    }

    private YamlScalar? ReadDoubleQuoted(int parent)
    {
        var value = new StringBuilder();
        int start = pos++;
        while (pos < end)
        {
            char c = text[pos];
            if (c == '"')
            {
                pos++;
                return new YamlScalar(start, pos - start, value.ToString(), YamlStyle.DoubleQuoted);
            }
            if (c == '\\')
            {
                ReadEscape(value, start, parent);
            }
            else if (!ReadQuotedSpace(value, start, parent) && !failed)
            {
                value.Append(c);
                pos++;
            }
            if (failed)
                return null;
        }
        return Unclosed(start);
    }

    /// <summary>White space and line ends in quoted text: kept within a line, folded between lines. False where there is none, and after a problem.</summary>
    private bool ReadQuotedSpace(StringBuilder value, int start, int parent)
    {
        if (!IsBlankAt(pos))
            return false;
        int white = pos;
        SkipWhite();
        if (pos >= end || !IsBreak(text[pos]))
            value.Append(text, white, pos - white);
        else
            AppendBreaks(value, QuotedBreaks(start, parent));
        return !failed;
    }

    // The line breaks between two lines of quoted text.
    private int QuotedBreaks(int start, int parent)
    {
        int breaks = SkipBreaks();
        if (!failed && (Column <= parent || IsMarker()))
            Unclosed(start);
        return breaks;
    }

    private YamlScalar? Unclosed(int start) =>
        (YamlScalar?)Fail(start, 1, "This quotation mark does not close before the text ends or a line begins that is not indented: close it, or indent what belongs to it");

    private void ReadEscape(StringBuilder value, int start, int parent)
    {
        int escape = pos++;
        char c = pos < end ? text[pos] : '"';
        if (IsBreak(c))
        {
            // An escaped line end is no space; empty lines behind it stay.
            value.Append('\n', QuotedBreaks(start, parent) - 1);
            return;
        }
        pos++;
        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            if (pos + digits <= end && uint.TryParse(text.Substring(pos, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
                && code is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
            {
                value.Append(char.ConvertFromUtf32((int)code));
                pos += digits;
                return;
            }
            Fail(escape, 2, "This escape is none: write \\x and 2, \\u and 4, or \\U and 8 hexadecimal digits of a character; one beyond U+FFFF takes \\U");
            return;
        }
        const string Letters = "0abtnvfre \"/\\N_LP";
        const string Meanings = "\0\a\b\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";
        int meaning = Letters.IndexOf(c);
        if (meaning < 0)
            Fail(escape, 2, "The escape '\\" + c + "' is none: write two backslashes for one, or put the text into single quotes");
        else
            value.Append(Meanings[meaning]);
    }

    /// <summary>Skips the end of this line, empty lines, and the indentation of the next content; gives how many lines ended.</summary>
    private int SkipBreaks()
    {
        cancellationToken.ThrowIfCancellationRequested();
        int breaks = 0;
        while (pos < end && IsBreak(text[pos]))
        {
            SkipBreak();
            breaks++;
            while (pos < end && text[pos] == ' ')
                pos++;
            if (pos < end && text[pos] == '\t')
                Fail(pos, 1, TabMessage);
        }
        return breaks;
    }

    private static void AppendBreaks(StringBuilder value, int breaks)
    {
        if (breaks == 1)
            value.Append(' ');
        else
            value.Append('\n', breaks - 1);
    }
}
