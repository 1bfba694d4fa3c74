using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using CorpusGen.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.SampleTests;

/// <summary>The sample's report of any documents: its sources, compiled against the corpus that CorpusGen makes of them.</summary>
internal sealed class SampleReport
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly Assembly assembly;

    private SampleReport(Assembly assembly) => this.assembly = assembly;

    public static SampleReport Of(params (string Name, string Text)[] documents)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        IEnumerable<string> sources = new[] { "Reading.cs", "Html.cs", "Report.cs" }.Select(name => File.ReadAllText(InSample(name))).Append(Usings);
        var compilation = CSharpCompilation.Create(
            "SampleConsumer",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, parse)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], documents.Select(d => new Document($"/project/{d.Name}.txt", d.Text)), parse, new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, TestContext.Current.CancellationToken);

        IEnumerable<ResourceDescription> assets = new[] { "report.css", "report.js" }.Select(name => new ResourceDescription(name, () => File.OpenRead(InSample(name)), isPublic: true));
        using var image = new MemoryStream();
        Assert.Empty(generated.Emit(image, manifestResources: assets, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return new SampleReport(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image));
    }

    /// <summary>The page of the first articles by Id, or of all.</summary>
    public string Html(int? articles = null, string title = "A made-up story")
    {
        var corpus = (IEnumerable)assembly.GetType("SampleConsumer.Corpus")!.GetProperty("Articles", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;
        object[] chosen = [.. corpus.Cast<object>().Take(articles ?? int.MaxValue)];
        var typed = Array.CreateInstance(assembly.GetType("SampleConsumer.Article")!, chosen.Length);
        Array.Copy(chosen, typed, chosen.Length);
        using var page = new StringWriter();
        assembly.GetType("SampleConsumer.Report")!.GetMethod("Write", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, [page, title, typed]);
        return page.ToString();
    }

    private static string InSample(string name) => Path.Combine(Repository.Root, "sample-consumer", name);

    private sealed class Document(string path, string content) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>What the package's targets tell: every document takes part, its text as a literal.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.RootNamespace"] = "SampleConsumer",
            ["build_property.ProjectDir"] = "/project/",
            ["build_property.CorpusText"] = "Literal",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.CorpusDocument"] = "true" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
