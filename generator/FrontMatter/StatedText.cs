using System;
using CorpusGen.Yaml;
using Microsoft.CodeAnalysis;

namespace CorpusGen.FrontMatter;

/// <summary>Tells of a problem at a place in the document.</summary>
internal delegate void ReportProblem(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments);

/// <summary>Texts as the user states them.</summary>
internal static class StatedText
{
    /// <summary>Whether there is no value: nothing, or what YAML writes for nothing.</summary>
    public static bool IsNull(YamlNode? node) =>
        node is null || (node is YamlScalar scalar && (YamlScalars.Read(scalar).Kind == YamlKind.Null || string.IsNullOrWhiteSpace(scalar.Value)));

    /// <summary>On one line, with single spaces.</summary>
    public static string Line(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
