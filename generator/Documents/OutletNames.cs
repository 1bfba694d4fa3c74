using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>Counts which outlet the furniture of a page names: what it says of itself ("notifications from The X", "© 2024 X").</summary>
internal static class OutletNames
{
    private static readonly Lazy<Dictionary<int, List<(int[] Words, string Name)>>> Names = new(() =>
    {
        var names = new Dictionary<int, List<(int[], string)>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in Publishers.Names)
        {
            if (!seen.Add(name))
                continue;
            int[] words = WordsOf(name);
            // A name of one letter is no name that could be told from others.
            if (name.Length < 2)
                continue;
            if (!names.TryGetValue(words[0], out List<(int[], string)>? list))
                names[words[0]] = list = new List<(int[], string)>();
            list.Add((words, name));
        }
        // The longer name first: "The New York Times" before "The New York".
        foreach (List<(int[] Words, string Name)> list in names.Values)
            list.Sort((a, b) => b.Words.Length != a.Words.Length ? b.Words.Length.CompareTo(a.Words.Length) : string.CompareOrdinal(a.Name, b.Name));
        return names;
    });

    public static string? MostNamed(DocumentParts parts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SourceBlock block in parts.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Byline)
                Count(parts.Plain.Characters, block, counts);
        }
        string? best = null;
        int most = 1;
        foreach (KeyValuePair<string, int> named in counts)
        {
            // Once may be anybody's name, an outlet repeats its own; of two that are named as often neither is told.
            if (named.Value > most)
                (best, most) = (named.Key, named.Value);
            else if (named.Value == most)
                best = null;
        }
        return best;
    }

    [MethodImpl(Jit.Hot)]
    private static void Count(char[] text, SourceBlock block, Dictionary<string, int> counts)
    {
        int end = Math.Min(block.PlainEnd, block.PlainStart + 4000);
        for (int i = block.PlainStart; i < end;)
        {
            if (!IsWord(text[i]))
            {
                i++;
                continue;
            }
            int next = i;
            if (char.IsLower(text[i]))
            {
                while (i < end && (IsWord(text[i]) || text[i] is '\'' or '’'))
                    i++;
                continue;
            }
            int first = Word(text, ref next, end);
            if (!Names.Value.TryGetValue(first, out List<(int[] Words, string Name)>? list))
            {
                i = next;
                continue;
            }
            foreach ((int[] words, string name) in list)
            {
                int at = next;
                int k = 1;
                while (k < words.Length && Skip(text, ref at, end) && Word(text, ref at, end) == words[k])
                    k++;
                // "Time" and "People" begin many a sentence: a name of one word must be written just so.
                if (k < words.Length || (words.Length == 1 && !new ReadOnlySpan<char>(text, i, at - i).SequenceEqual(name.AsSpan())))
                    continue;
                counts.TryGetValue(name, out int count);
                // What stands in a copyright line owns the page; and a name alone is the page's own.
                bool isAlone = i == block.PlainStart && at == block.PlainEnd;
                counts[name] = count + (isAlone || Contains(text, block, '©') ? 2 : 1);
                next = at;
                break;
            }
            i = next;
        }
    }

    private static bool Contains(char[] text, SourceBlock block, char c) => Array.IndexOf(text, c, block.PlainStart, block.PlainLength) >= 0;

    private static bool Skip(char[] text, ref int i, int end)
    {
        if (i < end && text[i] is ' ' or '-' or '.' or '&' or '/')
            i++;
        if (i < end && text[i] == ' ')
            i++;
        return i < end && char.IsLetterOrDigit(text[i]);
    }

    [MethodImpl(Jit.Hot)]
    private static int Word(char[] text, ref int i, int end)
    {
        var hash = new WordHash();
        for (; i < end && (IsWord(text[i]) || text[i] is '\'' or '’'); i++)
        {
            if (IsWord(text[i]))
                hash.Add(text[i]);
        }
        return (int)hash.Value;
    }

    private static bool IsWord(char c) => (CharacterClass.Of[c] & CharacterClass.Word) != 0;

    private static int[] WordsOf(string name)
    {
        var words = new List<int>();
        char[] text = name.ToCharArray();
        for (int i = 0; i < text.Length;)
        {
            if (char.IsLetterOrDigit(text[i]))
                words.Add(Word(text, ref i, text.Length));
            else
                i++;
        }
        return words.ToArray();
    }
}
