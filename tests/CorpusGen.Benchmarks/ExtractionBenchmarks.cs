using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CorpusGen.Benchmarks;

/// <summary>Extraction by itself, in megabytes of text per second of one core, beside what libraries for JavaScript can do on the same texts.</summary>
internal static class ExtractionBenchmarks
{
    private const int Documents = 1_000;
    private const int Seconds = 8;

    // A machine is faster at one time than at another: all are measured in turn, and what counts is the median of the ratios.
    private const int Rounds = 3;

    private static readonly string[] Libraries = ["compromise", "wink-nlp"];

    public static void Measure(Figures figures)
    {
        string[] texts = [.. Articles.Make(Documents).Select(d => d.Text)];
        using var folder = new ConsumerFolder(Documents);
        string package = Path.Combine(folder.Documents, "..", "Npm");
        // As the libraries are measured: half the time first, which pays for compiling the code.
        Own(texts, Seconds / 2.0);
        if (Install(package) is { } why)
        {
            figures.Add("extraction alone, one thread", "compromise, wink-nlp", $"{Own(texts, Seconds):F1} MB per CPU second; the others not measured: {why}");
            return;
        }
        var rounds = new List<(double Own, double[] Others)>();
        for (int round = 0; round < Rounds; round++)
            rounds.Add((Own(texts, Seconds), [.. Libraries.Select(library => Other(package, library, folder.Documents))]));
        for (int i = 0; i < Libraries.Length; i++)
        {
            figures.Add(
                "extraction alone, one thread", $"{Libraries[i]} ({Figures.Median(rounds.Select(r => r.Others[i])):F2} MB per CPU second)",
                $"{Figures.Median(rounds.Select(r => r.Own / r.Others[i])):F1} x ({Figures.Median(rounds.Select(r => r.Own)):F1} MB per CPU second)");
        }
    }

    private static double Own(string[] texts, double seconds)
    {
        double size = texts.Sum(t => (double)Encoding.UTF8.GetByteCount(t)), bytes = 0, cpu;
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        do
        {
            foreach (string text in texts)
                Extraction.Of(text);
            bytes += size;
            cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        }
        while (cpu < seconds);
        return bytes / 1e6 / cpu;
    }

    private static double Other(string package, string library, string documents)
    {
        (int exit, string output) = Child.Run(package, ["node", "extract.js", library, documents, Seconds.ToString(CultureInfo.InvariantCulture)]);
        return exit == 0 ? double.Parse(output.Trim(), CultureInfo.InvariantCulture) : throw new InvalidOperationException($"{library} failed: {output}");
    }

    /// <summary>Null, or why the libraries are not there: where node or the registry is not.</summary>
    private static string? Install(string package)
    {
        Directory.CreateDirectory(package);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "CorpusGen.Benchmarks", "Npm")))
            File.Copy(file, Path.Combine(package, Path.GetFileName(file)));
        try
        {
            (int exit, string output) = Child.Run(package, ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
            return exit == 0 ? null : "npm ci failed: " + output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal));
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}
