using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>
/// Reads the tables of facts, <c>Facts/NAME.txt</c>: one entry a line, fields parted by a tab, UTF-8; an empty line or one that starts with <c>#</c> says nothing.
/// </summary>
internal static class Facts
{
    public static IEnumerable<string> Lines(string table)
    {
        using var reader = new FactReader(table);
        while (reader.Read())
            yield return reader.Line.ToString();
    }

    public static HashSet<string> Set(string table, StringComparer? comparer = null) => new(Lines(table), comparer ?? StringComparer.Ordinal);
}
