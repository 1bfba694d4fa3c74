using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>What the tables of facts say of a single word in a name.</summary>
[Flags]
internal enum WordFlags : long
{
    None = 0,
    Common = 1 << 0,
    Function = 1 << 1,
    GivenFemale = 1 << 2,
    GivenMale = 1 << 3,
    Surname = 1 << 4,
    Honorific = 1 << 5,
    Office = 1 << 6,
    Relation = 1 << 7,
    TitleModifier = 1 << 8,
    OrganizationHead = 1 << 9,
    CompanyForm = 1 << 10,
    TakesOf = 1 << 11,
    StateOrgan = 1 << 12,
    PlaceNoun = 1 << 13,
    ThingNoun = 1 << 14,
    StartsThing = 1 << 15,
    People = 1 << 16,
    ActingVerb = 1 << 17,
    ActingNoun = 1 << 18,
    ActingContext = 1 << 19,
    Profession = 1 << 20,
    Male = 1 << 21,
    Female = 1 << 22,
    Calendar = 1 << 23,
    Particle = 1 << 24,
    BesideOrganization = 1 << 25,
    BesidePlace = 1 << 26,
    Reports = 1 << 27,
    BesidePerson = 1 << 28,
    WeakHead = 1 << 29,
    StartsOrganization = 1 << 30,
    BesideThing = 1L << 31,
    PostNominal = 1L << 32,
    WorksFor = 1L << 33,
    Venue = 1L << 34,
    NamedAfter = 1L << 35,
    ActingObject = 1L << 36,
    Given = GivenFemale | GivenMale,
    Title = Honorific | Office | Relation,
    NonActor = PlaceNoun | ThingNoun,
}

/// <summary>What the tables say of a word, and of how many tokens the longest name in them is that begins with it: in one number, for there are very many words.</summary>
internal readonly struct WordFact(WordFlags flags, int longestPhrase)
{
    private const int PhraseShift = 56;

    private readonly long packed = (long)flags | ((long)longestPhrase << PhraseShift);

    public WordFlags Flags => (WordFlags)(packed & ((1L << PhraseShift) - 1));

    public int LongestPhrase => (int)(packed >> PhraseShift);
}

/// <summary>What the tables say of a name of one or more words; the indices are -1 where it is no such thing.</summary>
/// <remarks>Of fields: see <see cref="SourceBlock"/>.</remarks>
internal sealed class PhraseFact
{
    public int Country = -1;

    public int Demonym = -1;

    /// <summary>The country whose capital it is.</summary>
    public int Capital = -1;

    /// <summary>The country that it stands for wherever it is named (the Kremlin).</summary>
    public int Seat = -1;

    public int Organization = -1;

    public bool IsPlace;

    /// <summary>Set where the name is an acronym, which a text must have in capitals, too ("WHO", "IS").</summary>
    public bool IsAcronym;
}

/// <summary>The tables of facts about names, read once.</summary>
internal sealed class NameFacts
{
    /// <summary>What begins the key of an organization of the tables, and of no other.</summary>
    public const char KnownKey = '\u0001';

    private static readonly Lazy<NameFacts> Shared = new(() => new NameFacts());

    // What most names of places are, in one object: nothing is told of them but that.
    private static readonly PhraseFact Place = new() { IsPlace = true };

    private readonly WordTable<WordFact> words = new(82_000);
    private readonly WordTable<PhraseFact> phrases = new(12_000);
    private readonly List<string> countries = [];
    private readonly List<string> organizations = [];
    private readonly string?[] organizationKeys;
    private readonly Dictionary<string, string> homes = new(StringComparer.Ordinal);
    private readonly HashSet<string> contested = new(StringComparer.Ordinal);

    // For as long as the tables are read.
    private Tokenizer? tokenizer = new();

    private NameFacts()
    {
        ReadWords();
        ReadCountries();
        ReadOrganizations();
        organizationKeys = new string?[organizations.Count];
        // The last ones: nothing is added to what a place is.
        ReadPlaces();
        tokenizer = null;
    }

    public static NameFacts Instance => Shared.Value;

    public IReadOnlyList<string> Countries => countries;

    public IReadOnlyList<string> Organizations => organizations;

    /// <summary>The key that all names of an organization of the tables have.</summary>
    public string OrganizationKey(int organization) => organizationKeys[organization] ??= KnownKey + organizations[organization];

    public WordFact Word(string text, int start, int end) => words.TryGet(text, start, end, out WordFact fact) ? fact : default;

    public PhraseFact? Phrase(string text, Token[] tokens, int first, int last) => phrases.TryGet(text, tokens, first, last, out PhraseFact fact) ? fact : null;

    public PhraseFact? FindPhrase(string name) => phrases.TryGet(name, out PhraseFact fact) ? fact : null;

    /// <summary>The state whose the known organization is, and whether other states have one of the same name; a null state where the tables do not tell.</summary>
    public (string? State, bool IsContested) HomeOf(string organization) => homes.TryGetValue(organization, out string? home) ? (home, contested.Contains(organization)) : (null, false);

    /// <summary>The known organization that goes by the name, with or without its company's form ("Inc."); -1 where there is none.</summary>
    public int FindOrganization(string name)
    {
        if (FindPhrase(name) is { } fact)
            return fact.Organization;
        string bare = NameForms.WithoutCompanyForm(name);
        return bare.Length < name.Length && FindPhrase(bare) is { } known ? known.Organization : -1;
    }

    private void ReadWords()
    {
        FlagAll("CommonWords", WordFlags.Common);
        FlagAll("CommonWordsToo", WordFlags.Common);
        FlagAll("SentenceOpeners", WordFlags.Function | WordFlags.Common);
        ReadGivenNames();
        FlagAll("Surnames", WordFlags.Surname);
        FlagAll("CommonSurnames", WordFlags.Surname);
        FlagAll("Professions", WordFlags.Profession);
        FlagAll("NameParticles", WordFlags.Particle);
        FlagAll("Peoples", WordFlags.People);
        foreach (string line in Facts.Lines("Roles"))
        {
            string[] fields = line.Split('\t');
            WordFlags flags = fields[1] switch
            {
                "h" => WordFlags.Honorific,
                "o" => WordFlags.Office,
                "r" => WordFlags.Relation,
                "s" => WordFlags.PostNominal,
                _ => WordFlags.TitleModifier,
            };
            if (fields.Length > 2)
                flags |= fields[2] == "f" ? WordFlags.Female : fields[2] == "m" ? WordFlags.Male : 0;
            Flag(fields[0], flags);
        }
        ReadKinds("OrganizationNouns", kind => kind switch
        {
            'e' => WordFlags.OrganizationHead,
            'c' => WordFlags.CompanyForm,
            'o' => WordFlags.TakesOf,
            'b' => WordFlags.StartsOrganization,
            'w' => WordFlags.OrganizationHead | WordFlags.WeakHead,
            'v' => WordFlags.Venue,
            'a' => WordFlags.NamedAfter,
            _ => WordFlags.StateOrgan,
        });
        ReadKinds("NonActorNouns", kind => kind switch
        {
            'p' => WordFlags.PlaceNoun,
            'x' => WordFlags.ThingNoun,
            'c' => WordFlags.Calendar,
            _ => WordFlags.StartsThing,
        });
        ReadKinds("EvidenceWords", kind => kind switch
        {
            'o' => WordFlags.BesideOrganization,
            'l' => WordFlags.BesidePlace,
            's' => WordFlags.Reports,
            'x' => WordFlags.BesideThing,
            'w' => WordFlags.WorksFor,
            _ => WordFlags.BesidePerson,
        });
        ReadKinds("ActingWords", kind => kind switch
        {
            'v' => WordFlags.ActingVerb,
            'n' => WordFlags.ActingNoun,
            'o' => WordFlags.ActingObject,
            _ => WordFlags.ActingContext,
        });
    }

    [MethodImpl(Jit.Hot)]
    private void FlagAll(string table, WordFlags flags)
    {
        using var reader = new FactReader(table);
        while (reader.Read())
            Flag(reader.Line, flags);
    }

    [MethodImpl(Jit.Hot)]
    private void ReadGivenNames()
    {
        using var reader = new FactReader("GivenNames");
        while (reader.Read())
        {
            ReadOnlySpan<char> line = reader.Line;
            int tab = line.IndexOf('\t');
            Flag(line.Slice(0, tab), line[tab + 1] switch { 'f' => WordFlags.GivenFemale, 'm' => WordFlags.GivenMale, _ => WordFlags.Given });
        }
    }

    [MethodImpl(Jit.Hot)]
    private void ReadPlaces()
    {
        using var reader = new FactReader("Places");
        while (reader.Read())
        {
            ref PhraseFact slot = ref phrases.At(reader.Line);
            if (slot is not null)
            {
                slot.IsPlace = true;
                continue;
            }
            slot = Place;
            Measure(reader.Line);
        }
    }

    private void ReadKinds(string table, Func<char, WordFlags> flagOf)
    {
        foreach (string line in Facts.Lines(table))
        {
            string[] fields = line.Split('\t');
            WordFlags flags = 0;
            foreach (char kind in fields[1])
                flags |= flagOf(kind);
            if (fields[0].IndexOf(' ') < 0)
                Flag(fields[0], flags);
            else if ((flags & WordFlags.NonActor) != 0)
                Phrase(fields[0]).IsPlace = true;
        }
    }

    private void ReadCountries()
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string table in new[] { "Countries", "CountryForms" })
        {
            bool isForms = table == "CountryForms";
            foreach (string line in Facts.Lines(table))
            {
                string[] fields = line.Split('\t');
                if (!indices.TryGetValue(fields[0], out int country))
                {
                    indices[fields[0]] = country = countries.Count;
                    countries.Add(fields[0]);
                    Phrase(fields[0]).Country = country;
                }
                foreach (string name in Forms(fields, isForms ? 1 : 2))
                    Phrase(name).Country = country;
                foreach (string demonym in Forms(fields, isForms ? 2 : 3))
                {
                    Phrase(demonym).Demonym = country;
                    Phrase(Plural(demonym)).Demonym = country;
                }
                foreach (string seat in Forms(fields, isForms ? 3 : 1))
                {
                    if (seat[0] == '!')
                        Phrase(seat.Substring(1)).Seat = country;
                    else
                        Phrase(seat).Capital = country;
                }
            }
        }
    }

    private void ReadOrganizations()
    {
        foreach (string line in Facts.Lines("Companies"))
            AddOrganization(line, [line]);
        foreach (string line in Facts.Lines("KnownOrganizations"))
        {
            string[] names = line.Split('\t');
            AddOrganization(names[0], names);
        }
    }

    private void AddOrganization(string name, string[] names)
    {
        int organization = organizations.Count;
        organizations.Add(name);
        foreach (string form in names)
        {
            if (form[0] == '=')
                continue;
            if (form[0] is '@' or '?')
            {
                homes[name] = form.Substring(1);
                if (form[0] == '?')
                    contested.Add(name);
                continue;
            }
            PhraseFact fact = Phrase(form);
            // A name in two rows: the later one, of the hand-kept table, names it in full.
            fact.Organization = organization;
            fact.IsAcronym = form.ToUpperInvariant() == form;
        }
    }

    private static string Plural(string demonym) => demonym.EndsWith("man", StringComparison.Ordinal) && demonym.Length > 5 && demonym != "German" && demonym != "Roman"
        ? demonym.Substring(0, demonym.Length - 2) + "en"
        : demonym + "s";

    private static IEnumerable<string> Forms(string[] fields, int index) =>
        fields.Length > index && fields[index].Length > 0 ? fields[index].Split(';') : [];

    private void Flag(string word, WordFlags flags) => Flag(word.AsSpan(), flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Flag(ReadOnlySpan<char> word, WordFlags flags)
    {
        ref WordFact fact = ref words.At(word);
        fact = new WordFact(fact.Flags | flags, fact.LongestPhrase);
    }

    private PhraseFact Phrase(string name)
    {
        ref PhraseFact slot = ref phrases[name];
        if (slot is not null)
            return slot;
        PhraseFact fact = slot = new PhraseFact { IsAcronym = name.Length <= 6 && name.ToUpperInvariant() == name };
        Measure(name.AsSpan());
        return fact;
    }

    /// <summary>Enters how long the phrase is at its first word.</summary>
    [MethodImpl(Jit.Hot)]
    private void Measure(ReadOnlySpan<char> phrase)
    {
        int length = 1, firstEnd = phrase.Length;
        for (int i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
                continue;
            if (phrase[i] != ' ')
            {
                // Marks and other letters are the tokenizer's to tell.
                Token[] tokens = tokenizer!.Begin(phrase.ToString()).Read(new Block(BlockKind.Body, 0, phrase.Length));
                (length, firstEnd) = (tokens.Length, tokens[0].End);
                break;
            }
            if (length++ == 1)
                firstEnd = i;
        }
        ref WordFact word = ref words.At(phrase.Slice(0, firstEnd));
        if (length > word.LongestPhrase)
            word = new WordFact(word.Flags, length);
    }
}
