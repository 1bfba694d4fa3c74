namespace CorpusGen.Documents;

/// <summary>What a block of a document is.</summary>
internal enum BlockKind
{
    Headline,
    Standfirst,
    Byline,
    Date,
    Dateline,
    Body,
    Subheading,
    Caption,
    RelatedLink,
    Contributor,
    SourceUrl,
    Separator,
    Boilerplate,
    FrontMatter,
    Code,
}

/// <summary>A stretch of the document between white space. Offsets are UTF-16 code units into the document's text.</summary>
internal readonly record struct Block(BlockKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A name or phrase as the document has it; <see cref="Start"/> is where it stands, in UTF-16 code units.</summary>
internal sealed record Span(string Text, int Start)
{
    public int End => Start + Text.Length;
}

/// <summary>A moment as far as the text states it: a date, and a time of day with its zone's offset only where both stand there.</summary>
internal sealed record PublicationDate(int Year, int Month, int Day, int? SecondOfDay, int? OffsetMinutes);

internal sealed record Caption(string Text, string? Credit, int Start, int Length);

internal sealed record RelatedLink(string Title, string? Target, int Start, int Length);

internal sealed record Contributor(Span Name, string? Place);

/// <summary>
/// What reading a document's text as an article found. <see cref="Blocks"/> are in order and do not overlap;
/// what stands between them is white space, so that they and it are the whole document.
/// </summary>
internal sealed record DocumentStructure(
    EquatableArray<Block> Blocks,
    Span? Headline,
    string? Standfirst,
    EquatableArray<Span> Authors,
    Span? Agency,
    string? Publisher,
    string? Dateline,
    PublicationDate? Published,
    string? Url,
    EquatableArray<Caption> Captions,
    EquatableArray<RelatedLink> RelatedLinks,
    EquatableArray<Contributor> Contributors);
