using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Tests.Actors;

/// <summary>Reads the actors of text that is all body, a paragraph a line, or all of another kind.</summary>
internal static class ActorText
{
    public static DocumentActors Read(string text, BlockKind kind = BlockKind.Body) => Read(text, KnownActors.None, kind);

    public static DocumentActors Read(string text, KnownActors known, BlockKind kind = BlockKind.Body)
    {
        var blocks = new List<Block>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
                blocks.Add(new Block(kind, start, end - start));
            start = end + 1;
        }
        var structure = new DocumentStructure(
            blocks.ToEquatableArray(), null, null, EquatableArray<Span>.Empty, null, null, null, null, null,
            EquatableArray<Caption>.Empty, EquatableArray<RelatedLink>.Empty, EquatableArray<Contributor>.Empty);
        return ActorReader.Read(TokenizedText.Of(text, structure, CancellationToken.None), structure, new KnownActorFinder(known).In(text), CancellationToken.None);
    }

    /// <summary>Each actor as <c>K Name: mention, mention</c>, K its kind's first letter.</summary>
    public static string Describe(string text, BlockKind kind = BlockKind.Body) => Describe(text, KnownActors.None, kind);

    public static string Describe(string text, KnownActors known, BlockKind kind = BlockKind.Body)
    {
        DocumentActors actors = Read(text, known, kind);
        return string.Join("; ", actors.Actors.Select((a, i) =>
            $"{a.Kind.ToString()[0]} {a.Name}: {string.Join(", ", actors.Mentions.Where(m => m.Actor == i).Select(m => text.Substring(m.Start, m.Length)))}"));
    }

    public static LocalActor Only(string text, string name) => Assert.Single(Read(text).Actors, a => a.Name == name);
}
