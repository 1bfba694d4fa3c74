using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Generation;

/// <summary>
/// Makes a real edit, and states what each step of the pipeline makes of it: C cached (did not run), U unchanged (ran, same output),
/// M modified, N new, R removed; a step with several outputs shows each reason once. The name says what is claimed.
/// </summary>
public class IncrementalTests
{
    private static readonly string[] Steps =
    [
        TrackingNames.Options, TrackingNames.Traits, TrackingNames.Style, TrackingNames.Inputs, TrackingNames.ActorFiles, TrackingNames.ReadActorFiles,
        TrackingNames.KnownActors, TrackingNames.StatedActors, TrackingNames.Finder, TrackingNames.Requests, TrackingNames.Documents,
        TrackingNames.Corpus, TrackingNames.Names, TrackingNames.Actors, TrackingNames.ActorLayout, TrackingNames.ActorCount, TrackingNames.Titles, TrackingNames.Layout,
        TrackingNames.ArticleBuckets, TrackingNames.ActorShards, TrackingNames.ActorBuckets, TrackingNames.ActorProblems, TrackingNames.DocumentProblems, TrackingNames.CorpusProblems, TrackingNames.ProjectProblems,
        TrackingNames.Data, TrackingNames.DataSchema, TrackingNames.DataProperties, TrackingNames.DataProblems,
    ];

    private static readonly CorpusProject Start = CorpusProject.Of(Samples.Three).Run(), StatedStart = CorpusProject.Of(Samples.Stated).Run();

    [Fact]
    public void EveryStepHasATrackingName()
    {
        string[] declared = [.. typeof(TrackingNames).GetFields().Select(f => (string)f.GetValue(null)!).Order(StringComparer.Ordinal)];

        Assert.Equal(declared, Steps.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void UnrelatedCode_DoesNotModifyOutput() => AssertSteps(
        Start.Source("class Unrelated { }"),
        "Traits U",
        changed: []);

    [Fact]
    public void AWordInABody_WritesItsBucketOnly() => AssertSteps(
        Start.Edit("docs/river.txt", t => t.Replace("together after", "jointly after")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"]);

    [Fact]
    public void AHeadline_WritesItsBucketAndTheActorsThatNameIt() => AssertSteps(
        Start.Edit("docs/river.txt", t => t.Replace("Agree on Flood Wall", "Agree on Flood Defences")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles M, Layout M, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"]);

    [Fact]
    public void AQuotationByAKnownActor_WritesItsBucketOnly() => AssertSteps(
        Start.Edit("docs/river.txt", t => t + "\n\n“We are ready,” Kovac said on Wednesday evening after the vote in the town hall.\n"),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"]);

    [Fact]
    public void ANewActor_WritesBucketActorsAndIndex() => AssertSteps(
        Start.Edit("docs/river.txt", t => t + "\n\nThe engineer Robert Hansen presented the plans to the assembled mayors of the valley on Thursday.\n"),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles U, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"]);

    [Fact]
    public void AnAddedDocument_ReadsItAlone() => AssertSteps(
        Start.Add("docs/sea.txt", Samples.River.Replace("River Towns", "Sea Towns")),
        "Inputs C N, Requests C N, Documents C N, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles M, Layout M, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U, DataSchema U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs"]);

    [Fact]
    public void ARemovedDocument_ReadsNothing() => AssertSteps(
        Start.Remove("docs/harvest.txt"),
        "Inputs C R, Requests C R, Documents C R, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles M, Layout M, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U, DataSchema U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs"]);

    [Fact]
    public void ARenamedDocument_IsReadAnewAlone() => AssertSteps(
        Start.Remove("docs/harvest.txt").Add("docs/wheat.txt", Samples.Harvest),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles M, Layout M, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs"]);

    [Fact]
    public void DocumentsInAnotherOrder_DoNotModifyOutput() => AssertSteps(
        Start.Reverse(),
        "",
        changed: []);

    [Fact]
    public void ASwappedOptionsProvider_ReadsNothing() => AssertSteps(
        Start.SwapOptions(),
        "Options U, Inputs U",
        changed: []);

    [Fact]
    public void AnotherNamespace_WritesEverythingAndReadsNothing() => AssertSteps(
        Start.Property("CorpusNamespace", "Elsewhere"),
        "Options M, Style M, Inputs U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs", "Corpus.Reader.g.cs", "Corpus.Types.g.cs"]);

    [Fact]
    public void Literals_ReadEveryDocumentAnew() => AssertSteps(
        Start.Property("CorpusText", "Literal"),
        "Options U, Inputs M, Requests M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"]);

    [Fact]
    public void AValueOfFrontMatter_WritesItsBucketAndItsTooltip() => AssertSteps(
        StatedStart.Edit("docs/bread.md", t => t.Replace("rating: 4", "rating: 3")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data M, DataSchema M, DataProperties M, DataProblems U",
        changed: ["Corpus.Articles.00.g.cs", "Corpus.Data.g.cs"], StatedStart);

    [Fact]
    public void AFieldOfFrontMatter_WritesItsBucketOnly() => AssertSteps(
        StatedStart.Edit("docs/bread.md", t => t.Replace("publisher: Kitchen", "publisher: Cellar")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data M, DataSchema U",
        changed: ["Corpus.Articles.00.g.cs"], StatedStart);

    [Fact]
    public void ANewKey_WritesItsBucketAndTheData() => AssertSteps(
        StatedStart.Edit("docs/bread.md", t => t.Replace("rating: 4", "rating: 4\ncost: 2")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data M, DataSchema M, DataProperties M, DataProblems U",
        changed: ["Corpus.Articles.00.g.cs", "Corpus.Data.g.cs"], StatedStart);

    [Fact]
    public void TheBodyBelowFrontMatter_LeavesTheDataAlone() => AssertSteps(
        StatedStart.Edit("docs/bread.md", t => t.Replace("Bake it", "Then bake it")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], StatedStart);

    [Fact]
    public void ACorrectedSpeakerWhomTheCorpusKnows_WritesItsBucketOnly() => AssertSteps(
        StatedStart.Edit("docs/bread.md", t => t.Replace("speaker: Anna Lindqvist", "speaker: Maria Kovac")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], StatedStart);

    // The growers are named in one document, Kovac in the other two.
    private static readonly CorpusProject KnownStart = CorpusProject.Of([.. Samples.Three, ("actors.yml", """
        - name: Maria Kovac
          kind: person
        - name: valley growers
          kind: organization
          aliases: [growers' association]
        """)]).Metadata("actors.yml", "CorpusActors", "true").Run();

    [Fact]
    public void AKnownActorThatNoDocumentNames_ReadsAndWritesNothing() => AssertSteps(
        KnownStart.Edit("actors.yml", t => t + "\n- {name: Quellwerk, kind: organization}"),
        "ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder M, Requests U, Actors U",
        changed: [], KnownStart);

    [Fact]
    public void AnAlias_ReadsTheDocumentsThatHaveItOnly() => AssertSteps(
        KnownStart.Edit("actors.yml", t => t.Replace("[growers' association]", "[growers' association, the valley]")),
        "ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder M, Requests M U, Documents C M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles U, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], KnownStart);

    [Fact]
    public void AnotherNameOfAKnownActor_ReadsTheDocumentsThatNameItOnly() => AssertSteps(
        KnownStart.Edit("actors.yml", t => t.Replace("valley growers", "growers")),
        "ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder M, Requests M U, Documents C M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles U, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], KnownStart);

    [Fact]
    public void ATitle_ReadsNoDocument() => AssertSteps(
        KnownStart.Edit("actors.yml", t => t + "\n  titles: the farmers' voice"),
        "ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder U, Actors M, ActorLayout M, ActorCount U, ArticleBuckets U, ActorShards M, ActorBuckets M",
        changed: ["Corpus.Actors.00.g.cs"], KnownStart);

    [Fact]
    public void AnAffiliation_ReadsNoDocument() => AssertSteps(
        KnownStart.Edit("actors.yml", t => t + "\n  affiliation: Sweden"),
        "ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder U, Actors M, ActorLayout M, ActorCount U, ArticleBuckets U, ActorShards M, ActorBuckets M",
        changed: ["Corpus.Actors.00.g.cs"], KnownStart);

    [Fact]
    public void ACommentAmongKnownActors_ReadsNoDocument() => AssertSteps(
        KnownStart.Edit("actors.yml", t => "# Who matters\n" + t),
        "ActorFiles M, ReadActorFiles M, KnownActors U",
        changed: [], KnownStart);

    [Fact]
    public void AFirstKnownActorsFile_ReadsTheDocumentsThatItNamesOnly() => AssertSteps(
        Start.Add("actors.yml", "- not: Jonas Weber").Metadata("actors.yml", "CorpusActors", "true"),
        "Options U, Inputs U, ActorFiles N, ReadActorFiles N, KnownActors M, StatedActors M, Finder M, Requests M U, Documents C M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles U, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"]);

    [Fact]
    public void WithoutTheKnownActorsFile_TheRulesReadAnew() => AssertSteps(
        KnownStart.Remove("actors.yml"),
        "ActorFiles R, ReadActorFiles R, KnownActors M, StatedActors M, Finder M, Requests M, Documents M U, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles U, ArticleBuckets M, ActorShards M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], KnownStart);

    [Fact]
    public void AWordInABodyBesideKnownActors_ReadsNoKnownActors() => AssertSteps(
        KnownStart.Edit("docs/river.txt", t => t.Replace("together after", "jointly after")),
        "Inputs C M, Requests C M, Documents C M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], KnownStart);

    private static void AssertSteps(CorpusProject edited, string expected, string[] changed) => AssertSteps(edited, expected, changed, Start);

    private static void AssertSteps(CorpusProject edited, string expected, string[] changed, CorpusProject start)
    {
        CorpusProject after = edited.Run();
        IReadOnlyDictionary<string, string> before = start.Sources;

        string actual = string.Join(", ", Steps.Select(s => Reasons(after.Result, s)).Where(r => !r.EndsWith(" C", StringComparison.Ordinal)));
        Assert.Equal(expected, actual);
        Assert.Equal(changed, after.Sources.Where(s => !before.TryGetValue(s.Key, out string? text) || text != s.Value).Select(s => s.Key).Order(StringComparer.Ordinal));
        Assert.Empty(after.Compile().GetDiagnostics(TestContext.Current.CancellationToken));
        // What comes out of an edit is what comes out of a cold run.
        Assert.Equal(after.Forget().Run().Sources, after.Sources);
    }

    private static string Reasons(GeneratorRunResult result, string step)
    {
        // A step that leads to no output, such as a problem that nobody has, is not tracked.
        if (!result.TrackedSteps.TryGetValue(step, out var runs))
            return step + " C";
        IEnumerable<string> reasons = runs.SelectMany(r => r.Outputs).Select(o => o.Reason switch
        {
            IncrementalStepRunReason.Cached => "C",
            IncrementalStepRunReason.Unchanged => "U",
            IncrementalStepRunReason.Modified => "M",
            IncrementalStepRunReason.New => "N",
            _ => "R",
        });
        return step + " " + string.Join(" ", reasons.Distinct().Order(StringComparer.Ordinal));
    }
}
