using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Counts what tells running text from furniture: words, sentences, capitals, known phrases, copies.</summary>
internal sealed class BlockMeasurer
{
    private static readonly Lazy<HashSet<uint>> FunctionWords = new(() =>
    {
        var words = new HashSet<uint>();
        foreach (string word in Facts.Lines("FunctionWords"))
            words.Add(PhraseTable.Hash(word.AsSpan()));
        return words;
    });

    private static readonly HashSet<uint> PersonWords = [Hash("we"), Hash("our"), Hash("us"), Hash("you"), Hash("your")];

    private static readonly Lazy<Dictionary<uint, int>> AppealStems = new(() =>
    {
        // Words of one line are one stem.
        var stems = new Dictionary<uint, int>();
        int line = 0;
        foreach (string words in Facts.Lines("AppealWords"))
        {
            foreach (string word in words.Split(' '))
                stems[Hash(word)] = line & 63;
            line++;
        }
        return stems;
    });

    private readonly PlainText plain;
    private readonly Dictionary<uint, int> appealWords = AppealStems.Value;
    private readonly HashSet<uint> functionWords = FunctionWords.Value;
    private uint[] words = new uint[256];
    private bool[] numbers = new bool[256];

    private BlockMeasurer(PlainText plain) => this.plain = plain;

    public static void Measure(PlainText plain, List<SourceBlock> blocks, CancellationToken cancellationToken)
    {
        var measurer = new BlockMeasurer(plain);
        var copies = new Dictionary<uint, int>(blocks.Count);
        foreach (SourceBlock block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            measurer.Measure(block);
            copies.TryGetValue(block.Hash, out int seen);
            copies[block.Hash] = seen + 1;
        }
        foreach (SourceBlock block in blocks)
            block.Copies = copies[block.Hash];
    }

    private static uint Hash(string word) => PhraseTable.Hash(word.AsSpan());

    private void Measure(SourceBlock block)
    {
        char[] text = plain.Characters;
        int end = block.PlainEnd, count = 0;
        long appeals = 0;
        uint whole = 2166136261;
        int i = block.PlainStart;
        while (i < end)
        {
            char c = text[i];
            if (!char.IsLetterOrDigit(c) && c != '©')
            {
                if (c is '"' or '“' or '”')
                    block.HasQuotation = true;
                if (c is '.' or '!' or '?' or '…' && StartsSentence(text, i + 1, end))
                    block.Sentences++;
                i++;
                continue;
            }
            uint hash = 2166136261;
            bool isNumber = char.IsDigit(c), isUpper = char.IsUpper(c);
            if (isUpper)
                block.CapitalWords++;
            while (i < end)
            {
                c = text[i];
                if (char.IsLetterOrDigit(c) || c == '©')
                {
                    hash = PhraseTable.Step(hash, c);
                    if (!char.IsDigit(c))
                    {
                        block.Letters++;
                        isNumber = false;
                        if (char.IsUpper(c))
                            block.UpperLetters++;
                    }
                    i++;
                    if (c == '©')
                        break;
                }
                else if (c is '\'' or '’' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]))
                {
                    i++;
                }
                else
                {
                    break;
                }
            }
            if (count == words.Length)
            {
                Array.Resize(ref words, count * 2);
                Array.Resize(ref numbers, count * 2);
            }
            words[count] = hash;
            numbers[count++] = isNumber;
            whole = unchecked((whole * 31) + hash);
            if (appealWords.TryGetValue(hash, out int appeal))
                appeals |= 1L << appeal;
            if (functionWords.Contains(hash))
            {
                block.FunctionWords++;
                if (PersonWords.Contains(hash))
                    block.PersonWords++;
            }
        }
        for (; appeals != 0; appeals &= appeals - 1)
            block.AppealWords++;
        block.IsDoubled = count >= 6 && IsDoubled(count);
        block.Words = count;
        block.Hash = whole;
        MeasureEnd(block, text);
        block.Phrases = PhraseTable.Instance.Match(words, numbers, count, block.EndsSentence);
    }

    private bool IsDoubled(int count)
    {
        if (count % 2 != 0)
            return false;
        int half = count / 2;
        for (int i = 0; i < half; i++)
        {
            if (words[i] != words[half + i])
                return false;
        }
        return true;
    }

    private static void MeasureEnd(SourceBlock block, char[] text)
    {
        int last = block.PlainEnd - 1;
        while (last >= block.PlainStart && text[last] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or ' ' or '*')
            last--;
        if (last < block.PlainStart)
            return;
        block.EndsSentence = text[last] is '.' or '!' or '?' or '…';
        block.EndsWithColon = text[last] == ':';
    }

    private static bool StartsSentence(char[] text, int i, int end)
    {
        while (i < end && text[i] is '"' or '\'' or '”' or '’' or ')' or ']')
            i++;
        return i >= end || (text[i] == ' ' && i + 1 < end && !char.IsLower(text[i + 1]));
    }
}
