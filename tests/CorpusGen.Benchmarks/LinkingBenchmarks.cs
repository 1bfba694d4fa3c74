using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using CorpusGen.Actors;
using CorpusGen.Emission;

namespace CorpusGen.Benchmarks;

/// <summary>Linking the actors of all documents, of ten to a story, by itself: of as many at a time as a corpus has, and as often as it takes to link all of them, so that both sizes find as much of what they read in near memory.</summary>
[MemoryDiagnoser]
public class LinkingBenchmarks
{
    /// <summary>How many documents a measurement links.</summary>
    public const int All = 10_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    private IReadOnlyList<EquatableArray<DocumentNames>> corpora = null!;

    /// <summary>How many documents a corpus has.</summary>
    [Params(1_000, All)]
    public int Documents { get; set; }

    /// <summary>Reads the documents as the generator does, which keeps actors once that are called the same, and links them as long as the runtime takes to make good code: a cost per document is compared, not a cost of starting.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        DocumentInput[] inputs = [.. Articles.Make(All).Select(d => new DocumentInput(new Host.Document("/project/docs/" + d.Path, d.Text), new DocumentAddress("/project/docs/" + d.Path, d.Path, d.Path, true), false, null, false))];
        EquatableArray<DocumentNames> names = new DocumentRereader(Extraction.Of).Read(new(inputs), new KnownActorFinder(KnownActors.None), CancellationToken.None).Project(r => r.Article!.Names);
        corpora = [.. names.Chunk(Documents).Select(c => new EquatableArray<DocumentNames>(c))];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
            Link();
    }

    /// <summary>Links them.</summary>
    /// <returns>How many actors they have.</returns>
    [Benchmark]
    public int Link()
    {
        int actors = 0;
        foreach (EquatableArray<DocumentNames> corpus in corpora)
            actors += ActorLinker.Link(corpus, CancellationToken.None).Actors.Count;
        return actors;
    }
}
