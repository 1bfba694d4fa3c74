using System;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen;

/// <summary>Reads the project's properties, and what the compilation allows.</summary>
internal static class OptionsReader
{
    public const string Visibility = "CorpusVisibility", Text = "CorpusText";

    public static CorpusOptions Read(AnalyzerConfigOptions options)
    {
        string? space = Value("CorpusNamespace") ?? Value("RootNamespace");
        string? visibility = Value(Visibility), text = Value(Text);
        bool isPublic = Is(visibility, "public"), literal = Is(text, "Literal");
        return new CorpusOptions(
            space, isPublic, literal,
            visibility is null || isPublic || Is(visibility, "internal") ? null : visibility,
            text is null || literal || Is(text, "Embedded") ? null : text);

        string? Value(string name) => options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

        static bool Is(string? value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
    }

    public static CompilationTraits Traits(CSharpCompilation compilation) => new(
        compilation.AssemblyName ?? "",
        // Later versions have no name in the compiler that this is compiled against; their numbers go on in hundreds.
        (int)compilation.LanguageVersion is var version && version < 100 ? version * 100 : version,
        compilation.GetTypeByMetadataName("System.DateOnly") is not null);

    /// <summary>Null where the language is too old for any of it.</summary>
    public static EmissionStyle? Style(CorpusOptions options, CompilationTraits traits) => traits.LanguageVersion < 703 ? null : new EmissionStyle(
        Identifiers.Namespace(options.Namespace ?? traits.AssemblyName), options.Public, traits.LanguageVersion >= 800, traits.LanguageVersion >= 900, traits.HasDateOnly);
}
