using CorpusGen.Diagnostics;
using CorpusGen.Documents;

namespace CorpusGen.FrontMatter;

/// <summary>What a document's front matter states. What is null or empty is not stated; a <see cref="Statement"/> without text states that there is none.</summary>
/// <param name="End">Where the block ends: behind the line that closes it.</param>
/// <param name="Data">What it holds besides the article's fields, in text order.</param>
internal sealed record Matter(
    int End,
    Span? Headline,
    Statement? Standfirst,
    EquatableArray<Span>? Authors,
    Statement? Agency,
    Statement? Publisher,
    Statement? Dateline,
    StatedDate? Published,
    Statement? Url,
    Span? Id,
    Span? Name,
    bool IsDraft,
    EquatableArray<QuoteCorrection> Quotes,
    EquatableArray<Datum> Data,
    EquatableArray<TextProblem> Problems);

/// <summary>A text that the user states; null where the user states that there is none. <see cref="Start"/> is where it stands, in UTF-16 code units.</summary>
internal sealed record Statement(string? Text, int Start);

/// <summary>A date of publication that the user states; null where the user states that there is none.</summary>
internal sealed record StatedDate(PublicationDate? Date);

/// <summary>What the user states of one quotation.</summary>
/// <param name="Start">Where the entry stands.</param>
/// <param name="Starts">The quotation's first words, with single spaces.</param>
/// <param name="IsQuotation">False where the words in marks are none.</param>
/// <param name="Speaker">Null where nothing is stated of the speaker.</param>
/// <param name="Cue">Null where nothing is stated of the cue.</param>
internal sealed record QuoteCorrection(int Start, int Length, string Starts, bool IsQuotation, Statement? Speaker, Statement? Cue);

/// <summary>What a value of front matter is; each kind can be written as <see cref="Text"/>.</summary>
internal enum DatumKind
{
    /// <summary>No value, or a list without items.</summary>
    None,
    Boolean,
    Integer,
    LongInteger,
    Number,
    Date,
    Text,
}

/// <summary>A value of front matter that is no field of the article's.</summary>
/// <param name="Key">With the keys of the mappings around it before it, parted by full stops.</param>
/// <param name="Kind">What all values are together.</param>
/// <param name="Start">Where the value stands, in UTF-16 code units.</param>
internal sealed record Datum(string Key, DatumKind Kind, bool IsList, EquatableArray<DatumValue> Values, int Start, int Length);

/// <summary>One value: as written, and in the form that generated code reads where that is another, else null.</summary>
internal sealed record DatumValue(string Written, string? Plain)
{
    public string Value => Plain ?? Written;
}
