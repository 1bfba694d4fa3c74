using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks;

/// <summary>What an editor does after a key is pressed behind <c>Corpus.Articles.</c>, with 1,000 articles in one folder.</summary>
public class CompletionBenchmarks
{
    private const int Members = 1_000;

    private Editor corpusGen = null!;
    private Editor handWritten = null!;

    /// <summary>Opens both projects, and completes once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var code = new StringBuilder("static class Corpus { public static ArticleIndex Articles { get; } = new(); }\nclass Article;\nsealed class ArticleIndex\n{\n");
        for (int i = 0; i < Members; i++)
            code.Append(System.Globalization.CultureInfo.InvariantCulture, $"    /// <summary>The article of number {i}.</summary>\n    public Article ArticleNumber{i}IsCalledAsLongAsAHeadline {{ get {{ return null!; }} }}\n");
        handWritten = new Editor(code.Append('}').ToString(), []);
        corpusGen = new Editor("", [.. Enumerable.Range(0, Members).Select(i => ($"/project/docs/{i:D4}.txt", Articles.One(i)))]);
        handWritten.Complete();
        corpusGen.Complete();
    }

    /// <summary>A class of as many properties, in a file of the project.</summary>
    [Benchmark(Baseline = true)]
    public int HandWritten() => handWritten.Complete();

    /// <summary>CorpusGen.</summary>
    [Benchmark]
    public int CorpusGen() => corpusGen.Complete();

    private sealed class Editor
    {
        private const string Asking = "namespace Consumer; class Program { static object Get() => Corpus.Articles.", Rest = "; }";

        private readonly DocumentId program;
        private Solution solution;
        private int edits;

        public Editor(string code, (string Path, string Text)[] documents)
        {
            var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
            var id = ProjectId.CreateNewId();
            program = DocumentId.CreateNewId(id);
            var config = new StringBuilder("is_global = true\nbuild_property.RootNamespace = Consumer\nbuild_property.ProjectDir = /project/\n");
            foreach ((string path, _) in documents)
                config.Append($"\n[{path}]\nbuild_metadata.AdditionalFiles.CorpusDocument = true\nbuild_metadata.AdditionalFiles.CorpusFolder = /\nbuild_metadata.AdditionalFiles.CorpusPath = {path["/project/".Length..]}\n");
            solution = workspace.CurrentSolution
                .AddProject(ProjectInfo.Create(
                    id, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp, compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse), metadataReferences: Host.References, analyzerReferences: documents.Length == 0 ? [] : [new Reference()]))
                .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(config.ToString(), Encoding.UTF8), filePath: "/project/.globalconfig")
                .AddDocument(DocumentId.CreateNewId(id), "Code.cs", SourceText.From("namespace Consumer;\n" + code, Encoding.UTF8), filePath: "/project/Code.cs")
                .AddDocument(program, "Program.cs", SourceText.From(Asking + Rest, Encoding.UTF8), filePath: "/project/Program.cs");
            foreach ((string path, string text) in documents)
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text, Encoding.UTF8), filePath: path);
        }

        public int Complete()
        {
            solution = solution.WithDocumentText(program, SourceText.From(Asking + Rest + new string(' ', ++edits % 10), Encoding.UTF8));
            Document document = solution.GetDocument(program)!;
            int found = CompletionService.GetService(document)!.GetCompletionsAsync(document, Asking.Length).GetAwaiter().GetResult().ItemsList.Count;
            return found > Members ? found : throw new InvalidOperationException($"Only {found} items complete.");
        }

        private sealed class Reference : AnalyzerReference
        {
            // The same one each time: the workspace knows generators by identity.
            private readonly ImmutableArray<ISourceGenerator> generators = [new CorpusGenerator().AsSourceGenerator()];

            public override string? FullPath => null;

            public override object Id => nameof(CorpusGenerator);

            public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

            public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

            public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;
        }
    }
}
