using System;
using System.Text;
using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Emission;
using CorpusGen.Quotes;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen;

/// <summary>What came of one document: its article, null where it cannot be read, and what is wrong with it.</summary>
internal sealed record DocumentResult(ArticleModel? Article, EquatableArray<Problem> Problems)
{
    public static DocumentResult Of(DocumentInput input, Func<string, CancellationToken, Extraction> extract, CancellationToken cancellationToken)
    {
        DocumentAddress address = input.Address;
        bool literal = input.Literal;
        if (input.WrongMark is not null)
            return new DocumentResult(null, new([Problem.Of(Descriptors.WrongMark, address.Path, address.SourcePath, input.WrongMark)]));
        SourceText? source;
        try
        {
            source = input.File.GetText(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new DocumentResult(null, new([Problem.Of(Descriptors.Unreadable, address.Path, address.SourcePath, exception.Message)]));
        }
        if (source is null)
            return new DocumentResult(null, new([Problem.Of(Descriptors.Unreadable, address.Path, address.SourcePath, "the compiler gives no text for it")]));

        string text = source.ToString();
        Problem? problem = null;
        if (string.IsNullOrWhiteSpace(text))
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
            extraction = extract(text, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problem = Problem.Of(Descriptors.ExtractionFailed, address.Path, address.SourcePath, exception.GetType().Name + ": " + exception.Message);
            extraction = Unread(text);
        }
        return new DocumentResult(
            ArticleModel.Of(address, text, extraction, literal), problem is null ? EquatableArray<Problem>.Empty : new([problem]));
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
            EquatableArray<DocumentQuote>.Empty);
    }
}
