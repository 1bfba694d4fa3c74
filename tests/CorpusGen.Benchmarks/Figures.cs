using System.Runtime.InteropServices;

namespace CorpusGen.Benchmarks;

/// <summary>The one table that a run prints, as Markdown.</summary>
internal sealed class Figures
{
    private readonly List<(string Measured, string Beside, string Figure)> rows = [];

    public void Add(string measured, string beside, FormattableString figure) => rows.Add((measured, beside, FormattableString.Invariant(figure)));

    /// <summary>The table, ready for the README.</summary>
    public void Print(string part)
    {
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant(
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores of {Processor()}, {RuntimeInformation.OSDescription}, .NET {Environment.Version}: `dotnet run -c Release --project tests/CorpusGen.Benchmarks -- {part}`"));
        Console.WriteLine();
        Console.WriteLine("| measured | beside | figure |");
        Console.WriteLine("|---|---|---|");
        foreach ((string measured, string beside, string figure) in rows)
            Console.WriteLine($"| {measured} | {beside} | {figure} |");
    }

    private static string Processor()
    {
        const string cpus = "/proc/cpuinfo", model = "model name";
        string? line = File.Exists(cpus) ? File.ReadLines(cpus).FirstOrDefault(l => l.StartsWith(model, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
