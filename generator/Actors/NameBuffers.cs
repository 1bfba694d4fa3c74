using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>What names are found with; see <see cref="Spare{T}"/>. All but the names is of the tokens of one block.</summary>
internal sealed class NameBuffers
{
    public readonly List<Name> Names = [];

    public WordFact[] Words = [];

    public bool[] StartsSentence = [];

    public bool[] Capitals = [];

    public int[] Candidates = [];

    public void Grow(int length)
    {
        Words = new WordFact[length];
        StartsSentence = new bool[length];
        Capitals = new bool[length];
        Candidates = new int[length];
    }
}
