using System;
using System.Threading;
using CorpusGen.Actors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen;

/// <summary>A known-actors file to read.</summary>
/// <param name="WrongMark">What its metadata say instead of that it is one, or that it is none; null where they say that it is one.</param>
internal sealed record KnownActorsInput(AdditionalText File, string SourcePath, string? WrongMark)
{
    /// <summary>Null where the file is no such file.</summary>
    public static KnownActorsInput? Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.CorpusActors", out string? mark);
        if (string.IsNullOrWhiteSpace(mark) || Is("false"))
            return null;
        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? projectFolder);
        return new KnownActorsInput(file, DocumentInput.SourcePath(file.Path.Replace('\\', '/'), projectFolder), Is("true") ? null : mark);

        bool Is(string expected) => string.Equals(mark!.Trim(), expected, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A document to read, with all that its reading depends on.</summary>
/// <param name="Known">The known actors that its text may name.</param>
internal sealed record DocumentRequest(DocumentInput Input, EquatableArray<KnownName> Known)
{
    public static DocumentRequest Of(DocumentInput input, KnownActorFinder finder, CancellationToken cancellationToken) =>
        new(input, finder.IsEmpty || TextOf(input, cancellationToken) is not { } text ? EquatableArray<KnownName>.Empty : finder.In(text));

    private static string? TextOf(DocumentInput input, CancellationToken cancellationToken)
    {
        try
        {
            return input.File.GetText(cancellationToken)?.ToString();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Reading the document tells.
            return null;
        }
    }
}
