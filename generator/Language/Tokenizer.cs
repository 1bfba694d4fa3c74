using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Documents;

namespace CorpusGen.Language;

/// <summary>Cuts blocks into tokens and sentences.</summary>
internal sealed class Tokenizer
{
    private static readonly WordTable<string> Abbreviations = ReadAbbreviations();

    private string text = "";
    private WordList? words;
    private Token[] tokens = new Token[128];
    private int count;

    // The known words before it have been passed.
    private int word;

    // The tokens of the block last read that may end a sentence.
    private readonly List<int> stops = [];
    private readonly List<int> starts = [];

    /// <summary>Whether the block last read holds a mark that may open anything: apostrophes within words are none.</summary>
    public bool HasMarks { get; private set; }

    /// <summary>Has it read another document.</summary>
    /// <param name="words">Of its words, those that are known, and then the blocks are read in text order; null for none.</param>
    public Tokenizer Begin(string text, WordList? words = null)
    {
        this.text = text;
        this.words = words;
        word = 0;
        return this;
    }

    /// <summary>The tokens of a block.</summary>
    [MethodImpl(Jit.Hot)]
    public Token[] Read(Block block)
    {
        count = 0;
        stops.Clear();
        HasMarks = false;
        byte[] classes = CharacterClass.Of;
        ReadOnlySpan<Token> known = words is null ? default : words.All;
        string text = this.text;
        int i = block.Start, end = block.End, next = word;
        bool singleOpen = false;
        while (true)
        {
            while (next < known.Length && known[next].Start < i)
                next++;
            // Most words stand before a space, and their characters have been looked at.
            for (; next < known.Length && known[next].Start == i && known[next].End < end && text[known[next].End] == ' '; next++)
            {
                Add(known[next]);
                i = known[next].End + 1;
            }
            if (i >= end)
                break;
            int kind = classes[text[i]];
            if ((kind & CharacterClass.Space) != 0)
            {
                i++;
                continue;
            }
            int start = i++;
            if ((kind & CharacterClass.Word) == 0)
            {
                char c = text[start];
                if (IsMark(c))
                {
                    if (IsApostrophe(c))
                        singleOpen = i < end && char.IsLetterOrDigit(text[i]) && (start == block.Start || !char.IsLetterOrDigit(text[start - 1]));
                    HasMarks = true;
                    Add(new Token(TokenKind.Mark, start, 1, false));
                }
                else
                {
                    if (c is '.' or '!' or '?' or '…')
                        stops.Add(count);
                    HasMarks |= c is '`' or '´' or '＂';
                    Add(new Token(TokenKind.Punctuation, start, 1, false));
                }
                continue;
            }
            TokenKind token = (kind & CharacterClass.Digit) != 0 ? TokenKind.Number : TokenKind.Word;
            int kinds = kind;
            while (i < end && ((kind = classes[text[i]]) & CharacterClass.Word) != 0)
            {
                kinds |= kind;
                i++;
            }
            // Most words stand before a space.
            if (i < end && (text[i] != ' ' || (kinds & CharacterClass.NotAscii) != 0))
            {
                i = AddRest(token, start, i, end, kinds, singleOpen);
                continue;
            }
            Add(new Token(token, start, i - start, (kinds & (CharacterClass.Upper | CharacterClass.NotAscii)) != 0));
        }
        word = next;
        var read = new Token[count];
        Array.Copy(tokens, read, count);
        return read;
    }

    /// <summary>Reads on in a word where its first letters and digits end, adds it and its possessive, and gives where they end.</summary>
    [MethodImpl(Jit.Hot)]
    private int AddRest(TokenKind token, int start, int i, int end, int kinds, bool singleOpen)
    {
        byte[] classes = CharacterClass.Of;
        for (; i < end; i++)
        {
            int kind = classes[text[i]];
            if ((kind & CharacterClass.Word) == 0 && ((kind & CharacterClass.Space) != 0 || !IsInner(text, i, start, end)))
                break;
            kinds |= kind;
        }
        int stop = i;
        if (i - start > 2 && text[i - 1] is 's' or 'S' && IsApostrophe(text[i - 2]))
            stop -= 2;
        else if (!singleOpen && i < end && text[i - 1] is 's' or 'S' && IsApostrophe(text[i]) && i + 1 < end && text[i + 1] is ' ' or '\u00A0')
            i++;
        else if (i < end && text[i] == '.' && KeepsFullStop(text, start, i))
            stop = ++i;
        if (text[stop - 1] == '.')
            stops.Add(count);
        Add(new Token(token, start, stop - start, (kinds & (CharacterClass.Upper | CharacterClass.NotAscii)) != 0));
        if (stop < i)
            Add(new Token(TokenKind.Possessive, stop, i - stop));
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Token token)
    {
        if (count == tokens.Length)
            Array.Resize(ref tokens, count * 2);
        tokens[count++] = token;
    }

    /// <summary>The index of the first token of each sentence of the block last read, whose tokens these are.</summary>
    [MethodImpl(Jit.Hot)]
    public int[] ReadSentences(Token[] tokens)
    {
        starts.Clear();
        bool ended = true;
        int stop = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!ended)
            {
                // Within a sentence only what may end it is looked at.
                while (stop < stops.Count && stops[stop] < i)
                    stop++;
                if (stop == stops.Count)
                    break;
                i = stops[stop];
            }
            Token token = tokens[i];
            if (ended && token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mark && !(starts.Count > 0 && Closes(text, tokens, i)))
            {
                starts.Add(i);
                ended = false;
            }
            // "(D-Ill.), who": a sentence does not end before a comma.
            if (token.Kind == TokenKind.Punctuation && text[token.Start] is ',' or ';')
                ended = false;
            else if (token.Kind == TokenKind.Punctuation)
                ended |= text[token.Start] is '!' or '?' or '…' || (text[token.Start] == '.' && !IsInsideSentence(text, tokens, i));
            else if (token.Kind == TokenKind.Word && text[token.End - 1] == '.')
                ended = EndsWithAbbreviation(text, tokens, i);
        }
        return starts.ToArray();
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    public static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛' or '«' or '»' or '‹' or '›';

    // A mark that touches what ended the sentence belongs to it.
    private static bool Closes(string text, Token[] tokens, int i)
    {
        Token token = tokens[i];
        return token.Kind == TokenKind.Mark
            && i > 0 && tokens[i - 1].End == token.Start
            && (i + 1 == tokens.Length || tokens[i + 1].Start > token.End || tokens[i + 1].Kind is TokenKind.Mark or TokenKind.Punctuation)
            && text[token.Start] is not ('“' or '‘' or '„' or '«');
    }

    // "1.5" is one token; here it is about full stops before a lower-case word, as in "a company of 3,000 (est.) people" or "Yahoo! says".
    private static bool IsInsideSentence(string text, Token[] tokens, int i)
    {
        int next = i + 1 < tokens.Length && text[tokens[i + 1].Start] is ')' or ']' ? i + 2 : i + 1;
        return next < tokens.Length && tokens[next].Kind == TokenKind.Word && char.IsLower(text[tokens[next].Start]);
    }

    private static bool EndsWithAbbreviation(string text, Token[] tokens, int i)
    {
        Token token = tokens[i];
        if (i + 1 == tokens.Length || tokens[i + 1].Kind != TokenKind.Word || !char.IsUpper(text[tokens[i + 1].Start]))
            return i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Mark && !Closes(text, tokens, i + 1) && MayEndSentence(text, token);
        return MayEndSentence(text, token) && OpensSentence(text, tokens[i + 1]);
    }

    private static bool MayEndSentence(string text, Token token) =>
        token.Length > 2 && (text[token.Start + 1] == '.' || !Abbreviations.TryGet(text, token.Start, token.End - 1, out string kind) || kind[0] == 'e');

    // After "U.S." or "Inc." a capital tells a new sentence only where the word would not be one inside a sentence.
    private static bool OpensSentence(string text, Token word) => word.Length switch
    {
        1 => text[word.Start] is 'A' or 'I',
        2 => word.Is(text, "He") || word.Is(text, "It") || word.Is(text, "In") || word.Is(text, "We") || word.Is(text, "On") || word.Is(text, "At") || word.Is(text, "As") || word.Is(text, "If") || word.Is(text, "By"),
        3 => word.Is(text, "The") || word.Is(text, "But") || word.Is(text, "And") || word.Is(text, "She") || word.Is(text, "For") || word.Is(text, "His") || word.Is(text, "Its") || word.Is(text, "Her"),
        4 => word.Is(text, "They") || word.Is(text, "This") || word.Is(text, "That") || word.Is(text, "When") || word.Is(text, "Some") || word.Is(text, "Most"),
        5 => word.Is(text, "There") || word.Is(text, "These") || word.Is(text, "Those") || word.Is(text, "While") || word.Is(text, "After") || word.Is(text, "Their"),
        _ => word.Is(text, "However") || word.Is(text, "Although") || word.Is(text, "Meanwhile"),
    };

    private static bool IsInner(string text, int i, int start, int end)
    {
        char c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '\u00AD')
            return true;
        if (i + 1 >= end || i == start)
            return false;
        char next = text[i + 1];
        if (c is '-' or '‑' or '‐' || IsApostrophe(c))
            return char.IsLetterOrDigit(next);
        if (c == '.')
        {
            // "U.S", "1.5", "example.com"; but "the end.The next" lacks a space.
            char before = text[i - 1];
            return char.IsDigit(before) ? char.IsDigit(next)
                : char.IsUpper(before) ? char.IsUpper(next) && (i - start == 1 || text[i - 2] == '.')
                : char.IsLower(next) && char.IsLower(before);
        }
        return c == ',' && char.IsDigit(text[i - 1]) && char.IsDigit(next) && char.IsDigit(text[start]);
    }

    // The full stop of an initial, of "U.S." and of a known abbreviation is a part of the word.
    private static bool KeepsFullStop(string text, int start, int end)
    {
        if (!char.IsUpper(text[start]))
            return false;
        if (end - start == 1)
            return text[start] != 'I' || IsInitialContext(text, start, end);
        if (text[end - 2] == '.')
            return true;
        return end - start <= 6 && Abbreviations.TryGet(text, start, end, out _) && IsFollowed(text, end + 1);
    }

    // "I." ends a sentence more often than it abbreviates a name.
    private static bool IsInitialContext(string text, int start, int end) => end + 2 < text.Length && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) && start > 1 && char.IsLetter(text[start - 2]);

    private static bool IsFollowed(string text, int i) => i < text.Length && text[i] is not ('\n' or '\r');

    private static WordTable<string> ReadAbbreviations()
    {
        var table = new WordTable<string>();
        foreach (string line in Facts.Lines("Abbreviations"))
        {
            int tab = line.IndexOf('\t');
            table[line.Substring(0, tab)] = line.Substring(tab + 1);
        }
        return table;
    }
}
