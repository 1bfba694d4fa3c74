using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusGen.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests;

/// <summary>What the pages show must work.</summary>
public partial class ReadmeTests
{
    [Theory]
    [MemberData(nameof(Samples), "csharp")]
    public void EveryCSharpSample_CompilesAgainstTheSeedsAndTheReadmesNote(string page, string code)
    {
        CorpusProject seeds = CorpusProject.Of([.. Seeds.Documents, ("docs/note.md", Note)]).Run();
        var parse = (CSharpParseOptions)seeds.Compilation.SyntaxTrees[0].Options;
        CSharpCompilation program = seeds.Compile()
            .RemoveSyntaxTrees(seeds.Compilation.SyntaxTrees)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("using System; using System.Linq; using Consumer;\n" + code, parse, cancellationToken: TestContext.Current.CancellationToken))
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));

        Assert.True(page.Length > 0);
        Assert.DoesNotContain(program.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void TheReadmesNote_StatesWhatItSays()
    {
        Extraction note = Extraction.Of(Note, TestContext.Current.CancellationToken, isMarkdown: true);

        Assert.Equal("Ferry Stays in Port", note.Structure.Headline?.Text);
        Assert.Equal("Maria Kovac", note.Actors.Actors[note.Quotes.Single().Actor].Name);
    }

    [Theory]
    [MemberData(nameof(Samples), "xml")]
    public void EveryXmlSample_IsWellFormed(string page, string code)
    {
        Assert.True(page.Length > 0);
        XElement.Parse("<Project>" + code + "</Project>");
    }

    [Fact]
    public void TheReadme_NamesEveryFieldAndOption()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        string types = CorpusProject.Of().Run("CG0001").Sources["Corpus.Types.g.cs"];
        foreach (string type in new[] { "Article", "Quote", "Actor" })
        {
            string body = types[types.IndexOf($"partial record {type}\n", StringComparison.Ordinal)..];
            body = body[..body.IndexOf("\n    }\n", StringComparison.Ordinal)];
            Assert.NotEmpty(PublicProperty().Matches(body));
            foreach (Match property in PublicProperty().Matches(body))
                Assert.Matches($"`{property.Groups[1].Value}\\??`", readme);
        }
        foreach (string option in new[] { "CorpusNamespace", "CorpusVisibility", "CorpusText", "CorpusDocument", "CorpusActors" })
            Assert.Contains($"`{option}`", readme);
    }

    private static string Note => Samples("markdown").Single().Data.Item2;

    public static IEnumerable<TheoryDataRow<string, string>> Samples(string language) =>
        from page in Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "docs"), "*.md").Append(Path.Combine(Repository.Root, "README.md")).Order(StringComparer.Ordinal)
        from Match fence in Fence().Matches(File.ReadAllText(page))
        where fence.Groups[1].Value == language
        select new TheoryDataRow<string, string>(Path.GetFileName(page), fence.Groups[2].Value);

    [GeneratedRegex("^```(\\w+)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^        public [^\n({=]*? (\\w+)(?: \\{ get|\n        \\{\n            get)", RegexOptions.Multiline)]
    private static partial Regex PublicProperty();
}
