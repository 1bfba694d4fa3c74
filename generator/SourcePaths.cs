using System;

namespace CorpusGen;

/// <summary>The path of a document relative to the project: what the generator names a text by, and the build too.</summary>
internal static class SourcePaths
{
    /// <summary>
    /// The path relative to the project, of which the targets tell with <c>#</c> and <c>;</c> replaced, because a value is cut there on its way
    /// to a generator. Null where the targets did not run, or where what came through is not all of it: then the text goes into a literal.
    /// </summary>
    /// <param name="path">The whole path, <c>/</c>-separated.</param>
    /// <param name="relative">What the targets tell.</param>
    public static string? Whole(string path, string? relative)
    {
        if (string.IsNullOrEmpty(relative))
            return null;
        string name = Replaced(relative!.Replace('\\', '/'));
        int up = 0;
        while (string.CompareOrdinal(name, up, "../", 0, 3) == 0)
            up += 3;
        // A space at the value's beginning is cut off too: the whole of a file's name must be there.
        string below = "/" + name.Substring(up);
        return ("/" + Replaced(path)).EndsWith(below, StringComparison.Ordinal) ? name.Substring(0, up) + path.Substring(path.Length + 1 - below.Length) : null;
    }

    /// <summary>As the targets have it in what they tell of a path.</summary>
    public static string Replaced(string path) => path.Replace('#', '＃').Replace(';', '；');
}
