using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;
using CorpusGen.Quotes;

namespace CorpusGen.Tests.Quotes;

/// <summary>Reads the quotations of a made-up text, its paragraphs parted by an empty line, each a body paragraph.</summary>
internal static class QuoteText
{
    public static EquatableArray<DocumentQuote> Read(string text, params LocalActor[] actors) => Read(text, BlockKind.Body, actors);

    public static EquatableArray<DocumentQuote> Read(string text, BlockKind kind, params LocalActor[] actors) =>
        QuoteReader.Read(Tokens(text, kind), Actors(text, actors), CancellationToken.None).Quotes;

    public static EquatableArray<int> UnclosedMarks(string text) => QuoteReader.Read(Tokens(text, BlockKind.Body), Actors(text, []), CancellationToken.None).UnclosedMarks;

    /// <summary>The quotations as "words | speaker | cue", with "-" for what is not told.</summary>
    public static string[] Lines(string text, BlockKind kind = BlockKind.Body) =>
        [.. Read(text, kind).Select(q => $"{text.Substring(q.Start, q.Length)} | {(q.SpeakerStart < 0 ? "-" : text.Substring(q.SpeakerStart, q.SpeakerLength))} | {q.Cue ?? "-"}")];

    /// <summary>The name of each quotation's actor, with "-" for none.</summary>
    public static string[] Speakers(string text, params LocalActor[] actors) => [.. Read(text, actors).Select(q => q.Actor < 0 ? "-" : actors[q.Actor].Name)];

    public static LocalActor Man(string name, params string[] titles) => Actor(name, ActorKind.Person, Gender.Male, titles);

    public static LocalActor Woman(string name, params string[] titles) => Actor(name, ActorKind.Person, Gender.Female, titles);

    public static LocalActor Organization(string name) => Actor(name, ActorKind.Organization, Gender.Neuter);

    public static LocalActor Country(string name) => Actor(name, ActorKind.Country, Gender.Neuter);

    public static DocumentStructure Structure(string text, BlockKind kind = BlockKind.Body)
    {
        var blocks = new List<Block>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0)
                end = text.Length;
            if (end > start)
                blocks.Add(new Block(kind, start, end - start));
            start = end + 2;
        }
        return new DocumentStructure(
            blocks.ToEquatableArray(), null, null, EquatableArray<Span>.Empty, null, null, null, null, null,
            EquatableArray<Caption>.Empty, EquatableArray<RelatedLink>.Empty, EquatableArray<Contributor>.Empty);
    }

    private static TokenizedText Tokens(string text, BlockKind kind) => TokenizedText.Of(text, Structure(text, kind), CancellationToken.None);

    private static LocalActor Actor(string name, ActorKind kind, Gender gender, params string[] titles) =>
        new(name, kind, EquatableArray<string>.Empty, titles.ToEquatableArray(), null, gender);

    /// <summary>Every place where an actor's name, or a person's surname alone, stands.</summary>
    private static DocumentActors Actors(string text, LocalActor[] actors)
    {
        var mentions = new List<Mention>();
        for (int a = 0; a < actors.Length; a++)
        {
            string name = actors[a].Name;
            string surname = actors[a].Kind == ActorKind.Person ? name[(name.LastIndexOf(' ') + 1)..] : name;
            for (int i = text.IndexOf(surname, StringComparison.Ordinal); i >= 0; i = text.IndexOf(surname, i + 1, StringComparison.Ordinal))
            {
                int before = name.Length - surname.Length;
                bool isFull = i >= before && text.AsSpan(i - before, name.Length).SequenceEqual(name);
                mentions.Add(isFull ? new Mention(a, i - before, name.Length) : new Mention(a, i, surname.Length));
            }
        }
        return new DocumentActors(actors.ToEquatableArray(), mentions.OrderBy(m => m.Start).ToEquatableArray());
    }
}
