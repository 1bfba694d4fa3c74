using System;
using System.Collections.Immutable;
using System.IO;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen;

/// <summary>A document to read: the file, and what its options say, before its text is touched.</summary>
internal sealed record DocumentInput(AdditionalText File, DocumentAddress Address)
{
    /// <summary>One, or none where the file is no document of the corpus.</summary>
    public static ImmutableArray<DocumentInput> Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.CorpusDocument", out string? marked) || !string.Equals(marked, "true", StringComparison.OrdinalIgnoreCase))
            return ImmutableArray<DocumentInput>.Empty;
        options.TryGetValue("build_metadata.AdditionalFiles.CorpusFolder", out string? folder);
        options.TryGetValue("build_metadata.AdditionalFiles.CorpusPath", out string? relative);
        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? projectFolder);
        string path = file.Path.Replace('\\', '/');
        string? resource = ResourceOf(path, relative);
        return ImmutableArray.Create(new DocumentInput(file, new DocumentAddress(file.Path, SourcePath(path, relative, projectFolder), Id(path, folder), resource)));
    }

    /// <summary>
    /// The targets embed the text under this name, made of the path in which <c>#</c> and <c>;</c> are replaced, because a value is cut there.
    /// Null where the targets did not run, or where the value that came through is not the file's: then the text goes into a literal.
    /// </summary>
    private static string? ResourceOf(string path, string? relative)
    {
        if (string.IsNullOrEmpty(relative))
            return null;
        string name = relative!.Replace('\\', '/');
        string unmarked = name;
        while (unmarked.StartsWith("../", StringComparison.Ordinal))
            unmarked = unmarked.Substring(3);
        // A space at the value's beginning is cut off too: the whole of a file's name must be there.
        return ("/" + Replaced(path)).EndsWith("/" + unmarked, StringComparison.Ordinal) ? DocumentAddress.ResourcePrefix + name : null;
    }

    private static string SourcePath(string path, string? relative, string? projectFolder)
    {
        string folder = (projectFolder ?? "").Replace('\\', '/').TrimEnd('/') + "/";
        if (folder.Length > 1 && path.StartsWith(folder, StringComparison.Ordinal))
            return path.Substring(folder.Length);
        if (ResourceOf(path, relative) is not null)
            return relative!.Replace('\\', '/');
        return Path.IsPathRooted(path) ? path.Substring(path.LastIndexOf('/') + 1) : path;
    }

    /// <summary>What the pattern's <c>**</c> stood for, then the file's name without extension.</summary>
    private static string Id(string path, string? folder)
    {
        int slash = path.LastIndexOf('/'), dot = path.LastIndexOf('.');
        int start = slash + 1;
        if (!string.IsNullOrEmpty(folder))
        {
            string below = "/" + Replaced(folder!.Replace('\\', '/').Trim('/'));
            if (slash >= 0 && Replaced(path.Substring(0, slash)).EndsWith(below, StringComparison.Ordinal))
                start = slash - below.Length + 1;
        }
        return path.Substring(start, (dot > slash + 1 ? dot : path.Length) - start);
    }

    /// <summary>As the targets have it in what they tell of a path.</summary>
    private static string Replaced(string path) => path.Replace('#', '＃').Replace(';', '；');
}
