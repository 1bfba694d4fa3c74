using System;
using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>Tells what a page says of a writer behind the article: "Name is a senior reporter for ...", "Name covers ...".</summary>
internal static class AuthorNotes
{
    private const int WordsLookedAt = 24;

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "is", "was", "covers", "writes", "reports", "has", "joined", "leads", "edits", "works", "can", "currently", "specializes", "specialises", "began", "oversees", "hosts", "contributes",
    };

    private static readonly HashSet<string> Trades = new(StringComparer.OrdinalIgnoreCase)
    {
        "reporter", "writer", "editor", "correspondent", "columnist", "journalist", "contributor", "freelance", "freelancer", "covering", "covers", "newsroom", "photojournalist", "blogger",
    };

    public static bool IsNote(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        char[] text = parts.Plain.Characters;
        if (block.PlainLength < 12 || !char.IsUpper(text[block.PlainStart]))
            return false;
        int at = block.PlainStart, end = Math.Min(block.PlainEnd, at + 400), words = 0, nameWords = 0;
        bool verb = false, isListed = false, trade = false;
        bool isAuthor = BeginsWithAuthor(parts, block);
        while (at < end && words < WordsLookedAt)
        {
            if (!char.IsLetter(text[at]))
            {
                if (text[at] is '"' or '“' or '”')
                    return false;
                at++;
                continue;
            }
            int word = at;
            while (at < end && (char.IsLetter(text[at]) || text[at] is '\'' or '’' or '-'))
                at++;
            words++;
            if (!verb)
            {
                if (char.IsUpper(text[word]))
                {
                    if (nameWords++ == 0 && (BylineWords.Of(new ReadOnlySpan<char>(text, word, at - word)) & (BylineWord.Stop | BylineWord.Organization)) != 0)
                        return false;
                    continue;
                }
                if (nameWords is < 1 or > 4)
                    return false;
                string value = new(text, word, at - word);
                verb = isListed = Verbs.Contains(value);
                // Of the author's work a page may say anything, if it is said to be his.
                verb |= isAuthor && value.Length > 3 && value[value.Length - 1] == 's';
                if (!verb)
                    return false;
                trade = Trades.Contains(value);
            }
            else if (!trade && at - word >= 4)
            {
                string value = new(text, word, at - word);
                trade = Trades.Contains(value) || (isAuthor && value == "based");
            }
        }
        // Somebody who is not known as the author, or bears one of his names only, must be said to be a journalist, in so many words.
        return verb && nameWords >= (isAuthor ? 1 : 2) && ((isAuthor && isListed && (nameWords > 1 || i > parts.Last - 3)) || (trade && (isAuthor || i > parts.Last - 8)));
    }

    /// <summary>Whether a block without a quotation names an author in full: no report speaks of its writer, the page behind it does.</summary>
    public static bool NamesAuthor(DocumentParts parts, int i)
    {
        SourceBlock block = parts.Blocks[i];
        if (block.HasQuotation)
            return false;
        var text = new ReadOnlySpan<char>(parts.Plain.Characters, block.PlainStart, Math.Min(block.PlainLength, 400));
        foreach (string name in parts.AuthorNames)
        {
            int at = text.IndexOf(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
            // "Name: ..." asks in an interview.
            if (at >= 0 && !(at == 0 && text.Length > name.Length && text[name.Length] == ':'))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word follows the name at a block's beginning by which a page describes a writer.</summary>
    public static bool GoesOn(PlainText plain, SourceBlock block, int nameLength)
    {
        int start = block.PlainStart + nameLength + 1, end = start;
        if (start >= block.PlainEnd || plain.Characters[start - 1] is not (' ' or ','))
            return false;
        while (end < block.PlainEnd && char.IsLetter(plain.Characters[end]))
            end++;
        return plain.Characters[start - 1] == ',' || Verbs.Contains(plain.Of(start, end));
    }

    private static bool BeginsWithAuthor(DocumentParts parts, SourceBlock block)
    {
        foreach (string name in parts.AuthorNames)
        {
            int first = name.IndexOf(' '), last = name.LastIndexOf(' ') + 1;
            if (StartsWith(parts, block, name, 0, name.Length) || (first > 2 && StartsWith(parts, block, name, 0, first)) || (last > 0 && name.Length - last > 3 && StartsWith(parts, block, name, last, name.Length)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a block begins with these words of a name; the byline may have them in capitals.</summary>
    private static bool StartsWith(DocumentParts parts, SourceBlock block, string name, int start, int end)
    {
        int length = end - start;
        return block.PlainLength > length && !char.IsLetter(parts.Plain.Characters[block.PlainStart + length])
            && new ReadOnlySpan<char>(parts.Plain.Characters, block.PlainStart, length).Equals(name.AsSpan(start, length), StringComparison.OrdinalIgnoreCase);
    }
}
