using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>Finds the items of one run among those of the run before. Most are the same objects at the same place, so only what lies between the first and the last that are not is looked up.</summary>
internal ref struct Lookup<T>
    where T : class
{
    private readonly ReadOnlySpan<T> before;
    private readonly int start, beforeEnd, nowEnd;
    private Dictionary<T, int>? places;

    public Lookup(ReadOnlySpan<T> before, ReadOnlySpan<T> now)
    {
        this.before = before;
        beforeEnd = before.Length;
        nowEnd = now.Length;
        while (start < beforeEnd && start < nowEnd && ReferenceEquals(before[start], now[start]))
            start++;
        while (beforeEnd > start && nowEnd > start && ReferenceEquals(before[beforeEnd - 1], now[nowEnd - 1]))
        {
            beforeEnd--;
            nowEnd--;
        }
        places = null;
    }

    /// <summary>Where the item, which now stands at <paramref name="place"/>, stood before; -1 where it is new.</summary>
    public int Find(T item, int place)
    {
        if (place < start)
            return place;
        if (place >= nowEnd)
            return place - nowEnd + beforeEnd;
        if (places is null)
        {
            places = new Dictionary<T, int>(beforeEnd - start);
            for (int i = start; i < beforeEnd; i++)
                places[before[i]] = i;
        }
        return places.TryGetValue(item, out int at) ? at : -1;
    }
}
