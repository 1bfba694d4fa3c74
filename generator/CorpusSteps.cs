using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Emission;

namespace CorpusGen;

/// <summary>Steps of the pipeline over the whole corpus that belong to no other part.</summary>
internal static class CorpusSteps
{
    // The compiler's limit for all string literals of an assembly together, less a little for the program's own.
    private const int MaxLiterals = 8_300_000;
    private const int MaxListed = 5;

    /// <summary>In ordinal order of path, whatever order they come in; a file that is included twice counts once.</summary>
    public static EquatableArray<ArticleModel> Sorted(ImmutableArray<ArticleModel> articles)
    {
        var distinct = new List<ArticleModel>(articles.Length);
        // Most often they come in order already.
        for (int i = 1; i < articles.Length; i++)
        {
            if (string.CompareOrdinal(articles[i - 1].Address.Path, articles[i].Address.Path) >= 0)
            {
                articles = articles.Sort(static (x, y) => string.CompareOrdinal(x.Address.Path, y.Address.Path));
                break;
            }
        }
        foreach (ArticleModel article in articles)
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1].Address.Path != article.Address.Path)
                distinct.Add(article);
        }
        return distinct.ToEquatableArray();
    }

    /// <summary>What is wrong with the project, whatever its documents hold.</summary>
    public static IEnumerable<Problem> ProjectProblems(CorpusLayout layout, CorpusOptions options, CompilationTraits traits)
    {
        if (traits.LanguageVersion < 703)
            yield return Problem.Of(Descriptors.OldLanguage, null, (traits.LanguageVersion / 100).ToString(CultureInfo.InvariantCulture));
        foreach (WrongOption wrong in options.Wrong)
            yield return Problem.Of(Descriptors.WrongOption, null, wrong.Property, wrong.Value, wrong.Taken, wrong.Valid);
        if (layout.Articles.Count == 0)
            yield return Problem.Of(options.TargetsRan ? Descriptors.NoDocuments : Descriptors.NoTargets, null);
    }

    /// <summary>What is wrong with the documents together: too much text, and what two of them share.</summary>
    public static IEnumerable<Problem> Problems(EquatableArray<ArticleModel> articles, CorpusActors actors, CorpusLayout layout)
    {
        (long tables, long texts) = Size(articles, actors);
        if (tables + texts > MaxLiterals)
        {
            yield return Problem.Of(
                Descriptors.TooLarge, null, (tables + texts).ToString(CultureInfo.InvariantCulture), texts > 0 ? ", or let the package's targets embed the texts" : "");
        }
        foreach (Clash clash in layout.Clashes)
        {
            string all = Listed(clash.SourcePaths);
            foreach (string path in clash.Paths)
            {
                yield return clash.OfId
                    ? Problem.Of(Descriptors.IdClash, path, clash.Claim, all)
                    : Problem.At(Descriptors.NameClash, path, Find(articles, path).Headline, clash.Claim, all);
            }
        }
        var first = new Dictionary<ArticleModel, ArticleModel>(articles.Count, new SameText());
        foreach (ArticleModel article in articles)
        {
            if (article.TextKey.Length == 0)
                continue;
            if (first.TryGetValue(article, out ArticleModel? same))
                yield return Problem.Of(Descriptors.Duplicate, article.Address.Path, article.Address.SourcePath, same.Address.SourcePath);
            else
                first.Add(article, article);
        }
    }

    /// <summary>How many characters of string literals the articles and actors take.</summary>
    internal static (long Tables, long Texts) Size(EquatableArray<ArticleModel> articles, CorpusActors corpus)
    {
        // Keys are three characters, places two.
        const int Key = 3, Place = 2;
        long tables = 0, texts = 0;
        foreach (ArticleModel article in articles)
        {
            tables += article.Table.Length + article.Address.Id.Length + article.Address.SourcePath.Length + Place + ((Key + Place) * article.Names.Actors.Count);
            texts += article.Text?.Length ?? 0;
        }
        foreach (CorpusActor actor in corpus.Actors)
        {
            tables += actor.Id.Length + (2 * Key) + (2 * Place);
            foreach (string alias in actor.Aliases)
                tables += alias.Length;
            foreach (string title in actor.Titles)
                tables += title.Length;
        }
        return (tables, texts);
    }

    private static ArticleModel Find(EquatableArray<ArticleModel> articles, string path)
    {
        int low = 0, high = articles.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(articles[middle].Address.Path, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return articles[low];
    }

    // Each claimant gets a message: with all claimants in it, the messages of 10,000 would take gigabytes.
    private static string Listed(EquatableArray<string> paths)
    {
        string first = string.Join(", ", paths.Take(MaxListed));
        return paths.Count <= MaxListed ? first
            : first + " and " + (paths.Count - MaxListed).ToString(CultureInfo.InvariantCulture) + (paths.Count == MaxListed + 1 ? " other" : " others");
    }

    /// <summary>The texts themselves are gone; that two differ in spite of all this is next to impossible.</summary>
    private sealed class SameText : IEqualityComparer<ArticleModel>
    {
        public bool Equals(ArticleModel x, ArticleModel y) => x.TextKey == y.TextKey && x.Summary.Equals(y.Summary) && x.Names.Actors.Equals(y.Names.Actors);

        public int GetHashCode(ArticleModel article) => article.TextKey.Hash;
    }
}
