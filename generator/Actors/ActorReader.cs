using System.Threading;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>Recognises the actors that one document names and links its mentions of each.</summary>
internal static class ActorReader
{
    public static DocumentActors Read(TokenizedText text, DocumentStructure structure, CancellationToken cancellationToken) =>
        new(EquatableArray<LocalActor>.Empty, EquatableArray<Mention>.Empty);
}
