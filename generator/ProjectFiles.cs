using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen;

/// <summary>The project's files that are read, before the text of any is touched, in the order in which the compiler gives them.</summary>
internal sealed record ProjectFiles(EquatableArray<DocumentInput> Documents, EquatableArray<KnownActorsInput> KnownActors);

/// <summary>All files that the compiler hands on, as an object; see <see cref="Pair{TLeft, TRight}"/>.</summary>
internal sealed class AllFiles(ImmutableArray<AdditionalText> files)
{
    public ImmutableArray<AdditionalText> Files { get; } = files;
}

/// <summary>
/// Tells which of a project's files are read, and as what. What comes out depends on what goes in alone; the last run is remembered so that the next one asks
/// for the metadata of those files only that it does not know. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class FileSorter
{
    private volatile Run? last;

    public ProjectFiles Sort(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options)
    {
        Run? before = last;
        // Any file's metadata may be others with other options.
        bool isKnown = before is not null && ReferenceEquals(before.Options, options);
        var lookup = new Lookup<AdditionalText>((before?.Files ?? ImmutableArray<AdditionalText>.Empty).AsSpan(), files.AsSpan());
        DocumentInput?[] documents = lookup.Carried(before?.Documents);
        KnownActorsInput?[] actors = lookup.Carried(before?.KnownActors);
        (int start, int end) = isKnown ? lookup.Changed : (0, files.Length);
        for (int i = start; i < end; i++)
        {
            if (isKnown && lookup.Find(files[i], i) >= 0)
                continue;
            // What stayed the same stays the same object.
            DocumentInput? document = DocumentInput.Of(files[i], options);
            documents[i] = Equals(document, documents[i]) ? documents[i] : document;
            KnownActorsInput? known = KnownActorsInput.Of(files[i], options);
            actors[i] = Equals(known, actors[i]) ? actors[i] : known;
        }
        last = new Run(files, options, documents, actors);
        return new ProjectFiles(Present(documents), Present(actors));
    }

    private static EquatableArray<T> Present<T>(T?[] items)
        where T : class
    {
        int count = 0;
        foreach (T? item in items)
            count += item is null ? 0 : 1;
        var present = new T[count];
        for (int i = items.Length - 1; count > 0; i--)
        {
            if (items[i] is { } item)
                present[--count] = item;
        }
        return new(present);
    }

    /// <param name="documents">Of each file; null where it is none.</param>
    /// <param name="knownActors">Likewise.</param>
    private sealed class Run(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, DocumentInput?[] documents, KnownActorsInput?[] knownActors)
    {
        public ImmutableArray<AdditionalText> Files { get; } = files;

        public AnalyzerConfigOptionsProvider Options { get; } = options;

        public DocumentInput?[] Documents { get; } = documents;

        public KnownActorsInput?[] KnownActors { get; } = knownActors;
    }
}
