using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>Gathers the actors that gain, lose or change something from one version of the corpus to the next, from all documents that name them.</summary>
/// <param name="touched">The documents of which some local actor may be linked otherwise than before.</param>
/// <param name="affected">The actors that may differ, whatever documents name them.</param>
internal sealed class ActorGathering(LinkVersions versions, SortedSet<int> touched, HashSet<string> affected)
{
    private readonly LinkIndex index = versions.Index;
    private readonly LinkView before = versions.Before;
    private readonly LinkView after = versions.After;
    private readonly CorpusActors corpus = versions.Corpus;

    /// <summary>For each actor the touched documents that name it now.</summary>
    private readonly Dictionary<string, List<int>> naming = new(StringComparer.Ordinal);

    /// <summary>The actors gathered anew; null for one that is no more.</summary>
    public Dictionary<string, LinkedActor?> Gathered { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom documents state gathered actors to belong to.</summary>
    public List<(LinkedActor Actor, string Owner)> Owned { get; } = [];

    /// <summary>The actors that known ones of the corpus belong to by a known-actors file.</summary>
    public HashSet<string> StatedOwners { get; } = new(StringComparer.Ordinal);

    public void GatherAffected()
    {
        AmendContributions();
        AmendStatedOwners();
        foreach (string actor in affected)
            Gather(actor);
    }

    /// <summary>The documents that name the actor in either version.</summary>
    public IEnumerable<int> DocumentsOf(string actor) => [.. versions.DocumentsOf(actor), .. naming.TryGetValue(actor, out List<int> anew) ? anew : []];

    private void AmendContributions()
    {
        var owning = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int d in versions.Visited(touched))
        {
            versions.CancellationToken.ThrowIfCancellationRequested();
            List<Contribution> old = ContributionsTo(before, d, -1), anew = ContributionsTo(after, d, 1);
            foreach (Contribution contribution in anew)
            {
                if (!naming.TryGetValue(contribution.Actor, out List<int> documents))
                    naming[contribution.Actor] = documents = new(1);
                if (documents.Count == 0 || documents[documents.Count - 1] != d)
                    documents.Add(d);
            }
            // Both are in order of actor, and then as the document has them.
            for (int o = 0, n = 0; o < old.Count || n < anew.Count;)
            {
                int order = o == old.Count ? 1 : n == anew.Count ? -1 : string.CompareOrdinal(old[o].Actor, anew[n].Actor);
                if (order != 0 || !old[o].Equals(anew[n]))
                    affected.Add(order <= 0 ? old[o].Actor : anew[n].Actor);
                o += order <= 0 ? 1 : 0;
                n += order >= 0 ? 1 : 0;
            }
        }
        foreach (KeyValuePair<string, int> country in owning)
        {
            index.CountriesOwning.TryGetValue(country.Key, out int count);
            index.CountriesOwning[country.Key] = count + country.Value;
            if (count + country.Value == 0)
                index.CountriesOwning.Remove(country.Key);
            if (count == 0 || count + country.Value == 0)
            {
                affected.Add(before.ActorOf(LinkKey.Country + country.Key));
                affected.Add(after.ActorOf(LinkKey.Country + country.Key));
            }
        }

        List<Contribution> ContributionsTo(LinkView view, int d, int change)
        {
            var all = new List<Contribution>(view.Documents[d].Actors.Count);
            for (int i = 0; i < view.Documents[d].Actors.Count; i++)
            {
                Contribution contribution = view.Of(d, i);
                if (contribution.Country is { } country)
                    owning[country] = (owning.TryGetValue(country, out int count) ? count : 0) + change;
                int place = all.Count;
                while (place > 0 && string.CompareOrdinal(all[place - 1].Actor, contribution.Actor) > 0)
                    place--;
                all.Insert(place, contribution);
            }
            return all;
        }
    }

    // An actor to whom a known one belongs by a file is of the corpus as long as the known one is.
    private void AmendStatedOwners()
    {
        var owning = new Queue<KnownActor>();
        foreach (KeyValuePair<string, KnownActor> known in after.Known.Actors)
        {
            if (known.Value.Affiliation is not null && (IsNamed(known.Key) || IsCountryOwning(known.Key)))
                owning.Enqueue(known.Value);
        }
        while (owning.Count > 0)
        {
            string owner = after.OwnerOf(owning.Dequeue())!;
            if (StatedOwners.Add(owner) && after.Known.Find(owner) is { Affiliation: not null } known && !IsNamed(owner) && !IsCountryOwning(owner))
                owning.Enqueue(known);
        }
        foreach (string owner in index.StatedOwners)
        {
            if (!StatedOwners.Contains(owner))
                affected.Add(owner);
        }
        foreach (string owner in StatedOwners)
        {
            if (!index.StatedOwners.Contains(owner))
                affected.Add(owner);
        }
    }

    private bool IsNamed(string actor)
    {
        if (naming.ContainsKey(actor))
            return true;
        foreach (int d in versions.DocumentsOf(actor))
        {
            if (!touched.Contains(d))
                return true;
        }
        return false;
    }

    /// <summary>Whether some document names the country only as somebody's owner.</summary>
    public bool IsCountryOwning(string actor)
    {
        if (after.Known.Find(actor) is not { } known)
            return LinkKey.IsOf(actor, LinkKey.Country) && IsOne(actor.Substring(LinkKey.Country.Length));
        return known.Kind == ActorKind.Country && (IsOne(known.Name) || (known.Country is { } country && IsOne(country)));

        bool IsOne(string country) => index.CountriesOwning.ContainsKey(country) && after.ActorOf(LinkKey.Country + country) == actor;
    }

    /// <summary>The actor as all documents have it now; null where it is no more.</summary>
    public LinkedActor? Gather(string actor)
    {
        if (Gathered.TryGetValue(actor, out LinkedActor? made))
            return made;
        versions.CancellationToken.ThrowIfCancellationRequested();
        var documents = new List<int>();
        CorpusActor? old = versions.Find(actor);
        foreach (int d in versions.DocumentsOf(actor))
        {
            if (!touched.Contains(d))
                documents.Add(d);
        }
        if (naming.TryGetValue(actor, out List<int> anew))
        {
            documents.AddRange(anew);
            documents.Sort();
        }
        KnownActor? known = after.Known.Find(actor);
        if (documents.Count == 0 && !IsCountryOwning(actor) && !StatedOwners.Contains(actor))
            return Gathered[actor] = null;
        Gathered[actor] = made = new LinkedActor(LinkKey.Of(actor), known?.Kind ?? LinkKey.KindOf(actor), Gathered.Count) { Known = known, Documents = documents.ToEquatableArray() };
        foreach (int d in versions.Visited(documents))
        {
            bool isTouched = touched.Contains(d);
            EquatableArray<ActorReference> links = corpus.Links[d];
            for (int i = 0; i < after.Documents[d].Actors.Count; i++)
            {
                if (isTouched ? after.ActorOf(d, i) != actor : links[i].Id != old!.Id)
                    continue;
                Contribution contribution = after.Of(d, i);
                made.Add(contribution.Local);
                if (contribution.Owner is { } owner)
                    Owned.Add((made, owner));
            }
        }
        made.ChooseName();
        return made;
    }
}
