using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class FieldTests
{
    [Theory]
    [InlineData("RIVERTON (AP) — ", "RIVERTON (AP)", "AP")]
    [InlineData("RIVERTON, Northland (AP) -- ", "RIVERTON, Northland (AP)", "AP")]
    [InlineData("RIVERTON, May 2 (Reuters) - ", "RIVERTON, May 2 (Reuters)", "Reuters")]
    [InlineData("RIVERTON/PORT CITY, May 2 (Reuters) - ", "RIVERTON/PORT CITY, May 2 (Reuters)", "Reuters")]
    [InlineData("RIVERTON — ", "RIVERTON", null)]
    [InlineData("ST. MARY, N.Y. – ", "ST. MARY, N.Y.", null)]
    [InlineData("Riverton (AFP) – ", "Riverton (AFP)", "AFP")]
    [InlineData("(Reuters) - ", "(Reuters)", "Reuters")]
    [InlineData("RIVERTON: ", "RIVERTON", null)]
    [InlineData("In Riverton - ", null, null)]
    [InlineData("Riverton - ", null, null)]
    [InlineData("", null, null)]
    public void Datelines(string dateline, string? expected, string? agency)
    {
        DocumentStructure structure = Page.With(head: ["May 2, 2023"], body: [dateline + Page.Body[0], .. Page.Body[1..]]);
        Assert.Equal(expected, structure.Dateline);
        Assert.Equal(agency, structure.Agency?.Text);
    }

    [Fact]
    public void DatelineOfItsOwn()
    {
        string[] blocks = ["Council agrees on a bridge.", "RIVERTON, Northland 1996-08-30", .. Page.Body];
        DocumentStructure structure = Page.Read(blocks);
        Assert.Equal("RIVERTON, Northland", structure.Dateline);
        Assert.Equal(new PublicationDate(1996, 8, 30, null, null), structure.Published);
        Assert.Equal(["RIVERTON, Northland 1996-08-30"], Page.Kinds(BlockKind.Dateline, blocks));
    }

    [Theory]
    [InlineData("The old bridge. **Ben Sample / Example Press**", "The old bridge.", "Ben Sample / Example Press")]
    [InlineData("The old bridge. (AP Photo/Ben Sample)", "The old bridge.", "AP Photo/Ben Sample")]
    [InlineData("The old bridge. Photograph: Ben Sample/Getty", "The old bridge.", "Photograph: Ben Sample/Getty")]
    [InlineData("The old bridge. Ben Sample/Getty Images", "The old bridge.", "Ben Sample/Getty Images")]
    [InlineData("The old bridge. Photo: Ben Sample / Example Press", "The old bridge.", "Photo: Ben Sample / Example Press")]
    [InlineData("The old bridge [Ben Sample/AFP]", "The old bridge", "Ben Sample/AFP")]
    [InlineData("Getty Images", "", "Getty Images")]
    [InlineData("The old bridge stood for years. Ben Sample for Harbour and River", "The old bridge stood for years.", "Ben Sample for Harbour and River")]
    [InlineData("The old bridge stood for years. (Riverton Estates)", "The old bridge stood for years.", "Riverton Estates")]
    public void Captions(string line, string text, string credit)
    {
        DocumentStructure structure = Page.With(head: ["May 2, 2023", line, "[x](#)"]);
        Caption caption = Assert.Single(structure.Captions);
        Assert.Equal((text, credit), (caption.Text, caption.Credit));
    }

    [Theory]
    [InlineData("The minister (left) said that the bridge was a gift to the town (and to its shops).")]
    [InlineData("The plan was first reported by the news agency AP.")]
    [InlineData("He works for Getty Images, and she does not.")]
    [InlineData("The bridge is open to buses. (More)")]
    [InlineData("The bridge is open to buses. (Riverton Estates pays for it)")]
    [InlineData("The bridge is open to buses. (Riverton Estates).")]
    [InlineData("A bridge at last. No time for Riverton")]
    public void NoCaption(string line) => Assert.Empty(Page.With(body: [.. Page.Body[..3], line, .. Page.Body[3..]]).Captions);

    [Fact]
    public void CaptionAboveItsCredit() =>
        Assert.Equal(
            Page.Body,
            Page.BodyOf(body: [.. Page.Body[..2], "Residents look at the river near the old bridge, Tuesday, May 2, 2023.", "(AP Photo/Ben Sample)", .. Page.Body[2..]]));

    [Theory]
    [InlineData("Doris Example contributed to this report from Riverton, Northland.", "Doris Example@Riverton, Northland")]
    [InlineData("Doris Example in Riverton and Ben Sample in Port City contributed to this report.", "Doris Example@Riverton|Ben Sample@Port City")]
    [InlineData("Associated Press writers Doris Example and Ben Sample contributed to this report.", "Doris Example@|Ben Sample@")]
    [InlineData("Reporting by Doris Example in Riverton; Editing by Ben Sample", "Doris Example@Riverton")]
    public void Contributors(string line, string expected) =>
        Assert.Equal(expected, string.Join("|", Page.With(foot: ["___", line]).Contributors.Select(c => c.Name.Text + "@" + c.Place)));

    [Theory]
    [InlineData("https://www.bbc.co.uk/news/world-1", "BBC News")]
    [InlineData("https://edition.cnn.com/2023/05/02/bridge", "CNN")]
    [InlineData("https://news.example.org/2023/05/02/bridge", null)]
    public void PublisherByHost(string url, string? expected)
    {
        DocumentStructure structure = Page.Read([Page.Headline, .. Page.Body, "Original url:", $"<{url}>"]);
        Assert.Equal(url, structure.Url);
        Assert.Equal(expected, structure.Publisher);
    }

    [Fact]
    public void PublisherByItsOwnWords() =>
        Assert.Equal("The Guardian", Page.Read(["Skip to content", "Support The Guardian", "Log in", Page.Headline, .. Page.Body, "Sign up for our newsletter", "© 2023 The Guardian. All rights reserved."]).Publisher);

    [Fact]
    public void OutletThatTheArticleSpeaksOfIsNotItsPublisher() =>
        Assert.Null(Page.With(body: [.. Page.Body, "The Guardian asked the council about it, and The Guardian was told to wait."]).Publisher);

    [Theory]
    [InlineData("Original url:\n\n<https://www.example.org/news/bridge>")]
    [InlineData("Source: https://www.example.org/news/bridge")]
    [InlineData("URL: [https://www.example.org/news/bridge](https://www.example.org/news/bridge)")]
    [InlineData("https://www.example.org/news/bridge")]
    public void Urls(string block) => Assert.Equal("https://www.example.org/news/bridge", Page.Read([Page.Headline, .. Page.Body, block]).Url);

    [Fact]
    public void UrlInTheBodyIsNotTheDocuments() => Assert.Null(Page.With(body: [Page.Body[0], "https://www.example.org/news/bridge", .. Page.Body[1..]]).Url);

    [Theory]
    [InlineData("Related article: [Ferry sinks in the harbour](#)", "Ferry sinks in the harbour", null)]
    [InlineData("[Ferry sinks in the harbour](https://www.example.org/ferry)", "Ferry sinks in the harbour", "https://www.example.org/ferry")]
    [InlineData("Read more: [Ferry sinks in the harbour](/ferry)", "Ferry sinks in the harbour", "/ferry")]
    public void RelatedLinks(string line, string title, string? target)
    {
        RelatedLink link = Assert.Single(Page.With(body: [.. Page.Body[..3], line, .. Page.Body[3..]]).RelatedLinks);
        Assert.Equal((title, target), (link.Title, link.Target));
    }

    [Theory]
    [InlineData("The Guardian", null, "The Guardian")]
    [InlineData("Support The Guardian", null, null)]
    [InlineData("Log in", "By Anna Example\nBBC News", "BBC News")]
    [InlineData("BBC News", "By Anna Example\nBBC News", "BBC News")]
    public void AnOutletsNameAloneIsThePagesOwn(string furniture, string? byline, string? expected) =>
        Assert.Equal(expected, Page.Read(["Skip to content", furniture, Page.Headline, byline ?? "By Anna Example", "May 2, 2023", .. Page.Body, "Most read", "Sign up for our newsletter"]).Publisher);

    [Fact]
    public void OfTwoOutletsNamedAsOftenNeitherIsTold() =>
        Assert.Null(Page.Read(["Skip to content", "The Guardian", "BBC News", Page.Headline, "By Anna Example", "May 2, 2023", .. Page.Body, "Most read", "Sign up for our newsletter"]).Publisher);
}
