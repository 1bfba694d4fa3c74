using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

/// <summary>Builds made-up pages around the text that a test is about, and reads them.</summary>
internal static class Page
{
    public const string Headline = "Harbour council agrees on a new bridge over the river";

    public static readonly string[] Body =
    [
        "The harbour council agreed on Tuesday to build a new bridge over the river, after years of talks about who should pay for it.",
        "The bridge will be open to buses and bicycles, the mayor of the harbour town told residents at a meeting in the old customs house.",
        "Work on the bridge is to begin in the spring, when the river is low, and the council expects that it will take two years.",
        "Shop owners near the river said that they had been waiting for the bridge since the old one was closed by a flood.",
        "The council will pay a third of the costs, and the rest is to come from the region, which has promised money for buses.",
    ];

    public static DocumentStructure Read(params string[] blocks) => DocumentReader.Read(string.Join("\n\n", blocks), CancellationToken.None);

    /// <summary>A page with furniture above and below: navigation, the headline, the given head, the body, the given foot.</summary>
    public static DocumentStructure With(string[]? head = null, string[]? foot = null, string[]? body = null) =>
        Read(["Skip to content", "Log in", "Subscribe", Headline, .. head ?? [], .. body ?? Body, .. foot ?? [], "Most read", "Sign up for our newsletter", "© 2023 Example Media. All rights reserved."]);

    public static string[] Texts(this DocumentStructure structure, string text, BlockKind kind) =>
        [.. structure.Blocks.Where(b => b.Kind == kind).Select(b => text.Substring(b.Start, b.Length))];

    /// <summary>The texts of a page's blocks of a kind.</summary>
    public static string[] Kinds(BlockKind kind, params string[] blocks)
    {
        string text = string.Join("\n\n", blocks);
        return DocumentReader.Read(text, CancellationToken.None).Texts(text, kind);
    }

    public static string[] BodyOf(string[]? head = null, string[]? foot = null, string[]? body = null) =>
        Kinds(BlockKind.Body, ["Skip to content", "Log in", "Subscribe", Headline, .. head ?? [], .. body ?? Body, .. foot ?? [], "Most read", "Sign up for our newsletter", "© 2023 Example Media. All rights reserved."]);
}
