using System.Text;

namespace CorpusGen.FrontMatter;

/// <summary>A quotation's first words, in the form in which an entry and the text are compared: with single spaces, without the marks around and what stands for the rest.</summary>
internal static class QuoteStarts
{
    private const int LongestEntry = 48;

    private static readonly char[] Opening = [' ', '"', '“', '‘', '\''], Closing = [' ', '"', '”', '’', '\'', '…', '.'];

    public static string Of(string entry) => StatedText.Line(entry).TrimStart(Opening).TrimEnd(Closing);

    /// <summary>As many of a quotation's first words as tell it from the others of its document, most often.</summary>
    public static string ForEntry(string text, int start, int end)
    {
        string words = Of(text, start, end, LongestEntry + 1);
        int space = words.Length > LongestEntry ? words.LastIndexOf(' ', LongestEntry) : -1;
        return Of(space > 0 ? words.Substring(0, space) : words);
    }

    /// <summary>The beginning of a quotation of a text, not much longer than <paramref name="length"/> characters.</summary>
    public static string Of(string text, int start, int end, int length)
    {
        var words = new StringBuilder();
        for (int i = start; i < end && words.Length < length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                words.Append(text[i]);
            else if (words.Length > 0 && words[words.Length - 1] != ' ')
                words.Append(' ');
        }
        return words.ToString().TrimStart(Opening);
    }
}
