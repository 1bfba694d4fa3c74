using System.Collections.Generic;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>An article with what the whole corpus tells of it.</summary>
/// <param name="FolderType">The type that holds its property; null for the index itself.</param>
/// <param name="Actors">Who each of the document's actors is.</param>
internal readonly record struct BucketArticle(ArticleModel Model, PlacedArticle Place, string? FolderType, EquatableArray<ActorReference> Actors);

/// <summary>One generated file's articles, in order of position.</summary>
internal sealed record ArticleBucket(int Number, EquatableArray<BucketArticle> Articles);

/// <summary>Where an actor appears: buckets and positions of articles in order of Id, and the headlines of the first few.</summary>
internal sealed record BucketActor(PlacedActor Placed, EquatableArray<int> Articles, EquatableArray<string> Headlines);

/// <summary>One generated file's actors, in order of position.</summary>
internal sealed record ActorBucket(int Number, EquatableArray<BucketActor> Actors)
{
    private const int MaxHeadlines = 3;

    /// <param name="documents">In ordinal order of path, as the layout and the actors have them.</param>
    public static ActorBucket Of(ActorShard shard, IReadOnlyList<DocumentTitle> documents, CorpusLayout layout)
    {
        var actors = new BucketActor[shard.Actors.Count];
        for (int i = 0; i < actors.Length; i++)
        {
            PlacedActor actor = shard.Actors[i];
            var articles = new int[actor.Actor.Documents.Count];
            for (int k = 0; k < articles.Length; k++)
                articles[k] = layout.PlaceOf[actor.Actor.Documents[k]];
            System.Array.Sort(articles);
            var places = new int[2 * articles.Length];
            var first = new List<string>();
            for (int k = 0; k < articles.Length; k++)
            {
                PlacedArticle article = layout.Articles[articles[k]];
                places[2 * k] = article.Bucket;
                places[(2 * k) + 1] = article.Position;
                if (first.Count < MaxHeadlines)
                    first.Add(documents[article.Document].Headline);
            }
            actors[i] = new BucketActor(actor, new(places), first.ToEquatableArray());
        }
        return new ActorBucket(shard.Number, new(actors));
    }
}

/// <summary>
/// Deals articles into buckets, each of which becomes one generated file. What comes out depends on what goes in alone; the last run is remembered so that
/// the next one deals only the documents that differ from it. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class ArticleDealer
{
    private volatile Run? last;

    /// <param name="models">In ordinal order of path, as the layout has them.</param>
    /// <param name="links">The actors of each.</param>
    public IReadOnlyList<ArticleBucket> Deal(EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout)
    {
        Run? before = last;
        Run run = before is not null && ReferenceEquals(before.Layout, layout) ? Amended(before, models, links) : new Run(models, links, layout, Whole(models, links, layout));
        last = run;
        return run.Buckets;
    }

    private static ArticleBucket[] Whole(EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout)
    {
        var buckets = new List<BucketArticle>[layout.Buckets];
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        foreach (PlacedArticle place in layout.Articles)
            buckets[place.Bucket].Add(new BucketArticle(models[place.Document], place, layout.FolderType(place), links[place.Document]));
        var dealt = new ArticleBucket[buckets.Length];
        for (int i = 0; i < dealt.Length; i++)
            dealt[i] = new ArticleBucket(i, buckets[i].ToEquatableArray());
        return dealt;
    }

    private static Run Amended(Run before, EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links)
    {
        CorpusLayout layout = before.Layout;
        var anew = new BucketArticle[]?[before.Buckets.Length];
        for (int i = 0; i < models.Count; i++)
        {
            if (ReferenceEquals(models[i], before.Models[i]) && ReferenceEquals(links[i], before.Links[i]))
                continue;
            PlacedArticle place = layout.Articles[layout.PlaceOf[i]];
            BucketArticle[] articles = anew[place.Bucket] ??= before.Buckets[place.Bucket].Articles.ToArray();
            articles[place.Position] = new BucketArticle(models[i], place, layout.FolderType(place), links[i]);
        }
        var buckets = (ArticleBucket[])before.Buckets.Clone();
        for (int i = 0; i < buckets.Length; i++)
        {
            if (anew[i] is { } articles)
                buckets[i] = new ArticleBucket(i, new(articles));
        }
        return new Run(models, links, layout, buckets);
    }

    private sealed class Run(EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout, ArticleBucket[] buckets)
    {
        public EquatableArray<ArticleModel> Models { get; } = models;

        public EquatableArray<EquatableArray<ActorReference>> Links { get; } = links;

        public CorpusLayout Layout { get; } = layout;

        public ArticleBucket[] Buckets { get; } = buckets;
    }
}
