using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>An actor of the corpus while the documents that name it are gathered, in the order of their Ids.</summary>
internal sealed class LinkedActor(string key, ActorKind kind)
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);
    private readonly List<string> titles = [];
    private readonly HashSet<string> knownTitles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<LinkedActor, int> affiliations = [];
    private readonly List<int> documents = [];

    public string Key { get; } = key;

    public ActorKind Kind { get; } = kind;

    /// <summary>What a known-actors file states of it; null where none does.</summary>
    public KnownActor? Known { get; set; }

    public LinkedActor? KnownAffiliation { get; set; }

    public string Name { get; private set; } = "";

    public string Id { get; set; } = "";

    public ActorReference? Reference { get; set; }

    public void Add(LocalActor actor, int document)
    {
        // Two names of one document can turn out to be one actor.
        if (documents.Count == 0 || documents[documents.Count - 1] != document)
            documents.Add(document);
        AddName(actor.Name);
        foreach (string alias in actor.Aliases)
            forms.Add(alias);
        foreach (string title in actor.Titles)
        {
            if (knownTitles.Add(title))
                titles.Add(title);
        }
    }

    public void AddName(string name)
    {
        names.TryGetValue(name, out int count);
        names[name] = count + 1;
        forms.Add(name);
    }

    public void AddAffiliation(LinkedActor owner)
    {
        affiliations.TryGetValue(owner, out int count);
        affiliations[owner] = count + 1;
    }

    // The known name, else the fullest one; of equally full ones the one that more documents use.
    public void ChooseName()
    {
        if (Known is not null)
        {
            Name = Known.Name;
            return;
        }
        int bestWords = -1, bestCount = 0;
        foreach (KeyValuePair<string, int> entry in names)
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
        forms.Remove(Name);
        var aliases = new string[forms.Count];
        forms.CopyTo(aliases);
        Array.Sort(aliases, StringComparer.Ordinal);
        LinkedActor? affiliation = KnownAffiliation;
        int most = 0;
        foreach (KeyValuePair<LinkedActor, int> entry in affiliations)
        {
            if (KnownAffiliation is not null || entry.Value < most || (entry.Value == most && string.CompareOrdinal(entry.Key.Id, affiliation!.Id) > 0))
                continue;
            affiliation = entry.Key;
            most = entry.Value;
        }
        documents.Sort();
        return new CorpusActor(Reference!, Kind, new EquatableArray<string>(aliases), Known is { Titles.Count: > 0 } ? Known.Titles : titles.ToEquatableArray(), affiliation?.Reference, documents.ToEquatableArray());
    }

    private static int CountWords(string name)
    {
        int words = 1;
        foreach (char c in name)
            words += c == ' ' ? 1 : 0;
        return words;
    }
}
