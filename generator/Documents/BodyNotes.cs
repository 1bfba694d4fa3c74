namespace CorpusGen.Documents;

/// <summary>Tells what only its neighbours give away: a caption above its credit, an appeal's paragraph between two that are known for one.</summary>
internal static class BodyNotes
{
    private const int LongestCaption = 45;

    public static void Mark(DocumentParts parts, int body)
    {
        for (int i = body; i <= parts.Last; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (parts.IsClean || block.Kind != BlockKind.Boilerplate || !(parts.IsText(i) || (block.Words >= 5 && !block.IsFurniture && !parts.IsCaption(i) && !parts.IsHeadMark(i))))
                continue;
            if (i + 1 < parts.Blocks.Count && parts.CreditStarts[i + 1] == parts.Blocks[i + 1].PlainStart && block.Words <= LongestCaption
                && (!block.EndsSentence || block.Date is not null || block.Copies > 1))
                parts.CreditStarts[i] = block.PlainEnd;
            else if (block.PersonWords > 0 && !block.HasQuotation && IsAppeal(parts, i - 1, i - 2) && IsAppeal(parts, i + 1, i + 2))
                block.Phrases |= Phrases.Furniture;
        }
    }

    private static bool IsAppeal(DocumentParts parts, int one, int other) => IsAppeal(parts, one) || IsAppeal(parts, other);

    private static bool IsAppeal(DocumentParts parts, int i) => i >= 0 && i < parts.Blocks.Count && parts.Blocks[i] is var block
        && (block.IsAppeal || (block.Has(Phrases.Furniture) && block.AppealWords > 0 && block.PersonWords > 0));
}
