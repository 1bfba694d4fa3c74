using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusGen.Language;

/// <summary>The classes of all characters, for loops that look at every character of a document: one read instead of a chain of questions.</summary>
internal static class CharacterClass
{
    /// <summary>A letter or a digit.</summary>
    public const byte Word = 1;

    /// <summary>A letter that is no capital: also one of a script that has none.</summary>
    public const byte Small = 2;

    public const byte Digit = 4, Upper = 8, Letter = Small | Upper;

    /// <summary>What the plain text of a document has too: neither a mark that Markdown knows nor white space, but for the space itself, nor a character that shows nothing.</summary>
    public const byte Plain = 16;

    public const byte Space = 32;

    public const byte NotAscii = 64;

    /// <summary>A full stop or what else may close a sentence, a double quotation mark, or ©.</summary>
    public const byte Sign = 128;

    public static readonly byte[] Of = Make();

    [MethodImpl(Jit.Hot)]
    private static byte[] Make()
    {
        var classes = new byte[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
        {
            char c = (char)i;
            int kind = char.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.UppercaseLetter => Word | Upper,
                UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Word | Small,
                UnicodeCategory.DecimalDigitNumber => Word | Digit,
                _ => char.IsWhiteSpace(c) ? Space : 0,
            };
            if (c > 127)
                kind |= NotAscii;
            if ((kind & Space) == 0)
                kind |= Plain;
            classes[i] = (byte)kind;
        }
        classes[' '] |= Plain;
        foreach (char c in "[]!*_`\\<>\0\uFEFF\u200B\u200C\u200D\u2060\u00AD\uFFFF")
            classes[c] &= unchecked((byte)~Plain);
        foreach (char c in ".!?…\"“”©")
            classes[c] |= Sign;
        return classes;
    }
}
