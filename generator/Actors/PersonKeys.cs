using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>
/// Keys under which persons of different documents are one: given name and surname, transliterations alike; middle names may be left out but not contradict.
/// A person whom a document names by one word only is the one of that surname who bears the same office elsewhere, or nobody's but the document's.
/// </summary>
/// <param name="persons">About how many different ones are to be expected.</param>
internal sealed class PersonKeys(NameFacts facts, int persons)
{
    /// <summary>By the name as documents have it: whatever else is told of a name is told once.</summary>
    private readonly Dictionary<string, Spelling> byName = new(persons, StringComparer.Ordinal);
    private readonly Dictionary<string, Spelling> bySpelling = new(persons, StringComparer.Ordinal);
    private readonly Dictionary<string, Surname> surnames = new(StringComparer.Ordinal);
    private readonly List<Spelling> spellings = new(persons);
    private readonly List<Spelling> withMiddleNames = [];
    private readonly List<(LocalActor Actor, Spelling Spelling)> titled = [];
    private readonly Dictionary<string, LinkKey> byOffice = new(StringComparer.Ordinal);

    /// <summary>Those of persons whom a document names by one word, and whom nothing tells to be one of several words.</summary>
    private readonly Dictionary<string, LinkKey> ofOneWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> titleKeys = new(StringComparer.Ordinal);

    /// <param name="name">The one by which the rules link the actor.</param>
    /// <returns>What <see cref="KeyOf"/> asks for.</returns>
    public int Learn(LocalActor actor, string name)
    {
        Spelling spelling = SpellingOf(name);
        if (spelling.IsOneWord)
        {
            spelling.Surname.IsAsked |= actor.Titles.Count > 0;
            return spelling.Number;
        }
        spelling.Surname.Bearings++;
        if (actor.Titles.Count > 0)
            titled.Add((actor, spelling));
        return spelling.Number;
    }

    /// <summary>The number of a name that was learned.</summary>
    public int NumberOf(string name) => SpellingOf(name).Number;

    /// <summary>The word under which all that tells who a person is is filed: persons with another one cannot change it. The relinker relies on that.</summary>
    public static string SurnameOf(string name)
    {
        string[] words = NameForms.PersonWords(name);
        return words.Length == 0 ? name : words[words.Length - 1];
    }

    /// <summary>Tells which spellings are one person, when all have been seen.</summary>
    public void Settle()
    {
        // Of the names with one given name and one surname, all but one have middle names.
        var byEnds = new Dictionary<string, List<Spelling>>(StringComparer.Ordinal);
        foreach (Spelling spelling in withMiddleNames)
        {
            string ends = spelling.Words[0] + " " + spelling.Surname.Word;
            if (!byEnds.TryGetValue(ends, out List<Spelling> all))
            {
                byEnds[ends] = all = new(2);
                if (bySpelling.TryGetValue(ends, out Spelling withoutMiddleName))
                    all.Add(withoutMiddleName);
            }
            all.Add(spelling);
        }
        foreach (List<Spelling> all in byEnds.Values)
            SettleMiddleNames(all);
        FindWidespread();
        // "Samir Tavik Ormandel" is also "Tavik Ormandel" where only one longer name ends so and the surname is rare; "Mary Ann Brown" and "Ann Brown" are two.
        var endings = new Dictionary<string, LinkKey?>(StringComparer.Ordinal);
        foreach (Spelling spelling in withMiddleNames)
        {
            if (spelling.Surname.IsWidespread)
                continue;
            string ending = spelling.Words[spelling.Words.Length - 2] + " " + spelling.Surname.Word;
            endings[ending] = endings.TryGetValue(ending, out LinkKey? other) && other != spelling.Settled ? null : spelling.Settled;
        }
        foreach (KeyValuePair<string, LinkKey?> ending in endings)
        {
            if (ending.Value is not null && ending.Key.IndexOf(' ') > 1 && !byEnds.ContainsKey(ending.Key) && bySpelling.TryGetValue(ending.Key, out Spelling brief))
                brief.Settled = ending.Value;
        }
        SettleOffices();
    }

    // It takes a look at a large table a name, so none is taken where nobody has middle names.
    private void FindWidespread()
    {
        foreach (Spelling spelling in withMiddleNames)
            spelling.Surname.HasMiddleNames = true;
        for (int i = 0; i < spellings.Count && withMiddleNames.Count > 0; i++)
        {
            if (spellings[i] is { IsOneWord: false, Surname: { HasMiddleNames: true, IsWidespread: false } surname } spelling)
                surname.IsWidespread = IsWidespread(spelling.Written, spelling.Written.LastIndexOf(' ') + 1);
        }
    }

    // The one who bears the office in nearly all documents: a slip in one of them ("President Marlow" beside Anna Marlow) must not hide him.
    private void SettleOffices()
    {
        var bearersOfOffice = new Dictionary<string, Dictionary<LinkKey, int>>(StringComparer.Ordinal);
        foreach ((LocalActor actor, Spelling spelling) in titled)
        {
            if (!spelling.Surname.IsAsked)
                continue;
            foreach (string title in actor.Titles)
            {
                string office = OfficeKey(spelling.Surname.Word, title);
                if (!bearersOfOffice.TryGetValue(office, out Dictionary<LinkKey, int> counts))
                    bearersOfOffice[office] = counts = [];
                counts.TryGetValue(spelling.Settled, out int count);
                counts[spelling.Settled] = count + 1;
            }
        }
        foreach (KeyValuePair<string, Dictionary<LinkKey, int>> office in bearersOfOffice)
        {
            int all = 0;
            KeyValuePair<LinkKey, int> best = default;
            foreach (KeyValuePair<LinkKey, int> entry in office.Value)
            {
                all += entry.Value;
                if (entry.Value > best.Value)
                    best = entry;
            }
            if (best.Value * 5 >= all * 4)
                byOffice[office.Key] = best.Key;
        }
    }

    /// <param name="number">Of its name.</param>
    /// <param name="name">The one by which the rules link the actor.</param>
    public LinkKey KeyOf(int number, LocalActor actor, string name, string documentId)
    {
        Spelling spelling = spellings[number];
        if (!spelling.IsOneWord)
            return spelling.Settled;
        string word = spelling.Surname.Word;
        LinkKey? found = null;
        foreach (string title in actor.Titles)
        {
            if (byOffice.TryGetValue(OfficeKey(word, title), out LinkKey key) && (found is null || string.CompareOrdinal(key.Name, found.Name) < 0))
                found = key;
        }
        if (found is not null)
            return found;
        // Whom three documents name in full and no other person of the corpus shares a rare surname with needs no introduction in the next.
        if (spelling.Surname is { Bearings: >= 3, IsShared: false, Bearer: { } bearer } && !IsWidespread(name, 0))
            return bearer.Settled;
        // The same office of the same state is one person; a bare surname tells nobody beyond the document.
        string own = actor.Affiliation is not null && actor.Titles.Count > 0 ? word + "|" + actor.Affiliation : word + "||" + documentId;
        if (!ofOneWord.TryGetValue(own, out LinkKey made))
            ofOneWord[own] = made = new LinkKey(LinkKey.Person, own);
        return made;
    }

    // All spellings with one given name and one surname: those without middle names go with the ones that have them, unless these contradict each other.
    private static void SettleMiddleNames(List<Spelling> all)
    {
        if (all.Count == 1)
            return;
        all.Sort(static (a, b) => a.Words.Length != b.Words.Length ? b.Words.Length - a.Words.Length : string.CompareOrdinal(a.Name, b.Name));
        var kept = new List<Spelling>();
        foreach (Spelling spelling in all)
        {
            Spelling? whole = null;
            int matches = 0;
            for (int i = 0; i < kept.Count && i < 64; i++)
            {
                if (!IsShortened(spelling.Words, kept[i].Words))
                    continue;
                whole ??= kept[i];
                matches++;
            }
            if (matches == 1)
                spelling.Settled = whole!.Settled;
            else if (matches == 0 || spelling.Words.Length > 2)
                kept.Add(spelling);
        }
    }

    private bool IsWidespread(string name, int start) => (facts.Word(name, start, name.Length).Flags & (WordFlags.Surname | WordFlags.Given | WordFlags.Common)) != 0;

    private static bool IsShortened(string[] brief, string[] whole)
    {
        int at = 0;
        foreach (string word in brief)
        {
            while (at < whole.Length && whole[at] != word && !(word.Length == 1 && whole[at][0] == word[0]))
                at++;
            if (at++ >= whole.Length)
                return false;
        }
        return true;
    }

    private string OfficeKey(string surname, string title)
    {
        if (!titleKeys.TryGetValue(title, out string key))
            titleKeys[title] = key = NameForms.OrganizationKey(title);
        return surname + "|" + key;
    }

    private Spelling SpellingOf(string name)
    {
        if (byName.TryGetValue(name, out Spelling spelling))
            return spelling;
        string[] words = NameForms.PersonWords(name);
        string text = words.Length switch { 0 => name, 1 => words[0], _ => string.Join(" ", words) };
        if (!bySpelling.TryGetValue(text, out spelling))
            bySpelling[text] = spelling = Made(name, words, text);
        return byName[name] = spelling;
    }

    private Spelling Made(string name, string[] words, string text)
    {
        string last = words.Length == 0 ? text : words[words.Length - 1];
        if (!surnames.TryGetValue(last, out Surname surname))
            surnames[last] = surname = new Surname(last);
        var spelling = new Spelling(text, words, surname, name, spellings.Count);
        spellings.Add(spelling);
        if (spelling.IsOneWord)
            return spelling;
        surname.Bearer ??= spelling;
        surname.IsShared = surname.IsShared || surname.Bearer.Words[0] != words[0];
        if (words.Length > 2)
            withMiddleNames.Add(spelling);
        return spelling;
    }

    /// <summary>Names of the same words, and the key that they alone give.</summary>
    /// <param name="written">The first name of these words.</param>
    private sealed class Spelling(string text, string[] words, Surname surname, string written, int number)
        : LinkKey(Person, text)
    {
        private LinkKey? settled;

        public string[] Words { get; } = words;

        public bool IsOneWord => Words.Length < 2;

        public Surname Surname { get; } = surname;

        public string Written { get; } = written;

        public int Number { get; } = number;

        /// <summary>The person's key.</summary>
        public LinkKey Settled
        {
            get => settled ?? this;
            set => settled = value;
        }
    }

    /// <param name="word">The last word; what there is where the name has no words.</param>
    private sealed class Surname(string word)
    {
        public string Word { get; } = word;

        /// <summary>The first one in full.</summary>
        public Spelling? Bearer { get; set; }

        /// <summary>Whether somebody with another given name bears it.</summary>
        public bool IsShared { get; set; }

        /// <summary>How often documents name somebody of it in full.</summary>
        public int Bearings { get; set; }

        /// <summary>Whether somebody has middle names beside it: only then matters how widespread it is.</summary>
        public bool HasMiddleNames { get; set; }

        public bool IsWidespread { get; set; }

        /// <summary>Whether some document has it alone behind a title: only then matters who bears which office.</summary>
        public bool IsAsked { get; set; }
    }
}
