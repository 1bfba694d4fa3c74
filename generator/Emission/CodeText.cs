using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Emission;

/// <summary>A generated file: an edit makes a new one that shares all but a few pieces with the one before.</summary>
internal sealed class CodeText : SourceText
{
    private const int MaxPiece = 4096;

    // A parser asks for windows of some thousand characters, others for one character after the other.
    [ThreadStatic]
    private static (Utf8Text Piece, char[] Characters) decoded;

    private readonly Utf8Text[] pieces;
    private readonly int[] starts;

    /// <param name="pieces">None may end in half of a surrogate pair.</param>
    public CodeText(IReadOnlyCollection<Utf8Text> pieces)
    {
        this.pieces = new Utf8Text[pieces.Count];
        starts = new int[pieces.Count];
        int i = 0;
        foreach (Utf8Text piece in pieces)
        {
            this.pieces[i] = piece;
            starts[i++] = Length;
            Length += piece.Length;
        }
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length { get; }

    public override char this[int position]
    {
        get
        {
            if ((uint)position >= (uint)Length)
                throw new ArgumentOutOfRangeException(nameof(position));
            int i = PieceAt(position);
            return Decoded(pieces[i])[position - starts[i]];
        }
    }

    public static CodeText Of(string text)
    {
        var pieces = new List<Utf8Text>();
        Split(new StringBuilder(text), pieces);
        return new CodeText(pieces);
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

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (count < 0 || sourceIndex < 0 || sourceIndex > Length - count)
            throw new ArgumentOutOfRangeException(nameof(count));
        if (count == 0)
            return;
        for (int i = PieceAt(sourceIndex); count > 0; i++)
        {
            int from = sourceIndex - starts[i], copied = Math.Min(count, pieces[i].Length - from);
            if (copied == pieces[i].Length)
                pieces[i].CopyTo(destination, destinationIndex);
            else
                Array.Copy(Decoded(pieces[i]), from, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    private static char[] Decoded(Utf8Text piece)
    {
        if (!ReferenceEquals(decoded.Piece, piece))
        {
            char[] characters = decoded.Characters is { } spare && spare.Length >= piece.Length ? spare : new char[Math.Max(piece.Length, MaxPiece)];
            piece.CopyTo(characters, 0);
            decoded = (piece, characters);
        }
        return decoded.Characters;
    }

    private int PieceAt(int position)
    {
        int i = Array.BinarySearch(starts, position);
        return i >= 0 ? i : ~i - 1;
    }
}
