using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>Trims what follows the article within the main stretch: who wrote it, readers' comments, other articles' titles with their summaries.</summary>
internal static class ArticleEnd
{
    private const int LeastPairs = 3, LongestTitle = 30, LongestSummary = 50, LastTexts = 3;
    private const double OnTopic = 0.34;

    public static void Trim(DocumentParts parts, int body)
    {
        if (parts.IsClean)
            return;
        var texts = new List<int>();
        for (int i = body; i <= parts.Last; i++)
        {
            if (parts.IsText(i))
                texts.Add(i);
        }
        BeforeComments(parts, texts);
        BeforeAuthor(parts, texts);
        BeforeCommenters(parts, body);
        BeforeTeasers(parts, body);
    }

    /// <summary>"... the mayor said. (ANI)": an agency's name in brackets credits a picture, or ends the agency's story.</summary>
    public static void UnmarkLast(DocumentParts parts)
    {
        int last = parts.Last + 1;
        if (parts.Last < 0 || last >= parts.Blocks.Count)
            return;
        SourceBlock block = parts.Blocks[last];
        int credit = parts.CreditStarts[last];
        if (credit > block.PlainStart && parts.Plain.Characters[credit] == '(' && block.IsProse && parts.Plain.Characters[credit - 2] is '.' or '”' or '"' or '!' or '?'
            && BylineWords.IsAgency(parts.Plain.Of(credit + 1, block.PlainEnd - 1)))
        {
            parts.CreditStarts[last] = -1;
            parts.Last = last;
        }
    }

    /// <summary>A last paragraph without a full stop is no less the article's.</summary>
    public static void Extend(DocumentParts parts)
    {
        for (int i = parts.Last + 1; parts.Last >= 0 && i < parts.Blocks.Count; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (block.Kind != BlockKind.Boilerplate || block.IsFurniture || block.Words < 9 || block.FunctionWords * 4 < block.Words || block.Links > 0 || parts.IsCaption(i) || parts.IsHeadMark(i)
                || block.Has(Phrases.Note) || block.Copies > 1)
                return;
            parts.Last = i;
        }
    }

    /// <summary>"34 responses to ...", "Leave a reply"</summary>
    private static void BeforeComments(DocumentParts parts, List<int> texts)
    {
        if (texts.Count < 3)
            return;
        for (int i = texts[2]; i <= parts.Last; i++)
        {
            if (parts.Blocks[i].Has(Phrases.End))
            {
                parts.Last = i - 1;
                return;
            }
        }
    }

    /// <summary>"Name is a reporter at ...": what follows that is the site's, where it is less than the article.</summary>
    private static void BeforeAuthor(DocumentParts parts, List<int> texts)
    {
        for (int seen = 3; seen < texts.Count && texts[seen] <= parts.Last; seen++)
        {
            bool isLate = seen * 2 > texts.Count && seen >= texts.Count - LastTexts;
            if (((seen * 2 > texts.Count || (seen > 5 && seen * 4 > texts.Count)) && AuthorNotes.IsNote(parts, texts[seen])) || (isLate && AuthorNotes.NamesAuthor(parts, texts[seen])))
            {
                parts.Last = texts[seen] - 1;
                return;
            }
        }
    }

    /// <summary>"somebody says:"; one such line may be a quotation's, two are comments.</summary>
    private static void BeforeCommenters(DocumentParts parts, int body)
    {
        int first = -1;
        for (int i = body + 3; i <= parts.Last; i++)
        {
            if (!parts.IsCommenter(i))
                continue;
            if (first >= 0)
            {
                parts.Last = first - 1;
                return;
            }
            first = i;
        }
    }

    /// <summary>
    /// Title, summary, title, summary ...: a list of other articles, where the summaries say little of what the article says.
    /// </summary>
    private static void BeforeTeasers(DocumentParts parts, int body)
    {
        // Most articles have no such pair, and nobody asks for their words.
        ContentWords? article = null;
        int pairs = 0, runStart = -1, texts = 0, articleTexts = 0;
        double topic = 0;
        bool title = false;
        int titleAt = -1, goesOnTo = -1;
        for (int i = body; i <= parts.Last; i++)
        {
            SourceBlock block = parts.Blocks[i];
            bool isSummary = block.Words <= LongestSummary && !(block.HasQuotation && block.Words > 25);
            if (parts.IsText(i))
            {
                if (title && isSummary)
                {
                    article ??= WordsBefore(parts, body, i);
                    double share = article.Share(parts.Plain.Stems.Of(block));
                    if (pairs == 0)
                    {
                        runStart = titleAt;
                        topic = 0;
                    }
                    pairs++;
                    topic += share;
                    if (pairs >= LeastPairs && topic / pairs < OnTopic && articleTexts >= 4 && i > goesOnTo)
                    {
                        goesOnTo = ComesBack(parts, article, i + 1);
                        if (goesOnTo < 0)
                        {
                            parts.Last = runStart - 1;
                            return;
                        }
                    }
                }
                else
                {
                    // A second paragraph under a title, or a long one: it was a subheading.
                    pairs = 0;
                }
                texts++;
                if (pairs == 0)
                {
                    articleTexts = texts;
                    if (article is not null)
                        Add(parts, article, i);
                }
                title = false;
            }
            else if (block.Words is >= 3 and <= LongestTitle && !parts.IsCaption(i) && !block.IsListItem && !block.IsUpperCase)
            {
                if (!title)
                    titleAt = i;
                title = true;
            }
        }
    }

    /// <summary>The words of the headline, and of the texts before a block.</summary>
    private static ContentWords WordsBefore(DocumentParts parts, int body, int end)
    {
        ContentWords words = parts.NewWords();
        if (parts.Headline >= 0)
            Add(parts, words, parts.Headline);
        for (int i = body; i < end; i++)
        {
            if (parts.IsText(i))
                Add(parts, words, i);
        }
        return words;
    }

    /// <summary>Where running text of the article's words goes on behind the list, or -1.</summary>
    private static int ComesBack(DocumentParts parts, ContentWords article, int from)
    {
        int run = 0;
        for (int i = from; i <= parts.Last; i++)
        {
            SourceBlock block = parts.Blocks[i];
            if (!parts.IsText(i))
            {
                run = block.Words >= 3 ? 0 : run;
                continue;
            }
            run = block.Words >= 12 && article.Share(parts.Plain.Stems.Of(block)) >= OnTopic ? run + 1 : 0;
            if (run >= 2)
                return i;
        }
        return -1;
    }

    private static void Add(DocumentParts parts, ContentWords words, int i)
    {
        // Some hundred words tell what an article is about.
        if (words.Count < 600)
            words.Add(parts.Plain.Stems.OfBeginning(parts.Blocks[i]));
    }
}
