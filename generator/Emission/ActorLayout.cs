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
internal sealed record ActorLayout(EquatableArray<ActorShard> Shards, int Count);

/// <summary>What of the actors' layout stands in one file for all.</summary>
internal sealed record ActorCount(int Buckets, int Actors);

/// <summary>
/// Gives actors their places. What comes out depends on what goes in alone; the last run is remembered so that the next one places only the actors that
/// differ from it. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class ActorPlacer
{
    private Memory? memory;

    public ActorLayout Place(EquatableArray<CorpusActor> actors, CancellationToken cancellationToken)
    {
        // Whoever has the memory is alone with it.
        Memory? taken = Interlocked.Exchange(ref memory, null);
        if (taken is null || !taken.Amend(actors))
            taken = new Memory(actors, cancellationToken);
        memory = taken;
        return taken.Layout;
    }

    private sealed class Memory
    {
        private readonly Dictionary<string, int> claims = new(StringComparer.OrdinalIgnoreCase);
        private EquatableArray<CorpusActor> actors;

        public Memory(EquatableArray<CorpusActor> actors, CancellationToken cancellationToken)
        {
            this.actors = actors;
            var names = new string[actors.Count];
            for (int i = 0; i < names.Length; i++)
            {
                names[i] = Name(actors[i]);
                Claim(names[i], 1);
            }
            cancellationToken.ThrowIfCancellationRequested();
            var shards = new List<PlacedActor>[CorpusLayout.BucketsFor(names.Length)];
            for (int i = 0; i < shards.Length; i++)
                shards[i] = [];
            for (int i = 0; i < names.Length; i++)
            {
                // Two names that differ in marks only: neither gets the short form, which would mean the other one when one goes.
                string member = claims[names[i]] > 1 ? names[i] + "_" + actors[i].Reference.Key.ToString("X12", System.Globalization.CultureInfo.InvariantCulture) : names[i];
                shards[ShardOf(actors[i], shards.Length)].Add(new PlacedActor(actors[i], member));
            }
            var dealt = new ActorShard[shards.Length];
            for (int i = 0; i < dealt.Length; i++)
                dealt[i] = Shard(i, shards[i]);
            Layout = new ActorLayout(new(dealt), names.Length);
        }

        public ActorLayout Layout { get; private set; }

        /// <summary>False where more than the places of the actors that differ may be others; the memory is of no more use then.</summary>
        public bool Amend(EquatableArray<CorpusActor> now)
        {
            ActorShard[] shards = Layout.Shards.ToArray();
            if (CorpusLayout.BucketsFor(now.Count) != shards.Length)
                return false;
            var anew = new List<PlacedActor>?[shards.Length];
            // Both are in order of Id.
            for (int b = 0, n = 0; b < actors.Count || n < now.Count;)
            {
                CorpusActor? old = b < actors.Count ? actors[b] : null, actor = n < now.Count ? now[n] : null;
                if (ReferenceEquals(old, actor))
                {
                    b++;
                    n++;
                    continue;
                }
                int order = old is null ? 1 : actor is null ? -1 : string.CompareOrdinal(old.Id, actor.Id);
                if (order <= 0)
                {
                    if (Claim(Name(old!), -1) != 0)
                        return false;
                    List<PlacedActor> from = Opened(old!);
                    from.RemoveAll(p => ReferenceEquals(p.Actor, old));
                    b++;
                }
                if (order >= 0)
                {
                    string name = Name(actor!);
                    if (Claim(name, 1) != 1)
                        return false;
                    Opened(actor!).Add(new PlacedActor(actor!, name));
                    n++;
                }
            }
            for (int i = 0; i < shards.Length; i++)
            {
                if (anew[i] is { } placed)
                    shards[i] = Shard(i, placed);
            }
            actors = now;
            Layout = new ActorLayout(new(shards), now.Count);
            return true;

            List<PlacedActor> Opened(CorpusActor one) => anew[ShardOf(one, shards.Length)] ??= [.. shards[ShardOf(one, shards.Length)].Actors];
        }

        private static ActorShard Shard(int number, List<PlacedActor> placed)
        {
            placed.Sort(static (x, y) => x.Actor.Reference.Key.CompareTo(y.Actor.Reference.Key));
            return new ActorShard(number, placed.ToEquatableArray());
        }

        private static int ShardOf(CorpusActor actor, int shards) => (int)(actor.Reference.Key & (shards - 1));

        private int Claim(string name, int change)
        {
            claims.TryGetValue(name, out int count);
            return claims[name] = count + change;
        }

        private static string Name(CorpusActor actor)
        {
            string name = Identifiers.Pascal(actor.Id, keepCapitals: actor.Kind != ActorKind.Person || actor.Id.IndexOf(' ') < 0);
            return Identifiers.Member(name.Length > 0 ? name : "Actor");
        }
    }
}
