using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>
/// Deals articles into buckets, each of which becomes one generated file. What comes out depends on what goes in alone; the last run is remembered so that
/// the next one writes only the articles that differ from it. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class ArticleDealer
{
    private volatile Run? last;

    /// <param name="models">In ordinal order of path, as the layout has them.</param>
    /// <param name="links">The actors of each.</param>
    /// <param name="style">Null where nothing can be emitted.</param>
    public IReadOnlyList<ArticleBucket> Deal(
        EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout, EmissionStyle? style, CancellationToken cancellationToken)
    {
        if (style is null)
            return [];
        Run? before = last is { } run && run.Style.Equals(style) ? run : null;
        ArticleBucket[] buckets = before is not null && ReferenceEquals(before.Layout, layout)
            ? Amended(before, models, links)
            : Whole(before, models, links, layout, style, cancellationToken);
        last = new Run(models, links, layout, style, buckets);
        return buckets;
    }

    private static ArticleBucket[] Whole(
        Run? before, EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout, EmissionStyle style, CancellationToken cancellationToken)
    {
        var buckets = new List<BucketArticle>[layout.Buckets];
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        var lookup = new Lookup<ArticleModel>((before?.Models ?? EquatableArray<ArticleModel>.Empty).AsSpan(), models.AsSpan());
        foreach (PlacedArticle place in layout.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int i = place.Document, at = lookup.Find(models[i], i);
            BucketArticle? same = at < 0 ? null : before!.Same(at, links[i], place, layout.FolderType(place));
            buckets[place.Bucket].Add(same ?? CodeEmitter.Article(models[i], place, layout.FolderType(place), links[i], style));
        }
        var dealt = new ArticleBucket[buckets.Length];
        for (int i = 0; i < dealt.Length; i++)
            dealt[i] = new ArticleBucket(i, buckets[i].ToEquatableArray());
        return dealt;
    }

    private static ArticleBucket[] Amended(Run before, EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links)
    {
        CorpusLayout layout = before.Layout;
        var anew = new BucketArticle[]?[before.Buckets.Length];
        for (int i = 0; i < models.Count; i++)
        {
            if (ReferenceEquals(models[i], before.Models[i]) && links[i].Equals(before.Links[i]))
                continue;
            PlacedArticle place = layout.Articles[layout.PlaceOf[i]];
            BucketArticle[] articles = anew[place.Bucket] ??= before.Buckets[place.Bucket].Articles.ToArray();
            articles[place.Position] = CodeEmitter.Article(models[i], place, layout.FolderType(place), links[i], before.Style);
        }
        var buckets = (ArticleBucket[])before.Buckets.Clone();
        for (int i = 0; i < buckets.Length; i++)
        {
            if (anew[i] is { } articles)
                buckets[i] = new ArticleBucket(i, new(articles));
        }
        return buckets;
    }

    private sealed class Run(EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout, EmissionStyle style, ArticleBucket[] buckets)
    {
        public EquatableArray<ArticleModel> Models { get; } = models;

        public EquatableArray<EquatableArray<ActorReference>> Links { get; } = links;

        public CorpusLayout Layout { get; } = layout;

        public EmissionStyle Style { get; } = style;

        public ArticleBucket[] Buckets { get; } = buckets;

        /// <summary>What was written of a document; null where other links or another place make it another text.</summary>
        public BucketArticle? Same(int document, EquatableArray<ActorReference> links, PlacedArticle place, string? folderType)
        {
            PlacedArticle old = Layout.Articles[Layout.PlaceOf[document]];
            return old.Id == place.Id && old.Member == place.Member && old.Bucket == place.Bucket && old.Position == place.Position && Layout.FolderType(old) == folderType && Links[document].Equals(links)
                ? Buckets[old.Bucket].Articles[old.Position]
                : null;
        }
    }
}
