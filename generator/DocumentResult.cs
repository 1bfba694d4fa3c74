using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Emission;
using CorpusGen.FrontMatter;
using CorpusGen.Quotes;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen;

/// <summary>What came of one document, and what is wrong with it.</summary>
/// <param name="Article">Null where the document cannot be read, or is a draft that this build leaves out.</param>
/// <param name="Data">What its front matter holds besides the article's fields; null where that is nothing and it is not left out.</param>
internal sealed record DocumentResult(ArticleModel? Article, DocumentData? Data, EquatableArray<Problem> Problems)
{
    // The longest features of newspapers and magazines have 30,000 words, some 180,000 characters.
    private const int MaxArticle = 250_000;

    public static DocumentResult Of(DocumentRequest request, Func<string, CancellationToken, bool, EquatableArray<KnownName>, Extraction> extract, CancellationToken cancellationToken)
    {
        DocumentInput input = request.Input;
        DocumentAddress address = input.Address;
        bool literal = input.Literal;
        if (input.WrongMark is not null)
            return new DocumentResult(null, null, new([Problem.Of(Descriptors.WrongMark, address.Path, address.SourcePath, input.WrongMark)]));
        SourceText? source;
        try
        {
            source = input.File.GetText(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new DocumentResult(null, null, new([Problem.Of(Descriptors.Unreadable, address.Path, address.SourcePath, exception.Message)]));
        }
        if (source is null)
            return new DocumentResult(null, null, new([Problem.Of(Descriptors.Unreadable, address.Path, address.SourcePath, "the compiler gives no text for it")]));

        string text = source.ToString();
        Problem? problem = null;
        bool isEmpty = string.IsNullOrWhiteSpace(text);
        if (isEmpty)
        {
            problem = Problem.Of(Descriptors.Empty, address.Path, address.SourcePath);
        }
        else if (OtherEncoding(source.Encoding, text, out int place) is { } reading)
        {
            problem = Problem.At(Descriptors.OtherEncoding, address.Path, source, place, 0, address.SourcePath, reading);
            literal = true;
        }
        Extraction extraction;
        try
        {
            extraction = extract(text, cancellationToken, address.IsMarkdown, request.Known);
            Advice.Share(request, Advice.Of(text, extraction, address.SourcePath));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problem = Problem.Of(Descriptors.ExtractionFailed, address.Path, address.SourcePath, exception.GetType().Name + ": " + exception.Message);
            extraction = Unread(text);
        }
        bool isLeftOut = extraction.Matter is { IsDraft: true } && input.LeavesOutDrafts;
        var problems = new List<Problem>();
        if (problem is not null)
            problems.Add(problem);
        if (text.Length > MaxArticle && !isEmpty)
            problems.Add(Problem.Of(Descriptors.TooLong, address.Path, address.SourcePath, text.Length.ToString(CultureInfo.InvariantCulture)));
        foreach (TextProblem found in extraction.Problems)
            problems.Add(Problem.At(found, address.Path, source));
        if (isLeftOut)
            problems.Add(Problem.Of(Descriptors.Draft, address.Path, address.SourcePath));
        return new DocumentResult(
            isLeftOut ? null : ArticleModel.Of(address, text, extraction, literal), DataOf(address, extraction.Matter, isLeftOut, source), problems.ToEquatableArray());
    }

    private static DocumentData? DataOf(DocumentAddress address, Matter? matter, bool isLeftOut, SourceText source)
    {
        if (matter is null || (matter.Data.Count == 0 && !isLeftOut))
            return null;
        return new DocumentData(address.Path, address.SourcePath, isLeftOut, matter.Data.Project(datum =>
        {
            LinePositionSpan lines = source.Lines.GetLinePositionSpan(new TextSpan(datum.Start, datum.Length));
            return new PlacedDatum(datum, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
        }));
    }

    /// <summary>
    /// How the compiler read a file whose bytes another reader might read otherwise; null where there is no doubt. What bytes come to
    /// that are no UTF-8 depends on the machine: its code page, or U+FFFD. UTF-32, and UTF-16 without a mark, come through with NULs.
    /// </summary>
    /// <param name="place">The first character that is in doubt.</param>
    private static string? OtherEncoding(Encoding? encoding, string text, out int place)
    {
        place = 0;
        if (encoding is not null && encoding.CodePage is not (65001 or 1200 or 1201 or 12000 or 12001))
            return encoding.WebName;
        string name = encoding?.WebName ?? "text";
        place = text.IndexOf('\uFFFD');
        if (place >= 0)
            return name + " with replaced characters";
        place = text.IndexOf('\0');
        return place >= 0 ? name + " with NUL characters" : null;
    }

    /// <summary>The text as one block that nobody understood: nothing of it is lost.</summary>
    private static Extraction Unread(string text)
    {
        int start = text.Length - text.TrimStart().Length, length = text.Trim().Length;
        return new Extraction(
            new DocumentStructure(
                length == 0 ? EquatableArray<Block>.Empty : new([new Block(BlockKind.Boilerplate, start, length)]),
                null, null, EquatableArray<Span>.Empty, null, null, null, null, null,
                EquatableArray<Caption>.Empty, EquatableArray<RelatedLink>.Empty, EquatableArray<Contributor>.Empty),
            new DocumentActors(EquatableArray<LocalActor>.Empty, EquatableArray<Mention>.Empty),
            EquatableArray<DocumentQuote>.Empty,
            null, EquatableArray<int>.Empty, EquatableArray<TextProblem>.Empty, EquatableArray<int>.Empty);
    }
}
