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

    /// <summary>How many characters of string literals the articles and actors take.</summary>
    public static LiteralSize Size(EquatableArray<ArticleModel> articles, CorpusActors corpus)
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
        // Only whether it is too much matters to later steps, and how much only then.
        return tables + texts <= MaxLiterals ? default : new LiteralSize(tables + texts, texts > 0);
    }

    public static IEnumerable<Problem> Problems(CorpusLayout layout, LiteralSize size, CorpusOptions options, CompilationTraits traits)
    {
        if (traits.LanguageVersion < 703)
            yield return Problem.Of(Descriptors.OldLanguage, null, (traits.LanguageVersion / 100).ToString(CultureInfo.InvariantCulture));
        if (options.WrongVisibility is not null)
            yield return Problem.Of(Descriptors.WrongOption, null, OptionsReader.Visibility, options.WrongVisibility, "public or internal");
        if (options.WrongText is not null)
            yield return Problem.Of(Descriptors.WrongOption, null, OptionsReader.Text, options.WrongText, "Embedded or Literal");
        if (layout.Articles.Count == 0)
            yield return Problem.Of(Descriptors.NoDocuments, null);
        if (size.Characters > 0)
        {
            yield return Problem.Of(
                Descriptors.TooLarge, null, size.Characters.ToString(CultureInfo.InvariantCulture), size.OfTexts ? ", or let the package's targets embed the texts" : "");
        }
        foreach (Clash clash in layout.Clashes)
        {
            string all = Listed(clash.SourcePaths);
            foreach (string path in clash.Paths)
                yield return Problem.Of(clash.OfId ? Descriptors.IdClash : Descriptors.NameClash, path, clash.Claim, all);
        }
    }

    // Each claimant gets a message: with all claimants in it, the messages of 10,000 would take gigabytes.
    private static string Listed(EquatableArray<string> paths)
    {
        string first = string.Join(", ", paths.Take(MaxListed));
        return paths.Count <= MaxListed ? first
            : first + " and " + (paths.Count - MaxListed).ToString(CultureInfo.InvariantCulture) + (paths.Count == MaxListed + 1 ? " other" : " others");
    }
}

/// <summary>The characters of all string literals where they are too many, else zero.</summary>
internal readonly record struct LiteralSize(long Characters, bool OfTexts);
