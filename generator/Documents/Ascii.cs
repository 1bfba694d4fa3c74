namespace CorpusGen.Documents;

/// <summary>The classes of ASCII characters, for loops that look at every character of a document.</summary>
internal static class Ascii
{
    public const byte Letter = 1, Digit = 2, Upper = 4, Word = Letter | Digit;

    /// <summary>White space: a tab, the ends of lines and pages, a space.</summary>
    public const byte Space = 16;

    /// <summary>Neither white space nor a mark that Markdown knows.</summary>
    public const byte Plain = 8;

    public static readonly byte[] Classes = Make();

    private static byte[] Make()
    {
        var classes = new byte[128];
        for (char c = '\t'; c <= '\r'; c++)
            classes[c] = Space;
        classes[' '] = Space;
        for (char c = '!'; c < 127; c++)
        {
            classes[c] = c switch
            {
                >= 'a' and <= 'z' => Letter | Plain,
                >= 'A' and <= 'Z' => Letter | Upper | Plain,
                >= '0' and <= '9' => Digit | Plain,
                '[' or ']' or '!' or '*' or '_' or '`' or '\\' or '<' or '>' => 0,
                _ => Plain,
            };
        }
        return classes;
    }
}
