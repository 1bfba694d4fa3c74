namespace CorpusGen.Quotes;

/// <summary>
/// A stretch of one block between quotation marks, with nothing around it that is marked too: <see cref="Open"/> is where the opening mark stands,
/// <see cref="Start"/> and <see cref="End"/> span the words between the marks, <see cref="Close"/> is behind the closing mark.
/// </summary>
/// <param name="IsClosed">Whether a closing mark was found; without one the span goes to the end of the block.</param>
/// <param name="IsSingle">Whether the opening mark is a single one, as apostrophes are.</param>
internal readonly record struct MarkedSpan(int Open, int Start, int End, int Close, bool IsClosed, bool IsSingle);
