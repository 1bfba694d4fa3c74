using System;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen;

/// <summary>
/// Reads one of the tables of <see cref="Facts"/> a line at a time, without a string for each or for all of them: of these tables, strings are so large that a small
/// compile would collect its garbage for them alone.
/// </summary>
internal sealed class FactReader : IDisposable
{
    private const int MaxBuffer = 1 << 13;

    private readonly StreamReader reader;
    private char[] buffer;
    private int filled;

    // Where what has not been read begins.
    private int next;
    private int start;
    private int length;

    public FactReader(string table)
    {
        Stream stream = typeof(FactReader).GetTypeInfo().Assembly.GetManifestResourceStream(table)
            ?? throw new ArgumentException("There is no table " + table + ".", nameof(table));
        int size = (int)Math.Min(stream.Length, MaxBuffer);
        reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, size);
        buffer = new char[size];
    }

    /// <summary>What <see cref="Read"/> came to; good until it is called again.</summary>
    public ReadOnlySpan<char> Line => new(buffer, start, length);

    /// <summary>Moves to the next line that says something; false where there is none.</summary>
    [MethodImpl(Jit.Hot)]
    public bool Read()
    {
        while (true)
        {
            int end = Array.IndexOf(buffer, '\n', next, filled - next);
            if (end < 0)
            {
                if (Fill())
                    continue;
                if (next == filled)
                    return false;
                end = filled;
            }
            start = next;
            next = Math.Min(end + 1, filled);
            if (end > start && buffer[end - 1] == '\r')
                end--;
            length = end - start;
            if (length > 0 && buffer[start] != '#')
                return true;
        }
    }

    public void Dispose() => reader.Dispose();

    private bool Fill()
    {
        filled -= next;
        Array.Copy(buffer, next, buffer, 0, filled);
        next = 0;
        if (filled == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        int read = reader.Read(buffer, filled, buffer.Length - filled);
        filled += read;
        return read > 0;
    }
}
