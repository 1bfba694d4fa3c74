using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Language;

/// <summary>
/// A hash table from words and phrases to values that is asked with a stretch of a text, so that nothing is cut out of the text to look it up.
/// Upper and lower case, accents on Latin letters and the forms of the apostrophe make no difference; the words of a phrase are parted by one space.
/// </summary>
/// <remarks>A word is known by its hash of 64 bits alone: that two of a hundred thousand share one is less likely than a fault of the machine, and to compare the words
/// would take longer than all the rest.</remarks>
/// <param name="capacity">How many it will hold, as far as that is known.</param>
internal sealed class WordTable<T>(int capacity = 96)
{
    private const ulong Seed = 14695981039346656037, Prime = 1099511628211;

    private Slot[] slots = new Slot[SizeFor(capacity)];
    private int count;

    /// <summary>The value of <paramref name="key"/>, made with its default where there is none; good until the next one is made.</summary>
    public ref T this[string key] => ref At(key.AsSpan());

    /// <summary>The value of the word or phrase, made with its default where there is none; good until the next one is made.</summary>
    [MethodImpl(Jit.Hot)]
    public ref T At(ReadOnlySpan<char> key)
    {
        ulong hash = Hash(key);
        ref Slot slot = ref slots[Find(hash)];
        if (slot.Hash == 0)
        {
            if (++count > MostIn(slots.Length))
            {
                Grow();
                slot = ref slots[Find(hash)];
            }
            slot.Hash = hash;
        }
        return ref slot.Value;
    }

    public bool TryGet(string key, out T value) => TryGet(key, 0, key.Length, out value);

    /// <summary>Looks the text from <paramref name="start"/> to <paramref name="end"/> up as one word.</summary>
    [MethodImpl(Jit.Hot)]
    public bool TryGet(string text, int start, int end, out T value)
    {
        ref Slot slot = ref slots[Find(Hash(text.AsSpan(start, end - start)))];
        value = slot.Value;
        return slot.Hash != 0;
    }

    /// <summary>Looks the tokens from <paramref name="first"/> to before <paramref name="last"/> up as a phrase, whatever white space is between the words.</summary>
    [MethodImpl(Jit.Hot)]
    public bool TryGet(string text, Token[] tokens, int first, int last, out T value)
    {
        char[] folded = Letters.Folded;
        ulong hash = Seed;
        for (int t = first; t < last; t++)
        {
            Token token = tokens[t];
            if (t > first && token.Start > tokens[t - 1].End)
                hash = unchecked((hash ^ ' ') * Prime);
            for (int i = token.Start; i < token.End; i++)
            {
                char c = text[i];
                hash = unchecked((hash ^ (c < folded.Length ? folded[c] : Letters.FoldRare(c))) * Prime);
            }
        }
        ref Slot slot = ref slots[Find(NotZero(hash))];
        value = slot.Value;
        return slot.Hash != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(ReadOnlySpan<char> key)
    {
        char[] folded = Letters.Folded;
        ulong hash = Seed;
        foreach (char c in key)
            hash = unchecked((hash ^ (c < folded.Length ? folded[c] : Letters.FoldRare(c))) * Prime);
        return NotZero(hash);
    }

    // Zero marks a slot that is free.
    private static ulong NotZero(ulong hash) => hash == 0 ? 1 : hash;

    /// <summary>The slot of the word, or the free one that would be its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong hash)
    {
        Slot[] table = slots;
        int i = (int)((uint)(hash ^ (hash >> 32)) & (uint)(table.Length - 1));
        while (table[i].Hash != 0 && table[i].Hash != hash)
            i = (i + 1) & (table.Length - 1);
        return i;
    }

    private void Grow()
    {
        Slot[] old = slots;
        slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.Hash != 0)
                slots[Find(slot.Hash)] = slot;
        }
    }

    private static int MostIn(int size) => size - (size / 4);

    private static int SizeFor(int capacity)
    {
        int size = 16;
        while (MostIn(size) < capacity)
            size *= 2;
        return size;
    }

    private struct Slot
    {
        public ulong Hash;
        public T Value;
    }
}
