using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Language;

/// <summary>
/// The hash of a word without regard to case, of four characters at a time: what is left of the word counts as four, even where nothing is left. Words are told apart by it alone.
/// </summary>
internal struct WordHash()
{
    /// <summary>The hash before the first character.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Multiplier = 0xD6E8FEB86659FD93;

    private ulong hash = Seed, rest;
    private int length;

    /// <summary>The hash of the characters so far.</summary>
    public readonly uint Value => (uint)Step(hash, rest);

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = new WordHash();
        foreach (char c in word)
            hash.Add(c);
        return hash.Value;
    }

    public void Add(char c)
    {
        if (c is >= 'A' and <= 'Z')
            c = (char)(c | 0x20);
        else if (c >= 0x80)
            c = char.ToLowerInvariant(c);
        rest |= (ulong)c << (CharacterGroup.Bits * (length & (CharacterGroup.Length - 1)));
        if ((++length & (CharacterGroup.Length - 1)) != 0)
            return;
        hash = Step(hash, rest);
        rest = 0;
    }

    /// <param name="characters">Four of them, as <see cref="CharacterGroup"/> has them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong hash, ulong characters)
    {
        hash = unchecked((hash ^ characters) * Multiplier);
        return hash ^ (hash >> 32);
    }
}
