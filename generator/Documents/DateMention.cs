namespace CorpusGen.Documents;

/// <summary>What the words before a date say that it is.</summary>
internal enum DateRole
{
    /// <summary>When something else happened: <c>© 2023</c>, <c>effective</c>, <c>page loaded</c>.</summary>
    Other,

    Updated,

    Unstated,

    Published,
}

/// <summary>A date in a block; offsets are those of the plain text. <see cref="Numeric"/>: it may be read with the day or the month first.</summary>
internal sealed record DateMention(PublicationDate Value, DateRole Role, int PlainStart, int PlainEnd, bool Numeric, int OtherWords);
