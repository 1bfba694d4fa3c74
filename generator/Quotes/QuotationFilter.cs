using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>Tells quotations from what is marked for another reason: titles of works, names, nicknames, terms, words that the reporter keeps at a distance.</summary>
internal static class QuotationFilter
{
    /// <param name="isBehindTerm">Whether the marked span before is no quotation.</param>
    public static bool IsQuotation(Paragraph p, int q, AttributionBasis basis, bool isBehindTerm)
    {
        MarkedSpan span = p.Spans[q];
        int unit = p.QuoteUnits[q];
        Shape shape = Shape.Of(p.Text, span);
        if (shape.Words == 0)
            return false;
        if (IsNickname(p, unit, shape))
            return false;
        bool endsSentence = p.EndsSentence(span), endsWithComma = p.EndsWithComma(span);
        if (unit > 0 && (IsNaming(p, unit - 1, basis) || isBehindTerm && shape.Words <= 4 && IsListed(p, unit)))
            return false;
        if (shape.IsTitle && basis != AttributionBasis.Beside)
            return false;
        if (shape.IsTitle && unit > 0 && NamesWork(p, unit - 1))
            return false;
        if (basis is AttributionBasis.Governed or AttributionBasis.Loose && shape.Words <= 3 && IsAttributive(p, unit))
            return false;
        if (basis == AttributionBasis.Loose && shape.Words <= 2 && !endsSentence)
            return false;
        if (basis != AttributionBasis.None)
            return true;
        return shape.Words >= 4 || shape.Words >= 2 && endsSentence && !IsInSentence(p, unit);
    }

    /// <summary>Whether the words are too many for a term or a name.</summary>
    public static bool IsLong(Paragraph p, int q) => Shape.Of(p.Text, p.Spans[q]) is { Words: >= Shape.Many, IsTitle: false };

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

    /// <summary>on "Good Morning Norland"; told "Good Morning Norland"; on Norland One's "Good Morning".</summary>
    private static bool NamesWork(Paragraph p, int i) =>
        p.Units[i].Is(WordClass.Preposition) || p.Units[i].Kind == UnitKind.Possessive || p.Units[i].Word.Verb is { Bare: true, Kind: CueKind.Tell };

    /// <summary>A "smart" road: the words stand for an adjective.</summary>
    private static bool IsAttributive(Paragraph p, int unit)
    {
        if (unit == 0 || unit + 1 >= p.Units.Count || !p.Units[unit - 1].Is(WordClass.Determiner | WordClass.Owner) && p.Units[unit - 1].Kind != UnitKind.Possessive)
            return false;
        Unit next = p.Units[unit + 1];
        const WordClass Nouns = WordClass.Speaker | WordClass.Noun | WordClass.Report | WordClass.Work;
        return next.IsWord && !next.IsCapital && (next.Word.Classes & ~Nouns) == 0 && (next.Word.Verb is null || next.Word.Is(WordClass.Noun))
            && !NounPhrases.IsVerbLike(p, unit + 1) && !NounPhrases.EndsWith(p, unit + 1, "ed");
    }

    /// <summary>“alpha,” “beta” and “gamma”: nothing but a comma or "and" stands between the unit and the marked span before.</summary>
    private static bool IsListed(Paragraph p, int unit)
    {
        for (int i = unit - 1; i >= 0 && i >= unit - 3; i--)
        {
            if (p.Units[i].Kind == UnitKind.Quote)
                return true;
            if (p.Units[i].Kind != UnitKind.Comma && !p.Units[i].Is(WordClass.Coordinator))
                return false;
        }
        return false;
    }

    /// <summary>
    /// Whether the words are a fragment within the reporter's sentence. What begins in lower case may still be a clause: “it was a mistake.”
    /// </summary>
    public static bool IsPartial(Paragraph p, int q)
    {
        MarkedSpan span = p.Spans[q];
        int unit = p.QuoteUnits[q];
        int i = span.Start;
        while (i < span.End && !char.IsLetterOrDigit(p.Text[i]))
            i++;
        bool isLower = i < span.End && char.IsLower(p.Text[i]);
        if (!isLower)
            return !p.EndsSentence(span) && !p.EndsWithComma(span) && IsWithinSentence(p, unit);
        // “The bridge,” Berg said, “is open.”: the second part of a whole.
        if (q > 0 && unit - p.QuoteUnits[q - 1] < 12 && p.EndsWithComma(p.Spans[q - 1]) && p.Units[unit - 1].Kind == UnitKind.Comma)
            return false;
        return !IsClause(p.Text, i, span.End);
    }

    private static bool IsWithinSentence(Paragraph p, int unit) =>
        unit > 0 && p.Units[unit - 1].Kind is UnitKind.Word or UnitKind.Number or UnitKind.Possessive || unit + 1 < p.Units.Count && p.Units[unit + 1].Is(WordClass.Auxiliary);

    /// <summary>A pronoun or an article with a noun, and soon behind it a verb.</summary>
    private static bool IsClause(string text, int start, int end)
    {
        bool isFirst = true;
        int words = 0;
        for (int i = start; i < end && words < 6; words++)
        {
            int stop = i;
            while (stop < end && (char.IsLetterOrDigit(text[stop]) || text[stop] is '\'' or '’' or '-'))
                stop++;
            LexicalWord word = QuoteLexicon.Word(text, i, stop);
            if (isFirst && !word.Is(WordClass.Subject | WordClass.Determiner | WordClass.Owner))
                return false;
            if (!isFirst && (word.Is(WordClass.Auxiliary | WordClass.Finite) || text[stop - 1] == 's' && words == 2))
                return true;
            isFirst = false;
            i = stop;
            while (i < end && !char.IsLetterOrDigit(text[i]))
            {
                if (text[i] is ',' or '.' or ';')
                    return false;
                i++;
            }
        }
        return false;
    }

    /// <summary>Whether the unit has words of the reporter's before it in its sentence.</summary>
    private static bool IsInSentence(Paragraph p, int unit) => unit > 0 && p.Units[unit - 1].Kind is not (UnitKind.Stop or UnitKind.Colon or UnitKind.Quote);

    /// <param name="Words">How many words it has; of those beyond <see cref="Many"/> it may have more, where it is no title.</param>
    private readonly record struct Shape(int Words, bool IsCapital, bool IsTitle, bool EndsWithPunctuation)
    {
        public const int Many = 8;

        private const int MostInTitle = 15;

        [MethodImpl(Jit.Hot)]
        public static Shape Of(string text, MarkedSpan span)
        {
            int words = 0, capitals = 0, small = 0;
            bool isCapital = false;
            byte[] classes = CharacterClass.Of;
            for (int i = span.Start; i < span.End && words <= (small == 0 ? MostInTitle : Many - 1); i++)
            {
                if ((classes[text[i]] & CharacterClass.Word) == 0)
                    continue;
                int start = i;
                while (++i < span.End && ((classes[text[i]] & CharacterClass.Word) != 0 || text[i] is '\'' or '’' or '-'))
                {
                }
                words++;
                bool capital = !char.IsLower(text[start]);
                if (words == 1)
                    isCapital = capital;
                if (capital)
                    capitals++;
                else if (!QuoteLexicon.IsSmallInTitles(text, start, i))
                    small++;
            }
            bool ends = span.End > span.Start && text[span.End - 1] is '.' or '?' or '!' or ',';
            return new Shape(words, isCapital, isCapital && words is > 1 and <= MostInTitle && small == 0 && capitals >= 2 && !(ends && text[span.End - 1] is '?' or '!'), ends);
        }
    }
}
