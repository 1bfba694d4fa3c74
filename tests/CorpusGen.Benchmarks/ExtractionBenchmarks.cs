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
        var rounds = new List<(double Own, double[] Others)>();
        try
        {
            Install(package);
            for (int round = 0; round < Rounds; round++)
                rounds.Add((Own(texts, Seconds), [.. Libraries.Select(library => Other(package, library, folder.Documents))]));
        }
        // Where node or the registry is not.
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            figures.Add("extraction alone, one thread", "compromise, wink-nlp", $"{Own(texts, Seconds):F1} MB per CPU second; the others not measured: {exception.Message}");
            return;
        }
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

    private static void Install(string package)
    {
        Directory.CreateDirectory(package);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "CorpusGen.Benchmarks", "Npm")))
            File.Copy(file, Path.Combine(package, Path.GetFileName(file)));
        Run(package, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    }

    private static double Other(string package, string library, string documents) =>
        double.Parse(Run(package, "node", "extract.js", library, documents, Seconds.ToString(CultureInfo.InvariantCulture)).Trim(), CultureInfo.InvariantCulture);

    private static string Run(string folder, params string[] command)
    {
        (int exit, string output) = Child.Run(folder, command);
        if (exit == 0)
            return output;
        string[] lines = output.Split('\n');
        throw new InvalidOperationException($"{command[0]} failed: {lines.FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal)) ?? lines[0]}");
    }
}
