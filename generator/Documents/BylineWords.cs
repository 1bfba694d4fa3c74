using System;
using System.Collections.Generic;
using CorpusGen.Language;

namespace CorpusGen.Documents;

[Flags]
internal enum BylineWord
{
    None = 0,
    Role = 1,
    Organization = 2,
    Weak = 4,
    Particle = 8,
    Lead = 16,
    Stop = 32,
}

/// <summary>The words of bylines that tell names from roles and organizations, and the names of news agencies.</summary>
internal static class BylineWords
{
    // By hash. Of numbers: the runtime has that dictionary's code, and makes code for each other kind.
    private static readonly Lazy<Dictionary<int, int>> Words = new(() =>
    {
        var words = new Dictionary<int, int>();
        foreach (string line in Facts.Lines("BylineWords"))
        {
            int tab = line.IndexOf('\t');
            int hash = (int)WordHash.Of(line.AsSpan(tab + 1));
            BylineWord kind = line.Substring(0, tab) switch
            {
                "role" => BylineWord.Role,
                "org" => BylineWord.Organization,
                "weak" => BylineWord.Weak,
                "part" => BylineWord.Particle,
                "lead" => BylineWord.Lead,
                "stop" => BylineWord.Stop,
                _ => throw new FormatException("BylineWords: " + line),
            };
            words.TryGetValue(hash, out int known);
            words[hash] = known | (int)kind;
        }
        return words;
    });

    private static readonly Lazy<HashSet<string>> Agencies = new(() => Facts.Set("NewsAgencies", StringComparer.OrdinalIgnoreCase));

    public static BylineWord Of(ReadOnlySpan<char> word) => Words.Value.TryGetValue((int)WordHash.Of(word), out int kind) ? (BylineWord)kind : BylineWord.None;

    public static bool IsAgency(string name)
    {
        string trimmed = name.Trim(' ', '.', ',');
        // Short abbreviations are words in lower case: "beta", "mia".
        return Agencies.Value.Contains(trimmed) && (trimmed.Length > 5 || char.IsUpper(trimmed[trimmed.Length - 1]) || trimmed == "dpa" || trimmed is "Tass" or "Tasnim");
    }
}
