using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>The forms under which names that writers vary are the same: without case, accents, articles, marks, spelling variants.</summary>
internal static class NameForms
{
    // Names are short and many: what is made of one is put together in the same place.
    [ThreadStatic]
    private static char[]? scratch;

    [ThreadStatic]
    private static List<string>? scratchWords;

    /// <summary>The words of a name, folded; the Arabic article and marks are off: "Bashar al-Assad" and "Bashar Assad" are the same words.</summary>
    [MethodImpl(Jit.Hot)]
    public static string[] Words(string name)
    {
        List<string> words = scratchWords ??= new(4);
        words.Clear();
        char[] word = Scratch(name.Length);
        int length = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            char c = i < name.Length ? Letters.Fold(name[i]) : ' ';
            if (c == '-' && length == 2 && IsArticle(word))
            {
                length = 0;
                continue;
            }
            if (char.IsLetterOrDigit(c) || c == '&')
            {
                word[length++] = c;
                continue;
            }
            if (c is '\'' or '.' or '-' && i + 1 < name.Length && !char.IsWhiteSpace(name[i + 1]))
                continue;
            if (length > 0 && !char.IsWhiteSpace(c) && c != ',' && c != '/')
                continue;
            if (length > 0)
            {
                if (!(length == 2 && i < name.Length && IsArticle(word)))
                    words.Add(length == name.Length && i == length ? Letters.Fold(name) : new string(word, 0, length));
                length = 0;
            }
        }
        return words.ToArray();
    }

    /// <summary>A name as it stands in a text, with a space for each other character that parts words: a tab, or a space where no line may break.</summary>
    public static NameForm Spaced(string text, int start, int end)
    {
        NameForm form = NameForm.Of(text, start, end);
        string name = form.Name;
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsWhiteSpace(name[i]) && name[i] != ' ')
                name = name.Replace(name[i], ' ');
        }
        return ReferenceEquals(name, form.Name) ? form : NameForm.Of(name);
    }

    /// <summary>The words of a person's name as they are compared, without "Jr." and the like.</summary>
    public static string[] PersonWords(string name) => PersonWordsOf(Words(name));

    /// <inheritdoc cref="PersonWords"/>
    /// <param name="words">The name's <see cref="Words"/>.</param>
    public static string[] PersonWordsOf(string[] words)
    {
        int count = words.Length;
        while (count > 1 && words[count - 1] is "jr" or "sr" or "ii" or "iii" or "iv")
            count--;
        string[] compared = new string[count];
        for (int i = 0; i < count; i++)
            compared[i] = words[i] is "mohammed" or "muhammad" or "mohammad" or "mohamed" or "mohamad" or "muhammed" or "mohd" or "muhamad" ? "mohamed" : Transliterated(words[i]);
        return compared;
    }

    /// <summary>A word of a person's name as it is compared: transliterations of one name come out alike.</summary>
    [MethodImpl(Jit.Hot)]
    public static string Transliterated(string word)
    {
        char[] result = Scratch(word.Length);
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i], next = i + 1 < word.Length ? word[i + 1] : '\0';
            if (length > 0 && result[length - 1] == c)
                continue;
            switch (c)
            {
                case 'q':
                    c = 'k';
                    break;
                case 'y' when i > 0:
                    c = 'i';
                    break;
                case 'o' when next == 'u':
                    continue;
                case 'e' when next is 'i' or 'y':
                    continue;
                case 'h' when i > 0 && word[i - 1] is 'k' or 'g' or 'd':
                    continue;
                case 'w' when i > 0:
                    c = 'v';
                    break;
            }
            if (c == 'g' && next == 'h' || c == 'q')
                c = 'k';
            if (length == 0 || result[length - 1] != c)
                result[length++] = c;
        }
        return new ReadOnlySpan<char>(result, 0, length).SequenceEqual(word.AsSpan()) ? word : new string(result, 0, length);
    }

    /// <summary>The key under which names of an organization are the same, whatever the spelling, the company's form and the demonym.</summary>
    public static string OrganizationKey(string name) => OrganizationKey(name, Words(name));

    /// <inheritdoc cref="OrganizationKey(string)"/>
    /// <param name="words">The name's <see cref="Words"/>.</param>
    public static string OrganizationKey(string name, string[] words)
    {
        var key = new StringBuilder(name.Length);
        int count = words.Length;
        while (count > 1 && IsCompanyForm(words[count - 1]))
            count--;
        for (int i = 0; i < count; i++)
        {
            string word = words[i] switch
            {
                "the" => "",
                "defence" => "defense",
                "labour" => "labor",
                "organisation" => "organization",
                "centre" => "center",
                "programme" => "program",
                "theatre" => "theater",
                "dept" => "department",
                "us" => "u.s.",
                "un" => "united nations",
                "and" => "&",
                _ => words[i],
            };
            if (word.Length == 0)
                continue;
            if (key.Length > 0)
                key.Append(' ');
            key.Append(word);
        }
        return key.Length > 0 ? BranchFirst(key.ToString()) : name.Length > 0 ? name : "?";
    }

    // "Ministry of Defense" is the defense ministry.
    private static string BranchFirst(string key)
    {
        foreach (string organ in new[] { "ministry", "department" })
        {
            int of = key.IndexOf(organ + " of ", StringComparison.Ordinal);
            if (of < 0 || (of > 0 && key[of - 1] != ' '))
                continue;
            return key.Substring(0, of) + key.Substring(of + organ.Length + 4) + " " + organ;
        }
        return key;
    }

    /// <inheritdoc cref="NameForm.Initials"/>
    public static (string Short, string Long) Initials(string name)
    {
        var brief = new StringBuilder();
        var full = new StringBuilder();
        bool atWord = true;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (char.IsLetterOrDigit(c))
            {
                if (atWord)
                {
                    int end = i;
                    while (end < name.Length && char.IsLetter(name[end]))
                        end++;
                    bool small = end - i <= 3 && char.IsLower(c);
                    char upper = char.ToUpperInvariant(c);
                    full.Append(upper);
                    if (!small)
                        brief.Append(upper);
                }
                atWord = false;
            }
            else
            {
                atWord = !Tokenizer.IsApostrophe(c);
            }
        }
        return (brief.ToString(), full.ToString());
    }

    public static bool IsAcronym(string name)
    {
        int letters = 0;
        foreach (char c in name)
        {
            if (char.IsUpper(c))
                letters++;
            else if (c is not '.' && !char.IsDigit(c))
                return false;
        }
        return letters is >= 2 and <= 7;
    }

    public static string WithoutStops(string acronym) => acronym.IndexOf('.') < 0 ? acronym : acronym.Replace(".", "");

    /// <summary>"Harrow Motor Co." without "Co.", "Harrow &amp; Co." without "&amp; Co."; the name as it is where nothing else would be left.</summary>
    public static string WithoutCompanyForm(string name)
    {
        int end = name.Length;
        for (int space = name.LastIndexOf(' ', end - 1); space > 0; space = name.LastIndexOf(' ', end - 1))
        {
            string word = name.Substring(space + 1, end - space - 1).Replace(".", "").ToLowerInvariant();
            if (!IsCompanyForm(word) && word != "&")
                break;
            end = space;
        }
        return end > 0 && name[end - 1] == ',' ? name.Substring(0, end - 1) : name.Substring(0, end);
    }

    private static char[] Scratch(int length)
    {
        if (scratch is { } kept && kept.Length >= length)
            return kept;
        // A name of thousands of characters is none, and its place is not kept.
        return length <= 256 ? scratch = new char[256] : new char[length];
    }

    private static bool IsArticle(char[] word) => word[0] is 'a' or 'e' && word[1] is 'l';

    private static bool IsCompanyForm(string word) => word is "inc" or "corp" or "co" or "ltd" or "plc" or "llc" or "llp" or "lp" or "ag" or "sa" or "nv" or "ab" or "spa" or "gmbh" or "limited" or "incorporated" or "corporation" or "company";
}
