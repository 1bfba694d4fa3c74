using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Hostile;

/// <summary>Gives a hostile corpus to the generator as the targets and the compiler do: properties and metadata are cut and trimmed, files are decoded.</summary>
internal sealed class HostileHost : AnalyzerConfigOptionsProvider
{
    public const string Root = "/project/";

    private readonly Dictionary<string, HostileDocument> byPath;

    public HostileHost(HostileCorpus corpus, string root = Root)
    {
        byPath = corpus.Documents.ToDictionary(d => root + d.Path);
        var global = new Dictionary<string, string>
        {
            ["build_property.RootNamespace"] = "Consumer",
            ["build_property.ProjectDir"] = Cut(root),
            ["build_property.CorpusText"] = corpus.Literal ? "Literal" : "Embedded",
            ["build_property.CorpusVisibility"] = Cut(corpus.Visibility),
        };
        if (corpus.Namespace is not null)
            global["build_property.CorpusNamespace"] = Cut(corpus.Namespace);
        GlobalOptions = new Values(global);
        Texts = [.. corpus.Documents.Select(d => new Text(root + d.Path, d.Bytes is null ? SourceText.From(d.Text!, Encoding.UTF8) : Read(d.Bytes)))];
    }

    public ImmutableArray<AdditionalText> Texts { get; }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        HostileDocument document = byPath[textFile.Path];
        return new Values(new()
        {
            ["build_metadata.AdditionalFiles.CorpusDocument"] = "true",
            ["build_metadata.AdditionalFiles.CorpusFolder"] = Cut("/" + Replaced(document.Folder)),
            ["build_metadata.AdditionalFiles.CorpusPath"] = Cut(Replaced(document.Path)),
        });
    }

    private static string Replaced(string path) => path.Replace('#', '＃').Replace(';', '；');

    /// <summary>The very code by which the compiler reads an additional file; null where it finds that it is no text.</summary>
    private static SourceText? Read(byte[] bytes)
    {
        MethodInfo create = typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Single(m => m.Name == "Create" && m.GetParameters()[0].ParameterType == typeof(Stream) && m.GetParameters()[1].ParameterType == typeof(Encoding));
        object?[] arguments = [.. create.GetParameters().Select(p => p.HasDefaultValue ? p.DefaultValue : null)];
        arguments[0] = new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
        arguments[2] = SourceHashAlgorithm.Sha256;
        try
        {
            return (SourceText)create.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidDataException)
        {
            return null;
        }
    }

    // What is left of a value that MSBuild writes into the compiler's .editorconfig.
    private static string Cut(string value)
    {
        int end = value.IndexOfAny(['#', ';', '\r', '\n', '\u0085', '\u2028', '\u2029']);
        return (end < 0 ? value : value[..end]).Trim();
    }

    private sealed class Text(string path, SourceText? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
