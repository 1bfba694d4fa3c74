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

    private static readonly string[] Libraries = ["compromise", "wink-nlp"];

    public static void Measure(Figures figures)
    {
        double own = Own();
        (Dictionary<string, double>? others, string why) = Others();
        if (others is null)
        {
            figures.Add("extraction alone, one thread", "compromise, wink-nlp", $"{own:F1} MB per CPU second; the others not measured: {why}");
            return;
        }
        foreach ((string library, double speed) in others)
            figures.Add("extraction alone, one thread", $"{library} ({speed:F2} MB per CPU second)", $"{own / speed:F1} x ({own:F1} MB per CPU second)");
    }

    private static double Own()
    {
        string[] texts = [.. Articles.Make(Documents).Select(d => d.Text)];
        double size = texts.Sum(t => (double)Encoding.UTF8.GetByteCount(t));
        // As the libraries are measured: half the time first, which pays for compiling the code.
        Run(Seconds / 2.0);
        return Run(Seconds);

        double Run(double limit)
        {
            double bytes = 0, cpu;
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            do
            {
                foreach (string text in texts)
                    Extraction.Of(text);
                bytes += size;
                cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            }
            while (cpu < limit);
            return bytes / 1e6 / cpu;
        }
    }

    /// <summary>None where node or the registry is not there; then why.</summary>
    private static (Dictionary<string, double>?, string) Others()
    {
        using var folder = new ConsumerFolder(Documents);
        string package = Path.Combine(folder.Documents, "..", "Npm");
        Directory.CreateDirectory(package);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "CorpusGen.Benchmarks", "Npm")))
            File.Copy(file, Path.Combine(package, Path.GetFileName(file)));
        try
        {
            (int exit, string output) = Child.Run(package, ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
            if (exit != 0)
                return (null, "npm ci failed: " + output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal)));
            var speeds = new Dictionary<string, double>();
            foreach (string library in Libraries)
            {
                (exit, output) = Child.Run(package, ["node", "extract.js", library, folder.Documents, Seconds.ToString(CultureInfo.InvariantCulture)]);
                if (exit != 0)
                    return (null, $"{library} failed: " + output.Split('\n').FirstOrDefault());
                speeds.Add(library, double.Parse(output.Trim(), CultureInfo.InvariantCulture));
            }
            return (speeds, "");
        }
        catch (Win32Exception exception)
        {
            return (null, exception.Message);
        }
    }
}
