using System;
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
