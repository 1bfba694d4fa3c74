using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>
/// Takes links from one version of the corpus to the next: looks which local actors may be linked otherwise than before, gathers the actors of the corpus
/// that gain, lose or change something by that from all documents that name them, and leaves the rest as it is.
/// </summary>
internal static class LinkAmendment
{
    /// <summary>What the corpus comes to; null where linking all is the shorter or the only way: the index is of no more use then.</summary>
    /// <param name="edited">The documents that differ.</param>
    public static CorpusActors? Amend(
        LinkIndex index, EquatableArray<DocumentNames> documents, EquatableArray<DocumentNames> now, List<int> edited, KnownActors known, CorpusActors corpus, CancellationToken cancellationToken)
    {
        if (!index.IsAmendable)
            return null;
        KnownIndex knownNow = ReferenceEquals(index.Known.Known, known) || index.Known.Known.Equals(known) ? index.Known : new KnownIndex(known);
        var versions = new LinkVersions(index, documents, now, knownNow, corpus, cancellationToken);
        var keys = new KeyAmendment(versions);
        keys.Amend(edited);
        if (versions.IsTooMuch)
            return null;
        var gathering = new ActorGathering(versions, keys.Touched, keys.Affected);
        gathering.GatherAffected();
        if (versions.IsTooMuch || new LinkSplicing(versions, gathering, keys.Touched).Splice() is not { } amended)
            return null;
        foreach (KeyValuePair<string, LinkedActor?> actor in gathering.Gathered)
        {
            if (actor.Value is null)
                index.References.Remove(actor.Key);
        }
        index.Known = knownNow;
        index.StatedOwners = gathering.StatedOwners;
        return amended;
    }
}
