using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Diagnostics;

/// <summary>A diagnostic as a value: the pipeline keeps no <see cref="Location"/>. Lines and characters count from zero.</summary>
/// <param name="Path">The file; null where it is about none.</param>
internal sealed record Problem(DiagnosticDescriptor Descriptor, string? Path, int Start, int Length, LinePosition From, LinePosition To, EquatableArray<string> Arguments)
{
    public static Problem Of(DiagnosticDescriptor descriptor, string? path, params string[] arguments) =>
        new(descriptor, path, 0, 0, default, default, new(arguments));

    public static Problem At(DiagnosticDescriptor descriptor, string path, SourceText text, int start, int length, params string[] arguments)
    {
        var span = new TextSpan(start, length);
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(span);
        return new Problem(descriptor, path, start, length, lines.Start, lines.End, new(arguments));
    }

    public Diagnostic ToDiagnostic()
    {
        Location location = Path is null ? Location.None : Location.Create(Path, new TextSpan(Start, Length), new LinePositionSpan(From, To));
        var arguments = new object[Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = Arguments[i];
        return Diagnostic.Create(Descriptor, location, arguments);
    }
}
