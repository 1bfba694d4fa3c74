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

/// <summary>What a key that actors are linked by begins with: the kind that the rules make of it, or that it is a known actor's name.</summary>
internal static class LinkKey
{
    public const string Person = "p", Country = "c", Organization = "o", Known = "k";
}

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
    private readonly Dictionary<string, int> knownByKey = new(StringComparer.Ordinal);
    private readonly int[] order;
    private readonly PersonKeys persons;
    private readonly Dictionary<string, LinkedActor> actors = new(StringComparer.Ordinal);
    private readonly LinkedActor[][] links;

    private ActorLinker(IReadOnlyList<DocumentNames> documents, KnownActors known)
    {
        this.documents = documents;
        this.known = known;
        for (int i = 0; i < known.Actors.Count; i++)
            knownByName[known.Actors[i].Name] = i;
        order = new int[documents.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => string.CompareOrdinal(documents[a].DocumentId, documents[b].DocumentId));
        persons = new PersonKeys(NameFacts.Instance);
        links = new LinkedActor[documents.Count][];
    }

    public OrganizationKeys Organizations { get; } = new(NameFacts.Instance);

    /// <summary>All actors, each with its Id.</summary>
    public IReadOnlyCollection<LinkedActor> Actors => actors.Values;

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
            foreach (LocalActor actor in documents[d].Actors)
            {
                if (actor.Kind == ActorKind.Person)
                    persons.Learn(Fullest(actor));
                else if (actor.Kind == ActorKind.Organization)
                    Organizations.Learn(actor);
            }
        }
        persons.Settle();
    }

    // What the rules take for the same as a known actor is the known actor, unless they take two known ones for one.
    private void ClaimKeys(CancellationToken cancellationToken)
    {
        for (int i = 0; i < known.Actors.Count; i++)
        {
            if (known.Actors[i].Country is { } country)
                Claim(LinkKey.Country + country, i);
        }
        for (int d = 0; d < documents.Count && known.Actors.Count > 0; d++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (LocalActor actor in documents[d].Actors)
            {
                if (IsKnown(actor, out int index))
                    Claim(KeyOf(actor, documents[d]), index);
            }
        }

        void Claim(string key, int index) => knownByKey[key] = knownByKey.TryGetValue(key, out int other) && other != index ? Several : index;
    }

    private bool IsKnown(LocalActor actor, out int index) => knownByName.TryGetValue(actor.Name, out index) && known.Actors[index].Kind == actor.Kind;

    private LocalActor Fullest(LocalActor actor) => actor.FullName is { } name && name != actor.Name && IsKnown(actor, out _) ? actor with { Name = name } : actor;

    /// <summary>The key that the rules give a document's actor, whoever is known.</summary>
    public string KeyOf(LocalActor actor, DocumentNames document) => actor.Kind switch
    {
        ActorKind.Person => LinkKey.Person + persons.KeyOf(Fullest(actor), document.DocumentId),
        ActorKind.Organization => LinkKey.Organization + Organizations.KeyOf(actor, document),
        _ => LinkKey.Country + actor.Name,
    };

    private void LinkAll(CancellationToken cancellationToken)
    {
        var owners = new Dictionary<string, LinkedActor>(StringComparer.Ordinal);
        foreach (int d in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocumentNames document = documents[d];
            var linked = new LinkedActor[document.Actors.Count];
            for (int i = 0; i < linked.Length; i++)
            {
                LocalActor actor = document.Actors[i];
                linked[i] = IsKnown(actor, out int index) ? Known(index) : Of(KeyOf(actor, document), actor.Kind);
                linked[i].Add(actor, d);
            }
            LinkAffiliations(document, linked);
            links[d] = linked;
        }
    }

    private void LinkAffiliations(DocumentNames document, LinkedActor[] linked)
    {
        var byName = new Dictionary<string, LinkedActor>(StringComparer.Ordinal);
        for (int i = linked.Length - 1; i >= 0; i--)
        {
            if (document.Actors[i].Kind != ActorKind.Person)
                byName[document.Actors[i].Name] = linked[i];
        }
        for (int i = 0; i < linked.Length; i++)
        {
            if (linked[i].Known?.Affiliation is null && document.Actors[i].Affiliation is { } affiliation && AffiliationOf(byName, affiliation) is { } owner && owner != linked[i])
                linked[i].AddAffiliation(owner);
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

    private LinkedActor Country(string name)
    {
        LinkedActor country = Of(LinkKey.Country + name, ActorKind.Country);
        if (country.Known is null)
            country.AddName(name);
        return country;
    }

    // Whom a file names as an affiliation belongs to the corpus, too.
    private void LinkKnownAffiliations(CancellationToken cancellationToken)
    {
        var owned = new Queue<LinkedActor>();
        foreach (LinkedActor actor in actors.Values)
        {
            if (actor.Known is not null)
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

    private LinkedActor Known(int index)
    {
        string key = LinkKey.Known + known.Actors[index].Name;
        if (!actors.TryGetValue(key, out LinkedActor actor))
            actors[key] = actor = new LinkedActor(key, known.Actors[index].Kind) { Known = known.Actors[index] };
        return actor;
    }

    private LinkedActor Of(string key, ActorKind kind)
    {
        if (knownByKey.TryGetValue(key, out int index) && index != Several)
            return Known(index);
        if (!actors.TryGetValue(key, out LinkedActor actor))
            actors[key] = actor = new LinkedActor(key, kind);
        return actor;
    }

    private void ChooseIds(CancellationToken cancellationToken)
    {
        var all = new List<LinkedActor>(actors.Values);
        foreach (LinkedActor actor in all)
            actor.ChooseName();
        cancellationToken.ThrowIfCancellationRequested();
        ChooseIds(all);
    }

    /// <summary>Tells actors of one name apart. Names of which one is not the other with something in parentheses behind it have nothing to do with each other.</summary>
    /// <param name="all">With their names; they are sorted.</param>
    public static void ChooseIds(List<LinkedActor> all)
    {
        all.Sort(static (a, b) =>
        {
            int byName = string.CompareOrdinal(a.Name, b.Name);
            int byKind = byName != 0 ? byName : (KindOrder(a.Kind) - KindOrder(b.Kind));
            return byKind != 0 ? byKind : string.CompareOrdinal(a.Key, b.Key);
        });
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var nextNumber = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var kindOf = new Dictionary<string, ActorKind>(StringComparer.OrdinalIgnoreCase);
        foreach (LinkedActor actor in all)
        {
            string id = actor.Name;
            if (!taken.Add(id))
            {
                if (kindOf[id] != actor.Kind)
                    id += actor.Kind switch { ActorKind.Person => " (person)", ActorKind.Country => " (country)", _ => " (organization)" };
                string numbered = id;
                nextNumber.TryGetValue(id, out int number);
                while (!taken.Add(numbered))
                {
                    number = Math.Max(number + 1, 2);
                    numbered = id + " (" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
                }
                nextNumber[id] = number;
                id = numbered;
            }
            kindOf[id] = actor.Kind;
            actor.Id = id;
        }
    }

    private CorpusActors Finish(CancellationToken cancellationToken)
    {
        var all = new List<LinkedActor>(actors.Values);
        all.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        var keys = new HashSet<long>();
        foreach (LinkedActor actor in all)
        {
            string salted = actor.Id;
            long key = ActorReference.KeyOf(salted);
            while (!keys.Add(key))
                key = ActorReference.KeyOf(salted += "~");
            actor.Reference = new ActorReference(actor.Id, actor.Name, key);
        }
        cancellationToken.ThrowIfCancellationRequested();
        var result = new CorpusActor[all.Count];
        long characters = 0;
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = all[i].ToCorpusActor();
            characters += CharactersOf(result[i]);
        }
        var references = new EquatableArray<ActorReference>[links.Length];
        for (int d = 0; d < references.Length; d++)
            references[d] = new EquatableArray<ActorReference>(Array.ConvertAll(links[d], l => l.Reference!));
        return new CorpusActors(new EquatableArray<CorpusActor>(result), new EquatableArray<EquatableArray<ActorReference>>(references), characters);
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

    private static int KindOrder(ActorKind kind) => kind switch { ActorKind.Country => 0, ActorKind.Person => 1, _ => 2 };
}
