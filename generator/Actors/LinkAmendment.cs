using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>
/// Takes links from one version of the corpus to the next: looks which local actors may be linked otherwise than before, gathers the actors of the corpus
/// that gain, lose or change something by that from all documents that name them, and leaves the rest as it is.
/// </summary>
internal sealed class LinkAmendment
{
    private readonly LinkIndex index;
    private readonly LinkView before;
    private readonly LinkView after;
    private readonly CorpusActors corpus;
    private readonly CancellationToken cancellationToken;
    private readonly int maxVisits;
    private int visits;

    /// <summary>The keys as they were, of documents whose keys differ.</summary>
    private readonly Dictionary<int, string[]> keysBefore = [];

    /// <summary>Whose a key was, of keys that somebody claims or lets go.</summary>
    private readonly Dictionary<string, string?> claimantsBefore = new(StringComparer.Ordinal);

    /// <summary>The documents of which some local actor may be linked otherwise than before.</summary>
    private readonly SortedSet<int> touched = [];

    /// <summary>For each actor the touched documents that name it now.</summary>
    private readonly Dictionary<string, List<int>> naming = new(StringComparer.Ordinal);

    /// <summary>The actors that may differ.</summary>
    private readonly HashSet<string> affected = new(StringComparer.Ordinal);

    /// <summary>The actors gathered anew; null for one that is no more.</summary>
    private readonly Dictionary<string, LinkedActor?> gathered = new(StringComparer.Ordinal);

    private readonly List<(LinkedActor Actor, string Owner)> owned = [];
    private HashSet<string> statedOwners = new(StringComparer.Ordinal);

    private LinkAmendment(LinkIndex index, EquatableArray<DocumentNames> documents, EquatableArray<DocumentNames> now, KnownIndex knownNow, CorpusActors corpus, CancellationToken cancellationToken)
    {
        this.index = index;
        this.corpus = corpus;
        this.cancellationToken = cancellationToken;
        // Gathering takes longer for a document than linking all does.
        maxVisits = Math.Max(10_000, 4 * documents.Count);
        before = new LinkView(
            documents, index.Known, d => keysBefore.TryGetValue(d, out string[] keys) ? keys : index.Keys[d],
            key => claimantsBefore.TryGetValue(key, out string? claimant) ? claimant : index.Claims.Only(key));
        after = new LinkView(now, knownNow, d => index.Keys[d], index.Claims.Only);
    }

    /// <summary>What the corpus comes to; null where linking all is the shorter or the only way: the index is of no more use then.</summary>
    /// <param name="edited">The documents that differ.</param>
    public static CorpusActors? Amend(
        LinkIndex index, EquatableArray<DocumentNames> documents, EquatableArray<DocumentNames> now, List<int> edited, KnownActors known, CorpusActors corpus, CancellationToken cancellationToken)
    {
        if (!index.IsAmendable)
            return null;
        KnownIndex knownNow = ReferenceEquals(index.Known.Known, known) || index.Known.Known.Equals(known) ? index.Known : new KnownIndex(known);
        return new LinkAmendment(index, documents, now, knownNow, corpus, cancellationToken).Amend(edited);
    }

    private CorpusActors? Amend(List<int> edited)
    {
        foreach (int d in edited)
            Edit(d);
        HashSet<string> surnames = PersonsThatDiffer(edited);
        AmendOrganizationKeys(edited);
        AmendKnownNames(surnames);
        AmendPersonKeys(surnames);
        if (visits > maxVisits)
            return null;
        AmendClaims();
        AmendKnownStatements();
        AmendContributions();
        AmendStatedOwners();
        foreach (string actor in affected)
            Gather(actor);
        if (visits > maxVisits || !ChooseIds() || RenamedOwners() is not { } renamed || visits > maxVisits)
            return null;
        CorpusActors amended = Spliced(renamed);
        foreach (KeyValuePair<string, LinkedActor?> actor in gathered)
        {
            if (actor.Value is null)
                index.References.Remove(actor.Key);
        }
        index.Known = after.Known;
        index.StatedOwners = statedOwners;
        return amended;
    }

    // The keys of a document that differs; those of persons come later.
    private void Edit(int d)
    {
        touched.Add(d);
        index.File(after.Documents[d], d);
        keysBefore[d] = index.Keys[d];
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
            foreach (int d in Visited(documents))
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
                    index.Keys[d][bearers.Value[i]] = keysBefore[d][were[i]];
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
            foreach (int d in Visited(Called(known)))
            {
                foreach (LocalActor actor in after.Documents[d].Actors)
                {
                    if (actor.Name != known.Name || actor.Kind != known.Kind)
                        continue;
                    touched.Add(d);
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
            return [.. DocumentsOf(LinkKey.Known + known.Name), .. DocumentsOf(before.ActorOf(LinkKey.Country + known.Name))];
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
        foreach (int d in Visited(documents))
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
        if (!keysBefore.ContainsKey(d))
        {
            keysBefore[d] = index.Keys[d];
            index.Keys[d] = (string[])index.Keys[d].Clone();
        }
        index.Keys[d][i] = key;
        touched.Add(d);
    }

    // A key that is a known actor's only now, or no more, takes along all that have it.
    private void AmendClaims()
    {
        foreach (int d in touched)
        {
            Claim(before, d, -1);
            Claim(after, d, 1);
        }
        if (!ReferenceEquals(before.Known, after.Known))
        {
            ClaimCountries(before.Known, -1);
            ClaimCountries(after.Known, 1);
        }
        foreach (KeyValuePair<string, string?> claim in claimantsBefore)
        {
            string key = claim.Key;
            if (index.Claims.Only(key) == claim.Value)
                continue;
            foreach (int d in Visited(DocumentsOf(claim.Value ?? key)))
            {
                if (Array.IndexOf(index.Keys[d], key) >= 0)
                    touched.Add(d);
            }
            if (!IsOf(key, LinkKey.Country))
                continue;
            affected.Add(before.ActorOf(key));
            affected.Add(after.ActorOf(key));
            string country = key.Substring(LinkKey.Country.Length);
            if (!index.CountriesOwning.ContainsKey(country))
                continue;
            for (int d = 0; d < after.Documents.Count; d++)
            {
                foreach (LocalActor actor in after.Documents[d].Actors)
                {
                    if (actor.Affiliation == country)
                        touched.Add(d);
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
            if (!claimantsBefore.ContainsKey(key))
                claimantsBefore.Add(key, index.Claims.Only(key));
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
                affected.Add(known.Key);
            // What documents state counts where a file states nothing.
            if (old.Affiliation is null != known.Value.Affiliation is null)
                touched.UnionWith(Visited(DocumentsOf(known.Key)));
        }
    }

    private void AmendContributions()
    {
        var owning = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int d in Visited(touched))
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<Contribution> old = ContributionsTo(before, d, -1), anew = ContributionsTo(after, d, 1);
            foreach (Contribution contribution in anew)
            {
                if (!naming.TryGetValue(contribution.Actor, out List<int> documents))
                    naming[contribution.Actor] = documents = new(1);
                if (documents.Count == 0 || documents[documents.Count - 1] != d)
                    documents.Add(d);
            }
            // Both are in order of actor, and then as the document has them.
            for (int o = 0, n = 0; o < old.Count || n < anew.Count;)
            {
                int order = o == old.Count ? 1 : n == anew.Count ? -1 : string.CompareOrdinal(old[o].Actor, anew[n].Actor);
                if (order != 0 || !old[o].Equals(anew[n]))
                    affected.Add(order <= 0 ? old[o].Actor : anew[n].Actor);
                o += order <= 0 ? 1 : 0;
                n += order >= 0 ? 1 : 0;
            }
        }
        foreach (KeyValuePair<string, int> country in owning)
        {
            index.CountriesOwning.TryGetValue(country.Key, out int count);
            index.CountriesOwning[country.Key] = count + country.Value;
            if (count + country.Value == 0)
                index.CountriesOwning.Remove(country.Key);
            if (count == 0 || count + country.Value == 0)
            {
                affected.Add(before.ActorOf(LinkKey.Country + country.Key));
                affected.Add(after.ActorOf(LinkKey.Country + country.Key));
            }
        }

        List<Contribution> ContributionsTo(LinkView view, int d, int change)
        {
            var all = new List<Contribution>(view.Documents[d].Actors.Count);
            for (int i = 0; i < view.Documents[d].Actors.Count; i++)
            {
                Contribution contribution = view.Of(d, i);
                if (contribution.Country is { } country)
                    owning[country] = (owning.TryGetValue(country, out int count) ? count : 0) + change;
                int place = all.Count;
                while (place > 0 && string.CompareOrdinal(all[place - 1].Actor, contribution.Actor) > 0)
                    place--;
                all.Insert(place, contribution);
            }
            return all;
        }
    }

    // An actor to whom a known one belongs by a file is of the corpus as long as the known one is.
    private void AmendStatedOwners()
    {
        var owning = new Queue<KnownActor>();
        foreach (KeyValuePair<string, KnownActor> known in after.Known.Actors)
        {
            if (known.Value.Affiliation is not null && (IsNamed(known.Key) || IsCountryOwning(known.Key)))
                owning.Enqueue(known.Value);
        }
        while (owning.Count > 0)
        {
            string owner = after.OwnerOf(owning.Dequeue())!;
            if (statedOwners.Add(owner) && after.Known.Find(owner) is { Affiliation: not null } known && !IsNamed(owner) && !IsCountryOwning(owner))
                owning.Enqueue(known);
        }
        foreach (string owner in index.StatedOwners)
        {
            if (!statedOwners.Contains(owner))
                affected.Add(owner);
        }
        foreach (string owner in statedOwners)
        {
            if (!index.StatedOwners.Contains(owner))
                affected.Add(owner);
        }
    }

    private bool IsNamed(string actor)
    {
        if (naming.ContainsKey(actor))
            return true;
        foreach (int d in DocumentsOf(actor))
        {
            if (!touched.Contains(d))
                return true;
        }
        return false;
    }

    /// <summary>Whether some document names the country only as somebody's owner.</summary>
    private bool IsCountryOwning(string actor)
    {
        if (after.Known.Find(actor) is not { } known)
            return IsOf(actor, LinkKey.Country) && IsOne(actor.Substring(LinkKey.Country.Length));
        return known.Kind == ActorKind.Country && (IsOne(known.Name) || (known.Country is { } country && IsOne(country)));

        bool IsOne(string country) => index.CountriesOwning.ContainsKey(country) && after.ActorOf(LinkKey.Country + country) == actor;
    }

    /// <summary>The actor as all documents have it now; null where it is no more.</summary>
    private LinkedActor? Gather(string actor)
    {
        if (gathered.TryGetValue(actor, out LinkedActor? made))
            return made;
        cancellationToken.ThrowIfCancellationRequested();
        var documents = new List<int>();
        CorpusActor? old = Find(actor);
        foreach (int d in DocumentsOf(actor))
        {
            if (!touched.Contains(d))
                documents.Add(d);
        }
        if (naming.TryGetValue(actor, out List<int> anew))
        {
            documents.AddRange(anew);
            documents.Sort();
        }
        KnownActor? known = after.Known.Find(actor);
        if (documents.Count == 0 && !IsCountryOwning(actor) && !statedOwners.Contains(actor))
            return gathered[actor] = null;
        gathered[actor] = made = new LinkedActor(KeyOf(actor), known?.Kind ?? KindOf(actor), gathered.Count) { Known = known, Documents = documents.ToEquatableArray() };
        foreach (int d in Visited(documents))
        {
            bool isTouched = touched.Contains(d);
            EquatableArray<ActorReference> links = corpus.Links[d];
            for (int i = 0; i < after.Documents[d].Actors.Count; i++)
            {
                if (isTouched ? after.ActorOf(d, i) != actor : links[i].Id != old!.Id)
                    continue;
                Contribution contribution = after.Of(d, i);
                made.Add(contribution.Local);
                if (contribution.Owner is { } owner)
                    owned.Add((made, owner));
            }
        }
        made.ChooseName();
        return made;
    }

    private static LinkKey KeyOf(string actor) => new(actor.Substring(0, 1), actor.Substring(1));

    private static ActorKind KindOf(string actor) => IsOf(actor, LinkKey.Person) ? ActorKind.Person : IsOf(actor, LinkKey.Country) ? ActorKind.Country : ActorKind.Organization;

    private static bool IsOf(string key, string prefix) => key.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>False where the keys of two references meet.</summary>
    private bool ChooseIds()
    {
        var claims = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, LinkedActor?> actor in gathered)
        {
            CorpusActor? old = Find(actor.Key);
            if (old is not null && actor.Value is { } same && same.Name == old.Name && same.Kind == old.Kind)
            {
                same.Id = old.Id;
                continue;
            }
            if (old is not null)
                Claim(ActorIds.Base(old.Id), -1);
            if (actor.Value is { } made)
                Claim(ActorIds.Base(made.Name), 1);
        }
        var shared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, int> claim in claims)
        {
            index.Bases.TryGetValue(claim.Key, out int count);
            if (count > 1 || count + claim.Value > 1)
                shared.Add(claim.Key);
            index.Bases[claim.Key] = count + claim.Value;
            if (count + claim.Value == 0)
                index.Bases.Remove(claim.Key);
        }
        // Where several claim an Id, one that comes, goes or gets another name can change the others'.
        if (shared.Count > 0)
        {
            foreach (CorpusActor actor in corpus.Actors)
            {
                if (shared.Contains(ActorIds.Base(actor.Id)))
                    Gather(ActorOf(actor));
            }
        }
        var sharing = new List<LinkedActor>();
        foreach (LinkedActor? actor in gathered.Values)
        {
            if (actor is null)
                continue;
            if (shared.Contains(ActorIds.Base(actor.Name)))
                sharing.Add(actor);
            else if (claims.ContainsKey(ActorIds.Base(actor.Name)))
                actor.Id = actor.Name;
        }
        ActorIds.Choose(sharing);
        return ChooseReferences();

        void Claim(string claimed, int change) => claims[claimed] = (claims.TryGetValue(claimed, out int sum) ? sum : 0) + change;
    }

    // The key by which an actor of the version before is linked.
    private string ActorOf(CorpusActor actor)
    {
        if (actor.Documents.Count > 0)
        {
            int d = actor.Documents[0];
            for (int i = 0; i < corpus.Links[d].Count; i++)
            {
                if (corpus.Links[d][i].Id == actor.Id)
                    return before.ActorOf(d, i);
            }
        }
        return index.References.TryGetValue(LinkKey.Country + actor.Name, out ActorReference country) && country.Id == actor.Id ? LinkKey.Country + actor.Name : LinkKey.Known + actor.Name;
    }

    private bool ChooseReferences()
    {
        // What is as before stays the same object: later steps compare by reference first.
        foreach (KeyValuePair<string, LinkedActor?> actor in gathered)
        {
            if (!index.References.TryGetValue(actor.Key, out ActorReference old))
                continue;
            if (actor.Value is { } made && made.Id == old.Id && made.Name == old.Name)
                made.Reference = old;
            else
                index.Hashes.Remove(old.Key);
        }
        foreach (LinkedActor? made in gathered.Values)
        {
            if (made is null || made.Reference is not null)
                continue;
            var reference = new ActorReference(made.Id, made.Name, ActorReference.KeyOf(made.Id));
            int old = LinkIndex.Find(corpus.Actors, made.Id);
            made.Reference = old >= 0 && corpus.Actors[old].Reference.Equals(reference) ? corpus.Actors[old].Reference : reference;
            if (!index.Hashes.Add(reference.Key))
                return false;
        }
        return true;
    }

    /// <summary>Gathers those who belong to somebody that goes by another Id than before. The documents that name such a one; null where that is not enough.</summary>
    private HashSet<int>? RenamedOwners()
    {
        var documents = new HashSet<int>();
        foreach (LinkedActor? owner in new List<LinkedActor?>(gathered.Values))
        {
            if (owner is null || !index.References.TryGetValue(owner.Key.Text, out ActorReference old) || ReferenceEquals(old, owner.Reference))
                continue;
            if (IsCountryOwning(owner.Key.Text))
                return null;
            foreach (int d in Visited([.. DocumentsOf(owner.Key.Text), .. naming.TryGetValue(owner.Key.Text, out List<int> anew) ? anew : []]))
            {
                documents.Add(d);
                for (int i = 0; i < after.Documents[d].Actors.Count; i++)
                {
                    if (after.Documents[d].Actors[i].Affiliation is not null && after.Of(d, i) is { } contribution && contribution.Owner == owner.Key.Text)
                        GatherAsBefore(contribution.Actor);
                }
            }
            foreach (KeyValuePair<string, KnownActor> known in after.Known.Actors)
            {
                if (index.References.ContainsKey(known.Key) && after.OwnerOf(known.Value) == owner.Key.Text)
                    GatherAsBefore(known.Key);
            }
        }
        return documents;

        void GatherAsBefore(string actor)
        {
            if (gathered.ContainsKey(actor) || Gather(actor) is not { } made)
                return;
            made.Reference = index.References[actor];
            made.Id = made.Reference.Id;
        }
    }

    private CorpusActors Spliced(HashSet<int> renamed)
    {
        var owners = new Dictionary<string, LinkedActor>(StringComparer.Ordinal);
        foreach ((LinkedActor actor, string owner) in owned)
            actor.AddAffiliation(Owner(owner));
        foreach (LinkedActor? actor in gathered.Values)
        {
            if (actor?.Known is { } known && after.OwnerOf(known) is { } owner)
                actor.KnownAffiliation = Owner(owner);
        }
        var gone = new Dictionary<string, CorpusActor>(StringComparer.Ordinal);
        foreach (string actor in gathered.Keys)
        {
            if (Find(actor) is { } old)
                gone.Add(old.Id, old);
        }
        var come = new List<CorpusActor>();
        long characters = corpus.TableCharacters;
        foreach (LinkedActor? made in gathered.Values)
        {
            if (made is null)
                continue;
            index.References[made.Key.Text] = made.Reference!;
            CorpusActor actor = made.ToCorpusActor();
            if (gone.TryGetValue(made.Id, out CorpusActor same) && same.Equals(actor))
            {
                gone.Remove(made.Id);
                continue;
            }
            characters += ActorLinker.CharactersOf(actor);
            come.Add(actor);
        }
        foreach (CorpusActor actor in gone.Values)
            characters -= ActorLinker.CharactersOf(actor);
        touched.UnionWith(renamed);
        EquatableArray<EquatableArray<ActorReference>> links = Links();
        return gone.Count == 0 && come.Count == 0 && ReferenceEquals(links, corpus.Links) ? corpus : new CorpusActors(Merged([.. gone.Values], come), links, characters);

        LinkedActor Owner(string key)
        {
            if (gathered.TryGetValue(key, out LinkedActor? made))
                return made!;
            if (!owners.TryGetValue(key, out LinkedActor owner))
            {
                ActorReference reference = index.References[key];
                owners[key] = owner = new LinkedActor(KeyOf(key), KindOf(key), -1) { Id = reference.Id, Reference = reference };
            }
            return owner;
        }
    }

    private EquatableArray<EquatableArray<ActorReference>> Links()
    {
        EquatableArray<ActorReference>[]? links = null;
        foreach (int d in touched)
        {
            var references = new ActorReference[after.Documents[d].Actors.Count];
            for (int i = 0; i < references.Length; i++)
                references[i] = index.References[after.ActorOf(d, i)];
            var made = new EquatableArray<ActorReference>(references);
            if (!made.Equals(corpus.Links[d]))
                (links ??= corpus.Links.ToArray())[d] = made;
        }
        return links is null ? corpus.Links : new(links);
    }

    private EquatableArray<CorpusActor> Merged(List<CorpusActor> gone, List<CorpusActor> come)
    {
        if (gone.Count == 0 && come.Count == 0)
            return corpus.Actors;
        gone.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        come.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        ReadOnlySpan<CorpusActor> all = corpus.Actors.AsSpan();
        var merged = new CorpusActor[all.Length - gone.Count + come.Count];
        int from = 0, to = 0;
        for (int g = 0, c = 0; g < gone.Count || c < come.Count;)
        {
            bool takes = g < gone.Count && (c == come.Count || string.CompareOrdinal(gone[g].Id, come[c].Id) <= 0);
            int at = Math.Max(from, LinkIndex.Place(corpus.Actors, takes ? gone[g].Id : come[c].Id));
            all.Slice(from, at - from).CopyTo(merged.AsSpan(to));
            to += at - from;
            from = at;
            if (takes)
            {
                from++;
                g++;
            }
            else
            {
                merged[to++] = come[c++];
            }
        }
        all.Slice(from).CopyTo(merged.AsSpan(to));
        return new(merged);
    }

    /// <summary>The actor in the version before; null where it was not there.</summary>
    private CorpusActor? Find(string actor) =>
        index.References.TryGetValue(actor, out ActorReference reference) && LinkIndex.Find(corpus.Actors, reference.Id) is >= 0 and int i ? corpus.Actors[i] : null;

    /// <summary>The documents that named the actor in the version before.</summary>
    private EquatableArray<int> DocumentsOf(string actor) => Find(actor)?.Documents ?? EquatableArray<int>.Empty;

    private IEnumerable<int> Visited(IEnumerable<int> documents)
    {
        foreach (int d in documents)
        {
            if (++visits > maxVisits)
                yield break;
            yield return d;
        }
    }
}
