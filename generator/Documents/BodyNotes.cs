using System;

namespace CorpusGen.Documents;

/// <summary>
/// Tells what only its neighbours give away: a caption above its credit or shown twice, another article's summary above its date, an appeal's paragraph between two that are known for one.
/// </summary>
internal static class BodyNotes
{
    private const int LongestCaption = 45, LongestTitle = 25, LongBeginning = 80;

    private static readonly string[] WordsOfPictures = ["pictured", "(left)", "(right)", "(L)", "(R)", ", left,", ", right,", ", center,", ", centre,", " poses ", " pose for "];

    public static void Mark(DocumentParts parts, int body)
    {
        for (int i = parts.Headline + 1; i < body && !parts.IsClean; i++)
        {
            if (parts.Blocks[i].Kind == BlockKind.Boilerplate && parts.Blocks[i].IsProse && (IsShownTwice(parts, i) || BeginAlike(parts, i, i - 1) || BeginAlike(parts, i, i + 1)))
                parts.CreditStarts[i] = parts.Blocks[i].PlainEnd;
        }
        for (int i = body; i <= parts.Last; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (parts.IsClean || block.Kind != BlockKind.Boilerplate || !(parts.IsText(i) || (block.Words >= 5 && !block.IsFurniture && !parts.IsCaption(i) && !parts.IsHeadMark(i))))
                continue;
            if (IsAboveCredit(parts, i) || IsShownTwice(parts, i))
                parts.CreditStarts[i] = block.PlainEnd;
            else if (i > body && IsTeaser(parts, i))
                parts.Blocks[i - 1].Phrases |= block.Phrases |= Phrases.Furniture;
            else if (block.PersonWords > 0 && !block.HasQuotation && IsAppeal(parts, i - 1, i - 2) && IsAppeal(parts, i + 1, i + 2))
                block.Phrases |= Phrases.Furniture;
        }
    }

    private static bool IsAboveCredit(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        return i + 1 < parts.Blocks.Count && parts.CreditStarts[i + 1] == parts.Blocks[i + 1].PlainStart && block.Words <= LongestCaption
            && (!block.EndsSentence || block.Date is not null || block.Copies > 1 || SaysWhoIsSeen(parts, block));
    }

    /// <summary>"Name, left, ...", "... is pictured ...": it speaks of a picture.</summary>
    public static bool SaysWhoIsSeen(DocumentParts parts, SourceBlock block)
    {
        var text = new ReadOnlySpan<char>(parts.Plain.Characters, block.PlainStart, block.PlainLength);
        foreach (string words in WordsOfPictures)
        {
            if (text.IndexOf(words.AsSpan()) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>The picture's own text and the one below it: the same words twice, or once more with the credit behind them.</summary>
    private static bool IsShownTwice(DocumentParts parts, int i) => IsSame(parts, i, i - 1) || IsSame(parts, i, i + 1);

    private static bool IsSame(DocumentParts parts, int i, int near)
    {
        if (near < 0 || near >= parts.Blocks.Count)
            return false;
        SourceBlock block = parts.Blocks[i], other = parts.Blocks[near];
        if (block.Words < 5)
            return false;
        if (block.Hash == other.Hash)
            return true;
        int credit = parts.CreditStarts[near];
        return credit > other.PlainStart + block.PlainLength && credit <= other.PlainStart + block.PlainLength + 2
            && parts.Plain.Of(block).Equals(parts.Plain.Of(other.PlainStart, other.PlainStart + block.PlainLength), StringComparison.Ordinal);
    }

    /// <summary>Above the byline a page shows a long caption whole and cut short.</summary>
    private static bool BeginAlike(DocumentParts parts, int i, int near)
    {
        if (near < 0 || near >= parts.Blocks.Count)
            return false;
        SourceBlock one = parts.Blocks[i], other = parts.Blocks[near];
        return one.PlainLength >= LongBeginning && other.PlainLength >= LongBeginning
            && new ReadOnlySpan<char>(parts.Plain.Characters, one.PlainStart, LongBeginning).SequenceEqual(new ReadOnlySpan<char>(parts.Plain.Characters, other.PlainStart, LongBeginning));
    }

    /// <summary>Title, a sentence or two, and the day: an offer of another article within this one.</summary>
    private static bool IsTeaser(DocumentParts parts, int i)
    {
        SourceBlock title = parts.Blocks[i - 1], block = parts.Blocks[i];
        return i + 1 < parts.Blocks.Count && block.IsProse && block.Words <= LongestCaption && parts.Blocks[i + 1].Date is { OtherWords: 0, Value.SecondOfDay: null }
            && !title.IsProse && title.Words is >= 3 and <= LongestTitle && title.Kind == BlockKind.Boilerplate && !title.EndsWithColon;
    }

    private static bool IsAppeal(DocumentParts parts, int one, int other) => IsAppeal(parts, one) || IsAppeal(parts, other);

    private static bool IsAppeal(DocumentParts parts, int i) => i >= 0 && i < parts.Blocks.Count && parts.Blocks[i] is var block
        && (block.IsAppeal || (block.Has(Phrases.Furniture) && block.AppealWords > 0 && block.PersonWords > 0));
}
