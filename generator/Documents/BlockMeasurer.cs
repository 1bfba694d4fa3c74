using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Counts what tells running text from furniture: words, sentences, capitals, known phrases, copies.</summary>
internal sealed class BlockMeasurer
{
    // What of a long line is looked at for its words.
    private const int Beginning = 4000;

    private readonly PlainText plain;
    private readonly WordTable table = WordTable.Instance;
    private uint[] words = new uint[256];
    private bool[] numbers = new bool[256];
    private int[] phrases = new int[256];

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

    [MethodImpl(Jit.Hot)]
    private void Measure(SourceBlock block)
    {
        char[] text = plain.Characters;
        int end = block.PlainEnd, count = 0;
        long appeals = 0;
        int letters = 0, uppers = 0, kinds = 0;
        byte[] classes = Ascii.Classes;
        uint whole = PhraseTable.Seed;
        int i = block.PlainStart;
        StemList stems = plain.Stems;
        block.StemStart = block.BeginningStemEnd = stems.Count;
        while (i < end)
        {
            char c = text[i];
            if (c == ' ')
            {
                i++;
                continue;
            }
            if (c < classes.Length ? (classes[c] & Ascii.Word) == 0 : !char.IsLetterOrDigit(c) && c != '©')
            {
                if (c is '"' or '“' or '”')
                    block.HasQuotation = true;
                if (c is '.' or '!' or '?' or '…' && StartsSentence(text, i + 1, end))
                    block.Sentences++;
                i++;
                continue;
            }
            int word = i, kindsOfWord = 0;
            uint hash = PhraseTable.Seed, stem = 0;
            bool isWhole = true;
            if (c < classes.Length ? (classes[c] & Ascii.Upper) != 0 : char.IsUpper(c))
                block.CapitalWords++;
            for (; i < end; i++)
            {
                c = text[i];
                if (c < classes.Length)
                {
                    byte kind = classes[c];
                    if ((kind & Ascii.Word) != 0)
                    {
                        // Upper (4) becomes the bit that parts small letters from capitals (32).
                        hash = unchecked((hash ^ (uint)(c | ((kind & Ascii.Upper) << 3))) * 16777619);
                        letters += kind & Ascii.Letter;
                        uppers += kind & Ascii.Upper;
                        kindsOfWord |= kind;
                        if (i - word == StemList.StemLength - 1)
                            stem = hash;
                        continue;
                    }
                    if (c != '\'' || !IsWord(text, i + 1, end))
                        break;
                    isWhole = false;
                    continue;
                }
                if (char.IsLetterOrDigit(c))
                {
                    hash = PhraseTable.Step(hash, c);
                    if (i - word == StemList.StemLength - 1)
                        stem = hash;
                    if (char.IsDigit(c))
                        continue;
                    letters++;
                    kindsOfWord |= Ascii.Letter;
                    uppers += char.IsUpper(c) ? Ascii.Upper : 0;
                    continue;
                }
                if (c == '©')
                {
                    isWhole = false;
                    // A word by itself, whatever stands before or behind.
                    hash = PhraseTable.Step(hash, c);
                    letters++;
                    kindsOfWord |= Ascii.Letter;
                    i++;
                    break;
                }
                if (c != '’' || !IsWord(text, i + 1, end))
                    break;
                isWhole = false;
            }
            if (count == words.Length)
            {
                Array.Resize(ref words, count * 2);
                Array.Resize(ref numbers, count * 2);
                Array.Resize(ref phrases, count * 2);
            }
            if (isWhole)
                stems.Add(i - word < StemList.StemLength ? hash : stem, i - word, (kindsOfWord & Ascii.Digit) != 0);
            else
                stems.Add(text, word, i);
            if (word - block.PlainStart < Beginning)
                block.BeginningStemEnd = stems.Count;
            kinds |= kindsOfWord;
            WordFacts facts = table[hash];
            words[count] = hash;
            phrases[count] = facts.Phrase;
            numbers[count++] = (kindsOfWord & Ascii.Letter) == 0;
            whole = unchecked((whole * 31) + hash);
            if ((facts.Bits & WordTable.Function) != 0)
                block.FunctionWords++;
            // "us", not "US".
            if ((facts.Bits & WordTable.Person) != 0 && text[i - 1] != 'S')
                block.PersonWords++;
            if ((facts.Bits & WordTable.Appeal) != 0)
                appeals |= 1L << facts.Appeal;
        }
        for (; appeals != 0; appeals &= appeals - 1)
            block.AppealWords++;
        block.IsDoubled = count >= 6 && IsDoubled(count);
        block.Words = count;
        block.Letters = letters;
        block.UpperLetters = uppers / Ascii.Upper;
        block.Hash = whole;
        block.IsWithoutDigits = (kinds & Ascii.Digit) == 0;
        block.StemEnd = stems.Count;
        MeasureEnd(block, text);
        block.Phrases = PhraseTable.Instance.Match(words, numbers, phrases, count, block.EndsSentence);
    }

    private static bool IsWord(char[] text, int i, int end) => i < end && char.IsLetterOrDigit(text[i]);

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
