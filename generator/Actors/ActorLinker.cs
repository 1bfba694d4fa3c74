using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>What linking needs of one document: its actors, no positions, so that an edit that changes no name changes nothing here.</summary>
internal sealed record DocumentNames(string DocumentId, EquatableArray<LocalActor> Actors);

/// <summary>An actor of the whole corpus. <see cref="Id"/> is unique without regard to case; <see cref="Affiliation"/> is the Id of another one, or null.</summary>
internal sealed record CorpusActor(string Id, string Name, ActorKind Kind, EquatableArray<string> Aliases, EquatableArray<string> Titles, string? Affiliation);

/// <summary>The corpus' actors in ordinal order of Id, and for each document, in the order given, the Id of each of its local actors.</summary>
internal sealed record CorpusActors(EquatableArray<CorpusActor> Actors, EquatableArray<EquatableArray<string>> Links);

/// <summary>Links the actors of all documents. The result depends on the documents' Ids and names only, not on the order in which they come.</summary>
internal static class ActorLinker
{
    /// <param name="documents">In ordinal order of Id.</param>
    public static CorpusActors Link(IReadOnlyList<DocumentNames> documents, CancellationToken cancellationToken)
    {
        var actors = new SortedDictionary<string, CorpusActor>(System.StringComparer.Ordinal);
        var links = new List<EquatableArray<string>>(documents.Count);
        foreach (DocumentNames document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ids = new string[document.Actors.Count];
            for (int i = 0; i < ids.Length; i++)
            {
                LocalActor actor = document.Actors[i];
                ids[i] = actor.Name;
                actors[actor.Name] = new CorpusActor(actor.Name, actor.Name, actor.Kind, actor.Aliases, actor.Titles, null);
            }
            links.Add(new EquatableArray<string>(ids));
        }
        return new CorpusActors(actors.Values.ToEquatableArray(), links.ToEquatableArray());
    }
}
