using System;
using System.Collections.Generic;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen;

/// <summary>Reads the project's properties, and what the compilation allows.</summary>
internal static class OptionsReader
{
    private const string Text = "CorpusText";

    public static CorpusOptions Read(AnalyzerConfigOptions options)
    {
        const string Namespace = "CorpusNamespace", Visibility = "CorpusVisibility";
        string? asked = Value(options, Namespace), visibility = Value(options, Visibility), text = Value(options, Text);
        bool isPublic = Is(visibility, "public");
        var wrong = new List<WrongOption>();
        // The targets mend a namespace before it comes here, and tell what it was.
        if ((Value(options, "_CorpusWrongNamespace") ?? asked) is { } written && Identifiers.Namespace(asked ?? "") is var mended && mended.Replace("@", "") != written)
            wrong.Add(new WrongOption(Namespace, written, mended.Length == 0 ? "the global namespace" : "'" + mended + "'", "that, or another valid namespace"));
        if (visibility is not null && !isPublic && !Is(visibility, "internal"))
            wrong.Add(new WrongOption(Visibility, visibility, "'internal'", "public or internal"));
        if (text is not null && !Is(text, "Literal") && !Is(text, "Embedded"))
            wrong.Add(new WrongOption(Text, text, "'Embedded'", "Embedded or Literal"));
        return new CorpusOptions(asked ?? Value(options, "RootNamespace"), isPublic, text is not null, wrong.ToEquatableArray());
    }

    /// <summary>Whether all texts are to be string literals.</summary>
    public static bool IsLiteral(AnalyzerConfigOptions options) => Is(Value(options, Text), "Literal");

    /// <summary>Whether the build optimizes: that is what tells a Release build, whatever its configuration is called.</summary>
    public static bool LeavesOutDrafts(AnalyzerConfigOptions options) => Is(Value(options, "Optimize"), "true");

    /// <param name="parse">A compilation without a file knows no version of the language.</param>
    public static CompilationTraits Traits(Compilation compilation, CSharpParseOptions parse) => new(
        compilation.AssemblyName ?? "",
        // Later versions have no name in the compiler that this is compiled against; their numbers go on in hundreds.
        (int)parse.LanguageVersion is var version && version < 100 ? version * 100 : version,
        // The target's own, if it has one: all references together would be searched type by type, and one of them may keep a DateOnly to itself.
        compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.GetTypeByMetadataName("System.DateOnly") is not null);

    /// <summary>Null where the language is too old for any of it.</summary>
    public static EmissionStyle? Style(CorpusOptions options, CompilationTraits traits) => traits.LanguageVersion < 703 ? null : new EmissionStyle(
        Identifiers.Namespace(options.Namespace ?? traits.AssemblyName), options.Public, traits.LanguageVersion >= 800, traits.LanguageVersion >= 900, traits.HasDateOnly);

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    private static bool Is(string? value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
