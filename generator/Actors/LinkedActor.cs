using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>An actor of the corpus while what documents call it is gathered, in the order of their Ids.</summary>
/// <param name="number">Tells it from the others gathered with it.</param>
internal sealed class LinkedActor(LinkKey key, ActorKind kind, int number)
{
    private const int MaxLooks = 4;

    /// <summary>What documents call it, each of the first ways once: most documents call an actor what others do, and most actors are of one.</summary>
    private Naming first;
    private List<Naming>? others;
    private Dictionary<LinkedActor, int>? affiliations;

    public LinkKey Key { get; } = key;

    public int Number { get; } = number;

    public ActorKind Kind { get; } = kind;

    /// <summary>What a known-actors file states of it; null where none does.</summary>
    public KnownActor? Known { get; set; }

    public LinkedActor? KnownAffiliation { get; set; }

    public string Name { get; private set; } = "";

    public string Id { get; set; } = "";

    public ActorReference? Reference { get; set; }

    /// <summary>Those that name it, in their order.</summary>
    public EquatableArray<int> Documents { get; set; } = EquatableArray<int>.Empty;

    public void Add(LocalActor actor)
    {
        if (first.Count == 0 || first.IsOf(actor))
        {
            first = new Naming(first.Count == 0 ? actor : first.Actor, first.Count + 1);
            return;
        }
        others ??= [];
        for (int i = 0; i < others.Count && i < MaxLooks; i++)
        {
            if (!others[i].IsOf(actor))
                continue;
            others[i] = new Naming(others[i].Actor, others[i].Count + 1);
            return;
        }
        others.Add(new Naming(actor, 1));
    }

    public void AddAffiliation(LinkedActor owner)
    {
        affiliations ??= [];
        affiliations.TryGetValue(owner, out int count);
        affiliations[owner] = count + 1;
    }

    // The known name, else the fullest one; of equally full ones the one that more documents use. A country that documents name by its adjective only has the tables' name.
    public void ChooseName()
    {
        if (Known is not null || Namings == 0)
        {
            Name = Known?.Name ?? Key.Name;
            return;
        }
        Name = first.Actor.Name;
        if (IsOneName())
            return;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Namings; i++)
        {
            counts.TryGetValue(At(i).Actor.Name, out int count);
            counts[At(i).Actor.Name] = count + At(i).Count;
        }
        int bestWords = -1, bestCount = 0;
        foreach (KeyValuePair<string, int> entry in counts)
        {
            int words = CountWords(entry.Key);
            bool isBetter = words != bestWords ? words > bestWords
                : entry.Value != bestCount ? entry.Value > bestCount : string.CompareOrdinal(entry.Key, Name) < 0;
            if (!isBetter)
                continue;
            Name = entry.Key;
            bestWords = words;
            bestCount = entry.Value;
        }
    }

    public CorpusActor ToCorpusActor()
    {
        LinkedActor? affiliation = KnownAffiliation;
        if (affiliation is null && affiliations is not null)
        {
            int most = 0;
            foreach (KeyValuePair<LinkedActor, int> entry in affiliations)
            {
                if (entry.Value < most || (entry.Value == most && string.CompareOrdinal(entry.Key.Id, affiliation!.Id) > 0))
                    continue;
                affiliation = entry.Key;
                most = entry.Value;
            }
        }
        // A list that a document has already is taken from there: most actors have one title and one alias at most.
        EquatableArray<string> aliases = OnlyList(static a => a.Aliases) is { Count: <= 1 } alias && (alias.Count == 0 || alias[0] != Name) && IsOneName() ? alias : Aliases();
        EquatableArray<string> titles = Known is { Titles.Count: > 0 } ? Known.Titles : OnlyList(static a => a.Titles) is { Count: <= 1 } title ? title : Titles();
        return new CorpusActor(Reference!, Kind, aliases, titles, affiliation?.Reference, Documents);
    }

    private int Namings => first.Count == 0 ? 0 : 1 + (others?.Count ?? 0);

    private Naming At(int index) => index == 0 ? first : others![index - 1];

    /// <summary>Whether all documents call it by its name.</summary>
    private bool IsOneName()
    {
        for (int i = 0; i < Namings; i++)
        {
            if (At(i).Actor.Name != Name)
                return false;
        }
        return true;
    }

    /// <summary>The list that all documents have which have any; null where some differ.</summary>
    private EquatableArray<string>? OnlyList(Func<LocalActor, EquatableArray<string>> listOf)
    {
        EquatableArray<string> only = EquatableArray<string>.Empty;
        for (int i = 0; i < Namings; i++)
        {
            EquatableArray<string> list = listOf(At(i).Actor);
            if (only.Count == 0)
                only = list;
            else if (list.Count > 0 && !only.Equals(list))
                return null;
        }
        return only;
    }

    private EquatableArray<string> Aliases()
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Namings; i++)
        {
            forms.Add(At(i).Actor.Name);
            forms.UnionWith(At(i).Actor.Aliases);
        }
        forms.Remove(Name);
        var aliases = new string[forms.Count];
        forms.CopyTo(aliases);
        Array.Sort(aliases, StringComparer.Ordinal);
        return new(aliases);
    }

    // In the order in which they come, each as it is written first.
    private EquatableArray<string> Titles()
    {
        var titles = new List<string>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < Namings; i++)
        {
            foreach (string title in At(i).Actor.Titles)
            {
                if (known.Add(title))
                    titles.Add(title);
            }
        }
        return titles.ToEquatableArray();
    }

    private static int CountWords(string name)
    {
        int words = 1;
        foreach (char c in name)
            words += c == ' ' ? 1 : 0;
        return words;
    }

    /// <summary>A way in which documents call the actor, and how often.</summary>
    private readonly struct Naming(LocalActor actor, int count)
    {
        public LocalActor Actor { get; } = actor;

        public int Count { get; } = count;

        public bool IsOf(LocalActor other) => ReferenceEquals(Actor, other) || (Actor.Name == other.Name && Actor.Aliases.Equals(other.Aliases) && Actor.Titles.Equals(other.Titles));
    }
}
