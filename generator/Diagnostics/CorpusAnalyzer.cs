using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Diagnostics;

/// <summary>Gives advice about documents: what was not found in them, at the place where one would put it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    // None is a warning: then a compile that logs no information leaves the analyzer out.
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.NoDate, Descriptors.NoSpeaker, Descriptors.NoHeadline, Descriptors.NoBody, Descriptors.UnclosedMark);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        // A document that cannot be read is the generator's to report.
        if (DocumentInput.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { WrongMark: null } input)
            return;
        if ((Advice.Find(input) ?? Read(input, context.CancellationToken)) is not { Count: > 0 } advice)
            return;
        if (input.Text(context.CancellationToken) is not { } source)
            return;
        foreach (TextProblem problem in advice)
            context.ReportDiagnostic(Problem.At(problem, context.AdditionalFile.Path, source).ToDiagnostic());
    }

    private static EquatableArray<TextProblem>? Read(DocumentInput input, CancellationToken cancellationToken)
    {
        if (input.Text(cancellationToken)?.ToString() is not { } text)
            return null;
        try
        {
            // Advice is about what the text says, whoever is known beforehand.
            return Advice.Of(text, Extraction.Of(text, cancellationToken, input.Address.IsMarkdown), input.Address.SourcePath);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }
}
