using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGen.Benchmarks;

/// <summary>The repository that the benchmarks were compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The generator as a build on this machine loads it from the package: with machine code in it, where there is such a one.</summary>
    public static string Generator { get; } = RuntimeInformation.RuntimeIdentifier == "linux-x64"
        ? Path.Combine(Root, "generator", "bin", "readytorun", "linux-x64", "CorpusGen.dll")
        : typeof(CorpusGenerator).Assembly.Location;

    private static string Find([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
