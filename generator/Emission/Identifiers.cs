using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Emission;

/// <summary>Makes C# names of words.</summary>
internal static class Identifiers
{
    // Long enough to tell headlines apart, short enough to read in a list; cut between words.
    private const int MaxLength = 100;

    // The compiler takes no name beyond 512 characters into metadata, and the tables add to some.
    private const int MaxStated = 256;

    // What a class inherits or declares besides its articles or actors.
    private static readonly HashSet<string> Taken =
    [
        "Count", "Item", "Read_", "Instance_", "TryGet", "GetEnumerator", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "ArticleIndex", "ActorIndex", "ArticleList", "CorpusFolders",
    ];

    /// <summary>A name in Pascal case of the words' letters and digits; empty where there are none.</summary>
    /// <param name="keepCapitals">Whether capitals throughout are how the words are written (an acronym), and not how a headline is set.</param>
    public static string Pascal(string words, bool keepCapitals = false)
    {
        bool shouts = !keepCapitals && !HasLower(words);
        var name = new StringBuilder();
        int i = 0;
        while (i < words.Length)
        {
            if (!IsPart(words[i]))
            {
                i++;
                continue;
            }
            int start = i, length = name.Length;
            for (bool first = true; i < words.Length && (IsPart(words[i]) || IsApostrophe(words, i)); i++)
            {
                if (!IsPart(words[i]))
                    continue;
                name.Append(first ? char.ToUpperInvariant(words[i]) : shouts ? char.ToLowerInvariant(words[i]) : words[i]);
                first = false;
            }
            if (name.Length > MaxLength)
            {
                name.Length = length > 0 ? length : MaxLength;
                break;
            }
        }
        if (name.Length == 0)
            return "";
        // A composed and a decomposed spelling are one name to the eye.
        string composed = name.ToString().Normalize(NormalizationForm.FormC);
        // A few ideographs are composed to ones beyond the first plane, which a name cannot hold.
        name.Clear();
        foreach (char c in composed)
        {
            if (IsPart(c))
                name.Append(c);
        }
        if (name.Length == 0)
            return "";
        composed = name.ToString();
        return SyntaxFacts.IsIdentifierStartCharacter(composed[0]) ? composed : "_" + composed;
    }

    /// <summary>A member's name that hides none of the class' own.</summary>
    public static string Member(string name) => Taken.Contains(name) ? name + "_" : name;

    /// <summary>Whether an article's property can be called so as it stands.</summary>
    public static bool IsMember(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || Taken.Contains(name) || name.Length > MaxStated || !name.IsNormalized())
            return false;
        foreach (char c in name)
        {
            // The compiler reads over characters that format: two names would be one.
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
                return false;
        }
        return true;
    }

    /// <summary>A namespace of any text, mended the way the SDK's templates mend a project's name; empty where nothing is left.</summary>
    public static string Namespace(string text)
    {
        var mended = new StringBuilder();
        foreach (string part in text.Split('.'))
        {
            if (part.Trim().Length == 0)
                continue;
            if (mended.Length > 0)
                mended.Append('.');
            int start = mended.Length;
            foreach (char c in part.Trim())
                mended.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format ? c : '_');
            if (!SyntaxFacts.IsIdentifierStartCharacter(mended[start]))
                mended.Insert(start, '_');
            if (SyntaxFacts.GetKeywordKind(mended.ToString(start, mended.Length - start)) != SyntaxKind.None)
                mended.Insert(start, '@');
        }
        return mended.ToString();
    }

    private static bool IsPart(char c) =>
        c != '_' && SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;

    // "Biden's" is one word.
    private static bool IsApostrophe(string words, int i) =>
        words[i] is '\'' or '’' && i > 0 && i + 1 < words.Length && char.IsLetter(words[i - 1]) && char.IsLetter(words[i + 1]);

    private static bool HasLower(string words)
    {
        foreach (char c in words)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }
}
