using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>
/// Takes the keys of an index from one version of the corpus to the next: those of the documents that differ, and of those that these can change, since an
/// acronym, a surname or a known actor is explained otherwise.
/// </summary>
internal sealed class KeyAmendment(LinkVersions versions)
{
    private readonly LinkIndex index = versions.Index;
    private readonly LinkView before = versions.Before;
    private readonly LinkView after = versions.After;

    /// <summary>The documents of which some local actor may be linked otherwise than before.</summary>
    public SortedSet<int> Touched { get; } = [];

    /// <summary>The actors that may differ, whatever documents name them.</summary>
    public HashSet<string> Affected { get; } = new(StringComparer.Ordinal);

    /// <param name="edited">The documents that differ.</param>
    public void Amend(List<int> edited)
    {
        foreach (int d in edited)
            Edit(d);
        HashSet<string> surnames = PersonsThatDiffer(edited);
        AmendOrganizationKeys(edited);
        AmendKnownNames(surnames);
        AmendPersonKeys(surnames);
        if (versions.IsTooMuch)
            return;
        AmendClaims();
        AmendKnownStatements();
    }

    // The keys of a document that differs; those of persons come later.
    private void Edit(int d)
    {
        Touched.Add(d);
        index.File(after.Documents[d], d);
        versions.KeysBefore[d] = index.Keys[d];
        index.Keys[d] = new string[after.Documents[d].Actors.Count];
    }

    // An edit in one document can explain an acronym that others use, or make it stand for two.
    private void AmendOrganizationKeys(List<int> edited)
    {
        var explained = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (int d in edited)
        {
            foreach (DocumentNames version in new[] { before.Documents[d], after.Documents[d] })
            {
                foreach (LocalActor actor in version.Actors)
                {
                    if (actor.Kind != ActorKind.Organization || actor.Aliases.Count == 0)
                        continue;
                    foreach (string acronym in OrganizationKeys.AcronymsOf(actor))
                    {
                        if (!explained.ContainsKey(acronym))
                            explained.Add(acronym, index.Organizations.Explained(acronym));
                    }
                }
            }
        }
        foreach (int d in edited)
        {
            foreach (LocalActor actor in before.Documents[d].Actors)
            {
                if (actor.Kind == ActorKind.Organization)
                    index.Organizations.Unlearn(actor);
            }
            foreach (LocalActor actor in after.Documents[d].Actors)
            {
                if (actor.Kind == ActorKind.Organization)
                    index.Organizations.Learn(actor);
            }
        }
        foreach (int d in edited)
        {
            DocumentNames document = after.Documents[d];
            for (int i = 0; i < document.Actors.Count; i++)
            {
                LocalActor actor = document.Actors[i];
                if (actor.Kind == ActorKind.Organization)
                    index.Keys[d][i] = index.Organizations.KeyOf(actor, document).Text;
                else if (actor.Kind == ActorKind.Country)
                    index.Keys[d][i] = LinkKey.Country + actor.Name;
            }
        }
        foreach (KeyValuePair<string, string?> acronym in explained)
        {
            if (index.Organizations.Explained(acronym.Key) == acronym.Value || !index.DocumentsOfOrganization.TryGetValue(acronym.Key, out List<int> documents))
                continue;
            foreach (int d in versions.Visited(documents))
            {
                DocumentNames document = after.Documents[d];
                for (int i = 0; i < document.Actors.Count; i++)
                {
                    if (document.Actors[i].Kind == ActorKind.Organization && LinkIndex.NameOf(document.Actors[i].Name) == acronym.Key)
                        SetKey(d, i, index.Organizations.KeyOf(document.Actors[i], document).Text);
                }
            }
        }
    }

    /// <summary>The surnames whose persons differ in some document; the others' keys are taken over.</summary>
    private HashSet<string> PersonsThatDiffer(List<int> edited)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (int d in edited)
        {
            Dictionary<string, List<int>> old = BySurname(before, d), anew = BySurname(after, d);
            foreach (string surname in old.Keys)
            {
                if (!anew.ContainsKey(surname))
                    surnames.Add(surname);
            }
            foreach (KeyValuePair<string, List<int>> bearers in anew)
            {
                if (!old.TryGetValue(bearers.Key, out List<int> were) || !AreSame(d, were, bearers.Value))
                {
                    surnames.Add(bearers.Key);
                    continue;
                }
                for (int i = 0; i < were.Count; i++)
                    index.Keys[d][bearers.Value[i]] = versions.KeysBefore[d][were[i]];
            }
        }
        return surnames;

        bool AreSame(int d, List<int> were, List<int> are)
        {
            for (int i = 0; i < are.Count; i++)
            {
                LocalActor was = before.Documents[d].Actors[were[i]], actor = after.Documents[d].Actors[are[i]];
                if (were.Count != are.Count || !was.Equals(actor) || before.Known.FullName(was) != after.Known.FullName(actor))
                    return false;
            }
            return true;
        }
    }

    private Dictionary<string, List<int>> BySurname(LinkView view, int d)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        EquatableArray<LocalActor> actors = view.Documents[d].Actors;
        for (int i = 0; i < actors.Count; i++)
        {
            if (actors[i].Kind != ActorKind.Person)
                continue;
            string surname = index.SurnameOf(view.Known.FullName(actors[i]));
            if (!found.TryGetValue(surname, out List<int> bearers))
                found[surname] = bearers = new(1);
            bearers.Add(i);
        }
        return found;
    }

    // Who is called by a name that is a known actor's only now, or no more.
    private void AmendKnownNames(HashSet<string> surnames)
    {
        if (ReferenceEquals(before.Known, after.Known))
            return;
        foreach (KeyValuePair<string, KnownActor> old in before.Known.Actors)
        {
            if (after.Known.Find(old.Key)?.Kind != old.Value.Kind)
                Touch(old.Value);
        }
        foreach (KeyValuePair<string, KnownActor> anew in after.Known.Actors)
        {
            if (before.Known.Find(anew.Key)?.Kind != anew.Value.Kind)
                Touch(anew.Value);
        }

        void Touch(KnownActor known)
        {
            foreach (int d in versions.Visited(Called(known)))
            {
                foreach (LocalActor actor in after.Documents[d].Actors)
                {
                    if (actor.Name != known.Name || actor.Kind != known.Kind)
                        continue;
                    Touched.Add(d);
                    if (actor.Kind != ActorKind.Person || before.Known.FullName(actor) == after.Known.FullName(actor))
                        continue;
                    surnames.Add(index.SurnameOf(before.Known.FullName(actor)));
                    surnames.Add(index.SurnameOf(after.Known.FullName(actor)));
                }
            }
        }

        IEnumerable<int> Called(KnownActor known)
        {
            if (known.Kind == ActorKind.Person)
                return index.DocumentsOfSurname.TryGetValue(index.SurnameOf(known.Name), out List<int> persons) ? persons : [];
            if (known.Kind == ActorKind.Organization)
                return index.DocumentsOfOrganization.TryGetValue(LinkIndex.NameOf(known.Name), out List<int> organizations) ? organizations : [];
            return [.. versions.DocumentsOf(LinkKey.Known + known.Name), .. versions.DocumentsOf(before.ActorOf(LinkKey.Country + known.Name))];
        }
    }

    // Nothing but the persons of a surname tells who they are.
    private void AmendPersonKeys(HashSet<string> surnames)
    {
        var documents = new SortedSet<int>();
        foreach (string surname in surnames)
        {
            if (index.DocumentsOfSurname.TryGetValue(surname, out List<int> of))
                documents.UnionWith(of);
        }
        var keys = new PersonKeys(NameFacts.Instance, 0);
        var persons = new List<(int Document, int Local, string FullName, int Number)>();
        foreach (int d in versions.Visited(documents))
        {
            EquatableArray<LocalActor> actors = after.Documents[d].Actors;
            for (int i = 0; i < actors.Count; i++)
            {
                if (actors[i].Kind != ActorKind.Person || after.Known.FullName(actors[i]) is var name && !surnames.Contains(index.SurnameOf(name)))
                    continue;
                persons.Add((d, i, name, keys.Learn(actors[i], name)));
            }
        }
        keys.Settle();
        foreach ((int d, int i, string name, int number) in persons)
            SetKey(d, i, keys.KeyOf(number, after.Documents[d].Actors[i], name, after.Documents[d].DocumentId).Text);
    }

    private void SetKey(int d, int i, string key)
    {
        if (index.Keys[d][i] == key)
            return;
        if (!versions.KeysBefore.ContainsKey(d))
        {
            versions.KeysBefore[d] = index.Keys[d];
            index.Keys[d] = (string[])index.Keys[d].Clone();
        }
        index.Keys[d][i] = key;
        Touched.Add(d);
    }

    // A key that is a known actor's only now, or no more, takes along all that have it.
    private void AmendClaims()
    {
        foreach (int d in Touched)
        {
            Claim(before, d, -1);
            Claim(after, d, 1);
        }
        if (!ReferenceEquals(before.Known, after.Known))
        {
            ClaimCountries(before.Known, -1);
            ClaimCountries(after.Known, 1);
        }
        foreach (KeyValuePair<string, string?> claim in versions.ClaimantsBefore)
        {
            string key = claim.Key;
            if (index.Claims.Only(key) == claim.Value)
                continue;
            foreach (int d in versions.Visited(versions.DocumentsOf(claim.Value ?? key)))
            {
                if (Array.IndexOf(index.Keys[d], key) >= 0)
                    Touched.Add(d);
            }
            if (!LinkKey.IsOf(key, LinkKey.Country))
                continue;
            Affected.Add(before.ActorOf(key));
            Affected.Add(after.ActorOf(key));
            string country = key.Substring(LinkKey.Country.Length);
            if (!index.CountriesOwning.ContainsKey(country))
                continue;
            for (int d = 0; d < after.Documents.Count; d++)
            {
                foreach (LocalActor actor in after.Documents[d].Actors)
                {
                    if (actor.Affiliation == country)
                        Touched.Add(d);
                }
            }
        }

        void Claim(LinkView view, int d, int change)
        {
            EquatableArray<LocalActor> actors = view.Documents[d].Actors;
            for (int i = 0; i < actors.Count; i++)
            {
                if (view.Known.KeyOf(actors[i]) is { } claimant)
                    Change(view.KeysOf(d)[i], claimant, change);
            }
        }

        void ClaimCountries(KnownIndex known, int change)
        {
            foreach (KeyValuePair<string, KnownActor> actor in known.Actors)
            {
                if (actor.Value.Country is { } country)
                    Change(LinkKey.Country + country, actor.Key, change);
            }
        }

        void Change(string key, string claimant, int change)
        {
            if (!versions.ClaimantsBefore.ContainsKey(key))
                versions.ClaimantsBefore.Add(key, index.Claims.Only(key));
            index.Claims.Change(key, claimant, change);
        }
    }

    // What the known-actors files state of actors that they stated before, too.
    private void AmendKnownStatements()
    {
        foreach (KeyValuePair<string, KnownActor> known in after.Known.Actors)
        {
            if (before.Known.Find(known.Key) is not { } old)
                continue;
            if (old.Kind != known.Value.Kind || before.OwnerOf(old) != after.OwnerOf(known.Value) || !old.Titles.Equals(known.Value.Titles))
                Affected.Add(known.Key);
            // What documents state counts where a file states nothing.
            if (old.Affiliation is null != known.Value.Affiliation is null)
                Touched.UnionWith(versions.Visited(versions.DocumentsOf(known.Key)));
        }
    }
}
