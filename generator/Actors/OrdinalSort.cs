using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>
/// Sorts texts in ordinal order with few looks at them, each of which is somewhere else in memory: eight characters at a time are put side by side as one number.
/// </summary>
internal sealed class OrdinalSort : IComparer<int>
{
    /// <summary>So many as a number has bytes.</summary>
    private const int Characters = 8;

    // Few texts are soon put in order, and such as are alike so far are likely the same.
    private const int Few = 8, MaxDepth = 32;

    /// <summary>What stands for all characters that no byte can tell apart.</summary>
    private const char Wide = '\u00FF';

    private readonly string[] texts;
    private readonly Comparison<int> byOther;
    private readonly int[] order;
    private readonly ulong[] chunks;

    private OrdinalSort(string[] texts, Comparison<int> byOther)
    {
        this.texts = texts;
        this.byOther = byOther;
        order = new int[texts.Length];
        chunks = new ulong[texts.Length];
    }

    /// <summary>The texts' indices, as the texts come in ordinal order.</summary>
    /// <param name="byOther">Tells which index of two of the same text comes first.</param>
    public static int[] Order(string[] texts, Comparison<int> byOther)
    {
        var sort = new OrdinalSort(texts, byOther);
        for (int i = 0; i < sort.order.Length; i++)
            sort.order[i] = i;
        sort.Sort(0, texts.Length, 0);
        return sort.order;
    }

    public int Compare(int x, int y) => string.CompareOrdinal(texts[x], texts[y]) is not 0 and int byText ? byText : byOther(x, y);

    private void Sort(int start, int count, int depth)
    {
        if (count <= Few || depth > MaxDepth)
        {
            Array.Sort(order, start, count, this);
            return;
        }
        for (int i = start; i < start + count; i++)
            chunks[i] = Chunk(texts[order[i]], depth);
        Array.Sort(chunks, order, start, count);
        for (int from = start, to; from < start + count; from = to)
        {
            to = from + 1;
            while (to < start + count && chunks[to] == chunks[from])
                to++;
            if (to > from + 1)
                Sort(from, to - from, HasWide(chunks[from]) ? int.MaxValue : depth + Characters);
        }
    }

    // A text that has ended goes on with zeros: it is told apart from one that has zeros where it ends when both are compared as wholes, as is what follows a wide character.
    private static ulong Chunk(string text, int depth)
    {
        ulong chunk = 0;
        int shift = 8 * (Characters - 1);
        for (int i = depth; i < text.Length && shift >= 0; i++, shift -= 8)
        {
            if (text[i] >= Wide)
                return chunk | ((ulong)Wide << shift);
            chunk |= (ulong)text[i] << shift;
        }
        return chunk;
    }

    private static bool HasWide(ulong chunk)
    {
        while (chunk != 0 && (chunk & Wide) != Wide)
            chunk >>= 8;
        return chunk != 0;
    }
}
