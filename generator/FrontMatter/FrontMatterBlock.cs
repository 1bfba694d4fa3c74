using System;
using System.Threading;
using CorpusGen.Yaml;

namespace CorpusGen.FrontMatter;

/// <summary>The YAML block that a document begins with, and what it reads as.</summary>
/// <param name="End">Behind the line that closes it, without the line's end.</param>
internal sealed record FrontMatterBlock(int End, YamlMapping? Root, EquatableArray<YamlProblem> Problems)
{
    /// <summary>
    /// The block between a first line <c>---</c> (a byte order mark may stand before it) and the next line <c>---</c> or <c>...</c>. It is front matter only where it
    /// reads as a mapping, because saved pages begin with such a line too. One that YAML does not read is front matter with a mistake, and no text, where the first
    /// line behind the marks is a key in one word with its colon, and so are more than half of those that are not indented.
    /// </summary>
    public static FrontMatterBlock? Find(string text, CancellationToken cancellationToken)
    {
        int first = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (!IsMark(text, first, '-'))
            return null;
        int start = NextLine(text, first), close = start;
        while (close < text.Length && !IsMark(text, close, '-') && !IsMark(text, close, '.'))
            close = NextLine(text, close);
        if (close >= text.Length)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        YamlDocument document = YamlReader.Read(text, start, close - start, cancellationToken);
        if (document.Problems.Count == 0 ? document.Root is not YamlMapping : !LooksMeant(text, start, close))
            return null;
        return new FrontMatterBlock(close + 3, document.Root as YamlMapping, document.Problems);
    }

    /// <summary>Whether the front matter says that the document is a draft. The build asks it too, in order not to embed the text.</summary>
    public bool IsDraft()
    {
        bool isDraft = false;
        foreach (YamlEntry entry in Root?.Entries ?? EquatableArray<YamlEntry>.Empty)
        {
            // Of keys that differ in case the last one counts.
            if (string.Equals(entry.Key.Value, "draft", StringComparison.OrdinalIgnoreCase))
                isDraft = entry.Value is YamlScalar scalar && YamlScalars.Read(scalar).Boolean;
        }
        return isDraft;
    }

    private static bool LooksMeant(string text, int start, int close)
    {
        if (!IsKeyLine(text, start))
            return false;
        int keys = 0, others = 0;
        for (int i = start; i < close; i = NextLine(text, i))
        {
            if (IsKeyLine(text, i))
                keys++;
            else if (text[i] is not ('#' or ' ' or '\t' or '\r' or '\n') && !(text[i] == '-' && i + 1 < close && text[i + 1] == ' '))
                others++;
        }
        return keys > others;
    }

    private static bool IsKeyLine(string text, int i)
    {
        int start = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-'))
            i++;
        return i > start && i < text.Length && text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t' or '\r' or '\n');
    }

    /// <summary>Whether a line is three of a mark and nothing else but spaces.</summary>
    private static bool IsMark(string text, int i, char mark)
    {
        if (i + 3 > text.Length || text[i] != mark || text[i + 1] != mark || text[i + 2] != mark)
            return false;
        for (i += 3; i < text.Length && text[i] is ' ' or '\t';)
            i++;
        return i == text.Length || text[i] is '\r' or '\n';
    }

    private static int NextLine(string text, int i)
    {
        i = text.IndexOfAny(['\r', '\n'], i);
        return i < 0 ? text.Length : i + (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1);
    }
}
