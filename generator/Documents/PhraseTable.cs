using System;
using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>
/// The phrases of site furniture, as a trie of words. A word is a run of letters and digits without regard to case or apostrophes;
/// in a phrase, <c>#</c> stands for any number and <c>~</c> for any one word.
/// </summary>
internal sealed class PhraseTable
{
    // A long block is looked at where its phrases stand: at its beginning and at its end.
    private const int WordsAtStart = 48, WordsAtEnd = 24;
    private const uint AnyNumber = 1, AnyWord = 2;

    private static readonly Lazy<PhraseTable> Shared = new(() => new PhraseTable(Facts.Lines("FurniturePhrases")));

    private readonly Dictionary<long, int> next = new();
    private readonly List<Entry> entries = new() { default };

    private PhraseTable(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            int tab = line.IndexOf('\t');
            Add(line.Substring(tab + 1), line.Substring(0, tab));
        }
    }

    public static PhraseTable Instance => Shared.Value;

    /// <summary>The words that phrases begin with; a phrase that begins with a number or any word is looked for everywhere.</summary>
    public IEnumerable<uint> FirstWords
    {
        get
        {
            foreach (long key in next.Keys)
            {
                if (key >> 32 == 0)
                    yield return (uint)key;
            }
        }
    }

    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = Step(hash, c);
        return hash;
    }

    public static uint Step(uint hash, char c)
    {
        if (c is >= 'A' and <= 'Z')
            c = (char)(c | 0x20);
        else if (c >= 0x80)
            c = char.ToLowerInvariant(c);
        return unchecked((hash ^ c) * 16777619);
    }

    /// <summary>What the table says about a block of these words; <paramref name="numbers"/> tells which of them are numbers, <paramref name="begins"/> which begin a phrase.</summary>
    public Phrases Match(uint[] words, bool[] numbers, bool[] begins, int count, bool isSentence)
    {
        var found = Phrases.None;
        // "More on this" heads a list; "More on this will be known tomorrow." is the article's.
        bool isShort = count <= 5 || (count <= 12 && !isSentence);
        for (int i = 0; i < count; i++)
        {
            if (i == WordsAtStart && count > WordsAtStart + WordsAtEnd)
                i = count - WordsAtEnd;
            if (begins[i] || numbers[i])
                found |= Walk(0, words, numbers, i, i, count, isShort);
        }
        return found;
    }

    private Phrases Walk(int node, uint[] words, bool[] numbers, int first, int i, int count, bool isShort)
    {
        Entry entry = entries[node];
        Phrases found = entry.Anywhere;
        if (first == 0)
        {
            found |= entry.AtStart;
            if (i == count)
                found |= entry.Whole;
            if (isShort)
                found |= entry.AtStartOfShort;
        }
        if (i == count)
            found |= entry.AtEnd;
        if (count <= 40)
            found |= entry.AnywhereInShort;
        if (i == count)
            return found;
        if (next.TryGetValue(Key(node, words[i]), out int child))
            found |= Walk(child, words, numbers, first, i + 1, count, isShort);
        if (entry.HasWild)
        {
            if (numbers[i] && next.TryGetValue(Key(node, AnyNumber), out child))
                found |= Walk(child, words, numbers, first, i + 1, count, isShort);
            if (next.TryGetValue(Key(node, AnyWord), out child))
                found |= Walk(child, words, numbers, first, i + 1, count, isShort);
        }
        return found;
    }

    private static long Key(int node, uint word) => ((long)node << 32) | word;

    private void Add(string phrase, string kind)
    {
        int node = 0;
        foreach (string word in phrase.Split(' '))
        {
            uint hash = word switch { "#" => AnyNumber, "~" => AnyWord, _ => Hash(word.AsSpan()) };
            if (hash is AnyNumber or AnyWord)
                entries[node] = entries[node] with { HasWild = true };
            if (!next.TryGetValue(Key(node, hash), out int child))
            {
                child = entries.Count;
                entries.Add(default);
                next.Add(Key(node, hash), child);
            }
            node = child;
        }
        Phrases means = kind[1] switch
        {
            'f' => Phrases.Furniture,
            'l' => Phrases.ListHead,
            't' => Phrases.Tail,
            'c' => Phrases.Credit,
            'n' => Phrases.Note,
            'v' => Phrases.Film,
            's' => Phrases.Summary,
            'e' => Phrases.End,
            'o' => Phrases.Offer,
            'm' => Phrases.More,
            _ => throw new FormatException("FurniturePhrases: " + kind + " says nothing."),
        };
        Entry entry = entries[node];
        entries[node] = kind[0] switch
        {
            '=' => entry with { Whole = entry.Whole | means },
            '^' => entry with { AtStart = entry.AtStart | means },
            '<' => entry with { AtStartOfShort = entry.AtStartOfShort | means },
            '$' => entry with { AtEnd = entry.AtEnd | means },
            '*' => entry with { Anywhere = entry.Anywhere | means },
            '?' => entry with { AnywhereInShort = entry.AnywhereInShort | means },
            _ => throw new FormatException("FurniturePhrases: " + kind + " stands nowhere."),
        };
    }

    private readonly record struct Entry(
        Phrases Whole, Phrases AtStart, Phrases AtStartOfShort, Phrases AtEnd, Phrases Anywhere, Phrases AnywhereInShort, bool HasWild);
}
