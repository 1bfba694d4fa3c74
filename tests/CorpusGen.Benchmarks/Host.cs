using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks;

/// <summary>A project with documents in memory, and a driver that runs a generator on it as an editor does: again and again, each time after one edit.</summary>
internal sealed class Host
{
    public static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpCompilation[] compilations;
    private readonly Dictionary<Edit, (AdditionalText Before, AdditionalText After)> edits;
    private readonly GeneratorDriver cold;
    private GeneratorDriver driver;
    private bool edited;

    public Host(IIncrementalGenerator generator, int documents)
    {
        var known = new Document("/project/actors.yml", string.Concat(Enumerable.Range(0, 100).Select(i => $"- name: Known Body {i}\n  kind: organization\n  aliases: [KB{i}]\n")));
        ImmutableArray<AdditionalText> texts = [.. Articles.Make(documents).Select(d => new Document("/project/docs/" + d.Path, d.Text)), known];
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        SyntaxTree before = Tree("class Program { static void Main() { } }", parse), after = Tree("class Program { static void Main() { int x; } }", parse);
        var compilation = CSharpCompilation.Create("Consumer", [before], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilations = [compilation, compilation.ReplaceSyntaxTree(before, after)];
        // What an editor's compilation holds of its references, whatever generators ask of it, is no memory of the driver's.
        foreach (CSharpCompilation each in compilations)
            each.GetSpecialType(SpecialType.System_Object).ContainingAssembly.GetTypeByMetadataName("System.DateOnly");
        // The middle of the corpus, since neither end is special; but one of ordinary length, as 49 in 50 are.
        var text = (Document)texts[(documents / 2) + 2];
        Document stated = ((Document)texts[(documents / 2) + 1]).With(content => "---\nrating: 4\ntags: [talks, border]\n---\n" + content);
        texts = texts.SetItem((documents / 2) + 1, stated);
        edits = new()
        {
            [Edit.FrontMatter] = (stated, stated.With(content => content.Replace("rating: 4", "rating: 5", StringComparison.Ordinal))),
            [Edit.Body] = (text, text.With(content => content.Replace("told reporters in", "told the reporters in", StringComparison.Ordinal))),
            [Edit.KnownActors] = (known, known.With(content => content.Replace("[KB7]", "[KB7, " + text.Byline + "]", StringComparison.Ordinal))),
            [Edit.NewActor] = (text, text.With(content => content.Replace("\n\nMost read", "\n\n“It is over,” Henrietta Quimbleton said on Tuesday after the vote in the town.\n\nMost read", StringComparison.Ordinal))),
        };
        cold = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], texts, parse, new Options());
        driver = Cold(CancellationToken.None);
    }

    /// <summary>A run by a driver that remembers nothing.</summary>
    public GeneratorDriver Cold(CancellationToken cancellation) => cold.RunGenerators(compilations[0], cancellation);

    /// <summary>Does the edit, or undoes it, and runs.</summary>
    public GeneratorDriver Run(Edit edit)
    {
        edited = !edited;
        if (edit != Edit.Keystroke)
        {
            (AdditionalText before, AdditionalText after) = edits[edit];
            driver = driver.ReplaceAdditionalText(edited ? before : after, edited ? after : before);
        }
        return driver = driver.RunGenerators(compilations[edit == Edit.Keystroke && edited ? 1 : 0]);
    }

    public int Files => driver.GetRunResult().GeneratedTrees.Length;

    private static SyntaxTree Tree(string code, CSharpParseOptions options) => CSharpSyntaxTree.ParseText(code, options, "/project/Program.cs", Encoding.UTF8);

    internal sealed class Document(string path, string content) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public string Byline => content.Split("\n\nBy ")[1].Split('\n')[0];

        public Document With(Func<string, string> edit) => edit(content) is var after && after != content
            ? new Document(path, after)
            : throw new InvalidOperationException("The edit changes nothing.");

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Consumer", ["build_property.ProjectDir"] = "/project/" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            string relative = textFile.Path["/project/".Length..];
            if (!relative.StartsWith("docs/", StringComparison.Ordinal))
                return new Values(new() { ["build_metadata.AdditionalFiles.CorpusActors"] = "true" });
            return new Values(new()
            {
                ["build_metadata.AdditionalFiles.CorpusDocument"] = "true",
                ["build_metadata.AdditionalFiles.CorpusFolder"] = relative.Split('/')[1] + "/",
                ["build_metadata.AdditionalFiles.CorpusPath"] = relative,
            });
        }
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>What happens between two runs.</summary>
public enum Edit
{
    /// <summary>A C# file changes, no document.</summary>
    Keystroke,

    /// <summary>A word in one body changes, no actor.</summary>
    Body,

    /// <summary>A value in one document's front matter changes.</summary>
    FrontMatter,

    /// <summary>A known-actors file of a hundred entries gives one of them the name of a document's author as an alias.</summary>
    KnownActors,

    /// <summary>One document quotes somebody whom no document named before.</summary>
    NewActor,
}
