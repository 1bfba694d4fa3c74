using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CorpusGen;
using CorpusGen.Benchmarks;

// Measures side by side, in one run, and prints ratios in one table.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["measure", .. string[] command])
    return Child.MeasureHere(command);

using var compiles = new CompileBenchmarks();
var parts = new Dictionary<string, Action<Figures>>
{
    ["driver"] = Driver,
    ["linking"] = Linking,
    ["cancellation"] = CancellationBenchmarks.Measure,
    ["completion"] = Completion,
    ["compile"] = compiles.Measure,
    ["runtime"] = figures => RunTimeBenchmarks.Measure(figures, compiles, runs: 11),
    ["publish"] = figures => PublishBenchmarks.Measure(figures, runs: 11),
    ["build"] = figures => BuildBenchmarks.Measure(figures, runs: 3),
    ["extraction"] = ExtractionBenchmarks.Measure,
};
string part = args.Length == 1 ? args[0] : "";
if (part != "all" && !parts.ContainsKey(part))
{
    Console.Error.WriteLine("usage: CorpusGen.Benchmarks all|" + string.Join('|', parts.Keys));
    return 2;
}

var figures = new Figures();
foreach ((string name, Action<Figures> measure) in parts)
{
    if (part != "all" && part != name)
        continue;
    Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {name}");
    measure(figures);
}
figures.Print(part);
return 0;

static Summary Run<T>(int warmups, int iterations, int invocations)
{
    var log = new AccumulationLogger();
    Summary summary = BenchmarkRunner.Run<T>(
        ManualConfig.CreateEmpty().AddLogger(log).AddColumnProvider(DefaultColumnProviders.Instance).WithOptions(ConfigOptions.DisableLogFile)
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(warmups).WithIterationCount(iterations).WithInvocationCount(invocations).WithUnrollFactor(1).WithGcForce(false).WithEvaluateOverhead(false)));
    return summary.Reports.All(r => r.Success) ? summary : throw new InvalidOperationException(log.GetLog());
}

static void Linking(Figures figures)
{
    Summary summary = Run<LinkingBenchmarks>(warmups: 2, iterations: 15, invocations: 1);
    double[] perDocument = [.. summary.Reports.OrderBy(r => (int)r.BenchmarkCase.Parameters["Documents"]).Select(r => r.ResultStatistics!.Median / 1e3 / LinkingBenchmarks.All)];
    figures.Add("linking the actors of 10,000 documents by itself, per document", "the same of 1,000 at a time", $"{perDocument[1] / perDocument[0]:F2} x ({perDocument[1]:F1} µs)");
}

static void Completion(Figures figures)
{
    Summary summary = Run<CompletionBenchmarks>(warmups: 5, iterations: 15, invocations: 2);
    BenchmarkReport hand = summary.Reports.Single(r => r.BenchmarkCase.Descriptor.Baseline), corpusGen = summary.Reports.Single(r => !r.BenchmarkCase.Descriptor.Baseline);
    figures.Add(
        "completion behind Corpus.Articles. after a key, 1,000 articles in one folder", "a hand-written class of as many properties",
        $"{corpusGen.ResultStatistics!.Median / hand.ResultStatistics!.Median:F2} x ({corpusGen.ResultStatistics.Median / 1e6:F0} ms)");
}

static void Driver(Figures figures)
{
    // A shared machine is fast and slow in turns of a second: in each round the two generators, and the two sizes, take theirs close together, and ratios are made within a round.
    // One round goes by until the runtime has made good code of what an editor runs for hours.
    const int Unmeasured = 1, Rounds = 7;
    var rounds = new List<Dictionary<(int Documents, Edit Edit), (double CorpusGen, double Nothing, double Bytes)>>();
    for (int round = 0; round < Unmeasured + Rounds; round++)
    {
        Summary summary = Run<DriverBenchmarks>(warmups: 3, iterations: 5, invocations: 8);
        if (round < Unmeasured)
            continue;
        rounds.Add(summary.Reports.GroupBy(r => ((int)r.BenchmarkCase.Parameters["Documents"], (Edit)r.BenchmarkCase.Parameters["Edit"])).ToDictionary(pair => pair.Key, pair =>
        {
            BenchmarkReport nothing = pair.Single(r => r.BenchmarkCase.Descriptor.Baseline), corpusGen = pair.Single(r => !r.BenchmarkCase.Descriptor.Baseline);
            double projects = (double)DriverBenchmarks.All / pair.Key.Item1;
            return (corpusGen.ResultStatistics!.Median / projects, nothing.ResultStatistics!.Median / projects, (corpusGen.GcStats.GetBytesAllocatedPerOperation(corpusGen.BenchmarkCase) ?? 0) / projects);
        }));
    }
    DriverBenchmarks.Release();
    foreach ((int documents, Edit edit) in rounds[0].Keys)
    {
        double ratio = Median(times => times[(documents, edit)].CorpusGen / times[(documents, edit)].Nothing), time = Median(times => times[(documents, edit)].CorpusGen);
        figures.Add($"driver run, {edit}, {documents:N0}", "a generator that does nothing", $"{ratio:F2} x ({time / 1e6:F2} ms, {Median(times => times[(documents, edit)].Bytes) / 1e3:F0} KB allocated)");
    }
    foreach (Edit edit in Enum.GetValues<Edit>())
    {
        double growth = Median(times => times[(10_000, edit)].CorpusGen / times[(1_000, edit)].CorpusGen / 10), nothing = Median(times => times[(10_000, edit)].Nothing / times[(1_000, edit)].Nothing / 10);
        figures.Add($"growth of a driver run per document, {edit}, 1,000 to 10,000", $"level (a generator that does nothing: {nothing:F2} x)", $"{growth:F2} x");
    }
    foreach (int documents in new[] { 1_000, 10_000 })
    {
        var nothing = new Host(new Nothing(), documents);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var host = new Host(new CorpusGenerator(), documents);
        long with = GC.GetTotalMemory(forceFullCollection: true) - before;
        before = GC.GetTotalMemory(forceFullCollection: true);
        var again = new Host(new Nothing(), documents);
        long without = GC.GetTotalMemory(forceFullCollection: true) - before;
        figures.Add($"memory kept per document, {documents:N0}", "beyond its text", $"{(with - without) / 1e3 / documents:F2} KB, {host.Files} files generated");
        GC.KeepAlive(nothing);
        GC.KeepAlive(again);
    }

    double Median(Func<Dictionary<(int Documents, Edit Edit), (double CorpusGen, double Nothing, double Bytes)>, double> figure) => Figures.Median(rounds.Select(figure));
}
