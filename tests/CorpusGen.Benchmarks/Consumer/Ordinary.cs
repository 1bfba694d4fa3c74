using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

// A small program such as users compile beside their corpus: it counts the words of text files and prints the most frequent ones.
string folder = args.Length > 0 ? args[0] : ".";
int shown = args.Length > 1 && int.TryParse(args[1], out int asked) ? asked : 20;
try
{
    var counter = new WordCounter(word => word.Length > 3);
    foreach (string file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
        counter.Add(file, await File.ReadAllTextAsync(file));
    foreach (string line in Table.Of(counter.MostFrequent(shown)))
        Console.WriteLine(line);
    return 0;
}
catch (DirectoryNotFoundException exception)
{
    Console.Error.WriteLine($"{folder}: {exception.Message}");
    return 1;
}

internal sealed record WordCount(string Word, int Count, IReadOnlyList<string> Files)
{
    public double PerFile => Files.Count == 0 ? 0 : (double)Count / Files.Count;
}

internal sealed class WordCounter(Func<string, bool> isCounted)
{
    private readonly Dictionary<string, (int Count, SortedSet<string> Files)> words = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string file, string text)
    {
        foreach (string word in Words(text).Where(isCounted))
        {
            if (!words.TryGetValue(word, out var known))
                known = (0, new SortedSet<string>(StringComparer.Ordinal));
            known.Files.Add(file);
            words[word] = (known.Count + 1, known.Files);
        }
    }

    public IEnumerable<WordCount> MostFrequent(int count) =>
        (from word in words
         orderby word.Value.Count descending, word.Key
         select new WordCount(word.Key, word.Value.Count, word.Value.Files.ToList()) into found
         where found.Count > 1
         select found with { Word = found.Word.ToLowerInvariant() }).Take(count);

    private static IEnumerable<string> Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isInside = i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '-');
            if (isInside && start < 0)
                start = i;
            if (isInside || start < 0)
                continue;
            yield return text[start..i];
            start = -1;
        }
    }
}

internal static class Table
{
    public static IEnumerable<string> Of(IEnumerable<WordCount> words)
    {
        var line = new StringBuilder();
        foreach (WordCount word in words)
        {
            line.Clear().Append(word.Word.PadRight(24)).Append(word.Count).Append(' ');
            string kind = word switch
            {
                { PerFile: > 10 } => "everywhere",
                { Files: [var only] } => only,
                { Files.Count: var files } when files < 5 => $"{files} files",
                _ => "common",
            };
            yield return line.Append(kind).ToString();
        }
    }
}
