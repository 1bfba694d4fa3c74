using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen.Emission;

/// <summary>What the layout needs of one document.</summary>
/// <param name="IsNameStated">Whether the user states the name, or the headline gives it.</param>
internal sealed record DocumentTitle(DocumentAddress Address, string Name, string Headline, bool IsNameStated = false);

/// <summary>A document's place in the generated code.</summary>
/// <param name="Document">Its index among the documents in ordinal order of path.</param>
/// <param name="Folder">Index of its folder in <see cref="CorpusLayout.Folders"/>; -1 for none.</param>
internal sealed record PlacedArticle(string Id, string Member, int Document, int Folder, int Bucket, int Position);

/// <summary>A folder of documents: a nested group of the index. Its articles stand together in ordinal order of Id, from <see cref="First"/>.</summary>
internal sealed record Folder(string Path, string Member, string TypeName, int Parent, int First, int Count);

/// <summary>Where two or more documents claim one thing.</summary>
/// <param name="Paths">Of those that do not get it.</param>
/// <param name="SourcePaths">Of all.</param>
internal sealed record Clash(bool OfId, string Claim, EquatableArray<string> Paths, EquatableArray<string> SourcePaths);

/// <summary>Which name, folder and bucket each document gets. Depends on paths and headlines only. <see cref="Articles"/> are in ordinal order of Id.</summary>
/// <param name="PlaceOf">For each document, its article's index in <see cref="Articles"/>.</param>
internal sealed record CorpusLayout(EquatableArray<PlacedArticle> Articles, EquatableArray<int> PlaceOf, EquatableArray<Folder> Folders, int Buckets, EquatableArray<Clash> Clashes)
{
    // Hosts search the list of generated files from end to end, so there must not be many; and the compiler parses a bucket anew where an edit changes it, so it must not be large.
    private const int MaxDocumentsPerBucket = 200;
    private const int MaxBuckets = 64;
    private const int MaxTypeName = 250;

    /// <param name="documents">In ordinal order of path, no path twice.</param>
    public static CorpusLayout Of(IReadOnlyList<DocumentTitle> documents, CancellationToken cancellationToken)
    {
        var clashes = new List<Clash>();
        string[] ids = Ids(documents, clashes);
        var order = new int[documents.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (x, y) => string.CompareOrdinal(ids[x], ids[y]));
        cancellationToken.ThrowIfCancellationRequested();

        (List<Folder> folders, Dictionary<string, int> folderOf) = FoldersOf(order, ids);
        cancellationToken.ThrowIfCancellationRequested();
        string[] members = Members(documents, ids, folders, folderOf, clashes);
        cancellationToken.ThrowIfCancellationRequested();

        int buckets = BucketsFor(documents.Count);
        var sizes = new int[buckets];
        var articles = new PlacedArticle[order.Length];
        var placeOf = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            int document = order[i], bucket = BucketOf(ids[document], buckets);
            placeOf[document] = i;
            articles[i] = new PlacedArticle(ids[document], members[document], document, FolderIndex(ids[document], folderOf), bucket, sizes[bucket]++);
        }
        return new CorpusLayout(new(articles), new(placeOf), folders.ToEquatableArray(), buckets, clashes.ToEquatableArray());
    }

    /// <summary>The type that holds an article's property; null for the index itself.</summary>
    public string? FolderType(PlacedArticle article) => article.Folder < 0 ? null : Folders[article.Folder].TypeName;

    /// <summary>How many articles have their properties in the index itself and, behind that, in each of the folders.</summary>
    public int[] ArticlesByClass()
    {
        var counts = new int[Folders.Count + 1];
        foreach (PlacedArticle article in Articles)
            counts[article.Folder + 1]++;
        return counts;
    }

    /// <summary>A folder as code names it; -1 for the index itself.</summary>
    public string NameOf(int folder) => folder < 0 ? "Corpus.Articles" : NameOf(Folders[folder].Parent) + "." + Folders[folder].Member;

    /// <summary>A power of two, so that a growing corpus is dealt anew only where it doubles.</summary>
    internal static int BucketsFor(int count)
    {
        int buckets = 1;
        while (buckets < MaxBuckets && buckets * MaxDocumentsPerBucket < count)
            buckets *= 2;
        return buckets;
    }

    internal static int BucketOf(string id, int buckets)
    {
        uint hash = (uint)ArticleModel.Hash(id);
        return (int)((hash ^ (hash >> 16)) & (uint)(buckets - 1));
    }

    /// <summary>The Id that a path asks for; where several ask for one, each gets its path relative to the project instead.</summary>
    private static string[] Ids(IReadOnlyList<DocumentTitle> documents, List<Clash> clashes)
    {
        var ids = new string[documents.Count];
        foreach (List<int> claimants in Claims(documents.Count, i => documents[i].Address.Id))
        {
            foreach (int i in claimants)
                ids[i] = claimants.Count == 1 ? documents[i].Address.Id : documents[i].Address.SourcePath;
            if (claimants.Count > 1)
                clashes.Add(ClashOf(true, documents[claimants[0]].Address.Id, claimants, documents));
        }
        // Paths that lie outside the project can still be alike; what tells them apart must not move when another document comes.
        foreach (List<int> claimants in Claims(documents.Count, i => ids[i]))
        {
            for (int n = 1; n < claimants.Count; n++)
                ids[claimants[n]] += "~" + (n + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        return ids;
    }

    private static (List<Folder> Folders, Dictionary<string, int> Of) FoldersOf(int[] order, string[] ids)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < order.Length; i++)
        {
            string id = ids[order[i]];
            for (int slash = id.IndexOf('/'); slash >= 0; slash = id.IndexOf('/', slash + 1))
            {
                string path = id.Substring(0, slash);
                if (!first.ContainsKey(path))
                    first.Add(path, i);
                count.TryGetValue(path, out int n);
                count[path] = n + 1;
            }
        }
        var folders = new List<Folder>();
        var of = new Dictionary<string, int>(StringComparer.Ordinal);
        var types = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var membersOf = new Dictionary<int, HashSet<string>>();
        var paths = new List<string>(first.Keys);
        paths.Sort(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            int slash = path.LastIndexOf('/');
            int parent = slash < 0 ? -1 : of[path.Substring(0, slash)];
            string name = Identifiers.Pascal(path.Substring(slash + 1));
            string member = Identifiers.Member(name.Length > 0 ? name : "Folder");
            if (!membersOf.TryGetValue(parent, out HashSet<string>? siblings))
            {
                membersOf.Add(parent, siblings = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                // No member may be called what its class is.
                if (parent >= 0)
                    siblings.Add(folders[parent].TypeName);
            }
            member = Free(member, siblings);
            string type = parent < 0 ? member + "Folder" : folders[parent].TypeName + "_" + member;
            // Metadata takes names of 1,023 bytes; paths go deeper.
            if (type.Length > MaxTypeName)
                type = type.Substring(0, MaxTypeName - 9) + "_" + ArticleModel.Hash(path).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
            type = Free(type, types);
            of.Add(path, folders.Count);
            folders.Add(new Folder(path, member, type, parent, first[path], count[path]));
        }
        return (folders, of);
    }

    /// <summary>
    /// The name that the user states, or the one after the headline. Where several documents of one folder claim it, the only one that states it gets it;
    /// else none gets it, or it would mean another article as soon as one of them is renamed or removed: each gets its file name added.
    /// </summary>
    private static string[] Members(IReadOnlyList<DocumentTitle> documents, string[] ids, List<Folder> folders, Dictionary<string, int> folderOf, List<Clash> clashes)
    {
        var members = new string[documents.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < folders.Count; i++)
        {
            taken.Add(Qualified(folders[i].Parent, folders[i].Member));
            taken.Add(Qualified(i, folders[i].TypeName));
        }
        var others = new List<int>();
        foreach (List<int> claimants in Claims(documents.Count, i => Qualified(FolderIndex(ids[i], folderOf), documents[i].Name), StringComparer.OrdinalIgnoreCase))
        {
            int folder = FolderIndex(ids[claimants[0]], folderOf);
            string name = Identifiers.Member(documents[claimants[0]].Name);
            bool isTaken = taken.Contains(Qualified(folder, name));
            int owner = isTaken ? -1 : claimants.Count == 1 ? claimants[0] : OnlyStated(claimants, documents);
            if (owner >= 0)
            {
                taken.Add(Qualified(folder, name));
                members[owner] = documents[owner].IsNameStated ? documents[owner].Name : name;
            }
            if (owner < 0 || claimants.Count > 1)
                clashes.Add(ClashOf(false, name, claimants, documents, owner));
            others.AddRange(claimants.Where(i => i != owner));
        }
        foreach (int i in others)
        {
            string member = Identifiers.Member(Identifiers.Member(documents[i].Name) + "_" + Identifiers.Pascal(ids[i].Substring(ids[i].LastIndexOf('/') + 1)));
            // File names that differ in marks only give one name; the Ids differ for certain.
            while (!taken.Add(Qualified(FolderIndex(ids[i], folderOf), member)))
                member += "_" + ArticleModel.Hash(ids[i] + member).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
            members[i] = member;
        }
        return members;
    }

    /// <summary>The only one of the claimants that states the name; -1 where none does, or several do.</summary>
    private static int OnlyStated(List<int> claimants, IReadOnlyList<DocumentTitle> documents)
    {
        int only = -1;
        foreach (int i in claimants)
        {
            if (documents[i].IsNameStated)
                only = only == -1 ? i : -2;
        }
        return Math.Max(only, -1);
    }

    private static string Qualified(int folder, string member) => folder.ToString(System.Globalization.CultureInfo.InvariantCulture) + "." + member;

    private static int FolderIndex(string id, Dictionary<string, int> folderOf)
    {
        int slash = id.LastIndexOf('/');
        return slash < 0 ? -1 : folderOf[id.Substring(0, slash)];
    }

    /// <param name="owner">The one that gets what it claims, or -1.</param>
    private static Clash ClashOf(bool ofId, string claim, List<int> claimants, IReadOnlyList<DocumentTitle> documents, int owner = -1)
    {
        var paths = new List<string>();
        var sourcePaths = new List<string>();
        foreach (int i in claimants)
        {
            if (i != owner)
                paths.Add(documents[i].Address.Path);
            sourcePaths.Add(documents[i].Address.SourcePath);
        }
        return new Clash(ofId, claim, paths.ToEquatableArray(), sourcePaths.ToEquatableArray());
    }

    /// <summary>The documents by what they claim, in order of the first claimant.</summary>
    private static IEnumerable<List<int>> Claims(int count, Func<int, string> claim, StringComparer? comparer = null)
    {
        var groups = new List<List<int>>();
        var byClaim = new Dictionary<string, List<int>>(comparer ?? StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string key = claim(i);
            if (!byClaim.TryGetValue(key, out List<int>? group))
            {
                byClaim.Add(key, group = []);
                groups.Add(group);
            }
            group.Add(i);
        }
        return groups;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int n = 2; !taken.Add(free); n++)
            free = name + "_" + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }
}
