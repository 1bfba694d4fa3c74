using System;
using System.Collections.Generic;
using CorpusGen.Documents;

namespace CorpusGen.Actors;

/// <summary>Tells which names of one document name the same actor, and gathers each actor's forms, titles and affiliation.</summary>
internal sealed class LocalLinker
{
    private readonly NameFacts facts = NameFacts.Instance;
    private List<Name> names = [];
    private EquatableArray<KnownName> known = EquatableArray<KnownName>.Empty;
    private readonly List<Cluster> clusters = [];
    private readonly Stack<Cluster> spareClusters = [];
    private readonly Stack<List<int>> spareLists = [];
    private readonly Dictionary<int, int> byCountry = [];

    // Persons by their last words, and by the others.
    private readonly Dictionary<string, List<int>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byOtherWord = new(StringComparer.Ordinal);

    // Persons of one word; and the surnames of several that have a usual bearer.
    private readonly Dictionary<string, int> singles = new(StringComparer.Ordinal);
    private readonly HashSet<string> usual = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byPart = new(StringComparer.Ordinal);
    private readonly List<Name> deferred = [];
    private readonly List<int> order = [];
    private readonly List<int> actors = [];
    private readonly List<Mention> mentions = [];

    public DocumentActors Link(List<Name> names, EquatableArray<KnownName> known)
    {
        this.names = names;
        this.known = known;
        LinkKnown();
        LinkCountries();
        LinkPersons();
        LinkOrganizations();
        DocumentActors linked = Collect();
        Clear();
        return linked;
    }

    private void Clear()
    {
        names = [];
        known = EquatableArray<KnownName>.Empty;
        foreach (Cluster cluster in clusters)
        {
            cluster.Clear();
            spareClusters.Push(cluster);
        }
        clusters.Clear();
        byCountry.Clear();
        Clear(bySurname);
        Clear(byOtherWord);
        singles.Clear();
        usual.Clear();
        byKey.Clear();
        byInitials.Clear();
        byPart.Clear();
        deferred.Clear();
        order.Clear();
        actors.Clear();
        mentions.Clear();
    }

    // All forms of a known actor are one actor, and forms of two are two; the rules link to them what else the document calls them.
    private void LinkKnown()
    {
        var clusterOf = new int[known.Count];
        foreach (Name name in names)
        {
            if (name.Known < 0 || known[name.Known].Name is not { } actor)
                continue;
            if (clusterOf[name.Known] == 0)
            {
                clusterOf[name.Known] = NewCluster(known[name.Known].Kind) + 1;
                Cluster cluster = clusters[clusterOf[name.Known] - 1];
                cluster.Known = known[name.Known];
                cluster.Words = NameForm.Of(actor).PersonWords;
                if (cluster.Kind == ActorKind.Person)
                    cluster.Gender = GenderOf(actor);
            }
            Join(name, clusterOf[name.Known] - 1);
        }
    }

    private void LinkCountries()
    {
        for (int i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Known?.Country is { } country)
                byCountry[facts.FindPhrase(country)!.Country] = i;
        }
        foreach (Name name in names)
        {
            if (name.Kind != NameKind.Country || name.Actor >= 0)
                continue;
            if (!byCountry.TryGetValue(name.Country, out int cluster))
                byCountry[name.Country] = cluster = NewCluster(ActorKind.Country);
            Join(name, cluster);
        }
    }

    private void LinkPersons()
    {
        // Full names first: a surname in the headline comes before the name that it is short for.
        for (int i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Kind != ActorKind.Person)
                continue;
            if (clusters[i].Words.Length > 1)
                IndexPerson(i, clusters[i].Words);
            // A surname by itself may be that of any of the names.
            var indexed = new HashSet<string>(StringComparer.Ordinal) { clusters[i].Known!.Name! };
            foreach (Name name in clusters[i].Names)
            {
                if (indexed.Add(name.Text) && WordsOf(name).Length > 1)
                    IndexPerson(i, WordsOf(name));
            }
        }
        foreach (Name name in names)
        {
            if (name.Kind != NameKind.Person || name.Actor >= 0 || WordsOf(name).Length < 2)
                continue;
            string[] words = WordsOf(name);
            int found = -1;
            foreach (string word in words)
            {
                if (found < 0)
                    found = Find(bySurname, word, words);
                if (found < 0)
                    found = Find(byOtherWord, word, words);
            }
            if (found < 0)
            {
                found = NewCluster(ActorKind.Person);
                clusters[found].Words = words;
                IndexPerson(found, words);
            }
            else if (words.Length > clusters[found].Words.Length && clusters[found].Known is null)
            {
                clusters[found].Words = words;
            }
            Join(name, found);
        }
        // A known actor of one word is the one whose surname that is.
        for (int i = 0; i < clusters.Count; i++)
        {
            if (clusters[i] is { Known: { } known, Kind: ActorKind.Person, Words: { Length: 1 } words } && (bySurname.TryGetValue(words[0], out List<int> bearers) || byOtherWord.TryGetValue(words[0], out bearers)))
                Rename(i, Bearer(bearers, clusters[i].Names[0], isUsual: false), known);
        }
        // A surname by itself in a paragraph that names nobody in full has a usual bearer.
        foreach (Name name in names)
        {
            if (name.Kind == NameKind.Person && name.Actor < 0 && WordsOf(name) is { Length: > 0 } bare && bySurname.TryGetValue(bare[bare.Length - 1], out List<int> bearers)
                && bearers.Count > 1 && name.Block.Block.Kind == BlockKind.Body && BearerBeside(bearers, name) < 0)
                usual.Add(bare[bare.Length - 1]);
        }
        foreach (Name name in names)
        {
            if (name.Kind != NameKind.Person)
                continue;
            string[] words = WordsOf(name);
            if (name.Actor < 0 && words.Length > 0)
            {
                string word = words[words.Length - 1];
                int cluster = bySurname.TryGetValue(word, out List<int> named) || byOtherWord.TryGetValue(word, out named) ? Bearer(named, name, usual.Contains(word)) : -1;
                if (cluster < 0 && !singles.TryGetValue(word, out cluster))
                {
                    singles[word] = cluster = NewCluster(ActorKind.Person);
                    clusters[cluster].Words = words;
                }
                Join(name, cluster);
            }
        }

        int Find(Dictionary<string, List<int>> index, string word, string[] words)
        {
            if (!index.TryGetValue(word, out List<int> candidates))
                return -1;
            for (int c = candidates.Count - 1; c >= 0 && c >= candidates.Count - 16; c--)
            {
                if (IsSamePerson(clusters[candidates[c]].Words, words))
                    return candidates[c];
            }
            return -1;
        }

        void Rename(int emptied, int bearer, KnownName known)
        {
            if (clusters[bearer].Known is not null)
                return;
            clusters[bearer].Known = known;
            clusters[emptied].Known = null;
            foreach (Name name in clusters[emptied].Names)
                Join(name, bearer);
            clusters[emptied].Names.Clear();
        }

        void IndexPerson(int cluster, string[] words)
        {
            Index(bySurname, words[words.Length - 1], cluster);
            for (int i = 0; i < words.Length - 1; i++)
                Index(byOtherWord, words[i], cluster);
        }
    }

    // A bare surname means the one of that surname who was introduced first (the others keep their given names), unless "Mrs." says otherwise.
    private int Bearer(List<int> candidates, Name name, bool isUsual)
    {
        int beside = isUsual ? -1 : BearerBeside(candidates, name);
        if (beside >= 0 && (name.Gender == Gender.Unknown || clusters[beside].Gender == Gender.Unknown || clusters[beside].Gender == name.Gender))
            return beside;
        int bearer = -1;
        for (int c = 0; c < candidates.Count && c < 16; c++)
        {
            Cluster candidate = clusters[candidates[c]];
            bool agrees = name.Gender == Gender.Unknown || candidate.Gender == Gender.Unknown || candidate.Gender == name.Gender;
            // Known actors come first, wherever they stand.
            if (agrees && (bearer < 0 || candidate.Names[0].Start < clusters[bearer].Names[0].Start))
                bearer = candidates[c];
        }
        return bearer < 0 ? candidates[0] : bearer;
    }

    // Whom the paragraph has named already, unless it has named two of them.
    private int BearerBeside(List<int> candidates, Name name)
    {
        int beside = -1;
        for (int c = 0; c < candidates.Count && c < 16; c++)
        {
            if (!IsNamedBefore(clusters[candidates[c]], name))
                continue;
            if (beside >= 0)
                return -1;
            beside = candidates[c];
        }
        return beside;
    }

    private static bool IsNamedBefore(Cluster person, Name name)
    {
        if (person.FirstIn is null)
        {
            person.FirstIn = [];
            foreach (Name named in person.Names)
                person.Enter(named);
        }
        return person.FirstIn.TryGetValue(name.Block.Index, out int first) && first < name.Start;
    }

    private static bool IsSamePerson(string[] a, string[] b)
    {
        if (b.Length > a.Length)
            (a, b) = (b, a);
        // Each word of the shorter name stands in the longer one, in order; an initial stands for a word.
        int at = 0, initials = 0;
        foreach (string word in b)
        {
            while (at < a.Length && !(a[at] == word || (word.Length == 1 && a[at][0] == word[0]) || (a[at].Length == 1 && word[0] == a[at][0])))
                at++;
            if (at == a.Length)
                return false;
            if (word.Length == 1 || a[at].Length == 1)
                initials++;
            at++;
        }
        return initials < b.Length && a[a.Length - 1] == b[b.Length - 1] || b.Length > 1 && initials == 0;
    }

    private void LinkOrganizations()
    {
        for (int i = 0; i < clusters.Count; i++)
        {
            if (clusters[i] is not { Known.Name: { } actor, Kind: ActorKind.Organization } cluster)
                continue;
            IndexOrganization(actor, NameForm.Of(actor).OrganizationKey, -1, i);
            foreach (Name name in cluster.Names)
                IndexOrganization(name.Text, KeyOf(name), name.Country, i);
        }
        foreach (Name name in names)
        {
            if (name.Kind != NameKind.Organization || name.Actor >= 0)
                continue;
            bool isShort = name.Organization < 0 && (WordsOf(name).Length == 1 || char.IsLower(name.Text[name.Text.Length - 1]) && IsLowerOrgan(name));
            if (isShort || name.StandsFor is not null)
            {
                deferred.Add(name);
                continue;
            }
            JoinOrganization(name);
        }
        foreach (Name name in deferred)
        {
            int cluster = -1;
            string key = KeyOf(name);
            if (name.StandsFor is { Actor: >= 0 } full && full.Kind == NameKind.Organization && CouldAbbreviate(name.Text, full.Text))
            {
                cluster = full.Actor;
                byKey[key] = cluster;
            }
            else if (!byKey.TryGetValue(key, out cluster))
            {
                cluster = -1;
                if (NameForms.IsAcronym(name.Text) && byInitials.TryGetValue(NameForms.WithoutStops(name.Text), out int initialled))
                    cluster = initialled;
                else if (byPart.TryGetValue(key, out int part))
                    cluster = part;
            }
            if (cluster >= 0)
                Join(name, cluster);
            else
                JoinOrganization(name);
        }

        void JoinOrganization(Name name)
        {
            string key = KeyOf(name);
            if (!byKey.TryGetValue(key, out int cluster))
            {
                cluster = byPart.TryGetValue(key, out int part) && part >= 0 ? part : NewCluster(ActorKind.Organization);
                IndexOrganization(name.Text, key, name.Country, cluster);
            }
            Join(name, cluster);
        }

        void IndexOrganization(string name, string key, int country, int cluster)
        {
            byKey[key] = cluster;
            (string brief, string full) = NameForm.Of(name).Initials;
            if (brief.Length > 1)
            {
                AddUnique(byInitials, brief, cluster);
                AddUnique(byInitials, full, cluster);
            }
            // Every beginning and every end of the name, and a state's organ without its branch ("the Turkish ministry").
            if (key[0] == NameFacts.KnownKey)
                key = NameForm.Of(name).OrganizationKey;
            for (int space = key.IndexOf(' '); space > 0; space = key.IndexOf(' ', space + 1))
            {
                AddUnique(byPart, key.Substring(0, space), cluster);
                // "ministry of …" is not what stands behind the "of".
                if (!EndsWithPreposition(key, space))
                    AddUnique(byPart, key.Substring(space + 1), cluster);
                else
                    break;
            }
            int first = key.IndexOf(' '), last = key.LastIndexOf(' ');
            if (first > 0 && last > first && country >= 0)
                AddUnique(byPart, key.Substring(0, first) + key.Substring(last), cluster);
        }
    }

    private static bool EndsWithPreposition(string key, int end)
    {
        int start = key.LastIndexOf(' ', end - 1) + 1;
        return end - start is 2 or 3 && (string.CompareOrdinal(key, start, "of", 0, 2) == 0 || string.CompareOrdinal(key, start, "for", 0, 3) == 0 || string.CompareOrdinal(key, start, "on", 0, 2) == 0);
    }

    private bool IsLowerOrgan(Name name) => name.Country >= 0 && WordsOf(name).Length == 2;

    private static void AddUnique(Dictionary<string, int> index, string key, int cluster)
    {
        if (!index.TryGetValue(key, out int other))
            index[key] = cluster;
        else if (other != cluster)
            index[key] = -1;
    }

    // "Liberal Party (PL)" in the order of another language; "Moss Union of Teachers (Mut)".
    private static bool CouldAbbreviate(string acronym, string name)
    {
        if (HasSameLetters(acronym, name))
            return true;
        int at = 0;
        foreach (char c in acronym)
        {
            if (!char.IsLetter(c))
                continue;
            while (at < name.Length && char.ToUpperInvariant(name[at]) != char.ToUpperInvariant(c))
                at++;
            if (at++ >= name.Length)
                return false;
        }
        return true;
    }

    private static bool HasSameLetters(string acronym, string name)
    {
        char[] letters = NameForm.Of(name).Initials.Short.ToCharArray(), others = NameForms.WithoutStops(acronym).ToUpperInvariant().ToCharArray();
        Array.Sort(letters);
        Array.Sort(others);
        return new string(letters) == new string(others);
    }

    private string KeyOf(Name name) => name.Organization >= 0 ? facts.OrganizationKey(name.Organization) : name.Form.OrganizationKey;

    private static string[] WordsOf(Name name) => name.Form.PersonWords;

    private void Clear(Dictionary<string, List<int>> index)
    {
        foreach (KeyValuePair<string, List<int>> entry in index)
        {
            entry.Value.Clear();
            spareLists.Push(entry.Value);
        }
        index.Clear();
    }

    private void Index(Dictionary<string, List<int>> index, string word, int cluster)
    {
        if (!index.TryGetValue(word, out List<int> list))
            index[word] = list = spareLists.Count > 0 ? spareLists.Pop() : [];
        list.Add(cluster);
    }

    private int NewCluster(ActorKind kind)
    {
        Cluster cluster = spareClusters.Count > 0 ? spareClusters.Pop() : new Cluster();
        cluster.Kind = kind;
        clusters.Add(cluster);
        return clusters.Count - 1;
    }

    private void Join(Name name, int cluster)
    {
        name.Actor = cluster;
        Cluster joined = clusters[cluster];
        joined.Names.Add(name);
        joined.Enter(name);
        if (joined.Gender == Gender.Unknown)
            joined.Gender = name.Gender != Gender.Unknown || joined.Kind != ActorKind.Person ? name.Gender : GenderOf(name.Text);
    }

    private Gender GenderOf(string name)
    {
        int space = name.IndexOf(' ');
        WordFlags flags = facts.Word(name, 0, space > 0 ? space : name.Length).Flags;
        // A bare name that may be a surname is one more often than not.
        if (space <= 0 && (flags & WordFlags.Surname) != 0)
            return Gender.Unknown;
        flags &= WordFlags.Given;
        return flags == WordFlags.GivenFemale ? Gender.Female : flags == WordFlags.GivenMale ? Gender.Male : Gender.Unknown;
    }

    private DocumentActors Collect()
    {
        for (int i = 0; i < clusters.Count; i++)
            order.Add(-1);
        foreach (Name name in names)
        {
            if (name.Actor < 0)
                continue;
            if (order[name.Actor] < 0)
            {
                order[name.Actor] = actors.Count;
                actors.Add(name.Actor);
            }
            mentions.Add(new Mention(order[name.Actor], name.Start, name.End - name.Start));
        }
        foreach (Cluster cluster in clusters)
        {
            Name.Sort(cluster.Names);
            if (cluster.Names.Count > 0)
                cluster.Name = NameOf(cluster);
        }
        var local = new LocalActor[actors.Count];
        for (int i = 0; i < local.Length; i++)
            local[i] = Describe(clusters[actors[i]]);
        return new DocumentActors(new EquatableArray<LocalActor>(local), mentions.ToEquatableArray());
    }

    // A country goes by its common name; others by the fullest one that the body uses, the first of equals. A headline's words all
    // begin with a capital in many papers, and a credit is somebody else's writing: theirs serves where the body has no full name.
    private string NameOf(Cluster cluster)
    {
        if (cluster.Known?.Name is { } known)
            return known;
        if (cluster.Kind == ActorKind.Country)
            return facts.Countries[cluster.Names[0].Country];
        (string name, int words) = Fullest(cluster, bodyOnly: true);
        return words >= 2 ? name : Fullest(cluster, bodyOnly: false).Name;
    }

    private (string Name, int Words) Fullest(Cluster cluster, bool bodyOnly)
    {
        string best = cluster.Names[0].Text;
        int bestWords = 0;
        foreach (Name name in cluster.Names)
        {
            if (bodyOnly && name.Block.Block.Kind != BlockKind.Body)
                continue;
            int words = WordsOf(name).Length;
            if (words <= bestWords && !(words == bestWords && cluster.Kind == ActorKind.Organization && IsLowerCase(best) && !IsLowerCase(name.Text)))
                continue;
            best = name.Text;
            bestWords = words;
        }
        return (best, bestWords);
    }

    private static bool IsLowerCase(string name) => char.IsLower(name[Math.Min(name.Length - 1, name.LastIndexOf(' ') + 1)]);

    private LocalActor Describe(Cluster cluster)
    {
        string? affiliation = null;
        // Most actors have one form and no title.
        List<string>? aliases = null, titles = null;
        HashSet<string>? seenForms = null, seenTitles = null;
        foreach (Name name in cluster.Names)
        {
            if (name.Text != cluster.Name && (seenForms ??= new(StringComparer.Ordinal)).Add(name.Text))
                (aliases ??= []).Add(name.Text);
            if (name.Title is { } title && (seenTitles ??= new(StringComparer.Ordinal)).Add(title))
                (titles ??= []).Add(title);
            if (cluster.Kind == ActorKind.Country)
                continue;
            affiliation ??= name.Affiliation is { Actor: >= 0 } owner && owner.Actor != name.Actor ? clusters[owner.Actor].Name
                : name.Country >= 0 ? facts.Countries[name.Country] : null;
        }
        return new LocalActor(
            cluster.Name, cluster.Kind, aliases?.ToEquatableArray() ?? EquatableArray<string>.Empty, titles?.ToEquatableArray() ?? EquatableArray<string>.Empty, affiliation,
            cluster.Kind == ActorKind.Person ? cluster.Gender : Gender.Neuter);
    }

    private sealed class Cluster
    {
        public ActorKind Kind;

        public KnownName? Known;

        public readonly List<Name> Names = [];

        /// <summary>Where each block, by index, names it first; null until somebody asks.</summary>
        public Dictionary<int, int>? FirstIn;

        public void Enter(Name name)
        {
            if (FirstIn is not null && !(FirstIn.TryGetValue(name.Block.Index, out int first) && first <= name.Start))
                FirstIn[name.Block.Index] = name.Start;
        }

        public void Clear()
        {
            Known = null;
            Names.Clear();
            FirstIn = null;
            Words = [];
            Name = "";
            Gender = Gender.Unknown;
        }

        public string[] Words = [];

        public string Name = "";

        public Gender Gender;
    }
}
