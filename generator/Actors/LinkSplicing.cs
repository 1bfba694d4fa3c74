using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>Puts gathered actors into the links of the version before, with Ids of their own, and leaves the rest as it is.</summary>
/// <param name="touched">The documents of which some local actor may be linked otherwise than before.</param>
internal sealed class LinkSplicing(LinkVersions versions, ActorGathering gathering, SortedSet<int> touched)
{
    private readonly LinkIndex index = versions.Index;
    private readonly LinkView before = versions.Before;
    private readonly LinkView after = versions.After;
    private readonly CorpusActors corpus = versions.Corpus;

    /// <summary>What the corpus comes to; null where all is to be linked.</summary>
    public CorpusActors? Splice() => ChooseIds() && RenamedOwners() is { } renamed && !versions.IsTooMuch ? Spliced(renamed) : null;

    /// <summary>False where the keys of two references meet.</summary>
    private bool ChooseIds()
    {
        var claims = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, LinkedActor?> actor in gathering.Gathered)
        {
            CorpusActor? old = versions.Find(actor.Key);
            if (old is not null && actor.Value is { } same && same.Name == old.Name && same.Kind == old.Kind)
            {
                same.Id = old.Id;
                continue;
            }
            if (old is not null)
                Claim(ActorIds.Base(old.Id), -1);
            if (actor.Value is { } made)
                Claim(ActorIds.Base(made.Name), 1);
        }
        var shared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, int> claim in claims)
        {
            index.Bases.TryGetValue(claim.Key, out int count);
            if (count > 1 || count + claim.Value > 1)
                shared.Add(claim.Key);
            index.Bases[claim.Key] = count + claim.Value;
            if (count + claim.Value == 0)
                index.Bases.Remove(claim.Key);
        }
        // Where several claim an Id, one that comes, goes or gets another name can change the others'.
        if (shared.Count > 0)
        {
            foreach (CorpusActor actor in corpus.Actors)
            {
                if (shared.Contains(ActorIds.Base(actor.Id)))
                    gathering.Gather(ActorOf(actor));
            }
        }
        var sharing = new List<LinkedActor>();
        foreach (LinkedActor? actor in gathering.Gathered.Values)
        {
            if (actor is null)
                continue;
            if (shared.Contains(ActorIds.Base(actor.Name)))
                sharing.Add(actor);
            else if (claims.ContainsKey(ActorIds.Base(actor.Name)))
                actor.Id = actor.Name;
        }
        ActorIds.Choose(sharing);
        return ChooseReferences();

        void Claim(string claimed, int change) => claims[claimed] = (claims.TryGetValue(claimed, out int sum) ? sum : 0) + change;
    }

    // The key by which an actor of the version before is linked.
    private string ActorOf(CorpusActor actor)
    {
        if (actor.Documents.Count > 0)
        {
            int d = actor.Documents[0];
            for (int i = 0; i < corpus.Links[d].Count; i++)
            {
                if (corpus.Links[d][i].Id == actor.Id)
                    return before.ActorOf(d, i);
            }
        }
        return index.References.TryGetValue(LinkKey.Country + actor.Name, out ActorReference country) && country.Id == actor.Id ? LinkKey.Country + actor.Name : LinkKey.Known + actor.Name;
    }

    private bool ChooseReferences()
    {
        // What is as before stays the same object: later steps compare by reference first.
        foreach (KeyValuePair<string, LinkedActor?> actor in gathering.Gathered)
        {
            if (!index.References.TryGetValue(actor.Key, out ActorReference old))
                continue;
            if (actor.Value is { } made && made.Id == old.Id && made.Name == old.Name)
                made.Reference = old;
            else
                index.Hashes.Remove(old.Key);
        }
        foreach (LinkedActor? made in gathering.Gathered.Values)
        {
            if (made is null || made.Reference is not null)
                continue;
            var reference = new ActorReference(made.Id, made.Name, ActorReference.KeyOf(made.Id));
            int old = LinkIndex.Find(corpus.Actors, made.Id);
            made.Reference = old >= 0 && corpus.Actors[old].Reference.Equals(reference) ? corpus.Actors[old].Reference : reference;
            if (!index.Hashes.Add(reference.Key))
                return false;
        }
        return true;
    }

    /// <summary>Gathers those who belong to somebody that goes by another Id than before. The documents that name such a one; null where that is not enough.</summary>
    private HashSet<int>? RenamedOwners()
    {
        var documents = new HashSet<int>();
        foreach (LinkedActor? owner in new List<LinkedActor?>(gathering.Gathered.Values))
        {
            if (owner is null || !index.References.TryGetValue(owner.Key.Text, out ActorReference old) || ReferenceEquals(old, owner.Reference))
                continue;
            if (gathering.IsCountryOwning(owner.Key.Text))
                return null;
            foreach (int d in versions.Visited(gathering.DocumentsOf(owner.Key.Text)))
            {
                documents.Add(d);
                for (int i = 0; i < after.Documents[d].Actors.Count; i++)
                {
                    if (after.Documents[d].Actors[i].Affiliation is not null && after.Of(d, i) is { } contribution && contribution.Owner == owner.Key.Text)
                        GatherAsBefore(contribution.Actor);
                }
            }
            foreach (KeyValuePair<string, KnownActor> known in after.Known.Actors)
            {
                if (index.References.ContainsKey(known.Key) && after.OwnerOf(known.Value) == owner.Key.Text)
                    GatherAsBefore(known.Key);
            }
        }
        return documents;

        void GatherAsBefore(string actor)
        {
            if (gathering.Gathered.ContainsKey(actor) || gathering.Gather(actor) is not { } made)
                return;
            made.Reference = index.References[actor];
            made.Id = made.Reference.Id;
        }
    }

    private CorpusActors Spliced(HashSet<int> renamed)
    {
        var owners = new Dictionary<string, LinkedActor>(StringComparer.Ordinal);
        foreach ((LinkedActor actor, string owner) in gathering.Owned)
            actor.AddAffiliation(Owner(owner));
        foreach (LinkedActor? actor in gathering.Gathered.Values)
        {
            if (actor?.Known is { } known && after.OwnerOf(known) is { } owner)
                actor.KnownAffiliation = Owner(owner);
        }
        var gone = new Dictionary<string, CorpusActor>(StringComparer.Ordinal);
        foreach (string actor in gathering.Gathered.Keys)
        {
            if (versions.Find(actor) is { } old)
                gone.Add(old.Id, old);
        }
        var come = new List<CorpusActor>();
        long characters = corpus.TableCharacters;
        foreach (LinkedActor? made in gathering.Gathered.Values)
        {
            if (made is null)
                continue;
            index.References[made.Key.Text] = made.Reference!;
            CorpusActor actor = made.ToCorpusActor();
            if (gone.TryGetValue(made.Id, out CorpusActor same) && same.Equals(actor))
            {
                gone.Remove(made.Id);
                continue;
            }
            characters += ActorLinker.CharactersOf(actor);
            come.Add(actor);
        }
        foreach (CorpusActor actor in gone.Values)
            characters -= ActorLinker.CharactersOf(actor);
        touched.UnionWith(renamed);
        EquatableArray<EquatableArray<ActorReference>> links = Links();
        return gone.Count == 0 && come.Count == 0 && ReferenceEquals(links, corpus.Links) ? corpus : new CorpusActors(Merged([.. gone.Values], come), links, characters);

        LinkedActor Owner(string key)
        {
            if (gathering.Gathered.TryGetValue(key, out LinkedActor? made))
                return made!;
            if (!owners.TryGetValue(key, out LinkedActor owner))
            {
                ActorReference reference = index.References[key];
                owners[key] = owner = new LinkedActor(LinkKey.Of(key), LinkKey.KindOf(key), -1) { Id = reference.Id, Reference = reference };
            }
            return owner;
        }
    }

    private EquatableArray<EquatableArray<ActorReference>> Links()
    {
        EquatableArray<ActorReference>[]? links = null;
        foreach (int d in touched)
        {
            var references = new ActorReference[after.Documents[d].Actors.Count];
            for (int i = 0; i < references.Length; i++)
                references[i] = index.References[after.ActorOf(d, i)];
            var made = new EquatableArray<ActorReference>(references);
            if (!made.Equals(corpus.Links[d]))
                (links ??= corpus.Links.ToArray())[d] = made;
        }
        return links is null ? corpus.Links : new(links);
    }

    private EquatableArray<CorpusActor> Merged(List<CorpusActor> gone, List<CorpusActor> come)
    {
        if (gone.Count == 0 && come.Count == 0)
            return corpus.Actors;
        gone.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        come.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        ReadOnlySpan<CorpusActor> all = corpus.Actors.AsSpan();
        var merged = new CorpusActor[all.Length - gone.Count + come.Count];
        int from = 0, to = 0;
        for (int g = 0, c = 0; g < gone.Count || c < come.Count;)
        {
            bool takes = g < gone.Count && (c == come.Count || string.CompareOrdinal(gone[g].Id, come[c].Id) <= 0);
            int at = Math.Max(from, LinkIndex.Place(corpus.Actors, takes ? gone[g].Id : come[c].Id));
            all.Slice(from, at - from).CopyTo(merged.AsSpan(to));
            to += at - from;
            from = at;
            if (takes)
            {
                from++;
                g++;
            }
            else
            {
                merged[to++] = come[c++];
            }
        }
        all.Slice(from).CopyTo(merged.AsSpan(to));
        return new(merged);
    }
}
