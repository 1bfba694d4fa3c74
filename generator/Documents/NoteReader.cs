using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Reads a Markdown document that is no news: its first heading is the headline, its paragraphs and lists are the body.</summary>
internal static class NoteReader
{
    private const int HeadBlocks = 12, TextBlocks = 4, LeastFurniture = 3;

    /// <summary>
    /// Whether a Markdown document shows what only news has: a byline or a date of its own line in its head, a dateline, a note on who reported, or a page's furniture.
    /// </summary>
    public static bool IsNews(DocumentParts parts)
    {
        int furniture = 0, texts = 0;
        for (int i = 0; i < parts.Blocks.Count; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (i < HeadBlocks && parts.IsHeadMark(i) && block.HeadingLevel == 0 && !block.IsListItem)
                return true;
            if (block.Has(Phrases.Note))
                return true;
            if (block.IsProse && texts++ < TextBlocks && Datelines.IsAt(parts, i))
                return true;
            // A note may have a heading "Related", or a list that says "Share".
            if (block.IsFurniture && block.HeadingLevel == 0 && !block.IsListItem && !block.IsProse && ++furniture >= LeastFurniture)
                return true;
        }
        return false;
    }

    /// <param name="from">Where the text begins, behind front matter.</param>
    /// <param name="stated">The headline that the front matter states, or null.</param>
    /// <param name="buffers">What it is read with; what was read with them before is no more.</param>
    public static DocumentStructure Read(string text, int from, string? stated, DocumentBuffers buffers, CancellationToken cancellationToken)
    {
        List<SourceBlock> blocks = NoteSplitter.Split(text, from, cancellationToken);
        PlainText plain = PlainText.Of(text, blocks, buffers, cancellationToken, isMarkdown: true);
        BlockMeasurer.Measure(plain, blocks, cancellationToken);
        string? url = SourceUrl.Find(text, plain, blocks);
        int headline = Headline(blocks, plain, stated);
        var captions = new List<Caption>();
        var found = new Block[blocks.Count];
        for (int i = 0; i < found.Length; i++)
        {
            SourceBlock block = blocks[i];
            int length = block.End - block.Start;
            if (block.Kind == BlockKind.Boilerplate)
                block.Kind = i == headline ? BlockKind.Headline : KindOf(text, block);
            if (block.Kind == BlockKind.Caption)
                captions.Add(new Caption(plain.Of(block), null, block.Start, length));
            found[i] = new Block(block.Kind, block.Start, length);
        }
        return new DocumentStructure(
            new(found), headline < 0 ? null : new Span(plain.Of(blocks[headline]), blocks[headline].Start), null, EquatableArray<Span>.Empty, null, null, null, null, url,
            captions.ToEquatableArray(), EquatableArray<RelatedLink>.Empty, EquatableArray<Contributor>.Empty);
    }

    /// <summary>The first heading; where the headline is stated already, the heading that repeats it, or else the one that the text begins with.</summary>
    private static int Headline(List<SourceBlock> blocks, PlainText plain, string? stated)
    {
        int first = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].HeadingLevel == 0 || blocks[i].PlainLength == 0)
                continue;
            if (stated is null || plain.Is(blocks[i], stated))
                return i;
            if (i == 0 && blocks[i].HeadingLevel == 1)
                first = i;
        }
        return first;
    }

    private static BlockKind KindOf(string text, SourceBlock block)
    {
        if (block.Words == 0)
            return BlockKind.Separator;
        if (block.HeadingLevel > 0)
            return BlockKind.Subheading;
        // A picture alone: its description is its caption.
        return block.IsLinkOnly && block.Links == 1 && text[block.Start] == '!' ? BlockKind.Caption : BlockKind.Body;
    }
}
