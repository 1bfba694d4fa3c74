using CorpusGen.Documents;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>Documents with front matter for tests.</summary>
internal static class Stated
{
    public const string Article =
        "Old Bridge Closes for Repairs\n\nBy Anna Lindqvist\n\nApril 3, 2024\n\n"
        + "RIVERTON (AP) — The old bridge over the river closed on Wednesday, and buses took another way through the town.\n\n"
        + "“The bridge is safe again next spring,” said Maria Kovac, the mayor of Riverton.\n\n"
        + "“Nobody asked us.” Shop owners near the river had not been told before Wednesday.\n";

    public static string With(string yaml, string article = Article) => "---\n" + yaml + "\n---\n" + article;

    public static Extraction Read(string yaml, string article = Article) => Extraction.Of(With(yaml, article), TestContext.Current.CancellationToken);

    public static Extraction Note(string text) => Extraction.Of(text, TestContext.Current.CancellationToken, isMarkdown: true);

    /// <summary>Each problem as its Id and the text that it is about.</summary>
    public static string[] ProblemsOf(string yaml, string article = Article) =>
        [.. Read(yaml, article).Problems.Select(p => p.Id + " " + With(yaml, article).Substring(p.Start, p.Length))];

    public static string[] Blocks(this Extraction extraction, string text) =>
        [.. extraction.Structure.Blocks.Select(b => b.Kind + " " + text.Substring(b.Start, b.Length))];

    public static string[] Blocks(this Extraction extraction, string text, BlockKind kind) =>
        [.. extraction.Structure.Blocks.Where(b => b.Kind == kind).Select(b => text.Substring(b.Start, b.Length))];
}
