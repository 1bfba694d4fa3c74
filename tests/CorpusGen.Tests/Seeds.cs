namespace CorpusGen.Tests;

/// <summary>The two seed documents, as a project would include them.</summary>
internal static class Seeds
{
    public static (string Path, string Text)[] Documents { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(path => ("docs/" + Path.GetFileName(path), File.ReadAllText(path)))];
}
