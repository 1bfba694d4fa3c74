using System.Diagnostics;

namespace CorpusGen.Benchmarks;

/// <summary>Whole builds by <c>dotnet build</c> of a project in which nothing changed, beside the same project whose documents are plain AdditionalFiles.</summary>
internal static class BuildBenchmarks
{
    private const int Documents = 10_000;

    public static void Measure(Figures figures, int runs)
    {
        using var folder = new ConsumerFolder(Documents);
        string corpus = folder.Project("corpus"), plain = folder.Project("plain", corpusGen: false);
        folder.Dotnet("build", corpus, "-c", "Release");
        folder.Dotnet("build", plain, "-c", "Release");
        var pairs = new List<(double CorpusGen, double Plain)>();
        // The first pair warms the disk's cache and does not count.
        for (int run = 0; run <= runs; run++)
        {
            (double, double) pair = (Seconds(corpus), Seconds(plain));
            if (run > 0)
                pairs.Add(pair);
        }
        figures.Add(
            $"build with nothing changed, {Documents:N0}", "the same project with plain AdditionalFiles",
            $"+ {Figures.Median(pairs.Select(p => p.CorpusGen - p.Plain)):F2} s ({Figures.Median(pairs.Select(p => p.CorpusGen)):F2} s)");

        double Seconds(string project)
        {
            var watch = Stopwatch.StartNew();
            folder.Dotnet("build", project, "-c", "Release");
            return watch.Elapsed.TotalSeconds;
        }
    }
}
