using System;
using System.IO;
using System.Threading;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen;

/// <summary>A document to read: the file, and what its options say, before its text is touched.</summary>
/// <param name="Literal">Whether the project asks for texts as string literals.</param>
/// <param name="WrongMark">What its metadata say instead of that it is a document, or that it is none; null where they say that it is one.</param>
/// <param name="LeavesOutDrafts">Whether the build optimizes, as Release does.</param>
internal sealed record DocumentInput(AdditionalText File, DocumentAddress Address, bool Literal, string? WrongMark, bool LeavesOutDrafts)
{
    /// <summary>Null where the file is no document of the corpus.</summary>
    public static DocumentInput? Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        options.TryGetValue("build_metadata.AdditionalFiles.CorpusDocument", out string? mark);
        if (string.IsNullOrWhiteSpace(mark) || Is("false"))
            return null;
        options.TryGetValue("build_metadata.AdditionalFiles.CorpusFolder", out string? folder);
        options.TryGetValue("build_metadata.AdditionalFiles.CorpusPath", out string? relative);
        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? projectFolder);
        string path = file.Path.Replace('\\', '/');
        string? whole = SourcePaths.Whole(path, relative);
        return new DocumentInput(file, new DocumentAddress(
            file.Path, whole ?? SourcePath(path, projectFolder), Id(path, folder), whole is not null),
            OptionsReader.IsLiteral(provider.GlobalOptions), Is("true") ? null : mark, OptionsReader.LeavesOutDrafts(provider.GlobalOptions));

        bool Is(string expected) => string.Equals(mark!.Trim(), expected, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The file's text; null where it cannot be read: <see cref="DocumentResult"/> tells why.</summary>
    public SourceText? Text(CancellationToken cancellationToken)
    {
        try
        {
            return File.GetText(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The path relative to the project; outside of it the file's name.</summary>
    public static string SourcePath(string path, string? projectFolder)
    {
        string folder = (projectFolder ?? "").Replace('\\', '/').TrimEnd('/') + "/";
        if (!string.IsNullOrEmpty(projectFolder) && path.StartsWith(folder, StringComparison.Ordinal))
            return path.Substring(folder.Length);
        return Path.IsPathRooted(path) ? path.Substring(path.LastIndexOf('/') + 1) : path;
    }

    /// <summary>What the pattern's <c>**</c> stood for, then the file's name without extension.</summary>
    private static string Id(string path, string? folder)
    {
        int slash = path.LastIndexOf('/'), dot = path.LastIndexOf('.');
        int start = slash + 1;
        if (!string.IsNullOrEmpty(folder))
        {
            string below = "/" + SourcePaths.Replaced(folder!.Replace('\\', '/').Trim('/'));
            if (slash >= 0 && SourcePaths.Replaced(path.Substring(0, slash)).EndsWith(below, StringComparison.Ordinal))
                start = slash - below.Length + 1;
        }
        return path.Substring(start, (dot > slash + 1 ? dot : path.Length) - start);
    }
}
