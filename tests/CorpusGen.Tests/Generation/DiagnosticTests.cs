using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Generation;

public class DiagnosticTests
{
    [Fact]
    public async Task Advice_PointsIntoTheDocument()
    {
        CorpusProject project = CorpusProject.Of(
            ("docs/a.txt", "Mayor Opens New Library in the Old Town\n\nThe new library was opened on Friday after three years of work. “It was worth the wait.” The doors stay open until late in the evening.\n"),
            ("docs/open.txt", Samples.River + "\n\nThe plan was “praised by everybody in the hall. The vote took place on Wednesday evening, after the talks had ended in the town.\n"),
            ("docs/sound.txt", Samples.River));
        ImmutableArray<Diagnostic> found = await project.Run().Compile().WithAnalyzers(
            [new CorpusAnalyzer()], new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(project.Documents), project.OptionsProvider), TestContext.Current.CancellationToken)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["CG1001 /project/docs/a.txt(0,0)", "CG1002 /project/docs/a.txt(2,65)", "CG1005 /project/docs/open.txt(12,13)"], found.Select(Describe).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SoundDocuments_GiveNoDiagnostic() => Assert.Empty(Report(CorpusProject.Of(Samples.Three)));

    [Fact]
    public void NoDocument_IsSaid_AndTheCodeStillCompiles()
    {
        CorpusProject project = CorpusProject.Of(("other.txt", "Not a document of the corpus.")).Run();

        Assert.Equal(["CG0001 -"], Report(project));
        project.Compile();
    }

    [Fact]
    public void AnEmptyDocument_IsSaid_AndIsAnArticle()
    {
        CorpusProject project = CorpusProject.Of([.. Samples.Three, ("docs/nothing-here.txt", " \n\n\t")]).Run();

        Assert.Equal(["CG0003 /project/docs/nothing-here.txt(0,0)"], Report(project));
        Assert.Contains(" NothingHere ", project.Sources["Corpus.Articles.00.g.cs"]);
        project.Compile();
    }

    [Fact]
    public void AnUnreadableDocument_IsSaid_AndLeavesTheOthersAlone()
    {
        GeneratorDriver driver = CorpusProject.Of(Samples.Three).Driver.AddAdditionalTexts(
            [new Unreadable("/project/docs/null.txt", null), new Unreadable("/project/docs/throws.txt", new IOException("The disk is gone."))]);
        GeneratorRunResult result = driver.RunGenerators(CorpusProject.Of(Samples.Three).Compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal(
            ["CG0002 /project/docs/null.txt(0,0)", "CG0002 /project/docs/throws.txt(0,0)"], result.Diagnostics.Select(Describe).Order(StringComparer.Ordinal));
        Assert.Contains("The disk is gone.", result.Diagnostics.Last().GetMessage(null));
        Assert.Contains(result.GeneratedSources, s => s.SourceText.ToString().Contains("RiverTownsAgreeOnFloodWall", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoDocumentsWithOneHeadline_AreNamedAfterTheirFilesToo()
    {
        CorpusProject project = CorpusProject.Of([.. Samples.Three, ("docs/twin.txt", Samples.River)]).Run();

        Assert.Equal(["CG0005 /project/docs/river.txt(0,0)", "CG0005 /project/docs/twin.txt(0,0)"], Report(project));
        Assert.All(project.Result.Diagnostics, d => Assert.Contains("docs/river.txt, docs/twin.txt", d.GetMessage(null)));
        Assert.Contains(" RiverTownsAgreeOnFloodWall_River ", project.Sources["Corpus.Articles.00.g.cs"]);
        Assert.Contains(" RiverTownsAgreeOnFloodWall_Twin ", project.Sources["Corpus.Articles.00.g.cs"]);
        project.Compile();
    }

    [Fact]
    public void TwoDocumentsWithOneId_HaveTheirPathsAsIds()
    {
        CorpusProject project = CorpusProject.Of(("docs/a.txt", Samples.River), ("docs/a.md", Samples.Harvest)).Run();

        Assert.Equal(["CG0006 /project/docs/a.md(0,0)", "CG0006 /project/docs/a.txt(0,0)"], Report(project));
        project.Compile();
    }

    [Theory]
    [InlineData("CorpusVisibility", "private", "public or internal")]
    [InlineData("CorpusText", "Zip", "Embedded or Literal")]
    public void AWrongOption_IsSaid(string property, string value, string expected)
    {
        CorpusProject project = CorpusProject.Of(Samples.Three).Property(property, value).Run();

        Assert.Equal(["CG0007 -"], Report(project));
        Assert.Contains(expected, project.Result.Diagnostics.Single().GetMessage(null));
    }

    [Fact]
    public void AnEncodingThatIsNotUnicode_IsSaid_AndTheTextIsALiteral()
    {
        var text = new Encoded("/project/docs/latin.txt", SourceText.From("Caf\u00e9 Opens in the Old Town\n\nThe caf\u00e9 opened.", Encoding.Latin1));
        GeneratorRunResult result = CorpusProject.Of().Driver.AddAdditionalTexts([text])
            .RunGenerators(CorpusProject.Of().Compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();

        Assert.Equal(["CG0008 /project/docs/latin.txt(0,0)"], result.Diagnostics.Select(Describe));
        Assert.Contains(result.GeneratedSources, s => s.SourceText.ToString().Contains("case 0: return \"Café Opens", StringComparison.Ordinal));
    }

    [Fact]
    public void AnOldLanguage_IsSaid_AndNothingIsEmitted()
    {
        CorpusProject project = CorpusProject.Of(LanguageVersion.CSharp7_2, Samples.Three).Run();

        Assert.Equal(["CG0009 -"], Report(project));
        Assert.Empty(project.Sources);
    }

    [Fact]
    public void MoreLiteralsThanAnAssemblyHolds_AreSaid()
    {
        string large = new('x', 4_500_000);
        CorpusProject project = CorpusProject.Of(("docs/a.txt", "A Headline\n\n" + large), ("docs/b.txt", "B Headline\n\n" + large)).Property("CorpusText", "Literal").Run();

        Assert.Equal(["CG0010 -"], Report(project));
    }

    [Fact]
    public void EveryDescriptor_HasItsHelpPage()
    {
        string docs = Path.Combine(Repository.Root, "generator", "docs");

        Assert.All(Descriptors.ById.Values, d => Assert.StartsWith($"# {d.Id}: {d.Title}\n", File.ReadAllText(Path.Combine(docs, d.Id + ".md"))));
        string targets = File.ReadAllText(Path.Combine(Repository.Root, "generator", "build", "CorpusGen.targets"));
        IEnumerable<string> ofTargets = Regex.Matches(targets, "Code=\"(CG[0-9]{4})\"").Select(m => m.Groups[1].Value);
        Assert.Equal(Descriptors.ById.Keys.Concat(ofTargets).Order(StringComparer.Ordinal), Directory.EnumerateFiles(docs, "CG*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Report(CorpusProject project) => project.Run().Result.Diagnostics.Select(Describe).Order(StringComparer.Ordinal);

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return diagnostic.Id + " " + (diagnostic.Location.Kind == LocationKind.None ? "-" : $"{span.Path}({span.StartLinePosition})".Replace("((", "(").Replace("))", ")"));
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
