using System.Collections.Generic;
using System.Threading;
using CorpusGen.FrontMatter;

namespace CorpusGen.Documents;

/// <summary>Reads a document's text as an article: its blocks, each with its kind, and the article's fields.</summary>
internal static class DocumentReader
{
    /// <param name="matter">The document's front matter, whose statements win over what is read; null where it has none.</param>
    /// <param name="isMarkdown">Whether the file says that it is Markdown: such a document may be no news.</param>
    /// <param name="buffers">What it is read with; its words are the text's then. Null for none of others.</param>
    public static DocumentStructure Read(string text, CancellationToken cancellationToken, Matter? matter = null, bool isMarkdown = false, DocumentBuffers? buffers = null)
    {
        DocumentStructure structure = ReadText(text, matter?.End ?? 0, matter?.Headline?.Text, isMarkdown, buffers ?? new DocumentBuffers(), cancellationToken);
        return matter is null ? structure : StatedFields.Apply(text, structure, matter);
    }

    private static DocumentStructure ReadText(string text, int from, string? headline, bool isMarkdown, DocumentBuffers buffers, CancellationToken cancellationToken)
    {
        List<SourceBlock> blocks = BlockSplitter.Split(text, cancellationToken, from);
        PlainText plain = PlainText.Of(text, blocks, buffers, cancellationToken);
        BlockMeasurer.Measure(plain, blocks, cancellationToken);
        var parts = new DocumentParts(text, blocks, plain) { Url = SourceUrl.Find(text, plain, blocks) };
        HeadReader.ReadMarks(parts, cancellationToken);
        if (isMarkdown && !NoteReader.IsNews(parts))
            return NoteReader.Read(text, from, headline, buffers, cancellationToken);
        StretchFinder.Find(parts, cancellationToken);
        HeadlineFinder.Find(parts, headline, cancellationToken);
        HeadReader.ReadBareNames(parts);
        HeadReader.MarkFilms(parts);
        BlockClassifier.Classify(parts, cancellationToken);
        return FieldReader.Read(parts, cancellationToken);
    }
}
