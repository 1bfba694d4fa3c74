using System.Globalization;
using System.Runtime.CompilerServices;
using CorpusGen.Benchmarks;

namespace CorpusGen.Tests.Generation;

/// <summary>
/// What a driver run allocates after an edit, beside the table in <c>Allocations.txt</c>. Bytes are steady to a percent where times are not, so growth that nobody meant shows here.
/// Where growth is meant, or the table is far too high, <c>Allocations.received.txt</c> takes its place.
/// </summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTests
{
    private const int Documents = 500, Warming = 4, Measured = 8;
    private const double Most = 1.03, Least = 0.8;

    [Fact]
    public void ARunAfterAnEdit_AllocatesNoMoreThanTheTableSays()
    {
        string[] rows = [.. Enum.GetValues<Edit>().Select(edit => edit + " " + Allocated(edit).ToString(CultureInfo.InvariantCulture))];

        string path = Path.Combine(Folder(), "Allocations.txt");
        string[] recorded = File.Exists(path) ? File.ReadAllLines(path) : [];
        bool holds = recorded.Length == rows.Length && recorded.Zip(rows).All(r => Name(r.First) == Name(r.Second) && (double)Bytes(r.Second) / Bytes(r.First) is <= Most and >= Least);
        if (!holds)
            File.WriteAllLines(Path.ChangeExtension(path, ".received.txt"), rows);
        Assert.True(holds, $"Recorded: {string.Join(", ", recorded)}; now: {string.Join(", ", rows)}");
    }

    /// <summary>The least of several runs, since now and then one grows a buffer that stays.</summary>
    private static long Allocated(Edit edit)
    {
        var host = new Host(new CorpusGenerator(), Documents);
        long least = long.MaxValue;
        for (int i = 0; i < Warming + Measured; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            // The edit and its undoing: one of the two may have less to do.
            host.Run(edit);
            host.Run(edit);
            if (i >= Warming)
                least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / 2);
        }
        return least;
    }

    private static string Name(string row) => row.Split(' ')[0];

    private static long Bytes(string row) => long.Parse(row.Split(' ')[1], CultureInfo.InvariantCulture);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
