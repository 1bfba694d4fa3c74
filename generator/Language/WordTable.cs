namespace CorpusGen.Language;

/// <summary>
/// A hash table from words and phrases to values that is asked with a stretch of a text, so that nothing is cut out of the text to look it up.
/// Upper and lower case, accents on Latin letters and the forms of the apostrophe make no difference; the words of a phrase are parted by one space.
/// </summary>
internal sealed class WordTable<T>
{
    private const uint Seed = 2166136261;

    private Entry[] entries = new Entry[1024];
    private int[] buckets = new int[1024];
    private int count;

    /// <summary>The value of <paramref name="key"/>, made with its default where there is none; good until the next one is made.</summary>
    public ref T this[string key]
    {
        get
        {
            string folded = Letters.Fold(key);
            uint hash = Hash(folded);
            int found = Find(folded, hash);
            if (found >= 0)
                return ref entries[found].Value;
            if (count == entries.Length)
                Grow();
            int bucket = (int)(hash & (uint)(buckets.Length - 1));
            entries[count] = new Entry { Key = folded, Hash = hash, Next = buckets[bucket] - 1, Value = default! };
            buckets[bucket] = ++count;
            return ref entries[count - 1].Value;
        }
    }

    public bool TryGet(string key, out T value)
    {
        string folded = Letters.Fold(key);
        int found = Find(folded, Hash(folded));
        value = found < 0 ? default! : entries[found].Value;
        return found >= 0;
    }

    /// <summary>Looks the text from <paramref name="start"/> to <paramref name="end"/> up as one word.</summary>
    public bool TryGet(string text, int start, int end, out T value)
    {
        uint hash = Seed;
        for (int i = start; i < end; i++)
            hash = Add(hash, Letters.Fold(text[i]));
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && Same(entry.Key, text, start, end))
            {
                value = entry.Value;
                return true;
            }
        }
        value = default!;
        return false;
    }

    /// <summary>Looks the tokens from <paramref name="first"/> to before <paramref name="last"/> up as a phrase, whatever white space is between them.</summary>
    public bool TryGet(string text, Token[] tokens, int first, int last, out T value)
    {
        uint hash = Seed;
        for (int t = first; t < last; t++)
        {
            if (t > first && tokens[t].Start > tokens[t - 1].End)
                hash = Add(hash, ' ');
            for (int i = tokens[t].Start; i < tokens[t].End; i++)
                hash = Add(hash, Letters.Fold(text[i]));
        }
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && Same(entry.Key, text, tokens, first, last))
            {
                value = entry.Value;
                return true;
            }
        }
        value = default!;
        return false;
    }

    private static uint Add(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    private static uint Hash(string folded)
    {
        uint hash = Seed;
        foreach (char c in folded)
            hash = Add(hash, c);
        return hash;
    }

    private static bool Same(string key, string text, int start, int end)
    {
        if (key.Length != end - start)
            return false;
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != Letters.Fold(text[start + i]))
                return false;
        }
        return true;
    }

    private static bool Same(string key, string text, Token[] tokens, int first, int last)
    {
        int k = 0;
        for (int t = first; t < last; t++)
        {
            if (t > first && tokens[t].Start > tokens[t - 1].End && (k == key.Length || key[k++] != ' '))
                return false;
            for (int i = tokens[t].Start; i < tokens[t].End; i++)
            {
                if (k == key.Length || key[k++] != Letters.Fold(text[i]))
                    return false;
            }
        }
        return k == key.Length;
    }

    private int Find(string folded, uint hash)
    {
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            if (entries[i].Hash == hash && entries[i].Key == folded)
                return i;
        }
        return -1;
    }

    private void Grow()
    {
        System.Array.Resize(ref entries, entries.Length * 2);
        buckets = new int[entries.Length];
        for (int i = 0; i < count; i++)
        {
            int bucket = (int)(entries[i].Hash & (uint)(buckets.Length - 1));
            entries[i].Next = buckets[bucket] - 1;
            buckets[bucket] = i + 1;
        }
    }

    private struct Entry
    {
        public string Key;
        public uint Hash;
        public int Next;
        public T Value;
    }
}
