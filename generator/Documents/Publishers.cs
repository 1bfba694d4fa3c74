using System;
using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>Finds the outlet: by the host of the address, or by the name that the page's own furniture repeats.</summary>
internal static class Publishers
{
    private static readonly Lazy<Dictionary<string, string>> Hosts = new(() =>
    {
        var hosts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in Facts.Lines("NewsOutlets"))
        {
            int tab = line.IndexOf('\t');
            hosts[line.Substring(0, tab)] = line.Substring(tab + 1);
        }
        return hosts;
    });

    private static readonly Lazy<HashSet<string>> Outlets = new(() =>
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in Hosts.Value.Values)
        {
            names.Add(name);
            if (name.StartsWith("The ", StringComparison.Ordinal))
                names.Add(name.Substring(4));
        }
        return names;
    });

    public static string? Find(DocumentParts parts) => OfHost(parts.Url) ?? OutletNames.MostNamed(parts);

    public static IEnumerable<string> Names => Hosts.Value.Values;

    public static bool IsOutlet(string name) => Outlets.Value.Contains(name);

    /// <summary>The outlet of an address: the host itself or a domain above it.</summary>
    private static string? OfHost(string? url)
    {
        if (url is null)
            return null;
        int start = url.IndexOf("//", StringComparison.Ordinal) + 2, end = start;
        while (end < url.Length && url[end] is not ('/' or ':' or '?' or '#'))
            end++;
        string host = url.Substring(start, end - start);
        while (host.IndexOf('.') >= 0)
        {
            if (Hosts.Value.TryGetValue(host, out string? name))
                return name;
            host = host.Substring(host.IndexOf('.') + 1);
        }
        return null;
    }
}
