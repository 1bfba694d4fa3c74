using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>An actor and its property's name.</summary>
internal sealed record PlacedActor(CorpusActor Actor, string Member);

/// <summary>The actors of one bucket in order of key: a reader finds an actor by its key alone, whatever other actors there are.</summary>
internal sealed record ActorShard(int Number, EquatableArray<PlacedActor> Actors);

/// <summary>The actors, each with its place. Which bucket an actor is in follows from its key.</summary>
internal sealed record ActorLayout(EquatableArray<ActorShard> Shards, int Count)
{
    public static ActorLayout Of(CorpusActors corpus, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var members = new string[corpus.Actors.Count];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = Name(corpus.Actors[i]);
            names.TryGetValue(members[i], out int claimants);
            names[members[i]] = claimants + 1;
        }
        cancellationToken.ThrowIfCancellationRequested();
        var shards = new List<PlacedActor>[CorpusLayout.BucketsFor(members.Length)];
        for (int i = 0; i < shards.Length; i++)
            shards[i] = [];
        for (int i = 0; i < members.Length; i++)
        {
            CorpusActor actor = corpus.Actors[i];
            // Two names that differ in marks only: neither gets the short form, which would mean the other one when one goes.
            string member = names[members[i]] > 1 ? members[i] + "_" + actor.Reference.Key.ToString("X12", System.Globalization.CultureInfo.InvariantCulture) : members[i];
            shards[(int)(actor.Reference.Key & (shards.Length - 1))].Add(new PlacedActor(actor, member));
        }
        var dealt = new ActorShard[shards.Length];
        for (int i = 0; i < dealt.Length; i++)
        {
            shards[i].Sort(static (x, y) => x.Actor.Reference.Key.CompareTo(y.Actor.Reference.Key));
            dealt[i] = new ActorShard(i, shards[i].ToEquatableArray());
        }
        return new ActorLayout(new(dealt), members.Length);
    }

    private static string Name(CorpusActor actor)
    {
        string name = Identifiers.Pascal(actor.Id, keepCapitals: actor.Kind != ActorKind.Person || actor.Id.IndexOf(' ') < 0);
        return Identifiers.Member(name.Length > 0 ? name : "Actor");
    }
}

/// <summary>What of the actors' layout stands in one file for all.</summary>
internal sealed record ActorCount(int Buckets, int Actors);
