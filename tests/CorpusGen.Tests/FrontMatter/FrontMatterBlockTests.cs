using CorpusGen.Documents;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>What is front matter, and what only begins like it.</summary>
public class FrontMatterBlockTests
{
    [Theory]
    [InlineData("---\na: 1\n---\nText.", "---\na: 1\n---")]
    [InlineData("\uFEFF---\na: 1\n---\nText.", "\uFEFF---\na: 1\n---")]
    [InlineData("---  \r\na: 1\r\n---\t\r\nText.", "---  \r\na: 1\r\n---")]
    [InlineData("---\ra: 1\r---\rText.", "---\ra: 1\r---")]
    [InlineData("---\na: 1\n...\nText.", "---\na: 1\n...")]
    [InlineData("---\n# A comment.\n\na: 1\n---", "---\n# A comment.\n\na: 1\n---")]
    [InlineData("---\na: |\n  ---\n---\nText.", "---\na: |\n  ---\n---")]
    [InlineData("---\na: [1\nb: 2\n---\nText.", "---\na: [1\nb: 2\n---")]
    public void AMappingBetweenMarks_IsABlockOfTheDocument(string text, string block)
    {
        Extraction read = Extraction.Of(text, TestContext.Current.CancellationToken);

        Assert.Equal([block], read.Blocks(text, BlockKind.FrontMatter));
        Assert.NotNull(read.Matter);
    }

    [Theory]
    [InlineData("---\n\nRiver towns agree on a wall.\n\n---\n")]
    [InlineData("---\n---\nText.")]
    [InlineData("---\n- a\n- b\n---\nText.")]
    [InlineData("---\na: 1\nText without an end.")]
    [InlineData("----\na: 1\n----\nText.")]
    [InlineData(" ---\na: 1\n---\nText.")]
    [InlineData("--- a: 1\n---\nText.")]
    [InlineData("Text.\n---\na: 1\n---\nText.")]
    [InlineData("---\nUpdate: the minister left.\n\nHe had been in office for two years.\n\nA new one is sought.\n---\nText.")]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    public void AnythingElse_StaysText(string text)
    {
        Extraction read = Extraction.Of(text, TestContext.Current.CancellationToken);

        Assert.Null(read.Matter);
        Assert.DoesNotContain(read.Structure.Blocks, b => b.Kind == BlockKind.FrontMatter);
    }

    [Fact]
    public void TheTextBehind_IsReadAsIfItStoodAlone()
    {
        Extraction alone = Extraction.Of(Stated.Article, TestContext.Current.CancellationToken);
        Extraction behind = Stated.Read("rating: 5");
        int shift = Stated.With("rating: 5").Length - Stated.Article.Length;

        Assert.Equal(alone.Structure.Blocks.Select(b => b with { Start = b.Start + shift }), behind.Structure.Blocks.Skip(1));
        Assert.Equal(alone.Structure.Headline!.Text, behind.Structure.Headline!.Text);
        Assert.Equal(alone.Actors.Mentions.Select(m => m with { Start = m.Start + shift }), behind.Actors.Mentions);
        Assert.Equal(alone.Quotes.Select(q => q.Start + shift), behind.Quotes.Select(q => q.Start));
    }

    [Fact]
    public void WhatYamlDoesNotTake_IsSaid_AndTheRestHolds()
    {
        Extraction read = Stated.Read("agency: *x\npublisher: The Riverton Post");

        Assert.Equal(["CG0030"], read.Problems.Select(p => p.Id));
        Assert.Equal("The Riverton Post", read.Structure.Publisher);
    }
}
