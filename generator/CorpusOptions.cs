namespace CorpusGen;

/// <summary>What the project asks for. The values are checked already; those that were wrong are <see cref="WrongVisibility"/> and <see cref="WrongText"/>.</summary>
/// <param name="Namespace">Null where the project names none: then the assembly's name serves.</param>
/// <param name="Literal">Whether all texts are to be string literals.</param>
internal sealed record CorpusOptions(string? Namespace, bool Public, bool Literal, string? WrongVisibility, string? WrongText);

/// <summary>What the compilation allows generated code to use.</summary>
/// <param name="LanguageVersion">The number of the effective C# version: 703 is 7.3, 900 is 9.</param>
internal sealed record CompilationTraits(string AssemblyName, int LanguageVersion, bool HasDateOnly);

/// <summary>How generated code is to look: what options and compilation come to together.</summary>
/// <param name="Namespace">Valid, possibly empty.</param>
internal sealed record EmissionStyle(string Namespace, bool Public, bool Nullable, bool Records, bool HasDateOnly)
{
    public string Visibility => Public ? "public" : "internal";

    /// <summary>The namespace as it stands behind <c>global::</c>, with its dot.</summary>
    public string Prefix => Namespace.Length == 0 ? "" : Namespace + ".";
}
