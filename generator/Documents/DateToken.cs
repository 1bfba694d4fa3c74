using System.Collections.Generic;

namespace CorpusGen.Documents;

internal enum DateTokenKind : byte
{
    None,
    Number,
    Word,
    Punctuation,
}

/// <summary>
/// A word, a number or a mark of a line that may hold a date. Letters and digits part (<c>8am</c>), and so do words that a page ran together (<c>SurnameDec</c>).
/// </summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, int Number, string Value)
{
    private const int LongestNumber = 8;

    public int End => Start + Length;

    public char Character => Kind == DateTokenKind.Punctuation ? (char)Number : '\0';

    public bool IsPunctuation(char one, char other) => Kind == DateTokenKind.Punctuation && ((char)Number == one || (char)Number == other);

    /// <summary>The year that a number is, or begins with where a page lost the space before the hour; else 0.</summary>
    public static int YearOf(DateToken token, DateToken next = default)
    {
        int year = token.Length switch
        {
            4 => token.Number,
            5 when next.Kind == DateTokenKind.None || next.IsPunctuation(':', ':') || DateWords.Month(next.Value) > 0 => token.Number / 10,
            6 when next.Kind == DateTokenKind.None || next.IsPunctuation(':', ':') || DateWords.Month(next.Value) > 0 => token.Number / 100,
            _ => 0,
        };
        return year is >= 1900 and < 2100 ? year : 0;
    }

    public static void Read(char[] text, int start, int end, List<DateToken> tokens)
    {
        tokens.Clear();
        for (int i = start; i < end;)
        {
            int first = i;
            char c = text[i];
            if (c is >= '0' and <= '9')
            {
                int number = 0;
                while (i < end && text[i] is >= '0' and <= '9')
                {
                    if (i - first < LongestNumber)
                        number = (number * 10) + (text[i] - '0');
                    i++;
                }
                tokens.Add(new DateToken(DateTokenKind.Number, first, i - first, number, string.Empty));
            }
            else if (char.IsLetter(c))
            {
                i++;
                while (i < end && char.IsLetter(text[i]) && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
                    i++;
                tokens.Add(new DateToken(DateTokenKind.Word, first, i - first, 0, DateWords.Known(text, first, i - first)));
            }
            else
            {
                i++;
                if (!char.IsWhiteSpace(c))
                    tokens.Add(new DateToken(DateTokenKind.Punctuation, first, 1, c, string.Empty));
            }
        }
    }
}
