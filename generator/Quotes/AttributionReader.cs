using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Quotes;

/// <summary>How a quotation's attribution was found, from the surest on.</summary>
internal enum AttributionBasis : byte
{
    None,

    /// <summary>The reporting words stand beside the quotation.</summary>
    Beside,

    /// <summary>The quotation stands in a clause that reporting words govern.</summary>
    Governed,
}

/// <summary>Attributes the quotations of one paragraph by what their own sentences say.</summary>
internal sealed class AttributionReader
{
    private readonly List<Cue> cues = new();

    /// <summary>For each marked span of the paragraph, in order, what its sentence says.</summary>
    public void Read(Paragraph p, bool isTitleCase, Attribution[] attributions, AttributionBasis[] bases, CancellationToken cancellationToken)
    {
        for (int s = 0; s < p.Sentences.Count; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int start = p.Sentences[s], end = p.SentenceEnd(s);
            int first = FirstQuoteFrom(p, start);
            if (first >= p.Spans.Count || p.QuoteUnits[first] >= end)
                continue;
            cues.Clear();
            CueReader.Read(p, start, end, isTitleCase, cues);
            int left = -1, right = 0;
            for (int q = first; q < p.Spans.Count && p.QuoteUnits[q] < end; q++)
            {
                int unit = p.QuoteUnits[q];
                while (left + 1 < cues.Count && cues[left + 1].Last < unit)
                    left++;
                while (right < cues.Count && cues[right].First < unit)
                    right++;
                attributions[q] = Attribute(p, q, unit, start, end, left, right, out bases[q]);
            }
        }
        ReadSplitSentences(p, isTitleCase, attributions, bases);
    }

    private int FirstQuoteFrom(Paragraph p, int unit)
    {
        int low = 0, high = p.QuoteUnits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (p.QuoteUnits[middle] < unit)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private Attribution Attribute(Paragraph p, int q, int unit, int start, int end, int left, int right, out AttributionBasis basis)
    {
        MarkedSpan span = p.Spans[q];
        bool endsWithComma = p.EndsWithComma(span) || unit + 1 < end && p.Units[unit + 1].Kind is UnitKind.Comma or UnitKind.Dash;
        bool isIntroduced = left >= 0 && IsBesideLeft(p, cues[left], unit);
        bool hasRight = right < cues.Count && IsBesideRight(p, cues[right], unit, start);
        basis = AttributionBasis.Beside;
        if (hasRight && endsWithComma && !isIntroduced)
            return Attribution.Of(p, cues[right]);
        if (isIntroduced)
            return Attribution.Of(p, cues[left]);
        if (hasRight && unit == start)
            return Attribution.Of(p, cues[right]);
        if (endsWithComma && WithoutVerb(p, unit, end) is { Exists: true } bare)
            return Attribution.Of(p, bare);
        basis = AttributionBasis.Governed;
        if (left >= 0)
            return Attribution.Of(p, cues[left]);
        if (hasRight)
            return Attribution.Of(p, cues[right]);
        for (int c = right; c < cues.Count && c < right + 8; c++)
        {
            if (IsParenthetical(p, cues[c], unit, end))
                return Attribution.Of(p, cues[c]);
        }
        if (IntroducedByColon(p, unit, start) is { Exists: true } introducer)
        {
            basis = AttributionBasis.Beside;
            return Attribution.Of(p, introducer);
        }
        basis = AttributionBasis.None;
        return Attribution.None;
    }

    /// <summary>X said: "..."; X told Y, "..."; X called it "...".</summary>
    private static bool IsBesideLeft(Paragraph p, Cue cue, int unit)
    {
        if (cue.Last + 1 == unit)
            return true;
        if (p.Units[unit - 1].Kind is UnitKind.Colon)
            return true;
        if (p.Units[unit - 1].Kind is UnitKind.Comma && !cue.IsInverted && unit - cue.Last < 12)
            return !(cue.Subject.End > cue.First);
        return unit - cue.Last <= 3 && p.Units[unit - 1].IsWord && !cue.IsInverted;
    }

    /// <summary>"...," X said; "...," said X; "...", as X put it; "..." was how X described it.</summary>
    private static bool IsBesideRight(Paragraph p, Cue cue, int unit, int start)
    {
        int first = cue.Subject.Start < cue.First && cue.Subject.Start > unit ? cue.Subject.Start : cue.First;
        if (cue.Subject.Start < unit)
            return false;
        for (int i = unit + 1; i < first; i++)
        {
            Unit between = p.Units[i];
            if (between.Kind is UnitKind.Comma or UnitKind.Dash or UnitKind.Other)
                continue;
            if (between.Is(WordClass.Adverb) || NounPhrases.EndsWith(p, i, "ly") || NounPhrases.IsLower(p, i, "as") || NounPhrases.IsLower(p, i, "how") || NounPhrases.IsLower(p, i, "what")
                || (NounPhrases.IsLower(p, i, "was") || NounPhrases.IsLower(p, i, "is")) && unit == start)
                continue;
            return false;
        }
        return true;
    }

    /// <summary>"...," the Defense Ministry.</summary>
    private static NounPhrase WithoutVerb(Paragraph p, int unit, int end)
    {
        int i = unit + 1;
        if (i < end && p.Units[i].Kind is UnitKind.Comma or UnitKind.Dash)
            i++;
        if (i >= end)
            return NounPhrase.None;
        NounPhrase speaker = NounPhrases.From(p, i, end);
        if (!speaker.Exists || speaker.End < end && p.Units[speaker.End].Kind != UnitKind.Stop || speaker.End + 1 < end)
            return NounPhrase.None;
        Unit head = p.Units[speaker.Head];
        return speaker.End - speaker.Start <= 8 && (head.IsCapital || head.Is(WordClass.Speaker)) ? speaker : NounPhrase.None;
    }

    /// <summary>The plan was "unfair" and would fail, X said.</summary>
    private static bool IsParenthetical(Paragraph p, Cue cue, int unit, int end)
    {
        int first = cue.Subject.Start < cue.First ? cue.Subject.Start : cue.First;
        int last = cue.IsInverted ? cue.Subject.End : cue.Last + 1;
        if (first <= unit + 1 || p.Units[first - 1].Kind is not (UnitKind.Comma or UnitKind.Dash or UnitKind.Quote))
            return false;
        if (NounPhrases.IsLower(p, cue.First, "according"))
            return true;
        return last >= end || p.Units[last].Kind is UnitKind.Stop or UnitKind.Comma || p.Units[last].Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb) && !HasThat(p, last, end);
    }

    private static bool HasThat(Paragraph p, int from, int end)
    {
        for (int i = from; i < end && i < from + 12; i++)
        {
            if (p.Units[i].Is(WordClass.That))
                return true;
        }
        return false;
    }

    /// <summary>Berg: "..."</summary>
    private static NounPhrase IntroducedByColon(Paragraph p, int unit, int start)
    {
        if (unit - 1 <= start || p.Units[unit - 1].Kind != UnitKind.Colon)
            return NounPhrase.None;
        NounPhrase subject = NounPhrases.Before(p, unit - 1, start);
        if (subject.Exists && p.Units[subject.Head].IsCapital && (subject.Start == start || p.Units[subject.Start - 1].Kind is UnitKind.Dash or UnitKind.Stop))
            return subject;
        subject = CueReader.ClauseInitial(p, start, unit - 1, true);
        return subject.Exists && (p.Units[subject.Head].IsCapital || p.Units[subject.Head].Is(WordClass.Subject | WordClass.Speaker)) ? subject : NounPhrase.None;
    }

    /// <summary>"Why now?" Berg asked: the quotation ends as a sentence does, and what follows it is nothing but its attribution.</summary>
    private void ReadSplitSentences(Paragraph p, bool isTitleCase, Attribution[] attributions, AttributionBasis[] bases)
    {
        for (int s = 1; s < p.Sentences.Count; s++)
        {
            int start = p.Sentences[s], end = p.SentenceEnd(s);
            if (p.Units[start - 1].Kind != UnitKind.Quote || p.Units[start].Kind == UnitKind.Quote)
                continue;
            int q = p.Units[start - 1].Quote;
            if (bases[q] == AttributionBasis.Beside)
                continue;
            cues.Clear();
            int stop = System.Math.Min(end, start + 60);
            CueReader.Read(p, start, stop, isTitleCase, cues);
            if (cues.Count == 0 || cues[0].Subject.Start != start || !IsOnlyAttribution(p, cues[0], end, p.Text[p.Spans[q].End - 1] == '.'))
                continue;
            attributions[q] = Attribution.Of(p, cues[0]);
            bases[q] = AttributionBasis.Beside;
            // The sentence goes on behind it: "Why?" he asked, "why now?"
            if (end > start && p.Units[end - 1] is { Kind: UnitKind.Quote, Quote: int next } && bases[next] == AttributionBasis.None)
            {
                attributions[next] = attributions[q];
                bases[next] = AttributionBasis.Beside;
            }
        }
    }

    private static bool IsOnlyAttribution(Paragraph p, Cue cue, int end, bool endsWithStop)
    {
        int i = cue.Last + 1;
        if (i >= end || p.Units[i].Kind == UnitKind.Stop)
            return true;
        if (endsWithStop)
            return false;
        if (p.Units[i].Kind == UnitKind.Quote || HasThat(p, i, end))
            return false;
        if (cue.Kind is CueKind.Judge)
            return false;
        if (p.Units[i].Kind is UnitKind.Comma)
            return true;
        if (cue.Kind == CueKind.Tell)
        {
            NounPhrase addressee = NounPhrases.From(p, i, end);
            if (!addressee.Exists)
                return false;
            i = addressee.End;
            if (i >= end || p.Units[i].Kind is UnitKind.Stop or UnitKind.Comma)
                return true;
        }
        return p.Units[i].Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb | WordClass.Subordinator);
    }
}
