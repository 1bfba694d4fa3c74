using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Actors;

/// <summary>Gives the actors of a corpus Ids that are unique without regard to case: the name, and where several have one, what tells them apart in parentheses behind it.</summary>
internal static class ActorIds
{
    /// <summary>Names of which one is not the other with something in parentheses behind it have nothing to do with each other.</summary>
    /// <param name="actors">With their names; they come out in ordinal order of Id.</param>
    public static void Choose(LinkedActor[] actors)
    {
        var sort = new OrdinalSort<LinkedActor>(actors);
        sort.Sort(static a => a.Name, static (a, b) =>
        {
            int byKind = KindOrder(a.Kind) - KindOrder(b.Kind);
            return byKind != 0 ? byKind : string.CompareOrdinal(a.Key.Text, b.Key.Text);
        });
        var kindOf = new Dictionary<string, ActorKind>(actors.Length, StringComparer.OrdinalIgnoreCase);
        var nextNumber = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (LinkedActor actor in actors)
        {
            string id = actor.Name;
            if (kindOf.TryGetValue(id, out ActorKind holder))
            {
                if (holder != actor.Kind)
                    id += actor.Kind switch { ActorKind.Person => " (person)", ActorKind.Country => " (country)", _ => " (organization)" };
                string numbered = id;
                nextNumber.TryGetValue(id, out int number);
                while (kindOf.ContainsKey(numbered))
                {
                    number = Math.Max(number + 1, 2);
                    numbered = id + " (" + number.ToString(CultureInfo.InvariantCulture) + ")";
                }
                nextNumber[id] = number;
                id = numbered;
            }
            kindOf[id] = actor.Kind;
            actor.Id = id;
        }
        sort.Sort(static a => a.Id, static (_, _) => 0);
    }

    private static int KindOrder(ActorKind kind) => kind switch { ActorKind.Country => 0, ActorKind.Person => 1, _ => 2 };
}
