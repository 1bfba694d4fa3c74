using System;

namespace CorpusGen.Documents;

/// <summary>Reads a block that points to another article: its title without the words that announce it, and the link's target.</summary>
internal static class RelatedLinks
{
    private static readonly string[] Announcements = ["Related articles", "Related article", "Related stories", "Related story", "Related", "Read more", "Read also", "Also read", "See also", "More", "Must read", "Read next", "Watch", "Don't miss"];

    public static RelatedLink Read(DocumentParts parts, SourceBlock block)
    {
        string text = parts.Text, title = parts.Plain.Of(block);
        string? target = null;
        if (block.Links > 0)
        {
            int open = text.IndexOf("](", block.Start, block.End - block.Start, StringComparison.Ordinal);
            int close = open < 0 ? -1 : text.IndexOf(')', open, block.End - open);
            if (close > open + 2)
                target = text.Substring(open + 2, close - open - 2);
        }
        foreach (string words in Announcements)
        {
            if (title.Length > words.Length + 2 && title.StartsWith(words, StringComparison.OrdinalIgnoreCase) && title[words.Length] is ':' or '|' or '—' or '-')
            {
                title = title.Substring(words.Length + 1).Trim();
                break;
            }
        }
        // A target "#" leads nowhere: who saved the page left it out.
        return new RelatedLink(title, target is null or "#" ? null : target, block.Start, block.End - block.Start);
    }
}
