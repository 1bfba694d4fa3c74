namespace CorpusGen.Quotes;

/// <summary>A noun phrase as a range of units; <see cref="Head"/> is the unit that it is about, behind titles and owners and before what qualifies it.</summary>
internal readonly record struct NounPhrase(int Start, int End, int Head)
{
    public static readonly NounPhrase None = new(-1, -1, -1);

    public bool Exists => Start >= 0;
}

/// <summary>Finds where noun phrases begin and end, by the words that cannot be within one.</summary>
internal static class NounPhrases
{
    private const WordClass Breaks = WordClass.Relative | WordClass.That | WordClass.Subordinator | WordClass.Auxiliary;

    /// <summary>The noun phrase that begins at <paramref name="start"/>.</summary>
    public static NounPhrase From(Paragraph p, int start, int limit)
    {
        int i = start;
        if (i < limit && IsPronoun(p, i) && !IsDeterminerOfNoun(p, i, limit))
            return new NounPhrase(i, i + 1, i);
        while (i < limit && p.Units[i].Is(WordClass.Determiner | WordClass.Owner))
            i++;
        int head = -1;
        while (i < limit && IsInner(p, i, limit, head >= 0))
        {
            if (p.Units[i].Kind is UnitKind.Word or UnitKind.Number)
                head = i;
            i++;
        }
        if (head < 0)
        {
            // One person wrote: a determiner or a number may stand alone.
            if (i > start && p.Units[start].Is(WordClass.Determiner) && !IsLower(p, start, "a") && !IsLower(p, start, "an") && !IsLower(p, start, "the"))
                return new NounPhrase(start, i, i - 1);
            return NounPhrase.None;
        }
        int end = WithQualifiers(p, start, head, i, limit);
        return new NounPhrase(start, end, head);
    }

    /// <summary>The noun phrase that ends before <paramref name="end"/>.</summary>
    public static NounPhrase Before(Paragraph p, int end, int limit)
    {
        int start = BaseStart(p, end, limit);
        if (start == end)
            return NounPhrase.None;
        int head = HeadIn(p, start, end);
        // Each "of ...", "in ...", "and ..." goes with the noun before it, if what they make up begins where a clause does.
        int from = start, outerHead = head;
        while (from > limit)
        {
            Unit before = p.Units[from - 1];
            int k = from - 1;
            bool isPreposition = before.Is(WordClass.Preposition) && !before.IsCapital;
            if (isPreposition)
            {
                while (k > limit && p.Units[k - 1].Is(WordClass.Preposition) && !p.Units[k - 1].IsCapital)
                    k--;
            }
            else if (!IsAnd(p, from - 1))
            {
                break;
            }
            if (k <= limit || !IsNounLike(p, k - 1))
                break;
            int outer = BaseStart(p, k, limit);
            if (outer == k)
                break;
            if (isPreposition)
                outerHead = HeadIn(p, outer, k);
            from = outer;
            if (IsBoundary(p, outer, limit, isPreposition))
            {
                start = from;
                head = outerHead;
            }
        }
        return head < 0 ? NounPhrase.None : new NounPhrase(start, NameEnd(p, head, end), head);
    }

    /// <summary>Whether the phrase begins as a clause's subject does; what a quotation goes before, as before a noun, does not ("opt-out" movement).</summary>
    public static bool StartsFresh(Paragraph p, NounPhrase phrase)
    {
        Unit first = p.Units[phrase.Start];
        return first.IsCapital || first.Kind == UnitKind.Number || first.Is(WordClass.Determiner | WordClass.Owner | WordClass.Subject | WordClass.Speaker)
            || EndsWith(p, phrase.Head, "s");
    }

    public static bool IsPronoun(Paragraph p, int i) => p.Units[i].Is(WordClass.Subject);

    public static bool IsLower(Paragraph p, int i, string word)
    {
        Unit unit = p.Units[i];
        return unit.Kind == UnitKind.Word && unit.End - unit.Start == word.Length
            && string.Compare(p.Text, unit.Start, word, 0, word.Length, System.StringComparison.OrdinalIgnoreCase) == 0;
    }

    public static bool EndsWith(Paragraph p, int i, string ending)
    {
        Unit unit = p.Units[i];
        return unit.Kind == UnitKind.Word && unit.End - unit.Start > ending.Length + 1 && string.CompareOrdinal(p.Text, unit.End - ending.Length, ending, 0, ending.Length) == 0;
    }

    /// <summary>Whether a word looks like a verb that is no reporting one: a known form, or one in -ed behind a name or a pronoun.</summary>
    public static bool IsVerbLike(Paragraph p, int i)
    {
        Unit unit = p.Units[i];
        if (!unit.IsWord || unit.IsCapital)
            return false;
        if (unit.Word.Is(WordClass.Finite | WordClass.Auxiliary))
            return true;
        return EndsWith(p, i, "ed") && i > 0 && (p.Units[i - 1].IsCapital || p.Units[i - 1].Is(WordClass.Subject | WordClass.Relative | WordClass.Speaker));
    }

    /// <summary>Whether the unit is a finite form of a reporting verb in its place, no noun that is written alike.</summary>
    public static bool IsReportingForm(Unit unit) => unit.Word.Verb is { } verb && !unit.IsCapital && (verb.Forms & VerbForms.Finite) != 0;

    /// <summary>Where or how somebody with a name speaks is no part of the name: Berg in a news briefing.</summary>
    private static int NameEnd(Paragraph p, int head, int end)
    {
        int next = head + 1;
        return next < end && p.Units[head].IsCapital && p.Units[next].Is(WordClass.Preposition) && !p.Units[next].IsCapital
            && !IsLower(p, next, "of") && !IsLower(p, next, "for") && !IsLower(p, next, "from") && !IsLower(p, next, "with") ? next : end;
    }

    private static int BaseStart(Paragraph p, int end, int limit)
    {
        int i = end;
        for (; i > limit; i--)
        {
            Unit unit = p.Units[i - 1];
            switch (unit.Kind)
            {
                case UnitKind.Number:
                case UnitKind.Possessive when i - 1 > limit:
                    continue;
                case UnitKind.Quote when IsNickname(p, i - 1, end):
                    continue;
                case UnitKind.Word:
                    break;
                default:
                    return i;
            }
            if (unit.Is(WordClass.Subject) && !unit.Is(WordClass.Determiner))
                return i == end ? i - 1 : i;
            if (unit.Is(WordClass.Determiner | WordClass.Owner) && !(unit.IsCapital && i - 1 > limit && p.Units[i - 2].IsCapital))
                return i - 1;
            bool owns = i < end && p.Units[i].Kind == UnitKind.Possessive;
            if (unit.Is(WordClass.Temporal) && !owns && !(unit.IsCapital && i < end && p.Units[i].IsCapital && i > limit + 1 && p.Units[i - 2].IsCapital))
                return i;
            if (unit.IsCapital && !IsSentenceWord(p, i - 1))
                continue;
            // the first time, the then president
            if (unit.Is(WordClass.Adverb) && i < end && i - 1 > limit && p.Units[i - 2].Is(WordClass.Determiner | WordClass.Owner)
                && !unit.Is(Breaks | WordClass.Preposition | WordClass.Coordinator))
                continue;
            if (unit.Is(Breaks | WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator) || unit.Is(WordClass.Adverb | WordClass.Finite)
                && !unit.Is(WordClass.Speaker) || IsVerbLike(p, i - 1))
                return i;
            if (unit.Word.Verb is { } verb && (verb.Forms & VerbForms.Finite) != 0 && !unit.Is(WordClass.Speaker) && !IsNounUse(p, i - 1))
                return i;
        }
        return i;
    }

    /// <summary>A capital word at the start of a sentence is no name if it is one of the words that begin clauses.</summary>
    private static bool IsSentenceWord(Paragraph p, int i) =>
        p.Units[i].Is(Breaks | WordClass.Preposition | WordClass.Coordinator | WordClass.Adverb)
        && (i == 0 || p.Units[i - 1].Kind is UnitKind.Stop or UnitKind.Colon or UnitKind.Dash or UnitKind.Other
        || p.Units[i - 1] is { Kind: UnitKind.Quote, Quote: int q } && p.EndsSentence(p.Spans[q]));

    private static bool IsNounUse(Paragraph p, int i) => i > 0 && p.Units[i - 1].Is(WordClass.Determiner | WordClass.Owner) || i > 0 && p.Units[i - 1].Kind == UnitKind.Possessive;

    private static bool IsInner(Paragraph p, int i, int limit, bool hasHead)
    {
        Unit unit = p.Units[i];
        switch (unit.Kind)
        {
            case UnitKind.Number:
                return true;
            case UnitKind.Possessive:
                return hasHead;
            case UnitKind.Quote:
                return hasHead && IsNickname(p, i, limit);
            case UnitKind.Word:
                break;
            default:
                return false;
        }
        if (unit.Is(WordClass.Temporal) && !(i + 1 < limit && p.Units[i + 1].Kind == UnitKind.Possessive))
            return false;
        if (unit.IsCapital)
            return hasHead || !IsSentenceWord(p, i);
        if (unit.Is(Breaks | WordClass.Preposition | WordClass.Coordinator | WordClass.Subject | WordClass.Determiner | WordClass.Owner))
            return false;
        bool isVerb = unit.Is(WordClass.Finite) || unit.Word.Verb is { } verb && (verb.Forms & VerbForms.Finite) != 0;
        if (isVerb && !(unit.Is(WordClass.Speaker) && (!hasHead || p.Units[i - 1].Is(WordClass.Determiner | WordClass.Owner))))
            return false;
        if (!hasHead && EndsWith(p, i, "ly") && !(i + 1 < limit && p.Units[i + 1].IsWord))
            return false;
        if (hasHead && (EndsWith(p, i, "ed") || EndsWith(p, i, "ing") || EndsWith(p, i, "ly")) && !unit.Is(WordClass.Speaker))
            return NextIsSpeakerNoun(p, i, limit);
        return !unit.Is(WordClass.Adverb);
    }

    private static bool NextIsSpeakerNoun(Paragraph p, int i, int limit) => i + 1 < limit && p.Units[i + 1].Is(WordClass.Speaker) && !p.Units[i + 1].IsCapital;

    /// <summary>Robert “Bobby” Hansen.</summary>
    private static bool IsNickname(Paragraph p, int i, int limit) =>
        i > 0 && i + 1 < limit && p.Units[i - 1].IsCapital && p.Units[i + 1].IsCapital && p.Units[i].End - p.Units[i].Start < 24;

    /// <summary>The end of the phrase with "of ...", "in ..." behind a common noun, "of" within a name, and a second phrase behind "and".</summary>
    private static int WithQualifiers(Paragraph p, int start, int head, int end, int limit)
    {
        bool isName = p.Units[head].IsCapital;
        for (int i = end; i + 1 < limit;)
        {
            Unit unit = p.Units[i];
            bool of = unit.Is(WordClass.Preposition) && !unit.IsCapital;
            int next = i + 1;
            if (of && isName && !(IsLower(p, i, "of") && IsNameNext(p, next, limit)))
                return end;
            if (!of && !(IsAnd(p, i) && p.Units[head].IsCapital))
                return end;
            while (of && next < limit && p.Units[next].Is(WordClass.Preposition))
                next++;
            while (next < limit && p.Units[next].Is(WordClass.Determiner | WordClass.Owner))
                next++;
            int stop = next;
            while (stop < limit && IsInner(p, stop, limit, stop > next))
                stop++;
            if (stop == next || !of && !p.Units[next].IsCapital)
                return end;
            end = i = stop;
        }
        return end;
    }

    private static bool IsNameNext(Paragraph p, int i, int limit) => i < limit && (p.Units[i].IsCapital || i + 1 < limit && IsLower(p, i, "the") && p.Units[i + 1].IsCapital);

    private static bool IsAnd(Paragraph p, int i) => IsLower(p, i, "and") || p.Text[p.Units[i].Start] == '&';

    public static bool IsNounLike(Paragraph p, int i)
    {
        Unit unit = p.Units[i];
        if (unit.Kind is UnitKind.Number)
            return true;
        if (!unit.IsWord || unit.Is(WordClass.Temporal))
            return false;
        return unit.IsCapital ? !IsSentenceWord(p, i) : !unit.Is(Breaks | WordClass.Preposition | WordClass.Coordinator | WordClass.Adverb) && !IsReportingForm(unit)
            && !IsVerbLike(p, i);
    }

    private static bool IsBoundary(Paragraph p, int i, int limit, bool allowsVerb)
    {
        if (i <= limit)
            return true;
        Unit before = p.Units[i - 1];
        return before.Kind is not (UnitKind.Word or UnitKind.Number or UnitKind.Possessive)
            || before.Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.That | WordClass.Adverb) || allowsVerb && IsReportingForm(before);
    }

    /// <summary>The last noun before the first preposition, behind an owner.</summary>
    private static int HeadIn(Paragraph p, int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (p.Units[i].Kind is UnitKind.Word or UnitKind.Number)
                return i;
        }
        return -1;
    }

    private static bool IsDeterminerOfNoun(Paragraph p, int i, int limit) =>
        p.Units[i].Is(WordClass.Determiner) && i + 1 < limit && IsInner(p, i + 1, limit, false);
}
