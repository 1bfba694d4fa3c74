using System.Text;

namespace CorpusGen.Tests.Quotes;

public class QuoteLimitTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("''")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("“”“”“ ” “ ”")]
    [InlineData("\0\"\0\"\0 said \ud800 \"\udc00\"")]
    [InlineData("“a” said")]
    [InlineData("said “a”")]
    [InlineData(", “a”, according to")]
    [InlineData("The “a” by, was quoted as saying “b”")]
    public void NoTextThrows(string text) => Assert.NotNull(QuoteText.Read(text));

    [Fact]
    public void AMillionMarksInOneParagraphAreRead()
    {
        string text = new StringBuilder().Insert(0, " \"We left,\" she said. ", 500_000).ToString();

        Assert.Equal(500_000, QuoteText.Read(text).Count);
    }
}
