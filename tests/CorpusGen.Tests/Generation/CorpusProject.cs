extern alias tasks;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using CorpusGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using tasks::CorpusGen.Tasks;

namespace CorpusGen.Tests.Generation;

/// <summary>A C# project with documents, in memory, as a compiler sees it after CorpusGen's targets ran. Changing it makes a new one; the driver's memory of earlier runs goes along.</summary>
internal sealed class CorpusProject
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private const string Root = "/project/";

    private readonly Options options;

    private CorpusProject(CSharpCompilation compilation, GeneratorDriver driver, ImmutableArray<Document> documents, Options options)
    {
        Compilation = compilation;
        Driver = driver;
        Documents = documents;
        this.options = options;
    }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver Driver { get; }

    public AnalyzerConfigOptionsProvider OptionsProvider => options;

    public ImmutableArray<Document> Documents { get; }

    public static CorpusProject Of(params (string Path, string Text)[] documents) => Of(LanguageVersion.CSharp10, documents);

    public static CorpusProject Of(LanguageVersion version, params (string Path, string Text)[] documents)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("class Program { static void Main() { } }", parse, "/project/Program.cs", Encoding.UTF8)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));
        var options = new Options(ImmutableDictionary<string, string>.Empty
            .Add("build_property.RootNamespace", "Consumer").Add("build_property.ProjectDir", Root).Add("build_property.CorpusText", "Embedded"));
        ImmutableArray<Document> added = [.. documents.Select(d => new Document(Root + d.Path, d.Text))];
        return new CorpusProject(compilation, NewDriver(compilation, added, options), added, options);
    }

    /// <summary>The same project with a driver that has run nothing yet.</summary>
    public CorpusProject Forget() => With(NewDriver(Compilation, Documents, options));

    /// <summary>Runs the generator; fails on any diagnostic that is not expected, and without one that is.</summary>
    /// <param name="expected">Id and place of each as a compiler prints them: <c>CG0005 docs/a.txt(1,1)</c>.</param>
    public CorpusProject Run(params string[] expected)
    {
        CorpusProject after = RunForDiagnostics();
        Assert.Null(after.Result.Exception);
        Assert.Equal(expected.Order(StringComparer.Ordinal), after.Result.Diagnostics.Select(Describe).Order(StringComparer.Ordinal));
        return after;
    }

    /// <summary>For tests that look at all diagnostics themselves.</summary>
    public CorpusProject RunForDiagnostics() => With(driver: Driver.RunGenerators(Compilation, TestContext.Current.CancellationToken));

    /// <summary>What the analyzer says of the documents; fails on any diagnostic that is not expected, and without one that is.</summary>
    public async Task<ImmutableArray<Diagnostic>> Advise(params string[] expected)
    {
        ImmutableArray<Diagnostic> found = await Analyzers().GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(Describe).Order(StringComparer.Ordinal));
        return found;
    }

    /// <summary>As an editor asks for one document that is being edited.</summary>
    public async Task<ImmutableArray<Diagnostic>> AdviseOn(string path, params string[] expected)
    {
        AnalysisResult result = await Analyzers().GetAnalysisResultAsync(Find(path), TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> found = result.GetAllDiagnostics();
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(Describe).Order(StringComparer.Ordinal));
        return found;
    }

    private CompilationWithAnalyzers Analyzers() => Compilation.WithAnalyzers(
        [new CorpusAnalyzer()], new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(Documents), options), TestContext.Current.CancellationToken);

    private static string Describe(Diagnostic diagnostic)
    {
        if (diagnostic.Location.Kind == LocationKind.None)
            return diagnostic.Id;
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        Assert.StartsWith(Root, span.Path);
        return $"{diagnostic.Id} {span.Path[Root.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }

    public CorpusProject Add(string path, string text)
    {
        var document = new Document(Root + path, text);
        return With(Driver.AddAdditionalTexts([document]), documents: Documents.Add(document));
    }

    /// <summary>A file that is no ordinary one. What embeds or analyzes documents does not see it.</summary>
    public CorpusProject Add(AdditionalText text) => With(Driver.AddAdditionalTexts([text]));

    public CorpusProject Remove(string path)
    {
        Document document = Find(path);
        return With(Driver.RemoveAdditionalTexts([document]), documents: Documents.Remove(document));
    }

    public CorpusProject Edit(string path, Func<string, string> edit)
    {
        Document before = Find(path);
        var after = new Document(before.Path, edit(before.Content));
        Assert.NotEqual(before.Content, after.Content);
        return With(Driver.ReplaceAdditionalText(before, after), documents: Documents.Replace(before, after));
    }

    public CorpusProject Reverse()
    {
        ImmutableArray<Document> reversed = [.. Documents.Reverse()];
        return With(Driver.ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(reversed)), documents: reversed);
    }

    public CorpusProject Source(string code) => With(compilation: Compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, $"/project/{Compilation.SyntaxTrees.Length}.cs", Encoding.UTF8, TestContext.Current.CancellationToken)));

    public CorpusProject Property(string name, string value)
    {
        Options changed = options.With("build_property." + name, value);
        return With(Driver.WithUpdatedAnalyzerConfigOptions(changed), options: changed);
    }

    public CorpusProject Metadata(string path, string name, string value)
    {
        Options changed = options.With(Root + path, "build_metadata.AdditionalFiles." + name, value);
        return With(Driver.WithUpdatedAnalyzerConfigOptions(changed), options: changed);
    }

    public CorpusProject CompilerOptions(Func<CSharpCompilationOptions, CSharpCompilationOptions> change) => With(compilation: Compilation.WithOptions(change(Compilation.Options)));

    public CorpusProject WithoutSources() => With(compilation: Compilation.RemoveAllSyntaxTrees());

    /// <summary>The same project with another generator.</summary>
    public CorpusProject Generator(CorpusGenerator generator) => With(NewDriver(Compilation, Documents, options, generator));

    /// <summary>What a host does when it reloads: a new provider that says the same.</summary>
    public CorpusProject SwapOptions()
    {
        Options same = options.Copy();
        return With(Driver.WithUpdatedAnalyzerConfigOptions(same), options: same);
    }

    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Compiles with what was generated; fails on any diagnostic of the compiler's.</summary>
    public CSharpCompilation Compile()
    {
        Assert.Null(Result.Exception);
        CSharpCompilation compiled = Compilation.AddSyntaxTrees(Driver.GetRunResult().GeneratedTrees);
        Assert.Empty(compiled.GetDiagnostics(TestContext.Current.CancellationToken));
        return compiled;
    }

    /// <summary>Compiles, embeds the texts and loads the assembly.</summary>
    public Assembly Load(Func<Document, byte[]?>? content = null) => LoadImage(Emit(content));

    public static Assembly LoadImage(byte[] image) => new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(image));

    public byte[] Emit(Func<Document, byte[]?>? content = null)
    {
        content ??= d => Encoding.UTF8.GetBytes(d.Content);
        using var stream = new MemoryStream();
        ResourceDescription packed = Packed(Documents.Where(d => content(d) is not null).Select(d => (d.Path[Root.Length..], content(d)!)));
        Assert.Empty(Compile().Emit(stream, manifestResources: [packed], cancellationToken: TestContext.Current.CancellationToken).Diagnostics);
        return stream.ToArray();
    }

    /// <summary>The one resource that the build makes of all texts.</summary>
    public static ResourceDescription Packed(IEnumerable<(string Path, byte[] Content)> documents)
    {
        var pack = new MemoryStream();
        Pack.Write(pack, documents.Select(d => KeyValuePair.Create<string, Func<Stream>>(d.Path, () => new MemoryStream(d.Content))));
        return new ResourceDescription("CorpusGen.pack", () => new MemoryStream(pack.ToArray()), isPublic: true);
    }

    private static GeneratorDriver NewDriver(CSharpCompilation compilation, ImmutableArray<Document> documents, Options options, CorpusGenerator? generator = null) => CSharpGeneratorDriver.Create(
        [(generator ?? new CorpusGenerator()).AsSourceGenerator()], ImmutableArray<AdditionalText>.CastUp(documents), (CSharpParseOptions)compilation.SyntaxTrees[0].Options, options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private Document Find(string path) => Documents.Single(d => d.Path == Root + path);

    private CorpusProject With(GeneratorDriver? driver = null, CSharpCompilation? compilation = null, ImmutableArray<Document>? documents = null, Options? options = null) =>
        new(compilation ?? Compilation, driver ?? Driver, documents ?? Documents, options ?? this.options);

    internal sealed class Document(string path, string content) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public string Content => content;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options(ImmutableDictionary<string, string> properties, ImmutableDictionary<(string Path, string Key), string>? metadata = null) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public Options With(string key, string value) => new(properties.SetItem(key, value), metadata);

        public Options With(string path, string key, string value) => new(properties, (metadata ?? ImmutableDictionary<(string, string), string>.Empty).SetItem((path, key), value));

        public Options Copy() => new(properties, metadata);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

        // As the targets have it: "docs/**/*.txt" included them, so "docs/" is the pattern's fixed part.
        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            string relative = textFile.Path[Root.Length..];
            string folder = Path.GetDirectoryName(relative)!.Replace('\\', '/');
            folder = folder.StartsWith("docs/", StringComparison.Ordinal) ? folder["docs/".Length..] + "/" : "";
            ImmutableDictionary<string, string> values = !relative.StartsWith("docs/", StringComparison.Ordinal)
                ? ImmutableDictionary<string, string>.Empty
                : ImmutableDictionary<string, string>.Empty
                    .Add("build_metadata.AdditionalFiles.CorpusDocument", "true")
                    .Add("build_metadata.AdditionalFiles.CorpusFolder", folder)
                    .Add("build_metadata.AdditionalFiles.CorpusPath", relative);
            return new Values(metadata is null ? values : values.SetItems(metadata.Where(m => m.Key.Path == textFile.Path).Select(m => KeyValuePair.Create(m.Key.Key, m.Value))));
        }
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
