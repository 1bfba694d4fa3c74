using System.Collections.Generic;
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

    // Up to so many articles completion is as quick as in any class.
    private const int MaxArticles = 1_000;

    /// <summary>What is wrong with the project, whatever its documents hold.</summary>
    public static IEnumerable<Problem> ProjectProblems(CorpusLayout layout, CorpusOptions options, CompilationTraits traits)
    {
        if (traits.LanguageVersion < 703)
            yield return Problem.Of(Descriptors.OldLanguage, null, (traits.LanguageVersion / 100).ToString(CultureInfo.InvariantCulture));
        foreach (WrongOption wrong in options.Wrong)
            yield return Problem.Of(Descriptors.WrongOption, null, wrong.Property, wrong.Value, wrong.Taken, wrong.Valid);
        if (layout.Articles.Count == 0)
            yield return Problem.Of(options.TargetsRan ? Descriptors.NoDocuments : Descriptors.NoTargets, null);
        int[] articles = layout.ArticlesByClass();
        for (int i = 0; i < articles.Length; i++)
        {
            if (articles[i] > MaxArticles)
                yield return Problem.Of(Descriptors.Crowded, null, layout.NameOf(i - 1), articles[i].ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What is wrong with the documents together: too much text, and what two of them share.</summary>
    public static IEnumerable<Problem> Problems(CorpusDocuments documents, CorpusActors actors, CorpusLayout layout)
    {
        long characters = documents.TableCharacters + documents.TextCharacters + actors.TableCharacters;
        if (characters > MaxLiterals)
        {
            yield return Problem.Of(
                Descriptors.TooLarge, null, characters.ToString(CultureInfo.InvariantCulture), documents.TextCharacters > 0 ? ", or let the package's targets embed the texts" : "");
        }
        foreach (Clash clash in layout.Clashes)
        {
            string all = Listed(clash.SourcePaths);
            foreach (string path in clash.Paths)
            {
                yield return clash.OfId
                    ? Problem.Of(Descriptors.IdClash, path, clash.Claim, all)
                    : Problem.At(Descriptors.NameClash, path, Find(documents.Articles, path).Headline, clash.Claim, all);
            }
        }
        foreach (DocumentCopy copy in documents.Copies)
            yield return Problem.Of(Descriptors.Duplicate, copy.Address.Path, copy.Address.SourcePath, copy.Of.SourcePath);
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
}
