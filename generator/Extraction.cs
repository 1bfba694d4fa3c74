using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.FrontMatter;
using CorpusGen.Language;
using CorpusGen.Quotes;

namespace CorpusGen;

/// <summary>All that is read out of one document by itself. The generator, the tests, the evaluation and the benchmarks come in here.</summary>
/// <param name="Matter">What the user states in the document's front matter; null where it has none. The rest is as stated already.</param>
/// <param name="Settled">Where the quotations begin whose speaker the user states, none included.</param>
/// <param name="Problems">What is wrong with the statements.</param>
/// <param name="UnclosedMarks">Where double marks stand that most likely somebody forgot to close.</param>
internal sealed record Extraction(
    DocumentStructure Structure, DocumentActors Actors, EquatableArray<DocumentQuote> Quotes, Matter? Matter, EquatableArray<int> Settled, EquatableArray<TextProblem> Problems,
    EquatableArray<int> UnclosedMarks)
{
    /// <param name="isMarkdown">Whether the file says that it is Markdown.</param>
    /// <param name="known">The known actors that the text may name; see <see cref="KnownActorFinder"/>. Null for none.</param>
    public static Extraction Of(string text, CancellationToken cancellationToken = default, bool isMarkdown = false, EquatableArray<KnownName>? known = null)
    {
        known ??= EquatableArray<KnownName>.Empty;
        Matter? matter = FrontMatterReader.Read(text, cancellationToken);
        DocumentBuffers buffers = Spare<DocumentBuffers>.Take();
        DocumentStructure structure = DocumentReader.Read(text, cancellationToken, matter, isMarkdown, buffers);
        TokenizedText tokens = TokenizedText.Of(text, structure, cancellationToken, buffers.Words);
        Spare<DocumentBuffers>.Give(buffers, text);
        DocumentActors actors = ActorReader.Read(tokens, structure, known, cancellationToken);
        (EquatableArray<DocumentQuote> quotes, EquatableArray<int> unclosed) = QuoteReader.Read(tokens, actors, cancellationToken);
        if (matter is null)
            return new Extraction(structure, actors, quotes, null, EquatableArray<int>.Empty, EquatableArray<TextProblem>.Empty, unclosed);
        CorrectedQuotes corrected = QuoteCorrections.Apply(text, structure, actors, known, quotes, matter.Quotes, cancellationToken);
        TextProblem[] problems = [.. matter.Problems, .. corrected.Problems];
        return new Extraction(structure, corrected.Actors, corrected.Quotes, matter, corrected.Settled, new(problems), unclosed);
    }
}
