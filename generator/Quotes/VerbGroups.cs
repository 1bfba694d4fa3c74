namespace CorpusGen.Quotes;

/// <summary>What stands between a verb and its subject: auxiliaries, adverbs and a verb that "to" goes with.</summary>
internal static class VerbGroups
{
    public static int SkipAdverbs(Paragraph p, int i, int limit)
    {
        while (i > limit && IsAdverb(p, i - 1))
            i--;
        return i;
    }

    private static bool IsAdverb(Paragraph p, int i)
    {
        Unit unit = p.Units[i];
        return unit.IsWord && !unit.IsCapital && (unit.Word.Is(WordClass.Adverb) && !NounPhrases.IsLower(p, i, "to") || NounPhrases.EndsWith(p, i, "ly"));
    }

    /// <summary>"later also angrily", "has not", "went on to", "is reported to have".</summary>
    public static int SkipVerbGroup(Paragraph p, int i, int limit)
    {
        while (i > limit)
        {
            Unit unit = p.Units[i - 1];
            if (!unit.IsWord || unit.IsCapital && !unit.Word.Is(WordClass.Auxiliary))
                break;
            if (!IsAdverb(p, i - 1) && !unit.Word.Is(WordClass.Auxiliary))
                break;
            i--;
        }
        // went on to say, is expected to announce: the subject stands before the verb that "to" goes with.
        if (i - 1 > limit && NounPhrases.IsLower(p, i - 1, "to"))
        {
            int k = i - 1;
            while (k > limit && (IsAdverb(p, k - 1) || p.Units[k - 1].Is(WordClass.Preposition) && NounPhrases.IsLower(p, k - 1, "on")))
                k--;
            if (k > limit && (NounPhrases.IsVerbLike(p, k - 1) || NounPhrases.IsReportingForm(p.Units[k - 1])))
                return SkipVerbGroup(p, k - 1, limit);
        }
        return i;
    }

    public static bool IsBe(Paragraph p, int i) =>
        p.Units[i].IsWord && (NounPhrases.IsLower(p, i, "was") || NounPhrases.IsLower(p, i, "were") || NounPhrases.IsLower(p, i, "is") || NounPhrases.IsLower(p, i, "are")
        || NounPhrases.IsLower(p, i, "been") || NounPhrases.IsLower(p, i, "be") || NounPhrases.IsLower(p, i, "being") || NounPhrases.IsLower(p, i, "am"));
}
