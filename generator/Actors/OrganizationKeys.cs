using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Actors;

/// <summary>
/// Keys under which organizations of different documents are one: the whole name, whatever its spelling; the known organization that it names; the one
/// organization for which the corpus uses the acronym. A name that many states' organs have ("Defense Ministry") needs the state.
/// </summary>
internal sealed class OrganizationKeys(NameFacts facts)
{
    private readonly ClaimTable byAcronym = new();

    /// <summary>By the name as documents have it: whatever a name alone tells is told once.</summary>
    private readonly Dictionary<string, OrganizationName> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkKey> keys = new(StringComparer.Ordinal);
    private (DocumentNames? Document, HashSet<string> States) last;

    public void Learn(LocalActor actor) => Claim(actor, 1);

    /// <summary>Takes back what was learned of an actor.</summary>
    public void Unlearn(LocalActor actor) => Claim(actor, -1);

    /// <summary>The acronyms that an organization's name explains.</summary>
    public static IEnumerable<string> AcronymsOf(LocalActor actor)
    {
        if (NameForms.IsAcronym(actor.Name))
            yield break;
        foreach (string alias in actor.Aliases)
        {
            if (NameForms.IsAcronym(alias))
                yield return NameForms.WithoutStops(alias);
        }
    }

    /// <summary>The one organization for which the corpus uses the acronym; null where it explains it in several ways or none.</summary>
    public string? Explained(string acronym) => byAcronym.Only(acronym);

    private void Claim(LocalActor actor, int change)
    {
        if (actor.Aliases.Count == 0)
            return;
        foreach (string acronym in AcronymsOf(actor))
            byAcronym.Change(acronym, NameOf(actor.Name).Folded, change);
    }

    public LinkKey KeyOf(LocalActor actor, DocumentNames document)
    {
        OrganizationName name = NameOf(actor.Name);
        if (name.IsKnown)
            return facts.HomeOf(name.Known) is { IsContested: true } home ? KeyOfContested(actor, document, name, home.State!) : name.Key;
        if (name.Acronym is { } acronym && Explained(acronym) is { } explained)
            return KeyOf(explained);
        if (name.Organ is not { } organ)
            return name.Key;
        string? state = name.Country >= 0 ? facts.Countries[name.Country] : actor.Affiliation;
        return KeyOf(organ + "|" + (state ?? "|" + document.DocumentId));
    }

    private LinkKey KeyOf(string name)
    {
        if (!keys.TryGetValue(name, out LinkKey key))
            keys[name] = key = new LinkKey(LinkKey.Organization, name);
        return key;
    }

    // "the Senate" of a document that speaks of Brazil's ministers only is not that of the United States.
    private LinkKey KeyOfContested(LocalActor actor, DocumentNames document, OrganizationName name, string home)
    {
        string? state = actor.Affiliation;
        for (int i = -1; i < actor.Aliases.Count && state is null; i++)
        {
            if (WithoutCountry(i < 0 ? actor.Name : actor.Aliases[i], NameForms.OrganizationKey(i < 0 ? actor.Name : actor.Aliases[i])).Country is >= 0 and int country)
                state = facts.Countries[country];
        }
        if (!ReferenceEquals(last.Document, document))
            last = (document, StatesOf(document));
        if (state == home || (state is null && (last.States.Count == 0 || last.States.Contains(home))))
            return name.Key;
        if (state is null && last.States.Count == 1)
            state = last.States.Single();
        return KeyOf(NameForms.OrganizationKey(actor.Name) + "|" + (state ?? "|" + document.DocumentId));
    }

    // The states that somebody or something of the document belongs to; one that is only named tells less, but for the organization's own.
    private HashSet<string> StatesOf(DocumentNames document)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<string>();
        foreach (LocalActor actor in document.Actors)
        {
            if (actor.Kind == ActorKind.Country)
                named.Add(actor.Name);
            else if (actor.Affiliation is { } owner && facts.FindPhrase(owner) is { Country: >= 0 })
                states.Add(owner);
            else if (actor.Kind == ActorKind.Organization && NameOf(actor.Name) is { IsKnown: true } name && facts.HomeOf(name.Known) is { IsContested: false, State: { } home })
                states.Add(home);
        }
        if (states.Count > 0)
            states.UnionWith(named);
        return states;
    }

    private OrganizationName NameOf(string name)
    {
        if (!names.TryGetValue(name, out OrganizationName found))
            names[name] = found = Made(name);
        return found;
    }

    private OrganizationName Made(string name)
    {
        string? acronym = NameForms.IsAcronym(name) ? NameForms.WithoutStops(name) : null;
        if (facts.FindOrganization(name) is >= 0 and int known)
            return new OrganizationName(KeyOf(OrganizationName.KnownMark + facts.Organizations[known]), OrganizationName.KnownMark + facts.Organizations[known], acronym, -1, null);
        string key = NameForms.OrganizationKey(name);
        (int country, string rest) = WithoutCountry(name, key);
        // "United States Senate"
        if (country >= 0 && facts.FindOrganization(rest) is >= 0 and int organ && facts.HomeOf(facts.Organizations[organ]).State == facts.Countries[country])
            return new OrganizationName(KeyOf(OrganizationName.KnownMark + facts.Organizations[organ]), key, acronym, country, null);
        return new OrganizationName(KeyOf(key), key, acronym, country, IsGeneric(rest) ? rest : null);
    }

    // "Russian Defense Ministry" -> Russia and "defense ministry".
    private (int Country, string Organ) WithoutCountry(string name, string key)
    {
        int space = name.IndexOf(' '), keySpace = key.IndexOf(' ');
        for (int words = 0; words < 3 && space > 0 && keySpace > 0; words++)
        {
            if (facts.FindPhrase(name.Substring(0, space)) is { } fact && (fact.Demonym >= 0 || fact.Country >= 0))
                return (fact.Demonym >= 0 ? fact.Demonym : fact.Country, key.Substring(keySpace + 1));
            space = name.IndexOf(' ', space + 1);
            keySpace = key.IndexOf(' ', keySpace + 1);
        }
        return (-1, key);
    }

    private bool IsGeneric(string key)
    {
        foreach (string word in key.Split(' '))
        {
            if ((facts.Word(word, 0, word.Length).Flags & (WordFlags.TitleModifier | WordFlags.OrganizationHead | WordFlags.StateOrgan | WordFlags.PlaceNoun)) == 0 && word is not ("affairs" or "of" or "&" or "central"))
                return false;
        }
        return true;
    }

    /// <summary>What a name tells by itself.</summary>
    /// <param name="key">That of all of this name, where nothing else of a document tells.</param>
    /// <param name="folded">The name without what its spellings differ in, or behind a mark the known organization that it is.</param>
    /// <param name="acronym">Without stops; null where the name is none.</param>
    /// <param name="country">The one whose adjective it begins with; -1 for none.</param>
    /// <param name="organ">What it calls an organ that many states have; null where it calls another organization.</param>
    private sealed class OrganizationName(LinkKey key, string folded, string? acronym, int country, string? organ)
    {
        public const string KnownMark = "\u0001";

        public LinkKey Key { get; } = key;

        public string Folded { get; } = folded;

        public bool IsKnown => Folded[0] == KnownMark[0];

        public string Known => Folded.Substring(1);

        public string? Acronym { get; } = acronym;

        public int Country { get; } = country;

        public string? Organ { get; } = organ;
    }
}
