namespace CorpusGen.Quotes;

/// <summary>Tells quotations from what is marked for another reason: titles of works, names, nicknames, terms, words that the reporter keeps at a distance.</summary>
internal static class QuotationFilter
{
    public static bool IsQuotation(Paragraph p, int q, AttributionBasis basis)
    {
        MarkedSpan span = p.Spans[q];
        int unit = p.QuoteUnits[q];
        Shape shape = Shape.Of(p.Text, span);
        if (shape.Words == 0)
            return false;
        if (IsNickname(p, unit, shape))
            return false;
        bool endsSentence = p.EndsSentence(span), endsWithComma = p.EndsWithComma(span);
        if (unit > 0 && IsNaming(p, unit - 1, basis))
            return false;
        if (shape.IsTitle && basis != AttributionBasis.Beside)
            return false;
        if (shape.IsTitle && !endsWithComma && unit > 0 && p.Units[unit - 1].Is(WordClass.Preposition))
            return false;
        if (basis != AttributionBasis.None)
            return true;
        return shape.Words >= 4 || shape.Words >= 2 && endsSentence && !IsInSentence(p, unit);
    }

    /// <summary>Robert "Bobby" Hansen.</summary>
    private static bool IsNickname(Paragraph p, int unit, Shape shape) =>
        shape.Words <= 3 && unit > 0 && unit + 1 < p.Units.Count && p.Units[unit - 1].IsWord && p.Units[unit - 1].IsCapital && p.Units[unit + 1].IsCapital
        && p.Units[unit + 1].Start - p.Units[unit].End <= 1 && shape.IsCapital && !shape.EndsWithPunctuation && p.Units[unit - 1].Word.Verb is null;

    /// <summary>The film "...", so-called "...", the words "...".</summary>
    private static bool IsNaming(Paragraph p, int i, AttributionBasis basis)
    {
        if (p.Units[i].Kind == UnitKind.Comma && i > 0)
            i--;
        if (!p.Units[i].Word.Is(WordClass.Work))
            return false;
        return basis != AttributionBasis.Beside || p.Units[i].Word.Verb is null && i > 0 && !p.Units[i - 1].IsCapital;
    }

    /// <summary>Whether the unit has words of the reporter's before it in its sentence.</summary>
    private static bool IsInSentence(Paragraph p, int unit) => unit > 0 && p.Units[unit - 1].Kind is not (UnitKind.Stop or UnitKind.Colon or UnitKind.Quote);

    private readonly record struct Shape(int Words, bool IsCapital, bool IsTitle, bool EndsWithPunctuation)
    {
        public static Shape Of(string text, MarkedSpan span)
        {
            int words = 0, capitals = 0, small = 0;
            bool isCapital = false, inWord = false;
            int wordStart = 0;
            for (int i = span.Start; i <= span.End && words < 16; i++)
            {
                bool isInner = i < span.End && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-' && inWord);
                if (isInner && !inWord)
                {
                    wordStart = i;
                }
                else if (!isInner && inWord)
                {
                    words++;
                    bool capital = !char.IsLower(text[wordStart]);
                    if (words == 1)
                        isCapital = capital;
                    if (capital)
                        capitals++;
                    else if (!QuoteLexicon.IsSmallInTitles(text, wordStart, i))
                        small++;
                }
                inWord = isInner;
            }
            bool ends = span.End > span.Start && text[span.End - 1] is '.' or '?' or '!' or ',';
            return new Shape(words, isCapital, isCapital && words is > 1 and < 16 && small == 0 && capitals >= 2 && !(ends && text[span.End - 1] is '?' or '!'), ends);
        }
    }
}
