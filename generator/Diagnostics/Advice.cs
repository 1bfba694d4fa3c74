using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Documents;
using CorpusGen.FrontMatter;
using CorpusGen.Quotes;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>Advice about a document: what was not found in it, at the place where one would put it.</summary>
internal static class Advice
{
    private const int MaxWords = 60;

    // Reading a document is most of what it costs, and a compiler runs generator and analyzer in one process with the same files.
    // A file that changes is another object, so what stands here is what the analyzer would come to by itself.
    private static readonly ConditionalWeakTable<AdditionalText, Last> Shared = new();

    /// <summary>Keeps for the analyzer what the generator has read anyway.</summary>
    public static void Share(DocumentRequest request, EquatableArray<TextProblem> advice) =>
        Shared.GetOrCreateValue(request.Input.File).Reading = new Reading(request, advice);

    /// <summary>What the generator shared last of this file; null where it has not read it as this document.</summary>
    public static EquatableArray<TextProblem>? Find(DocumentInput input) =>
        Shared.TryGetValue(input.File, out Last last) && last.Reading is { } reading && reading.Request.Input.Address.Equals(input.Address) ? reading.Advice : null;

    public static EquatableArray<TextProblem> Of(string text, Extraction extraction, string sourcePath)
    {
        // An empty document is the generator's to report.
        if (string.IsNullOrWhiteSpace(text))
            return EquatableArray<TextProblem>.Empty;
        var advice = new List<TextProblem>();
        DocumentStructure structure = extraction.Structure;
        bool hasBody = false;
        foreach (Block block in structure.Blocks)
            hasBody |= block.Kind == BlockKind.Body;
        int headline = structure.Headline?.Start ?? 0;
        if (structure.Headline is null)
            Add(Descriptors.NoHeadline, 0, 0, sourcePath);
        if (!hasBody)
            Add(Descriptors.NoBody, headline, 0, sourcePath);
        // What the user states to be none is no oversight.
        if (structure.Published is null && extraction.Matter?.Published is null)
            Add(Descriptors.NoDate, headline, structure.Headline is null ? 0 : LineLength(text, headline), sourcePath);
        var settled = new HashSet<int>(extraction.Settled);
        foreach (DocumentQuote quote in extraction.Quotes)
        {
            if (quote.Actor < 0 && quote.SpeakerStart < 0 && !settled.Contains(quote.Start))
                Add(Descriptors.NoSpeaker, quote.Start, quote.Length, Excerpt(text, quote), "'" + QuoteStarts.ForEntry(text, quote.Start, quote.End).Replace("'", "''") + "'");
        }
        foreach (int mark in extraction.UnclosedMarks)
            Add(Descriptors.UnclosedMark, mark, 1);
        return advice.ToEquatableArray();

        void Add(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments) => advice.Add(new TextProblem(descriptor.Id, start, length, new(arguments)));
    }

    // What SourceText takes for a line's end.
    private static int LineLength(string text, int start)
    {
        int end = text.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029'], start);
        return (end < 0 ? text.Length : end) - start;
    }

    private static string Excerpt(string text, DocumentQuote quote) =>
        quote.Length <= MaxWords ? text.Substring(quote.Start, quote.Length) : text.Substring(quote.Start, MaxWords) + "…";

    /// <summary>The last reading of a file. Generators of several projects, and of several threads, may write it.</summary>
    private sealed class Last
    {
        public volatile Reading? Reading;
    }

    private sealed record Reading(DocumentRequest Request, EquatableArray<TextProblem> Advice);
}
