using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>Finds the quotations of one document, in text order, and who said each.</summary>
internal static class QuoteReader
{
    /// <summary>The quotations, and where double marks stand that open and never close though the next paragraph does not go on with one: what an author has most likely forgotten.</summary>
    public static (EquatableArray<DocumentQuote> Quotes, EquatableArray<int> UnclosedMarks) Read(TokenizedText text, DocumentActors actors, CancellationToken cancellationToken)
    {
        DocumentQuoteReader reader = Spare<DocumentQuoteReader>.Take();
        (EquatableArray<DocumentQuote>, EquatableArray<int>) read = reader.Read(text, actors, cancellationToken);
        Spare<DocumentQuoteReader>.Give(reader, text.Text);
        return read;
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
