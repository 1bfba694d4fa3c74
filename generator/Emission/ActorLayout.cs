using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>An actor's place in the generated code; <see cref="Key"/> is what tables name it by, and does not change when other actors come or go.</summary>
internal sealed record PlacedActor(CorpusActor Actor, string Member, long Key, long AffiliationKey, int Bucket, int Position);

/// <summary>The actors in ordinal order of Id, each with its place.</summary>
internal sealed record ActorLayout(EquatableArray<PlacedActor> Actors, int Buckets)
{
    /// <summary>The actor with an Id, which must be one of the corpus'.</summary>
    public PlacedActor Find(string id)
    {
        int low = 0, high = Actors.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, order = string.CompareOrdinal(Actors[middle].Actor.Id, id);
            if (order == 0)
                return Actors[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        throw new ArgumentException("There is no actor " + id + ".", nameof(id));
    }

    public static ActorLayout Of(CorpusActors corpus, CancellationToken cancellationToken)
    {
        int buckets = CorpusLayout.BucketsFor(corpus.Actors.Count);
        var sizes = new int[buckets];
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        var taken = new HashSet<long>();
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (CorpusActor actor in corpus.Actors)
        {
            string salted = actor.Id;
            long key = Key(salted);
            while (!taken.Add(key))
                key = Key(salted += "~");
            keys.Add(actor.Id, key);
            string name = Name(actor);
            names.TryGetValue(name, out int claimants);
            names[name] = claimants + 1;
        }
        cancellationToken.ThrowIfCancellationRequested();
        var members = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var placed = new PlacedActor[corpus.Actors.Count];
        for (int i = 0; i < placed.Length; i++)
        {
            CorpusActor actor = corpus.Actors[i];
            string member = Name(actor);
            // Two names that differ in marks only: neither gets the short form, which would mean the other one when one goes.
            if (names[member] > 1)
                member += "_" + keys[actor.Id].ToString("X12", System.Globalization.CultureInfo.InvariantCulture);
            while (!members.Add(member))
                member += "_";
            int bucket = CorpusLayout.BucketOf(actor.Id, buckets);
            long affiliation = actor.Affiliation is { } id && keys.TryGetValue(id, out long key) ? key : -1;
            placed[i] = new PlacedActor(actor, member, keys[actor.Id], affiliation, bucket, sizes[bucket]++);
        }
        return new ActorLayout(new(placed), buckets);
    }

    private static string Name(CorpusActor actor)
    {
        string name = Identifiers.Pascal(actor.Id, keepCapitals: actor.Kind != ActorKind.Person || actor.Id.IndexOf(' ') < 0);
        return Identifiers.Member(name.Length > 0 ? name : "Actor");
    }

    /// <summary>48 bits of FNV-1a: of 30,000 actors, two meet with a chance of one in 600,000, and are then told apart.</summary>
    private static long Key(string id)
    {
        unchecked
        {
            ulong hash = 14695981039346656037;
            foreach (char c in id)
                hash = (hash ^ c) * 1099511628211;
            return (long)((hash ^ (hash >> 48)) & 0xFFFFFFFFFFFF);
        }
    }
}
