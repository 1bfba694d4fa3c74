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
        bool verb = false, trade = false;
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
                verb = Verbs.Contains(value);
                if (!verb)
                    return false;
            }
            else if (!trade && at - word >= 4)
            {
                trade = Trades.Contains(new string(text, word, at - word));
            }
        }
        // Somebody who is not known as the author must be said to be a journalist, in so many words.
        return verb && nameWords >= (isAuthor ? 1 : 2) && (isAuthor || (trade && i > parts.Last - 8));
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
            int first = name.IndexOf(' ');
            if (parts.Plain.StartsWith(block.PlainStart, block, name) || (first > 2 && parts.Plain.StartsWith(block.PlainStart, block, name.Substring(0, first + 1))))
                return true;
        }
        return false;
    }
}
