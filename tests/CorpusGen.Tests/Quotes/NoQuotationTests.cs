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
    [InlineData("In an interview with “Good Morning Vestby,” Ada Lind laughed.")]
    [InlineData("Ada Lind told “Good Morning Vestby” that it rains.")]
    [InlineData("Ada Lind said on Norland One’s “Good Morning Vestby” that it rains.")]
    [InlineData("Ada Lind said on Friday that the “smart” road was closed.")]
    [InlineData("Ada Lind knows the “old boys” of Vestby.")]
    [InlineData("A new “deep night” effect added to the camera is slow.")]
    [InlineData("An “empty road” push proposed by drivers failed.")]
    public void TitlesNicknamesTermsAndScareQuotes(string text) => Assert.Empty(QuoteText.Lines(text));

    [Fact]
    public void ATitleInASentenceOfSpeechIsNone() =>
        Assert.Equal(["I liked the road, | Ada Lind | said"], QuoteText.Lines("“I liked the road,” Ada Lind said on “Good Morning Vestby.”"));

    [Fact]
    public void WhatSomebodyCallsSomethingIsAQuotation() =>
        Assert.Equal(["a lake | Ada Lind | called"], QuoteText.Lines("Ada Lind called the road “a lake” on Friday."));
}
