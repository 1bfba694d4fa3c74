using CorpusGen.Documents;

namespace CorpusGen.Tests.Quotes;

public class AttributionTests
{
    [Theory]
    [InlineData("“The road is clear,” Ada Lind said on Friday.", "The road is clear, | Ada Lind | said")]
    [InlineData("“The road is clear,” said Ada Lind, who runs the depot.", "The road is clear, | Ada Lind | said")]
    [InlineData("“The road is clear”, said Ada Lind.", "The road is clear | Ada Lind | said")]
    [InlineData("Ada Lind said, “The road is clear.”", "The road is clear. | Ada Lind | said")]
    [InlineData("Ada Lind told the council: “The road is clear.”", "The road is clear. | Ada Lind | told")]
    [InlineData("Ada Lind said that the road was “clear of all snow” and would stay so.", "clear of all snow | Ada Lind | said")]
    [InlineData("“Is the road clear?” asked Ada Lind.", "Is the road clear? | Ada Lind | asked")]
    [InlineData("“Is the road clear?” Ada Lind asked reporters.", "Is the road clear? | Ada Lind | asked")]
    [InlineData("“The road is clear,” Ada Lind wrote on her blog.", "The road is clear, | Ada Lind | wrote")]
    [InlineData("“The road,” Ada Lind said dryly, is a “lake with a number.”", "The road, | Ada Lind | said", "lake with a number. | Ada Lind | said")]
    [InlineData("Continued Ada Lind: “The road is clear.”", "The road is clear. | Ada Lind | Continued")]
    [InlineData("Ada Lind explained that the crews seek to “clear every road” by dawn and “pay for it.”", "clear every road | Ada Lind | explained", "pay for it. | Ada Lind | explained")]
    [InlineData("Added Ada Lind: “The road is clear.”", "The road is clear. | Ada Lind | Added")]
    public void BeforeAfterAndInside(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));

    [Theory]
    [InlineData("The storm was “the worst in living memory,” according to Ada Lind.", "the worst in living memory, | Ada Lind | according to")]
    [InlineData("According to the Vestby Road Office, the work was “nearly finished.”", "nearly finished. | the Vestby Road Office | According to")]
    [InlineData("Ada Lind was quoted by local radio as saying “the road is gone.”", "the road is gone. | Ada Lind | quoted as saying")]
    [InlineData("Local radio quoted Ada Lind as saying “the road is gone.”", "the road is gone. | Ada Lind | quoted as saying")]
    [InlineData("In her report, Ada Lind pointed to the “good work” of crews who spent “the whole winter outside.”", "good work | Ada Lind | pointed to", "the whole winter outside. | Ada Lind | pointed to")]
    [InlineData("Ada Lind denied that she had “ever seen” the letter.", "ever seen | Ada Lind | denied")]
    [InlineData("“Absurd” was how Ada Lind described the plan.", "Absurd | Ada Lind | described")]
    [InlineData("The plan was described by Ada Lind as “wholly absurd and late.”", "wholly absurd and late. | Ada Lind | described")]
    [InlineData("Her call for “a wider road at once” was heard, but Ada Lind left.", "a wider road at once | Her | call")]
    [InlineData("The company issued a statement on Monday, “We regret the delay.”", "We regret the delay. | The company | issued")]
    [InlineData("The work was late - or, as Ada Lind put it, “on island time.”", "on island time. | Ada Lind | put it")]
    public void CuesOfMoreThanAVerb(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));

    [Theory]
    [InlineData("The road is “a lake with a number” and must be closed, Ada Lind said after the meeting.", "a lake with a number | Ada Lind | said")]
    [InlineData("Vestby and Moss, she said, were “cut off.”", "cut off. | she | said")]
    [InlineData("“A lake” would be a better word, council member Ada Lind said.", "A lake | council member Ada Lind | said")]
    public void ARemarkInTheSentenceGovernsAllOfIt(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));

    [Theory]
    [InlineData("Ada Lind said she thinks drivers “are going to be very angry.”", "are going to be very angry. | Ada Lind | said")]
    [InlineData("Surveys show that “drivers are angry about the tolls,” said Per Holm, who counts them.", "drivers are angry about the tolls, | Per Holm | said")]
    [InlineData("Ada Lind said Per Holm had told her to “stay away.”", "stay away. | Per Holm | told")]
    [InlineData("She wrote that the toll was gone: “No more tolls,” Per Holm said.", "No more tolls, | Per Holm | said")]
    public void TheCueThatGovernsWins(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));

    [Theory]
    [InlineData("The road office's reports on federal claims were late, and Ada Lind called them “a shame for all.”", "a shame for all. | Ada Lind | called")]
    [InlineData("“We are ready,” Vestby press officer Ada Lind told reporters.", "We are ready, | Vestby press officer Ada Lind | told")]
    [InlineData("Ada Lind posted a short comment of her own, saying, “We are ready.”", "We are ready. | Ada Lind | saying")]
    [InlineData("The road, Ada Lind said, carries a grim warning: “Turn back now.”", "Turn back now. | Ada Lind | said")]
    public void NounsThatLookLikeVerbsAreNoCues(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));

    [Theory]
    [InlineData("“Tolls will rise,” the Vestby Road Office.", "Tolls will rise, | the Vestby Road Office | -")]
    [InlineData("“Tolls will rise,” Ada Lind from her kitchen table.", "Tolls will rise, | Ada Lind | -")]
    [InlineData("Ada Lind: “Tolls will rise.”", "Tolls will rise. | Ada Lind | -")]
    [InlineData("The cost of driving is up - Nils Holm and Ada Lind: “Tolls will rise.”", "Tolls will rise. | Nils Holm and Ada Lind | -")]
    [InlineData("From the report: “Tolls will rise.”", "Tolls will rise. | the report | -")]
    public void AReportingVerbMayBeMissing(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));

    [Fact]
    public void InAHeadlineVerbsMayBeCapital() =>
        Assert.Equal(["A Lake With A Number | Ada Lind | Calls"], QuoteText.Lines("Ada Lind Calls Road ‘A Lake With A Number’", BlockKind.Headline));

    [Theory]
    [InlineData("“We tried.” The rain went on.", "We tried. | - | -")]
    [InlineData("It has rained. “We tried and we tried.” The rain went on.", "We tried and we tried. | - | -")]
    public void WhereTheTextDoesNotTellThereIsNoSpeaker(string text, params string[] expected) => Assert.Equal(expected, QuoteText.Lines(text));
}
