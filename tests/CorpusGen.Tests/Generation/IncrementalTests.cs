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
        TrackingNames.Options, TrackingNames.Traits, TrackingNames.Style, TrackingNames.Files, TrackingNames.Inputs, TrackingNames.ActorFiles, TrackingNames.ReadActorFiles,
        TrackingNames.KnownActors, TrackingNames.StatedActors, TrackingNames.Finder, TrackingNames.Documents,
        TrackingNames.Corpus, TrackingNames.Names, TrackingNames.Actors, TrackingNames.ActorLayout, TrackingNames.ActorCount, TrackingNames.Titles, TrackingNames.Layout,
        TrackingNames.ArticleBuckets, TrackingNames.ActorBuckets, TrackingNames.ActorProblems, TrackingNames.DocumentProblems, TrackingNames.CorpusProblems, TrackingNames.ProjectProblems,
        TrackingNames.Data, TrackingNames.DataSchema, TrackingNames.DataProperties, TrackingNames.DataProblems,
    ];

    private readonly CorpusProject start, statedStart, knownStart;
    private int reads;

    // A project for each test: the generator of one remembers its last run.
    public IncrementalTests()
    {
        start = CorpusProject.Of(Samples.Three).Generator(Counting()).Run();
        statedStart = CorpusProject.Of(Samples.Stated).Generator(Counting()).Run();
        // The growers are named in one document, Kovac in the other two.
        knownStart = CorpusProject.Of([.. Samples.Three, ("actors.yml", """
            - name: Maria Kovac
              kind: person
            - name: valley growers
              kind: organization
              aliases: [growers' association]
            """)]).Metadata("actors.yml", "CorpusActors", "true").Generator(Counting()).Run();
    }

    [Fact]
    public void EveryStepHasATrackingName()
    {
        string[] declared = [.. typeof(TrackingNames).GetFields().Select(f => (string)f.GetValue(null)!).Order(StringComparer.Ordinal)];

        Assert.Equal(declared, Steps.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void UnrelatedCode_DoesNotModifyOutput() => AssertSteps(
        start.Source("class Unrelated { }"),
        "Traits U",
        changed: []);

    [Fact]
    public void AWordInABody_WritesItsBucketOnly() => AssertSteps(
        start.Edit("docs/river.txt", t => t.Replace("together after", "jointly after")),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], read: 1);

    [Fact]
    public void AHeadline_WritesItsBucketAndTheActorsThatNameIt() => AssertSteps(
        start.Edit("docs/river.txt", t => t.Replace("Agree on Flood Wall", "Agree on Flood Defences")),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles M, Layout M, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], read: 1);

    [Fact]
    public void AQuotationByAKnownActor_WritesItsBucketOnly() => AssertSteps(
        start.Edit("docs/river.txt", t => t + "\n\n“We are ready,” Kovac said on Wednesday evening after the vote in the town hall.\n"),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], read: 1);

    [Fact]
    public void ANewActor_WritesBucketActorsAndIndex() => AssertSteps(
        start.Edit("docs/river.txt", t => t + "\n\nThe engineer Robert Hansen presented the plans to the assembled mayors of the valley on Thursday.\n"),
        "Files M, Inputs M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles U, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], read: 1);

    [Fact]
    public void AnAddedDocument_ReadsItAlone() => AssertSteps(
        start.Add("docs/sea.txt", Samples.River.Replace("River Towns", "Sea Towns")),
        "Files M, Inputs M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles M, Layout M, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data M, DataSchema U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs"], read: 1);

    [Fact]
    public void ARemovedDocument_ReadsNothing() => AssertSteps(
        start.Remove("docs/harvest.txt"),
        "Files M, Inputs M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles M, Layout M, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data M, DataSchema U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs"]);

    [Fact]
    public void ARenamedDocument_IsReadAnewAlone() => AssertSteps(
        start.Remove("docs/harvest.txt").Add("docs/wheat.txt", Samples.Harvest),
        "Files M, Inputs M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles M, Layout M, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs"], read: 1);

    [Fact]
    public void DocumentsInAnotherOrder_DoNotModifyOutput() => AssertSteps(
        start.Reverse(),
        "",
        changed: []);

    [Fact]
    public void ASwappedOptionsProvider_ReadsNothing() => AssertSteps(
        start.SwapOptions(),
        "Options U, Files U",
        changed: []);

    [Fact]
    public void AnotherNamespace_WritesEverythingAndReadsNothing() => AssertSteps(
        start.Property("CorpusNamespace", "Elsewhere"),
        "Options M, Style M, Files U, ArticleBuckets M, ActorBuckets M",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs", "Corpus.Index.g.cs", "Corpus.Reader.g.cs", "Corpus.Types.g.cs"]);

    [Fact]
    public void Literals_ReadEveryDocumentAnew() => AssertSteps(
        start.Property("CorpusText", "Literal"),
        "Options U, Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], read: 3);

    [Fact]
    public void AValueOfFrontMatter_WritesItsBucketAndItsTooltip() => AssertSteps(
        statedStart.Edit("docs/bread.md", t => t.Replace("rating: 4", "rating: 3")),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data M, DataSchema M, DataProperties M, DataProblems U",
        changed: ["Corpus.Articles.00.g.cs", "Corpus.Data.g.cs"], statedStart, read: 1);

    [Fact]
    public void AFieldOfFrontMatter_WritesItsBucketOnly() => AssertSteps(
        statedStart.Edit("docs/bread.md", t => t.Replace("publisher: Kitchen", "publisher: Cellar")),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data M, DataSchema U",
        changed: ["Corpus.Articles.00.g.cs"], statedStart, read: 1);

    [Fact]
    public void ANewKey_WritesItsBucketAndTheData() => AssertSteps(
        statedStart.Edit("docs/bread.md", t => t.Replace("rating: 4", "rating: 4\ncost: 2")),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data M, DataSchema M, DataProperties M, DataProblems U",
        changed: ["Corpus.Articles.00.g.cs", "Corpus.Data.g.cs"], statedStart, read: 1);

    [Fact]
    public void TheBodyBelowFrontMatter_LeavesTheDataAlone() => AssertSteps(
        statedStart.Edit("docs/bread.md", t => t.Replace("Bake it", "Then bake it")),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], statedStart, read: 1);

    [Fact]
    public void ACorrectedSpeakerWhomTheCorpusKnows_WritesItsBucketOnly() => AssertSteps(
        statedStart.Edit("docs/bread.md", t => t.Replace("speaker: Anna Lindqvist", "speaker: Maria Kovac")),
        "Files M, Inputs M, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], statedStart, read: 1);

    [Fact]
    public void AKnownActorThatNoDocumentNames_ReadsAndWritesNothing() => AssertSteps(
        knownStart.Edit("actors.yml", t => t + "\n- {name: Quellwerk, kind: organization}"),
        "Files M, Inputs U, ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder M, Documents U, Actors U",
        changed: [], knownStart);

    [Fact]
    public void AnAlias_ReadsTheDocumentsThatHaveItOnly() => AssertSteps(
        knownStart.Edit("actors.yml", t => t.Replace("[growers' association]", "[growers' association, the valley]")),
        "Files M, Inputs U, ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles U, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], knownStart, read: 1);

    [Fact]
    public void AnotherNameOfAKnownActor_ReadsTheDocumentsThatNameItOnly() => AssertSteps(
        knownStart.Edit("actors.yml", t => t.Replace("valley growers", "growers")),
        "Files M, Inputs U, ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount U, Titles U, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], knownStart, read: 1);

    [Fact]
    public void ATitle_ReadsNoDocument() => AssertSteps(
        knownStart.Edit("actors.yml", t => t + "\n  titles: the farmers' voice"),
        "Files M, Inputs U, ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder U, Actors M, ActorLayout M, ActorCount U, ArticleBuckets U, ActorBuckets M",
        changed: ["Corpus.Actors.00.g.cs"], knownStart);

    [Fact]
    public void AnAffiliation_ReadsNoDocument() => AssertSteps(
        knownStart.Edit("actors.yml", t => t + "\n  affiliation: Sweden"),
        "Files M, Inputs U, ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder U, Actors M, ActorLayout M, ActorCount U, ArticleBuckets U, ActorBuckets M",
        changed: ["Corpus.Actors.00.g.cs"], knownStart);

    [Fact]
    public void AStringThatIsNoActorAndStandsNowhere_ReadsNoDocument() => AssertSteps(
        knownStart.Edit("actors.yml", t => t + "\n  not: Maria Kovac's office"),
        "Files M, Inputs U, ActorFiles M, ReadActorFiles M, KnownActors M, StatedActors M, Finder M, Documents U, Actors U",
        changed: [], knownStart);

    [Fact]
    public void ACommentAmongKnownActors_ReadsNoDocument() => AssertSteps(
        knownStart.Edit("actors.yml", t => "# Who matters\n" + t),
        "Files M, Inputs U, ActorFiles M, ReadActorFiles M, KnownActors U",
        changed: [], knownStart);

    [Fact]
    public void AFirstKnownActorsFile_ReadsTheDocumentsThatItNamesOnly() => AssertSteps(
        start.Add("actors.yml", "- not: Jonas Weber").Metadata("actors.yml", "CorpusActors", "true"),
        "Options U, Files M, Inputs U, ActorFiles M, ReadActorFiles N, KnownActors M, StatedActors M, Finder M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles U, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], read: 1);

    [Fact]
    public void WithoutTheKnownActorsFile_TheRulesReadAnew() => AssertSteps(
        knownStart.Remove("actors.yml"),
        "Files M, Inputs U, ActorFiles R, ReadActorFiles R, KnownActors M, StatedActors M, Finder M, Documents M, Corpus M, Names M, Actors M, ActorLayout M, ActorCount M, Titles U, ArticleBuckets M, ActorBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.ActorIndex.g.cs", "Corpus.Actors.00.g.cs", "Corpus.Articles.00.g.cs"], knownStart, read: 3);

    [Fact]
    public void AWordInABodyBesideKnownActors_ReadsNoKnownActors() => AssertSteps(
        knownStart.Edit("docs/river.txt", t => t.Replace("together after", "jointly after")),
        "Files M, Inputs M, ActorFiles U, Documents M, Corpus M, Names U, Titles U, ArticleBuckets M, DocumentProblems U, Data U",
        changed: ["Corpus.Articles.00.g.cs"], knownStart, read: 1);

    // Enough documents for several buckets of articles and of actors; a person and an organization in each.
    [Theory]
    [InlineData("TavikBa, kind: person", "TavikBa, kind: person, aliases: [The Heron]", 1, "Corpus.Articles, Corpus.Actors")]
    [InlineData("TavikBa, kind: person", "TavikBa, kind: person, titles: [skipper]", 0, "Corpus.Actors")]
    [InlineData("Ab Fishing Union", "Ac Fishing Union", 2, "")]
    [InlineData("[club]}", "[club]}\n- {name: The Heron, kind: organization, affiliation: The Wader}", 1, "Corpus.Articles, Corpus.Actors, Corpus.ActorIndex")]
    [InlineData("[club]}", "[club]}\n- not: Viktor TavikCd", 1, "Corpus.Articles, Corpus.Actors, Corpus.ActorIndex")]
    public void AnEntryInALargeCorpus_WritesTheBucketsOfWhatItChangesOnly(string before, string after, int read, string written)
    {
        CorpusProject large = CorpusProject.Of([.. Enumerable.Range(0, 240).Select(i => ($"docs/{i:D3}.txt", $"""
            Story Number {Letters(i)}

            By Anna Lindqvist

            April 3, 2024

            “We will start in May,” said Viktor Tavik{Letters(i)}, who leads the {Letters(i)} Fishing Union, and {(i == 70 ? "The Heron" : "nobody")} agreed in Norway.
            """)), ("actors.yml", """
            - {name: Viktor TavikBa, kind: person}
            - {name: The Wader, kind: organization, titles: [club]}
            - {name: Ab Fishing Union, kind: organization}
            """)]).Metadata("actors.yml", "CorpusActors", "true").Generator(Counting()).Run();
        int readBefore = reads;

        CorpusProject edited = large.Edit("actors.yml", t => t.Replace(before, after)).Run();

        Assert.Equal(read, reads - readBefore);
        Assert.Equal(written, string.Join(", ", edited.Sources.Where(s => large.Sources.GetValueOrDefault(s.Key) != s.Value).Select(s => string.Join(".", s.Key.Split('.')[..2])).OrderDescending(StringComparer.Ordinal)));
        Assert.Equal(edited.Forget().Run().Sources, edited.Sources);

        static string Letters(int i) => $"{(char)('A' + (i / 26))}{(char)('a' + (i % 26))}";
    }

    private CorpusGenerator Counting() => new((text, cancellation, isMarkdown, known) =>
    {
        reads++;
        return Extraction.Of(text, cancellation, isMarkdown, known);
    });

    private void AssertSteps(CorpusProject edited, string expected, string[] changed, int read = 0) => AssertSteps(edited, expected, changed, start, read);

    private void AssertSteps(CorpusProject edited, string expected, string[] changed, CorpusProject start, int read = 0)
    {
        int before = reads;
        CorpusProject after = edited.Run();
        Assert.Equal(read, reads - before);
        IReadOnlyDictionary<string, string> sources = start.Sources;

        string actual = string.Join(", ", Steps.Select(s => Reasons(after.Result, s)).Where(r => !r.EndsWith(" C", StringComparison.Ordinal)));
        Assert.Equal(expected, actual);
        Assert.Equal(changed, after.Sources.Where(s => !sources.TryGetValue(s.Key, out string? text) || text != s.Value).Select(s => s.Key).Order(StringComparer.Ordinal));
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
