using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>An actor of the corpus while what documents call it is gathered, in the order of their Ids.</summary>
/// <param name="number">Tells it from the others gathered with it.</param>
internal sealed class LinkedActor(LinkKey key, ActorKind kind, int number)
{
    private const int MaxLooks = 4;

    /// <summary>What documents call it, each of the first ways once: most documents call an actor what others do.</summary>
    private Naming? first;
    private Naming? last;
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
        Naming? naming = first;
        for (int looks = 0; naming is not null && looks < MaxLooks; looks++, naming = naming.Next)
        {
            if (!naming.IsOf(actor))
                continue;
            naming.Count++;
            return;
        }
        naming = new Naming(actor);
        if (last is null)
            first = naming;
        else
            last.Next = naming;
        last = naming;
    }

    public void AddAffiliation(LinkedActor owner)
    {
        affiliations ??= [];
        affiliations.TryGetValue(owner, out int count);
        affiliations[owner] = count + 1;
    }

    // The known name, else the fullest one; of equally full ones the one that more documents use. A country that documents name by its adjective only is called by the tables' name.
    public void ChooseName()
    {
        if (Known is not null || first is null)
        {
            Name = Known?.Name ?? Key.Name;
            return;
        }
        Name = first.Actor.Name;
        if (first.Next is null)
            return;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (Naming? naming = first; naming is not null; naming = naming.Next)
        {
            counts.TryGetValue(naming.Actor.Name, out int count);
            counts[naming.Actor.Name] = count + naming.Count;
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
        return new CorpusActor(Reference!, Kind, Aliases(), Known is { Titles.Count: > 0 } ? Known.Titles : Titles(), affiliation?.Reference, Documents);
    }

    // Lists that a document has already are taken from there: most actors are called one thing.
    private EquatableArray<string> Aliases()
    {
        var forms = new List<string>();
        for (Naming? naming = first; naming is not null; naming = naming.Next)
        {
            if (naming.Actor.Name != Name)
                forms.Add(naming.Actor.Name);
            foreach (string alias in naming.Actor.Aliases)
            {
                if (alias != Name)
                    forms.Add(alias);
            }
        }
        if (forms.Count > 1)
            forms.Sort(StringComparer.Ordinal);
        int count = 0;
        for (int i = 0; i < forms.Count; i++)
        {
            if (count == 0 || forms[i] != forms[count - 1])
                forms[count++] = forms[i];
        }
        forms.RemoveRange(count, forms.Count - count);
        return AsKept(forms, static actor => actor.Aliases);
    }

    // In the order in which they come, each as it is written first.
    private EquatableArray<string> Titles()
    {
        if (first is null || (first.Next is null && first.Actor.Titles.Count < 2))
            return first?.Actor.Titles ?? EquatableArray<string>.Empty;
        var titles = new List<string>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (Naming? naming = first; naming is not null; naming = naming.Next)
        {
            foreach (string title in naming.Actor.Titles)
            {
                if (known.Add(title))
                    titles.Add(title);
            }
        }
        return AsKept(titles, static actor => actor.Titles);
    }

    private EquatableArray<string> AsKept(List<string> strings, Func<LocalActor, EquatableArray<string>> listOf)
    {
        if (strings.Count == 0)
            return EquatableArray<string>.Empty;
        EquatableArray<string> list = listOf(first!.Actor);
        for (int i = 0; i < strings.Count; i++)
        {
            if (list.Count != strings.Count || list[i] != strings[i])
                return strings.ToEquatableArray();
        }
        return list;
    }

    private static int CountWords(string name)
    {
        int words = 1;
        foreach (char c in name)
            words += c == ' ' ? 1 : 0;
        return words;
    }

    /// <summary>A way in which documents call the actor, and how often.</summary>
    private sealed class Naming(LocalActor actor)
    {
        public LocalActor Actor { get; } = actor;

        public int Count { get; set; } = 1;

        public Naming? Next { get; set; }

        public bool IsOf(LocalActor other) => ReferenceEquals(Actor, other) || (Actor.Name == other.Name && Actor.Aliases.Equals(other.Aliases) && Actor.Titles.Equals(other.Titles));
    }
}
