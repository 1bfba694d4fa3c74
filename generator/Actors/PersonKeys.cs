using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>
/// Keys under which persons of different documents are one: given name and surname, transliterations alike; middle names may be left out but not contradict.
/// A person whom a document names by one word only is the one of that surname who bears the same office elsewhere, or nobody's but the document's.
/// </summary>
internal sealed class PersonKeys(NameFacts facts)
{
    private const string Ambiguous = "";

    private readonly Dictionary<string, List<string[]>> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keyOfSpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byOffice = new(StringComparer.Ordinal);
    private readonly HashSet<string> widespread = new(StringComparer.Ordinal);
    private readonly List<LocalActor> titled = [];
    private readonly Dictionary<string, (string Spelling, int Documents)> bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> words = new(StringComparer.Ordinal);

    public void Learn(LocalActor actor)
    {
        string[] name = WordsOf(actor.Name);
        if (name.Length < 2)
            return;
        string spelling = string.Join(" ", name);
        if (!keyOfSpelling.ContainsKey(spelling))
        {
            keyOfSpelling[spelling] = spelling;
            if (IsWidespread(actor.Name.Substring(actor.Name.LastIndexOf(' ') + 1)))
                widespread.Add(name[name.Length - 1]);
            string ends = name[0] + " " + name[name.Length - 1];
            if (!spellings.TryGetValue(ends, out List<string[]> list))
                spellings[ends] = list = [];
            list.Add(name);
        }
        if (actor.Titles.Count > 0)
            titled.Add(actor);
        string surname = name[name.Length - 1];
        bearers.TryGetValue(surname, out (string Spelling, int Documents) bearer);
        bearers[surname] = (bearer.Spelling is null ? spelling : bearer.Spelling == spelling || IsSameEnds(bearer.Spelling, spelling) ? bearer.Spelling : Ambiguous, bearer.Documents + 1);
    }

    /// <summary>The word under which all that tells who a person is is filed: persons with another one cannot change it. The relinker relies on that.</summary>
    public static string SurnameOf(string name)
    {
        string[] words = NameForms.PersonWords(name);
        return words.Length == 0 ? name : words[words.Length - 1];
    }

    /// <summary>Tells which spellings are one person, when all have been seen.</summary>
    public void Settle()
    {
        // "Samir Tavik Ormandel" is also "Tavik Ormandel" where only one longer name ends so and the surname is rare; "Mary Ann Brown" and "Ann Brown" are two.
        var endings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<string[]>> entry in spellings)
        {
            SettleMiddleNames(entry.Key, entry.Value);
            foreach (string[] name in entry.Value)
            {
                if (name.Length < 3 || widespread.Contains(name[name.Length - 1]))
                    continue;
                string ending = name[name.Length - 2] + " " + name[name.Length - 1];
                string key = keyOfSpelling[string.Join(" ", name)];
                endings[ending] = endings.TryGetValue(ending, out string other) && other != key ? Ambiguous : key;
            }
        }
        foreach (KeyValuePair<string, string> ending in endings)
        {
            if (ending.Value != Ambiguous && ending.Key.IndexOf(' ') > 1 && keyOfSpelling.TryGetValue(ending.Key, out string own) && own == ending.Key && spellings[ending.Key].Count == 1)
                keyOfSpelling[ending.Key] = ending.Value;
        }
        var bearersOfOffice = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (LocalActor actor in titled)
        {
            string[] name = WordsOf(actor.Name);
            string key = keyOfSpelling[string.Join(" ", name)];
            foreach (string title in actor.Titles)
            {
                string office = OfficeKey(name[name.Length - 1], title);
                if (!bearersOfOffice.TryGetValue(office, out Dictionary<string, int> counts))
                    bearersOfOffice[office] = counts = new Dictionary<string, int>(StringComparer.Ordinal);
                counts.TryGetValue(key, out int count);
                counts[key] = count + 1;
            }
        }
        SettleOffices(bearersOfOffice);
    }

    // The one who bears the office in nearly all documents: a slip in one of them ("President Marlow" beside Anna Marlow) must not hide him.
    private void SettleOffices(Dictionary<string, Dictionary<string, int>> bearersOfOffice)
    {
        foreach (KeyValuePair<string, Dictionary<string, int>> office in bearersOfOffice)
        {
            string best = "";
            int most = 0, all = 0;
            foreach (KeyValuePair<string, int> entry in office.Value)
            {
                all += entry.Value;
                if (entry.Value > most)
                    (best, most) = (entry.Key, entry.Value);
            }
            if (most * 5 >= all * 4)
                byOffice[office.Key] = best;
        }
    }

    public string KeyOf(LocalActor actor, string documentId)
    {
        string[] name = WordsOf(actor.Name);
        if (name.Length >= 2)
            return keyOfSpelling[string.Join(" ", name)];
        string word = name.Length == 0 ? actor.Name : name[0];
        string? found = null;
        foreach (string title in actor.Titles)
        {
            if (byOffice.TryGetValue(OfficeKey(word, title), out string key) && (found is null || string.CompareOrdinal(key, found) < 0))
                found = key;
        }
        if (found is not null)
            return found;
        // Whom three documents name in full and no other person of the corpus shares a rare surname with needs no introduction in the next.
        if (bearers.TryGetValue(word, out (string Spelling, int Documents) bearer) && bearer.Documents >= 3 && bearer.Spelling.Length > 0 && !IsWidespread(actor.Name))
            return keyOfSpelling[bearer.Spelling];
        // The same office of the same state is one person; a bare surname tells nobody beyond the document.
        return actor.Affiliation is not null && actor.Titles.Count > 0 ? word + "|" + actor.Affiliation : word + "||" + documentId;
    }

    // All spellings with one given name and one surname: those without middle names go with the ones that have them, unless these contradict each other.
    private void SettleMiddleNames(string ends, List<string[]> names)
    {
        if (names.Count == 1)
            return;
        names.Sort((a, b) => a.Length != b.Length ? b.Length - a.Length : string.CompareOrdinal(string.Join(" ", a), string.Join(" ", b)));
        var kept = new List<string[]>();
        foreach (string[] name in names)
        {
            string[]? whole = null;
            int matches = 0;
            for (int i = 0; i < kept.Count && i < 64; i++)
            {
                if (!IsShortened(name, kept[i]))
                    continue;
                whole ??= kept[i];
                matches++;
            }
            if (matches == 1 || (matches > 1 && name.Length == 2))
                keyOfSpelling[string.Join(" ", name)] = matches == 1 ? keyOfSpelling[string.Join(" ", whole!)] : ends;
            else
                kept.Add(name);
        }
    }

    private bool IsWidespread(string surname) => (facts.Word(surname, 0, surname.Length).Flags & (WordFlags.Surname | WordFlags.Given | WordFlags.Common)) != 0;

    private static bool IsSameEnds(string a, string b)
    {
        int aFirst = a.IndexOf(' '), bFirst = b.IndexOf(' ');
        return aFirst == bFirst && string.CompareOrdinal(a, 0, b, 0, aFirst) == 0;
    }

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

    private static string OfficeKey(string surname, string title) => surname + "|" + NameForms.OrganizationKey(title);

    private string[] WordsOf(string name)
    {
        if (words.TryGetValue(name, out string[] found))
            return found;
        return words[name] = NameForms.PersonWords(name);
    }
}
