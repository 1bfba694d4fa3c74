using Microsoft.CodeAnalysis;

namespace CorpusGen;

/// <summary>
/// Two results of steps as one object. The runtime makes code of the compiler's tables for each shape of nested tuple, some 70 methods each; all classes share theirs.
/// It equals itself alone: another one is made only where one of the two has changed.
/// </summary>
internal sealed class Pair<TLeft, TRight>(TLeft left, TRight right)
    where TLeft : class
    where TRight : class?
{
    public TLeft Left { get; } = left;

    public TRight Right { get; } = right;
}

internal static class PairExtensions
{
    public static IncrementalValueProvider<Pair<TLeft, TRight>> Pair<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class
        where TRight : class? =>
        left.Combine(right).Select(static (x, _) => new Pair<TLeft, TRight>(x.Left, x.Right));
}
