using System.Runtime.InteropServices;

namespace CorpusGen.Benchmarks;

/// <summary>The consumer's program published in other forms than a build's: whether it works, what its first access takes, and how large it is.</summary>
internal static class PublishBenchmarks
{
    private const int Documents = 1_000;

    public static void Measure(Figures figures, int runs)
    {
        using var folder = new ConsumerFolder(Documents);
        string first = Directory.EnumerateFiles(folder.Documents, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ElementAt(1);
        foreach ((string name, string[] properties) in new (string, string[])[]
        {
            ("trimmed", ["-p:PublishTrimmed=true", "--self-contained"]),
            ("as a single file", ["-p:PublishSingleFile=true", "--no-self-contained"]),
            ("with native AOT", ["-p:PublishAot=true"]),
        })
        {
            string what = $"published {name}: first headline and text, {Documents:N0}";
            string project = folder.Project(name.Replace(' ', '-')), output = Path.Combine(project, "out");
            try
            {
                folder.Dotnet(["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "-p:DebugType=none", .. properties]);
            }
            catch (InvalidOperationException exception)
            {
                // Its parts come from the registry, and native AOT needs the platform's linker: without them all else is still measured.
                figures.Add(what, "", $"not measured: {exception.Message.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal)) ?? "it cannot be published here"}");
                continue;
            }
            string program = Path.Combine(output, "Consumer" + (OperatingSystem.IsWindows() ? ".exe" : ""));
            var consumer = new Consumer(folder.Documents, runs, program);
            Consumer.Answer corpus = consumer.Median("corpus-first"), file = consumer.Median("file-first", first);
            double size = Directory.EnumerateFiles(output).Sum(f => new FileInfo(f).Length) / 1e6;
            figures.Add(what, "File.ReadAllText of one document", $"{corpus.Milliseconds / file.Milliseconds:F2} x ({corpus.Milliseconds:F2} ms); {size:F1} MB in all");
        }
    }
}
