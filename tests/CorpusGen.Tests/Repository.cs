using System.Runtime.CompilerServices;

namespace CorpusGen.Tests;

/// <summary>The repository that the tests were compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
