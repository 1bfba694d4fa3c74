using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using CorpusGen.Actors;
using CorpusGen.Emission;

namespace CorpusGen.Benchmarks;

/// <summary>Linking the actors of all documents, of ten to a story, by itself.</summary>
[MemoryDiagnoser]
public class LinkingBenchmarks
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private EquatableArray<DocumentNames> names = null!;

    /// <summary>How many documents the corpus has.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>Reads the documents as the generator does, which keeps actors once that are called the same, and links them as long as the runtime takes to make good code: a cost per document is compared, not a cost of starting.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        DocumentInput[] inputs = [.. Articles.Make(Documents).Select(d => new DocumentInput(new Host.Document("/project/docs/" + d.Path, d.Text), new DocumentAddress("/project/docs/" + d.Path, d.Path, d.Path, true), false, null, false))];
        names = new DocumentRereader(Extraction.Of).Read(new(inputs), new KnownActorFinder(KnownActors.None), CancellationToken.None).Project(r => r.Article!.Names);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
            Link();
    }

    /// <summary>Links them.</summary>
    [Benchmark]
    public object Link() => ActorLinker.Link(names, CancellationToken.None);
}
