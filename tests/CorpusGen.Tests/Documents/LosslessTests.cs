using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

/// <summary>Whatever the text: blocks in order, white space between them, and together the whole document.</summary>
public class LosslessTests
{
    private static readonly string[] Fragments =
    [
        "Ministers meet in the capital to talk about trade", "By Anna Example", "By [AFP](#)", "Tuesday 25 April 2023 09:26 EDT", "April 25, 2023", "03/04/2023", "Share on Facebook", "Read more", "Comments", "Most read",
        "The ministers met on Tuesday and said that they would go on talking about the terms of trade for as long as it takes.", "“We shall not give in,” the minister told reporters, and he left the room.",
        "A street in the capital. **Jane Roe / Agency**", "Related article: [Another headline](#)", "[one](#)[two](http://example.org/a(b)c \"title\")", "## A subheading", "- an item of a list", "> a quotation", "___", "***", "* * *",
        "CAPITAL CITY (AP) — The talks began on Monday.", "John Doe contributed to this report from Riverton, Northland.", "Original url:", "<https://www.example.org/2023/04/25/talks>", "https://example.org", "[", "](", "][", "[[[[", "((((", "**", "_", "\\",
        "© 2023 Example Media. All rights reserved.", "Your support helps us to tell the story", "12:30", "20237:00", "1/2/3/4/5", "a", "…", "\u00a0", "\u200b", "\ufeff", "\0", "\ud83d\ude00", "\ud83d", "\ude00", "\uffff", "\u2028", "\u0085",
    ];

    private const string Marks = "\0\ud800\udc00[]()*_#>-\n\r\"'“”’ .:,/@©…9A";

    private static readonly string[] Breaks = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "\t", "", "\n \n", "\u2029"];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\r\n\r")]
    [InlineData("\ufeff")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("word")]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("![](")]
    [InlineData("#")]
    [InlineData("- - - #")]
    [InlineData("> > >")]
    [InlineData("<http")]
    [InlineData("2023-")]
    [InlineData("By")]
    [InlineData("By \n")]
    [InlineData("(((((((((((((")]
    public void Odd(string text) => Check(text);

    [Fact]
    public void Seeds()
    {
        foreach (string seed in Directory.EnumerateFiles(SeedFolder()))
            Check(File.ReadAllText(seed));
    }

    [Fact]
    public void SeedsCutAnywhere()
    {
        foreach (string seed in Directory.EnumerateFiles(SeedFolder()))
        {
            string text = File.ReadAllText(seed);
            for (int i = 0; i < text.Length; i += 7)
            {
                Check(text[..i]);
                Check(text[i..]);
            }
        }
    }

    [Fact]
    public void SeedsMangled()
    {
        var random = new Random(20230425);
        foreach (string seed in Directory.EnumerateFiles(SeedFolder()))
        {
            string text = File.ReadAllText(seed);
            Check(text.Replace("\n", "\r\n"));
            Check(text.Replace('\n', '\r'));
            Check("\ufeff" + text.TrimEnd());
            for (int round = 0; round < 40; round++)
            {
                string[] blocks = text.Split("\n\n");
                random.Shuffle(blocks);
                Check(string.Join("\n\n", blocks));
                var mangled = new StringBuilder(text);
                for (int change = 0; change < 60; change++)
                    mangled[random.Next(mangled.Length)] = Marks[random.Next(Marks.Length)];
                Check(mangled.ToString());
            }
        }
    }

    [Fact]
    public void Generated()
    {
        var random = new Random(7);
        for (int round = 0; round < 1500; round++)
        {
            var text = new StringBuilder();
            for (int part = random.Next(40); part >= 0; part--)
                text.Append(Fragments[random.Next(Fragments.Length)]).Append(Breaks[random.Next(Breaks.Length)]);
            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData("The minister said that talks would go on. ")]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[a](b) ")]
    [InlineData("[x](")]
    [InlineData("[[x](y)")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("1/")]
    [InlineData("a")]
    public void OneHugeLine(string unit)
    {
        var text = new StringBuilder(5_000_000);
        while (text.Length < 5_000_000)
            text.Append(unit);
        Check(text.ToString());
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("\n")]
    [InlineData("By\n")]
    [InlineData("[\n")]
    [InlineData("2 May 2023\n")]
    [InlineData("The minister said that talks would go on for as long as they must.\n\n")]
    public void ManyLines(string unit)
    {
        var text = new StringBuilder(2_000_000);
        while (text.Length < 2_000_000)
            text.Append(unit);
        Check(text.ToString());
    }

    [Fact]
    public void Cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read("A line.\n\nAnother.", source.Token));
    }

    private static readonly DocumentBuffers Used = new();

    internal static string SeedFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "seeds"));

    private static void Check(string text)
    {
        DocumentStructure structure = DocumentReader.Read(text, CancellationToken.None);
        // Nothing of a document before is left.
        Assert.Equal(structure, DocumentReader.Read(text, CancellationToken.None, buffers: Used));
        int end = 0;
        foreach (Block block in structure.Blocks)
        {
            Assert.True(block.Start >= end && block.Length > 0 && block.End <= text.Length, $"{block} in {text.Length} characters, after {end}");
            Assert.True(string.IsNullOrWhiteSpace(text[end..block.Start]), $"text between {end} and {block.Start}");
            Assert.False(char.IsWhiteSpace(text[block.Start]) || char.IsWhiteSpace(text[block.End - 1]), $"{block} is not trimmed");
            end = block.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[end..]), $"text behind {end}");
        foreach (Span name in structure.Authors)
            Assert.Equal(name.Text, text.Substring(name.Start, name.Text.Length));
        if (structure.Agency is { } agency)
            Assert.Equal(agency.Text, text.Substring(agency.Start, agency.Text.Length));
        foreach (Contributor contributor in structure.Contributors)
            Assert.Equal(contributor.Name.Text, text.Substring(contributor.Name.Start, contributor.Name.Text.Length));
    }
}
