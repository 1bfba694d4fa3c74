using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>Finds the items of one run among those of the run before. Most are the same objects at the same place, so only what lies between the first and the last that are not is looked up.</summary>
internal ref struct Lookup<T>
    where T : class
{
    private readonly ReadOnlySpan<T> before;
    private readonly ReadOnlySpan<T> now;
    private readonly int start, beforeEnd, nowEnd;
    private Dictionary<T, int>? places;

    public Lookup(ReadOnlySpan<T> before, ReadOnlySpan<T> now)
    {
        this.before = before;
        this.now = now;
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

    /// <summary>The first item that is not at its place of the run before; and behind it, the first from which on all are at theirs again.</summary>
    public readonly (int Start, int End) Changed => (start, nowEnd);

    /// <summary>For each item what came of it in the run before; null where it is new.</summary>
    /// <param name="of">Of each item of the run before; null where that is nothing.</param>
    public TResult?[] Carried<TResult>(TResult?[]? of)
        where TResult : class
    {
        var carried = new TResult?[now.Length];
        if (of is null)
            return carried;
        Array.Copy(of, 0, carried, 0, start);
        for (int i = start; i < nowEnd; i++)
            carried[i] = Find(now[i], i) is >= 0 and int at ? of[at] : null;
        Array.Copy(of, beforeEnd, carried, nowEnd, now.Length - nowEnd);
        return carried;
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
