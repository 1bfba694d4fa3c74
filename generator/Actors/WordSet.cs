namespace CorpusGen.Actors;

/// <summary>Which words a text may hold: a bit array that may say of a word that it is there when it is not (of one in thirty), but never the other way round.</summary>
internal sealed class WordSet
{
    private readonly ulong[] bits;

    public WordSet(string text)
    {
        // A word in twelve characters, many of them twice: about a bit in six is set.
        int size = 1;
        while (size * 128 < text.Length)
            size *= 2;
        bits = new ulong[size];
        FormTable.VisitWords(text, hash =>
        {
            bits[Place(hash)] |= Bit(hash);
            bits[Place(Second(hash))] |= Bit(Second(hash));
        });
    }

    /// <summary>Whether the text may hold a word of the hash that <see cref="FormTable.VisitWords"/> gives.</summary>
    public bool MayHold(uint hash) => (bits[Place(hash)] & Bit(hash)) != 0 && (bits[Place(Second(hash))] & Bit(Second(hash))) != 0;

    private int Place(uint hash) => (int)((hash >> 6) & (uint)(bits.Length - 1));

    private static ulong Bit(uint hash) => 1UL << (int)(hash & 63);

    private static uint Second(uint hash) => unchecked((hash ^ (hash >> 15)) * 2246822519);
}
