extern alias tasks;
using System.Text;
using tasks::CorpusGen.Tasks;

namespace CorpusGen.Benchmarks;

/// <summary>Whole compiles by the SDK's compiler, each a process of its own, beside the same compile with the generator that does nothing.</summary>
internal sealed class CompileBenchmarks : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;
    private readonly string sdk = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public void Measure(Figures figures)
    {
        var perDocument = new Dictionary<int, double>();
        // The shorter a compile, the more what else the machine does counts in it.
        foreach ((int documents, int runs) in new[] { (100, 15), (1_000, 9), (10_000, 3) })
        {
            Corpus corpus = Write(documents);
            var pairs = new List<(Child.Usage CorpusGen, Child.Usage Nothing)>();
            // The first pair warms the disk's cache and does not count.
            for (int run = 0; run <= runs; run++)
            {
                (Child.Usage, Child.Usage) pair = (Compile(corpus, Repository.Generator, "with.dll"), Compile(corpus, typeof(Nothing).Assembly.Location, "without.dll"));
                if (run > 0)
                    pairs.Add(pair);
            }
            double cpu = Figures.Median(pairs.Select(p => p.CorpusGen.Cpu));
            figures.Add($"whole compile, CPU, {documents:N0}", "the same compile with a generator that does nothing", $"{Figures.Median(pairs.Select(p => p.CorpusGen.Cpu / p.Nothing.Cpu)):F2} x ({cpu:F2} s)");
            perDocument[documents] = Figures.Median(pairs.Select(p => p.CorpusGen.Cpu - p.Nothing.Cpu)) / documents;
            if (documents < 10_000)
                continue;
            figures.Add("the same, peak memory, 10,000", "", $"{Figures.Median(pairs.Select(p => p.CorpusGen.PeakMegabytes)):F0} MB (doing nothing: {Figures.Median(pairs.Select(p => p.Nothing.PeakMegabytes)):F0} MB)");
            figures.Add("growth of the added CPU per document, 1,000 to 10,000", "level", $"{perDocument[10_000] / perDocument[1_000]:F2} x");
            long assembly = new FileInfo(Path.Combine(corpus.Folder, "with.dll")).Length;
            figures.Add("assembly size, 10,000", "size of the texts", $"{(double)assembly / corpus.TextBytes:F2} x");
        }
    }

    /// <summary>The folder of a compiled corpus of that size, with <c>corpus.dll</c> and the documents.</summary>
    public string Compiled(int documents)
    {
        Corpus corpus = Write(documents);
        Compile(corpus, Repository.Generator, "corpus.dll", withProgram: true);
        return corpus.Folder;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Corpus Write(int documents)
    {
        string root = Path.Combine(folder, documents.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var config = new StringBuilder($"is_global = true\nbuild_property.RootNamespace = Consumer\nbuild_property.ProjectDir = {root}/\n");
        var arguments = new StringBuilder();
        var files = new Dictionary<string, Func<Stream>>();
        long bytes = 0;
        foreach ((string path, string text) in Articles.Make(documents))
        {
            string file = Path.Combine(root, "docs", path);
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }
            bytes += new FileInfo(file).Length;
            config.Append($"\n[{file}]\nbuild_metadata.AdditionalFiles.CorpusDocument = true\n")
                .Append($"build_metadata.AdditionalFiles.CorpusFolder = {Path.GetDirectoryName(path)}/\nbuild_metadata.AdditionalFiles.CorpusPath = docs/{path}\n");
            arguments.Append($"/additionalfile:\"docs/{path}\"\n");
            files.Add($"docs/{path}", () => File.OpenRead(file));
        }
        using (FileStream pack = File.Create(Path.Combine(root, "CorpusGen.pack")))
            Pack.Write(pack, files);
        arguments.Append("/resource:CorpusGen.pack\n");
        File.WriteAllText(Path.Combine(root, "documents.globalconfig"), config.ToString());
        File.WriteAllText(Path.Combine(root, "documents.rsp"), arguments.ToString());
        return new Corpus(root, bytes);
    }

    private Child.Usage Compile(Corpus corpus, string analyzer, string output, bool withProgram = false)
    {
        // The consumer's program needs the corpus, and a generator for JSON. Compiles that are compared get one that needs neither: without any code,
        // what a compiler takes to get under way would count as the generator's.
        string program = Path.Combine(AppContext.BaseDirectory, "Consumer", withProgram ? "Program.cs" : "Ordinary.cs");
        var arguments = new StringBuilder();
        foreach (string reference in Directory.EnumerateFiles(References(), "*.dll"))
            arguments.Append($"/reference:\"{reference}\"\n");
        arguments.Append($"/analyzer:\"{Path.Combine(Path.GetDirectoryName(References())!, "..", "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll")}\"\n");
        arguments.Append($"/analyzer:\"{analyzer}\"\n/analyzerconfig:documents.globalconfig\n/target:exe\n/optimize+\n/nologo\n/noconfig\n/nostdlib+\n/deterministic+\n/langversion:latest\n/out:{output}\n");
        arguments.Append($"\"{program}\"\n");
        File.WriteAllText(Path.Combine(corpus.Folder, output + ".rsp"), arguments.ToString());
        return Child.Measure(corpus.Folder, "dotnet", "exec", Compiler(), "@" + output + ".rsp", "@documents.rsp");
    }

    private string DotnetRoot() => Path.GetFullPath(Path.Combine(sdk, "..", "..", ".."));

    private string Compiler() => Directory.EnumerateDirectories(Path.Combine(DotnetRoot(), "sdk"), "10.*").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "Roslyn", "bincore", "csc.dll")).Last();

    private string References() => Directory.EnumerateDirectories(Path.Combine(DotnetRoot(), "packs", "Microsoft.NETCore.App.Ref"), "10.*").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "ref", "net10.0")).Last();

    private sealed record Corpus(string Folder, long TextBytes);
}
