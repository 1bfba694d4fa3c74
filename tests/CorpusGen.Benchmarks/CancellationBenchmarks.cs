using System.Diagnostics;

namespace CorpusGen.Benchmarks;

/// <summary>How long a cold run goes on after it was cancelled, wherever in it that happens.</summary>
internal static class CancellationBenchmarks
{
    private const int Documents = 10_000;

    // Reading the documents takes most of a run; what comes after it is over the whole corpus, and more likely to go on.
    private static readonly double[] Moments = [0.02, 0.1, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98];

    public static void Measure(Figures figures)
    {
        var host = new Host(new CorpusGenerator(), Documents);
        var watch = Stopwatch.StartNew();
        host.Cold(CancellationToken.None);
        TimeSpan whole = watch.Elapsed;
        double longest = 0;
        int cancelled = 0;
        foreach (double moment in Moments)
        {
            using var source = new CancellationTokenSource();
            long at = 0;
            var waiting = new Thread(() =>
            {
                Thread.Sleep(whole * moment);
                at = Stopwatch.GetTimestamp();
                source.Cancel();
            })
            { Priority = ThreadPriority.AboveNormal };
            waiting.Start();
            try
            {
                host.Cold(source.Token);
            }
            catch (OperationCanceledException)
            {
                longest = Math.Max(longest, Stopwatch.GetElapsedTime(at).TotalMilliseconds);
                cancelled++;
            }
            waiting.Join();
        }
        figures.Add($"a cold run goes on after it is cancelled, {Documents:N0}", $"the whole run, {whole.TotalSeconds:F1} s", $"{longest:F0} ms at most, of {cancelled} moments");
    }
}
