using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Reads a document's text as an article: its blocks, each with its kind, and the article's fields.</summary>
internal static class DocumentReader
{
    public static DocumentStructure Read(string text, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        for (int i = 0; i < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = text.IndexOf('\n', i);
            if (end < 0)
                end = text.Length;
            int start = i, stop = end;
            while (start < stop && char.IsWhiteSpace(text[start]))
                start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1]))
                stop--;
            if (stop > start)
                blocks.Add(new Block(blocks.Count == 0 ? BlockKind.Headline : BlockKind.Body, start, stop - start));
            i = end + 1;
        }
        Span? headline = blocks.Count > 0 ? new Span(text.Substring(blocks[0].Start, blocks[0].Length), blocks[0].Start) : null;
        return new DocumentStructure(
            blocks.ToEquatableArray(), headline, null, EquatableArray<Span>.Empty, null, null, null, null, null,
            EquatableArray<Caption>.Empty, EquatableArray<RelatedLink>.Empty, EquatableArray<Contributor>.Empty);
    }
}
