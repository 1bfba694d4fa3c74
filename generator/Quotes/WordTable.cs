using System;
using System.Collections.Generic;

namespace CorpusGen.Quotes;

/// <summary>A hash table from words to values that is asked with a stretch of a text, so that no string is made for each word; without regard to case, <c>’</c> being <c>'</c>.</summary>
internal sealed class WordTable<T>
    where T : class
{
    private readonly List<(string Word, T Value, int Next)> entries = new();
    private int[] buckets = NewBuckets(64);

    public T? Find(string text, int start, int end)
    {
        int hash = 0;
        for (int i = start; i < end; i++)
            hash = unchecked((hash * 31) + Fold(text[i]));
        for (int i = buckets[hash & (buckets.Length - 1)]; i >= 0; i = entries[i].Next)
        {
            if (Matches(entries[i].Word, text, start, end))
                return entries[i].Value;
        }
        return null;
    }

    public bool Contains(string text, int start, int end) => Find(text, start, end) is not null;

    public void Add(string word, T value)
    {
        if (entries.Count >= buckets.Length)
        {
            buckets = NewBuckets(buckets.Length * 2);
            for (int i = 0; i < entries.Count; i++)
                entries[i] = Linked(entries[i].Word, entries[i].Value, i);
        }
        entries.Add(Linked(word, value, entries.Count));
    }

    private (string Word, T Value, int Next) Linked(string word, T value, int index)
    {
        int hash = 0;
        foreach (char c in word)
            hash = unchecked((hash * 31) + Fold(c));
        ref int bucket = ref buckets[hash & (buckets.Length - 1)];
        int next = bucket;
        bucket = index;
        return (word, value, next);
    }

    private static bool Matches(string word, string text, int start, int end)
    {
        if (word.Length != end - start)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != Fold(text[start + i]))
                return false;
        }
        return true;
    }

    private static int[] NewBuckets(int size)
    {
        var result = new int[size];
        result.AsSpan().Fill(-1);
        return result;
    }

    private static char Fold(char c)
    {
        if (c < 128)
            return c is >= 'A' and <= 'Z' ? (char)(c | 32) : c;
        return c == '’' ? '\'' : char.ToLowerInvariant(c);
    }
}

internal static class WordTableExtensions
{
    public static LexicalWord GetOrAdd(this WordTable<LexicalWord> table, string word)
    {
        LexicalWord? entry = table.Find(word, 0, word.Length);
        if (entry is null)
            table.Add(word, entry = new LexicalWord());
        return entry;
    }
}
