using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen;

/// <summary>A document to read, with all that its reading depends on.</summary>
/// <param name="Known">The known actors that its text may name.</param>
internal sealed record DocumentRequest(DocumentInput Input, EquatableArray<KnownName> Known);

/// <summary>A request, and what the next one for the same document is made from.</summary>
/// <param name="Finder">By which it was made; null where the text could not be read.</param>
/// <param name="Words">Of the text; null until something was looked for that came among the known actors.</param>
internal sealed record MadeRequest(DocumentRequest Request, KnownActorFinder? Finder, WordSet? Words);

/// <summary>Makes a run's requests. Other known actors have no text searched but for what came among them.</summary>
internal sealed class DocumentRequester(KnownActorFinder finder)
{
    private KnownActorFinder.Difference? last;

    /// <param name="before">What was made for the same document last, or null. It makes the work less, but nothing of what comes out other; a request that stays equal stays the same object.</param>
    public MadeRequest Make(DocumentInput input, MadeRequest? before, CancellationToken cancellationToken)
    {
        if (before?.Finder is not { } from)
        {
            string? whole = finder.IsEmpty ? "" : input.Text(cancellationToken)?.ToString();
            return new MadeRequest(new DocumentRequest(input, whole is null ? EquatableArray<KnownName>.Empty : finder.In(whole)), whole is null ? null : finder, null);
        }
        // A cancelled run apart, all documents have the same one.
        if (!ReferenceEquals(last?.From, from))
            last = new KnownActorFinder.Difference(from, finder);
        WordSet? words = before.Words;
        string? text = null;
        if (last!.MayOccur(words))
        {
            text = input.Text(cancellationToken)?.ToString();
            if (text is null)
                return new MadeRequest(new DocumentRequest(input, EquatableArray<KnownName>.Empty), null, words);
            words ??= new WordSet(text);
        }
        EquatableArray<KnownName> known = last.In(before.Request.Known, text);
        return new MadeRequest(ReferenceEquals(known, before.Request.Known) ? before.Request : new DocumentRequest(input, known), finder, words);
    }
}
