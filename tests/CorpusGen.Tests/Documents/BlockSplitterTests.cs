using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class BlockSplitterTests
{
    [Theory]
    [InlineData("one\ntwo", "one|two")]
    [InlineData("one\n\n\ntwo\n", "one|two")]
    [InlineData("one\r\n\r\ntwo", "one|two")]
    [InlineData("one\rtwo", "one|two")]
    [InlineData("  one  \n\t two", "one|two")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void LineIsABlock(string text, string expected) => Assert.Equal(expected, string.Join("|", Split(text)));

    [Fact]
    public void WrappedParagraphIsABlock()
    {
        const string text =
            "The harbour council agreed on Tuesday to build a new bridge over the\nriver, after years of talks about who should pay for it, the mayor\ntold residents at a meeting in the old customs house.\n\n"
            + "Work is to begin in the spring, when the river is low, and the whole\ncouncil expects that it will take two years or a little more to do.";
        Assert.Equal(2, Split(text).Count);
    }

    [Fact]
    public void WrappedTextKeepsItsShortLinesApart()
    {
        const string text =
            "Anna Example\nMay 2, 2023\n\nThe harbour council agreed on Tuesday to build a new bridge over the\nriver, after years of talks about who should pay for it, the mayor\ntold residents at a meeting in the old customs house.\n\n"
            + "Work is to begin in the spring, when the river is low, and the whole\ncouncil expects that it will take two years or a little more to do.";
        Assert.Equal(["Anna Example", "May 2, 2023"], Split(text).Take(2));
        Assert.Equal(4, Split(text).Count);
    }

    [Fact]
    public void LongLinesAreNotWrapped()
    {
        string text = string.Join("\n", Page.Body);
        Assert.Equal(Page.Body, Split(text));
    }

    [Fact]
    public void LinkOverLinesIsABlock() => Assert.Equal(["[The\nHarbour Post\n](#)", "Next"], Split("[The\nHarbour Post\n](#)\nNext"));

    [Fact]
    public void OpenBracketJoinsNothing() => Assert.Equal(["a [b", "c", "d"], Split("a [b\nc\n\nd"));

    private static List<string> Split(string text) => [.. BlockSplitter.Split(text, CancellationToken.None).Select(b => text[b.Start..b.End])];
}
