using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>Finds the quotations of one document, in text order, and who said each.</summary>
internal static class QuoteReader
{
    public static EquatableArray<DocumentQuote> Read(TokenizedText text, DocumentStructure structure, DocumentActors actors, CancellationToken cancellationToken) =>
        new DocumentQuoteReader(text, actors, cancellationToken).Read();

    /// <summary>
    /// Where double marks stand that open and never close in their paragraph, though the next paragraph does not go on with one: what an author has most likely forgotten to close.
    /// </summary>
    public static List<int> UnclosedMarks(TokenizedText text, CancellationToken cancellationToken)
    {
        var marks = new List<int>();
        var scanner = new MarkScanner();
        for (int b = 0; b < text.Blocks.Count; b++)
        {
            TokenizedBlock block = text.Blocks[b];
            if (!IsRead(block.Block.Kind))
                continue;
            List<MarkedSpan> spans = scanner.Scan(text.Text, block.Block, cancellationToken);
            bool isLastOpen = spans.Count > 0 && !spans[spans.Count - 1].IsClosed && GoesOn(text, b);
            foreach (int mark in scanner.Unclosed)
            {
                if (!isLastOpen || mark != spans[spans.Count - 1].Open)
                    marks.Add(mark);
            }
        }
        return marks;
    }

    /// <summary>Titles of other articles, bylines and notes hold no quotation of the article's.</summary>
    public static bool IsRead(BlockKind kind) =>
        kind is BlockKind.Headline or BlockKind.Standfirst or BlockKind.Body or BlockKind.Subheading or BlockKind.Caption or BlockKind.Dateline;

    /// <summary>Whether the next paragraph begins with an opening mark.</summary>
    public static bool GoesOn(TokenizedText text, int block)
    {
        for (int b = block + 1; b < text.Blocks.Count; b++)
        {
            Block next = text.Blocks[b].Block;
            if (next.Kind is BlockKind.Caption or BlockKind.RelatedLink)
                continue;
            return MarkScanner.IsOpening(text.Text, next.Start);
        }
        return false;
    }
}
