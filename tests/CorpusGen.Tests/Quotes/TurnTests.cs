namespace CorpusGen.Tests.Quotes;

public class TurnTests
{
    [Theory]
    [InlineData("“The bus is late,” Ada Lind said. “It is always late.”", "The bus is late, | Ada Lind | said", "It is always late. | Ada Lind | said")]
    [InlineData("“Late again?” asked Ada Lind. “Why?”", "Late again? | Ada Lind | asked", "Why? | Ada Lind | asked")]
    [InlineData("“The bus is late.” “It is always late,” Ada Lind said.", "The bus is late. | Ada Lind | said", "It is always late, | Ada Lind | said")]
    [InlineData("Ada Lind told a crowd in Moss about the bus. “It is always late.”", "It is always late. | Ada Lind | told")]
    [InlineData("“Late again?” Ada Lind asked.\n\n“No,” Per Holm replied.", "Late again? | Ada Lind | asked", "No, | Per Holm | replied")]
    [InlineData("“The bus is late,” Ada Lind said.\n\n“It is always late.”", "The bus is late, | Ada Lind | said", "It is always late. | Ada Lind | said")]
    [InlineData("Ada Lind defended the bus on Friday.\n\n“It is the best we have.”\n\nThe vote is on Monday.", "It is the best we have. | Ada Lind | -")]
    [InlineData("Ada Lind tweeted:\n\n“It is the best we have.”", "It is the best we have. | Ada Lind | tweeted")]
    public void ASpeakerKeepsTheWordUntilAnotherTakesIt(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));

    [Fact]
    public void AQuotationOverSeveralParagraphsIsOneQuoteAParagraph()
    {
        const string text = "“The bus is late,” Ada Lind said. “We waited.\n\n“It took an hour.\n\n“It cost nine crowns.”\n\n“I paid,” Per Holm said.";
        var quotes = QuoteText.Read(text);

        Assert.Equal(
            ["The bus is late, | Ada Lind | said", "We waited. | Ada Lind | said", "It took an hour. | Ada Lind | said", "It cost nine crowns. | Ada Lind | said", "I paid, | Per Holm | said"],
            QuoteText.Lines(text));
        Assert.Equal([-1, -1, 1, 2, -1], quotes.Select(q => q.Continues));
        Assert.Equal([0, 0, 1, 2, 3], quotes.Select(q => q.Block));
    }

    [Fact]
    public void ASentenceBetweenEndsTheTurn() =>
        Assert.Equal(["The bus is late, | Ada Lind | said", "It is always late. | - | -"], QuoteText.Lines("“The bus is late,” Ada Lind said. It was raining. It has rained for days. “It is always late.”"));

    [Theory]
    [InlineData("Ada Lind said the bus was “always very late” now.", true)]
    [InlineData("“The bus is late,” Ada Lind said.", false)]
    [InlineData("Ada Lind said “it was always late.”", false)]
    [InlineData("“Absurd” was how Ada Lind described it.", true)]
    public void AFragmentIsPartial(string text, bool isPartial) => Assert.Equal(isPartial, Assert.Single(QuoteText.Read(text)).IsPartial);

    [Fact]
    public void TheSecondPartOfASplitSentenceIsNotPartial() =>
        Assert.Equal([false, false], QuoteText.Read("“The bus,” Ada Lind said, “is always late.”").Select(q => q.IsPartial));
}
