using System;
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

    /// <summary>It stands in a clause that tells what somebody holds or wants.</summary>
    Loose,
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
        int previous = q > 0 ? p.QuoteUnits[q - 1] : -1;
        bool isFurther = left >= 0 && cues[left].First < previous && cues[left].Subject.Start < previous;
        left = Governing(p, left, isFurther ? previous : unit, isFurther ? q > 1 ? p.QuoteUnits[q - 2] : -1 : previous);
        bool isIntroduced = left >= 0 && IsBesideLeft(p, cues[left], unit);
        Cue beside = right < cues.Count ? Whole(p, cues[right], unit) : default;
        bool hasRight = right < cues.Count && IsBesideRight(p, beside, unit, start);
        basis = AttributionBasis.Beside;
        if (hasRight && endsWithComma)
            return Attribution.Of(p, beside);
        if (!(left >= 0 && cues[left].Subject.End == unit - 1) && IntroducedByColon(p, unit, start, isNameOnly: true) is { Exists: true } namedBefore)
            return Attribution.Of(p, namedBefore);
        if (isIntroduced)
            return Attribution.Of(p, cues[left]);
        if (hasRight && unit == start)
            return Attribution.Of(p, beside);
        if (endsWithComma && WithoutVerb(p, unit, end) is { Exists: true } bare)
            return Attribution.Of(p, bare);
        basis = AttributionBasis.Governed;
        if (left >= 0 && cues[left].Kind is not (CueKind.Think or CueKind.Noun))
            return Attribution.Of(p, cues[left]);
        if (hasRight)
            return Attribution.Of(p, beside);
        for (int c = right; c < cues.Count && c < right + 8; c++)
        {
            if (IsParenthetical(p, cues[c], unit, end))
                return Attribution.Of(p, cues[c]);
        }
        if (left >= 0)
        {
            basis = AttributionBasis.Loose;
            return Attribution.Of(p, cues[left]);
        }
        if (IntroducedByColon(p, unit, start, isNameOnly: false) is { Exists: true } introducer)
        {
            basis = AttributionBasis.Beside;
            return Attribution.Of(p, introducer);
        }
        basis = AttributionBasis.None;
        return Attribution.None;
    }

    /// <summary>
    /// The cue that governs a quotation of those before it: the nearest, unless it only tells what somebody thinks (said that she hopes "...") or stands far off
    /// in what another one reports (The statement said the sides emphasized the importance of ... "..."; but: said Berg had told her to "...").
    /// </summary>
    private int Governing(Paragraph p, int nearest, int unit, int previousQuote)
    {
        int cue = nearest;
        for (int i = nearest; i >= 0 && i > nearest - 6 && cues[i].First > previousQuote; i--)
        {
            if (cues[i].Kind is not (CueKind.Think or CueKind.Noun))
            {
                cue = i;
                break;
            }
        }
        while (cue >= 0 && cues[cue].Kind == CueKind.Noun && unit - cues[cue].Last > 4)
            cue--;
        if (cue < 0 || cues[cue].IsRelative || unit - cues[cue].Last <= 4)
            return cue;
        for (int i = cue - 1; i >= 0 && i > cue - 4 && cues[i].First > previousQuote; i--)
        {
            Cue outer = cues[i];
            if (outer.IsFinite && outer.Kind is CueKind.Say or CueKind.Tell && !outer.IsInverted && !outer.IsRelative && IsReportedBy(p, outer, cues[cue]))
                return i;
        }
        return cue;
    }

    private static bool IsReportedBy(Paragraph p, Cue outer, Cue cue)
    {
        int start = cue.Subject.Start;
        return start > outer.Last && cue.Subject.End <= cue.First && (start == outer.Last + 1 || p.Units[start - 1].Is(WordClass.That));
    }

    /// <summary>The cue with all that stands between it and the quotation before it as its subject, where that can be nothing else: "...," experts A and B of the
    /// University of C wrote.</summary>
    private static Cue Whole(Paragraph p, Cue cue, int unit)
    {
        int from = unit + 1;
        if (from < cue.First && p.Units[from].Kind is UnitKind.Comma or UnitKind.Dash)
            from++;
        if (cue.IsInverted || cue.Subject.Start <= from || cue.First - from > 40)
            return cue;
        for (int i = from; i < cue.Subject.Start; i++)
        {
            Unit between = p.Units[i];
            if (between.Kind is not (UnitKind.Word or UnitKind.Number or UnitKind.Possessive) && !(between.Kind == UnitKind.Comma && i > from && p.Units[from].IsCapital
                && p.Units[from + 1].IsCapital) || NounPhrases.IsVerbLike(p, i) || i == from && !between.IsCapital
                && !between.Is(WordClass.Determiner | WordClass.Owner | WordClass.Speaker)
                || between.Is(WordClass.Subordinator | WordClass.Subject) && !between.Is(WordClass.Determiner))
                return cue;
        }
        NounPhrase whole = NounPhrases.From(p, from, cue.First);
        return whole.Exists ? cue with { Subject = whole } : cue;
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
        return unit - cue.Last <= 3 && p.Units[unit - 1].IsWord && !cue.IsInverted && cue.Kind is not (CueKind.Think or CueKind.Noun);
    }

    /// <summary>"...," X said; "...," said X; "...", as X put it; "..." was how X described it.</summary>
    private static bool IsBesideRight(Paragraph p, Cue cue, int unit, int start)
    {
        int first = cue.Subject.Start < cue.First && cue.Subject.Start > unit ? cue.Subject.Start : cue.First;
        if (cue.Subject.Start < unit || cue.Subject.Start == unit + 1 && !p.EndsWithComma(p.Spans[p.Units[unit].Quote]) && !NounPhrases.StartsFresh(p, cue.Subject))
            return false;
        for (int i = unit + 1; i < first; i++)
        {
            Unit between = p.Units[i];
            if (between.Kind is UnitKind.Comma or UnitKind.Dash or UnitKind.Other)
                continue;
            if (between.Is(WordClass.Adverb) || NounPhrases.EndsWith(p, i, "ly") || NounPhrases.IsLower(p, i, "as") || NounPhrases.IsLower(p, i, "how")
                || NounPhrases.IsLower(p, i, "what")
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
        NounPhrase speaker = NounPhrases.From(p, i, Math.Min(end, i + CueReader.Reach));
        if (!speaker.Exists || !EndsWithPlace(p, speaker.End, end))
            return NounPhrase.None;
        Unit head = p.Units[speaker.Head];
        return speaker.End - speaker.Start <= 8 && (head.IsCapital || head.Is(WordClass.Speaker)) ? speaker : NounPhrase.None;
    }

    /// <summary>Whether nothing follows but where or when: "...," Berg from his desk.</summary>
    private static bool EndsWithPlace(Paragraph p, int i, int end)
    {
        if (i < end && p.Units[i].Is(WordClass.Preposition))
        {
            int stop = i + 8;
            while (i < end && i < stop && p.Units[i].Kind is UnitKind.Word or UnitKind.Number && !NounPhrases.IsVerbLike(p, i)
                && !p.Units[i].Is(WordClass.That | WordClass.Relative))
                i++;
        }
        return i >= end || i + 1 == end && p.Units[i].Kind == UnitKind.Stop;
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
        return last >= end || p.Units[last].Kind is UnitKind.Stop or UnitKind.Comma
            || p.Units[last].Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb | WordClass.Subordinator) && !HasThat(p, last, end);
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

    /// <summary>Berg: "..."; From the report: "..."; Berg hit back at once: "..."</summary>
    private static NounPhrase IntroducedByColon(Paragraph p, int unit, int start, bool isNameOnly)
    {
        if (unit - 1 <= start || p.Units[unit - 1].Kind != UnitKind.Colon)
            return NounPhrase.None;
        start = Math.Max(start, unit - CueReader.Reach);
        NounPhrase subject;
        if (isNameOnly)
        {
            subject = NounPhrases.Before(p, unit - 1, start);
            if (!subject.Exists)
                return NounPhrase.None;
            bool isFrom = subject.Start > start && NounPhrases.IsLower(p, subject.Start - 1, "from");
            if (isFrom && (subject.Start - start <= 3 || NounPhrases.IsLower(p, subject.Start - 2, "more")))
                return subject;
            return p.Units[subject.Head].IsCapital && (subject.Start == start || p.Units[subject.Start - 1].Kind is UnitKind.Dash or UnitKind.Stop) ? subject : NounPhrase.None;
        }
        subject = SubjectFinder.ClauseInitial(p, start, unit - 1, true);
        return subject.Exists && IsSpeaker(p, subject) ? subject : NounPhrase.None;
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
            int stop = Math.Min(end, start + 60);
            CueReader.Read(p, start, stop, isTitleCase, cues);
            if (cues.Count == 0 || cues[0].Subject.Start != start || !IsSpeaker(p, cues[0].Subject) || !IsOnlyAttribution(p, cues[0], end, p.Text[p.Spans[q].End - 1] == '.'))
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

    private static bool IsSpeaker(Paragraph p, NounPhrase subject) => p.Units[subject.Head].IsCapital || p.Units[subject.Head].Is(WordClass.Subject | WordClass.Speaker);

    private static bool IsOnlyAttribution(Paragraph p, Cue cue, int end, bool endsWithStop)
    {
        int i = cue.Last + 1;
        if (i >= end || p.Units[i].Kind == UnitKind.Stop)
            return true;
        if (endsWithStop || cue.Last > cue.First)
            return false;
        if (p.Units[i].Kind == UnitKind.Quote || HasThat(p, i, end))
            return false;
        if (cue.Kind is CueKind.Judge)
            return false;
        if (p.Units[i].Kind is UnitKind.Comma)
            return true;
        if (cue.Kind == CueKind.Tell || NounPhrases.IsLower(p, cue.First, "asked") || NounPhrases.IsLower(p, cue.First, "asks"))
        {
            NounPhrase addressee = NounPhrases.From(p, i, Math.Min(end, i + CueReader.Reach));
            if (!addressee.Exists)
                return false;
            i = addressee.End;
            if (i >= end || p.Units[i].Kind is UnitKind.Stop or UnitKind.Comma)
                return true;
        }
        return p.Units[i].Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb | WordClass.Subordinator);
    }
}
