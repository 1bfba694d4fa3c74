using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>The pieces of a generated file, in their order. An edit gives a file that shares all but a few of them with the one before.</summary>
internal sealed class CodePieces : IEquatable<CodePieces>
{
    private const int MaxPiece = 4096;

    private readonly Utf8Text[] pieces;
    private readonly int[] starts;

    /// <param name="pieces">None may be empty, or end in half of a surrogate pair.</param>
    public CodePieces(List<Utf8Text> pieces)
    {
        this.pieces = pieces.ToArray();
        starts = new int[this.pieces.Length];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = Length;
            Length += this.pieces[i].Length;
        }
    }

    private CodePieces(Utf8Text[] pieces, int[] starts, int length)
    {
        this.pieces = pieces;
        this.starts = starts;
        Length = length;
    }

    /// <summary>In UTF-16 code units.</summary>
    public int Length { get; }

    public Utf8Text this[int index] => pieces[index];

    public static CodePieces Of(string text)
    {
        var pieces = new List<Utf8Text>();
        Split(new StringBuilder(text), pieces);
        return new CodePieces(pieces);
    }

    /// <summary>Adds what nothing else shares, in pieces small enough to be read one at a time.</summary>
    public static void Split(StringBuilder text, List<Utf8Text> pieces)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = Math.Min(text.Length, start + MaxPiece);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
                end--;
            pieces.Add(new Utf8Text(text.ToString(start, end - start)));
        }
    }

    /// <summary>Where the piece begins, in UTF-16 code units.</summary>
    public int Start(int index) => starts[index];

    /// <summary>Which piece holds the character.</summary>
    public int At(int position)
    {
        int i = Array.BinarySearch(starts, position);
        return i >= 0 ? i : ~i - 1;
    }

    /// <summary>
    /// The same file with other pieces in place of some; null where one of these is not to be found (which is to say, not as the same object), or would be empty.
    /// No other piece is touched: what a driver keeps of a corpus is larger than near memory.
    /// </summary>
    /// <param name="replacements">In the order in which the old ones stand.</param>
    public CodePieces? With(IReadOnlyList<(Utf8Text Old, Utf8Text New)> replacements)
    {
        var others = (Utf8Text[])pieces.Clone();
        var moved = new int[starts.Length];
        int shift = 0, next = 0;
        for (int i = 0; i < others.Length; i++)
        {
            moved[i] = starts[i] + shift;
            if (next < replacements.Count && ReferenceEquals(others[i], replacements[next].Old) && replacements[next].New.Length > 0)
            {
                others[i] = replacements[next].New;
                shift += others[i].Length - replacements[next].Old.Length;
                next++;
            }
        }
        return next == replacements.Count ? new CodePieces(others, moved, Length + shift) : null;
    }

    public bool Equals(CodePieces? other) => ReferenceEquals(this, other) || (other is not null && Length == other.Length && pieces.AsSpan().SequenceEqual(other.pieces));

    public override bool Equals(object? obj) => Equals(obj as CodePieces);

    public override int GetHashCode() => unchecked((Length * 31) + pieces.Length);
}
