using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Diagnostics;

/// <summary>A diagnostic as a value, because the pipeline keeps nothing of the compiler's. Lines and characters count from zero.</summary>
/// <param name="Path">The file; null where it is about none.</param>
internal sealed record Problem(string Id, string? Path, int Start, int Length, int Line, int Character, int EndLine, int EndCharacter, EquatableArray<string> Arguments)
{
    public static Problem Of(DiagnosticDescriptor descriptor, string? path, params string[] arguments) =>
        new(descriptor.Id, path, 0, 0, 0, 0, 0, 0, new(arguments));

    public static Problem At(DiagnosticDescriptor descriptor, string path, SourceText text, int start, int length, params string[] arguments) =>
        At(new TextProblem(descriptor.Id, start, length, new(arguments)), path, text);

    public static Problem At(TextProblem problem, string path, SourceText text)
    {
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(new TextSpan(problem.Start, problem.Length));
        return new Problem(problem.Id, path, problem.Start, problem.Length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character, problem.Arguments);
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
