using System;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>A stretch of generated code. It never changes, so all versions of the files that hold it share it; UTF-8 takes half of the room that a string does.</summary>
internal sealed class Utf8Text : IEquatable<Utf8Text>
{
    public static readonly Utf8Text Empty = new("");

    private readonly byte[] bytes;

    public Utf8Text(string text)
    {
        bytes = Encoding.UTF8.GetBytes(text);
        Length = text.Length;
    }

    /// <summary>In UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Writes all of it.</summary>
    public void CopyTo(char[] destination, int index) => Encoding.UTF8.GetChars(bytes, 0, bytes.Length, destination, index);

    public bool Equals(Utf8Text? other) => ReferenceEquals(this, other) || (other is not null && Length == other.Length && bytes.AsSpan().SequenceEqual(other.bytes));

    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    public override int GetHashCode()
    {
        int hash = Length;
        foreach (byte b in bytes)
            hash = unchecked((hash * 31) + b);
        return hash;
    }

    public override string ToString() => Encoding.UTF8.GetString(bytes);
}
