namespace CorpusGen.Tests.Quotes;

public class NoQuotationTests
{
    [Theory]
    [InlineData("The town set up a so-called “road council” last year. Nobody came.")]
    [InlineData("The film “The Long Road Home” opens on Friday.")]
    [InlineData("She sang on “Good Morning Vestby” and left.")]
    [InlineData("Per “Speedy” Holm won the race.")]
    [InlineData("The guide explains the words “asphalt,” “gravel” and “tar” to children.")]
    [InlineData("A group called “Friends of the Road” met on Friday.")]
    [InlineData("A “smart” road needs no signs.")]
    public void TitlesNicknamesTermsAndScareQuotes(string text) => Assert.Empty(QuoteText.Lines(text));

    [Fact]
    public void ATitleInASentenceOfSpeechIsNone() =>
        Assert.Equal(["I liked the road, | Ada Lind | said"], QuoteText.Lines("“I liked the road,” Ada Lind said on “Good Morning Vestby.”"));

    [Fact]
    public void WhatSomebodyCallsSomethingIsAQuotation() =>
        Assert.Equal(["a lake | Ada Lind | called"], QuoteText.Lines("Ada Lind called the road “a lake” on Friday."));
}
