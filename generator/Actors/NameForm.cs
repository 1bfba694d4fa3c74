using System;

namespace CorpusGen.Actors;

/// <summary>A name with its <see cref="NameForms"/>, each made when it is first asked for. The documents of a corpus name the same actors over and over: a thread keeps what
/// was asked for last.</summary>
internal sealed class NameForm
{
    // What is longer is seldom a name, and seldom comes again.
    private const int Kept = 256, Longest = 64;

    [ThreadStatic]
    private static NameForm?[]? recent;

    public readonly string Name;

    private string[]? words;
    private string[]? plainWords;
    private WordFlags[]? flags;
    private string[]? personWords;
    private string? organizationKey;
    private string? initials;
    private string? allInitials;

    private NameForm(string name) => Name = name;

    /// <inheritdoc cref="NameForms.Words"/>
    public string[] Words => words ??= NameForms.Words(Name);

    /// <summary>Each of the words, <see cref="NameForms.Transliterated"/>.</summary>
    public string[] PlainWords => plainWords ??= Array.ConvertAll(Words, NameForms.Transliterated);

    /// <summary>What the tables of facts say of each of the words.</summary>
    public WordFlags[] Flags => flags ??= Array.ConvertAll(Words, static w => NameFacts.Instance.Word(w, 0, w.Length).Flags);

    /// <inheritdoc cref="NameForms.PersonWords"/>
    public string[] PersonWords => personWords ??= NameForms.PersonWordsOf(Words);

    /// <inheritdoc cref="NameForms.OrganizationKey(string)"/>
    public string OrganizationKey => organizationKey ??= NameForms.OrganizationKey(Name, Words);

    /// <summary>The first letters of the words of an organization's name, without its small words and with them; acronyms use either.</summary>
    public (string Short, string Long) Initials
    {
        get
        {
            if (initials is null)
                (initials, allInitials) = NameForms.Initials(Name);
            return (initials, allInitials!);
        }
    }

    public static NameForm Of(string name) => Of(name, 0, name.Length);

    /// <summary>The stretch of a text as a name.</summary>
    public static NameForm Of(string text, int start, int end)
    {
        int length = end - start;
        if (length is 0 or > Longest)
            return new NameForm(text.Substring(start, length));
        NameForm?[] table = recent ??= new NameForm?[Kept];
        ref NameForm? kept = ref table[((((((length * 31) + text[start]) * 31) + text[start + (length / 2)]) * 31) + text[end - 1]) & (Kept - 1)];
        if (kept is null || kept.Name.Length != length || string.CompareOrdinal(kept.Name, 0, text, start, length) != 0)
            kept = new NameForm(text.Substring(start, length));
        return kept;
    }
}
