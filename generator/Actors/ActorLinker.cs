using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>What linking needs of one document: its actors, no positions, so that an edit that changes no name changes nothing here.</summary>
internal sealed record DocumentNames(string DocumentId, EquatableArray<LocalActor> Actors);

/// <summary>What names an actor of the corpus; an object of its own, so that documents stay as they are when something else of the actor changes.</summary>
/// <param name="Id">Unique without regard to case.</param>
/// <param name="Key">What tables name it by; unique too, and no other than before when other actors come or go, but for two whose hashes meet.</param>
internal sealed record ActorReference(string Id, string Name, long Key)
{
    /// <summary>48 bits of FNV-1a: of 30,000 actors, two meet with a chance of one in 600,000, and are then told apart. The generated reader computes the same.</summary>
    public static long KeyOf(string id)
    {
        unchecked
        {
            ulong hash = 14695981039346656037;
            foreach (char c in id)
                hash = (hash ^ c) * 1099511628211;
            return (long)((hash ^ (hash >> 48)) & 0xFFFFFFFFFFFF);
        }
    }
}

/// <summary>An actor of the whole corpus.</summary>
/// <param name="Documents">In which documents it appears, as indexes of the linked ones, in their order.</param>
internal sealed record CorpusActor(
    ActorReference Reference, ActorKind Kind, EquatableArray<string> Aliases, EquatableArray<string> Titles, ActorReference? Affiliation, EquatableArray<int> Documents)
{
    public string Id => Reference.Id;

    public string Name => Reference.Name;
}

/// <summary>The corpus' actors in ordinal order of Id, and for each document, in the order given, who each of its local actors is.</summary>
/// <param name="TableCharacters">How many characters of string literals the actors' own entries take in the tables.</param>
internal sealed record CorpusActors(EquatableArray<CorpusActor> Actors, EquatableArray<EquatableArray<ActorReference>> Links, long TableCharacters);

/// <summary>
/// Links the actors of all documents by keys made of their names, never by comparing each with each: linear in the corpus' size. The result depends on the
/// documents' Ids and names only, not on the order in which they come. Nothing is merged for sharing a word: a person needs the given name and the surname
/// (or the surname and the same office), an organization the whole name or an acronym that the corpus explains in one way only. A known actor is what is called
/// by its name, and what has the same key as one of that name and no other known actor.
/// </summary>
internal sealed class ActorLinker
{
    private const int Several = -1;

    private readonly IReadOnlyList<DocumentNames> documents;
    private readonly KnownActors known;
    private readonly Dictionary<string, int> knownByName = new(StringComparer.Ordinal);

    /// <summary>The known actors that the corpus has.</summary>
    private readonly LinkedActor?[] knownActors;
    private readonly PersonKeys persons;
    private readonly OrganizationKeys organizations = new(NameFacts.Instance);
    private readonly Dictionary<string, LinkKey> countries = new(StringComparer.Ordinal);

    /// <summary>The known actors that keys belong to, by number; <see cref="Several"/> for none of them.</summary>
    private readonly Dictionary<LinkKey, int> claims = [];
    private readonly List<LinkedActor> actors;

    /// <summary>In ordinal order of Id.</summary>
    private readonly int[] order;

    /// <summary>Where each document's actors begin in <see cref="links"/>.</summary>
    private readonly int[] starts;

    /// <summary>Who each local actor is, by number; of a person first, by <see cref="PersonKeys"/>' number, what it is called.</summary>
    private readonly int[] links;

    private ActorLinker(IReadOnlyList<DocumentNames> documents, KnownActors known)
    {
        this.documents = documents;
        this.known = known;
        knownActors = new LinkedActor?[known.Actors.Count];
        for (int i = 0; i < known.Actors.Count; i++)
            knownByName[known.Actors[i].Name] = i;
        order = new int[documents.Count];
        starts = new int[documents.Count + 1];
        bool isSorted = true;
        for (int d = 0; d < order.Length; d++)
        {
            order[d] = d;
            starts[d + 1] = starts[d] + documents[d].Actors.Count;
            isSorted = isSorted && (d == 0 || string.CompareOrdinal(documents[d - 1].DocumentId, documents[d].DocumentId) <= 0);
        }
        if (!isSorted)
            Array.Sort(order, (a, b) => string.CompareOrdinal(documents[a].DocumentId, documents[b].DocumentId));
        links = new int[starts[order.Length]];
        actors = new List<LinkedActor>(order.Length);
        persons = new PersonKeys(NameFacts.Instance, 2 * order.Length);
    }

    /// <summary>All actors, each with its Id.</summary>
    public IReadOnlyCollection<LinkedActor> Actors => actors;

    /// <param name="documents">In ordinal order of Id.</param>
    public static CorpusActors Link(IReadOnlyList<DocumentNames> documents, CancellationToken cancellationToken) => Link(documents, KnownActors.None, cancellationToken);

    /// <param name="documents">In ordinal order of Id.</param>
    /// <param name="known">Those by which the documents were read.</param>
    public static CorpusActors Link(IReadOnlyList<DocumentNames> documents, KnownActors known, CancellationToken cancellationToken) =>
        Linked(documents, known, cancellationToken).Finish(cancellationToken);

    /// <summary>The same up to the actors' Ids.</summary>
    public static ActorLinker Linked(IReadOnlyList<DocumentNames> documents, KnownActors known, CancellationToken cancellationToken)
    {
        var linker = new ActorLinker(documents, known);
        linker.Learn(cancellationToken);
        linker.ClaimKeys(cancellationToken);
        linker.LinkAll(cancellationToken);
        linker.LinkKnownAffiliations(cancellationToken);
        linker.ChooseIds(cancellationToken);
        return linker;
    }

    private void Learn(CancellationToken cancellationToken)
    {
        foreach (int d in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int at = starts[d];
            foreach (LocalActor actor in documents[d].Actors)
            {
                if (actor.Kind == ActorKind.Person)
                    links[at] = persons.Learn(actor, FullName(actor));
                at++;
                if (actor.Kind == ActorKind.Organization)
                    organizations.Learn(actor);
            }
        }
        persons.Settle();
    }

    // What the rules take for the same as a known actor is the known actor, unless they take two known ones for one.
    private void ClaimKeys(CancellationToken cancellationToken)
    {
        if (known.Actors.Count == 0)
            return;
        for (int i = 0; i < known.Actors.Count; i++)
        {
            if (known.Actors[i].Country is { } country)
                Claim(CountryKey(country), i);
        }
        foreach (DocumentNames document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (LocalActor actor in document.Actors)
            {
                if (IsKnown(actor, out int index))
                    Claim(KeyOf(actor, document), index);
            }
        }

        void Claim(LinkKey key, int index) => claims[key] = claims.TryGetValue(key, out int other) && other != index ? Several : index;
    }

    private bool IsKnown(LocalActor actor, out int index)
    {
        index = -1;
        return knownActors.Length > 0 && knownByName.TryGetValue(actor.Name, out index) && known.Actors[index].Kind == actor.Kind;
    }

    private string FullName(LocalActor actor) => knownActors.Length > 0 && actor.FullName is { } name && name != actor.Name && IsKnown(actor, out _) ? name : actor.Name;

    /// <summary>The key that the rules give a document's actor, whoever is known.</summary>
    public LinkKey KeyOf(LocalActor actor, DocumentNames document) => actor.Kind switch
    {
        ActorKind.Person => PersonKey(actor, FullName(actor), document),
        ActorKind.Organization => organizations.KeyOf(actor, document),
        _ => CountryKey(actor.Name),
    };

    private LinkKey PersonKey(LocalActor actor, string name, DocumentNames document) => persons.KeyOf(persons.NumberOf(name), actor, name, document.DocumentId);

    private LinkKey CountryKey(string name)
    {
        if (!countries.TryGetValue(name, out LinkKey key))
            countries[name] = key = new LinkKey(LinkKey.Country, name);
        return key;
    }

    private void LinkAll(CancellationToken cancellationToken)
    {
        foreach (int d in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocumentNames document = documents[d];
            bool hasAffiliations = false;
            int at = starts[d];
            foreach (LocalActor actor in document.Actors)
            {
                LinkedActor linked = IsKnown(actor, out int index) ? Known(index)
                    : Of(actor.Kind == ActorKind.Person ? persons.KeyOf(links[at], actor, FullName(actor), document.DocumentId) : KeyOf(actor, document), actor.Kind);
                linked.Add(actor);
                links[at++] = linked.Number;
                hasAffiliations |= actor.Affiliation is not null;
            }
            if (hasAffiliations)
                LinkAffiliations(document, starts[d]);
        }
    }

    private void LinkAffiliations(DocumentNames document, int start)
    {
        var byName = new Dictionary<string, LinkedActor>(StringComparer.Ordinal);
        for (int i = document.Actors.Count - 1; i >= 0; i--)
        {
            if (document.Actors[i].Kind != ActorKind.Person)
                byName[document.Actors[i].Name] = actors[links[start + i]];
        }
        for (int i = 0; i < document.Actors.Count; i++)
        {
            LinkedActor linked = actors[links[start + i]];
            if (linked.Known?.Affiliation is null && document.Actors[i].Affiliation is { } affiliation && AffiliationOf(byName, affiliation) is { } owner && owner != linked)
                linked.AddAffiliation(owner);
        }
    }

    private LinkedActor? AffiliationOf(Dictionary<string, LinkedActor> owners, string name)
    {
        if (owners.TryGetValue(name, out LinkedActor owner))
            return owner;
        // A country of which the documents have the demonym only.
        if (NameFacts.Instance.FindPhrase(name) is not { Country: >= 0 })
            return null;
        return Country(name);
    }

    private LinkedActor Country(string name) => Of(CountryKey(name), ActorKind.Country);

    // Whom a file names as an affiliation belongs to the corpus, too.
    private void LinkKnownAffiliations(CancellationToken cancellationToken)
    {
        var owned = new Queue<LinkedActor>();
        foreach (LinkedActor? actor in knownActors)
        {
            if (actor is not null)
                owned.Enqueue(actor);
        }
        while (owned.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LinkedActor actor = owned.Dequeue();
            if (actor.Known!.Affiliation is not { } affiliation)
                continue;
            int count = actors.Count;
            actor.KnownAffiliation = knownByName.TryGetValue(affiliation, out int index) ? Known(index) : Country(affiliation);
            if (actors.Count > count && actor.KnownAffiliation.Known is not null)
                owned.Enqueue(actor.KnownAffiliation);
        }
    }

    private LinkedActor Known(int index) => knownActors[index] ??= Added(new LinkedActor(new LinkKey(LinkKey.Known, known.Actors[index].Name), known.Actors[index].Kind, actors.Count) { Known = known.Actors[index] });

    private LinkedActor Of(LinkKey key, ActorKind kind) =>
        claims.Count > 0 && claims.TryGetValue(key, out int index) && index != Several ? Known(index) : key.Actor ??= Added(new LinkedActor(key, kind, actors.Count));

    private LinkedActor Added(LinkedActor actor)
    {
        actors.Add(actor);
        return actor;
    }

    private void ChooseIds(CancellationToken cancellationToken)
    {
        foreach (LinkedActor actor in actors)
            actor.ChooseName();
        cancellationToken.ThrowIfCancellationRequested();
        ActorIds.Choose(actors);
    }

    private CorpusActors Finish(CancellationToken cancellationToken)
    {
        string[] ids = new string[actors.Count];
        var keys = new long[actors.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = actors[i].Id;
            keys[i] = ActorReference.KeyOf(ids[i]);
        }
        int[] order = OrdinalSort.Order(ids, static (_, _) => 0);
        if (AnyMeet(keys))
            TellApart(keys, ids, order);
        cancellationToken.ThrowIfCancellationRequested();
        // In the order in which they came they lie side by side.
        for (int i = 0; i < ids.Length; i++)
            actors[i].Reference = new ActorReference(ids[i], actors[i].Name, keys[i]);
        FindDocuments();
        var places = new int[ids.Length];
        for (int place = 0; place < order.Length; place++)
            places[order[place]] = place;
        var result = new CorpusActor[ids.Length];
        long characters = 0;
        for (int i = 0; i < result.Length; i++)
        {
            CorpusActor actor = actors[i].ToCorpusActor();
            result[places[i]] = actor;
            characters += CharactersOf(actor);
        }
        var references = new EquatableArray<ActorReference>[documents.Count];
        for (int d = 0; d < references.Length; d++)
        {
            var linked = new ActorReference[starts[d + 1] - starts[d]];
            for (int i = 0; i < linked.Length; i++)
                linked[i] = actors[links[starts[d] + i]].Reference!;
            references[d] = new EquatableArray<ActorReference>(linked);
        }
        return new CorpusActors(new EquatableArray<CorpusActor>(result), new EquatableArray<EquatableArray<ActorReference>>(references), characters);
    }

    private static bool AnyMeet(long[] keys)
    {
        var sorted = (long[])keys.Clone();
        Array.Sort(sorted);
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
                return true;
        }
        return false;
    }

    // In order of Id, whatever the order in which the actors came.
    private static void TellApart(long[] keys, string[] ids, int[] order)
    {
        var taken = new HashSet<long>();
        foreach (int i in order)
        {
            for (string salted = ids[i]; !taken.Add(keys[i]);)
                keys[i] = ActorReference.KeyOf(salted += "~");
        }
    }

    private void FindDocuments()
    {
        int[] counts = new int[actors.Count], last = new int[actors.Count];
        Visit((actor, _) => counts[actor]++);
        var documentsOf = new int[actors.Count][];
        EquatableArray<int>? alone = null;
        Visit((actor, d) =>
        {
            // Most actors are of one document, and these share their lists.
            if (documentsOf[actor] is null && counts[actor] == 1)
            {
                actors[actor].Documents = alone = alone is not null && alone[0] == d ? alone : new([d]);
                return;
            }
            int[] of = documentsOf[actor] ??= new int[counts[actor]];
            of[of.Length - counts[actor]--] = d;
            if (counts[actor] == 0)
                actors[actor].Documents = new(of);
        });

        // Two names of one document can turn out to be one actor.
        void Visit(Action<int, int> visit)
        {
            Array.Clear(last, 0, last.Length);
            for (int d = 0; d < documents.Count; d++)
            {
                for (int i = starts[d]; i < starts[d + 1]; i++)
                {
                    if (last[links[i]] == d + 1)
                        continue;
                    last[links[i]] = d + 1;
                    visit(links[i], d);
                }
            }
        }
    }

    /// <summary>How many characters of string literals its own entry takes.</summary>
    internal static long CharactersOf(CorpusActor actor)
    {
        // Its own key and its affiliation's, and a little for lengths.
        long characters = actor.Id.Length + 10;
        foreach (string alias in actor.Aliases)
            characters += alias.Length;
        foreach (string title in actor.Titles)
            characters += title.Length;
        return characters;
    }
}
