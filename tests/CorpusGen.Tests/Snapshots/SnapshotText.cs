namespace CorpusGen.Tests.Snapshots;

internal static class SnapshotText
{
    /// <summary><c>\r\n</c> and <c>\r</c> as <c>\n</c>, and no other character (<see cref="string.ReplaceLineEndings()"/> knows more of them).</summary>
    public static string ReplaceLineEndingsWithLineFeed(this string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
