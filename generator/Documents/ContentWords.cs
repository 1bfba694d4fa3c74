using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Documents;

/// <summary>The words of a text by their first letters, so that "hosts" and "hosted" are one: how much of a headline a body repeats.</summary>
internal sealed class ContentWords
{
    // A set that may take one word for another, once in some thousand: what is asked of it is a share. Each word has two bits of it.
    private const int PlaceBits = 15, OtherPlace = 16;

    private readonly uint[] known = new uint[1 << (PlaceBits - 5)];

    public int Count;

    public void Clear()
    {
        Array.Clear(known, 0, known.Length);
        Count = 0;
    }

    [MethodImpl(Jit.Hot)]
    public void Add(ReadOnlySpan<uint> stems)
    {
        uint[] known = this.known;
        foreach (uint stem in stems)
        {
            if (Has(known, stem) != 0)
                continue;
            known[Place(stem)] |= 1u << (int)stem;
            known[Place(stem >> OtherPlace)] |= 1u << (int)(stem >> OtherPlace);
            Count++;
        }
    }

    /// <summary>The share of the words that are known here.</summary>
    [MethodImpl(Jit.Hot)]
    public double Share(ReadOnlySpan<uint> stems)
    {
        uint[] known = this.known;
        int count = 0;
        foreach (uint stem in stems)
            count += Has(known, stem);
        return stems.Length == 0 ? 0 : (double)count / stems.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Has(uint[] known, uint stem) => (int)((known[Place(stem)] >> (int)stem) & (known[Place(stem >> OtherPlace)] >> (int)(stem >> OtherPlace)) & 1);

    // The five bits below are those of the place within the number.
    private static int Place(uint stem) => (int)(stem >> 5) & ((1 << (PlaceBits - 5)) - 1);
}
