using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class HeadTests
{
    [Fact]
    public void HeadlineAmongFurniture() => Assert.Equal(Page.Headline, Page.With(head: ["By Anna Example", "May 2, 2023"]).Headline?.Text);

    [Fact]
    public void HeadlineAboveItsStandfirst()
    {
        DocumentStructure structure = Page.With(head: ["Years of talks over the costs of the bridge have come to an end", "By Anna Example", "May 2, 2023"]);
        Assert.Equal(Page.Headline, structure.Headline?.Text);
        Assert.Equal("Years of talks over the costs of the bridge have come to an end", structure.Standfirst);
    }

    [Theory]
    [InlineData("By Anna Example", "May 2, 2023")]
    [InlineData("Anna Example and Ben Sample", "Tue 2 May 2023 10.30 GMT")]
    public void HeadlineOfOtherWordsAboveItsStandfirst(string byline, string date)
    {
        DocumentStructure structure = Page.Read(
            ["Menu", "Log in", "Decision ends long quarrel about crossing", "Harbour council agrees to build a new bridge over the river", byline, date, .. Page.Body, "Comments"]);
        Assert.Equal("Decision ends long quarrel about crossing", structure.Headline?.Text);
        Assert.Equal("Harbour council agrees to build a new bridge over the river", structure.Standfirst);
    }

    [Fact]
    public void SectionAboveTheHeadline() =>
        Assert.Equal(Page.Headline, Page.Read(["Menu", "Log in", "Local politics", Page.Headline, "By Anna Example", .. Page.Body, "Comments"]).Headline?.Text);

    [Fact]
    public void OutletBehindTheHeadline() =>
        Assert.Equal(Page.Headline, Page.Read(["Menu", "Log in", Page.Headline + " | Harbour Post", Page.Headline, "By Anna Example", .. Page.Body, "Comments"]).Headline?.Text);

    [Fact]
    public void OtherArticlesAboveTheHeadline()
    {
        DocumentStructure structure = Page.Read(
            ["Menu", "Log in", "Latest", "A cat was found on the roof of the theatre", "By Ben Sample", "Latest", "What to cook when tomatoes are cheap", "By Cora Specimen", Page.Headline, "By Anna Example", "May 2, 2023", .. Page.Body]);
        Assert.Equal(Page.Headline, structure.Headline?.Text);
        Assert.Equal(["Anna Example"], structure.Authors.Select(a => a.Text));
    }

    [Fact]
    public void AddressTellsTheHeadline()
    {
        DocumentStructure structure = Page.Read(
            ["Menu", "Log in", "Harbour council wants a bridge over the river", "Why the river has no bridge", .. Page.Body, "Comments", "Original url:", "<https://www.example.org/news/why-the-river-has-no-bridge>"]);
        Assert.Equal("Why the river has no bridge", structure.Headline?.Text);
    }

    [Fact]
    public void HeadlineIsPlain() => Assert.Equal("Council agrees on a bridge", Page.Read(["# **Council** agrees on a [bridge](#)", .. Page.Body]).Headline?.Text);

    [Fact]
    public void NoStandfirstWithoutOne() => Assert.Null(Page.With(head: ["By Anna Example", "May 2, 2023"]).Standfirst);

    [Fact]
    public void ListOfLinesHasAHeadline() => Assert.Equal("Timetable of the ferry", Page.Read("Timetable of the ferry", "Monday 9:00", "Tuesday 10:00").Headline?.Text);

    [Fact]
    public void NothingHasNoHeadline() => Assert.Null(Page.Read("", "***").Headline);

    [Fact]
    public void ParagraphAloneIsNoHeadline() => Assert.Null(Page.Read(string.Join(" ", Page.Body)).Headline);

    [Fact]
    public void HeadKinds()
    {
        const string caption = "The old bridge before the flood. (Ben Sample/AP)";
        string[] blocks = ["Menu", "Log in", Page.Headline, caption, "By Anna Example", "May 2, 2023", "Share on Facebook", .. Page.Body, "Comments"];
        Assert.Equal([Page.Headline], Page.Kinds(BlockKind.Headline, blocks));
        Assert.Equal([caption], Page.Kinds(BlockKind.Caption, blocks));
        Assert.Equal(["By Anna Example"], Page.Kinds(BlockKind.Byline, blocks));
        Assert.Equal(["May 2, 2023"], Page.Kinds(BlockKind.Date, blocks));
        Assert.Equal(["Menu", "Log in", "Share on Facebook", "Comments"], Page.Kinds(BlockKind.Boilerplate, blocks));
        Assert.Equal(Page.Body, Page.Kinds(BlockKind.Body, blocks));
    }

    [Theory]
    [InlineData("NASA Agrees With Council About The New Bridge Over The River")]
    [InlineData("Harbour Council Asks The AP To Write About The New Bridge")]
    public void AnAgencyInAHeadlineIsNoCredit(string headline)
    {
        DocumentStructure structure = Page.Read(["Menu", "Log in", headline, "By Anna Example", "May 2, 2023", .. Page.Body, "Comments"]);
        Assert.Equal(headline, structure.Headline?.Text);
        Assert.Empty(structure.Captions);
    }

    [Fact]
    public void HeadlineBelowAPicture() =>
        Assert.Equal(Page.Headline, Page.Read(["The old bridge over the river before the flood took it. (Ben Sample/AP)", Page.Headline, .. Page.Body]).Headline?.Text);

    [Fact]
    public void HeadlineBelowSomebodysSentence()
    {
        DocumentStructure structure = Page.Read(
            ["Menu", "Log in", "“The council agreed to build the bridge over the river.”", "— Doris Example on Tuesday in the harbour council", "Did the harbour council vote for a new bridge?", "By Anna Example", "May 2, 2023", .. Page.Body, "Comments"]);
        Assert.Equal("Did the harbour council vote for a new bridge?", structure.Headline?.Text);
    }

    [Fact]
    public void HeadlineOverASentenceThatThePageShowsAgain()
    {
        const string standfirst = "The harbour council agreed to build a new bridge over the river.";
        DocumentStructure structure = Page.Read(["Four crossings to try", standfirst, "Author:", "Anna Example", "May 2, 2023", standfirst, .. Page.Body, "Comments", "Log in"]);
        Assert.Equal("Four crossings to try", structure.Headline?.Text);
        Assert.Equal(standfirst, structure.Standfirst);
    }
}
