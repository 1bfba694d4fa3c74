using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;
using CorpusGen.Quotes;

namespace CorpusGen;

/// <summary>All that is read out of one document by itself. The generator, the tests, the evaluation and the benchmarks come in here.</summary>
internal sealed record Extraction(DocumentStructure Structure, DocumentActors Actors, EquatableArray<DocumentQuote> Quotes)
{
    public static Extraction Of(string text, CancellationToken cancellationToken = default)
    {
        DocumentStructure structure = DocumentReader.Read(text, cancellationToken);
        TokenizedText tokens = TokenizedText.Of(text, structure, cancellationToken);
        DocumentActors actors = ActorReader.Read(tokens, structure, cancellationToken);
        return new Extraction(structure, actors, QuoteReader.Read(tokens, structure, actors, cancellationToken));
    }
}
