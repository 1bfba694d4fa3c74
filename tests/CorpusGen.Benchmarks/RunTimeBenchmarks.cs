using System.Globalization;

namespace CorpusGen.Benchmarks;

/// <summary>What a program pays that uses a corpus, beside reading its files and beside one JSON file read by a generated serializer. Each figure is a fresh process.</summary>
internal static class RunTimeBenchmarks
{
    public static void Measure(Figures figures, string folder, int runs)
    {
        File.WriteAllText(Path.Combine(folder, "corpus.runtimeconfig.json"), $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
        string json = Path.Combine(folder, "corpus.json"), docs = Path.Combine(folder, "docs");
        string first = Directory.EnumerateFiles(docs, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        Ask("json-write", json);

        (double Time, double Bytes) corpusFirst = Median("corpus-first"), fileFirst = Median("file-first", first), jsonFirst = Median("json-first", json);
        (double Time, double Bytes) corpusAll = Median("corpus-all"), fileAll = Median("file-all", docs);
        (double Time, double Bytes) actor = Median("corpus-actor");
        figures.Add("first headline and text, 10,000", "File.ReadAllText of one document", $"{corpusFirst.Time / fileFirst.Time:F2} x ({corpusFirst.Time:F2} ms)");
        figures.Add("the same", "one JSON file of the corpus, generated serializer", $"1/{jsonFirst.Time / corpusFirst.Time:F0}");
        figures.Add("all texts once, 10,000", "File.ReadAllText of each", $"{corpusAll.Time / fileAll.Time:F2} x ({corpusAll.Time:F0} ms)");
        figures.Add("the same", "the JSON file", $"{corpusAll.Time / jsonFirst.Time:F2} x");
        figures.Add("bytes allocated by the first access", "the JSON file", $"{corpusFirst.Bytes / 1e3:F0} KB, against {jsonFirst.Bytes / 1e6:F0} MB");
        figures.Add("first access to one actor's quotations", "", $"{actor.Time:F2} ms, {actor.Bytes / 1e3:F0} KB");

        (double Time, double Bytes) Median(params string[] arguments)
        {
            List<string[]> answers = [.. Enumerable.Range(0, runs).Select(_ => Ask(arguments))];
            return (Figures.Median(answers.Select(a => double.Parse(a[0], CultureInfo.InvariantCulture))), Figures.Median(answers.Select(a => double.Parse(a[1], CultureInfo.InvariantCulture))));
        }

        string[] Ask(params string[] arguments)
        {
            (int exit, string output) = Child.Run(folder, ["dotnet", "exec", "corpus.dll", .. arguments]);
            return exit == 0 ? output.Trim().Split(' ') : throw new InvalidOperationException(output);
        }
    }
}
