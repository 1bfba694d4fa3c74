using System;
using System.Collections.Generic;
using CorpusGen.Language;

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

    /// <summary>A form of a reporting verb that is a noun more often than not.</summary>
    Noun = 1 << 18,

    /// <summary>A noun for what somebody says or thinks: his call for "...", her promise to "...".</summary>
    Report = 1 << 19,

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

    /// <summary>Tells what somebody holds or wants; gives way to a verb of speech in the same sentence.</summary>
    Think,

    /// <summary>Reports where a noun for something written or said follows.</summary>
    Issue,

    /// <summary>A noun for what somebody says: her call for "..."; reaches no further than its own phrase.</summary>
    Noun,
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

    private static readonly WordTable<LexicalWord> Words = ReadWords();

    private static readonly WordTable<string> Elisions = ReadElisions();

    private static readonly WordTable<string[]> TitleNouns = ReadTitleNouns();

    public static LexicalWord Word(string text, int start, int end) => Words.TryGet(text, start, end, out LexicalWord word) ? word : Unknown;

    /// <summary>Whether the word leaves out its first letters behind an apostrophe.</summary>
    public static bool IsElision(string text, int start, int end) => Elisions.TryGet(text, start, end, out _);

    /// <summary>Whether a title leaves the word in lower case.</summary>
    public static bool IsSmallInTitles(string text, int start, int end) =>
        Word(text, start, end).Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner);

    private static WordTable<LexicalWord> ReadWords()
    {
        var words = new WordTable<LexicalWord>(4_000);
        foreach (string line in Facts.Lines("clause-words"))
            ReadClass(words, line);
        foreach (string line in Facts.Lines("speaker-nouns"))
            ReadClass(words, line);
        foreach (string line in Facts.Lines("work-nouns"))
        {
            foreach (string word in line.Split(' '))
                Entry(words, word).Classes |= WordClass.Work;
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
            Entry(words, word).Classes |= wordClass;
    }

    private static void ReadVerb(WordTable<LexicalWord> words, string[] fields)
    {
        CueKind kind = (CueKind)Enum.Parse(typeof(CueKind), fields[0], ignoreCase: true);
        string[]? particle = fields.Length > 6 ? fields[6].Split(' ') : null;
        for (int i = 0; i < 5; i++)
        {
            LexicalWord word = Entry(words, fields[i + 1]);
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

    /// <summary>Whether the noun takes up the title: the senator for "Sen.".</summary>
    public static bool IsTitleOf(string text, int start, int end, string title)
    {
        if (!TitleNouns.TryGet(text, start, end, out string[] titles))
            return false;
        foreach (string candidate in titles)
        {
            if (title.EndsWith(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static WordTable<string[]> ReadTitleNouns()
    {
        var table = new WordTable<string[]>();
        foreach (string line in Facts.Lines("title-nouns"))
        {
            string[] fields = line.Split('\t');
            table[fields[0]] = fields[1].Split(' ');
        }
        return table;
    }

    private static LexicalWord Entry(WordTable<LexicalWord> words, string word)
    {
        if (!words.TryGet(word, out LexicalWord entry))
            words[word] = entry = new LexicalWord();
        return entry;
    }

    private static WordTable<string> ReadElisions()
    {
        var table = new WordTable<string>();
        foreach (string word in Facts.Lines("elisions"))
            table[word] = word;
        return table;
    }
}
