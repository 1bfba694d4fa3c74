using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Actors;

/// <summary>Gives the actors of a corpus Ids that are unique without regard to case: the name, and where several claim one, what tells them apart in parentheses behind it.</summary>
internal static class ActorIds
{
    /// <param name="actors">With their names; all that claim what one of them claims.</param>
    public static void Choose(IReadOnlyList<LinkedActor> actors)
    {
        var contested = new List<LinkedActor>();
        // Null where the claimant is among the contested ones already.
        var claimants = new Dictionary<string, LinkedActor?>(actors.Count, StringComparer.OrdinalIgnoreCase);
        foreach (LinkedActor actor in actors)
        {
            string claimed = Base(actor.Name);
            actor.Id = actor.Name;
            if (!claimants.TryGetValue(claimed, out LinkedActor? other))
            {
                claimants.Add(claimed, actor);
                continue;
            }
            if (other is not null)
                contested.Add(other);
            contested.Add(actor);
            claimants[claimed] = null;
        }
        if (contested.Count > 0)
            TellApart(contested);
    }

    /// <summary>What an Id claims: what is added to it to tell actors of one name apart stands in parentheses at its end. Ids that claim different things have nothing to do with each other.</summary>
    public static string Base(string id)
    {
        while (id.Length > 0 && id[id.Length - 1] == ')' && id.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and int open)
            id = id.Substring(0, open);
        return id;
    }

    private static void TellApart(List<LinkedActor> actors)
    {
        var names = new string[actors.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = actors[i].Name;
        int[] order = OrdinalSort.Order(names, (x, y) =>
        {
            int byKind = KindOrder(actors[x].Kind) - KindOrder(actors[y].Kind);
            return byKind != 0 ? byKind : string.CompareOrdinal(actors[x].Key.Text, actors[y].Key.Text);
        });
        var holders = new Dictionary<string, LinkedActor>(actors.Count, StringComparer.OrdinalIgnoreCase);
        var nextNumber = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (int i in order)
        {
            LinkedActor actor = actors[i];
            string id = actor.Name;
            if (holders.TryGetValue(id, out LinkedActor? holder))
            {
                if (holder.Kind != actor.Kind)
                    id += actor.Kind switch { ActorKind.Person => " (person)", ActorKind.Country => " (country)", _ => " (organization)" };
                string numbered = id;
                nextNumber.TryGetValue(id, out int number);
                while (holders.ContainsKey(numbered))
                {
                    number = Math.Max(number + 1, 2);
                    numbered = id + " (" + number.ToString(CultureInfo.InvariantCulture) + ")";
                }
                nextNumber[id] = number;
                id = numbered;
            }
            holders[id] = actor;
            actor.Id = id;
        }
    }

    private static int KindOrder(ActorKind kind) => kind switch { ActorKind.Country => 0, ActorKind.Person => 1, _ => 2 };
}
