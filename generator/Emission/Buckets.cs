using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>An article with what the whole corpus tells of it.</summary>
/// <param name="ActorKeys">The key of each of the model's actors.</param>
/// <param name="Leading">Names of the leading actors.</param>
/// <param name="FolderType">The type that holds its property; null for the index itself.</param>
internal sealed record BucketArticle(ArticleModel Model, string Id, string Member, string? FolderType, EquatableArray<long> ActorKeys, EquatableArray<string> Leading);

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

    /// <param name="models">In ordinal order of path, as the layout and the links have them.</param>
    public static IEnumerable<ArticleBucket> OfArticles(
        IReadOnlyList<ArticleModel> models, CorpusLayout layout, CorpusActors corpus, ActorLayout actors, CancellationToken cancellationToken)
    {
        var byId = new Dictionary<string, PlacedActor>(System.StringComparer.Ordinal);
        foreach (PlacedActor actor in actors.Actors)
            byId.Add(actor.Actor.Id, actor);
        var buckets = new List<BucketArticle>[layout.Buckets];
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        foreach (PlacedArticle article in layout.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArticleModel model = models[article.Document];
            EquatableArray<string> links = corpus.Links[article.Document];
            var keys = new long[links.Count];
            for (int i = 0; i < keys.Length; i++)
                keys[i] = byId[links[i]].Key;
            var leading = new List<string>();
            foreach (int local in model.Summary.LeadingActors)
            {
                string name = byId[links[local]].Actor.Name;
                if (!leading.Contains(name))
                    leading.Add(name);
            }
            buckets[article.Bucket].Add(new BucketArticle(
                model, article.Id, article.Member, article.Folder < 0 ? null : layout.Folders[article.Folder].TypeName, new(keys), leading.ToEquatableArray()));
        }
        for (int i = 0; i < buckets.Length; i++)
            yield return new ArticleBucket(i, buckets[i].ToEquatableArray());
    }

    public static IEnumerable<ActorBucket> OfActors(
        IReadOnlyList<DocumentName> documents, CorpusLayout layout, CorpusActors corpus, ActorLayout actors, CancellationToken cancellationToken)
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
        var names = new Dictionary<string, string>(System.StringComparer.Ordinal);
        foreach (CorpusActor actor in corpus.Actors)
            names.Add(actor.Id, actor.Name);
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
            string? affiliation = actor.Actor.Affiliation is { } id && names.TryGetValue(id, out string? name) ? name : null;
            buckets[actor.Bucket].Add(new BucketActor(actor, affiliation, new(places), first.ToEquatableArray()));
        }
        for (int i = 0; i < buckets.Length; i++)
            yield return new ActorBucket(i, buckets[i].ToEquatableArray());
    }
}
