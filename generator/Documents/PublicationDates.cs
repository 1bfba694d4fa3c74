namespace CorpusGen.Documents;

/// <summary>Chooses the date of publication among the dates of the document: the article's head before its foot, published before updated.</summary>
internal static class PublicationDates
{
    private const int Above = 6, Below = 8;

    public static PublicationDate? Find(DocumentParts parts)
    {
        DateMention? best = null;
        double bestScore = 0;
        for (int i = 0; i < parts.Blocks.Count; i++)
        {
            if (parts.Blocks[i].Date is not { } date || date.Role == DateRole.Other || parts.Blocks[i].Kind is BlockKind.SourceUrl)
                continue;
            double score = Place(parts, i) + (date.Role == DateRole.Published ? 1 : date.Role == DateRole.Updated ? -1.2 : 0) - (0.15 * date.OtherWords) + (date.Value.SecondOfDay is null ? 0 : 0.2);
            if (score > bestScore)
            {
                bestScore = score;
                best = date;
            }
        }
        return best?.Value ?? OfAddress(parts.Url);
    }

    private static double Place(DocumentParts parts, int i)
    {
        if (parts.Blocks[i].IsProse && parts.Blocks[i].Words > 30)
            return -1;
        if (i > parts.Headline && (i < parts.First || (i < parts.Headline + Below && parts.Blocks[i].Kind is BlockKind.Date or BlockKind.Byline or BlockKind.Dateline)))
            return 6 - (0.05 * (i - parts.Headline));
        if (i >= parts.First && i < parts.First + 3)
            return 3.6;
        if (i <= parts.Headline && i >= parts.Headline - Above)
            return 4 - (0.2 * (parts.Headline - i));
        if (i > parts.Last && i <= parts.Last + Below)
            return 2.5 - (0.1 * (i - parts.Last));
        return i < parts.Headline ? 1.2 : 1;
    }

    /// <summary>Many an address states the day: /2023/04/25/.</summary>
    private static PublicationDate? OfAddress(string? url)
    {
        for (int i = 0; url is not null && i + 11 <= url.Length; i++)
        {
            if (url[i] is not ('/' or '-') || url[i + 5] != url[i + 8] && url[i + 5] is not ('/' or '-'))
                continue;
            if (Number(url, i + 1, 4) is { } year and >= 1990 and < 2100 && Number(url, i + 6, 2) is { } month and >= 1 and <= 12 && Number(url, i + 9, 2) is { } day && day >= 1
                && url[i + 5] is '/' or '-' && url[i + 8] == url[i + 5] && day <= System.DateTime.DaysInMonth(year, month) && (i + 11 == url.Length || !char.IsDigit(url[i + 11])))
                return new PublicationDate(year, month, day, null, null);
        }
        return null;
    }

    private static int? Number(string text, int start, int length)
    {
        int value = 0;
        for (int i = start; i < start + length; i++)
        {
            if (i >= text.Length || text[i] is < '0' or > '9')
                return null;
            value = (value * 10) + (text[i] - '0');
        }
        return value;
    }
}
