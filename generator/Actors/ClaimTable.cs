using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>Who claims what, and how often, so that a claim can be taken back. What several claim is nobody's.</summary>
internal sealed class ClaimTable
{
    private readonly Dictionary<string, List<(string Claimant, int Count)>> claims = new(StringComparer.Ordinal);

    /// <summary>The only one that claims it; null where nobody does, or several do.</summary>
    public string? Only(string claimed) => claims.TryGetValue(claimed, out List<(string Claimant, int Count)> all) && all.Count == 1 ? all[0].Claimant : null;

    /// <param name="change">1 for a claim, -1 for one taken back.</param>
    public void Change(string claimed, string claimant, int change)
    {
        if (!claims.TryGetValue(claimed, out List<(string Claimant, int Count)> all))
            claims[claimed] = all = new(1);
        int i = all.FindIndex(c => c.Claimant == claimant);
        if (i < 0)
            all.Add((claimant, change));
        else if (all[i].Count + change is not 0 and int count)
            all[i] = (claimant, count);
        else
            all.RemoveAt(i);
    }
}
