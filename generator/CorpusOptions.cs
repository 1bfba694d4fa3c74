namespace CorpusGen;

/// <summary>What the project asks for. The values are checked already.</summary>
/// <param name="Namespace">Null where the project names none: then the assembly's name serves.</param>
/// <param name="TargetsRan">Whether the package's targets told of the project; without them, items of the project do not reach the compiler.</param>
internal sealed record CorpusOptions(string? Namespace, bool Public, bool TargetsRan, EquatableArray<WrongOption> Wrong);

/// <summary>A property whose value is none that it can have.</summary>
/// <param name="Taken">What holds instead.</param>
/// <param name="Valid">What to write.</param>
internal sealed record WrongOption(string Property, string Value, string Taken, string Valid);

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
