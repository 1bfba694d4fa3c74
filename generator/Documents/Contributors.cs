using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>Reads who helped: "A contributed to this report from Ankara, Turkey.", "Reporting by A in Berlin and B; editing by C".</summary>
internal static class Contributors
{
    public static List<Contributor> Read(DocumentParts parts)
    {
        var found = new List<Contributor>();
        foreach (SourceBlock block in parts.Blocks)
        {
            if (block.Kind == BlockKind.Contributor && block.End - block.Start < 1000)
                Read(parts.Text, block, found);
        }
        return found;
    }

    private static void Read(string text, SourceBlock block, List<Contributor> found)
    {
        int i = block.Start, pending = found.Count;
        while (i < block.End)
        {
            if (!char.IsLetter(text[i]))
            {
                // Each clause says who and what; "editing by" names nobody who reported.
                i++;
                continue;
            }
            int word = WordEnd(text, i, block.End);
            if (IsWord(text, i, word, "in") || IsWord(text, i, word, "from"))
            {
                string? place = ReadPlace(text, word, block.End, out int next);
                if (place is not null)
                {
                    bool all = IsWord(text, i, word, "from");
                    for (int k = all ? pending : found.Count - 1; k >= pending && k < found.Count; k++)
                    {
                        if (found[k].Place is null)
                            found[k] = found[k] with { Place = place };
                    }
                    i = next;
                    continue;
                }
            }
            else if (IsWord(text, i, word, "editing") || IsWord(text, i, word, "Editing") || IsWord(text, i, word, "edited") || IsWord(text, i, word, "Edited"))
            {
                return;
            }
            else if (char.IsUpper(text[i]) && Authors.NameAt(text, i, block.End) is { } name)
            {
                found.Add(new Contributor(name, null));
                i = name.End;
                continue;
            }
            i = word;
        }
    }

    private static int WordEnd(string text, int i, int end)
    {
        while (i < end && char.IsLetter(text[i]))
            i++;
        return i;
    }

    private static bool IsWord(string text, int start, int end, string word) => end - start == word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    /// <summary>Capitalized words, with a comma between the city and its country or state.</summary>
    private static string? ReadPlace(string text, int i, int end, out int next)
    {
        int start = -1, stop = -1;
        next = i;
        while (i < end)
        {
            while (i < end && text[i] == ' ')
                i++;
            if (i >= end || !char.IsUpper(text[i]))
                break;
            if (start < 0)
                start = i;
            while (i < end && (char.IsLetter(text[i]) || text[i] is '\'' or '’' or '-' || (text[i] == '.' && i + 1 < end && (char.IsLetter(text[i + 1]) || (i + 2 < end && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - start < 4)))))
                i++;
            stop = i;
            // "in Paris, Mary Jones in London": a comma goes on with the place only where the sentence or the list ends behind the next words.
            if (i + 2 < end && text[i] == ',' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && EndsAfterWords(text, i + 2, end))
                i++;
        }
        if (start < 0)
            return null;
        next = stop;
        return text.Substring(start, stop - start);
    }

    private static bool EndsAfterWords(string text, int i, int end)
    {
        while (i < end && (char.IsLetter(text[i]) || text[i] is '.' or ' ' or '\'' or '-'))
        {
            if (text[i] == ' ' && i + 1 < end && char.IsLower(text[i + 1]))
                return string.CompareOrdinal(text, i, " contributed", 0, 12) == 0 || string.CompareOrdinal(text, i, " and", 0, 4) == 0;
            i++;
        }
        return true;
    }
}
