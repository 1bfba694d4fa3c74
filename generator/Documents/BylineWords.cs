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
    private static readonly Lazy<Dictionary<uint, BylineWord>> Words = new(() =>
    {
        var words = new Dictionary<uint, BylineWord>();
        foreach (string line in Facts.Lines("BylineWords"))
        {
            int tab = line.IndexOf('\t');
            uint hash = WordHash.Of(line.AsSpan(tab + 1));
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
            words.TryGetValue(hash, out BylineWord known);
            words[hash] = known | kind;
        }
        return words;
    });

    private static readonly Lazy<HashSet<string>> Agencies = new(() => Facts.Set("NewsAgencies", StringComparer.OrdinalIgnoreCase));

    public static BylineWord Of(ReadOnlySpan<char> word) => Words.Value.TryGetValue(WordHash.Of(word), out BylineWord kind) ? kind : BylineWord.None;

    public static bool IsAgency(string name)
    {
        string trimmed = name.Trim(' ', '.', ',');
        // Short abbreviations are words in lower case: "beta", "mia".
        return Agencies.Value.Contains(trimmed) && (trimmed.Length > 5 || char.IsUpper(trimmed[trimmed.Length - 1]) || trimmed == "dpa" || trimmed is "Tass" or "Tasnim");
    }
}
