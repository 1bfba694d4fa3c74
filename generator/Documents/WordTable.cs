using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>What is known of a word, in one number: bits of <see cref="WordTable"/>, for words of appeals which one it is, and the phrases that begin with it.</summary>
internal readonly struct WordFacts(uint value)
{
    private const int AppealShift = 3, PhraseShift = 9;

    public WordFacts(uint bits, int appeal, int phrase)
        : this(bits | ((uint)appeal << AppealShift) | ((uint)phrase << PhraseShift))
    {
    }

    public uint Value { get; } = value;

    /// <summary>0 to 63.</summary>
    public int Appeal => (int)(Value >> AppealShift) & 63;

    /// <summary>Where the phrases that begin with it go on in <see cref="PhraseTable"/>, or 0.</summary>
    public int Phrase => (int)(Value >> PhraseShift);

    public bool Has(uint bits) => (Value & bits) != 0;
}

/// <summary>A small table from the hash of a word to what is known of it, looked up once for each word of a document.</summary>
internal sealed class WordTable
{
    public const uint Function = 1, Person = 2, Appeal = 4;

    // In a slot: another word that wanted this place stands further on.
    private const uint HasMore = 1u << 31;

    private static readonly Lazy<WordTable> Shared = new(() => new WordTable(ReadFacts()));

    private readonly Slot[] slots;

    private WordTable(Dictionary<int, int> facts)
    {
        // So large that few words want a place that another has.
        int size = 16;
        while (size < facts.Count * 4)
            size *= 2;
        slots = new Slot[size];
        foreach (KeyValuePair<int, int> word in facts)
        {
            int home = Home((uint)word.Key), place = home;
            while (slots[place].Word != 0)
                place = (place + 1) & (size - 1);
            if (place != home)
                slots[home].Facts |= HasMore;
            slots[place].Word = (uint)word.Key;
            slots[place].Facts |= (uint)word.Value;
        }
    }

    public static WordTable Instance => Shared.Value;

    public WordFacts this[uint hash]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ref Slot slot = ref slots[Home(hash)];
            if ((slot.Facts & HasMore) != 0)
                return Search(hash);
            uint difference = slot.Word ^ hash;
            // All bits where there is no difference, else none.
            int same = (int)(~difference & unchecked(difference - 1)) >> 31;
            return new WordFacts(slot.Facts & (uint)same);
        }
    }

    private WordFacts Search(uint hash)
    {
        int place = Home(hash);
        while (slots[place].Word != hash && slots[place].Word != 0)
            place = (place + 1) & (slots.Length - 1);
        return new WordFacts(slots[place].Facts & ~HasMore);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Home(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(slots.Length - 1));

    // Of numbers: see BylineWords.
    private static Dictionary<int, int> ReadFacts()
    {
        var table = new Dictionary<int, int>();
        foreach (string word in Facts.Lines("FunctionWords"))
            Add(word, Function);
        foreach (string word in new[] { "we", "our", "us", "you", "your" })
            Add(word, Person);
        int line = 0;
        foreach (string words in Facts.Lines("AppealWords"))
        {
            // Words of one line are forms of one.
            foreach (string word in words.Split(' '))
                Add(word, Appeal, line);
            line = (line + 1) & 63;
        }
        foreach ((uint word, int phrase) in PhraseTable.Instance.FirstWords)
            AddHash(word, new WordFacts(0, 0, phrase));
        return table;

        void Add(string word, uint bits, int appeal = 0) => AddHash(WordHash.Of(word.AsSpan()), new WordFacts(bits, appeal, 0));

        void AddHash(uint hash, WordFacts facts)
        {
            table.TryGetValue((int)hash, out int known);
            table[(int)hash] = known | (int)facts.Value;
        }
    }

    private struct Slot
    {
        public uint Word;
        public uint Facts;
    }
}
