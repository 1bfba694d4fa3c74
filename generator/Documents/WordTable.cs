using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Documents;

/// <summary>What is known of a word: bits of <see cref="WordTable"/> and, for words of appeals, which one it is.</summary>
/// <param name="Phrase">Where the phrases that begin with it go on in <see cref="PhraseTable"/>, or 0.</param>
internal readonly record struct WordFacts(byte Bits, byte Appeal, int Phrase);

/// <summary>A small table from the hash of a word to what is known of it, looked up once for each word of a document.</summary>
internal sealed class WordTable
{
    public const byte Function = 1, Person = 2, Appeal = 4;

    private static readonly Lazy<WordTable> Shared = new(Build);

    private uint[] keys = new uint[1 << 11];
    private WordFacts[] facts = new WordFacts[1 << 11];
    private int count;

    public static WordTable Instance => Shared.Value;

    public WordFacts this[uint hash]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            uint[] table = keys;
            for (int i = (int)(Mix(hash) & (uint)(table.Length - 1)); ; i = (i + 1) & (table.Length - 1))
            {
                if (table[i] == hash)
                    return facts[i];
                if (table[i] == 0)
                    return default;
            }
        }
    }

    private static uint Mix(uint hash) => hash ^ (hash >> 15);

    private static WordTable Build()
    {
        var table = new WordTable();
        foreach (string word in Facts.Lines("FunctionWords"))
            table.Add(PhraseTable.Hash(word.AsSpan()), Function, 0);
        foreach (string word in new[] { "we", "our", "us", "you", "your" })
            table.Add(PhraseTable.Hash(word.AsSpan()), Person, 0);
        int line = 0;
        foreach (string words in Facts.Lines("AppealWords"))
        {
            // Words of one line are forms of one.
            foreach (string word in words.Split(' '))
                table.Add(PhraseTable.Hash(word.AsSpan()), Appeal, (byte)(line & 63));
            line++;
        }
        foreach ((uint word, int phrase) in PhraseTable.Instance.FirstWords)
            table.Add(word, 0, 0, phrase);
        return table;
    }

    private void Add(uint hash, byte bits, byte appeal, int phrase = 0)
    {
        if (count * 2 > keys.Length)
            Grow();
        int i = (int)(Mix(hash) & (uint)(keys.Length - 1));
        while (keys[i] != 0 && keys[i] != hash)
            i = (i + 1) & (keys.Length - 1);
        count += keys[i] == 0 ? 1 : 0;
        keys[i] = hash;
        facts[i] = new WordFacts((byte)(facts[i].Bits | bits), (bits & Appeal) != 0 ? appeal : facts[i].Appeal, phrase != 0 ? phrase : facts[i].Phrase);
    }

    private void Grow()
    {
        (uint[] oldKeys, WordFacts[] oldFacts) = (keys, facts);
        keys = new uint[oldKeys.Length * 2];
        facts = new WordFacts[oldKeys.Length * 2];
        count = 0;
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
                Add(oldKeys[i], oldFacts[i].Bits, oldFacts[i].Appeal, oldFacts[i].Phrase);
        }
    }
}
