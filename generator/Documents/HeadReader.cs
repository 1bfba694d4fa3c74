using System;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Reads what may stand in an article's head, of every block: dates, bylines, credits.</summary>
internal static class HeadReader
{
    private const int Above = 2, Below = 14, BelowClean = 3, MostBelow = 120, LeastCaption = 7, LongestCaption = 45;

    public static void ReadMarks(DocumentParts parts, CancellationToken cancellationToken)
    {
        var dates = new DateReader(parts.Plain);
        BylineParser bylines = parts.BylineParser;
        int furniture = 0;
        for (int i = 0; i < parts.Blocks.Count; i++)
        {
            if ((i & 0xFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            SourceBlock block = parts.Blocks[i];
            furniture += block.IsFurniture ? 1 : 0;
            if (IsAddress(parts, block))
                block.Phrases |= Phrases.Furniture;
            parts.CreditStarts[i] = block.Kind == BlockKind.SourceUrl ? -1 : Credits.Find(parts.Plain, block);
            if (block.Kind == BlockKind.SourceUrl || (block.IsProse && block.Words > 40))
                continue;
            block.Date = dates.Read(block);
            // "Name · Outlet · Posted: date | Last Updated: date" has a credit's marks, and is none.
            if (block.Date is { OtherWords: <= 6 } && !block.EndsSentence)
                parts.CreditStarts[i] = -1;
            if (bylines.Parse(block, explicitOnly: true) is { } byline && (byline.IsLeadOnly || byline.Names.Count > 0 || byline.Agency is not null || (block.Words <= 8 && byline.StartsUpper)) && byline.OtherWords <= 12
                && !(block.EndsSentence && block.Words > 16 && block.Date is null))
                parts.Bylines[i] = byline;
        }
        if (dates.DayFirst is not null)
        {
            // A date that was read before the document told its order.
            foreach (SourceBlock block in parts.Blocks)
            {
                if (block.Kind != BlockKind.SourceUrl && !(block.IsProse && block.Words > 40))
                    block.Date ??= dates.Read(block);
            }
        }
        for (int i = 0; i + 1 < parts.Blocks.Count; i++)
        {
            // "Image caption," alone: the caption is the next block.
            if (parts.CreditStarts[i] == parts.Blocks[i].PlainStart && parts.Blocks[i].Words <= 2 && parts.Plain.EndsWithWord(parts.Blocks[i], "caption") && parts.CreditStarts[i + 1] < 0)
                parts.CreditStarts[i + 1] = parts.Blocks[i + 1].PlainEnd;
            if (parts.Bylines[i] is { IsLeadOnly: true } && parts.Bylines[i + 1] is null && bylines.Parse(parts.Blocks[i + 1], followsLead: true) is { Names.Count: > 0, OtherWords: <= 3 } byline)
                parts.Bylines[i + 1] = byline;
        }
        MarkPictures(parts);
        for (int i = 1; i < parts.Blocks.Count; i++)
        {
            // By Name / The Associated Press
            if (parts.Bylines[i - 1] is { Names.Count: > 0, IsExplicit: true, Agency: null } && parts.CreditStarts[i] == parts.Blocks[i].PlainStart && BylineWords.IsAgency(parts.Plain.Of(parts.Blocks[i])))
                (parts.Bylines[i], parts.CreditStarts[i]) = (bylines.Parse(parts.Blocks[i], followsLead: true), -1);
        }
        parts.IsClean = furniture <= 1 && parts.Url is null;
    }

    /// <summary>An address by itself, as pages show for copying.</summary>
    private static bool IsAddress(DocumentParts parts, SourceBlock block) =>
        block.Kind != BlockKind.SourceUrl && (parts.Plain.StartsWith(block.PlainStart, block, "http://") || parts.Plain.StartsWith(block.PlainStart, block, "https://"))
        && Array.IndexOf(parts.Plain.Characters, ' ', block.PlainStart, block.PlainLength) < 0;

    /// <summary>What stands around a picture: its caption and its maker above the buttons that hide them, its caption below its maker.</summary>
    private static void MarkPictures(DocumentParts parts)
    {
        for (int i = 1; i < parts.Blocks.Count; i++)
        {
            SourceBlock block = parts.Blocks[i], before = parts.Blocks[i - 1];
            if (block.Words == 2 && parts.Plain.EndsWithWord(block, "caption") && (parts.Plain.StartsWith(block.PlainStart, block, "hide ") || parts.Plain.StartsWith(block.PlainStart, block, "toggle ")))
            {
                MarkMaker(parts, i - 1);
                if (i > 1 && parts.Blocks[i - 2].Words is >= 3 and <= LongestCaption && parts.CreditStarts[i - 1] == before.PlainStart)
                    parts.CreditStarts[i - 2] = parts.Blocks[i - 2].PlainEnd;
                if (parts.Plain.Characters[block.PlainStart] == 't')
                    MarkMaker(parts, i + 1);
                parts.CreditStarts[i] = -1;
                block.Phrases |= Phrases.Furniture;
            }
            else if (parts.CreditStarts[i - 1] == before.PlainStart && parts.CreditStarts[i] < 0 && block.Words is >= LeastCaption and <= LongestCaption && !block.EndsSentence && block.Date is null
                && block.HeadingLevel == 0 && !block.IsLinkOnly && !block.IsFurniture && (i < 2 || parts.CreditStarts[i - 2] < 0) && i + 1 < parts.Blocks.Count && parts.Blocks[i + 1].IsProse)
            {
                parts.CreditStarts[i] = block.PlainEnd;
            }
        }
    }

    private static void MarkMaker(DocumentParts parts, int i)
    {
        if (i >= parts.Blocks.Count || parts.Blocks[i].IsFurniture || parts.Blocks[i].Words is < 1 or > 8 || parts.Blocks[i].EndsSentence)
            return;
        parts.CreditStarts[i] = parts.Blocks[i].PlainStart;
        parts.Bylines[i] = null;
    }

    /// <summary>
    /// Reads names without "By" as bylines where only a byline can stand: in the head, beside a date, a role, a handle or the buttons that share.
    /// </summary>
    public static void ReadBareNames(DocumentParts parts)
    {
        BylineParser bylines = parts.BylineParser;
        int text = 0, last = parts.Headline + (parts.IsClean ? BelowClean : Below);
        for (int i = Math.Max(0, parts.Headline - Above); i < parts.Blocks.Count && i <= last && text < 3; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (i == parts.Headline)
                continue;
            // Buttons and notices between headline and byline do not part them.
            if (i > parts.Headline && block.IsFurniture && last < parts.Headline + MostBelow)
                last++;
            if (i > parts.Headline && parts.IsText(i) && block.Words > 8)
                text += parts.TextWeight(i);
            if (parts.Bylines[i] is not null || block.Words > 24 || (block.IsFurniture && block.Date is null) || (block.EndsSentence && block.Words > 4 && block.Date is null) || (parts.IsCaption(i) && block.Words > 4)
                || block.Hash == parts.Blocks[Math.Max(parts.Headline, 0)].Hash)
                continue;
            if (bylines.Parse(block) is not { StopWords: <= 1 } byline || (byline.Names.Count == 0 && byline.Agency is null) || (parts.IsCaption(i) && (byline.Agency is null || byline.Names.Count > 0)) || byline.OtherWords > (byline.HasRole || byline.HasOrganization ? 3 : 1))
                continue;
            // A heading is a name only where the page says whose.
            if (block.HeadingLevel is > 0 and < 6 && (byline.Names.Count == 0 || !IsDescribed(parts, i, byline.Names[0])))
                continue;
            bool own = byline.HasRole || byline.HasOrganization || block.Date is not null || byline.IsExplicit;
            if (byline.Names.Count > 0 && !byline.IsExplicit && !byline.HasRole && !PersonNames.AreKnown(byline.Names) && !IsDescribed(parts, i, byline.Names[0]))
                continue;
            if ((own && (!parts.IsClean || block.Words <= 8)) || (i > parts.Headline && !parts.IsClean && (HasSupport(parts, bylines, i) || (byline.Names.Count > 0 && IsDescribed(parts, i, byline.Names[0])))))
                parts.Bylines[i] = byline;
        }
    }

    /// <summary>A film in the article shows its title and a sentence on what it shows, a newsletter says what it is about.</summary>
    public static void MarkFilms(DocumentParts parts)
    {
        for (int i = Math.Max(parts.Headline, 0) + 1; i + 2 < parts.Blocks.Count; i++)
        {
            SourceBlock title = parts.Blocks[i + 1], text = parts.Blocks[i + 2];
            if (parts.Blocks[i].Has(Phrases.Film) && !title.IsProse && title.Words is >= 3 and <= 25 && !title.IsFurniture && text.IsProse && text.Words <= 45 && text.Sentences <= 2)
            {
                title.Phrases |= Phrases.Furniture;
                text.Phrases |= Phrases.Furniture;
            }
            if (parts.Blocks[i].Has(Phrases.Offer) && !title.IsFurniture && (title.IsProse || title.Words > 8) && title.Words <= 45 && title.Sentences <= 3)
                title.Phrases |= Phrases.Furniture;
        }
    }

    /// <summary>Behind the article the page says who the writer is.</summary>
    private static bool IsDescribed(DocumentParts parts, int i, Span name)
    {
        for (int later = i + 1; later < parts.Blocks.Count; later++)
        {
            SourceBlock block = parts.Blocks[later];
            if (block.Words > 6 && block.PlainLength > name.Text.Length + 4 && parts.Plain.StartsWith(block.PlainStart, block, name.Text) && AuthorNotes.GoesOn(parts.Plain, block, name.Text.Length))
                return true;
        }
        return false;
    }

    private static bool HasSupport(DocumentParts parts, BylineParser bylines, int i)
    {
        for (int near = Math.Max(parts.Headline + 1, i - 2); near <= i + 3 && near < parts.Blocks.Count; near++)
        {
            if (near == i)
                continue;
            SourceBlock block = parts.Blocks[near];
            if (parts.IsDateLine(near) || parts.Bylines[near] is not null)
                return true;
            if (block.PlainLength > 1 && parts.Plain.Characters[block.PlainStart] == '@')
                return true;
            if ((near > i || near == i - 1) && block.IsFurniture && block.Words <= 12)
                return true;
            if (Math.Abs(near - i) == 1 && block.Words <= 8 && bylines.Parse(block) is { Names.Count: 0, OtherWords: <= 2, StopWords: <= 1 } beside && (beside.HasRole || beside.HasOrganization))
                return true;
            if (near > i && parts.IsText(near) && block.Words > 40)
                break;
        }
        return false;
    }
}
