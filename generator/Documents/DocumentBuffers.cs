using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>What the reading of a document writes to; see <see cref="Spare{T}"/>.</summary>
/// <remarks>Of fields: see <see cref="SourceBlock"/>.</remarks>
internal sealed class DocumentBuffers
{
    /// <summary>The plain text.</summary>
    public char[] Characters = [];

    public readonly StemList Stems = new();

    /// <summary>The words of the text that stand in it as in the plain text.</summary>
    public readonly WordList Words = new();

    /// <summary>The words of a block.</summary>
    public BlockMeasurer.Word[] BlockWords = new BlockMeasurer.Word[256];

    /// <summary>Those of them that phrases may begin with.</summary>
    public PhraseStart[] PhraseStarts = new PhraseStart[256];

    public readonly ContentWords Content = new();

    /// <summary>A block as <see cref="BylineParser"/> reads it, and where its characters stand in the text.</summary>
    public readonly char[] BylineCharacters = new char[BylineParser.LongestBlock];

    public readonly int[] BylineOffsets = new int[BylineParser.LongestBlock];

    // A loop that is compiled once takes a table for a constant only if that is there by then.
    public DocumentBuffers() => RuntimeHelpers.RunClassConstructor(typeof(CharacterClass).TypeHandle);

    /// <summary>Makes them empty for a text of this length.</summary>
    public void Clear(int length)
    {
        if (Characters.Length < length)
            Characters = new char[length];
        Stems.Count = 0;
        Words.Clear();
    }
}
