using CorpusGen.Tests.Snapshots;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Generation;

/// <summary>Snapshots of all that is generated; the public surface is in them, so a change to it shows in a diff.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public Task Seeds() => Match(CorpusProject.Of(Tests.Seeds.Documents));

    [Fact]
    public Task ThreeArticlesInFolders() => Match(CorpusProject.Of(Samples.Three));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public Task OldLanguage(LanguageVersion version) => Match(CorpusProject.Of(version, ("docs/river.txt", Samples.River)));

    [Fact]
    public Task PublicLiteralsInANamespaceOfTheirOwn() => Match(CorpusProject.Of(("docs/river.txt", Samples.River))
        .Property("CorpusVisibility", "public").Property("CorpusNamespace", "News._2024_texts").Property("CorpusText", "Literal"));

    [Fact]
    public Task HostileText() => Match(CorpusProject.Of(
        ("docs/quotes.txt", "He said \"\"\"</summary> */ #endif \\u000A {0} & <c>\n\nA \0 \uD800 \u202E \u2028 body of “hostile ‘marks” in it.\n"),
        ("docs/count.txt", "Count\n\nThe count goes on in every town of the region, officials said.\n"),
        ("docs/9 lives.txt", "9 lives of the cat\n\nThe cat has nine lives, according to the people of the town.\n")));

    [Fact]
    public Task WithDiagnostics() => Match(CorpusProject.Of(
        ("docs/river.txt", Samples.River), ("docs/twin.txt", Samples.River), ("docs/empty.txt", "\n")));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp10)]
    public Task FrontMatter(LanguageVersion version) => Match(CorpusProject.Of(version, Samples.Stated));

    private static Task Match(CorpusProject project)
    {
        CorpusProject run = project.RunForDiagnostics();
        run.Compile();
        return Snapshot.Match(run.Driver);
    }
}
