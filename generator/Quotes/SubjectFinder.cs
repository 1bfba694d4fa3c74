using System.Collections.Generic;

namespace CorpusGen.Quotes;

/// <summary>Finds the subject of a reporting verb: the noun phrase beside it, before a remark between commas, or of a verb before it.</summary>
internal static class SubjectFinder
{
    /// <summary>The subject of the verb whose group of words ends before <paramref name="end"/>.</summary>
    /// <param name="cues">The cues read so far; those of the sentence begin at <paramref name="before"/>.</param>
    public static NounPhrase SubjectOf(Paragraph p, int end, int limit, List<Cue> cues, int before)
    {
        int k = VerbGroups.SkipVerbGroup(p, end, limit);
        if (k <= limit)
            return NounPhrase.None;
        Unit previous = p.Units[k - 1];
        if (previous.Is(WordClass.Relative | WordClass.That) && (!previous.Is(WordClass.Determiner) || k - 1 > limit && NounPhrases.IsNounLike(p, k - 2)))
            return Antecedent(p, k - 1, limit);
        if (previous.Kind == UnitKind.Comma && k - 1 > limit)
            return BeforeComma(p, k - 1, limit, cues, before);
        if (previous.Is(WordClass.Coordinator | WordClass.Preposition) && !previous.IsCapital
            || previous.Kind is not (UnitKind.Word or UnitKind.Number or UnitKind.Possessive) || NounPhrases.IsVerbLike(p, k - 1))
            return SharedSubject(p, k, limit, cues, before);
        NounPhrase subject = NounPhrases.Before(p, k, limit);
        if (!subject.Exists || IsAdjunct(p, subject, limit))
            return SharedSubject(p, k, limit, cues, before);
        if (Modified(p, subject.Start, limit) is { Exists: true } modified)
            return modified;
        return Named(p, subject, limit) is { Exists: true } named ? named : subject;
    }

    /// <summary>A reporter who has worked as an editor there said: a clause without commas goes with the noun phrase before it.</summary>
    private static NounPhrase Modified(Paragraph p, int start, int limit)
    {
        if (start <= limit || !p.Units[start - 1].IsWord || p.Units[start - 1].Is(WordClass.That | WordClass.Coordinator | WordClass.Relative))
            return NounPhrase.None;
        for (int i = start - 1; i > limit && i > start - 25; i--)
        {
            Unit unit = p.Units[i];
            if (!(unit.Kind is UnitKind.Word or UnitKind.Number or UnitKind.Possessive) || unit.Is(WordClass.That)
                || unit.Word.Verb is { Bare: true, Kind: CueKind.Say or CueKind.Tell } && NounPhrases.IsReportingForm(unit))
                return NounPhrase.None;
            // ... who worked there and who did not want to be named said
            if (NounPhrases.IsLower(p, i, "who") && !p.Units[i - 1].Is(WordClass.Coordinator))
                return NounPhrases.Before(p, i, limit);
        }
        return NounPhrase.None;
    }

    /// <summary>Berg, chair of the council said: the noun tells what the one named before the comma is, though no second comma closes it.</summary>
    private static NounPhrase Named(Paragraph p, NounPhrase subject, int limit)
    {
        if (subject.Start - 1 <= limit || p.Units[subject.Start - 1].Kind != UnitKind.Comma || p.Units[subject.Start].Is(WordClass.Owner))
            return NounPhrase.None;
        Unit head = p.Units[subject.Head];
        if (!head.Is(WordClass.Person | WordClass.Male | WordClass.Female))
            return NounPhrase.None;
        NounPhrase name = NounPhrases.Before(p, subject.Start - 1, limit);
        bool isName = name.Exists && name.End - name.Start >= 2 && p.Units[name.Head].IsCapital && p.Units[name.Start].IsCapital && p.Units[name.Start + 1].IsCapital;
        if (!isName)
            return NounPhrase.None;
        bool isWhole = name.Start == limit || p.Units[name.Start - 1].Kind is not (UnitKind.Word or UnitKind.Number or UnitKind.Possessive)
            || p.Units[name.Start - 1].Is(WordClass.That | WordClass.Coordinator);
        return isWhole ? name : NounPhrase.None;
    }

    /// <summary>... and in a statement credited: the noun goes with its preposition, not with the verb.</summary>
    private static bool IsAdjunct(Paragraph p, NounPhrase phrase, int limit) =>
        phrase.Start > limit && p.Units[phrase.Start - 1].Is(WordClass.Preposition) && !p.Units[phrase.Start - 1].IsCapital && !p.Units[phrase.Head].IsCapital
        && !p.Units[phrase.Head].Is(WordClass.Male | WordClass.Female | WordClass.Person | WordClass.Group | WordClass.Subject);

    /// <summary>X, the minister of Y, who ..., said: the first noun phrase behind the clause's beginning.</summary>
    private static NounPhrase BeforeComma(Paragraph p, int comma, int limit, List<Cue> cues, int before)
    {
        int from = limit;
        for (int i = comma - 1; i > limit; i--)
        {
            Unit unit = p.Units[i];
            if (unit.Kind is UnitKind.Semicolon or UnitKind.Colon or UnitKind.Quote || unit.Is(WordClass.That) && p.Units[i - 1].Word.Verb is not null || IsApposedIn(p, i, comma))
            {
                from = i + 1;
                break;
            }
        }
        // A verb that reports inside the clause has a subject of its own: Kovac said Berg, the minister, told her.
        for (int c = cues.Count - 1; c >= before && cues[c].First >= limit; c--)
        {
            Cue cue = cues[c];
            if (cue.First >= from && cue.IsFinite && cue.Kind is not (CueKind.Judge or CueKind.Think) && !cue.IsInverted && cue.Last + 1 < comma && !cue.IsRelative
                && ClauseInitial(p, cue.Last + 1, comma, false) is { Exists: true } own)
                return own;
        }
        if (ClauseInitial(p, from, comma, true) is { Exists: true } subject)
            return subject;
        return from > limit ? SharedSubject(p, comma, limit, cues, before) : NounPhrase.None;
    }

    /// <summary>... a road that the mayor, Ada Lind, called: behind "that" a noun phrase stands and then a comma.</summary>
    private static bool IsApposedIn(Paragraph p, int i, int comma)
    {
        if (!p.Units[i].Is(WordClass.Relative | WordClass.That) || i + 1 >= comma)
            return false;
        NounPhrase subject = NounPhrases.From(p, i + 1, comma);
        return subject.Exists && subject.End < comma && p.Units[subject.End].Kind == UnitKind.Comma;
    }

    /// <summary>The subject that a further verb of the sentence has in common with an earlier one.</summary>
    public static NounPhrase SharedSubject(Paragraph p, int end, int limit, List<Cue> cues, int before)
    {
        bool isCoordinate = end - 1 > limit && p.Units[end - 1].Is(WordClass.Coordinator);
        for (int c = cues.Count - 1; c >= before && c > cues.Count - 20; c--)
        {
            Cue cue = cues[c];
            if (cue.IsFinite && cue.First < end && !cue.IsRelative && !IsReported(cue, c > before ? cues[c - 1] : default) && (isCoordinate || !IsSubordinate(p, cue, limit)))
                return cue.Subject;
        }
        int from = end - 1;
        while (from > limit && p.Units[from - 1].Kind is not (UnitKind.Quote or UnitKind.Semicolon or UnitKind.Colon))
            from--;
        NounPhrase subject = ClauseInitial(p, from, end, true);
        return from == limit || subject.Exists && NounPhrases.StartsFresh(p, subject) ? subject : ClauseInitial(p, limit, end, true);
    }

    /// <summary>Whether the verb stands within another clause, so that a participle behind it goes on from that: Berg told them how she planned ..., adding</summary>
    private static bool IsSubordinate(Paragraph p, Cue cue, int limit)
    {
        int start = cue.Subject.Start;
        return !cue.IsInverted && start - 1 > limit && p.Units[start - 1].Is(WordClass.Subordinator | WordClass.That) && p.Units[start - 2].Kind != UnitKind.Comma;
    }

    /// <summary>Whether the verb stands in what another one reports: Berg wrote the drivers knew ..., adding</summary>
    private static bool IsReported(Cue cue, Cue outer) => !cue.IsInverted && outer.Subject.Exists && outer.IsFinite && cue.Subject.Start == outer.Last + 1;

    /// <summary>The noun phrase that a clause begins with, behind what may stand before it: "But", "Later", "In a speech,", "Asked about it,".</summary>
    public static NounPhrase ClauseInitial(Paragraph p, int from, int end, bool skipsAdjuncts)
    {
        NounPhrase place = NounPhrase.None;
        bool isBehindPlace = false;
        for (int i = from; i < end;)
        {
            Unit unit = p.Units[i];
            if (unit.Kind is UnitKind.Comma or UnitKind.Number or UnitKind.Dash or UnitKind.Other or UnitKind.Quote or UnitKind.Semicolon or UnitKind.Colon
                || unit.Is(WordClass.Coordinator | WordClass.Adverb | WordClass.That | WordClass.Temporal) && !unit.Is(WordClass.Determiner))
            {
                i++;
                continue;
            }
            if (unit.Is(WordClass.Preposition | WordClass.Subordinator) || NounPhrases.EndsWith(p, i, "ing") || NounPhrases.EndsWith(p, i, "ed") || NounPhrases.IsLower(p, i, "to"))
            {
                if (!skipsAdjuncts)
                    return NounPhrase.None;
                while (i < end && p.Units[i].Kind != UnitKind.Comma)
                    i++;
                isBehindPlace = p.Units[i - 1].IsCapital;
                continue;
            }
            NounPhrase phrase = NounPhrases.From(p, i, end);
            // In Moss, Norland, the minister: the second name goes with the first.
            if (phrase.Exists && isBehindPlace && phrase.End - phrase.Start <= 2 && phrase.End < end && p.Units[phrase.End].Kind == UnitKind.Comma && !place.Exists)
            {
                place = phrase;
                i = phrase.End;
                continue;
            }
            if (phrase.Exists || !skipsAdjuncts)
                return phrase;
            while (i < end && p.Units[i].Kind != UnitKind.Comma)
                i++;
        }
        return place;
    }

    /// <summary>What "who" or "which" stands for.</summary>
    private static NounPhrase Antecedent(Paragraph p, int relative, int limit)
    {
        int e = relative;
        if (e > limit && p.Units[e - 1].Kind is UnitKind.Comma or UnitKind.Dash)
            e--;
        return e > limit ? NounPhrases.Before(p, e, limit) : NounPhrase.None;
    }
}
