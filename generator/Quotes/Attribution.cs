namespace CorpusGen.Quotes;

/// <summary>Who said something and by which words, as offsets into the text. <see cref="Start"/> is -1 where nobody is named.</summary>
/// <param name="HeadStart">Where the word begins that the speaker's noun phrase is about.</param>
internal readonly record struct Attribution(int Start, int End, int HeadStart, int HeadEnd, string? Cue, int CueStart)
{
    public static readonly Attribution None = new(-1, -1, -1, -1, null, -1);

    public bool Exists => Start >= 0;

    public static Attribution Of(Paragraph p, Cue cue) => Of(p, cue.Subject) with { Cue = cue.Text(p), CueStart = p.Units[cue.First].Start };

    public static Attribution Of(Paragraph p, NounPhrase speaker) =>
        new(p.Units[speaker.Start].Start, p.Units[speaker.End - 1].End, p.Units[speaker.Head].Start, p.Units[speaker.Head].End, null, -1);
}
