using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Reads the article's fields off the classified blocks.</summary>
internal static class FieldReader
{
    public static DocumentStructure Read(DocumentParts parts, CancellationToken cancellationToken)
    {
        var blocks = new Block[parts.Blocks.Count];
        var captions = new List<Caption>();
        var links = new List<RelatedLink>();
        string? standfirst = null;
        for (int i = 0; i < blocks.Length; i++)
        {
            SourceBlock block = parts.Blocks[i];
            blocks[i] = new Block(block.Kind, block.Start, block.End - block.Start);
            if (block.Kind == BlockKind.Standfirst)
                standfirst ??= parts.Plain.Of(block);
            else if (block.Kind == BlockKind.Caption)
                captions.Add(ReadCaption(parts, i));
            else if (block.Kind == BlockKind.RelatedLink)
                links.Add(RelatedLinks.Read(parts, block));
        }
        cancellationToken.ThrowIfCancellationRequested();
        Span? headline = parts.Headline < 0 ? null : new Span(parts.Plain.Of(parts.Blocks[parts.Headline]), parts.Blocks[parts.Headline].Start);
        (List<Span> authors, Span? agency) = Authors.Read(parts);
        string? dateline = Datelines.Read(parts, ref agency);
        return new DocumentStructure(
            new EquatableArray<Block>(blocks), headline, standfirst, authors.ToEquatableArray(), agency, Publishers.Find(parts), dateline, PublicationDates.Find(parts), parts.Url,
            captions.ToEquatableArray(), links.ToEquatableArray(), Contributors.Read(parts).ToEquatableArray());
    }

    private static Caption ReadCaption(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        int credit = parts.CreditStarts[i];
        if (credit < 0)
            return new Caption(parts.Plain.Of(block), null, block.Start, block.End - block.Start);
        string text = parts.Plain.Of(block.PlainStart, credit).TrimEnd();
        string maker = parts.Plain.Of(credit, block.PlainEnd).Trim(' ', '(', ')', '[', ']', '.');
        return new Caption(text, maker.Length == 0 ? null : maker, block.Start, block.End - block.Start);
    }
}
