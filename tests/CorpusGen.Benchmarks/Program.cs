using System.Diagnostics;
using System.Globalization;
using System.Text;
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
string part = args.Length > 0 ? args[0] : "";
if (part == "measure")
    return Child.MeasureHere(args[1..]);
if (part is not ("all" or "driver" or "compile" or "runtime" or "extraction"))
{
    Console.Error.WriteLine("usage: CorpusGen.Benchmarks all|driver|compile|runtime|extraction");
    return 2;
}

var figures = new Figures();
if (part is "all" or "driver")
    Driver(figures);
using var compiles = new CompileBenchmarks();
if (part is "all" or "compile")
    compiles.Measure(figures, runs: 5);
if (part is "all" or "runtime")
    RunTimeBenchmarks.Measure(figures, compiles.Compiled(10_000), runs: 15);
if (part is "all" or "extraction")
    Extract(figures);
figures.Print();
return 0;

static void Driver(Figures figures)
{
    IConfig config = ManualConfig.CreateEmpty().AddLogger(NullLogger.Instance).AddColumnProvider(DefaultColumnProviders.Instance).WithOptions(ConfigOptions.DisableLogFile)
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(12).WithInvocationCount(16).WithUnrollFactor(16));
    Summary summary = BenchmarkRunner.Run<DriverBenchmarks>(config);
    var cases = summary.Reports.ToLookup(r => (Documents: (int)r.BenchmarkCase.Parameters["Documents"], Edit: (Edit)r.BenchmarkCase.Parameters["Edit"]));
    foreach (var pair in cases)
    {
        BenchmarkReport nothing = pair.Single(r => r.BenchmarkCase.Descriptor.Baseline), corpusGen = pair.Single(r => !r.BenchmarkCase.Descriptor.Baseline);
        double ratio = corpusGen.ResultStatistics!.Median / nothing.ResultStatistics!.Median;
        long bytes = corpusGen.GcStats.GetBytesAllocatedPerOperation(corpusGen.BenchmarkCase) ?? 0;
        figures.Add($"driver run, {pair.Key.Edit}, {pair.Key.Documents:N0}", "a generator that does nothing", $"{ratio:F2} x ({corpusGen.ResultStatistics.Median / 1e6:F2} ms, {bytes / 1e3:F0} KB allocated)");
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

static void Extract(Figures figures)
{
    string[] texts = [.. Articles.Make(2_000).Select(d => d.Text)];
    double megabytes = texts.Sum(t => (double)Encoding.UTF8.GetByteCount(t)) / 1e6;
    var rounds = new List<double>();
    for (int round = 0; round < 8; round++)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (string text in texts)
            Extraction.Of(text);
        rounds.Add(megabytes / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }
    // The first half pays for compiling the code.
    figures.Add("extraction alone, one thread", "", $"{Figures.Median(rounds.Skip(4)):F1} MB per CPU second");
}
