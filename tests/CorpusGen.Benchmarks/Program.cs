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
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(warmups).WithIterationCount(iterations).WithInvocationCount(invocations).WithUnrollFactor(1)));
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
    Summary summary = Run<DriverBenchmarks>(warmups: 4, iterations: 15, invocations: 16);
    var cases = summary.Reports.ToLookup(r => (Documents: (int)r.BenchmarkCase.Parameters["Documents"], Edit: (Edit)r.BenchmarkCase.Parameters["Edit"]));
    var times = new Dictionary<(int, Edit), (double CorpusGen, double Nothing)>();
    foreach (var pair in cases)
    {
        BenchmarkReport nothing = pair.Single(r => r.BenchmarkCase.Descriptor.Baseline), corpusGen = pair.Single(r => !r.BenchmarkCase.Descriptor.Baseline);
        int projects = DriverBenchmarks.All / pair.Key.Documents;
        double time = corpusGen.ResultStatistics!.Median / projects, timeNothing = nothing.ResultStatistics!.Median / projects;
        long bytes = (corpusGen.GcStats.GetBytesAllocatedPerOperation(corpusGen.BenchmarkCase) ?? 0) / projects;
        figures.Add($"driver run, {pair.Key.Edit}, {pair.Key.Documents:N0}", "a generator that does nothing", $"{time / timeNothing:F2} x ({time / 1e6:F2} ms, {bytes / 1e3:F0} KB allocated)");
        times[pair.Key] = (time, timeNothing);
    }
    foreach (Edit edit in Enum.GetValues<Edit>())
    {
        ((double small, double smallNothing), (double large, double largeNothing)) = (times[(1_000, edit)], times[(10_000, edit)]);
        figures.Add($"growth of a driver run per document, {edit}, 1,000 to 10,000", $"level (a generator that does nothing: {largeNothing / smallNothing / 10:F2} x)", $"{large / small / 10:F2} x");
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
}
