using System.Globalization;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Actors;

/// <summary>Known-actors files in memory, called <c>0.yml</c>, <c>1.yml</c> …</summary>
internal static class KnownYaml
{
    public static KnownActorsUnion Read(params string[] files) => KnownActorsUnion.Of([.. Files(files)]);

    public static IEnumerable<KnownActorsFile> Files(params string[] files) => files.Select((text, i) =>
        KnownActorsReader.Read(new KnownActorsInput(new TextFile($"/project/{i}.yml", text), $"{i}.yml", null), TestContext.Current.CancellationToken));

    /// <summary>What a sound file states.</summary>
    public static KnownActors Sound(string file)
    {
        KnownActorsUnion union = Read(file);
        Assert.Empty(union.Problems);
        return union.Actors;
    }

    /// <summary>Each problem as <c>id file(line,column): message</c>.</summary>
    public static IEnumerable<string> Problems(params string[] files) => Read(files).Problems.Select(Describe);

    private static string Describe(Problem problem)
    {
        Diagnostic diagnostic = problem.ToDiagnostic();
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{diagnostic.Id} {Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}({start.Line + 1},{start.Character + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
