using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen;

/// <summary>
/// Reads the tables of facts, <c>Facts/NAME.txt</c>: one entry a line, fields parted by a tab, UTF-8; an empty line or one that starts with <c>#</c> says nothing.
/// </summary>
internal static class Facts
{
    public static IEnumerable<string> Lines(string table)
    {
        string text = Text(table);
        for (int start = 0; NextLine(text, ref start, out int end); start = end)
            yield return text.Substring(start, end - start);
    }

    /// <summary>The table as it stands, for <see cref="NextLine"/>: long ones are read without a string for each line.</summary>
    public static string Text(string table)
    {
        using Stream stream = typeof(Facts).GetTypeInfo().Assembly.GetManifestResourceStream(table)
            ?? throw new ArgumentException("There is no table " + table + ".", nameof(table));
        var bytes = new byte[stream.Length];
        int length = 0;
        while (length < bytes.Length && stream.Read(bytes, length, bytes.Length - length) is > 0 and int read)
            length += read;
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    /// <summary>Moves <paramref name="start"/> from where it is, or from the end of the line before, to the next line that says something; false where none does.</summary>
    [MethodImpl(Jit.Hot)]
    public static bool NextLine(string text, ref int start, out int end)
    {
        for (; start < text.Length; start = end)
        {
            char c = text[start];
            end = start + 1;
            if (c is '\n' or '\r')
                continue;
            end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (c == '#')
                continue;
            if (text[end - 1] == '\r')
                end--;
            return true;
        }
        end = start;
        return false;
    }

    public static HashSet<string> Set(string table, StringComparer? comparer = null) => new(Lines(table), comparer ?? StringComparer.Ordinal);
}
