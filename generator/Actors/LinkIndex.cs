using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>
/// What led to a run's links, and where to find it. It is made when the first edit comes: a build that runs once does without.
/// <see cref="LinkAmendment"/> takes it from one version of the corpus to the next.
/// </summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<string, string> surnames = new(StringComparer.Ordinal);

    public LinkIndex(EquatableArray<DocumentNames> documents, KnownActors known, CorpusActors corpus, CancellationToken cancellationToken)
    {
        ActorLinker linker = ActorLinker.Linked(documents, known, cancellationToken);
        Known = new KnownIndex(known);
        Keys = new string[documents.Count][];
        var sole = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LinkedActor actor in linker.Actors)
        {
            string key = actor.Key.Text;
            References[key] = corpus.Actors[Find(corpus.Actors, actor.Id)].Reference;
            sole[key] = key;
        }
        for (int d = 0; d < documents.Count; d++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            File(documents[d], d);
            Keys[d] = new string[documents[d].Actors.Count];
            for (int i = 0; i < Keys[d].Length; i++)
            {
                LocalActor local = documents[d].Actors[i];
                string key = linker.KeyOf(local, documents[d]).Text;
                Keys[d][i] = sole.TryGetValue(key, out string same) ? same : key;
                if (Known.KeyOf(local) is { } claimant)
                    Claims.Change(key, claimant, 1);
                if (local.Kind == ActorKind.Organization)
                    Organizations.Learn(local);
            }
        }
        foreach (KeyValuePair<string, KnownActor> actor in Known.Actors)
        {
            if (actor.Value.Country is { } country)
                Claims.Change(LinkKey.Country + country, actor.Key, 1);
        }
        LinkView view = View(documents);
        for (int d = 0; d < documents.Count; d++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int i = 0; i < Keys[d].Length; i++)
            {
                if (documents[d].Actors[i].Affiliation is not null && view.Of(d, i).Country is { } country)
                    CountriesOwning[country] = CountriesOwning.TryGetValue(country, out int count) ? count + 1 : 1;
            }
        }
        foreach (LinkedActor actor in linker.Actors)
        {
            if (actor.KnownAffiliation is { } owner)
                StatedOwners.Add(owner.Key.Text);
        }
        foreach (CorpusActor actor in corpus.Actors)
        {
            IsAmendable &= actor.Reference.Key == ActorReference.KeyOf(actor.Id) && Hashes.Add(actor.Reference.Key);
            string claimed = ActorIds.Base(actor.Id);
            Bases[claimed] = Bases.TryGetValue(claimed, out int count) ? count + 1 : 1;
        }
    }

    /// <summary>Whether no two Ids' hashes meet: what tells these apart depends on all actors.</summary>
    public bool IsAmendable { get; } = true;

    public KnownIndex Known { get; set; }

    /// <summary>For each document's local actors the keys that the rules give them, whoever is known.</summary>
    public string[][] Keys { get; }

    public OrganizationKeys Organizations { get; } = new(NameFacts.Instance);

    /// <summary>The known actors that the rules' keys belong to.</summary>
    public ClaimTable Claims { get; } = new();

    /// <summary>Each actor's reference by the key that it is linked by.</summary>
    public Dictionary<string, ActorReference> References { get; } = new(StringComparer.Ordinal);

    /// <summary>How many local actors belong to a country that their document names no other way.</summary>
    public Dictionary<string, int> CountriesOwning { get; } = new(StringComparer.Ordinal);

    /// <summary>The actors that known ones of the corpus belong to by a known-actors file.</summary>
    public HashSet<string> StatedOwners { get; set; } = new(StringComparer.Ordinal);

    /// <summary>How many actors claim an Id.</summary>
    public Dictionary<string, int> Bases { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All references' keys.</summary>
    public HashSet<long> Hashes { get; } = [];

    /// <summary>The documents that name a person of a surname, or did.</summary>
    public Dictionary<string, List<int>> DocumentsOfSurname { get; } = new(StringComparer.Ordinal);

    /// <summary>The documents that name an organization by a name, or did.</summary>
    public Dictionary<string, List<int>> DocumentsOfOrganization { get; } = new(StringComparer.Ordinal);

    public LinkView View(EquatableArray<DocumentNames> documents) => new(documents, Known, d => Keys[d], Claims.Only);

    public void File(DocumentNames document, int d)
    {
        foreach (LocalActor actor in document.Actors)
        {
            if (actor.Kind == ActorKind.Person)
            {
                Add(DocumentsOfSurname, SurnameOf(actor.Name), d);
                if (actor.FullName is { } name && name != actor.Name)
                    Add(DocumentsOfSurname, SurnameOf(name), d);
            }
            else if (actor.Kind == ActorKind.Organization)
            {
                Add(DocumentsOfOrganization, NameOf(actor.Name), d);
            }
        }
    }

    public string SurnameOf(string name)
    {
        if (!surnames.TryGetValue(name, out string surname))
            surnames[name] = surname = PersonKeys.SurnameOf(name);
        return surname;
    }

    /// <summary>The name that an organization's documents are found under: an acronym's spellings are one.</summary>
    public static string NameOf(string organization) => NameForms.IsAcronym(organization) ? NameForms.WithoutStops(organization) : organization;

    /// <summary>The actor's index, or -1.</summary>
    /// <param name="actors">In ordinal order of Id.</param>
    public static int Find(EquatableArray<CorpusActor> actors, string id)
    {
        int place = Place(actors, id);
        return place < actors.Count && actors[place].Id == id ? place : -1;
    }

    /// <summary>The index of the first actor that does not come before the Id.</summary>
    public static int Place(EquatableArray<CorpusActor> actors, string id)
    {
        int low = 0, high = actors.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(actors[middle].Id, id) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static void Add(Dictionary<string, List<int>> files, string name, int d)
    {
        if (!files.TryGetValue(name, out List<int> of))
            files[name] = of = new(1);
        if (of.Count == 0 || of[of.Count - 1] < d)
            of.Add(d);
        else if (of.BinarySearch(d) is < 0 and int place)
            of.Insert(~place, d);
    }
}
