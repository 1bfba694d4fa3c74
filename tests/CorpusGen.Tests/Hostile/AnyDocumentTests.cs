using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Xml;
using CorpusGen.Diagnostics;
using CorpusGen.FrontMatter;
using CorpusGen.Tests.Generation;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Hostile;

/// <summary>
/// Text is untrusted input to a compiler: whatever documents, names and options hold, the code compiles without a warning and gives the text back.
/// CORPUSGEN_DOCUMENTS sets how many documents are thrown, 300 where it is not set.
/// </summary>
public class AnyDocumentTests
{
    private const int DocumentsPerCorpus = 75;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    [Fact]
    public void AnyDocument_ComesBackAtRunTime()
    {
        int documents = int.Parse(Environment.GetEnvironmentVariable("CORPUSGEN_DOCUMENTS") ?? "300", System.Globalization.CultureInfo.InvariantCulture);
        HostileGen.Corpora(DocumentsPerCorpus).Sample(
            corpus =>
            {
                if (Failure(corpus) is { } failure)
                    throw Smallest(corpus, failure);
            },
            iter: (documents + DocumentsPerCorpus - 1) / DocumentsPerCorpus, threads: 1, print: _ => "the corpus is below");
    }

    private static Exception? Failure(HostileCorpus corpus)
    {
        try
        {
            Check(corpus);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return exception;
        }
    }

    /// <summary>The failure of the fewest documents that still fail; a corpus of them all shows nobody what is wrong.</summary>
    private static InvalidOperationException Smallest(HostileCorpus corpus, Exception failure)
    {
        for (int part = corpus.Documents.Length / 2; part > 0; part /= 2)
        {
            for (int at = 0; at < corpus.Documents.Length;)
            {
                HostileCorpus fewer = corpus with { Documents = [.. corpus.Documents.Take(at), .. corpus.Documents.Skip(at + part)] };
                if (Failure(fewer) is { } same)
                    (corpus, failure) = (fewer, same);
                else
                    at += part;
            }
        }
        return new InvalidOperationException(corpus + failure.Message, failure);
    }

    /// <param name="expected">The diagnostics that the generator must report, among others.</param>
    internal static void Check(HostileCorpus corpus, params string[] expected)
    {
        var host = new HostileHost(corpus);
        var parse = new CSharpParseOptions(corpus.Version, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText("", parse, cancellationToken: TestContext.Current.CancellationToken)], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, checkOverflow: true));
        GeneratorRunResult result = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], host.Texts, parse, host)
            .RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == Descriptors.ExtractionFailed.Id);
        Assert.Superset(expected.ToHashSet(), result.Diagnostics.Select(d => d.Id).ToHashSet());
        Assert.All(result.Diagnostics, d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

        // The generated files switch all warnings off, for the consumer's sake; here they are what is tested.
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(result.GeneratedSources.Select(s => CSharpSyntaxTree.ParseText(
            s.SourceText.ToString().Replace("#pragma warning disable\n", "#pragma warning disable CS1591\n", StringComparison.Ordinal), parse, "/" + s.HintName, Encoding.UTF8, TestContext.Current.CancellationToken)));
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        ResourceDescription[] resources = [CorpusProject.Packed(corpus.Documents.Where(d => d.Bytes is not null).Select(d => (d.Path, d.Bytes!)))];
        Assert.Empty(compilation.Emit(assembly, xmlDocumentationStream: documentation, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken).Diagnostics);

        documentation.Position = 0;
        using (var reader = XmlReader.Create(documentation))
        {
            while (reader.Read())
                Assert.NotEqual(XmlNodeType.Comment, reader.NodeType);
        }
        CheckAnalyzer(compilation, host);

        assembly.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        CheckArticles(corpus, host, context.LoadFromStream(assembly));
        context.Unload();
    }

    private static void CheckArticles(HostileCorpus corpus, HostileHost host, Assembly assembly)
    {
        object index = assembly.GetTypes().Single(t => t.Name == "Corpus" && t.GetProperty("Articles") is not null).GetProperty("Articles")!.GetValue(null)!;
        object[] articles = [.. ((IEnumerable)index).Cast<object>()];
        var documents = corpus.Documents.Zip(host.Texts.Select(t => t.GetText(TestContext.Current.CancellationToken)?.ToString())).Where(d => d.Second is not null).ToList();
        Assert.Equal(documents.Count, articles.Length);
        var byPath = articles.ToDictionary(a => (string)Get(a, "SourcePath")!);
        MethodInfo tryGet = index.GetType().GetMethod("TryGet")!;
        var ids = new List<string>();
        foreach ((HostileDocument document, string? text) in documents)
        {
            object article = byPath[document.Path];
            Assert.Equal(text, Get(article, "Text"));
            string id = (string)Get(article, "Id")!;
            ids.Add(id);
            object?[] arguments = [id, null];
            Assert.True((bool)tryGet.Invoke(index, arguments)!);
            Assert.Same(article, arguments[1]);

            Extraction extraction = Extraction.Of(text!, TestContext.Current.CancellationToken, document.Path.EndsWith(".md", StringComparison.Ordinal));
            Assert.Contains(id, new[] { extraction.Matter?.Id?.Text ?? IdOf(document), document.Path });
            CheckData(extraction.Matter, article);
            if (extraction.Structure.Headline is null)
                Assert.Equal(IdOf(document)[(IdOf(document).LastIndexOf('/') + 1)..], Get(article, "Headline"));
            else
                RuntimeTests.AssertEqual(extraction, article);
            Assert.NotNull(article.ToString());
        }
        Assert.Equal(ids.Order(StringComparer.Ordinal), articles.Select(a => (string)Get(a, "Id")!));
        Assert.Equal(ids.Count, ids.Distinct().Count());

        // One property leads to each article, in the class of its folder.
        object[] found = [.. Groups(index).SelectMany(g => g.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(p => p.PropertyType == articles.FirstOrDefault()?.GetType() && p.GetIndexParameters().Length == 0).Select(p => p.GetValue(g)!))];
        Assert.Equal(articles.Length, found.Length);
        Assert.Equal(articles.ToHashSet(), found.ToHashSet());
        CheckActors(index.GetType().Assembly.GetType(index.GetType().Namespace is { } name ? name + ".Corpus" : "Corpus", throwOnError: true)!.GetProperty("Actors")!.GetValue(null)!);
    }

    /// <summary>What is kept of front matter comes back as written; every property can be read.</summary>
    private static void CheckData(Matter? matter, object article)
    {
        Datum[] stated = [.. (matter?.Data ?? EquatableArray<Datum>.Empty).Where(d => d.Kind != DatumKind.None || d.IsList)];
        object? data = article.GetType().GetProperty("Data")?.GetValue(article);
        Assert.True(data is not null || stated.Length == 0);
        if (data is null)
            return;
        Assert.Equal(string.Join("; ", stated.Select(d => d.Key + ": " + string.Join(", ", d.Values.Select(v => v.Written)))), data.ToString());
        Assert.Equal(stated.Length, data.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Count(p => p.GetValue(data) is not null));
    }

    private static void CheckActors(object index)
    {
        object[] actors = [.. ((IEnumerable)index).Cast<object>()];
        MethodInfo tryGet = index.GetType().GetMethod("TryGet")!;
        foreach (object actor in actors)
        {
            object?[] arguments = [Get(actor, "Id"), null];
            Assert.True((bool)tryGet.Invoke(index, arguments)!);
            Assert.Same(actor, arguments[1]);
            foreach (string member in new[] { "Name", "Aliases", "Titles", "Articles", "Mentions", "Quotes" })
                Assert.NotNull(Get(actor, member));
            _ = Get(actor, "Affiliation");
        }
        object[] found = [.. index.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(p => p.PropertyType.Name == "Actor" && p.GetIndexParameters().Length == 0).Select(p => p.GetValue(index)!)];
        Assert.Equal(actors.Length, found.Length);
        Assert.Equal(actors.ToHashSet(), found.ToHashSet());
    }

    private static IEnumerable<object> Groups(object index) => index.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(p => p.PropertyType.BaseType?.Name == "ArticleList").SelectMany(p => Groups(p.GetValue(index)!)).Prepend(index);

    private static void CheckAnalyzer(CSharpCompilation compilation, HostileHost host)
    {
        ImmutableArray<Diagnostic> advice = compilation.WithAnalyzers([new CorpusAnalyzer()], new AnalyzerOptions(host.Texts, host))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        Assert.All(advice, d => Assert.StartsWith("CG1", d.Id));
        // A place outside its document would throw here.
        foreach (Diagnostic diagnostic in advice)
        {
            SourceText text = host.Texts.Single(t => t.Path == diagnostic.Location.GetLineSpan().Path).GetText(TestContext.Current.CancellationToken)!;
            Assert.Equal(text.Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan), diagnostic.Location.GetLineSpan().Span);
        }
    }

    private static string IdOf(HostileDocument document)
    {
        string id = document.Path["docs/".Length..];
        int dot = id.LastIndexOf('.'), slash = id.LastIndexOf('/');
        return dot > slash + 1 ? id[..dot] : id;
    }

    private static object? Get(object target, string member) => target.GetType().GetProperty(member)!.GetValue(target);
}
