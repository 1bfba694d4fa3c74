using CorpusGen.Documents;
using CorpusGen.Language;
using CorpusGen.Quotes;

namespace CorpusGen.Tests.Quotes;

public class MarkTests
{
    [Theory]
    [InlineData("\"The harbour is closed,\" Ada Lind said.")]
    [InlineData("“The harbour is closed,” Ada Lind said.")]
    [InlineData("“The harbour is closed,\" Ada Lind said.")]
    [InlineData("\"The harbour is closed,” Ada Lind said.")]
    [InlineData("”The harbour is closed,” Ada Lind said.")]
    [InlineData("“The harbour is closed,“ Ada Lind said.")]
    [InlineData("„The harbour is closed,“ Ada Lind said.")]
    [InlineData("«The harbour is closed,» Ada Lind said.")]
    [InlineData("''The harbour is closed,'' Ada Lind said.")]
    [InlineData("``The harbour is closed,'' Ada Lind said.")]
    [InlineData("‘The harbour is closed,’ Ada Lind said.")]
    [InlineData("'The harbour is closed,' Ada Lind said.")]
    [InlineData("‘The harbour is closed,” Ada Lind said.")]
    [InlineData("“The harbour is closed,’ Ada Lind said.")]
    [InlineData("＂The harbour is closed,＂ Ada Lind said.")]
    public void EveryKindOfMark_AlsoMixedAndTurned(string text) =>
        Assert.Equal(["The harbour is closed, | Ada Lind | said"], QuoteText.Lines(text));

    [Theory]
    [InlineData("‘The sailors’ pay is late,’ Ada Lind said.", "The sailors’ pay is late,")]
    [InlineData("'We can't sail and don't want to,' Ada Lind said.", "We can't sail and don't want to,")]
    [InlineData("“It’s the crews’ own fault,” Ada Lind said.", "It’s the crews’ own fault,")]
    public void ApostrophesDoNotClose(string text, string words) => Assert.Equal([words + " | Ada Lind | said"], QuoteText.Lines(text));

    [Theory]
    [InlineData("Back in the '80s and the ’90s the crews' boats rode 'til dawn with the rest of 'em.")]
    [InlineData("The mast is 31'6\" high and 9\" thick.")]
    [InlineData("He don't know, y'all, and the boats' owners won't say.")]
    public void ElidedYearsFeetAndInchesAreNoMarks(string text) => Assert.Empty(QuoteText.Lines(text));

    [Fact]
    public void InchesBeforeAQuotationLeaveItWhole() =>
        Assert.Equal(["It is too short, | Ada Lind | said"], QuoteText.Lines("The plank is 6'2\" long. \"It is too short,\" Ada Lind said."));

    [Theory]
    [InlineData("“They shouted ‘stop’ and we stopped,” Ada Lind said.", "They shouted ‘stop’ and we stopped,")]
    [InlineData("‘They shouted “stop” and we stopped,’ Ada Lind said.", "They shouted “stop” and we stopped,")]
    [InlineData("“They shouted “stop” and we stopped,” Ada Lind said.", "They shouted “stop” and we stopped,")]
    [InlineData("''They told us, 'Stop at once,''' Ada Lind said.", "They told us, 'Stop at once,'")]
    public void NestedQuotationsArePartOfTheOuterOne(string text, string words) => Assert.Equal([words + " | Ada Lind | said"], QuoteText.Lines(text));

    [Fact]
    public void AStraightMarkOnTheWrongSideOfASpaceStillCloses() =>
        Assert.Equal(["The harbour is closed, | Ada Lind | said", "Go home, | she | added"], QuoteText.Lines("\"The harbour is closed, \"Ada Lind said. \"Go home,\" she added."));

    [Fact]
    public void AMarkThatNeverClosesDoesNotSwallowTheNextParagraph() =>
        Assert.Equal(["The boats are safe, | Per Holm | said"], QuoteText.Lines("“The harbour is closed, Ada Lind said on Friday.\n\n“The boats are safe,” Per Holm said."));

    [Fact]
    public void AMarkThatNeverClosesLeavesTheParagraphsOtherQuotations() =>
        Assert.Equal(["The boats are safe, | Per Holm | said"], QuoteText.Lines("The “harbour is closed, he wrote. Nobody came. “The boats are safe,” Per Holm said."));

    [Fact]
    public void AnUnclosedFragmentEndsWithItsSentence() =>
        Assert.Equal(["really no plan at all. | Ada Lind | said"], QuoteText.Lines("Ada Lind said the budget was “really no plan at all.\n\nThe vote is on Friday."));

    [Fact]
    public void UnclosedMarksAreTold_ButNotThoseThatTheNextParagraphGoesOnFrom()
    {
        const string text = "“One thing is clear, Ada Lind said. Nobody came.\n\nThe town slept.\n\n“We waited.\n\n“We left,” Ada Lind said.";

        Assert.Equal([0], QuoteText.UnclosedMarks(text));
    }

    [Theory]
    [InlineData(BlockKind.Headline, 1)]
    [InlineData(BlockKind.Standfirst, 1)]
    [InlineData(BlockKind.Caption, 1)]
    [InlineData(BlockKind.RelatedLink, 0)]
    [InlineData(BlockKind.Boilerplate, 0)]
    public void OnlyTheArticlesOwnTextHoldsQuotations(object kind, int count) =>
        Assert.Equal(count, QuoteText.Lines("‘The harbour is closed’, says Ada Lind", (BlockKind)kind).Length);

    [Fact]
    public void WhatIsPassedOverForItsTokensHoldsNoMarkThatOpens()
    {
        const string characters = "'’‘\"“„«»‹›‚‛`´＂ab sS-.,( 1";
        var random = new Random(1);
        var scanner = new MarkScanner();
        int passedOver = 0;
        for (int round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => characters[random.Next(characters.Length)]));
            var block = new Block(BlockKind.Body, 0, text.Length);
            var tokenizer = new Tokenizer().Begin(text);
            tokenizer.Read(block);
            if (tokenizer.HasMarks)
                continue;
            passedOver++;
            var unclosed = new List<int>();
            Assert.Empty(scanner.Scan(text, block, CancellationToken.None));
            scanner.AddUnclosed(unclosed, -1);
            Assert.Empty(unclosed);
        }
        Assert.True(passedOver > 500, $"{passedOver} texts");
    }
}
