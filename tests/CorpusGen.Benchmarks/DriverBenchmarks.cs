using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace CorpusGen.Benchmarks;

/// <summary>One run of the generator driver after an edit.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private Host corpusGen = null!;
    private Host nothing = null!;

    /// <summary>How many documents the project has.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>What was edited.</summary>
    [Params(Benchmarks.Edit.Keystroke, Benchmarks.Edit.Body, Benchmarks.Edit.FrontMatter, Benchmarks.Edit.NewActor, Benchmarks.Edit.KnownActors)]
    public Edit Edit { get; set; }

    /// <summary>Runs both, first cold and then as long as the runtime takes to make good code: an editor runs for hours.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        nothing = new Host(new Nothing(), Documents);
        corpusGen = new Host(new CorpusGenerator(), Documents);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            nothing.Run(Edit);
            corpusGen.Run(Edit);
        }
    }

    /// <summary>The generator that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public object DoNothing() => nothing.Run(Edit);

    /// <summary>CorpusGen.</summary>
    [Benchmark]
    public object CorpusGen() => corpusGen.Run(Edit);
}
