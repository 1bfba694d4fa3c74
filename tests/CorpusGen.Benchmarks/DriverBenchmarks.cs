using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace CorpusGen.Benchmarks;

/// <summary>
/// One run of the generator driver after an edit: of one project with all documents, or of ten with a tenth each, one after the other, so that both sizes find as much of
/// what they read in near memory.
/// </summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    /// <summary>How many documents the projects of a measurement have together.</summary>
    public const int All = 10_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private Host[] corpusGen = null!;
    private Host[] nothing = null!;

    /// <summary>How many documents a project has.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>What was edited.</summary>
    [Params(Benchmarks.Edit.Keystroke, Benchmarks.Edit.Body, Benchmarks.Edit.FrontMatter, Benchmarks.Edit.NewActor, Benchmarks.Edit.KnownActors)]
    public Edit Edit { get; set; }

    /// <summary>Runs both, first cold and then as long as the runtime takes to make good code: an editor runs for hours.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        nothing = [.. Enumerable.Range(0, All / Documents).Select(_ => new Host(new Nothing(), Documents))];
        corpusGen = [.. Enumerable.Range(0, All / Documents).Select(_ => new Host(new CorpusGenerator(), Documents))];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            DoNothing();
            CorpusGen();
        }
    }

    /// <summary>The generator that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public void DoNothing() => Array.ForEach(nothing, h => h.Run(Edit));

    /// <summary>CorpusGen.</summary>
    [Benchmark]
    public void CorpusGen() => Array.ForEach(corpusGen, h => h.Run(Edit));
}
