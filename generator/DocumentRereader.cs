using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;

namespace CorpusGen;

/// <summary>
/// Reads the documents. What comes out depends on what goes in alone; the last run is remembered so that the next one reads only the documents that differ
/// from it, though it may have been cancelled halfway. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class DocumentRereader(Func<string, CancellationToken, bool, EquatableArray<KnownName>, Extraction> extract)
{
    private volatile Run? last;

    public EquatableArray<DocumentResult> Read(EquatableArray<DocumentInput> inputs, KnownActorFinder finder, CancellationToken cancellationToken)
    {
        Run? before = last;
        var lookup = new Lookup<DocumentInput>((before?.Inputs ?? EquatableArray<DocumentInput>.Empty).AsSpan(), inputs.AsSpan());
        MadeRequest?[] requests = lookup.Carried(before?.Requests);
        DocumentResult?[] results = lookup.Carried(before?.Results);
        // Where the known actors are the same, so is what each text holds of them.
        bool isSettled = before is not null && ReferenceEquals(before.Finder, finder);
        (int start, int end) = isSettled ? lookup.Changed : (0, requests.Length);
        var requester = new DocumentRequester(finder);
        bool isDone = false;
        var actors = new Dictionary<LocalActor, LocalActor>();
        try
        {
            for (int i = start; i < end; i++)
            {
                if (requests[i] is not null && isSettled)
                    continue;
                cancellationToken.ThrowIfCancellationRequested();
                MadeRequest made = requester.Make(inputs[i], requests[i], cancellationToken);
                if (!made.Request.Equals(requests[i]?.Request))
                    results[i] = Sharing(DocumentResult.Of(made.Request, extract, cancellationToken), actors);
                requests[i] = made;
            }
            isDone = true;
        }
        finally
        {
            last = new Run(inputs, isDone ? finder : null, requests, results);
        }
        return new(results!);
    }

    /// <summary>Documents of one corpus call the same actors the same: what is equal is kept once.</summary>
    private static DocumentResult Sharing(DocumentResult result, Dictionary<LocalActor, LocalActor> actors)
    {
        if (result.Article is not { } article)
            return result;
        DocumentNames names = article.Names with
        {
            Actors = article.Names.Actors.Project(actor =>
            {
                if (actors.TryGetValue(actor, out LocalActor same))
                    return same;
                actors.Add(actor, actor);
                return actor;
            }),
        };
        return result with { Article = article with { Names = names } };
    }

    /// <param name="inputs">The documents, each with what was read of it last; null where that is nothing yet.</param>
    /// <param name="finder">By which all requests were made; null where the run was cancelled.</param>
    private sealed class Run(EquatableArray<DocumentInput> inputs, KnownActorFinder? finder, MadeRequest?[] requests, DocumentResult?[] results)
    {
        public EquatableArray<DocumentInput> Inputs { get; } = inputs;

        public KnownActorFinder? Finder { get; } = finder;

        public MadeRequest?[] Requests { get; } = requests;

        public DocumentResult?[] Results { get; } = results;
    }
}
