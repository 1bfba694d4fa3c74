using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>
/// Sorts by text in ordinal order with few looks at the texts themselves, each of which is somewhere else in memory: four characters at a time are put side by side as one number.
/// </summary>
internal static class OrdinalSort
{
    private const int Few = 12;

    // Texts that are alike so far are compared as wholes.
    private const int MaxDepth = 32;

    /// <param name="byOther">For items of one text.</param>
    public static void Sort<T>(T[] items, Func<T, string> textOf, Comparison<T> byOther)
        where T : class
    {
        var texts = new string[items.Length];
        var order = new int[items.Length];
        bool isSorted = true;
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = textOf(items[i]);
            order[i] = i;
            isSorted = isSorted && (i == 0 || string.CompareOrdinal(texts[i - 1], texts[i]) < 0);
        }
        if (isSorted)
            return;
        var whole = Comparer<int>.Create((a, b) => string.CompareOrdinal(texts[a], texts[b]) is not 0 and int byText ? byText : byOther(items[a], items[b]));
        Sort(order, 0, order.Length, 0, new ulong[items.Length], texts, whole);
        var sorted = new T[items.Length];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = items[order[i]];
        sorted.CopyTo(items, 0);
    }

    private static void Sort(int[] order, int start, int count, int depth, ulong[] chunks, string[] texts, IComparer<int> whole)
    {
        if (count <= Few || depth >= MaxDepth)
        {
            Array.Sort(order, start, count, whole);
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
                Sort(order, from, to - from, depth + 4, chunks, texts, whole);
        }
    }

    // A text that has ended goes on with zeros: what ends here and what has zeros there is told apart at last by comparing wholes.
    private static ulong Chunk(string text, int depth)
    {
        ulong chunk = 0;
        for (int i = depth; i < depth + 4; i++)
            chunk = (chunk << 16) | (i < text.Length ? text[i] : 0u);
        return chunk;
    }
}
