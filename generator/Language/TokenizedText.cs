using System.Collections.Generic;
using System.Threading;
using CorpusGen.Documents;

namespace CorpusGen.Language;

internal enum TokenKind : byte
{
    /// <summary>Letters, with the apostrophes, hyphens and full stops that belong to the word: <c>don't</c>, <c>al-Assad</c>, <c>U.S.</c>, <c>Mr.</c></summary>
    Word,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>The ending <c>'s</c> or <c>’s</c>, or the bare apostrophe after a plural, of the word before.</summary>
    Possessive,

    /// <summary>A quotation mark of any form.</summary>
    Mark,

    /// <summary>Any other character.</summary>
    Punctuation,
}

/// <summary>A token; offsets are UTF-16 code units into the document's text. A document has very many, and all of one is a single number.</summary>
internal readonly struct Token
{
    private const int CapitalShift = 3, LengthShift = 4, PackedShift = 32;

    private readonly ulong value;

    /// <param name="mayHoldCapital">False only where it surely holds no capital letter.</param>
    public Token(TokenKind kind, int start, int length, bool mayHoldCapital = true)
        : this(kind, start, length, mayHoldCapital ? 1 : 0)
    {
    }

    /// <param name="capitalBit">See <see cref="CapitalBit"/>.</param>
    public Token(TokenKind kind, int start, int length, int capitalBit) =>
        value = ((ulong)(uint)((length << LengthShift) | (capitalBit << CapitalShift) | (int)kind) << PackedShift) | (uint)start;

    public TokenKind Kind => (TokenKind)((uint)(value >> PackedShift) & ((1 << CapitalShift) - 1));

    public int Start => (int)value;

    public int Length => (int)(value >> (PackedShift + LengthShift));

    public int End => Start + Length;

    /// <summary>Whether it is this word, case included. The first letter tells most others apart.</summary>
    public bool Is(string text, string word) => Length == word.Length && text[Start] == word[0] && string.CompareOrdinal(text, Start, word, 0, word.Length) == 0;

    public bool MayHoldCapital => CapitalBit != 0;

    /// <summary>1 where it may hold a capital letter, else 0.</summary>
    public int CapitalBit => (int)(value >> (PackedShift + CapitalShift)) & 1;
}

/// <summary>A block with its tokens; <see cref="Sentences"/> holds the index of each sentence's first token.</summary>
/// <param name="HasMarks">Whether it holds a mark that may open anything: apostrophes within words are none.</param>
internal sealed record TokenizedBlock(int Index, Block Block, Token[] Tokens, int[] Sentences, bool HasMarks);

/// <summary>The blocks of a document that hold text of the article's, cut into tokens and sentences once for all later steps. It lives while the document is read; the thread's readers let go of it with the next one.</summary>
internal sealed class TokenizedText
{
    private TokenizedText(string text, List<TokenizedBlock> blocks)
    {
        Text = text;
        Blocks = blocks;
    }

    public readonly string Text;

    public readonly IReadOnlyList<TokenizedBlock> Blocks;

    /// <param name="words">Of the text's words, those that are known; null for none.</param>
    public static TokenizedText Of(string text, DocumentStructure structure, CancellationToken cancellationToken, WordList? words = null)
    {
        var blocks = new List<TokenizedBlock>(structure.Blocks.Count);
        Tokenizer tokenizer = Spare<Tokenizer>.Take().Begin(text, words);
        for (int i = 0; i < structure.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Block block = structure.Blocks[i];
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Separator or BlockKind.SourceUrl or BlockKind.FrontMatter or BlockKind.Code)
                continue;
            Token[] tokens = tokenizer.Read(block);
            blocks.Add(new TokenizedBlock(i, block, tokens, tokenizer.ReadSentences(tokens), tokenizer.HasMarks));
        }
        Spare<Tokenizer>.Give(tokenizer, text);
        return new TokenizedText(text, blocks);
    }
}
