using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>Finds the quotations of one document, in text order, and who said each.</summary>
internal static class QuoteReader
{
    public static EquatableArray<DocumentQuote> Read(TokenizedText text, DocumentStructure structure, DocumentActors actors, CancellationToken cancellationToken) =>
        EquatableArray<DocumentQuote>.Empty;
}
