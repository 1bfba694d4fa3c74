using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Diagnostics;

/// <summary>A diagnostic as a value, because the pipeline keeps nothing of the compiler's. Lines and characters count from zero.</summary>
/// <param name="Path">The file; null where it is about none.</param>
internal sealed record Problem(string Id, string? Path, int Start, int Length, int Line, int Character, int EndLine, int EndCharacter, EquatableArray<string> Arguments)
{
    public static Problem Of(DiagnosticDescriptor descriptor, string? path, params string[] arguments) =>
        new(descriptor.Id, path, 0, 0, 0, 0, 0, 0, new(arguments));

    public static Problem At(DiagnosticDescriptor descriptor, string path, SourceText text, int start, int length, params string[] arguments)
    {
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(new TextSpan(start, length));
        return new Problem(descriptor.Id, path, start, length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character, new(arguments));
    }

    public static Problem At(DiagnosticDescriptor descriptor, string path, TextPlace place, params string[] arguments) => new(
        descriptor.Id, path, place.Start, place.Length, place.Line, place.Character, place.Line, place.Character + place.Length, new(arguments));

    public Diagnostic ToDiagnostic()
    {
        Location location = Path is null
            ? Location.None
            : Location.Create(Path, new TextSpan(Start, Length), new LinePositionSpan(new LinePosition(Line, Character), new LinePosition(EndLine, EndCharacter)));
        var arguments = new object[Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = Arguments[i];
        return Diagnostic.Create(Descriptors.ById[Id], location, arguments);
    }
}
