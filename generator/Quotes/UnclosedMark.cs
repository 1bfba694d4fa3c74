using System;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>Decides what a mark that never closes opens: a quotation to the paragraph's end, or nothing that can be told.</summary>
internal static class UnclosedMark
{
    /// <summary>
    /// The span is a quotation where the next paragraph goes on with a mark of its own, where it is the whole paragraph or stands behind a colon, or where it can be
    /// no more than the rest of its sentence; but not where its last sentence names who speaks, for then the quotation ends somewhere before that.
    /// </summary>
    public static bool IsQuotation(Paragraph p, int q, bool goesOn)
    {
        MarkedSpan span = p.Spans[q];
        int last = span.Start;
        bool isOneSentence = true;
        for (int i = span.Start; i < span.End - 1; i++)
        {
            if (p.Text[i] is '.' or '?' or '!' && char.IsWhiteSpace(p.Text[i + 1]))
            {
                isOneSentence = false;
                last = i + 1;
            }
        }
        if (NamesSpeaker(p, span, last))
            return false;
        int unit = p.QuoteUnits[q];
        return goesOn || isOneSentence || unit == 0 || p.Units[unit - 1].Kind == UnitKind.Colon;
    }

    /// <summary>“The truce holds, Berg said on Monday.</summary>
    private static bool NamesSpeaker(Paragraph p, MarkedSpan span, int from)
    {
        foreach (Token token in p.Block.Tokens)
        {
            if (token.Start < from || token.End > span.End || token.Kind != TokenKind.Word)
                continue;
            if (QuoteLexicon.Word(p.Text, token.Start, token.End) is not { Verb: { Kind: CueKind.Say, Bare: true } verb } || (verb.Forms & VerbForms.Past) == 0)
                continue;
            int comma = p.Text.LastIndexOf(',', token.Start, Math.Min(token.Start - from, 60));
            if (comma > 0 && comma + 2 < p.Text.Length && (char.IsUpper(p.Text[comma + 2])
                || QuoteLexicon.Word(p.Text, comma + 2, WordEnd(p.Text, comma + 2)).Is(WordClass.Subject)))
                return true;
        }
        return false;
    }

    private static int WordEnd(string text, int i)
    {
        int end = i;
        while (end < text.Length && end < i + 30 && char.IsLetter(text[end]))
            end++;
        return end;
    }
}
