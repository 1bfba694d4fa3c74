using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Snapshots;

/// <summary>Generates what it is told to, so that the snapshots' own tests know the output.</summary>
internal sealed class TinyGenerator((string HintName, string Text)[] sources, Diagnostic[] diagnostics) : IIncrementalGenerator
{
    public static GeneratorDriver Run((string HintName, string Text)[] sources, params Diagnostic[] diagnostics) =>
        CSharpGeneratorDriver.Create(new TinyGenerator(sources, diagnostics)).RunGenerators(CSharpCompilation.Create("Tiny"));

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
        {
            foreach ((string hintName, string text) in sources)
            {
                output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
            }

            foreach (Diagnostic diagnostic in diagnostics)
            {
                output.ReportDiagnostic(diagnostic);
            }
        });
}
