using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>The version of a corpus that is linked, and the one that it comes to; and how much of them may be looked at before linking all is the shorter way.</summary>
internal sealed class LinkVersions
{
    private readonly int maxVisits;
    private int visits;

    /// <param name="index">What led to the links, on its way from one version to the other.</param>
    /// <param name="corpus">The links.</param>
    public LinkVersions(LinkIndex index, EquatableArray<DocumentNames> documents, EquatableArray<DocumentNames> now, KnownIndex knownNow, CorpusActors corpus, CancellationToken cancellationToken)
    {
        Index = index;
        Corpus = corpus;
        CancellationToken = cancellationToken;
        // Gathering takes longer for a document than linking all does.
        maxVisits = Math.Max(10_000, 4 * documents.Count);
        Before = new LinkView(
            documents, index.Known, d => KeysBefore.TryGetValue(d, out string[] keys) ? keys : index.Keys[d],
            key => ClaimantsBefore.TryGetValue(key, out string? claimant) ? claimant : index.Claims.Only(key));
        After = new LinkView(now, knownNow, d => index.Keys[d], index.Claims.Only);
    }

    public LinkIndex Index { get; }

    public CorpusActors Corpus { get; }

    public CancellationToken CancellationToken { get; }

    public LinkView Before { get; }

    public LinkView After { get; }

    /// <summary>The keys as they were, of documents whose keys differ.</summary>
    public Dictionary<int, string[]> KeysBefore { get; } = [];

    /// <summary>Whose a key was, of keys that somebody claims or lets go.</summary>
    public Dictionary<string, string?> ClaimantsBefore { get; } = new(StringComparer.Ordinal);

    public bool IsTooMuch => visits > maxVisits;

    /// <summary>The actor in the version before; null where it was not there.</summary>
    public CorpusActor? Find(string actor) =>
        Index.References.TryGetValue(actor, out ActorReference reference) && LinkIndex.Find(Corpus.Actors, reference.Id) is >= 0 and int i ? Corpus.Actors[i] : null;

    /// <summary>The documents that named the actor in the version before.</summary>
    public EquatableArray<int> DocumentsOf(string actor) => Find(actor)?.Documents ?? EquatableArray<int>.Empty;

    /// <summary>The documents, which are counted as they are looked at, as long as that is not too much.</summary>
    public IEnumerable<int> Visited(IEnumerable<int> documents)
    {
        foreach (int d in documents)
        {
            if (++visits > maxVisits)
                yield break;
            yield return d;
        }
    }
}
