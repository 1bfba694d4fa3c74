using System;
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
    public IReadOnlyList<GeneratedFile> Deal(
        EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout, EmissionStyle? style, CancellationToken cancellationToken)
    {
        if (style is null)
            return [];
        Run? before = last is { } run && run.Style.Equals(style) ? run : null;
        Bucket[] buckets = before is not null && ReferenceEquals(before.Layout, layout)
            ? Amended(before, models, links, cancellationToken)
            : Whole(before, models, links, layout, style, cancellationToken);
        last = new Run(models, links, layout, style, buckets);
        return Array.ConvertAll(buckets, static b => b.File);
    }

    private static Bucket[] Whole(
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
        var dealt = new Bucket[buckets.Length];
        for (int i = 0; i < dealt.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EquatableArray<BucketArticle> articles = buckets[i].ToEquatableArray();
            bool isSame = before is not null && i < before.Buckets.Length && before.Buckets[i].Articles.Equals(articles);
            dealt[i] = isSame ? before!.Buckets[i] : new Bucket(articles, CodeEmitter.Articles(i, articles, style));
        }
        return dealt;
    }

    private static Bucket[] Amended(Run before, EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CancellationToken cancellationToken)
    {
        CorpusLayout layout = before.Layout;
        var anew = new List<(int Position, BucketArticle Article)>?[before.Buckets.Length];
        for (int i = 0; i < models.Count; i++)
        {
            // No object of a document that stayed the same is touched.
            if (ReferenceEquals(models[i], before.Models[i]) && (ReferenceEquals(links[i], before.Links[i]) || links[i].Equals(before.Links[i])))
                continue;
            PlacedArticle place = layout.Articles[layout.PlaceOf[i]];
            (anew[place.Bucket] ??= []).Add((place.Position, CodeEmitter.Article(models[i], place, layout.FolderType(place), links[i], before.Style)));
        }
        var buckets = (Bucket[])before.Buckets.Clone();
        for (int i = 0; i < buckets.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (anew[i] is { } changed)
                buckets[i] = Amended(i, buckets[i], changed, before.Style);
        }
        return buckets;
    }

    private static Bucket Amended(int number, Bucket before, List<(int Position, BucketArticle Article)> changed, EmissionStyle style)
    {
        changed.Sort(static (x, y) => x.Position - y.Position);
        BucketArticle[] articles = before.Articles.ToArray();
        // First come all properties, then all entries of the table.
        var properties = new List<(Utf8Text Old, Utf8Text New)>();
        var entries = new List<(Utf8Text Old, Utf8Text New)>();
        bool sameElse = true;
        foreach ((int position, BucketArticle article) in changed)
        {
            BucketArticle old = articles[position];
            properties.Add((old.Comment, article.Comment));
            properties.Add((old.Property, article.Property));
            entries.Add((old.Entry, article.Entry));
            entries.Add((old.Table, article.Table));
            // The document's place is what it was, so its folder and the hash of its Id are, too.
            sameElse = sameElse && old.Text == article.Text;
            articles[position] = article;
        }
        properties.AddRange(entries);
        var all = new EquatableArray<BucketArticle>(articles);
        CodePieces? code = sameElse ? before.File.Code.With(properties) : null;
        return new Bucket(all, code is null ? CodeEmitter.Articles(number, all, style) : before.File with { Code = code });
    }

    /// <param name="articles">In order of position.</param>
    private sealed class Bucket(EquatableArray<BucketArticle> articles, GeneratedFile file)
    {
        public EquatableArray<BucketArticle> Articles { get; } = articles;

        public GeneratedFile File { get; } = file;
    }

    private sealed class Run(EquatableArray<ArticleModel> models, EquatableArray<EquatableArray<ActorReference>> links, CorpusLayout layout, EmissionStyle style, Bucket[] buckets)
    {
        public EquatableArray<ArticleModel> Models { get; } = models;

        public EquatableArray<EquatableArray<ActorReference>> Links { get; } = links;

        public CorpusLayout Layout { get; } = layout;

        public EmissionStyle Style { get; } = style;

        public Bucket[] Buckets { get; } = buckets;

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
