extern alias tasks;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using tasks::CorpusGen.Tasks;

namespace CorpusGen.Tests.Generation;

/// <summary>Every diagnostic: where it is reported, on what much like it it is not, its help page, its severity.</summary>
public class DiagnosticTests
{
    private const string Twin = "River Towns Agree on Flood Wall\n\nBy Jo Bloggs\n\nApril 4, 2024\n\nThe towns along the upper river have agreed on a flood wall of their own after long talks, officials said on Thursday.\n";

    /// <summary>A project that gives the diagnostic and no other, and one that differs from it in what is wrong.</summary>
    /// <param name="Expected">Id and place of each, as a compiler prints them.</param>
    private sealed record Case(CorpusProject Wrong, CorpusProject Sound, params string[] Expected)
    {
        public string Id => Expected[0][..6];
    }

    private static readonly Case[] OfGenerator =
    [
        new(CorpusProject.Of(("other.txt", "Not a document.")), Of(("other.txt", "Not a document.")), "CG0001"),
        new(
            Of().Add(new Unreadable("/project/docs/null.txt", null)).Add(new Unreadable("/project/docs/throws.txt", new IOException("The disk is gone."))),
            Of(), "CG0002 docs/null.txt(1,1)", "CG0002 docs/throws.txt(1,1)"),
        new(Of(("docs/nothing-here.txt", " \n\n\t")), Of(("docs/little-here.txt", " \n\n\t.")), "CG0003 docs/nothing-here.txt(1,1)"),
        new(Of(("docs/long-and-empty.txt", new string(' ', 300_000))), Of(("docs/little-here.txt", " .")), "CG0003 docs/long-and-empty.txt(1,1)"),
        new(Of(("docs/fails.txt", "fail")).Generator(new CorpusGenerator(Fails)), Of(("docs/works.txt", "work")).Generator(new CorpusGenerator(Fails)), "CG0004 docs/fails.txt(1,1)"),
        new(
            Of(("docs/twin.txt", "Sign in\n\n  " + Twin)), Of(("docs/upper/twin.txt", Twin)),
            "CG0005 docs/river.txt(1,1)", "CG0005 docs/twin.txt(3,3)"),
        new(Of(("docs/river.md", Samples.Harvest.Replace("Harvest", "Crop"))), Of(("docs/upper/river.md", Samples.Harvest.Replace("Harvest", "Crop"))), "CG0006 docs/river.md(1,1)", "CG0006 docs/river.txt(1,1)"),
        new(Of().Property("CorpusVisibility", "private"), Of().Property("CorpusVisibility", "Public"), "CG0007"),
        new(Of().Property("CorpusText", "Zip"), Of().Property("CorpusText", "literal"), "CG0007"),
        new(Of().Property("CorpusNamespace", "my-app"), Of().Property("CorpusNamespace", "my.event"), "CG0007"),
        // Whoever gives no namespace gets the project's, mended.
        new(Of().Property("_CorpusWrongNamespace", "my-app").Property("CorpusNamespace", "my_app"), Of().Property("RootNamespace", "my-app"), "CG0007"),
        new(
            Of().Add(new Encoded("/project/docs/latin.txt", SourceText.From("Café Opens in the Old Town\n\nThe café opened.", Encoding.Latin1))),
            Of().Add(new Encoded("/project/docs/wide.txt", SourceText.From("Café Opens in the Old Town\n\nThe café opened.", Encoding.Unicode))), "CG0008 docs/latin.txt(1,1)"),
        new(Of(("docs/cut.txt", "A Café\n\nThe caf\uFFFD opened.")), Of(("docs/whole.txt", "A Café\n\nThe café opened.")), "CG0008 docs/cut.txt(3,8)"),
        new(Of(("docs/cut.txt", "A Café\n\nThe caf\0\uFFFE opened.")), Of(("docs/whole.txt", "A Café\n\nThe caf\u0001 opened.")), "CG0008 docs/cut.txt(3,8)"),
        new(CorpusProject.Of(LanguageVersion.CSharp7_2, Samples.Three), CorpusProject.Of(LanguageVersion.CSharp7_3, Samples.Three), "CG0009"),
        new(
            Of(NineMillionCharacters).Property("CorpusText", "Literal"),
            Of(NineMillionCharacters), "CG0010"),
        new(
            Of().Add("other.txt", "Text").Metadata("other.txt", "CorpusDocument", "yes"),
            Of().Add("other.txt", "Text").Metadata("other.txt", "CorpusDocument", "False"), "CG0012 other.txt(1,1)"),
        new(CorpusProject.Of(("other.txt", "Text")).Property("CorpusText", ""), Of().Property("CorpusText", ""), "CG0013"),
        new(
            Of(("docs/copies/a.txt", Samples.River), ("docs/copies/b.txt", "")), Of(("docs/copies/a.txt", Samples.River.Replace("May", "Mai")), ("docs/copies/b.txt", "x")),
            "CG0014 docs/river.txt(1,1)", "CG0003 docs/copies/b.txt(1,1)"),
        new(Of(("docs/a.txt", Samples.Bridge + string.Concat(Enumerable.Repeat("\n\n" + Prose, 2000)))), Of(("docs/a.txt", Samples.Bridge + string.Concat(Enumerable.Repeat("\n\n" + Prose, 200)))), "CG0017 docs/a.txt(1,1)"),
        new(Of([.. Many(1_000)]), Of([.. Many(999)]), "CG0018"),
        new(Stated("publisher: The Post: Weekend"), Stated("publisher: \"The Post: Weekend\""), "CG0030 docs/note.md(2,20)"),
        new(Stated("published: soon"), Stated("published: 2024-04-02"), "CG0031 docs/note.md(2,12)"),
        new(Stated("name: a note"), Stated("name: ANote"), "CG0032 docs/note.md(2,7)"),
        new(Stated("title: A\nheadline: B"), Stated("headline: B"), "CG0033 docs/note.md(2,1)"),
        new(Stated("quotes: [{ starts: Mix well, speaker: Jo }]"), Stated("quotes: [{ starts: Bake it, speaker: Jo }]"), "CG0034 docs/note.md(2,20)"),
        new(Stated("quotes: [{ starts: Bake it, speeker: Jo }]"), Stated("quotes: [{ starts: Bake it, speaker: Jo }]"), "CG0035 docs/note.md(2,29)"),
        new(Stated("steps: [a, [b]]"), Stated("steps: [a, b]"), "CG0038 docs/note.md(2,12)"),
        new(Stated("read-time: 1\nread time: 1"), Stated("read-time: 1"), "CG0039 docs/note.md(2,12)"),
        new(Stated("draft: true").Add("docs/river.txt", Samples.River).Property("Optimize", "true"), Stated("draft: true"), "CG0036 docs/note.md(1,1)"),
        new(
            Stated("rating: 4").Add("docs/other.md", "---\nrating: four\n---\n# Soup\n\nBoil it.\n"),
            Stated("rating: '4'").Add("docs/other.md", "---\nrating: four\n---\n# Soup\n\nBoil it.\n"), "CG0037 docs/other.md(2,9)"),
        new(Known("").Metadata("actors.yml", "CorpusActors", "yes"), Known("").Metadata("actors.yml", "CorpusActors", "False"), "CG0025 actors.yml(1,1)"),
        new(
            Of().Add(new Unreadable("/project/null.yml", null)).Add(new Unreadable("/project/throws.yml", new IOException("The disk is gone.")))
                .Metadata("null.yml", "CorpusActors", "true").Metadata("throws.yml", "CorpusActors", "true"),
            Of(), "CG0025 null.yml(1,1)", "CG0025 throws.yml(1,1)"),
        new(Known("- name: *kovac\n  kind: person"), Known("- name: '*kovac'\n  kind: person"), "CG0021 actors.yml(1,9)"),
        new(Known("- name: Kovac\n  kind: Person"), Known("- name: Kovac\n  kind: person"), "CG0022 actors.yml(2,9)"),
        new(
            Known("- name: Kovac\n  kind: person\n").Add("more.yml", "- not: Kovac").Metadata("more.yml", "CorpusActors", "true"),
            Known("- name: Kovac\n  kind: person\n").Add("more.yml", "- not: Kovacs").Metadata("more.yml", "CorpusActors", "true"), "CG0023 more.yml(1,8)"),
        new(
            Known("- name: Kovac\n  kind: person\n  affiliation: Lower Falls"),
            Known("- name: Kovac\n  kind: person\n  affiliation: Lower Falls\n- name: Lower Falls\n  kind: organization"), "CG0024 actors.yml(3,16)"),
    ];

    private static (string, string)[] NineMillionCharacters => [.. Enumerable.Range(0, 45).Select(i => ($"docs/{i}.txt", $"Headline {i}\n\n" + new string('x', 200_000)))];

    private static IEnumerable<(string, string)> Many(int documents, string folder = "docs/") =>
        Enumerable.Range(0, documents).Select(i => ($"{folder}{i}.txt", $"Flood Wall Agreed in Town {i}\n\nNothing more from {folder}."));

    private static CorpusProject Stated(string yaml) => CorpusProject.Of(("docs/note.md", "---\n" + yaml + "\n---\n# Bread\n\n“Bake it well,” said Jo Bloggs.\n"));

    private static readonly Case[] OfAnalyzer =
    [
        new(Of(("docs/a.txt", Samples.Bridge.Replace("April 9, 2024", "3 hours ago"))), Of(("docs/a.txt", Samples.Bridge)), "CG1001 docs/a.txt(1,1)"),
        new(Of(("docs/a.txt", Samples.Bridge + "\n\n“It was worth the wait.” The doors stay open until late in the evening.\n")), Of(("docs/a.txt", Samples.Bridge + "\n\n“It was worth the wait,” Kovac said.\n")), "CG1002 docs/a.txt(13,2)"),
        new(
            Of(("docs/a.txt", "April 9, 2024\n\n" + Paragraph + "\n\n" + Paragraph.Replace("Traffic", "Life"))),
            Of(("docs/a.txt", "Old Bridge Reopens\n\nApril 9, 2024\n\n" + Paragraph + "\n\n" + Paragraph.Replace("Traffic", "Life"))), "CG1003 docs/a.txt(1,1)"),
        new(Of(("docs/a.txt", "Old Bridge Reopens After Repairs\n\nApril 9, 2024\n")), Of(("docs/a.txt", Samples.Bridge)), "CG1004 docs/a.txt(1,1)"),
        new(
            Of(("docs/a.txt", Samples.Bridge + "\n\nThe plan was “praised by everybody in the hall. The vote took place on Wednesday evening.\n")),
            Of(("docs/a.txt", Samples.Bridge + "\n\n“It was good,” said Kovac. “We are glad.\n\n“We are very glad.”\n")), "CG1005 docs/a.txt(13,14)"),
    ];

    private const string Prose = "Traffic returned to the old bridge on Tuesday after repairs that took fourteen months and cost more than was planned, according to the town's council.";

    private const string Paragraph = Prose + " The next inspection is planned for the autumn, when the river is at its lowest again. The engineers who had led the work were thanked by the mayor.";

    public static TheoryData<int> GeneratorCases => [.. Enumerable.Range(0, OfGenerator.Length)];

    public static TheoryData<int> AnalyzerCases => [.. Enumerable.Range(0, OfAnalyzer.Length)];

    [Fact]
    public void EveryDescriptor_HasACase() =>
        Assert.Equal(Descriptors.ById.Keys.Order(StringComparer.Ordinal), OfGenerator.Concat(OfAnalyzer).Select(c => c.Id).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(GeneratorCases))]
    public void WhatIsWrong_IsReportedWhereItIs_AndTheCodeStillCompiles(int number)
    {
        CorpusProject run = OfGenerator[number].Wrong.Run(OfGenerator[number].Expected);
        // More than an assembly holds takes long to compile, and fails.
        if (OfGenerator[number].Id != Descriptors.TooLarge.Id)
            run.Compile();
    }

    [Theory]
    [MemberData(nameof(GeneratorCases))]
    public void WhatIsSound_IsNotReported(int number) => OfGenerator[number].Sound.Run().Compile();

    [Theory]
    [MemberData(nameof(AnalyzerCases))]
    public Task Advice_PointsIntoTheDocument(int number) => OfAnalyzer[number].Wrong.Advise(OfAnalyzer[number].Expected);

    [Theory]
    [MemberData(nameof(AnalyzerCases))]
    public async Task Advice_IsTheSameAfterTheGeneratorHasReadTheDocument(int number)
    {
        await OfAnalyzer[number].Wrong.RunForDiagnostics().Advise(OfAnalyzer[number].Expected);
        await OfAnalyzer[number].Sound.RunForDiagnostics().Advise();
    }

    [Fact]
    public void Advice_IsNoWarning_SoThatBuildsLeaveTheAnalyzerOut() =>
        Assert.All(new CorpusAnalyzer().SupportedDiagnostics, d => Assert.Equal(DiagnosticSeverity.Info, d.DefaultSeverity));

    [Fact]
    public async Task ADocument_IsReadOnceByGeneratorAndAnalyzer()
    {
        CorpusProject open = Of(("docs/a.txt", Samples.Bridge + "\n\nThe plan was “praised by everybody in the hall. The vote took place on Wednesday evening.\n"));
        await open.Advise("CG1005 docs/a.txt(13,14)");

        // What the generator has read is what the analyzer goes by, until the document is another one.
        CorpusProject run = open.Generator(new CorpusGenerator(
            (text, cancellation, isMarkdown, known) => Extraction.Of(text, cancellation, isMarkdown, known) with { UnclosedMarks = EquatableArray<int>.Empty })).RunForDiagnostics();
        await run.Advise();
        await run.Metadata("docs/a.txt", "CorpusPath", "docs/b.txt").Advise("CG1005 docs/a.txt(13,14)");
        await run.Edit("docs/a.txt", t => t + ".").Advise("CG1005 docs/a.txt(13,14)");
    }

    [Theory]
    [MemberData(nameof(AnalyzerCases))]
    public Task SoundText_GetsNoAdvice(int number) => OfAnalyzer[number].Sound.Advise();

    [Fact]
    public async Task SoundDocuments_GiveNoDiagnostic()
    {
        CorpusProject.Of(Samples.Three).Run();
        await CorpusProject.Of(Samples.Three).Advise();
    }

    [Theory]
    [MemberData(nameof(GeneratorCases))]
    public void AGlobalConfig_ChangesTheSeverityOfWhatTheGeneratorReports(int number)
    {
        // Read once: what is at stake is how the same is reported.
        (CorpusProject wrong, string id) = (OfGenerator[number].Wrong.RunForDiagnostics(), OfGenerator[number].Id);

        Assert.DoesNotContain(Configured(wrong, id, "none").RunForDiagnostics().Result.Diagnostics, d => d.Id == id);
        foreach ((string configured, DiagnosticSeverity severity) in Severities)
        {
            Diagnostic[] found = [.. Configured(wrong, id, configured).RunForDiagnostics().Result.Diagnostics.Where(d => d.Id == id)];
            Assert.NotEmpty(found);
            Assert.All(found, d => Assert.Equal(severity, d.Severity));
        }
    }

    [Theory]
    [MemberData(nameof(AnalyzerCases))]
    public async Task AGlobalConfig_ChangesTheSeverityOfAdvice(int number)
    {
        (CorpusProject wrong, string id) = (OfAnalyzer[number].Wrong, OfAnalyzer[number].Id);

        await Configured(wrong, id, "none").Advise();
        foreach ((string configured, DiagnosticSeverity severity) in Severities)
            Assert.All(await Configured(wrong, id, configured).Advise(OfAnalyzer[number].Expected), d => Assert.Equal(severity, d.Severity));
    }

    [Theory]
    [MemberData(nameof(GeneratorCases))]
    public void NoWarn_SilencesWhatTheGeneratorReports(int number) =>
        Assert.DoesNotContain(Silenced(OfGenerator[number].Wrong, OfGenerator[number].Id).RunForDiagnostics().Result.Diagnostics, d => d.Id == OfGenerator[number].Id);

    [Theory]
    [MemberData(nameof(AnalyzerCases))]
    public Task NoWarn_SilencesAdvice(int number) => Silenced(OfAnalyzer[number].Wrong, OfAnalyzer[number].Id).Advise();

    [Fact]
    public async Task Advice_FollowsAnEditOfTheOneDocumentThatIsEdited()
    {
        CorpusProject before = CorpusProject.Of([.. Samples.Three, ("docs/other.txt", "Old Bridge Reopens\n\n" + Prose)]);
        await before.AdviseOn("docs/river.txt");

        CorpusProject open = before.Edit("docs/river.txt", t => t.Replace("in May,”", "in May,"));
        await open.AdviseOn("docs/river.txt", "CG1005 docs/river.txt(9,1)");
        // A character and a line before it move it along.
        await open.Edit("docs/river.txt", t => t.Replace("“We", "\n “We")).AdviseOn("docs/river.txt", "CG1005 docs/river.txt(10,2)");
        await open.Edit("docs/river.txt", t => t.Replace("in May,", "in May,”")).AdviseOn("docs/river.txt");
    }

    [Fact]
    public async Task AnUnreadableDocument_StopsNoAdvice()
    {
        ImmutableArray<AdditionalText> texts = [new Unreadable("/project/docs/throws.txt", new IOException("The disk is gone."))];
        CorpusProject project = Of();

        Assert.Empty(await project.Compilation.WithAnalyzers(
            [new CorpusAnalyzer()], new AnalyzerOptions(texts, project.OptionsProvider), TestContext.Current.CancellationToken).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void ACrowdedFolder_IsNamedAsCodeNamesIt()
    {
        // What stands in a folder below is counted there.
        CorpusProject project = Of([.. Many(1_001, "docs/asia/south/"), .. Many(1_000, "docs/asia/")]).RunForDiagnostics();

        Assert.StartsWith("Corpus.Articles.Asia.South has 1001 articles,", Message(project));
    }

    [Fact]
    public void AnEmptyDocument_IsAnArticle() =>
        Assert.Contains(" NothingHere ", Of(("docs/nothing-here.txt", " \n\n\t")).RunForDiagnostics().Sources["Corpus.Articles.00.g.cs"]);

    [Fact]
    public void AnUnreadableDocument_LeavesTheOthersAlone()
    {
        CorpusProject project = Of().Add(new Unreadable("/project/docs/throws.txt", new IOException("The disk is gone."))).RunForDiagnostics();

        Assert.Contains("The disk is gone.", Message(project));
        Assert.Contains(" RiverTownsAgreeOnFloodWall ", project.Sources["Corpus.Articles.00.g.cs"]);
    }

    [Fact]
    public void ADocumentThatExtractionFailsOn_IsAnArticleWithItsText()
    {
        CorpusProject project = Of(("docs/fails.txt", "fail")).Generator(new CorpusGenerator(Fails)).RunForDiagnostics();

        Assert.Contains("InvalidOperationException: It failed.", Message(project));
        object index = project.Load().GetType("Consumer.Corpus", true)!.GetProperty("Articles")!.GetValue(null)!;
        object article = index.GetType().GetProperty("Item", [typeof(string)])!.GetValue(index, ["fails"])!;
        Assert.Equal("fail", article.GetType().GetProperty("Text")!.GetValue(article));
    }

    [Fact]
    public void TwoDocumentsWithOneHeadline_AreNamedAfterTheirFilesToo()
    {
        CorpusProject project = Of(("docs/twin.txt", Twin)).RunForDiagnostics();

        Assert.All(project.Result.Diagnostics, d => Assert.Contains("docs/river.txt, docs/twin.txt", d.GetMessage(null)));
        Assert.Contains(" RiverTownsAgreeOnFloodWall_River ", project.Sources["Corpus.Articles.00.g.cs"]);
        Assert.Contains(" RiverTownsAgreeOnFloodWall_Twin ", project.Sources["Corpus.Articles.00.g.cs"]);
    }

    [Theory]
    [InlineData("CorpusVisibility", "private", "takes 'internal'. Write public or internal.")]
    [InlineData("CorpusText", "Zip", "takes 'Embedded'. Write Embedded or Literal.")]
    [InlineData("CorpusNamespace", "my-app", "takes 'my_app'. Write that, or another valid namespace.")]
    [InlineData("CorpusNamespace", "..", "takes the global namespace. Write that, or another valid namespace.")]
    public void AWrongOption_IsSaidWithWhatHoldsAndWhatToWrite(string property, string value, string expected) =>
        Assert.EndsWith(expected, Message(Of().Property(property, value).RunForDiagnostics()));

    [Fact]
    public void AnEncodingThatIsNotUnicode_MakesTheTextALiteral()
    {
        CorpusProject project = Of().Add(new Encoded("/project/docs/latin.txt", SourceText.From("Café Opens in the Old Town\n\nThe café opened.", Encoding.Latin1))).RunForDiagnostics();

        Assert.Contains("return \"Café Opens", project.Sources["Corpus.Articles.00.g.cs"]);
    }

    [Fact]
    public void AnOldLanguage_GetsNothing() => Assert.Empty(CorpusProject.Of(LanguageVersion.CSharp7_2, Samples.Three).RunForDiagnostics().Sources);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_2)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void AProjectWithoutAFile_HasALanguageAllTheSame(LanguageVersion version)
    {
        CorpusProject project = CorpusProject.Of(version, Samples.Three);
        project.WithoutSources().Run(version < LanguageVersion.CSharp7_3 ? ["CG0009"] : []).Compile();
    }

    [Fact]
    public void ATextPlace_CountsLinesAsTheCompilerDoes()
    {
        const string text = "a\nb\r\nc\rd\u0085e\u2028f\u2029g\vh\fi\n\r\nj";
        SourceText source = SourceText.From(text);
        for (int i = 0; i < text.Length; i++)
        {
            TextLine line = source.Lines.GetLineFromPosition(i);
            if (i < line.End)
                Assert.Equal(new TextPlace(i, line.End - i, line.LineNumber, i - line.Start), TextPlace.RestOfLine(text, i));
        }
    }

    [Fact]
    public void EveryDescriptor_HasItsHelpPage()
    {
        string docs = Path.Combine(Repository.Root, "generator", "docs");

        Assert.All(Descriptors.ById.Values, d =>
        {
            string page = File.ReadAllText(Path.Combine(docs, d.Id + ".md"));
            Assert.StartsWith($"# {d.Id}: {d.Title}\n\nSeverity: {d.DefaultSeverity}. Reported by the {(d.Id.StartsWith("CG0", StringComparison.Ordinal) ? "generator" : "analyzer")}.\n", page);
            Assert.Contains($"dotnet_diagnostic.{d.Id}.severity", page);
        });
        string targets = File.ReadAllText(Path.Combine(Repository.Root, "generator", "build", "CorpusGen.targets"));
        IEnumerable<string> ofTargets = Regex.Matches(targets, "Code=\"(CG[0-9]{4})\"").Select(m => m.Groups[1].Value).Append(PackTexts.ErrorCode);
        Assert.Equal(Descriptors.ById.Keys.Concat(ofTargets).Order(StringComparer.Ordinal), Directory.EnumerateFiles(docs, "CG*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));
    }

    private static readonly (string, DiagnosticSeverity)[] Severities =
        [("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("suggestion", DiagnosticSeverity.Info), ("silent", DiagnosticSeverity.Hidden)];

    /// <summary>One sound document, and these.</summary>
    private static CorpusProject Of(params (string Path, string Text)[] documents) =>
        CorpusProject.Of([("docs/river.txt", Samples.River), .. documents]);

    private static CorpusProject Known(string file) => Of(("actors.yml", file)).Metadata("actors.yml", "CorpusActors", "true");

    private static CorpusProject Configured(CorpusProject project, string id, string severity) => project.CompilerOptions(o => o
        .WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSyntaxTreeOptionsProvider(new GlobalConfig($"is_global = true\ndotnet_diagnostic.{id}.severity = {severity}\n")));

    private static CorpusProject Silenced(CorpusProject project, string id) => project.CompilerOptions(o => o.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Suppress)]));

    private static string Message(CorpusProject project) => project.Result.Diagnostics.Single().GetMessage(null);

    private static Extraction Fails(string text, CancellationToken cancellationToken, bool isMarkdown, EquatableArray<KnownName> known) =>
        text == "fail" ? throw new InvalidOperationException("It failed.") : Extraction.Of(text, cancellationToken, isMarkdown, known);

    /// <summary>What the compiler makes of a file of the project that is called .globalconfig.</summary>
    private sealed class GlobalConfig(string text) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigOptionsResult options = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, "/project/.globalconfig"))).GlobalConfigOptions;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Unreadable(string path, Exception? exception) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => exception is null ? null : throw exception;
    }

    private sealed class Encoded(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
