using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGen.Language;

/// <summary>
/// Four characters in one number, the first in the lowest bits: what is asked of all four takes no branch for any of them. Of such of ASCII alone it tells how many,
/// from the first on, are letters and digits, and of what classes these are.
/// </summary>
internal readonly struct CharacterGroup
{
    public const int Length = 4, Bits = 16;

    // What each character adds so that its 7th bit is set from there on, or not.
    private const ulong Each = 0x0001_0001_0001_0001, High = 0x80 * Each, Case = 0x20 * Each;
    private const ulong FromA = (0x80 - 'a') * Each, BeyondZ = (0x7F - 'z') * Each, From0 = (0x80 - '0') * Each, Beyond9 = (0x7F - '9') * Each;
    // Moved up by what each of the four bits multiplies it with, its two highest bits are 0, 1, 2 and 3.
    private const ulong Lengths = (1UL << 39) | (2UL << 23) | (3UL << 7);
    private const int UpperShift = 4, DigitShift = 5, SmallShift = 6;

    private readonly ulong other;

    /// <param name="characters">Of ASCII alone.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CharacterGroup(ulong characters)
    {
        ulong folded = characters | Case;
        ulong letters = (unchecked(folded + FromA) ^ unchecked(folded + BeyondZ)) & High, digits = (unchecked(characters + From0) ^ unchecked(characters + Beyond9)) & High;
        ulong others = ~(letters | digits) & High;
        other = unchecked(others & (0 - others));
        // All bits of the characters before the first other one; all where there is none.
        ulong kept = unchecked((other >> 7) - 1);
        Word = folded & kept;
        ulong small = letters & (characters << 2);
        Classes = (((letters ^ small) >> UpperShift) | (digits >> DigitShift) | (small >> SmallShift)) & kept;
    }

    /// <summary>The letters and digits up to the first other character, small; zeros behind them.</summary>
    public ulong Word { get; }

    public bool IsAllWord => other == 0;

    /// <summary>How many characters <see cref="Word"/> has, where these are not all.</summary>
    public int WordLength => (int)(unchecked(other * Lengths) >> 62);

    /// <summary>The classes of its characters (<see cref="CharacterClass.Upper"/>, <see cref="CharacterClass.Digit"/>, <see cref="CharacterClass.Small"/>), still for each.</summary>
    public ulong Classes { get; }

    public static bool IsAscii(ulong characters) => (characters & (0xFF80 * Each)) == 0;

    /// <summary>The classes of all four together.</summary>
    public static int Joined(ulong classes)
    {
        classes |= classes >> (2 * Bits);
        return (int)(classes | (classes >> Bits)) & (CharacterClass.Letter | CharacterClass.Digit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(char[] text, int start) =>
        BitConverter.IsLittleEndian ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(new ReadOnlySpan<char>(text, start, Length))) : Compose(text, start);

    /// <summary>The same where the machine has numbers the other way round.</summary>
    public static ulong Compose(char[] text, int start) =>
        text[start] | ((ulong)text[start + 1] << Bits) | ((ulong)text[start + 2] << (2 * Bits)) | ((ulong)text[start + 3] << (3 * Bits));
}
