using System.Globalization;

namespace CorpusGen.Benchmarks;

/// <summary>What a program pays that uses a corpus, beside reading its files and beside one JSON file read by a generated serializer. Each figure is a fresh process: who measures a first access again and again in one measures another one.</summary>
internal static class RunTimeBenchmarks
{
    public static void Measure(Figures figures, CompileBenchmarks compiles, int runs)
    {
        Answers small = Ask(compiles.Compiled(1_000), runs, json: false), large = Ask(compiles.Compiled(10_000), runs, json: true);

        figures.Add("first headline and text, 10,000", "File.ReadAllText of one document", $"{large.First.Milliseconds / large.FileFirst.Milliseconds:F2} x ({large.First.Milliseconds:F2} ms)");
        figures.Add("the same", "one JSON file of the corpus, generated serializer", $"1/{large.Json.Milliseconds / large.First.Milliseconds:F0}");
        figures.Add("all texts once, 10,000", "File.ReadAllText of each", $"{large.All.Milliseconds / large.FileAll.Milliseconds:F2} x ({large.All.Milliseconds:F0} ms)");
        figures.Add("the same", "the JSON file", $"1/{large.Json.Milliseconds / large.All.Milliseconds:F1}");
        figures.Add("bytes allocated by the first access / kept after it", "the JSON file", $"{large.First.Allocated / 1e3:F0} KB / {large.First.Kept / 1e3:F0} KB, against {large.Json.Allocated / 1e6:F0} MB / {large.Json.Kept / 1e6:F0} MB");
        figures.Add("first access to one actor's quotations, 10,000", "the same at 1,000", $"{large.Actor.Milliseconds / small.Actor.Milliseconds:F2} x ({large.Actor.Milliseconds:F2} ms, {large.Actor.Allocated / 1e3:F0} KB)");
        figures.Add("growth of the first headline and text, 1,000 to 10,000", "none", $"{large.First.Milliseconds / small.First.Milliseconds:F2} x, its bytes {large.First.Allocated / small.First.Allocated:F2} x");
        figures.Add("growth of all texts once per document, 1,000 to 10,000", "level", $"{large.All.Milliseconds / small.All.Milliseconds / 10:F2} x");
    }

    private static Answers Ask(string folder, int runs, bool json)
    {
        File.WriteAllText(Path.Combine(folder, "corpus.runtimeconfig.json"), $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
        string saved = Path.Combine(folder, "corpus.json"), docs = Path.Combine(folder, "docs");
        string first = Directory.EnumerateFiles(docs, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ElementAt(1);
        var consumer = new Consumer(folder, runs, "dotnet", "exec", "corpus.dll");
        if (json)
            consumer.Ask("json-write", saved);
        string actor = consumer.Ask("actor-of-a-story").Trim();
        return new Answers(
            consumer.Median("corpus-first"), consumer.Median("file-first", first), json ? consumer.Median("json-first", saved) : default,
            consumer.Median("corpus-all"), consumer.Median("file-all", docs), consumer.Median("corpus-actor", actor));
    }

    private sealed record Answers(Consumer.Answer First, Consumer.Answer FileFirst, Consumer.Answer Json, Consumer.Answer All, Consumer.Answer FileAll, Consumer.Answer Actor);
}

/// <summary>The program in <c>Consumer</c>, compiled or published.</summary>
internal sealed class Consumer(string folder, int runs, params string[] command)
{
    public readonly record struct Answer(double Milliseconds, double Allocated, double Kept);

    public Answer Median(params string[] arguments)
    {
        List<double[]> answers = [.. Enumerable.Range(0, runs).Select(_ => Ask(arguments).Trim().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray())];
        return new Answer(Figures.Median(answers.Select(a => a[0])), Figures.Median(answers.Select(a => a[1])), Figures.Median(answers.Select(a => a[2])));
    }

    public string Ask(params string[] arguments)
    {
        (int exit, string output) = Child.Run(folder, [.. command, .. arguments]);
        return exit == 0 ? output : throw new InvalidOperationException(output);
    }
}
