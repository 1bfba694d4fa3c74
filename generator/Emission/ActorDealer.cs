using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>
/// Writes the actors' buckets, each of which becomes one generated file. What comes out depends on what goes in alone; the last run is remembered so that
/// the next one writes only the actors that differ from it. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class ActorDealer
{
    private const int MaxHeadlines = 3;

    private volatile Run? last;

    /// <param name="titles">In ordinal order of path, as the layout and the actors have them.</param>
    /// <param name="style">Null where nothing can be emitted.</param>
    public IReadOnlyList<GeneratedFile> Deal(ActorLayout actors, EquatableArray<DocumentTitle> titles, CorpusLayout layout, EmissionStyle? style, CancellationToken cancellationToken)
    {
        if (style is null)
            return [];
        Run? before = last is { } run && run.Style.Equals(style) && run.Titles.Count == titles.Count && run.Buckets.Length == actors.Shards.Count ? run : null;
        bool[]? moved = before?.Moved(titles, layout);
        var buckets = new Bucket[actors.Shards.Count];
        for (int i = 0; i < buckets.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ActorShard shard = actors.Shards[i];
            if (before is not null && moved is null && ReferenceEquals(before.Actors.Shards[i], shard))
            {
                buckets[i] = before.Buckets[i];
                continue;
            }
            EquatableArray<BucketActor> written = Write(shard, before?.Actors.Shards[i], before?.Buckets[i], moved, titles, layout, style);
            buckets[i] = before is not null && before.Buckets[i].Actors.Equals(written) ? before.Buckets[i] : new Bucket(written, CodeEmitter.Actors(shard.Number, written, style));
        }
        last = new Run(actors, titles, layout, style, buckets);
        return Array.ConvertAll(buckets, static b => b.File);
    }

    private static EquatableArray<BucketActor> Write(
        ActorShard shard, ActorShard? before, Bucket? written, bool[]? moved, EquatableArray<DocumentTitle> titles, CorpusLayout layout, EmissionStyle style)
    {
        var actors = new BucketActor[shard.Actors.Count];
        // Both are in order of key.
        for (int i = 0, old = 0; i < actors.Length; i++)
        {
            PlacedActor actor = shard.Actors[i];
            while (before is not null && old < before.Actors.Count && before.Actors[old].Actor.Reference.Key < actor.Actor.Reference.Key)
                old++;
            bool isSame = before is not null && old < before.Actors.Count && before.Actors[old].Equals(actor) && !Moves(actor.Actor);
            actors[i] = isSame ? written!.Actors[old] : Write(actor, shard.Number, titles, layout, style);
        }
        return new(actors);

        bool Moves(CorpusActor actor)
        {
            if (moved is null)
                return false;
            foreach (int document in actor.Documents)
            {
                if (moved[document])
                    return true;
            }
            return false;
        }
    }

    private static BucketActor Write(PlacedActor actor, int bucket, EquatableArray<DocumentTitle> titles, CorpusLayout layout, EmissionStyle style)
    {
        var articles = new int[actor.Actor.Documents.Count];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = layout.PlaceOf[actor.Actor.Documents[i]];
        Array.Sort(articles);
        var places = new List<PlacedArticle>(articles.Length);
        foreach (int article in articles)
            places.Add(layout.Articles[article]);
        var headlines = new List<string>(MaxHeadlines);
        for (int i = 0; i < places.Count && i < MaxHeadlines; i++)
            headlines.Add(titles[places[i].Document].Headline);
        return CodeEmitter.Actor(actor, bucket, places, headlines, style);
    }

    /// <param name="actors">In order of position.</param>
    private sealed class Bucket(EquatableArray<BucketActor> actors, GeneratedFile file)
    {
        public EquatableArray<BucketActor> Actors { get; } = actors;

        public GeneratedFile File { get; } = file;
    }

    private sealed class Run(ActorLayout actors, EquatableArray<DocumentTitle> titles, CorpusLayout layout, EmissionStyle style, Bucket[] buckets)
    {
        public ActorLayout Actors { get; } = actors;

        public EquatableArray<DocumentTitle> Titles { get; } = titles;

        public EmissionStyle Style { get; } = style;

        public Bucket[] Buckets { get; } = buckets;

        /// <summary>Of each document, whether its actors tell something else of it now; null where none do.</summary>
        public bool[]? Moved(EquatableArray<DocumentTitle> now, CorpusLayout next)
        {
            if (ReferenceEquals(Titles, now) && ReferenceEquals(layout, next))
                return null;
            var moved = new bool[now.Count];
            for (int i = 0; i < moved.Length; i++)
            {
                PlacedArticle old = layout.Articles[layout.PlaceOf[i]], place = next.Articles[next.PlaceOf[i]];
                moved[i] = Titles[i].Headline != now[i].Headline || layout.PlaceOf[i] != next.PlaceOf[i] || old.Bucket != place.Bucket || old.Position != place.Position;
            }
            return moved;
        }
    }
}
