using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks;

/// <summary>What everything is measured beside: it reads the same files, and does nothing with them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class Nothing : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<int> count = context.AdditionalTextsProvider
            .Select(static (file, cancellation) => file.GetText(cancellation)?.Length ?? 0).Collect().Select(static (lengths, _) => lengths.Length);
        context.RegisterSourceOutput(count, static (output, n) => output.AddSource("Nothing.g.cs", SourceText.From("// " + n, Encoding.UTF8)));
    }
}
