using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Language;

/// <summary>
/// A hash table from words and phrases to values that is asked with a stretch of a text, so that nothing is cut out of the text to look it up.
/// Upper and lower case, accents on Latin letters and the forms of the apostrophe make no difference; the words of a phrase are parted by one space.
/// </summary>
/// <param name="capacity">How many it will hold, as far as that is known.</param>
internal sealed class WordTable<T>(int capacity = 128)
{
    private const uint Seed = 2166136261;

    private Entry[] entries = new Entry[capacity];
    private int[] buckets = new int[BucketsFor(capacity)];
    private int count;

    // All keys, folded, one behind the other: tens of thousands of strings would cost more than they hold.
    private char[] keys = new char[capacity * 8];
    private int keysEnd;

    /// <summary>The value of <paramref name="key"/>, made with its default where there is none; good until the next one is made.</summary>
    public ref T this[string key] => ref At(key, 0, key.Length);

    /// <summary>The value of the stretch of a text, made with its default where there is none; good until the next one is made.</summary>
    [MethodImpl(Jit.Hot)]
    public ref T At(string text, int start, int end)
    {
        int length = end - start;
        if (keysEnd + length > keys.Length)
            Array.Resize(ref keys, Math.Max(keys.Length * 2, keysEnd + length));
        char[] key = keys, folded = Letters.Folded;
        int from = keysEnd;
        uint hash = Seed;
        for (int i = 0; i < length; i++)
        {
            char c = text[start + i];
            c = c < folded.Length ? folded[c] : Letters.FoldRare(c);
            key[from + i] = c;
            hash = unchecked((hash ^ c) * 16777619);
        }
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && entry.Length == length && new ReadOnlySpan<char>(key, entry.Start, length).SequenceEqual(new ReadOnlySpan<char>(key, from, length)))
                return ref entry.Value;
        }
        if (count == entries.Length)
            Grow();
        int bucket = (int)(hash & (uint)(buckets.Length - 1));
        entries[count] = new Entry { Start = from, Length = length, Hash = hash, Next = buckets[bucket] - 1, Value = default! };
        keysEnd += length;
        buckets[bucket] = ++count;
        return ref entries[count - 1].Value;
    }

    public bool TryGet(string key, out T value) => TryGet(key, 0, key.Length, out value);

    /// <summary>Looks the text from <paramref name="start"/> to <paramref name="end"/> up as one word.</summary>
    [MethodImpl(Jit.Hot)]
    public bool TryGet(string text, int start, int end, out T value)
    {
        char[] folded = Letters.Folded, key = keys;
        uint hash = Seed;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            hash = unchecked((hash ^ (c < folded.Length ? folded[c] : Letters.FoldRare(c))) * 16777619);
        }
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash != hash || entry.Length != end - start)
                continue;
            int shift = entry.Start - start, at = start;
            for (; at < end; at++)
            {
                char c = text[at];
                if (key[shift + at] != (c < folded.Length ? folded[c] : Letters.FoldRare(c)))
                    break;
            }
            if (at == end)
            {
                value = entry.Value;
                return true;
            }
        }
        value = default!;
        return false;
    }

    /// <summary>Looks the tokens from <paramref name="first"/> to before <paramref name="last"/> up as a phrase, whatever white space is between the words.</summary>
    [MethodImpl(Jit.Hot)]
    public bool TryGet(string text, Token[] tokens, int first, int last, out T value)
    {
        char[] folded = Letters.Folded;
        uint hash = Seed;
        for (int t = first; t < last; t++)
        {
            Token token = tokens[t];
            if (t > first && token.Start > tokens[t - 1].End)
                hash = unchecked((hash ^ ' ') * 16777619);
            for (int i = token.Start; i < token.End; i++)
            {
                char c = text[i];
                hash = unchecked((hash ^ (c < folded.Length ? folded[c] : Letters.FoldRare(c))) * 16777619);
            }
        }
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && Same(new ReadOnlySpan<char>(keys, entry.Start, entry.Length), text, tokens, first, last))
            {
                value = entry.Value;
                return true;
            }
        }
        value = default!;
        return false;
    }

    private static bool Same(ReadOnlySpan<char> key, string text, Token[] tokens, int first, int last)
    {
        int k = 0;
        for (int t = first; t < last; t++)
        {
            if (t > first && tokens[t].Start > tokens[t - 1].End && (k == key.Length || key[k++] != ' '))
                return false;
            for (int i = tokens[t].Start; i < tokens[t].End; i++)
            {
                if (k == key.Length || key[k++] != Letters.Fold(text[i]))
                    return false;
            }
        }
        return k == key.Length;
    }

    private void Grow()
    {
        Array.Resize(ref entries, Math.Max(16, entries.Length * 2));
        buckets = new int[BucketsFor(entries.Length)];
        for (int i = 0; i < count; i++)
        {
            int bucket = (int)(entries[i].Hash & (uint)(buckets.Length - 1));
            entries[i].Next = buckets[bucket] - 1;
            buckets[bucket] = i + 1;
        }
    }

    private static int BucketsFor(int capacity)
    {
        int buckets = 16;
        while (buckets < capacity)
            buckets *= 2;
        return buckets;
    }

    private struct Entry
    {
        public int Start;
        public int Length;
        public uint Hash;
        public int Next;
        public T Value;
    }
}
