using System;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Finds the headline above the main stretch: the line whose words the body and the address repeat, near to the byline.</summary>
internal static class HeadlineFinder
{
    private const int MostWords = 40, BodyParagraphs = 14, Reach = 40;

    public static void Find(DocumentParts parts, CancellationToken cancellationToken)
    {
        if (parts.Blocks.Count == 0)
            return;
        ContentWords body = BodyWords(parts);
        ContentWords? slug = SlugWords(parts.Url);
        int best = -1;
        double bestScore = 0.6;
        int last = Math.Min(parts.Last < 0 ? parts.Blocks.Count - 1 : parts.First + 3, parts.Blocks.Count - 1);
        for (int i = Math.Max(0, parts.First - Reach); i <= last; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double score = Score(parts, i, body, slug);
            if (score > bestScore)
            {
                bestScore = score;
                best = i;
            }
        }
        parts.Headline = best >= 0 ? best : FirstPlausible(parts);
    }

    private static double Score(DocumentParts parts, int i, ContentWords body, ContentWords? slug)
    {
        SourceBlock block = parts.Blocks[i];
        if (block.Words is < 2 or > MostWords || block.Kind == BlockKind.SourceUrl || block.IsFurniture || block.Has(Phrases.Summary) || parts.IsHeadMark(i) || parts.IsCaption(i))
            return -1;
        double score = 0;
        double inBody = body.Share(parts.Plain.Characters, block.PlainStart, block.PlainEnd, out int words);
        if (words == 0)
            return -1;
        score += 2.5 * inBody * Math.Min(1, words / 4.0);
        if (slug is { Count: >= 3 })
        {
            double inSlug = slug.Share(parts.Plain.Characters, block.PlainStart, block.PlainEnd, out _);
            score += 4 * inSlug * Math.Min(1, words / 3.0);
        }
        score += block.Words is >= 5 and <= 22 ? 0.8 : block.Words > 30 ? -1.2 : block.Words < 4 ? -0.6 : 0;
        if (block.EndsSentence && block.Sentences > 0)
            score -= EndsWithStop(parts, block) ? (block.Words > 14 ? 1.6 : 0.6) : 0;
        if (block.Copies > 1)
            score += 0.4;
        if (block.HeadingLevel == 1)
            score += 2;
        if (block.IsLinkOnly)
            score -= 1;
        if (block.IsListItem)
            score -= 0.6;
        // The nearer the head's end the better: what stands far above is another article's.
        score -= 0.04 * Math.Max(0, parts.First - i);
        for (int next = i + 1; next <= i + 4 && next < parts.Blocks.Count; next++)
        {
            if (parts.IsHeadMark(next))
            {
                score += 0.6;
                break;
            }
        }
        return score;
    }

    private static bool EndsWithStop(DocumentParts parts, SourceBlock block) => parts.Plain.Characters[block.PlainEnd - 1] == '.';

    private static ContentWords BodyWords(DocumentParts parts)
    {
        var words = new ContentWords();
        int paragraphs = 0;
        for (int i = Math.Max(0, parts.First); i <= parts.Last && paragraphs < BodyParagraphs; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (!parts.IsText(i) || block.Words < 12)
                continue;
            // A long line is a body by itself; its beginning will do.
            words.Add(parts.Plain.Characters, block.PlainStart, Math.Min(block.PlainEnd, block.PlainStart + 4000));
            paragraphs++;
        }
        return words;
    }

    /// <summary>The words of the last part of the address's path that has some: /2023/04/25/russia-hosts-talks-a80934.</summary>
    private static ContentWords? SlugWords(string? url)
    {
        if (url is null || url.Length < 10)
            return null;
        int path = url.IndexOf('/', 8);
        if (path < 0)
            return null;
        int end = url.IndexOfAny(['?', '#'], path);
        char[] characters = url.ToCharArray();
        var words = new ContentWords();
        words.Add(characters, path, end < 0 ? characters.Length : end);
        return words;
    }

    /// <summary>Where no line stands out: the first that is no furniture, or the first at all that holds words.</summary>
    private static int FirstPlausible(DocumentParts parts)
    {
        int first = -1;
        for (int i = 0; i < parts.Blocks.Count && i < 200; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (block.Kind == BlockKind.SourceUrl || block.Letters == 0)
                continue;
            if (block.HeadingLevel > 0 || (!block.IsFurniture && !parts.IsHeadMark(i) && block.Words <= MostWords))
                return i;
            if (first < 0 && block.Words <= MostWords)
                first = i;
        }
        return first;
    }
}
