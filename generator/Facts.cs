using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;

namespace CorpusGen;

/// <summary>
/// Reads the tables of facts, <c>Facts/NAME.txt</c>: one entry a line, fields parted by a tab, UTF-8; an empty line or one that starts with <c>#</c> says nothing.
/// </summary>
internal static class Facts
{
    public static IEnumerable<string> Lines(string table)
    {
        using Stream stream = typeof(Facts).GetTypeInfo().Assembly.GetManifestResourceStream(table)
            ?? throw new ArgumentException("There is no table " + table + ".", nameof(table));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    public static HashSet<string> Set(string table, StringComparer? comparer = null) => new(Lines(table), comparer ?? StringComparer.Ordinal);
}
