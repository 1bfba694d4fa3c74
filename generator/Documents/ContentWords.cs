namespace CorpusGen.Documents;

/// <summary>The words of a text by their first letters, so that "hosts" and "hosted" are one: how much of a headline a body repeats.</summary>
internal sealed class ContentWords
{
    private const int StemLength = 5, LeastLength = 4;

    // A set that may take one word for another, once in some fifty: what is asked of it is a share.
    private const int Bits = 1 << 15;

    private readonly uint[] stems = new uint[Bits / 32];

    public int Count { get; private set; }

    public void Add(char[] text, int start, int end) => Visit(text, start, end, add: true, out _, out _);

    /// <summary>The share of the text's words that are known here, and how many words it has.</summary>
    public double Share(char[] text, int start, int end, out int words)
    {
        Visit(text, start, end, add: false, out words, out int known);
        return words == 0 ? 0 : (double)known / words;
    }

    private void Visit(char[] text, int start, int end, bool add, out int words, out int known)
    {
        words = known = 0;
        for (int i = start; i < end;)
        {
            if (!IsWord(text[i]))
            {
                i++;
                continue;
            }
            int word = i;
            uint hash = 2166136261;
            bool hasDigit = false;
            for (; i < end && IsWord(text[i]); i++)
            {
                hasDigit |= text[i] is >= '0' and <= '9';
                if (i - word < StemLength)
                    hash = PhraseTable.Step(hash, text[i]);
            }
            if (i - word < LeastLength && !(hasDigit && i - word > 1))
                continue;
            words++;
            uint at = (hash ^ (hash >> 15)) & (Bits - 1), bit = 1u << (int)(at & 31);
            bool isKnown = (stems[at >> 5] & bit) != 0;
            known += isKnown ? 1 : 0;
            if (add && !isKnown)
            {
                stems[at >> 5] |= bit;
                Count++;
            }
        }
    }

    private static bool IsWord(char c) => c < 128 ? (Ascii.Classes[c] & Ascii.Word) != 0 : char.IsLetterOrDigit(c);
}
