using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>
/// Links the actors of all documents as <see cref="ActorLinker"/> does, and remembers the last run: where documents differ from it in persons alone, only the
/// persons of the same surnames are linked anew, because nothing else of the corpus can tell who they are. Every other difference links all, and so does any where persons are known beforehand: their aliases may be
/// of several surnames.
/// What comes out depends on what goes in alone. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class ActorRelinker
{
    private const int MaxEdits = 64;
    private const int MaxDocuments = 2_000;

    private Memory? memory;

    /// <param name="documents">In ordinal order of Id, no Id twice.</param>
    public CorpusActors Link(EquatableArray<DocumentNames> documents, KnownActors known, CancellationToken cancellationToken)
    {
        // Whoever has the memory is alone with it: another thread meanwhile links all.
        Memory? taken = Interlocked.Exchange(ref memory, null);
        CorpusActors? amended = taken?.Amend(documents, known, cancellationToken);
        if (amended is null)
            taken = new Memory(documents, known, amended = ActorLinker.Link(documents, known, cancellationToken));
        memory = taken;
        return amended;
    }

    /// <summary>A run, and once an edit has come, what finds things in it.</summary>
    private sealed class Memory(EquatableArray<DocumentNames> documents, KnownActors known, CorpusActors corpus)
    {
        private readonly NameFacts facts = NameFacts.Instance;
        private EquatableArray<DocumentNames> documents = documents;
        private CorpusActors corpus = corpus;
        private Index? index;

        /// <summary>Null where more than some persons may be others than before; the memory is of no more use then.</summary>
        public CorpusActors? Amend(EquatableArray<DocumentNames> now, KnownActors knownNow, CancellationToken cancellationToken)
        {
            if (!known.Equals(knownNow) || HasPerson(known))
                return null;
            if (Edited(now) is not { } edited)
                return null;
            if (edited.Count == 0)
                return corpus;
            index ??= new Index(documents, corpus, cancellationToken);
            var surnames = new HashSet<string>(StringComparer.Ordinal);
            foreach (int d in edited)
            {
                if (!AddSurnames(documents[d], now[d], surnames))
                    return null;
            }
            var affected = new SortedSet<int>(edited);
            foreach (string surname in surnames)
            {
                if (index.DocumentsOf.TryGetValue(surname, out List<int> of))
                    affected.UnionWith(of);
            }
            if (affected.Count > MaxDocuments)
                return null;
            if (Persons(now, affected, surnames, cancellationToken) is not { } persons || !Rename(persons))
                return null;
            Splice(now, persons);
            foreach (int d in edited)
                index.Add(now[d], d);
            documents = now;
            return corpus;
        }

        private static bool HasPerson(KnownActors known)
        {
            foreach (KnownActor actor in known.Actors)
            {
                if (actor.Kind == ActorKind.Person)
                    return true;
            }
            return false;
        }

        private List<int>? Edited(EquatableArray<DocumentNames> now)
        {
            if (now.Count != documents.Count)
                return null;
            var edited = new List<int>();
            for (int i = 0; i < now.Count; i++)
            {
                if (ReferenceEquals(now[i], documents[i]))
                    continue;
                if (now[i].DocumentId != documents[i].DocumentId || edited.Count == MaxEdits)
                    return null;
                edited.Add(i);
            }
            return edited;
        }

        /// <summary>The surnames of the persons that only one of the two versions has; false where they differ in more than persons.</summary>
        private bool AddSurnames(DocumentNames before, DocumentNames now, HashSet<string> surnames)
        {
            int b = 0, n = 0;
            while (b < before.Actors.Count || n < now.Actors.Count)
            {
                LocalActor? old = b < before.Actors.Count ? before.Actors[b] : null, anew = n < now.Actors.Count ? now.Actors[n] : null;
                if (old is not null && anew is not null && old.Equals(anew))
                {
                    // An organization's key may depend on what else the document names.
                    if (old.Kind == ActorKind.Organization && index!.Organizations.KeyOf(old, before) != index.Organizations.KeyOf(anew, now))
                        return false;
                    b++;
                    n++;
                    continue;
                }
                // Whichever of the two is a person is taken to be gone or new; the rest must match.
                bool isGone = old is { Kind: ActorKind.Person } && !(anew is { Kind: ActorKind.Person } && Holds(before, b, anew) is false && Holds(now, n, old));
                if (isGone)
                {
                    surnames.Add(PersonKeys.SurnameOf(old!.Name));
                    b++;
                }
                else if (anew is { Kind: ActorKind.Person })
                {
                    surnames.Add(PersonKeys.SurnameOf(anew.Name));
                    n++;
                }
                else
                {
                    return false;
                }
            }
            return true;
        }

        private static bool Holds(DocumentNames document, int from, LocalActor actor)
        {
            for (int i = from; i < document.Actors.Count; i++)
            {
                if (document.Actors[i].Equals(actor))
                    return true;
            }
            return false;
        }

        /// <summary>The persons of these surnames as the documents have them now; null where one belongs to something that is not there yet.</summary>
        private Relinked? Persons(EquatableArray<DocumentNames> now, SortedSet<int> affected, HashSet<string> surnames, CancellationToken cancellationToken)
        {
            var result = new Relinked();
            var keys = new PersonKeys(facts);
            var members = new List<(int Document, int Local)>();
            foreach (int d in affected)
            {
                cancellationToken.ThrowIfCancellationRequested();
                result.Links[d] = new LinkedActor?[now[d].Actors.Count];
                for (int i = 0; i < now[d].Actors.Count; i++)
                {
                    if (!IsOne(now[d].Actors[i]))
                        continue;
                    members.Add((d, i));
                    keys.Learn(now[d].Actors[i]);
                }
                for (int i = 0; i < documents[d].Actors.Count; i++)
                {
                    LocalActor old = documents[d].Actors[i];
                    if (!IsOne(old))
                        continue;
                    result.Before.Add(corpus.Links[d][i]);
                    // A country that only persons' titles name goes with the last of them.
                    if (old.Affiliation is not null && Owner(d, old.Affiliation, out _) is { } owner && corpus.Actors[Find(owner.Id)].Documents.Count == 0)
                        return null;
                }
            }
            keys.Settle();
            var owners = new Dictionary<string, LinkedActor>(StringComparer.Ordinal);
            foreach ((int d, int i) in members)
            {
                cancellationToken.ThrowIfCancellationRequested();
                LocalActor local = now[d].Actors[i];
                string key = "p" + keys.KeyOf(local, now[d].DocumentId);
                if (!result.Persons.TryGetValue(key, out LinkedActor person))
                    result.Persons[key] = person = new LinkedActor(key, ActorKind.Person);
                person.Add(local, d);
                result.Links[d][i] = person;
                if (local.Affiliation is null)
                    continue;
                if (Owner(d, local.Affiliation, out bool isNone) is { } reference)
                {
                    if (!owners.TryGetValue(reference.Id, out LinkedActor owner))
                        owners[reference.Id] = owner = new LinkedActor(reference.Id, ActorKind.Organization) { Id = reference.Id, Reference = reference };
                    person.AddAffiliation(owner);
                }
                else if (!isNone)
                {
                    return null;
                }
            }
            return result;

            bool IsOne(LocalActor actor) => actor.Kind == ActorKind.Person && surnames.Contains(PersonKeys.SurnameOf(actor.Name));
        }

        // Both versions of a document have the same actors but for persons, in the same order, so the version before tells.
        private ActorReference? Owner(int document, string name, out bool isNone)
        {
            isNone = false;
            EquatableArray<LocalActor> actors = documents[document].Actors;
            for (int i = 0; i < actors.Count; i++)
            {
                if (actors[i].Kind != ActorKind.Person && actors[i].Name == name)
                    return corpus.Links[document][i];
            }
            isNone = facts.FindPhrase(name) is not { Country: >= 0 };
            return !isNone && Find(name) is >= 0 and int found && corpus.Actors[found] is { Kind: ActorKind.Country } country && country.Name == name ? country.Reference : null;
        }

        /// <summary>Gives the persons their Ids; false where an Id depends on who else has the name.</summary>
        private bool Rename(Relinked persons)
        {
            foreach (ActorReference before in persons.Before)
            {
                if (before.Id != before.Name || before.Key != ActorReference.KeyOf(before.Id) || !index!.IsAlone(before.Id))
                    return false;
                index.Forget(before);
            }
            foreach (LinkedActor person in persons.Persons.Values)
            {
                person.ChooseName();
                person.Id = person.Name;
                person.Reference = new ActorReference(person.Id, person.Name, ActorReference.KeyOf(person.Id));
                if (!index!.Learn(person.Reference))
                    return false;
            }
            return true;
        }

        private void Splice(EquatableArray<DocumentNames> now, Relinked persons)
        {
            var before = new List<CorpusActor>(persons.Before.Count);
            foreach (ActorReference reference in persons.Before)
                before.Add(corpus.Actors[Find(reference.Id)]);
            var after = new List<CorpusActor>(persons.Persons.Count);
            foreach (LinkedActor person in persons.Persons.Values)
            {
                CorpusActor actor = person.ToCorpusActor();
                // What is as before stays the same object: later steps compare by reference first.
                if (Find(person.Id) is >= 0 and int old)
                {
                    if (corpus.Actors[old].Reference.Equals(actor.Reference))
                        person.Reference = corpus.Actors[old].Reference;
                    actor = corpus.Actors[old].Equals(actor) ? corpus.Actors[old] : actor with { Reference = person.Reference! };
                }
                after.Add(actor);
            }
            long characters = corpus.TableCharacters;
            foreach (CorpusActor actor in before)
                characters -= ActorLinker.CharactersOf(actor);
            foreach (CorpusActor actor in after)
                characters += ActorLinker.CharactersOf(actor);

            EquatableArray<ActorReference>[] links = corpus.Links.ToArray();
            foreach (KeyValuePair<int, LinkedActor?[]> document in persons.Links)
                links[document.Key] = LinksOf(now[document.Key], document.Key, document.Value);
            corpus = new CorpusActors(Merged(before, after), new(links), characters);
        }

        private EquatableArray<ActorReference> LinksOf(DocumentNames now, int d, LinkedActor?[] persons)
        {
            var references = new ActorReference[persons.Length];
            EquatableArray<LocalActor> old = documents[d].Actors;
            // Those that are not linked anew are in both versions, in one order.
            for (int i = 0, b = 0; i < references.Length; i++)
            {
                if (persons[i] is { } person)
                {
                    references[i] = person.Reference!;
                    continue;
                }
                while (!old[b].Equals(now.Actors[i]))
                    b++;
                references[i] = corpus.Links[d][b++];
            }
            var made = new EquatableArray<ActorReference>(references);
            return made.Equals(corpus.Links[d]) ? corpus.Links[d] : made;
        }

        private EquatableArray<CorpusActor> Merged(List<CorpusActor> gone, List<CorpusActor> come)
        {
            gone.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
            come.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
            ReadOnlySpan<CorpusActor> all = corpus.Actors.AsSpan();
            var merged = new CorpusActor[all.Length - gone.Count + come.Count];
            int from = 0, to = 0;
            for (int g = 0, c = 0; g < gone.Count || c < come.Count;)
            {
                bool takes = g < gone.Count && (c == come.Count || string.CompareOrdinal(gone[g].Id, come[c].Id) <= 0);
                int at = Math.Max(from, Place(takes ? gone[g].Id : come[c].Id));
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

        private int Find(string id)
        {
            int place = Place(id);
            return place < corpus.Actors.Count && corpus.Actors[place].Id == id ? place : -1;
        }

        private int Place(string id)
        {
            int low = 0, high = corpus.Actors.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (string.CompareOrdinal(corpus.Actors[middle].Id, id) < 0)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        }
    }

    /// <summary>Persons linked anew: who they were, who they are, and whose names they are in each document they appear in.</summary>
    private sealed class Relinked
    {
        public HashSet<ActorReference> Before { get; } = [];

        public Dictionary<string, LinkedActor> Persons { get; } = new(StringComparer.Ordinal);

        public SortedDictionary<int, LinkedActor?[]> Links { get; } = [];
    }

    /// <summary>Finds things in a run. It is made when the first edit comes: a build that runs once does without.</summary>
    private sealed class Index
    {
        private readonly Dictionary<string, int> claims = new(StringComparer.OrdinalIgnoreCase);
        private readonly HashSet<long> keys = [];

        public Index(EquatableArray<DocumentNames> documents, CorpusActors corpus, CancellationToken cancellationToken)
        {
            for (int d = 0; d < documents.Count; d++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(documents[d], d);
                foreach (LocalActor actor in documents[d].Actors)
                {
                    if (actor.Kind == ActorKind.Organization)
                        Organizations.Learn(actor);
                }
            }
            foreach (CorpusActor actor in corpus.Actors)
            {
                Claim(actor.Id, 1);
                keys.Add(actor.Reference.Key);
            }
        }

        /// <summary>The documents that name a person of a surname, or did.</summary>
        public Dictionary<string, List<int>> DocumentsOf { get; } = new(StringComparer.Ordinal);

        public OrganizationKeys Organizations { get; } = new(NameFacts.Instance);

        public void Add(DocumentNames document, int d)
        {
            foreach (LocalActor actor in document.Actors)
            {
                if (actor.Kind != ActorKind.Person)
                    continue;
                string surname = PersonKeys.SurnameOf(actor.Name);
                if (!DocumentsOf.TryGetValue(surname, out List<int> of))
                    DocumentsOf[surname] = of = [];
                if (of.Count == 0 || of[of.Count - 1] < d)
                    of.Add(d);
                else if (of.BinarySearch(d) is < 0 and int place)
                    of.Insert(~place, d);
            }
        }

        public bool IsAlone(string id) => claims[Base(id)] == 1;

        public void Forget(ActorReference actor)
        {
            Claim(actor.Id, -1);
            keys.Remove(actor.Key);
        }

        /// <summary>False where another one claims the Id, or has the key.</summary>
        public bool Learn(ActorReference actor)
        {
            Claim(actor.Id, 1);
            return keys.Add(actor.Key) && IsAlone(actor.Id) && Base(actor.Id).Length == actor.Id.Length;
        }

        private void Claim(string id, int change)
        {
            string claimed = Base(id);
            claims.TryGetValue(claimed, out int count);
            claims[claimed] = count + change;
        }

        // What is added to an Id to tell actors of one name apart stands in parentheses at its end.
        private static string Base(string id)
        {
            while (id.Length > 0 && id[id.Length - 1] == ')' && id.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and int open)
                id = id.Substring(0, open);
            return id;
        }
    }
}
