using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Emission;

namespace CorpusGen;

/// <summary>All documents, in ordinal order of path, a file that is included twice once; and projections of them that most edits leave as they are.</summary>
/// <param name="Data">What front matter holds besides the articles' fields, in the order in which the files come.</param>
/// <param name="Problems">What is wrong with documents, in the order in which the files come.</param>
/// <param name="Copies">Documents with a text that one before them has.</param>
/// <param name="TableCharacters">How many characters of string literals the articles' tables take, but for their actors.</param>
/// <param name="TextCharacters">How many the texts take.</param>
internal sealed record CorpusDocuments(
    EquatableArray<ArticleModel> Articles, EquatableArray<DocumentNames> Names, EquatableArray<DocumentTitle> Titles, EquatableArray<DocumentData> Data, EquatableArray<Problem> Problems,
    EquatableArray<DocumentCopy> Copies,
    long TableCharacters, long TextCharacters);

/// <summary>What all front matter holds together.</summary>
/// <param name="Articles">How many articles there are, those without any included.</param>
internal sealed record CorpusData(EquatableArray<DocumentData> Documents, int Articles);

/// <summary>A document with the text of another one.</summary>
internal sealed record DocumentCopy(DocumentAddress Address, DocumentAddress Of);

/// <summary>
/// Collects the documents. What comes out depends on what goes in alone; the last run is remembered so that the next one touches only the documents that
/// differ from it, and hands on what stayed the same as the same objects. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class DocumentCollector
{
    private const int MaxLooks = 32;

    private volatile Run? last;

    public CorpusDocuments Collect(EquatableArray<DocumentResult> results)
    {
        Run? before = last;
        Run run = (before is null ? null : Amended(before, results)) ?? Whole(results);
        last = run;
        return run.Documents;
    }

    private static Run Whole(EquatableArray<DocumentResult> results)
    {
        var order = new List<int>(results.Count);
        bool sorted = true;
        var problems = new List<Problem>();
        var data = new List<DocumentData>();
        for (int i = 0; i < results.Count; i++)
        {
            if (results[i].Data is { } stated)
                data.Add(stated);
            problems.AddRange(results[i].Problems);
            if (results[i].Article is null)
                continue;
            sorted = sorted && (order.Count == 0 || string.CompareOrdinal(PathOf(order[order.Count - 1]), PathOf(i)) < 0);
            order.Add(i);
        }
        if (!sorted)
        {
            order.Sort((x, y) =>
            {
                int byPath = string.CompareOrdinal(PathOf(x), PathOf(y));
                return byPath != 0 ? byPath : x - y;
            });
        }
        var places = new int[results.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = -1;
        var articles = new List<ArticleModel>(order.Count);
        long tables = 0, texts = 0;
        foreach (int i in order)
        {
            if (articles.Count > 0 && articles[articles.Count - 1].Address.Path == PathOf(i))
                continue;
            places[i] = articles.Count;
            ArticleModel article = results[i].Article!;
            articles.Add(article);
            tables += article.TableCharacters;
            texts += article.TextCharacters;
        }
        EquatableArray<ArticleModel> all = articles.ToEquatableArray();
        return new Run(results, places, all.Project(static a => a.TextKey.Hash), new CorpusDocuments(
            all, all.Project(static a => a.Names), all.Project(static a => a.Title), data.ToEquatableArray(), problems.ToEquatableArray(), Copies(all), tables, texts));

        string PathOf(int i) => results[i].Article!.Address.Path;
    }

    /// <summary>What the run before comes to with these results; null where it was of other documents.</summary>
    private static Run? Amended(Run before, EquatableArray<DocumentResult> results)
    {
        if (before.Results.Count != results.Count)
            return null;
        CorpusDocuments documents = before.Documents;
        ArticleModel[]? articles = null;
        DocumentNames[]? names = null;
        DocumentTitle[]? titles = null;
        long tables = documents.TableCharacters, texts = documents.TextCharacters;
        bool problemsDiffer = false, dataDiffers = false, copiesMayDiffer = false;
        int[]? hashes = null;
        int changed = 0;
        for (int i = 0; i < results.Count; i++)
        {
            DocumentResult result = results[i], old = before.Results[i];
            if (ReferenceEquals(result, old))
                continue;
            problemsDiffer |= !result.Problems.Equals(old.Problems);
            dataDiffers |= !Equals(result.Data, old.Data);
            if (result.Article is null && old.Article is null)
                continue;
            int place = before.Places[i];
            if (place < 0 || result.Article is not { } article || article.Address.Path != old.Article!.Address.Path)
                return null;
            articles ??= documents.Articles.ToArray();
            articles[place] = article;
            hashes ??= before.TextHashes.ToArray();
            // A look through all hashes a document is too much for many documents.
            copiesMayDiffer |= ++changed > MaxLooks || IsShared(hashes, place);
            hashes[place] = article.TextKey.Hash;
            copiesMayDiffer = copiesMayDiffer || IsShared(hashes, place);
            tables += article.TableCharacters - old.Article.TableCharacters;
            texts += article.TextCharacters - old.Article.TextCharacters;
            if (!article.Names.Equals(documents.Names[place]))
                (names ??= documents.Names.ToArray())[place] = article.Names;
            if (!article.Title.Equals(documents.Titles[place]))
                (titles ??= documents.Titles.ToArray())[place] = article.Title;
        }
        EquatableArray<Problem> problems = documents.Problems;
        if (problemsDiffer)
        {
            var found = new List<Problem>();
            foreach (DocumentResult result in results)
                found.AddRange(result.Problems);
            problems = found.ToEquatableArray();
        }
        EquatableArray<DocumentData> data = documents.Data;
        if (dataDiffers)
            data = results.Where(static r => r.Data is not null).Select(static r => r.Data!).ToEquatableArray();
        EquatableArray<ArticleModel> all = articles is null ? documents.Articles : new(articles);
        return new Run(results, before.Places, hashes is null ? before.TextHashes : new(hashes), new CorpusDocuments(
            all, names is null ? documents.Names : new(names), titles is null ? documents.Titles : new(titles), data, problems, copiesMayDiffer ? Copies(all) : documents.Copies, tables, texts));
    }

    private static bool IsShared(int[] hashes, int place) => Array.IndexOf(hashes, hashes[place]) != place || Array.IndexOf(hashes, hashes[place], place + 1) >= 0;

    private static EquatableArray<DocumentCopy> Copies(EquatableArray<ArticleModel> articles)
    {
        var copies = new List<DocumentCopy>();
        var first = new Dictionary<ArticleModel, ArticleModel>(articles.Count, new SameText());
        foreach (ArticleModel article in articles)
        {
            if (article.TextKey.Length == 0)
                continue;
            if (first.TryGetValue(article, out ArticleModel? same))
                copies.Add(new DocumentCopy(article.Address, same.Address));
            else
                first.Add(article, article);
        }
        return copies.ToEquatableArray();
    }

    /// <summary>The texts themselves are gone; that two differ in spite of all this is next to impossible.</summary>
    private sealed class SameText : IEqualityComparer<ArticleModel>
    {
        public bool Equals(ArticleModel x, ArticleModel y) => x.TextKey == y.TextKey && x.Summary.Equals(y.Summary) && x.Names.Actors.Equals(y.Names.Actors);

        public int GetHashCode(ArticleModel article) => article.TextKey.Hash;
    }

    /// <param name="places">For each result, where its article stands; -1 for none.</param>
    /// <param name="textHashes">Of each article: whether two may have one text is told without a look at either.</param>
    private sealed class Run(EquatableArray<DocumentResult> results, int[] places, EquatableArray<int> textHashes, CorpusDocuments documents)
    {
        public EquatableArray<DocumentResult> Results { get; } = results;

        public int[] Places { get; } = places;

        public EquatableArray<int> TextHashes { get; } = textHashes;

        public CorpusDocuments Documents { get; } = documents;
    }
}
