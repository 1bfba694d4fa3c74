using System.Runtime.CompilerServices;

namespace CorpusGen.Benchmarks;

/// <summary>The repository that the benchmarks were compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
