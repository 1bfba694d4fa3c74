using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Documents;
using CorpusGen.FrontMatter;
using CorpusGen.Language;
using CorpusGen.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Diagnostics;

/// <summary>Gives advice about documents: what was not found in them, at the place where one would put it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    private const int MaxWords = 60;

    // The longest features of newspapers and magazines have 30,000 words, some 180,000 characters.
    private const int MaxArticle = 250_000;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.NoDate, Descriptors.NoSpeaker, Descriptors.NoHeadline, Descriptors.NoBody, Descriptors.UnclosedMark, Descriptors.TooLong);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        ImmutableArray<DocumentInput> inputs = DocumentInput.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider);
        // A document that cannot be read is the generator's to report, as is an empty one.
        if (inputs.IsEmpty || inputs[0].WrongMark is not null || Read() is not { } source)
            return;
        string text = source.ToString(), path = context.AdditionalFile.Path, sourcePath = inputs[0].Address.SourcePath;
        List<int> unclosed = [];
        if (string.IsNullOrWhiteSpace(text) || Extract() is not { } extraction)
            return;

        DocumentStructure structure = extraction.Structure;
        bool hasBody = false;
        foreach (Block block in structure.Blocks)
            hasBody |= block.Kind == BlockKind.Body;
        int headline = structure.Headline?.Start ?? 0;
        if (structure.Headline is null)
            Report(Descriptors.NoHeadline, 0, 0, sourcePath);
        if (!hasBody)
            Report(Descriptors.NoBody, headline, 0, sourcePath);
        // What the user states to be none is no oversight.
        if (structure.Published is null && extraction.Matter?.Published is null)
            Report(Descriptors.NoDate, headline, structure.Headline is null ? 0 : LineLength(headline), sourcePath);
        var settled = new HashSet<int>(extraction.Settled);
        foreach (DocumentQuote quote in extraction.Quotes)
        {
            if (quote.Actor < 0 && quote.SpeakerStart < 0 && !settled.Contains(quote.Start))
                Report(Descriptors.NoSpeaker, quote.Start, quote.Length, Excerpt(text, quote), "'" + QuoteStarts.ForEntry(text, quote.Start, quote.End).Replace("'", "''") + "'");
        }

        foreach (int mark in unclosed)
            Report(Descriptors.UnclosedMark, mark, 1);

        if (text.Length > MaxArticle)
            Report(Descriptors.TooLong, 0, 0, sourcePath, text.Length.ToString(CultureInfo.InvariantCulture));

        SourceText? Read()
        {
            try
            {
                return context.AdditionalFile.GetText(context.CancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return null;
            }
        }

        Extraction? Extract()
        {
            try
            {
                Extraction extracted = Extraction.Of(text, context.CancellationToken, inputs[0].Address.IsMarkdown);
                unclosed = QuoteReader.UnclosedMarks(TokenizedText.Of(text, extracted.Structure, context.CancellationToken), context.CancellationToken);
                return extracted;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return null;
            }
        }

        int LineLength(int start) => source.Lines.GetLineFromPosition(start).End - start;

        void Report(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments) =>
            context.ReportDiagnostic(Problem.At(descriptor, path, source, start, length, arguments).ToDiagnostic());
    }

    private static string Excerpt(string text, DocumentQuote quote) =>
        quote.Length <= MaxWords ? text.Substring(quote.Start, quote.Length) : text.Substring(quote.Start, MaxWords) + "…";
}
