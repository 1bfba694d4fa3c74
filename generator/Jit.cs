using System.Runtime.CompilerServices;

namespace CorpusGen;

/// <summary>How methods are to be compiled that look at every character or word of a document.</summary>
internal static class Jit
{
    /// <summary>
    /// <c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 does not name: compiled once and well. A compiler's process lives for some seconds and
    /// spends them on new code all the time, so that loops which start out unoptimized stay so for most of a corpus. A runtime that does not know it passes it over.
    /// </summary>
    public const MethodImplOptions Hot = (MethodImplOptions)512;
}
