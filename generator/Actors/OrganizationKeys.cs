using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>
/// Keys under which organizations of different documents are one: the whole name, whatever its spelling; the known organization that it names; the one
/// organization for which the corpus uses the acronym. A name that many states' organs have ("Defense Ministry") needs the state.
/// </summary>
internal sealed class OrganizationKeys(NameFacts facts)
{
    private readonly ClaimTable byAcronym = new();
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private (DocumentNames? Document, SortedSet<string> States) last;

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
            byAcronym.Change(acronym, NameKey(actor.Name), change);
    }

    public string KeyOf(LocalActor actor, DocumentNames document)
    {
        string key = NameKey(actor.Name);
        if (key[0] == '\u0001')
            return facts.HomeOf(key.Substring(1)) is { IsContested: true } home ? KeyOfContested(actor, document, key, home.State!) : key;
        if (NameForms.IsAcronym(actor.Name) && Explained(NameForms.WithoutStops(actor.Name)) is { } explained)
            return explained;
        (int country, string rest) = WithoutCountry(actor.Name, key);
        // "United States Senate"
        if (country >= 0 && facts.FindOrganization(rest) is >= 0 and int known && facts.HomeOf(facts.Organizations[known]).State == facts.Countries[country])
            return "\u0001" + facts.Organizations[known];
        if (!IsGeneric(rest))
            return key;
        string? state = country >= 0 ? facts.Countries[country] : actor.Affiliation;
        return rest + "|" + (state ?? "|" + document.DocumentId);
    }

    // "the Senate" of a document that speaks of Brazil's ministers only is not that of the United States.
    private string KeyOfContested(LocalActor actor, DocumentNames document, string key, string home)
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
            return key;
        if (state is null && last.States.Count == 1)
            state = last.States.Min;
        return NameForms.OrganizationKey(actor.Name) + "|" + (state ?? "|" + document.DocumentId);
    }

    // The states that somebody or something of the document belongs to; one that is only named tells less, but for the organization's own.
    private SortedSet<string> StatesOf(DocumentNames document)
    {
        var states = new SortedSet<string>(StringComparer.Ordinal);
        var named = new List<string>();
        foreach (LocalActor actor in document.Actors)
        {
            if (actor.Kind == ActorKind.Country)
                named.Add(actor.Name);
            else if (actor.Affiliation is { } owner && facts.FindPhrase(owner) is { Country: >= 0 })
                states.Add(owner);
            else if (actor.Kind == ActorKind.Organization && NameKey(actor.Name) is { } key && key[0] == '\u0001' && facts.HomeOf(key.Substring(1)) is { IsContested: false, State: { } home })
                states.Add(home);
        }
        if (states.Count > 0)
            states.UnionWith(named);
        return states;
    }

    private string NameKey(string name)
    {
        if (keys.TryGetValue(name, out string found))
            return found;
        return keys[name] = facts.FindOrganization(name) is >= 0 and int known ? "\u0001" + facts.Organizations[known] : NameForms.OrganizationKey(name);
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
}
