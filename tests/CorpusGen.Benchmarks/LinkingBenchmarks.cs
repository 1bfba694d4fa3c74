using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using CorpusGen.Actors;

namespace CorpusGen.Benchmarks;

/// <summary>Linking the actors of all documents, of ten to a story, by itself.</summary>
[MemoryDiagnoser]
public class LinkingBenchmarks
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private DocumentNames[] names = null!;

    /// <summary>How many documents the corpus has.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>Reads the documents, and links them as long as the runtime takes to make good code: a cost per document is compared, not a cost of starting.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        names = [.. Articles.Make(Documents).Select(d => new DocumentNames(d.Path, Extraction.Of(d.Text).Actors.Actors))];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
            Link();
    }

    /// <summary>Links them.</summary>
    [Benchmark]
    public object Link() => ActorLinker.Link(names, CancellationToken.None);
}
