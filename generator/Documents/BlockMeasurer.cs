using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>Counts what tells running text from furniture: words, sentences, capitals, known phrases, copies.</summary>
internal sealed class BlockMeasurer
{
    // Stands for characters that are looked at one by one.
    private const ulong Rare = ulong.MaxValue;

    private readonly PlainText plain;
    private readonly DocumentBuffers buffers;
    private readonly WordTable table = WordTable.Instance;
    private Word[] words;
    private PhraseStart[] starts;

    private BlockMeasurer(PlainText plain)
    {
        this.plain = plain;
        buffers = plain.Buffers;
        words = buffers.BlockWords;
        starts = buffers.PhraseStarts;
    }

    public static void Measure(PlainText plain, List<SourceBlock> blocks, CancellationToken cancellationToken)
    {
        var measurer = new BlockMeasurer(plain);
        foreach (SourceBlock block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            measurer.Measure(block);
        }
        CountCopies(blocks);
    }

    /// <summary>Counts the blocks that read the same, by a table of the first of each.</summary>
    private static void CountCopies(List<SourceBlock> blocks)
    {
        int size = 16;
        while (size < blocks.Count * 2)
            size *= 2;
        var table = new SourceBlock?[size];
        foreach (SourceBlock block in blocks)
        {
            int place = Place(block.Hash);
            while (table[place] is { } other && other.Hash != block.Hash)
                place = (place + 1) & (size - 1);
            SourceBlock first = table[place] ??= block;
            if (first != block)
                first.Copies++;
        }
        foreach (SourceBlock block in blocks)
        {
            int place = Place(block.Hash);
            while (table[place]!.Hash != block.Hash)
                place = (place + 1) & (size - 1);
            block.Copies = table[place]!.Copies;
        }

        int Place(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(size - 1));
    }

    private void Measure(SourceBlock block)
    {
        ReadWords(block);
        KeepWords(block);
        int startCount = LookUpWords(block);
        block.IsDoubled = block.Words >= 6 && IsDoubled(block.Words);
        MeasureEnd(block, plain.Characters);
        block.Phrases = PhraseTable.Instance.Match(new ReadOnlySpan<Word>(words, 0, block.Words), new ReadOnlySpan<PhraseStart>(starts, 0, startCount), block.EndsSentence);
    }

    /// <summary>Reads the words, and what stands between them. What takes more than the characters comes later: this loop is fast while all that it counts stays in registers.</summary>
    [MethodImpl(Jit.Hot)]
    private void ReadWords(SourceBlock block)
    {
        char[] text = plain.Characters;
        byte[] classes = CharacterClass.Of;
        int i = block.PlainStart, end = block.PlainEnd, last = end - CharacterGroup.Length, count = 0;
        while (i < end)
        {
            if (count == words.Length)
            {
                Array.Resize(ref words, count * 2);
                buffers.BlockWords = words;
                buffers.PhraseStarts = starts = new PhraseStart[count * 2];
            }
            int kind = classes[text[i]];
            if ((kind & CharacterClass.Word) == 0)
            {
                if ((kind & CharacterClass.Sign) != 0 && IsWord(block, i))
                    words[count++] = ReadRare(i, end);
                i++;
                continue;
            }
            int first = i;
            ulong characters = i <= last ? CharacterGroup.Read(text, i) : Rare;
            if (CharacterGroup.IsAscii(characters))
            {
                var group = new CharacterGroup(characters);
                ulong hash = WordHash.Step(WordHash.Seed, group.Word), stem = hash, seen = group.Classes;
                while (group.IsAllWord)
                {
                    i += CharacterGroup.Length;
                    characters = i <= last ? CharacterGroup.Read(text, i) : Rare;
                    if (!CharacterGroup.IsAscii(characters))
                        break;
                    group = new CharacterGroup(characters);
                    // The stem has one more than four.
                    if (i == first + CharacterGroup.Length)
                        stem = WordHash.Step(hash, group.Word & char.MaxValue);
                    hash = WordHash.Step(hash, group.Word);
                    seen |= group.Classes;
                }
                if (!group.IsAllWord)
                {
                    i += group.WordLength;
                    if (text[i] != '\'')
                    {
                        words[count++] = new Word((uint)hash, (uint)stem, first, i - first, CharacterGroup.Joined(seen) | CharacterClass.Word);
                        if (text[i] == ' ')
                            i++;
                        continue;
                    }
                }
            }
            words[count] = ReadRare(first, end);
            i = first + words[count++].Length;
        }
        block.Words = count;
    }

    /// <summary>Reads what is neither letter nor digit, and tells whether it is a word by itself, which © is, and counts as a letter.</summary>
    private bool IsWord(SourceBlock block, int i)
    {
        char c = plain.Characters[i];
        if (c is '"' or '“' or '”')
            block.HasQuotation = true;
        else if (c != '©' && StartsSentence(plain.Characters, i + 1, block.PlainEnd))
            block.Sentences++;
        return c == '©';
    }

    /// <summary>Reads any word: one with apostrophes, which are none of its letters, or with other characters than those of ASCII, whose digits are none here, too.</summary>
    private Word ReadRare(int first, int end)
    {
        char[] text = plain.Characters;
        byte[] classes = CharacterClass.Of;
        int i = first, kinds = 0;
        while (i < end && (classes[text[i]] & CharacterClass.Word) != 0)
            i++;
        for (; i + 1 < end && text[i] is '\'' or '’' && (classes[text[i + 1]] & CharacterClass.Word) != 0; kinds = Word.IsJoined)
        {
            while (++i < end && (classes[text[i]] & CharacterClass.Word) != 0)
            {
            }
        }
        if (i < end && text[i] == '©')
        {
            // It ends the word that it stands behind: by itself it would say that the whole line is about rights.
            kinds = Word.IsJoined;
            i++;
        }
        var hash = new WordHash();
        uint stem = hash.Value;
        for (int k = first; k < i; k++)
        {
            int kind = text[k] == '©' ? CharacterClass.Word | CharacterClass.Small : classes[text[k]];
            if ((kind & CharacterClass.Word) == 0)
                continue;
            hash.Add(text[k]);
            if (k - first < StemList.StemLength)
                stem = hash.Value;
            kinds |= (kind & CharacterClass.NotAscii) == 0 ? kind : kind & ~CharacterClass.Digit;
        }
        return new Word(hash.Value, stem, first, i - first, kinds);
    }

    /// <summary>Hands on the words that others want: the content words, and those that stand in the text as they do here.</summary>
    [MethodImpl(Jit.Hot)]
    private void KeepWords(SourceBlock block)
    {
        char[] text = plain.Characters;
        byte[] classes = CharacterClass.Of;
        StemList stems = plain.Stems;
        ReadOnlySpan<Word> read = words.AsSpan(0, block.Words);
        // Nothing is ever put in: as long as before means that nothing was left out.
        int shift = block.Start - block.PlainStart, isVerbatim = block.End - block.Start == block.PlainLength ? 1 : 0;
        // One more, since each is written before it is known whether it is kept: a branch would seldom be foreseen.
        Span<Token> kept = buffers.Words.Reserve(read.Length + 1);
        int count = 0, capitalWords = 0;
        block.StemStart = stems.Count;
        foreach (ref readonly Word word in read)
        {
            int kinds = word.Kinds;
            if ((kinds & Word.IsJoined) == 0)
                stems.Add(word.Stem, word.Length, (int)((uint)(kinds & CharacterClass.Digit) / CharacterClass.Digit));
            else
                stems.Add(text, word.First, word.First + word.Length);
            int initial = classes[text[word.First]];
            capitalWords += initial & CharacterClass.Upper;
            kept[count] = new Token((TokenKind)((uint)(initial & CharacterClass.Digit) / CharacterClass.Digit), word.First + shift, word.Length, (int)((uint)(kinds & CharacterClass.Upper) / CharacterClass.Upper));
            count += (((kinds & (Word.IsJoined | CharacterClass.NotAscii)) - 1) >>> 31) & isVerbatim;
        }
        buffers.Words.Keep(count);
        block.CapitalWords = capitalWords / CharacterClass.Upper;
        block.StemEnd = stems.Count;
    }

    /// <summary>Counts the words of which something is known, and tells how many of them phrases may begin with.</summary>
    [MethodImpl(Jit.Hot)]
    private int LookUpWords(SourceBlock block)
    {
        WordTable facts = table;
        ReadOnlySpan<Word> read = words.AsSpan(0, block.Words);
        Span<PhraseStart> found = starts;
        int startCount = 0, kinds = 0;
        uint functionWords = 0, whole = 0;
        long appeals = 0;
        for (int i = 0; i < read.Length; i++)
        {
            ref readonly Word word = ref read[i];
            kinds |= word.Kinds;
            whole = unchecked((whole * 31) + word.Hash);
            WordFacts known = facts[word.Hash];
            functionWords += known.Value & WordTable.Function;
            found[startCount] = new PhraseStart(i, known.Phrase);
            // A phrase begins with it, or it has no letter.
            startCount += (-known.Phrase | ((word.Kinds & CharacterClass.Letter) - 1)) >>> 31;
            if (!known.Has(WordTable.Person | WordTable.Appeal))
                continue;
            // "us", not "US".
            if (known.Has(WordTable.Person) && plain.Characters[word.First + word.Length - 1] != 'S')
                block.PersonWords++;
            if (known.Has(WordTable.Appeal))
                appeals |= 1L << known.Appeal;
        }
        for (; appeals != 0; appeals &= appeals - 1)
            block.AppealWords++;
        block.HasLetters = (kinds & CharacterClass.Letter) != 0;
        block.IsUpperCase = (kinds & CharacterClass.Letter) == CharacterClass.Upper && HasFourLetters(block);
        block.FunctionWords = (int)functionWords;
        block.IsWithoutDigits = (kinds & CharacterClass.Digit) == 0;
        block.Hash = whole;
        return startCount;
    }

    private bool HasFourLetters(SourceBlock block)
    {
        int letters = 0;
        for (int i = block.PlainStart; i < block.PlainEnd && letters < 4; i++)
            letters += (CharacterClass.Of[plain.Characters[i]] & CharacterClass.Letter) != 0 ? 1 : 0;
        return letters == 4;
    }

    private bool IsDoubled(int count)
    {
        if (count % 2 != 0)
            return false;
        int half = count / 2;
        for (int i = 0; i < half; i++)
        {
            if (words[i].Hash != words[half + i].Hash)
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

    /// <summary>A word of a block.</summary>
    /// <param name="Stem">The hash of its first characters; see <see cref="StemList"/>.</param>
    /// <param name="Kinds">The classes of its characters, and <see cref="IsJoined"/> where apostrophes are in it.</param>
    public readonly record struct Word(uint Hash, uint Stem, int First, int Length, int Kinds)
    {
        public const int IsJoined = 1 << 8;

        public bool IsNumber => (Kinds & CharacterClass.Letter) == 0;
    }
}
