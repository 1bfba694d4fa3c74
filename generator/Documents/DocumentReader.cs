using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Reads a document's text as an article: its blocks, each with its kind, and the article's fields.</summary>
internal static class DocumentReader
{
    public static DocumentStructure Read(string text, CancellationToken cancellationToken)
    {
        List<SourceBlock> blocks = BlockSplitter.Split(text, cancellationToken);
        PlainText plain = PlainText.Of(text, blocks, cancellationToken);
        BlockMeasurer.Measure(plain, blocks, cancellationToken);
        var parts = new DocumentParts(text, blocks, plain) { Url = SourceUrl.Find(text, plain, blocks) };
        HeadReader.ReadMarks(parts, cancellationToken);
        StretchFinder.Find(parts, cancellationToken);
        HeadlineFinder.Find(parts, cancellationToken);
        HeadReader.ReadBareNames(parts);
        HeadReader.MarkFilms(parts);
        BlockClassifier.Classify(parts, cancellationToken);
        return FieldReader.Read(parts, cancellationToken);
    }
}
