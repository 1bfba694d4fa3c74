using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class PlainTextTests
{
    [Theory]
    [InlineData("Plain words", "Plain words")]
    [InlineData("## A heading", "A heading")]
    [InlineData("> a quotation", "a quotation")]
    [InlineData("- an item", "an item")]
    [InlineData("See [this](http://example.org/a_(b)) now", "See this now")]
    [InlineData("[one](#)[two](#)", "one two")]
    [InlineData("[a [b](#) c](#)", "a b c")]
    [InlineData("[not] a link](#)", "[not] a link](#)")]
    [InlineData("the [jobs] report", "the [jobs] report")]
    [InlineData("a [b](c d) e", "a [b](c d) e")]
    [InlineData("**bold** and _italic_ in [x](#)", "bold and italic in x")]
    [InlineData("snake_case in [x](#)", "snake_case in x")]
    [InlineData("5 * 3 in [x](#)", "5 * 3 in x")]
    [InlineData("*a footnote", "*a footnote")]
    [InlineData("1\\. escaped [x](#)", "1. escaped x")]
    [InlineData("<https://example.org/a>", "https://example.org/a")]
    [InlineData("![A picture](a.jpg) text", "A picture text")]
    [InlineData("non\u00a0breaking\u2009 spaces", "non breaking spaces")]
    [InlineData("zero\u200bwidth", "zerowidth")]
    [InlineData("#MeToo stays", "#MeToo stays")]
    public void MarksAreRemoved(string text, string expected)
    {
        List<SourceBlock> blocks = BlockSplitter.Split(text, CancellationToken.None);
        PlainText plain = PlainText.Of(text, blocks, new DocumentBuffers(), CancellationToken.None);
        Assert.Equal(expected, plain.Of(blocks[0]));
    }

    [Theory]
    [InlineData("ab\n\nThe council met on Tuesday and agreed, after years of talks, to build the bridge.")]
    [InlineData("a")]
    public void WhatIsComparedBeforeABlockIsNotIt(string text) => Assert.NotEmpty(Page.Read(text).Blocks);
}
