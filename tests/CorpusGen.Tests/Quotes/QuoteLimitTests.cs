using System.Diagnostics;
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

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData(" '")]
    [InlineData(" 'a")]
    [InlineData("a' ")]
    [InlineData(" ‘s’ ")]
    [InlineData(" \"a ")]
    [InlineData(" “a, ")]
    [InlineData(" “a.” ")]
    [InlineData(" “a,” he said, ")]
    [InlineData(" “a,” Ada and Per of Moss ")]
    [InlineData("said, (\"a ")]
    [InlineData(" who said “a” and")]
    [InlineData(" Ada’s claim “a b c d”")]
    [InlineData("((((((((\"a\"")]
    [InlineData(" the of the of in “x”")]
    [InlineData(" “It is a.” The “x ")]
    public void MarksInOneParagraphTakeLinearTime(string part)
    {
        string Text(int marks) => new StringBuilder().Insert(0, part, marks).ToString();
        QuoteText.Read(Text(10_000));
        var watch = Stopwatch.StartNew();
        QuoteText.Read(Text(30_000));
        long small = watch.ElapsedTicks;
        watch.Restart();
        QuoteText.Read(Text(300_000));

        // Ten times as much; a quadratic step would take a hundred times as long.
        Assert.True(watch.ElapsedTicks < small * 40 + Stopwatch.Frequency, $"{small} ticks for 30,000 marks, {watch.ElapsedTicks} for 300,000");
    }

    [Fact]
    public void AMillionMarksInOneParagraphAreRead()
    {
        string text = new StringBuilder().Insert(0, " \"We left,\" she said. ", 500_000).ToString();

        Assert.Equal(500_000, QuoteText.Read(text).Count);
    }
}
