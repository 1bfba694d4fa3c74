using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>What a document's local actor adds to an actor of the corpus; both are named by the keys that they are linked by.</summary>
/// <param name="Owner">Whom the document states it to belong to.</param>
/// <param name="Country">The owner's name, where the document names the country no other way; else null.</param>
internal readonly record struct Contribution(string Actor, LocalActor Local, string? Owner, string? Country);

/// <summary>The known actors, by name and by key.</summary>
internal sealed class KnownIndex
{
    private readonly Dictionary<string, (KnownActor Actor, string Key)> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownActor> byKey = new(StringComparer.Ordinal);

    public KnownIndex(KnownActors known)
    {
        Known = known;
        foreach (KnownActor actor in known.Actors)
        {
            byName[actor.Name] = (actor, LinkKey.Known + actor.Name);
            byKey[LinkKey.Known + actor.Name] = actor;
        }
    }

    public KnownActors Known { get; }

    /// <summary>All, by the keys that they are linked by.</summary>
    public IReadOnlyDictionary<string, KnownActor> Actors => byKey;

    public KnownActor? Find(string key) => byKey.TryGetValue(key, out KnownActor actor) ? actor : null;

    public string? KeyOf(string name) => byName.TryGetValue(name, out (KnownActor Actor, string Key) found) ? found.Key : null;

    /// <summary>The key of the known actor that a local one is for its name; null where it is none.</summary>
    public string? KeyOf(LocalActor local) => byName.TryGetValue(local.Name, out (KnownActor Actor, string Key) found) && found.Actor.Kind == local.Kind ? found.Key : null;

    /// <summary>The name by which the rules link a person.</summary>
    public string FullName(LocalActor local) => local.FullName is { } name && name != local.Name && KeyOf(local) is not null ? name : local.Name;
}

/// <summary>A version of the corpus: who each document's local actors are, and whom they belong to, as <see cref="ActorLinker"/> has it.</summary>
/// <param name="keysOf">For a document's local actors the keys that the rules give them.</param>
/// <param name="claimantOf">The known actor that a key of the rules belongs to; null for none.</param>
internal sealed class LinkView(EquatableArray<DocumentNames> documents, KnownIndex known, Func<int, string[]> keysOf, Func<string, string?> claimantOf)
{
    public EquatableArray<DocumentNames> Documents => documents;

    public KnownIndex Known => known;

    public string[] KeysOf(int document) => keysOf(document);

    public string ActorOf(string key) => claimantOf(key) ?? key;

    public string ActorOf(int document, int local) => known.KeyOf(documents[document].Actors[local]) ?? ActorOf(keysOf(document)[local]);

    public Contribution Of(int document, int local)
    {
        EquatableArray<LocalActor> actors = documents[document].Actors;
        LocalActor one = actors[local];
        string actor = ActorOf(document, local);
        if (one.Affiliation is not { } name || known.Find(actor)?.Affiliation is not null)
            return new Contribution(actor, one, null, null);
        string owner;
        for (int i = 0; i < actors.Count; i++)
        {
            if (actors[i].Kind == ActorKind.Person || actors[i].Name != name)
                continue;
            owner = ActorOf(document, i);
            return new Contribution(actor, one, owner == actor ? null : owner, null);
        }
        if (NameFacts.Instance.FindPhrase(name) is not { Country: >= 0 })
            return new Contribution(actor, one, null, null);
        owner = ActorOf(LinkKey.Country + name);
        return owner == actor ? new Contribution(actor, one, null, null) : new Contribution(actor, one, owner, name);
    }

    /// <summary>Whom a known-actors file states a known actor to belong to; null where it states nobody.</summary>
    public string? OwnerOf(KnownActor actor) => actor.Affiliation is { } name ? known.KeyOf(name) ?? ActorOf(LinkKey.Country + name) : null;
}
