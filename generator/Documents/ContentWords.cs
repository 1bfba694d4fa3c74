using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Documents;

/// <summary>The words of a text by their first letters, so that "hosts" and "hosted" are one: how much of a headline a body repeats.</summary>
internal sealed class ContentWords
{
    // A set that may take one word for another, once in some fifty: what is asked of it is a share.
    private const int Bits = 1 << 15;

    private readonly uint[] known = new uint[Bits / 32];

    public int Count;

    public void Clear()
    {
        Array.Clear(known, 0, known.Length);
        Count = 0;
    }

    [MethodImpl(Jit.Hot)]
    public void Add(ReadOnlySpan<uint> stems)
    {
        foreach (uint stem in stems)
        {
            uint at = Place(stem), bit = 1u << (int)(at & 31);
            if ((known[at >> 5] & bit) != 0)
                continue;
            known[at >> 5] |= bit;
            Count++;
        }
    }

    /// <summary>The share of the words that are known here.</summary>
    [MethodImpl(Jit.Hot)]
    public double Share(ReadOnlySpan<uint> stems)
    {
        int count = 0;
        foreach (uint stem in stems)
        {
            uint at = Place(stem);
            count += (int)((known[at >> 5] >> (int)(at & 31)) & 1);
        }
        return stems.Length == 0 ? 0 : (double)count / stems.Length;
    }

    private static uint Place(uint stem) => (stem ^ (stem >> 15)) & (Bits - 1);
}
