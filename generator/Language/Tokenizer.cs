using System.Collections.Generic;
using CorpusGen.Documents;

namespace CorpusGen.Language;

/// <summary>Cuts a block into tokens and sentences.</summary>
internal static class Tokenizer
{
    public static Token[] Tokenize(string text, Block block)
    {
        var tokens = new List<Token>(block.Length / 5);
        int i = block.Start, end = block.End;
        while (i < end)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }
            int start = i;
            if (char.IsLetterOrDigit(c))
            {
                while (i < end && IsInner(text, i, start, end))
                    i++;
                int stop = i;
                if (stop - start > 2 && text[stop - 1] is 's' or 'S' && IsApostrophe(text[stop - 2]))
                    stop -= 2;
                tokens.Add(new Token(char.IsDigit(c) ? TokenKind.Number : TokenKind.Word, start, stop - start));
                if (stop < i)
                    tokens.Add(new Token(TokenKind.Possessive, stop, i - stop));
                continue;
            }
            i++;
            tokens.Add(new Token(IsMark(c) ? TokenKind.Mark : TokenKind.Punctuation, start, 1));
        }
        return tokens.ToArray();
    }

    public static int[] SentenceStarts(string text, Token[] tokens)
    {
        var starts = new List<int>();
        bool ended = true;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (ended && token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mark)
            {
                starts.Add(i);
                ended = false;
            }
            if (token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?')
                ended = true;
        }
        return starts.ToArray();
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    public static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛' or '«' or '»' or '‹' or '›';

    private static bool IsInner(string text, int i, int start, int end)
    {
        char c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            return true;
        bool beforeLetter = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
        if (c is '-' or '‑' || IsApostrophe(c))
            return beforeLetter && i > start;
        return c == '.' && beforeLetter && i > start && (char.IsUpper(text[i - 1]) || char.IsDigit(text[i - 1]));
    }
}
