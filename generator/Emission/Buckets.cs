using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>An article with what the whole corpus tells of it.</summary>
/// <param name="ActorKeys">The key of each of the model's actors.</param>
/// <param name="Leading">Names of the leading actors.</param>
/// <param name="FolderType">The type that holds its property; null for the index itself.</param>
internal sealed record BucketArticle(ArticleModel Model, string Id, string Member, string? FolderType, EquatableArray<long> ActorKeys, EquatableArray<string> Leading);

/// <summary>A document and its place.</summary>
internal readonly record struct DealtArticle(ArticleModel Model, PlacedArticle Place, string? FolderType);

/// <summary>Which documents one generated file holds, in order of position; what linking tells of them comes later, so that an edit which links nothing anew looks at its own bucket only.</summary>
internal sealed record DealtBucket(int Number, EquatableArray<DealtArticle> Articles);

/// <summary>One generated file's articles, in order of position.</summary>
internal sealed record ArticleBucket(int Number, EquatableArray<BucketArticle> Articles);

/// <summary>Where an actor appears: buckets and positions of articles in order of Id, and the headlines of the first few.</summary>
internal sealed record BucketActor(PlacedActor Placed, string? Affiliation, EquatableArray<int> Articles, EquatableArray<string> Headlines);

/// <summary>One generated file's actors, in order of position.</summary>
internal sealed record ActorBucket(int Number, EquatableArray<BucketActor> Actors);

/// <summary>Deals articles and actors into buckets, each of which becomes one generated file.</summary>
internal static class Buckets
{
    private const int MaxHeadlines = 3;

    /// <param name="models">In ordinal order of path, as the layout has them.</param>
    public static IEnumerable<DealtBucket> Deal(IReadOnlyList<ArticleModel> models, CorpusLayout layout)
    {
        var buckets = new List<DealtArticle>[layout.Buckets];
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        foreach (PlacedArticle place in layout.Articles)
            buckets[place.Bucket].Add(new DealtArticle(models[place.Document], place, place.Folder < 0 ? null : layout.Folders[place.Folder].TypeName));
        for (int i = 0; i < buckets.Length; i++)
            yield return new DealtBucket(i, buckets[i].ToEquatableArray());
    }

    public static ArticleBucket OfArticles(DealtBucket dealt, CorpusActors corpus, ActorLayout actors)
    {
        var articles = new BucketArticle[dealt.Articles.Count];
        for (int i = 0; i < articles.Length; i++)
        {
            (ArticleModel model, PlacedArticle place, string? folder) = dealt.Articles[i];
            EquatableArray<string> links = corpus.Links[place.Document];
            var keys = new long[links.Count];
            for (int k = 0; k < keys.Length; k++)
                keys[k] = actors.Find(links[k]).Key;
            var leading = new List<string>();
            foreach (int local in model.Summary.LeadingActors)
            {
                string name = actors.Find(links[local]).Actor.Name;
                if (!leading.Contains(name))
                    leading.Add(name);
            }
            articles[i] = new BucketArticle(model, place.Id, place.Member, folder, new(keys), leading.ToEquatableArray());
        }
        return new ArticleBucket(dealt.Number, new(articles));
    }

    public static IEnumerable<ActorBucket> OfActors(
        IReadOnlyList<DocumentTitle> documents, CorpusLayout layout, CorpusActors corpus, ActorLayout actors, CancellationToken cancellationToken)
    {
        var articlesOf = new Dictionary<string, List<int>>(System.StringComparer.Ordinal);
        for (int i = 0; i < layout.Articles.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string id in corpus.Links[layout.Articles[i].Document])
            {
                if (!articlesOf.TryGetValue(id, out List<int>? articles))
                    articlesOf.Add(id, articles = []);
                // Two names of one document can turn out to be one actor.
                if (articles.Count == 0 || articles[articles.Count - 1] != i)
                    articles.Add(i);
            }
        }
        var buckets = new List<BucketActor>[actors.Buckets];
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        foreach (PlacedActor actor in actors.Actors)
        {
            List<int> articles = articlesOf.TryGetValue(actor.Actor.Id, out List<int>? found) ? found : [];
            var places = new int[2 * articles.Count];
            var first = new List<string>();
            for (int i = 0; i < articles.Count; i++)
            {
                PlacedArticle article = layout.Articles[articles[i]];
                places[2 * i] = article.Bucket;
                places[(2 * i) + 1] = article.Position;
                if (first.Count < MaxHeadlines)
                    first.Add(documents[article.Document].Headline);
            }
            string? affiliation = actor.AffiliationKey < 0 ? null : actors.Find(actor.Actor.Affiliation!).Actor.Name;
            buckets[actor.Bucket].Add(new BucketActor(actor, affiliation, new(places), first.ToEquatableArray()));
        }
        for (int i = 0; i < buckets.Length; i++)
            yield return new ActorBucket(i, buckets[i].ToEquatableArray());
    }
}
