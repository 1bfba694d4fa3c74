using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class StandfirstTests
{
    private const string Line = "Years of talks over the costs of the bridge have come to an end.";

    private static readonly string[] Head = ["By Anna Example", "May 2, 2023"];

    [Fact]
    public void BetweenHeadlineAndByline() => Assert.Equal(Line, Page.With(head: [Line, .. Head]).Standfirst);

    [Fact]
    public void NoneWithoutOne() => Assert.Null(Page.With(head: Head).Standfirst);

    [Fact]
    public void TheLineAboveTheBylineNotTheFilms() =>
        Assert.Equal(
            "Talks over the costs have come to an end",
            Page.With(head: ["The river took the old bridge. A camera on the customs house filmed it.", "Talks over the costs have come to an end", .. Head]).Standfirst);

    [Fact]
    public void OfTwoLinesOfOneSentenceTheUpper() => Assert.Equal(Line, Page.With(head: [Line, "The council meets in the customs house on Tuesdays.", .. Head]).Standfirst);

    [Theory]
    [InlineData("**{0}**")]
    [InlineData("_{0}_")]
    [InlineData("## {0}")]
    public void AFirstParagraphSetApart(string format)
    {
        string[] blocks = ["[Log in](#)", "Menu", Page.Headline, .. Head, string.Format(null, format, Line), .. Page.Body, "Comments"];
        Assert.Equal(Line, Page.Read(blocks).Standfirst);
        Assert.Equal(Page.Body, Page.Kinds(BlockKind.Body, blocks));
    }

    [Theory]
    [InlineData("**{0}**")]
    [InlineData("_{0}_")]
    public void WhereAllIsSetApartNothingIs(string format)
    {
        string[] body = [.. Page.Body.Select(b => string.Format(null, format, b))];
        Assert.Null(Page.Read(["[Log in](#)", "Menu", Page.Headline, .. Head, .. body, "Comments"]).Standfirst);
    }

    [Fact]
    public void AFirstParagraphShownAgainBehindTheArticle()
    {
        string[] blocks = ["Menu", "Log in", Page.Headline, .. Head, Line, .. Page.Body, "Comments", Line, "Most read"];
        Assert.Equal(Line, Page.Read(blocks).Standfirst);
        Assert.Equal(Page.Body, Page.Kinds(BlockKind.Body, blocks));
    }

    [Fact]
    public void AParagraphShownAgainWithAllOthersIsText() =>
        Assert.Null(Page.Read(["Menu", "Log in", Page.Headline, .. Head, .. Page.Body, "Comments", .. Page.Body[..2]]).Standfirst);

    [Fact]
    public void ASentenceBetweenButtonsAndAdvertisement() =>
        Assert.Equal(Line, Page.With(head: [.. Head, "Share this article"], body: [Line, "ADVERTISEMENT", .. Page.Body]).Standfirst);

    [Fact]
    public void SentencesAboveAnAdvertisementAreText() =>
        Assert.Null(Page.With(head: [.. Head, "Share this article"], body: [Line + " The council agreed on it.", "ADVERTISEMENT", .. Page.Body]).Standfirst);

    [Fact]
    public void PointsInAList()
    {
        string[] blocks = ["[Log in](#)", "Menu", Page.Headline, .. Head, "Key points", "- " + Line, "- A third of the costs is the council's.", .. Page.Body, "Comments"];
        Assert.Equal(Line, Page.Read(blocks).Standfirst);
        Assert.Equal(["- " + Line, "- A third of the costs is the council's."], Page.Kinds(BlockKind.Standfirst, blocks));
        Assert.Equal(Page.Body, Page.Kinds(BlockKind.Body, blocks));
    }

    [Fact]
    public void PointsAboveAPicturesCredit()
    {
        string[] blocks = ["Log in", "Menu", Page.Headline, .. Head, "Key points", Line, "A third of the costs is the council's.", "Ben Sample | Getty Images", .. Page.Body, "Comments"];
        Assert.Equal(Line, Page.Read(blocks).Standfirst);
        Assert.Equal(Page.Body, Page.Kinds(BlockKind.Body, blocks));
    }

    [Fact]
    public void PointsThatNothingPartsFromTheText()
    {
        string[] blocks = ["Log in", "Menu", Page.Headline, .. Head, "Key points", .. Page.Body, "Comments"];
        Assert.Null(Page.Read(blocks).Standfirst);
        Assert.Equal(Page.Body, Page.Kinds(BlockKind.Body, blocks));
    }
}
