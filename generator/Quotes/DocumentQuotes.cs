namespace CorpusGen.Quotes;

/// <summary>
/// A quotation. Offsets are UTF-16 code units into the document's text; <see cref="Start"/> and <see cref="Length"/> span the words between the marks.
/// </summary>
/// <param name="Block">Index of the block that it stands in.</param>
/// <param name="Actor">Index of the speaker in the document's actors, or -1.</param>
/// <param name="SpeakerStart">Where the text names the speaker, or -1.</param>
/// <param name="Cue">The reporting words as written, or null.</param>
/// <param name="CueStart">Where the cue begins, or -1.</param>
/// <param name="IsPartial">A fragment inside the reporter's sentence, not a sentence of the speaker's.</param>
/// <param name="Continues">Index of the quotation of the paragraph before that this one goes on, or -1.</param>
internal sealed record DocumentQuote(
    int Start, int Length, int Block, int Actor, int SpeakerStart, int SpeakerLength, string? Cue, int CueStart, bool IsPartial, int Continues)
{
    public int End => Start + Length;
}
