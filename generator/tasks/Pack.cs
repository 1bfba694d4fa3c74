using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tasks;

/// <summary>
/// Writes the one resource that holds the texts of all documents, to be searched without being read whole. Numbers are little-endian:
/// how many documents (4 bytes); for each, in order of hash, the hash of its path (8), where its bytes begin (4) and how many they are (4); then
/// the bytes of all, verbatim, in ordinal order of path.
/// </summary>
internal static class Pack
{
    private const int Header = 4, Entry = 16;

    /// <param name="documents">The path relative to the project, no path twice, and what opens the document.</param>
    /// <exception cref="IOException">A document cannot be read, or all are more than an assembly holds.</exception>
    public static void Write(Stream pack, IEnumerable<KeyValuePair<string, Func<Stream>>> documents)
    {
        var sorted = new List<KeyValuePair<string, Func<Stream>>>(documents);
        sorted.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key));
        var hashes = new ulong[sorted.Count];
        var entries = new Range[sorted.Count];
        pack.SetLength(Header + ((long)Entry * sorted.Count));
        pack.Position = pack.Length;
        var buffer = new byte[81920];
        for (int i = 0; i < sorted.Count; i++)
        {
            long start = pack.Position;
            using (Stream document = sorted[i].Value())
            {
                for (int read; (read = document.Read(buffer, 0, buffer.Length)) > 0;)
                    pack.Write(buffer, 0, read);
            }
            if (pack.Position > int.MaxValue)
                throw new IOException("all texts together are more than 2 GB");
            hashes[i] = Hash(sorted[i].Key);
            entries[i] = new Range((int)start, (int)(pack.Position - start));
        }
        Array.Sort(hashes, entries);
        pack.Position = 0;
        // BinaryWriter is little-endian on every machine.
        using var writer = new BinaryWriter(pack, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(sorted.Count);
        for (int i = 0; i < hashes.Length; i++)
        {
            writer.Write(hashes[i]);
            writer.Write(entries[i].Start);
            writer.Write(entries[i].Length);
        }
    }

    /// <summary>The hash that the generated reader computes of a path: 64 bits of FNV-1a over UTF-16 code units.</summary>
    private static ulong Hash(string path)
    {
        unchecked
        {
            ulong hash = 14695981039346656037;
            foreach (char c in path)
                hash = (hash ^ c) * 1099511628211;
            return hash;
        }
    }

    private readonly struct Range(int start, int length)
    {
        public int Start { get; } = start;

        public int Length { get; } = length;
    }
}
