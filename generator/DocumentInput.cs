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
        return Replaced(path).EndsWith(unmarked, StringComparison.Ordinal) ? DocumentAddress.ResourcePrefix + name : null;
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
            string below = "/" + folder!.Replace('\\', '/').Trim('/');
            // The value may be cut at '#' or ';': then it is only how the folder begins.
            int found = slash < 0 ? -1 : path.Substring(0, slash + 1).LastIndexOf(below + "/", StringComparison.Ordinal);
            if (found < 0 || found + below.Length != slash)
                found = slash < 0 ? -1 : path.LastIndexOf(below, slash, StringComparison.Ordinal);
            if (found >= 0)
                start = found + 1;
        }
        return path.Substring(start, (dot > slash + 1 ? dot : path.Length) - start);
    }

    private static string Replaced(string path) => path.Replace('#', '＃').Replace(';', '；');
}
