namespace CorpusGen.Documents;

/// <summary>Finds the summary of the article: a line of text between headline and byline, the points of a summary, or a first paragraph that is set apart.</summary>
internal static class Standfirsts
{
    private const int Reach = 12, MostPoints = 8, LongestPoint = 60, LongestApart = 60, LongestAlone = 30;

    public static void Mark(DocumentParts parts, int body)
    {
        if (parts.Headline < 0 || parts.IsClean)
            return;
        if (!MarkInHead(parts, body))
            MarkFirstParagraph(parts, body);
        MarkPoints(parts, body);
    }

    /// <summary>A line of text before the byline, the date or the picture.</summary>
    private static bool MarkInHead(DocumentParts parts, int body)
    {
        int found = -1;
        for (int i = parts.Headline + 1; i < body && i <= parts.Headline + Reach; i++)
        {
            if (!MayBe(parts, i))
                continue;
            if (found < 0)
                found = i;
            // What a film shows takes several sentences and stands above; the standfirst is the one right above the byline.
            else if (i == found + 1 && parts.Blocks[found].Sentences > 1 && parts.Blocks[i].Sentences <= 1 && parts.IsHeadMark(i + 1))
                found = i;
        }
        if (found < 0)
            return false;
        parts.Blocks[found].Kind = BlockKind.Standfirst;
        return true;
    }

    private static bool MayBe(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        return block.Kind == BlockKind.Boilerplate && !block.IsFurniture && block.Words is >= 5 and <= 70 && !block.Has(Phrases.Note | Phrases.Summary) && block.Hash != parts.Blocks[parts.Headline].Hash
            && (block.FunctionWords > 0 || block.Words >= 8)
            // Below the byline stands what the writer is, in capitals.
            && !(parts.Bylines[i - 1] is not null && !block.EndsSentence && block.CapitalWords * 2 >= block.Words);
    }

    /// <summary>
    /// Below the byline a standfirst looks like a first paragraph, unless the page sets it apart: all in bold or italics, as a heading, above the first advertisement, or shown a second time behind the article.
    /// </summary>
    private static void MarkFirstParagraph(DocumentParts parts, int body)
    {
        int first = NextText(parts, body), second = first < 0 ? -1 : NextText(parts, first + 1);
        if (second < 0)
            return;
        SourceBlock block = parts.Blocks[first], next = parts.Blocks[second];
        bool isHeading = block.HeadingLevel > 0 && next.HeadingLevel == 0;
        bool isMarked = (IsAllBold(block) && !IsAllBold(next)) || (block.IsItalic && !next.IsItalic);
        if (block.Words <= LongestApart && (isHeading || isMarked || (IsShownAgain(parts, first) && next.Copies == 1) || IsAboveAdvertisement(parts, first)))
            block.Kind = BlockKind.Standfirst;
    }

    private static bool IsAllBold(SourceBlock block) => block.Bold > 0 && block.Bold >= block.PlainLength;

    private static bool IsShownAgain(DocumentParts parts, int i)
    {
        if (parts.Blocks[i].Copies != 2)
            return false;
        for (int later = parts.Last + 1; later < parts.Blocks.Count; later++)
        {
            if (parts.Blocks[later].Hash == parts.Blocks[i].Hash)
                return true;
        }
        return false;
    }

    /// <summary>A sentence between lines that are no text and an advertisement: the page keeps both at the edges of its text, not in the middle of it.</summary>
    private static bool IsAboveAdvertisement(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        return block.Sentences == 1 && block.Words <= LongestAlone && !parts.Blocks[i - 1].IsProse && parts.Blocks[i + 1] is { IsFurniture: true, Words: <= 2 };
    }

    private static int NextText(DocumentParts parts, int from)
    {
        for (int i = from; i <= parts.Last; i++)
        {
            if (parts.Blocks[i].Kind == BlockKind.Body)
                return i;
            if (parts.Blocks[i].Kind == BlockKind.Subheading)
                return -1;
        }
        return -1;
    }

    /// <summary>"Key points" and the points: in a list, or as lines that a picture's credit or the site's own words part from the first paragraph.</summary>
    private static void MarkPoints(DocumentParts parts, int body)
    {
        int head = -1;
        for (int i = parts.Headline + 1; i < parts.Blocks.Count && i <= body + 1 && head < 0; i++)
            head = parts.Blocks[i].Has(Phrases.Summary) ? i : -1;
        if (head < 0)
            return;
        int end = head + 1;
        bool isList = end < parts.Blocks.Count && parts.Blocks[end].IsListItem;
        while (end < parts.Blocks.Count && end <= head + MostPoints && IsPoint(parts, end) && parts.Blocks[end].IsListItem == isList)
            end++;
        if (end == head + 1 || end > parts.Last || (!isList && IsPoint(parts, end)) || (!isList && !parts.IsCaption(end) && !parts.Blocks[end].IsFurniture))
            return;
        for (int i = head + 1; i < end; i++)
            parts.Blocks[i].Kind = BlockKind.Standfirst;
    }

    private static bool IsPoint(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        return block.Words is >= 3 and <= LongestPoint && !block.IsFurniture && !parts.IsCaption(i) && !parts.IsHeadMark(i);
    }
}
