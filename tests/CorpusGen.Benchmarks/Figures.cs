namespace CorpusGen.Benchmarks;

/// <summary>The one table that a run prints, as Markdown.</summary>
internal sealed class Figures
{
    private readonly List<(string Measured, string Beside, string Figure)> rows = [];

    public void Add(string measured, string beside, FormattableString figure) => rows.Add((measured, beside, FormattableString.Invariant(figure)));

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine("| measured | beside | figure |");
        Console.WriteLine("|---|---|---|");
        foreach ((string measured, string beside, string figure) in rows)
            Console.WriteLine($"| {measured} | {beside} | {figure} |");
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
