using System;

namespace CorpusGen.Language;

/// <summary>The plain words of a text, letters and digits of ASCII alone, in text order, as whoever read the text first came upon them. Words may be missing.</summary>
internal sealed class WordList
{
    private Token[] words = new Token[512];
    private int count;

    public ReadOnlySpan<Token> All => new(words, 0, count);

    public void Clear() => count = 0;

    /// <summary>Room for so many more; <see cref="Keep"/> says how many have come.</summary>
    public Span<Token> Reserve(int more)
    {
        if (count + more > words.Length)
            Array.Resize(ref words, Math.Max(count + more, words.Length * 2));
        return new Span<Token>(words, count, more);
    }

    public void Keep(int more) => count += more;
}
