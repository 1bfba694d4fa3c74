namespace CorpusGen.Diagnostics;

/// <summary>A stretch of one line of a document, as the compiler counts: UTF-16 code units, lines and characters from zero.</summary>
internal readonly record struct TextPlace(int Start, int Length, int Line, int Character)
{
    /// <summary>From a position to the end of its line.</summary>
    public static TextPlace RestOfLine(string text, int start)
    {
        int line = 0, lineStart = 0;
        for (int i = 0; i < start; i++)
        {
            if (!IsLineBreak(text[i]) || (text[i] == '\r' && text[i + 1] == '\n'))
                continue;
            line++;
            lineStart = i + 1;
        }
        int end = start;
        while (end < text.Length && !IsLineBreak(text[end]))
            end++;
        return new TextPlace(start, end - start, line, start - lineStart);
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
