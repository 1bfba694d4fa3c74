using System;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Gives each block its kind, once headline and main stretch are known: the head above the body, the body, and what is furniture within and around.</summary>
internal static class BlockClassifier
{
    private const int LongestHead = 40, MostTextInHead = 2, LongestItem = 30;

    public static void Classify(DocumentParts parts, CancellationToken cancellationToken)
    {
        if (parts.Headline >= 0)
            parts.Blocks[parts.Headline].Kind = BlockKind.Headline;
        int body = FirstOfBody(parts);
        ArticleEnd.UnmarkLast(parts);
        ArticleEnd.Extend(parts);
        ArticleEnd.Trim(parts, body);
        BodyNotes.Mark(parts, body);
        bool isList = false;
        for (int i = 0; i < parts.Blocks.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            SourceBlock block = parts.Blocks[i];
            if (block.Kind != BlockKind.Boilerplate)
                continue;
            if (block.Words == 0)
                block.Kind = BlockKind.Separator;
            else if (i >= body && (i <= parts.Last || parts.IsClean))
                block.Kind = InBody(parts, i, ref isList);
            else if (block.Has(Phrases.Note) && i > parts.Last)
                block.Kind = IsContributor(parts, block) ? BlockKind.Contributor : BlockKind.Boilerplate;
            else if (i > parts.Headline && i < body)
                block.Kind = InHead(parts, i);
        }
        Standfirsts.Mark(parts, body);
        parts.First = body;
    }

    /// <summary>
    /// The body begins behind the head's last byline or date; not more than a standfirst and a caption stand before that.
    /// </summary>
    private static int FirstOfBody(DocumentParts parts)
    {
        if (parts.IsClean)
            return parts.Headline + 1;
        int first = Math.Max(parts.First, parts.Headline + 1);
        int text = 0, from = Math.Max(parts.Headline + 1, 0), last = Math.Min(parts.Last + 1, from + LongestHead);
        for (int i = from; i < last; i++)
        {
            if (parts.IsHeadMark(i) && text <= MostTextInHead)
                first = Math.Max(first, from = i + 1);
            else if (parts.IsText(i) && parts.Blocks[i].Words >= 6)
                text += parts.TextWeight(i);
        }
        from = BehindAppeal(parts, from);
        return Earlier(parts, from, Math.Max(first, from));
    }

    /// <summary>A table or an offer may part the first paragraph from the others: what speaks of the same is the same article's.</summary>
    private static int Earlier(DocumentParts parts, int from, int first)
    {
        if (first <= from || first > parts.Last)
            return first;
        ContentWords? words = null;
        for (int i = from; i < first; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (parts.IsText(i) && block.Words >= 20 && block.EndsSentence && block.Copies == 1 && block.Kind == BlockKind.Boilerplate
                && (words ??= HeadlineFinder.ArticleWords(parts)).Share(parts.Plain.Stems.Of(block)) >= 0.4)
                return i;
        }
        return first;
    }

    /// <summary>
    /// An appeal or an offer between the head and the body: lines that are known for it with text between in which the outlet speaks of itself ("we", "our") to the reader.
    /// </summary>
    private static int BehindAppeal(DocumentParts parts, int first)
    {
        int last = -1, text = 0;
        bool opened = false;
        for (int i = first; i <= parts.Last && i < first + LongestHead && text <= 5; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (block.Has(Phrases.Furniture) && block.Words >= 3)
            {
                if (opened && text > 0)
                    last = i;
                opened = true;
                text = 0;
            }
            else if (parts.IsText(i))
            {
                if (!opened || block.PersonWords < 2)
                    break;
                text++;
            }
        }
        return last >= 0 ? last + 1 : first;
    }

    private static BlockKind InHead(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        if (parts.IsDateLine(i))
            return parts.Bylines[i] is { Names.Count: > 0 } ? BlockKind.Byline : BlockKind.Date;
        if (parts.Bylines[i] is not null)
            return BlockKind.Byline;
        if (block.IsFurniture)
            return BlockKind.Boilerplate;
        if (parts.IsCaption(i))
            return BlockKind.Caption;
        return Datelines.IsAlone(parts, i) ? BlockKind.Dateline : BlockKind.Boilerplate;
    }

    private static BlockKind InBody(DocumentParts parts, int i, ref bool isList)
    {
        SourceBlock block = parts.Blocks[i];
        if (block.Has(Phrases.Note))
            return IsContributor(parts, block) ? BlockKind.Contributor : parts.IsClean ? BlockKind.Body : BlockKind.Boilerplate;
        if (parts.IsClean)
            return parts.IsDateLine(i) ? (Datelines.BeginsWithPlace(parts, block) ? BlockKind.Dateline : BlockKind.Date) : parts.Bylines[i] is not null ? BlockKind.Byline : parts.IsCaption(i) ? BlockKind.Caption : block.HeadingLevel > 0 ? BlockKind.Subheading : BlockKind.Body;
        if (block.IsFurniture || block.Copies > 2)
            return block.Links > 0 && block.Words > 4 && block.Has(Phrases.Furniture) ? BlockKind.RelatedLink : BlockKind.Boilerplate;
        if (parts.IsCaption(i))
            return BlockKind.Caption;
        if (parts.IsHeadMark(i))
            return BlockKind.Boilerplate;
        if (block.IsLinkOnly)
            return block.HeadingLevel > 0 || block.Words > 3 ? BlockKind.RelatedLink : BlockKind.Boilerplate;
        if (block.IsProse)
        {
            isList = block.EndsWithColon || (isList && block.Words <= LongestItem);
            return BlockKind.Body;
        }
        if (Datelines.IsAlone(parts, i))
            return BlockKind.Dateline;
        if (block.HeadingLevel > 0)
            return BlockKind.Subheading;
        if (block.IsUpperCase && block.Words > 3)
            return BlockKind.RelatedLink;
        if (block.Copies > 1 && block.Words < 6)
            return BlockKind.Boilerplate;
        if (FollowsListHead(parts, i))
            return BlockKind.RelatedLink;
        if (BodyNotes.SaysWhoIsSeen(parts, block))
            return BlockKind.Caption;
        if (IsSpoken(parts, block))
            return BlockKind.Body;
        // What a colon announces is a list, as far as lines go on that are no text.
        if (isList && !(parts.Blocks[i - 1].EndsSentence && !parts.Blocks[i - 1].EndsWithColon))
            return BlockKind.Body;
        isList = block.EndsWithColon && block.Words >= 4;
        if (block.IsListItem || block.EndsWithColon || parts.Plain.Characters[block.PlainEnd - 1] == ';' || block.Words > 14 || (i == parts.Last && block.Words > 8 && block.FunctionWords * 4 >= block.Words && (i + 1 >= parts.Blocks.Count || !parts.IsHeadMark(i + 1))))
            return BlockKind.Body;
        return BlockKind.Subheading;
    }

    /// <summary>"Q: And the boat?", "“Not at all.”": short lines of a talk.</summary>
    private static bool IsSpoken(DocumentParts parts, SourceBlock block)
    {
        char[] text = parts.Plain.Characters;
        int start = block.PlainStart;
        return block.EndsSentence && (text[start] is '"' or '“' || (block.PlainLength > 3 && text[start] is 'Q' or 'A' && text[start + 1] is ':' or '.' && text[start + 2] == ' '));
    }

    private static bool FollowsListHead(DocumentParts parts, int i)
    {
        for (int before = i - 1; before >= 0 && before >= i - 6; before--)
        {
            SourceBlock block = parts.Blocks[before];
            if (block.Has(Phrases.ListHead | Phrases.Film | Phrases.More))
                return true;
            if (block.IsProse && !block.IsFurniture)
                return false;
        }
        return false;
    }

    private static bool IsContributor(DocumentParts parts, SourceBlock block)
    {
        for (int i = block.PlainStart; i + 10 < block.PlainEnd; i++)
        {
            if (parts.Plain.Characters[i] is 'c' or 'R' or 'r' or 'A' or 'a' && (parts.Plain.StartsWith(i, block, "contribut") || parts.Plain.StartsWith(i, block, "eporting by", 1)))
                return true;
        }
        return false;
    }
}
