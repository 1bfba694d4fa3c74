namespace CorpusGen.Diagnostics;

/// <summary>A problem of a text whose path and lines the finder does not know. Offsets are UTF-16 code units.</summary>
internal sealed record TextProblem(string Id, int Start, int Length, EquatableArray<string> Arguments);
