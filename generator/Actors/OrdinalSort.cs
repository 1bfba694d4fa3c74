using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>
/// Sorts by text in ordinal order with few looks at the texts themselves, each of which is somewhere else in memory: four characters at a time are put side by side as one number.
/// </summary>
/// <param name="items">They come out in order.</param>
internal sealed class OrdinalSort<T>(T[] items) : IComparer<int>
    where T : class
{
    // Few items are soon put in order, and texts that are alike so far are likely the same.
    private const int Few = 8, MaxDepth = 32;

    private readonly T[] before = new T[items.Length];
    private readonly string[] texts = new string[items.Length];
    private readonly int[] order = new int[items.Length];
    private readonly ulong[] chunks = new ulong[items.Length];
    private Comparison<T> byOther = static (_, _) => 0;

    /// <param name="byOther">For items of one text.</param>
    public void Sort(Func<T, string> textOf, Comparison<T> byOther)
    {
        this.byOther = byOther;
        bool isSorted = true;
        for (int i = 0; i < order.Length; i++)
        {
            before[i] = items[i];
            texts[i] = textOf(items[i]);
            order[i] = i;
            isSorted = isSorted && (i == 0 || Compare(i - 1, i) <= 0);
        }
        if (isSorted)
            return;
        Sort(0, order.Length, 0);
        for (int i = 0; i < order.Length; i++)
            items[i] = before[order[i]];
    }

    public int Compare(int x, int y)
    {
        int byText = string.CompareOrdinal(texts[x], texts[y]);
        return byText != 0 ? byText : byOther(before[x], before[y]);
    }

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
                Sort(from, to - from, depth + 4);
        }
    }

    // A text that has ended goes on with zeros: it is told apart from one that has zeros where it ends when both are compared as wholes.
    private static ulong Chunk(string text, int depth)
    {
        ulong chunk = 0;
        for (int i = depth; i < depth + 4; i++)
            chunk = (chunk << 16) | (i < text.Length ? text[i] : 0u);
        return chunk;
    }
}
