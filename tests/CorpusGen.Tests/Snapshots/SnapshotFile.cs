using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Snapshots;

/// <summary>One file of a snapshot: what follows the test's name in the file's name, and the text that Verify.SourceGenerators writes.</summary>
internal sealed record SnapshotFile(string Suffix, string Extension, string Text)
{
    public string NameOf(string prefix, string state) => $"{prefix}{Suffix}.{state}.{Extension}";

    /// <summary>A file for each generated tree, and one for the diagnostics where there are any.</summary>
    public static IReadOnlyList<SnapshotFile> Of(GeneratorDriver driver)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        Exception[] exceptions = [.. result.Results.Select(r => r.Exception).OfType<Exception>()];
        if (exceptions is [Exception exception])
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        if (exceptions.Length > 0)
        {
            throw new AggregateException(exceptions);
        }

        List<SnapshotFile> files = [];
        if (!result.Diagnostics.IsEmpty)
        {
            files.Add(new("", "txt", SnapshotDiagnostics.Write(result.Diagnostics)));
        }

        foreach (GeneratedSourceResult source in result.Results.SelectMany(r => r.GeneratedSources).OrderBy(s => s.HintName, StringComparer.Ordinal))
        {
            string path = source.SyntaxTree.FilePath;
            files.Add(new(
                $"#{Path.GetFileNameWithoutExtension(path)}",
                Path.GetExtension(path)[1..],
                $"//HintName: {source.HintName}\n{source.SourceText}".ReplaceLineEndingsWithLineFeed()));
        }

        foreach (SnapshotFile file in files)
        {
            MachinePath.ThrowIfIn(file);
        }

        return files;
    }
}
