using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

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

    // Kept from round to round, as an editor keeps its driver.
    private static readonly Dictionary<int, (Host[] Nothing, Host[] CorpusGen)> Hosts = [];

    private Host[] corpusGen = null!;
    private Host[] nothing = null!;

    /// <summary>How many documents a project has.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>What was edited.</summary>
    [Params(Benchmarks.Edit.Keystroke, Benchmarks.Edit.Body, Benchmarks.Edit.FrontMatter, Benchmarks.Edit.NewActor, Benchmarks.Edit.KnownActors)]
    public Edit Edit { get; set; }

    /// <summary>Lets go of all projects.</summary>
    public static void Release() => Hosts.Clear();

    /// <summary>Finds the projects, or makes them and runs both generators cold.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        if (!Hosts.ContainsKey(Documents))
            Hosts.Add(Documents, (Projects(() => new Nothing()), Projects(() => new CorpusGenerator())));
        (nothing, corpusGen) = Hosts[Documents];

        Host[] Projects(Func<IIncrementalGenerator> generator) => [.. Enumerable.Range(0, All / Documents).Select(_ => new Host(generator(), Documents))];
    }

    /// <summary>The generator that does nothing: a run after the edit and one after undoing it.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = 2)]
    public void DoNothing() => DoAndUndo(nothing);

    /// <summary>CorpusGen: a run after the edit and one after undoing it.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public void CorpusGen() => DoAndUndo(corpusGen);

    private void DoAndUndo(Host[] hosts)
    {
        foreach (Host host in hosts)
            host.Run(Edit);
        foreach (Host host in hosts)
            host.Run(Edit);
    }
}
