using System;
using System.Collections.Generic;

namespace CorpusGen.Quotes;

/// <summary>A reporting verb or "according to" in its place, with the noun phrase that speaks. <see cref="First"/> and <see cref="Last"/> are units.</summary>
/// <param name="IsFinite">Whether the verb has a subject of its own, so that a later verb may share it.</param>
/// <param name="IsRelative">Whether the verb stands in a relative clause ("who said").</param>
/// <param name="IsQuotedAs">Whether it is the last word of "quoted ... as saying".</param>
internal readonly record struct Cue(int First, int Last, CueKind Kind, NounPhrase Subject, bool IsFinite, bool IsRelative, bool IsQuotedAs)
{
    public bool IsInverted => Subject.Start > Last;

    /// <summary>The reporting words as written.</summary>
    public string Text(Paragraph p)
    {
        int start = p.Units[First].Start;
        string words = p.Text.Substring(start, p.Units[Last].End - start);
        return IsQuotedAs ? "quoted as " + words : words;
    }
}

/// <summary>Finds the reporting words of a sentence and whom they make the speaker.</summary>
internal static class CueReader
{
    /// <summary>How far back a subject is looked for. No sentence that people write is longer; the bound keeps one endless line linear.</summary>
    public const int Reach = 150;

    /// <summary>Adds the cues among the units from <paramref name="start"/> to <paramref name="end"/>, a sentence, in order.</summary>
    public static void Read(Paragraph p, int start, int end, bool isTitleCase, List<Cue> cues)
    {
        int before = cues.Count;
        for (int i = start; i < end; i++)
        {
            Unit unit = p.Units[i];
            if (!unit.IsWord)
                continue;
            if (unit.Word.Verb is { } verb && (!unit.IsCapital || isTitleCase && i > start))
                ReadVerb(p, i, start, end, verb, cues, before);
            else if (unit.Word.Verb is { Kind: CueKind.Say or CueKind.Think } first && i == start && (first.Forms & VerbForms.Finite) != 0)
                ReadInitial(p, i, end, cues);
            else if (unit.Word.Is(WordClass.Report) && !unit.IsCapital && i > start)
                ReadNoun(p, i, start, cues);
            else if (NounPhrases.IsLower(p, i, "according") && i + 1 < end && NounPhrases.IsLower(p, i + 1, "to"))
                Add(cues, i, i + 1, CueKind.Claim, NounPhrases.From(p, i + 2, Math.Min(end, i + Reach)), false);
        }
    }

    private static void Add(List<Cue> cues, int first, int last, CueKind kind, NounPhrase subject, bool isFinite, bool isRelative = false, bool isQuotedAs = false)
    {
        if (subject.Exists)
            cues.Add(new Cue(first, last, kind, subject, isFinite, isRelative, isQuotedAs));
    }

    /// <summary>"Added Berg: ...": the sentence begins with the verb.</summary>
    private static void ReadInitial(Paragraph p, int i, int end, List<Cue> cues)
    {
        NounPhrase speaker = NounPhrases.From(p, i + 1, Math.Min(end, i + Reach));
        if (speaker.Exists && p.Units[speaker.Head].IsCapital && speaker.End < p.Units.Count && p.Units[speaker.End].Kind is UnitKind.Colon or UnitKind.Comma)
            Add(cues, i, i, CueKind.Say, speaker, true);
    }

    /// <summary>Berg's call for "...", her promise to "...": who owns the word speaks.</summary>
    private static void ReadNoun(Paragraph p, int i, int start, List<Cue> cues)
    {
        int k = i - 1;
        while (k > start && k > i - 3 && p.Units[k].IsWord && !p.Units[k].IsCapital && !p.Units[k].Is(WordClass.Owner | WordClass.Determiner | WordClass.Preposition))
            k--;
        if (p.Units[k].Is(WordClass.Owner) && !NounPhrases.IsLower(p, k, "its") && !NounPhrases.IsLower(p, k, "whose"))
            Add(cues, i, i, CueKind.Noun, new NounPhrase(k, k + 1, k), false);
        else if (p.Units[k].Kind == UnitKind.Possessive && k > start)
            Add(cues, i, i, CueKind.Noun, NounPhrases.Before(p, k, Math.Max(start, k - Reach)), false);
    }

    private static void ReadVerb(Paragraph p, int i, int start, int end, ReportingVerb verb, List<Cue> cues, int before)
    {
        int limit = Math.Max(start, i - Reach);
        int last = LastOfCue(p, i, end, verb, out CueKind kind);
        if (last < 0)
            return;
        Unit unit = p.Units[i];
        int k = VerbGroups.SkipAdverbs(p, i, limit);
        if (verb.Forms == VerbForms.Ing)
        {
            ReadParticiple(p, i, k, limit, last, kind, cues, before);
            return;
        }
        if (k > limit && VerbGroups.IsBe(p, k - 1) && (verb.Forms & VerbForms.Participle) != 0)
        {
            // was called "..." by X
            if (ByAgent(p, last + 1, end) is { Exists: true } agent)
                Add(cues, i, last, kind, agent, false);
            return;
        }
        if (kind == CueKind.Issue && !(IsIssued(p, last + 1, end) && (verb.Forms & VerbForms.Finite) != 0))
            return;
        if (k == i && i > start && (verb.Forms & VerbForms.Past) != 0 && p.Units[i - 1].Is(WordClass.Determiner | WordClass.Owner) && !p.Units[i - 1].Is(WordClass.Subject))
            return;
        bool isFinite = (verb.Forms & VerbForms.Finite) != 0;
        if (isFinite && kind is CueKind.Say or CueKind.Think && Inverted(p, i, k, last, start, end) is { Exists: true } inverted)
        {
            Add(cues, i, last, kind, inverted, true);
            return;
        }
        if ((verb.Forms & VerbForms.Past) == 0 && IsNoun(p, i, k, last, limit, end, verb.Forms))
        {
            if (unit.Word.Is(WordClass.Report) && i > start)
                ReadNoun(p, i, start, cues);
            return;
        }
        if ((verb.Forms & VerbForms.Participle) != 0 && IsReducedPassive(p, i, k, last, limit, end))
            return;
        // led them to conclude: whose subject that is the words do not tell.
        if (k > limit && NounPhrases.IsLower(p, k - 1, "to") && VerbGroups.SkipVerbGroup(p, k, limit) == k)
            kind = CueKind.Think;
        NounPhrase subject = SubjectFinder.SubjectOf(p, k, limit, cues, before);
        // a group called "...": its name, and nobody calls it so here.
        if (subject.Exists && last + 1 < end && p.Units[last + 1].Kind == UnitKind.Quote && unit.Word.Is(WordClass.Work) && IsThing(p, subject))
            return;
        Add(cues, i, last, kind, subject, true, IsInRelativeClause(p, k, limit));
    }

    private static bool IsThing(Paragraph p, NounPhrase subject) =>
        !p.Units[subject.Head].IsCapital && !p.Units[subject.Head].Is(WordClass.Subject | WordClass.Male | WordClass.Female | WordClass.Person);

    private static bool IsInRelativeClause(Paragraph p, int end, int limit)
    {
        int k = VerbGroups.SkipVerbGroup(p, end, limit);
        return k > limit && p.Units[k - 1].Is(WordClass.Relative) && !p.Units[k - 1].Is(WordClass.Determiner);
    }

    /// <summary>issued a short statement</summary>
    private static bool IsIssued(Paragraph p, int from, int end)
    {
        int stop = Math.Min(end, from + 7);
        for (int i = from; i < stop; i++)
        {
            if (p.Units[i].Is(WordClass.Document))
                return true;
        }
        return false;
    }

    /// <summary>The unit that the cue ends with: the verb itself or its particle; -1 where the verb reports only with a particle that is not there.</summary>
    private static int LastOfCue(Paragraph p, int i, int end, ReportingVerb verb, out CueKind kind)
    {
        kind = verb.Kind;
        int last = verb.Bare ? i : -1;
        foreach ((string[] words, CueKind particleKind) in verb.Particles)
        {
            int n = 0;
            while (n < words.Length && i + 1 + n < end && NounPhrases.IsLower(p, i + 1 + n, words[n]))
                n++;
            if (n == words.Length && i + n > last && (verb.Bare || particleKind != CueKind.Say || EndsClause(p, i + n + 1, end)))
            {
                last = i + n;
                kind = particleKind;
            }
        }
        return last;
    }

    /// <summary>Whether no object follows: he went on, "..."; but: it goes on recess.</summary>
    private static bool EndsClause(Paragraph p, int i, int end) =>
        i >= end || !p.Units[i].IsWord || p.Units[i].IsCapital
            || p.Units[i].Is(WordClass.That | WordClass.Preposition | WordClass.Adverb | WordClass.Temporal | WordClass.Coordinator);

    /// <summary>"..., adding", "by saying", "was quoted as saying", "with X yelling", "is calling".</summary>
    private static void ReadParticiple(Paragraph p, int i, int k, int limit, int last, CueKind kind, List<Cue> cues, int before)
    {
        if (k <= limit)
            return;
        Unit previous = p.Units[k - 1];
        if (NounPhrases.IsLower(p, k - 1, "as") && QuotedBefore(p, k - 1, limit, out int quoted))
        {
            int subjectEnd = VerbGroups.SkipAdverbs(p, quoted, limit);
            NounPhrase subject = subjectEnd > limit && VerbGroups.IsBe(p, subjectEnd - 1)
                ? SubjectFinder.SubjectOf(p, VerbGroups.SkipVerbGroup(p, quoted, limit), limit, cues, before)
                : NounPhrases.From(p, quoted + 1, k - 1);
            Add(cues, i, last, CueKind.Claim, subject, false, isQuotedAs: true);
            return;
        }
        bool isNoun = previous.Is(WordClass.Determiner | WordClass.Owner) || previous.Kind == UnitKind.Possessive
            // carries a grim warning
            || k - 2 >= limit && previous.IsWord && !previous.IsCapital && previous.Word == QuoteLexicon.Unknown
            && p.Units[k - 2].Is(WordClass.Determiner | WordClass.Owner) && i + 1 < p.Units.Count && !p.Units[i + 1].Is(WordClass.That);
        if (isNoun)
            return;
        if (previous.Is(WordClass.Preposition) && (NounPhrases.IsLower(p, k - 1, "for") || NounPhrases.IsLower(p, k - 1, "of")))
        {
            // criticized X for calling: the one before is who called, where it is a name.
            NounPhrase controller = NounPhrases.Before(p, k - 1, limit);
            if (controller.Exists && p.Units[controller.Head].IsCapital)
            {
                Add(cues, i, last, kind, controller, false);
                return;
            }
        }
        if (previous.IsWord && !previous.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative) && !NounPhrases.IsVerbLike(p, k - 1))
        {
            NounPhrase beside = NounPhrases.Before(p, k, limit);
            bool isObject = beside.Exists && beside.Start > limit && NounPhrases.IsLower(p, beside.Start - 1, "to");
            if (beside.Exists && !isObject && (p.Units[beside.Head].IsCapital || p.Units[beside.Head].Is(WordClass.Male | WordClass.Female | WordClass.Person)))
            {
                Add(cues, i, last, kind, beside, false);
                return;
            }
        }
        if (previous.Is(WordClass.Auxiliary))
        {
            Add(cues, i, last, kind, SubjectFinder.SubjectOf(p, k, limit, cues, before), true);
            return;
        }
        // the importance of countering "...": what a noun is about is hardly said; by saying "..." is.
        bool isAdjunct = previous.Is(WordClass.Preposition) && !NounPhrases.IsLower(p, k - 1, "by");
        Add(cues, i, last, isAdjunct ? CueKind.Think : kind, SubjectFinder.SharedSubject(p, k, limit, cues, before), false);
    }

    /// <summary>"...," said X; "The plan, said X, was ...".</summary>
    private static NounPhrase Inverted(Paragraph p, int i, int k, int last, int start, int end)
    {
        if (k > start)
        {
            Unit previous = p.Units[k - 1];
            bool isBehindQuote = previous.Kind == UnitKind.Quote || previous.Kind is UnitKind.Comma or UnitKind.Dash && k - 2 >= start && p.Units[k - 2].Kind == UnitKind.Quote;
            if (!isBehindQuote && previous.Kind != UnitKind.Comma)
                return NounPhrase.None;
            int stop = Math.Min(end, i + Reach);
            NounPhrase subject = NounPhrases.From(p, last + 1, stop);
            if (!subject.Exists)
                return NounPhrase.None;
            if (isBehindQuote)
                return subject;
            return subject.End >= end || p.Units[subject.End].Kind is UnitKind.Comma or UnitKind.Stop ? subject : NounPhrase.None;
        }
        return NounPhrase.None;
    }

    /// <summary>Whether a form that may be a noun is one: "the claims", "Berg's calls", "new reports", "a press secretary".</summary>
    private static bool IsNoun(Paragraph p, int i, int k, int last, int limit, int end, VerbForms forms)
    {
        if (k <= limit)
            return true;
        Unit previous = p.Units[k - 1];
        bool isBase = (forms & VerbForms.Third) == 0, isNounForm = p.Units[i].Word.Is(WordClass.Noun);
        if (isBase && VerbGroups.IsBe(p, k - 1))
            return true;
        // walkouts and jeers
        if (isNounForm && previous.Is(WordClass.Coordinator) && k - 2 > limit && NounPhrases.EndsWith(p, k - 2, "s"))
            return true;
        if (previous.Kind == UnitKind.Possessive)
            return true;
        if (previous.Is(WordClass.Determiner | WordClass.Owner))
            return !previous.Is(WordClass.Subject) || isBase == (NounPhrases.IsLower(p, k - 1, "this") || NounPhrases.IsLower(p, k - 1, "that"));
        if (previous.Is(WordClass.Preposition))
            return !NounPhrases.IsLower(p, k - 1, "to");
        if (previous.Kind == UnitKind.Comma || previous.Is(WordClass.Subject | WordClass.Auxiliary | WordClass.Relative | WordClass.Coordinator | WordClass.That))
            return previous.Kind == UnitKind.Comma && isBase;
        if (isNounForm && !isBase && i == last && last + 1 < end && p.Units[last + 1].Is(WordClass.Preposition) && !NounPhrases.IsLower(p, last + 1, "on"))
            return true;
        if (isBase)
            return !(NounPhrases.EndsWith(p, k - 1, "s") || NounPhrases.IsLower(p, k - 1, "people") || NounPhrases.IsLower(p, k - 1, "police")
                || NounPhrases.IsLower(p, k - 1, "men") || NounPhrases.IsLower(p, k - 1, "women"))
                || StartsWithArticle(p, k, limit);
        return isNounForm && !previous.IsCapital && !previous.Is(WordClass.Speaker);
    }

    private static bool StartsWithArticle(Paragraph p, int end, int limit)
    {
        NounPhrase phrase = NounPhrases.Before(p, end, limit);
        return phrase.Exists && (NounPhrases.IsLower(p, phrase.Start, "a") || NounPhrases.IsLower(p, phrase.Start, "an"));
    }

    /// <summary>"the man accused of", "asked about it": a participle without its subject.</summary>
    private static bool IsReducedPassive(Paragraph p, int i, int k, int last, int limit, int end)
    {
        if (last + 1 < end && i == last)
        {
            Unit next = p.Units[last + 1];
            if (NounPhrases.IsLower(p, i, "accused") && NounPhrases.IsLower(p, last + 1, "of"))
                return true;
            if (next.Is(WordClass.Preposition) && NounPhrases.IsLower(p, last + 1, "by"))
                return true;
        }
        return k > limit && p.Units[k - 1].Kind == UnitKind.Comma && NounPhrases.IsLower(p, i, "asked") && last + 1 < end
            && (p.Units[last + 1].Is(WordClass.Subordinator | WordClass.Preposition) || NounPhrases.IsLower(p, last + 1, "if"));
    }

    private static NounPhrase ByAgent(Paragraph p, int from, int end)
    {
        int stop = Math.Min(end, from + 6);
        for (int i = from; i < stop && p.Units[i].Kind is UnitKind.Word or UnitKind.Quote; i++)
        {
            if (NounPhrases.IsLower(p, i, "by"))
                return NounPhrases.From(p, i + 1, Math.Min(end, i + Reach));
        }
        return NounPhrase.None;
    }

    private static bool QuotedBefore(Paragraph p, int i, int limit, out int quoted)
    {
        for (quoted = i - 1; quoted >= limit && quoted > i - 16; quoted--)
        {
            if (NounPhrases.IsLower(p, quoted, "quoted") || NounPhrases.IsLower(p, quoted, "cited") || NounPhrases.IsLower(p, quoted, "quotes")
                || NounPhrases.IsLower(p, quoted, "quoting"))
                return true;
        }
        return false;
    }
}
