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
                AddCaption(parts, i, captions);
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

    /// <summary>A credit alone belongs to the caption above it.</summary>
    private static void AddCaption(DocumentParts parts, int i, List<Caption> captions)
    {
        Caption caption = ReadCaption(parts, i);
        if (caption.Text.Length == 0 && captions.Count > 0 && i > 0 && captions[captions.Count - 1] is { Credit: null } above && above.Start == parts.Blocks[i - 1].Start)
            captions[captions.Count - 1] = above with { Credit = caption.Credit };
        else
            captions.Add(caption);
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
