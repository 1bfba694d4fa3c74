using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Emission;

/// <summary>A generated file as the compiler reads it.</summary>
internal sealed class CodeText(CodePieces pieces) : SourceText
{
    private const int LeastRoom = 4096;

    // A parser asks for windows of some thousand characters, others for one character after the other.
    [ThreadStatic]
    private static (Utf8Text Piece, char[] Characters) decoded;

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => pieces.Length;

    public override char this[int position]
    {
        get
        {
            if ((uint)position >= (uint)Length)
                throw new ArgumentOutOfRangeException(nameof(position));
            int i = pieces.At(position);
            return Decoded(pieces[i])[position - pieces.Start(i)];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (count < 0 || sourceIndex < 0 || sourceIndex > Length - count)
            throw new ArgumentOutOfRangeException(nameof(count));
        if (count == 0)
            return;
        for (int i = pieces.At(sourceIndex); count > 0; i++)
        {
            Utf8Text piece = pieces[i];
            int from = sourceIndex - pieces.Start(i), copied = Math.Min(count, piece.Length - from);
            if (copied == piece.Length)
                piece.CopyTo(destination, destinationIndex);
            else
                Array.Copy(Decoded(piece), from, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    private static char[] Decoded(Utf8Text piece)
    {
        if (!ReferenceEquals(decoded.Piece, piece))
        {
            char[] characters = decoded.Characters is { } spare && spare.Length >= piece.Length ? spare : new char[Math.Max(piece.Length, LeastRoom)];
            piece.CopyTo(characters, 0);
            decoded = (piece, characters);
        }
        return decoded.Characters;
    }
}
