using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.FrontMatter;

/// <summary>Makes an actor of a name that the user states and the document lacks.</summary>
internal static class NamedActor
{
    /// <summary>As the text's readers would take it, without title and article; where they take it for nothing, a person of that name.</summary>
    /// <param name="known">The known actors that the document may name.</param>
    public static LocalActor Of(string name, EquatableArray<KnownName> known)
    {
        string sentence = name + " said on Tuesday.";
        var blocks = new EquatableArray<Block>([new Block(BlockKind.Body, 0, sentence.Length)]);
        var structure = new DocumentStructure(
            blocks, null, null, EquatableArray<Span>.Empty, null, null, null, null, null, EquatableArray<Caption>.Empty, EquatableArray<RelatedLink>.Empty, EquatableArray<Contributor>.Empty);
        DocumentActors read = ActorReader.Read(TokenizedText.Of(sentence, structure, CancellationToken.None), structure, known, CancellationToken.None);
        return read is { Actors.Count: 1, Mentions.Count: > 0 } && read.Mentions[0].End == name.Length
            ? read.Actors[0]
            : new LocalActor(name, ActorKind.Person, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Unknown);
    }
}
