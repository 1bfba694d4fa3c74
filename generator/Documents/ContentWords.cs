using System;
using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>The words of a text by their first letters, so that "hosts" and "hosted" are one: how much of a headline a body repeats.</summary>
internal sealed class ContentWords
{
    private const int StemLength = 5, LeastLength = 4;

    private readonly HashSet<uint> stems = new();

    public int Count => stems.Count;

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
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            int word = i;
            uint hash = 2166136261;
            bool hasDigit = false;
            for (; i < end && char.IsLetterOrDigit(text[i]); i++)
            {
                hasDigit |= char.IsDigit(text[i]);
                if (i - word < StemLength)
                    hash = PhraseTable.Step(hash, text[i]);
            }
            if (i - word < LeastLength && !(hasDigit && i - word > 1))
                continue;
            words++;
            if (add)
                stems.Add(hash);
            else if (stems.Contains(hash))
                known++;
        }
    }
}
