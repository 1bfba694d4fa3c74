using System;
using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>The content words of a text by the hash of their first letters, in text order: those of four characters and more, and numbers of two and more.</summary>
internal sealed class StemList
{
    public const int StemLength = 5;

    private const int LeastLength = 4;

    // Those of some 4,000 characters.
    private const int MostOfBeginning = 400;

    private uint[] stems = new uint[16];

    public int Count;

    public ReadOnlySpan<uint> All => new(stems, 0, Count);

    public ReadOnlySpan<uint> Of(SourceBlock block) => new(stems, block.StemStart, block.StemEnd - block.StemStart);

    /// <summary>Those of the block's beginning: a long line is a body by itself, and its beginning will do.</summary>
    public ReadOnlySpan<uint> OfBeginning(SourceBlock block) => new(stems, block.StemStart, Math.Min(block.StemEnd - block.StemStart, MostOfBeginning));

    /// <param name="stem">The hash of the word's first <see cref="StemLength"/> characters.</param>
    /// <param name="digit">1 where the word has a digit, else 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint stem, int length, int digit)
    {
        if (Count == stems.Length)
            Array.Resize(ref stems, Count * 2);
        // Kept or not, it is written: a branch would seldom be foreseen.
        stems[Count] = stem;
        Count += ((LeastLength - 1 - length) >>> 31) | (digit & ((1 - length) >>> 31));
    }

    /// <summary>Adds the words of a text; a word is a run of letters and digits.</summary>
    [MethodImpl(Jit.Hot)]
    public void Add(char[] text, int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            int word = i;
            var hash = new WordHash();
            int digit = 0;
            for (; i < end && char.IsLetterOrDigit(text[i]); i++)
            {
                digit |= text[i] is >= '0' and <= '9' ? 1 : 0;
                if (i - word < StemLength)
                    hash.Add(text[i]);
            }
            Add(hash.Value, i - word, digit);
        }
    }
}
