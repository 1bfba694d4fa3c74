using System;
using System.Collections.Generic;

namespace CorpusGen.Quotes;

/// <summary>What a word can be in a reporter's sentence; a word may be several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Owner = 1 << 1,
    Subject = 1 << 2,
    Relative = 1 << 3,
    That = 1 << 4,
    Preposition = 1 << 5,
    Coordinator = 1 << 6,
    Subordinator = 1 << 7,
    Auxiliary = 1 << 8,
    Adverb = 1 << 9,
    Temporal = 1 << 10,
    Finite = 1 << 11,
    Work = 1 << 12,
    Male = 1 << 13,
    Female = 1 << 14,
    Person = 1 << 15,
    Group = 1 << 16,
    Document = 1 << 17,

    /// <summary>A common noun that names who speaks or what says something.</summary>
    Speaker = Male | Female | Person | Group | Document,
}

internal enum CueKind : byte
{
    /// <summary>Takes direct speech and may stand between the quotation and its speaker.</summary>
    Say,

    /// <summary>Takes direct speech after the one addressed.</summary>
    Tell,

    /// <summary>Takes a clause or an object that may be quoted in part.</summary>
    Claim,

    /// <summary>Takes an object and what is said of it.</summary>
    Judge,
}

[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,
    Finite = Third | Past,
}

/// <summary>A form of a reporting verb. <see cref="Bare"/> is false for a verb that reports only with one of its particles.</summary>
internal sealed class ReportingVerb
{
    public VerbForms Forms { get; set; }

    public bool Bare { get; set; }

    public CueKind Kind { get; set; }

    /// <summary>Particles, each a word or more, with the kind that the verb then is.</summary>
    public List<(string[] Words, CueKind Kind)> Particles { get; } = new();
}

internal sealed class LexicalWord
{
    public WordClass Classes { get; set; }

    public ReportingVerb? Verb { get; set; }

    public bool Is(WordClass classes) => (Classes & classes) != 0;
}

/// <summary>The tables of words that the reading of quotations needs, looked up without regard to case.</summary>
internal static class QuoteLexicon
{
    public static readonly LexicalWord Unknown = new();

    public static readonly WordTable<LexicalWord> Words = ReadWords();

    public static readonly WordTable<string> Elisions = ReadElisions();

    /// <summary>Whether a title leaves the word in lower case.</summary>
    public static bool IsSmallInTitles(string text, int start, int end) =>
        Words.Find(text, start, end) is { } word && word.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner);

    private static WordTable<LexicalWord> ReadWords()
    {
        var words = new WordTable<LexicalWord>();
        foreach (string line in Facts.Lines("clause-words"))
            ReadClass(words, line);
        foreach (string line in Facts.Lines("speaker-nouns"))
            ReadClass(words, line);
        foreach (string line in Facts.Lines("work-nouns"))
        {
            foreach (string word in line.Split(' '))
                words.GetOrAdd(word).Classes |= WordClass.Work;
        }
        foreach (string line in Facts.Lines("reporting-verbs"))
            ReadVerb(words, line.Split('\t'));
        return words;
    }

    private static void ReadClass(WordTable<LexicalWord> words, string line)
    {
        string[] fields = line.Split('\t');
        WordClass wordClass = (WordClass)Enum.Parse(typeof(WordClass), fields[0], ignoreCase: true);
        foreach (string word in fields[1].Split(' '))
            words.GetOrAdd(word).Classes |= wordClass;
    }

    private static void ReadVerb(WordTable<LexicalWord> words, string[] fields)
    {
        CueKind kind = (CueKind)Enum.Parse(typeof(CueKind), fields[0], ignoreCase: true);
        string[]? particle = fields.Length > 6 ? fields[6].Split(' ') : null;
        for (int i = 0; i < 5; i++)
        {
            LexicalWord word = words.GetOrAdd(fields[i + 1]);
            ReportingVerb verb = word.Verb ??= new ReportingVerb();
            verb.Forms |= (VerbForms)(1 << i);
            if (particle is not null)
            {
                if (!verb.Particles.Exists(p => string.Join(" ", p.Words) == fields[6]))
                    verb.Particles.Add((particle, kind));
            }
            else if (!verb.Bare)
            {
                verb.Bare = true;
                verb.Kind = kind;
            }
        }
    }

    private static WordTable<string> ReadElisions()
    {
        var table = new WordTable<string>();
        foreach (string word in Facts.Lines("elisions"))
            table.Add(word, word);
        return table;
    }
}
