using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>The text of a document's blocks without marks of Markdown, with single spaces, one block after the other.</summary>
internal sealed class PlainText
{
    // Stands where a bracket was before it turned out to open a link.
    private const char Removed = '\uFFFF';
    private const int LongestTarget = 2048;

    private readonly string text;
    private readonly bool isMarkdown;
    private readonly Stack<int> brackets = new();
    private int length;
    private int noTargetBefore;

    private PlainText(string text, bool isMarkdown, DocumentBuffers buffers)
    {
        buffers.Clear(text.Length);
        this.text = text;
        this.isMarkdown = isMarkdown || text.IndexOf("](", StringComparison.Ordinal) >= 0 || text.IndexOf("**", StringComparison.Ordinal) >= 0
            || text.IndexOf("\n# ", StringComparison.Ordinal) >= 0 || text.IndexOf("\n## ", StringComparison.Ordinal) >= 0;
        Buffers = buffers;
        Characters = buffers.Characters;
        Stems = buffers.Stems;
    }

    public readonly DocumentBuffers Buffers;

    public readonly char[] Characters;

    /// <summary>The content words of the blocks, one block after the other, once they are measured.</summary>
    public readonly StemList Stems;

    /// <param name="buffers">What it is written to; the plain text that these had before is no more.</param>
    /// <param name="isMarkdown">Whether it is known to be Markdown; else its marks must show it.</param>
    public static PlainText Of(string text, List<SourceBlock> blocks, DocumentBuffers buffers, CancellationToken cancellationToken, bool isMarkdown = false)
    {
        var plain = new PlainText(text, isMarkdown, buffers);
        foreach (SourceBlock block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            plain.Append(block);
        }
        // What stood there in another document's text is no part of this one.
        Array.Clear(plain.Characters, plain.length, text.Length - plain.length);
        return plain;
    }

    public string Of(SourceBlock block) => new(Characters, block.PlainStart, block.PlainLength);

    public bool Is(SourceBlock block, string value) => new ReadOnlySpan<char>(Characters, block.PlainStart, block.PlainLength).SequenceEqual(value.AsSpan());

    /// <summary>Whether the block's last words are bold.</summary>
    public bool EndsBold(SourceBlock block) => block.End - block.Start > 4 && text[block.End - 1] == '*' && text[block.End - 2] == '*';

    public bool StartsWith(int i, SourceBlock block, string value, int back = 0)
    {
        i += back;
        if (i < block.PlainStart || i + value.Length > block.PlainEnd)
            return false;
        for (int k = 0; k < value.Length; k++)
        {
            if (Characters[i + k] != value[k])
                return false;
        }
        return true;
    }

    /// <summary>Whether the block's last word is this one, in small letters, with or without a mark behind it.</summary>
    public bool EndsWithWord(SourceBlock block, string word)
    {
        int end = block.PlainEnd;
        while (end > block.PlainStart && !char.IsLetterOrDigit(Characters[end - 1]))
            end--;
        return end - word.Length >= block.PlainStart && new ReadOnlySpan<char>(Characters, end - word.Length, word.Length).SequenceEqual(word.AsSpan());
    }

    public string Of(int start, int end) => new(Characters, start, end - start);

    [MethodImpl(Jit.Hot)]
    private void Append(SourceBlock block)
    {
        block.PlainStart = length;
        brackets.Clear();
        int i = AfterLeadingMarks(block), end = block.End;
        int boldStart = -1;
        bool removed = false;
        block.IsItalic = isMarkdown && end - i > 2 && text[i] is '_' or '*' && text[end - 1] == text[i] && text[i + 1] != text[i];
        for (; i < end; i++)
        {
            // Most text is words with single spaces between them, and stays as it is.
            int run = i;
            i = EndOfRun(text, i, end);
            if (i > run)
            {
                text.CopyTo(run, Characters, length, i - run);
                length += i - run;
                if (i == end)
                    break;
            }
            char c = text[i];
            switch (c)
            {
                case ' ':
                    PutSpace(block);
                    break;
                case '[':
                    brackets.Push(length);
                    Put(c);
                    break;
                case ']' when brackets.Count > 0:
                    int open = brackets.Pop();
                    int close = i + 1 < end && text[i + 1] == '(' ? EndOfTarget(i + 2, end) : -1;
                    if (close < 0)
                    {
                        Put(c);
                        break;
                    }
                    Characters[open] = Removed;
                    removed = true;
                    block.Linked += length - open - 1;
                    block.Links++;
                    i = close;
                    // Two links side by side are two things.
                    if (i + 1 < end && text[i + 1] is '[' or '!')
                        PutSpace(block);
                    break;
                case '!' when isMarkdown && i + 1 < end && text[i + 1] == '[':
                    break;
                case '*' when isMarkdown && IsEmphasis(i, block.Start, end):
                    if (i + 1 < end && text[i + 1] == '*')
                    {
                        i++;
                        if (boldStart >= 0)
                            block.Bold += length - boldStart;
                        boldStart = boldStart < 0 ? length : -1;
                    }
                    break;
                case '_' when isMarkdown && (i == block.Start || !char.IsLetterOrDigit(text[i - 1]) || i + 1 >= end || !char.IsLetterOrDigit(text[i + 1])):
                case '`' when isMarkdown:
                case '\\' when isMarkdown && i + 1 < end && char.IsPunctuation(text[i + 1]):
                case '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD' or Removed or '\0':
                    break;
                case '<' when i + 5 < end && string.CompareOrdinal(text, i + 1, "http", 0, 4) == 0:
                case '>' when i + 1 == end && text[block.Start] == '<':
                    break;
                default:
                    if (char.IsWhiteSpace(c))
                        PutSpace(block);
                    else
                        Put(c);
                    break;
            }
        }
        if (removed)
            Compact(block.PlainStart);
        while (length > block.PlainStart && Characters[length - 1] == ' ')
            length--;
        block.PlainEnd = length;
    }

    /// <summary>Where words with single spaces between them end.</summary>
    [MethodImpl(Jit.Hot)]
    private static int EndOfRun(string text, int i, int end)
    {
        byte[] classes = CharacterClass.Of;
        int before = CharacterClass.Space;
        // Four by four, as long as all are plain and no two of them, side by side, are spaces.
        for (; i + 4 <= end; i += 4)
        {
            int a = classes[text[i]], b = classes[text[i + 1]], c = classes[text[i + 2]], d = classes[text[i + 3]];
            if (((~(a & b & c & d) & CharacterClass.Plain) | (((before & a) | (b & (a | c)) | (c & d)) & CharacterClass.Space)) != 0)
                break;
            before = d;
        }
        for (int kind; i < end && ((~(kind = classes[text[i]]) & CharacterClass.Plain) | (kind & before & CharacterClass.Space)) == 0; i++)
            before = kind;
        return i;
    }

    private int AfterLeadingMarks(SourceBlock block)
    {
        int i = block.Start, end = block.End;
        while (i < end)
        {
            int mark = i;
            char c = text[i];
            while (i < end && text[i] == c)
                i++;
            if (i >= end || !char.IsWhiteSpace(text[i]) || i - mark > 6 || c is not ('#' or '>' or '-' or '*' or '+' or '•' or '·' or '▪' or '●'))
                return mark;
            if (c == '#')
                block.HeadingLevel = i - mark;
            else if (c == '>')
                block.IsQuoted = true;
            else
                block.IsListItem = true;
            while (i < end && char.IsWhiteSpace(text[i]))
                i++;
        }
        return i;
    }

    private bool IsEmphasis(int i, int start, int end) =>
        (i > start && !char.IsWhiteSpace(text[i - 1])) || (i + 1 < end && !char.IsWhiteSpace(text[i + 1]));

    /// <summary>Where the target of a link closes, or -1 where this is no target.</summary>
    private int EndOfTarget(int i, int end)
    {
        // What found no end will find none from a later start: it keeps brackets without end linear.
        if (i < noTargetBefore)
            return -1;
        int depth = 0, limit = Math.Min(end, i + LongestTarget);
        bool inTitle = false;
        for (; i < limit; i++)
        {
            char c = text[i];
            if (c == '"')
                inTitle = !inTitle;
            else if (inTitle)
                continue;
            else if (c == '(')
                depth++;
            else if (c == ')' && depth-- == 0)
                return i;
            else if (char.IsWhiteSpace(c) && (i + 1 >= limit || text[i + 1] != '"'))
                break;
        }
        noTargetBefore = i;
        return -1;
    }

    private void Put(char c) => Characters[length++] = c;

    private void PutSpace(SourceBlock block)
    {
        if (length > block.PlainStart && Characters[length - 1] != ' ')
            Put(' ');
    }

    [MethodImpl(Jit.Hot)]
    private void Compact(int start)
    {
        int to = start;
        for (int from = start; from < length; from++)
        {
            char c = Characters[from];
            if (c != Removed && !(c == ' ' && (to == start || Characters[to - 1] == ' ')))
                Characters[to++] = c;
        }
        length = to;
    }
}
