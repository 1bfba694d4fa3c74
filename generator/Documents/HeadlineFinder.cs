using System;
using System.Threading;

namespace CorpusGen.Documents;

/// <summary>Finds the headline above the main stretch: the line whose words the body and the address repeat, near to the byline.</summary>
internal static class HeadlineFinder
{
    private const int MostWords = 40, BodyParagraphs = 14, Reach = 80;

    // Between the steps of the way to a page.
    private static readonly char[] Separators = ['/', '>', '›', '»'];

    /// <param name="stated">The headline that front matter states, or null: the line that repeats it is the headline's.</param>
    public static void Find(DocumentParts parts, string? stated, CancellationToken cancellationToken)
    {
        if (parts.Blocks.Count == 0)
            return;
        parts.Headline = stated is null ? -1 : Stated(parts, stated);
        if (parts.Headline >= 0)
            return;
        FindInText(parts, cancellationToken);
        // A document whose headline stands in its front matter alone begins with its first paragraph.
        if (stated is not null && parts.Headline >= 0 && parts.Blocks[parts.Headline].IsProse && EndsWithStop(parts, parts.Blocks[parts.Headline]))
            parts.Headline = -1;
    }

    private static void FindInText(DocumentParts parts, CancellationToken cancellationToken)
    {
        // An article by itself: a line, and below it the text.
        if (parts.IsClean && IsLine(parts.Blocks[0]) && (!parts.IsHeadMark(0) || parts.IsDatedTitle(0)) && parts.Blocks.Count > 1 && (parts.IsText(1) || parts.IsDatedTitle(0)))
        {
            parts.Headline = 0;
            return;
        }
        ContentWords body = BodyWords(parts);
        ContentWords? slug = SlugWords(parts.Url);
        int best = -1, from = Math.Max(0, parts.First - Reach);
        double bestScore = 0.6;
        // What stands alone has its text where it begins.
        int last = Math.Min(parts.Last < 0 ? parts.Blocks.Count - 1 : (parts.IsClean ? FirstText(parts) : parts.First) + 3, parts.Blocks.Count - 1);
        var scores = new double[Math.Max(0, last - from + 1)];
        for (int i = from; i <= last; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double score = scores[i - from] = Score(parts, i, body, slug);
            if (score > bestScore)
            {
                bestScore = score;
                best = i;
            }
        }
        best = NamedBelow(parts, scores, from, best);
        bestScore = best < 0 ? bestScore : scores[best - from];
        // A standfirst tells more of the body than the headline above it does: of neighbours the first is the headline.
        for (int i = best - 1, steps = 0; best >= 0 && i >= from && steps < 5 && !parts.IsHeadMark(i); i--, steps++)
        {
            if (slug is { Count: >= 3 } && SlugShare(parts, slug, i) < SlugShare(parts, slug, best) - 0.3)
                continue;
            if (scores[i - from] > bestScore - (parts.Blocks[i].Words > 5 ? 1.3 : 0.4) && scores[i - from] > 1.2 && parts.Blocks[i].Words >= 4
                && ((parts.Plain.Stems.Of(parts.Blocks[i]) is { Length: >= 4 } content && body.Share(content) >= 0.5)
                    || slug?.Share(parts.Plain.Stems.Of(parts.Blocks[i])) >= 0.6))
                (best, steps) = (i, 0);
        }
        if (best - 1 >= from && IsHeadlineOver(parts, best, scores[best - 1 - from], body) && !(slug is { Count: >= 3 } && SlugShare(parts, slug, best - 1) < SlugShare(parts, slug, best) - 0.3))
            best--;
        if (best >= 0)
            best = WithoutSurroundings(parts, best, from, last);
        if (parts.IsClean && (best < 0 || HasTextBefore(parts, best)))
        {
            // An article by itself begins with its headline, or else with its first paragraph.
            parts.Headline = IsLine(parts.Blocks[0]) && !parts.IsHeadMark(0) ? 0 : -1;
            return;
        }
        parts.Headline = best >= 0 ? best : FirstPlausible(parts);
    }

    /// <summary>A page may say it several times: the last one above the body.</summary>
    private static int Stated(DocumentParts parts, string stated)
    {
        int found = -1;
        for (int i = 0; i < parts.Blocks.Count && (found < 0 || i <= parts.First); i++)
        {
            if (parts.Plain.Is(parts.Blocks[i], stated))
                found = i;
        }
        return found;
    }

    /// <summary>
    /// Of two lines between furniture and the byline the lower one is a standfirst, however few of the upper one's words the body repeats.
    /// </summary>
    private static bool IsHeadlineOver(DocumentParts parts, int best, double score, ContentWords body)
    {
        SourceBlock above = parts.Blocks[best - 1], line = parts.Blocks[best];
        return best + 1 < parts.Blocks.Count && IsAboveMark(parts, best) && line.HeadingLevel == 0
            && above.Words is >= 3 and <= 20 && above.Copies <= 2 && score > 0.8 && !above.EndsSentence && !above.IsListItem && !above.IsLinkOnly
            && (EndsWithStop(parts, line) || IsBelowFurniture(parts, best - 1, body) || (line.Copies <= 1 && above.Words >= 5 && parts.Plain.Stems.Of(above) is { Length: >= 3 } content && body.Share(content) >= 0.15))
            && (best < 2 || parts.Blocks[best - 2].IsFurniture || parts.Blocks[best - 2].Words <= 3);
    }

    /// <summary>Two lines between the site's words and the byline: a title of a few words that the text takes up, and what it means.</summary>
    private static bool IsBelowFurniture(DocumentParts parts, int i, ContentWords body) =>
        i > 0 && parts.Blocks[i - 1].IsFurniture && parts.Blocks[i].FunctionWords > 0 && parts.Plain.Stems.Of(parts.Blocks[i]) is { Length: > 0 } content && body.Share(content) >= 0.3;

    /// <summary>A byline or a date follows, at once or behind names that nothing marks as a byline yet.</summary>
    private static bool IsAboveMark(DocumentParts parts, int i) =>
        parts.IsHeadMark(i + 1) || (i + 2 < parts.Blocks.Count && parts.Blocks[i + 1].Words <= 8 && !parts.Blocks[i + 1].IsFurniture && parts.IsHeadMark(i + 2));

    private static int FirstText(DocumentParts parts)
    {
        int i = parts.First;
        while (i < parts.Last && i < parts.First + Reach && !parts.IsText(i))
            i++;
        return i;
    }

    private static bool IsLine(SourceBlock block) => block.Words is > 0 and <= 30 && block.Sentences <= 1;

    private static double SlugShare(DocumentParts parts, ContentWords slug, int i) =>
        slug.Share(parts.Plain.Stems.Of(parts.Blocks[i]));

    private static bool HasTextBefore(DocumentParts parts, int i)
    {
        for (int before = 0; before < i; before++)
        {
            if (parts.Blocks[before].Words > 8 && !parts.IsCaption(before))
                return true;
        }
        return false;
    }

    /// <summary>Where the line is the headline with the site's name or the way to it around ("Headline | Outlet", "Home News Headline"), the line that is the headline alone.</summary>
    private static int WithoutSurroundings(DocumentParts parts, int best, int from, int last)
    {
        SourceBlock whole = parts.Blocks[best];
        var text = new ReadOnlySpan<char>(parts.Plain.Characters, whole.PlainStart, whole.PlainLength);
        for (int i = from; i <= last; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (block.PlainLength >= 16 && block.Words >= 3 && block.PlainLength < whole.PlainLength && block.PlainLength * 2 > whole.PlainLength && !block.IsFurniture
                && text.IndexOf(new ReadOnlySpan<char>(parts.Plain.Characters, block.PlainStart, block.PlainLength)) >= 0)
                return i;
        }
        return best;
    }

    private static double Score(DocumentParts parts, int i, ContentWords body, ContentWords? slug)
    {
        SourceBlock block = parts.Blocks[i];
        if (block.Words is < 2 or > MostWords || block.Kind == BlockKind.SourceUrl || block.IsFurniture || block.Has(Phrases.Summary) || parts.IsHeadMark(i) || parts.IsCaption(i))
            return -1;
        double score = 0;
        ReadOnlySpan<uint> words = parts.Plain.Stems.Of(block);
        if (words.Length == 0)
            return -1;
        score += 2.5 * body.Share(words) * Math.Min(1, words.Length / 4.0);
        if (slug is { Count: >= 3 })
        {
            score += 4 * slug.Share(words) * Math.Min(1, words.Length / 3.0);
        }
        score += block.Words is >= 5 and <= 26 ? 0.8 : block.Words > 30 ? -1.2 : block.Words < 4 ? -0.6 : 0;
        if (block.EndsSentence && block.Sentences > 0)
            score -= EndsWithStop(parts, block) ? (IsQuotation(parts, block) ? 2.6 : block.Words > 14 ? 1.6 : 0.6) : 0;
        char first = parts.Plain.Characters[block.PlainStart];
        if (parts.Plain.StartsWith(block.PlainStart, block, "http") || HasAddress(parts, block) || IsSlug(parts, block))
            return -1;
        // Whose words the line above are.
        if (first is '—' or '–')
            score -= 1;
        // What a list has cut short.
        if (parts.Plain.Characters[block.PlainEnd - 1] == '…' || parts.Plain.StartsWith(block.PlainEnd - 3, block, "..."))
            score -= 1.5;
        // The first words of a headline are never in small letters, those of a button may be.
        if (char.IsLower(first) && !(block.PlainLength > 1 && char.IsUpper(parts.Plain.Characters[block.PlainStart + 1])))
            score -= 1;
        if (block.Copies > 1)
            score += 0.4;
        if (block.HeadingLevel == 1)
            score += 2;
        if (block.IsLinkOnly)
            score -= 1;
        if (block.IsListItem)
            score -= 0.6;
        // Words that all begin with capitals: title case.
        if (block.Words >= 5 && block.CapitalWords * 4 >= block.Words * 3)
            score += 0.4;
        if (block.IsProse && i >= parts.First)
            score -= 1;
        if (i > parts.First && parts.IsText(parts.First) && parts.Blocks[parts.First].Words > 15)
            score -= 1.5;
        // A line that the page repeats again and again is a label.
        if (block.Copies > 4)
            score -= 1;
        if (IsBreadcrumb(parts, block))
            score -= 2;
        // What stands far above the article is another's.
        score -= Math.Min(0.8, 0.05 * Math.Max(0, parts.First - i - 14));
        for (int before = i - 1; before >= i - 5 && before >= 0; before--)
        {
            if (parts.Bylines[before] is not null)
            {
                score -= 0.7;
                break;
            }
        }
        int marks = 0;
        for (int next = i + 1; next <= i + 5 && next < parts.Blocks.Count && marks < 2; next++)
            marks += parts.IsHeadMark(next) ? 1 : 0;
        score += marks * 0.5;
        return score;
    }

    /// <summary>A wire's keywords: BC-NLD--Bridge-Vote</summary>
    private static bool IsSlug(DocumentParts parts, SourceBlock block)
    {
        char[] text = parts.Plain.Characters;
        for (int i = block.PlainStart + 1; i + 2 < block.PlainEnd && text[i] != ' '; i++)
        {
            if (text[i] == '-' && text[i + 1] == '-' && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 2]))
                return true;
        }
        return false;
    }

    /// <summary>Of two lines that are as likely, the one that the page repeats behind the article: 14 thoughts on "Headline", "Share or comment on: Headline".</summary>
    private static int NamedBelow(DocumentParts parts, double[] scores, int from, int best)
    {
        if (best < 0 || IsNamedBelow(parts, best))
            return best;
        for (int i = from; i < from + scores.Length; i++)
        {
            if (scores[i - from] > scores[best - from] - 0.6 && parts.Blocks[i].Words >= 4 && IsNamedBelow(parts, i))
                return i;
        }
        return best;
    }

    private static bool IsNamedBelow(DocumentParts parts, int i)
    {
        var line = new ReadOnlySpan<char>(parts.Plain.Characters, parts.Blocks[i].PlainStart, parts.Blocks[i].PlainLength);
        for (int below = parts.Last + 1; below < parts.Blocks.Count && below <= parts.Last + Reach; below++)
        {
            SourceBlock block = parts.Blocks[below];
            if (block.PlainLength > line.Length && block.Words <= MostWords && new ReadOnlySpan<char>(parts.Plain.Characters, block.PlainStart, block.PlainLength).IndexOf(line) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>name@outlet.example</summary>
    private static bool HasAddress(DocumentParts parts, SourceBlock block)
    {
        int at = Array.IndexOf(parts.Plain.Characters, '@', block.PlainStart, block.PlainLength);
        return at > block.PlainStart && at + 1 < block.PlainEnd && char.IsLetterOrDigit(parts.Plain.Characters[at - 1]) && char.IsLetterOrDigit(parts.Plain.Characters[at + 1]);
    }

    /// <summary>Somebody's sentence between its marks: a headline that quotes has no full stop.</summary>
    private static bool IsQuotation(DocumentParts parts, SourceBlock block) =>
        parts.Plain.Characters[block.PlainStart] is '"' or '“' && parts.Plain.Characters[block.PlainEnd - 1] is '"' or '”';

    private static bool EndsWithStop(DocumentParts parts, SourceBlock block)
    {
        int last = block.PlainEnd - 1;
        while (last > block.PlainStart && parts.Plain.Characters[last] is '"' or '”' or '’' or '\'' or ')')
            last--;
        return parts.Plain.Characters[last] == '.';
    }

    /// <summary>News / World / Headline; Home > Tech</summary>
    private static bool IsBreadcrumb(DocumentParts parts, SourceBlock block)
    {
        char[] text = parts.Plain.Characters;
        for (int i = block.PlainStart; ; i++)
        {
            int next = new ReadOnlySpan<char>(text, i, block.PlainEnd - i).IndexOfAny(Separators);
            if (next < 0)
                return false;
            i += next;
            if (i > block.PlainStart && text[i - 1] == ' ' && i + 1 < block.PlainEnd && text[i + 1] == ' ')
                return true;
        }
    }

    /// <summary>The words of the main stretch's first paragraphs.</summary>
    private static ContentWords BodyWords(DocumentParts parts)
    {
        ContentWords words = parts.NewWords();
        int paragraphs = 0;
        for (int i = Math.Max(0, parts.First); i <= parts.Last && paragraphs < BodyParagraphs; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (!parts.IsText(i) || block.Words < 12)
                continue;
            words.Add(parts.Plain.Stems.OfBeginning(block));
            paragraphs++;
        }
        return words;
    }

    /// <summary>The words of the headline and of the main stretch's first paragraphs.</summary>
    public static ContentWords ArticleWords(DocumentParts parts)
    {
        ContentWords words = BodyWords(parts);
        if (parts.Headline >= 0)
            words.Add(parts.Plain.Stems.Of(parts.Blocks[parts.Headline]));
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
        var stems = new StemList();
        stems.Add(characters, path, end < 0 ? characters.Length : end);
        var words = new ContentWords();
        words.Add(stems.All);
        return words;
    }

    /// <summary>Where no line stands out: the first that is no furniture, or the first at all that holds words.</summary>
    private static int FirstPlausible(DocumentParts parts)
    {
        int first = -1;
        int end = parts.Last < 0 ? parts.Blocks.Count : parts.First + 1;
        for (int i = 0; i < end && i < 200; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (block.Kind == BlockKind.SourceUrl || !block.HasLetters)
                continue;
            if (block.HeadingLevel > 0 || (!block.IsFurniture && !parts.IsHeadMark(i) && block.Words <= MostWords && (parts.Last < 0 || !parts.IsText(i) || block.Words < 20)))
                return i;
            if (first < 0 && block.Words <= MostWords && (parts.Last < 0 || !parts.IsText(i)))
                first = i;
        }
        return first;
    }
}
