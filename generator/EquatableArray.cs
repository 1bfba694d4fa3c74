using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>An immutable list that equals another one with equal elements in the same order, so that a pipeline step with equal output stops there.</summary>
internal sealed class EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    public static readonly EquatableArray<T> Empty = new([]);

    private readonly T[] items;

    /// <summary>Takes <paramref name="items"/> over: the caller must not change it any more.</summary>
    public EquatableArray(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

#if !CORPUSGEN_TASKS
    // MSBuild's task, which shares this file, has no spans.
    public ReadOnlySpan<T> AsSpan() => items;
#endif

    /// <summary>The same elements in an array of their own, to be changed and made a list again.</summary>
    public T[] ToArray() => (T[])items.Clone();

    public EquatableArray<TResult> Project<TResult>(Func<T, TResult> selector)
    {
        var projected = new TResult[items.Length];
        for (int i = 0; i < projected.Length; i++)
            projected[i] = selector(items[i]);
        return new EquatableArray<TResult>(projected);
    }

    public bool Equals(EquatableArray<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || items.Length != other.items.Length)
            return false;
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < items.Length; i++)
        {
            // Most elements are the very same objects as in the run before, and need not be touched.
            if (!typeof(T).IsValueType && ReferenceEquals(items[i], other.items[i]))
                continue;
            if (!comparer.Equals(items[i], other.items[i]))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = items.Length;
        foreach (T item in items)
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>For <c>foreach</c>, which then makes no object.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        public readonly T Current => items[index];

        public bool MoveNext() => ++index < items.Length;
    }
}

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this List<T> items) => items.Count == 0 ? EquatableArray<T>.Empty : new(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new List<T>(items).ToEquatableArray();
}
