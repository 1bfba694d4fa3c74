using System;
using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>Finds where the document says it was published, as people who save pages note it: <c>Original url:</c> and the address in the same or the next block.</summary>
internal static class SourceUrl
{
    private static readonly string[] Labels = ["original url", "original link", "original article", "source url", "source link", "url", "source", "link", "article url", "permalink", "canonical url", "retrieved from", "available at", "via"];

    /// <summary>The address, and the blocks that hold it and its label marked as <see cref="BlockKind.SourceUrl"/>.</summary>
    public static string? Find(string text, PlainText plain, List<SourceBlock> blocks)
    {
        string? found = null;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            SourceBlock block = blocks[i];
            if (block.PlainLength is < 8 or > 2200)
                continue;
            int start = AddressStart(plain, block);
            if (start < 0)
                continue;
            bool labelled = start > block.PlainStart ? IsLabel(plain, block.PlainStart, start) : i > 0 && IsLabel(plain, blocks[i - 1].PlainStart, blocks[i - 1].PlainEnd);
            // An address that stands alone at either end of the document needs no label.
            bool edge = start == block.PlainStart && (i < 3 || i > blocks.Count - 3) && found is null;
            if (!labelled && !(edge && IsArticleAddress(plain.Of(start, block.PlainEnd))))
                continue;
            found = plain.Of(start, block.PlainEnd);
            block.Kind = BlockKind.SourceUrl;
            if (labelled && start == block.PlainStart)
                blocks[i - 1].Kind = BlockKind.SourceUrl;
            if (labelled)
                return Target(text, block, found);
        }
        return found;
    }

    /// <summary>Markdown writes the address twice: [address](address). Then the target is it.</summary>
    private static string Target(string text, SourceBlock block, string shown)
    {
        if (block.Links != 1)
            return shown;
        int open = text.IndexOf("](http", block.Start, block.End - block.Start, StringComparison.Ordinal);
        int close = open < 0 ? -1 : text.IndexOf(')', open, block.End - open);
        return close < 0 ? shown : text.Substring(open + 2, close - open - 2);
    }

    /// <summary>Where an address begins that goes on to the end of the block.</summary>
    private static int AddressStart(PlainText plain, SourceBlock block)
    {
        char[] text = plain.Characters;
        int i = block.PlainEnd;
        while (i > block.PlainStart && text[i - 1] != ' ')
            i--;
        if (text[i] == '<')
            i++;
        return StartsWith(text, i, block.PlainEnd, "http://") || StartsWith(text, i, block.PlainEnd, "https://") ? i : -1;
    }

    private static bool StartsWith(char[] text, int i, int end, string value) =>
        i + value.Length < end && new ReadOnlySpan<char>(text, i, value.Length).Equals(value.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsArticleAddress(string address)
    {
        int path = address.IndexOf('/', 8);
        return path > 0 && address.Length - path > 8;
    }

    private static bool IsLabel(PlainText plain, int start, int end)
    {
        while (end > start && plain.Characters[end - 1] is ':' or ' ' or '<')
            end--;
        if (end - start is < 3 or > 20)
            return false;
        var label = new ReadOnlySpan<char>(plain.Characters, start, end - start);
        foreach (string known in Labels)
        {
            if (label.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
