using System;
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
        var requests = new MadeRequest?[inputs.Count];
        var results = new DocumentResult?[inputs.Count];
        var lookup = new Lookup<DocumentInput>((before?.Inputs ?? EquatableArray<DocumentInput>.Empty).AsSpan(), inputs.AsSpan());
        for (int i = 0; i < requests.Length; i++)
        {
            int at = lookup.Find(inputs[i], i);
            requests[i] = at < 0 ? null : before!.Requests[at];
            results[i] = at < 0 ? null : before!.Results[at];
        }
        // Where the known actors are the same, so is what each text holds of them.
        bool isSettled = before is not null && ReferenceEquals(before.Finder, finder);
        var requester = new DocumentRequester(finder);
        bool isDone = false;
        try
        {
            for (int i = 0; i < requests.Length; i++)
            {
                if (requests[i] is not null && isSettled)
                    continue;
                cancellationToken.ThrowIfCancellationRequested();
                MadeRequest made = requester.Make(inputs[i], requests[i], cancellationToken);
                if (!made.Request.Equals(requests[i]?.Request))
                    results[i] = DocumentResult.Of(made.Request, extract, cancellationToken);
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
