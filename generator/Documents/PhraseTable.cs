using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>A word of a block that phrases may begin with.</summary>
/// <param name="Word">Its index in the block.</param>
/// <param name="Entry">Where the phrases that begin with it go on, or 0 where it is a number and no more.</param>
internal readonly record struct PhraseStart(int Word, int Entry);

/// <summary>
/// The phrases of site furniture, as a trie of words. A word is a run of letters and digits without regard to case or apostrophes;
/// in a phrase, <c>#</c> stands for any number and <c>~</c> for any one word.
/// </summary>
internal sealed class PhraseTable
{
    // A long block is looked at where its phrases stand: at its beginning and at its end.
    private const int WordsAtStart = 48, WordsAtEnd = 24;
    private const uint AnyNumber = 1, AnyWord = 2;
    private const int Root = 0;

    private static readonly Lazy<PhraseTable> Shared = new(() => new PhraseTable(Facts.Lines("FurniturePhrases")));

    private Entry[] entries = new Entry[4096];
    private int count = 1;

    // The words that lead from one entry to the next: a table with open addressing.
    private Edge[] edges = new Edge[1 << 13];

    private PhraseTable(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            int tab = line.IndexOf('\t');
            Add(line.Substring(tab + 1), line.Substring(0, tab));
        }
    }

    public static PhraseTable Instance => Shared.Value;

    /// <summary>The words that phrases begin with, and the entry of each; a phrase that begins with a number or any word is looked for everywhere.</summary>
    public IEnumerable<(uint Word, int Entry)> FirstWords
    {
        get
        {
            foreach (Edge edge in edges)
            {
                if (edge.To != 0 && edge.From == Root)
                    yield return (edge.Word, edge.To);
            }
        }
    }

    /// <summary>
    /// What the table says about a block of these words; <paramref name="starts"/> are those that phrases may begin with: <see cref="FirstWords"/>, and numbers.
    /// </summary>
    [MethodImpl(Jit.Hot)]
    public Phrases Match(ReadOnlySpan<BlockMeasurer.Word> words, ReadOnlySpan<PhraseStart> starts, bool isSentence)
    {
        var found = Phrases.None;
        // "More on this" heads a list; "More on this will be known tomorrow." is the article's.
        int count = words.Length;
        bool isShort = count <= 5 || (count <= 12 && !isSentence);
        int anyNumber = Next(Root, AnyNumber), anyWord = Next(Root, AnyWord);
        foreach (PhraseStart start in starts)
        {
            if (start.Word >= WordsAtStart && start.Word < count - WordsAtEnd)
                continue;
            // Most words that phrases begin with stand within a sentence, before a word that none of them goes on with.
            if (start.Entry != 0 && (start.Word == 0 || start.Word + 1 == count || entries[start.Entry].MayMatch(words[start.Word + 1].Hash)))
                found |= Walk(start.Entry, words, start.Word, start.Word + 1, count, isShort);
            if (anyNumber != 0 && words[start.Word].IsNumber)
                found |= Walk(anyNumber, words, start.Word, start.Word + 1, count, isShort);
            if (anyWord != 0)
                found |= Walk(anyWord, words, start.Word, start.Word + 1, count, isShort);
        }
        return found;
    }

    [MethodImpl(Jit.Hot)]
    private Phrases Walk(int node, ReadOnlySpan<BlockMeasurer.Word> words, int first, int i, int count, bool isShort)
    {
        ref Entry entry = ref entries[node];
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
        if ((entry.NextWords & Bit(words[i].Hash)) != 0 && Next(node, words[i].Hash) is > 0 and int next)
            found |= Walk(next, words, first, i + 1, count, isShort);
        if (entry.HasWild)
        {
            if (words[i].IsNumber && Next(node, AnyNumber) is > 0 and int number)
                found |= Walk(number, words, first, i + 1, count, isShort);
            if (Next(node, AnyWord) is > 0 and int word)
                found |= Walk(word, words, first, i + 1, count, isShort);
        }
        return found;
    }

    /// <summary>The entry that the word leads to, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next(int node, uint word)
    {
        Edge[] table = edges;
        for (int i = Place(node, word, table.Length); ; i = (i + 1) & (table.Length - 1))
        {
            if (table[i].To == 0 || (table[i].Word == word && table[i].From == node))
                return table[i].To;
        }
    }

    // Of the words that lead on from an entry: most words share no bit with them, and need not be looked up.
    private static ulong Bit(uint word) => 1ul << (int)(word & 63);

    private static int Place(int node, uint word, int length)
    {
        uint hash = unchecked((word ^ ((uint)node * 2654435761)) * 2246822519);
        return (int)((hash ^ (hash >> 15)) & (uint)(length - 1));
    }

    private int NewEntry(int node, uint word)
    {
        if (count * 2 > edges.Length)
        {
            Edge[] old = edges;
            edges = new Edge[old.Length * 2];
            foreach (Edge edge in old)
            {
                if (edge.To != 0)
                    Put(edge);
            }
        }
        if (count == entries.Length)
            Array.Resize(ref entries, count * 2);
        entries[node].NextWords |= Bit(word);
        Put(new Edge { From = node, Word = word, To = count });
        return count++;

        void Put(Edge edge)
        {
            int i = Place(edge.From, edge.Word, edges.Length);
            while (edges[i].To != 0)
                i = (i + 1) & (edges.Length - 1);
            edges[i] = edge;
        }
    }

    private void Add(string phrase, string kind)
    {
        int node = Root;
        foreach (string word in phrase.Split(' '))
        {
            uint hash = word switch { "#" => AnyNumber, "~" => AnyWord, _ => WordHash.Of(word.AsSpan()) };
            if (hash is AnyNumber or AnyWord)
                entries[node].HasWild = true;
            node = Next(node, hash) is > 0 and int next ? next : NewEntry(node, hash);
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
        ref Entry entry = ref entries[node];
        switch (kind[0])
        {
            case '=':
                entry.Whole |= means;
                break;
            case '^':
                entry.AtStart |= means;
                break;
            case '<':
                entry.AtStartOfShort |= means;
                break;
            case '$':
                entry.AtEnd |= means;
                break;
            case '*':
                entry.Anywhere |= means;
                break;
            case '?':
                entry.AnywhereInShort |= means;
                break;
            default:
                throw new FormatException("FurniturePhrases: " + kind + " stands nowhere.");
        }
    }

    private struct Entry
    {
        public Phrases Whole, AtStart, AtStartOfShort, AtEnd, Anywhere, AnywhereInShort;
        public ulong NextWords;
        public bool HasWild;

        /// <summary>Whether a phrase may end here inside a block, or go on with the word.</summary>
        public readonly bool MayMatch(uint next) => (NextWords & Bit(next)) != 0 || (Anywhere | AnywhereInShort) != 0 || HasWild;
    }

    private struct Edge
    {
        public int From, To;
        public uint Word;
    }
}
