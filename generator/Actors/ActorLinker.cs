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
/// (or the surname and the same office), an organization the whole name or an acronym that the corpus explains in one way only.
/// </summary>
internal sealed class ActorLinker
{
    private readonly IReadOnlyList<DocumentNames> documents;
    private readonly int[] order;
    private readonly PersonKeys persons;
    private readonly OrganizationKeys organizations;
    private readonly Dictionary<string, LinkedActor> actors = new(StringComparer.Ordinal);
    private readonly LinkedActor[][] links;

    private ActorLinker(IReadOnlyList<DocumentNames> documents)
    {
        this.documents = documents;
        order = new int[documents.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => string.CompareOrdinal(documents[a].DocumentId, documents[b].DocumentId));
        persons = new PersonKeys(NameFacts.Instance);
        organizations = new OrganizationKeys(NameFacts.Instance);
        links = new LinkedActor[documents.Count][];
    }

    /// <param name="documents">In ordinal order of Id.</param>
    public static CorpusActors Link(IReadOnlyList<DocumentNames> documents, CancellationToken cancellationToken)
    {
        var linker = new ActorLinker(documents);
        linker.Learn(cancellationToken);
        linker.LinkAll(cancellationToken);
        return linker.Finish(cancellationToken);
    }

    private void Learn(CancellationToken cancellationToken)
    {
        foreach (int d in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (LocalActor actor in documents[d].Actors)
            {
                if (actor.Kind == ActorKind.Person)
                    persons.Learn(actor);
                else if (actor.Kind == ActorKind.Organization)
                    organizations.Learn(actor);
            }
        }
        persons.Settle();
    }

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
                string key = actor.Kind switch
                {
                    ActorKind.Person => "p" + persons.KeyOf(actor, document.DocumentId),
                    ActorKind.Organization => "o" + organizations.KeyOf(actor, document),
                    _ => "c" + actor.Name,
                };
                linked[i] = Of(key, actor.Kind);
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
            if (document.Actors[i].Affiliation is { } affiliation && AffiliationOf(byName, affiliation) is { } owner && owner != linked[i])
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
        LinkedActor country = Of("c" + name, ActorKind.Country);
        country.AddName(name);
        return country;
    }

    private LinkedActor Of(string key, ActorKind kind)
    {
        if (!actors.TryGetValue(key, out LinkedActor actor))
            actors[key] = actor = new LinkedActor(key, kind);
        return actor;
    }

    private CorpusActors Finish(CancellationToken cancellationToken)
    {
        var all = new List<LinkedActor>(actors.Values);
        foreach (LinkedActor actor in all)
            actor.ChooseName();
        all.Sort((a, b) =>
        {
            int byName = string.CompareOrdinal(a.Name, b.Name);
            int byKind = byName != 0 ? byName : (KindOrder(a.Kind) - KindOrder(b.Kind));
            return byKind != 0 ? byKind : string.CompareOrdinal(a.Key, b.Key);
        });
        cancellationToken.ThrowIfCancellationRequested();
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
