using System;

namespace CorpusGen;

/// <summary>An object that documents are read with and nobody keeps, one for each thread: it serves the next document, and all that it has grown to need not be made anew.</summary>
internal static class Spare<T>
    where T : class, new()
{
    // A document of more characters has its own, lest one such document keeps much memory.
    private const int Longest = 1 << 13;

    [ThreadStatic]
    private static T? free;

    /// <summary>The thread's own, until it is given back. Who is stopped before need not do that.</summary>
    public static T Take()
    {
        T taken = free ?? new T();
        free = null;
        return taken;
    }

    /// <param name="text">The document that it was taken for.</param>
    public static void Give(T item, string text)
    {
        if (text.Length <= Longest)
            free = item;
    }
}
