using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CorpusGen.SampleTests;

/// <summary>What the sample's page holds before any script runs.</summary>
public class ReportTests
{
    private static readonly Lazy<IHtmlDocument> Pair = new(() => Parse(SampleReport.Of(Stories.Pair).Html()));

    [Fact]
    public void EachSpeaker_HasARow_WithTheWordsOfEachOutlet()
    {
        IElement row = Pair.Value.QuerySelectorAll(".voices tbody tr").Single(r => Text(r.QuerySelector("th")!) == "Maria Kovac");

        Assert.Equal(["12 words 2 quotations", "6 words 1 quotation"], row.QuerySelectorAll("td").Select(Text));
    }

    [Fact]
    public void ASpeakerOfOneOutlet_IsNotQuotedByTheOther()
    {
        IElement row = Pair.Value.QuerySelectorAll(".voices tbody tr").Single(r => Text(r.QuerySelector("th")!) == "Jonas Weber");

        Assert.Equal("not quoted", Text(row.QuerySelector("td")!));
        Assert.Contains("Jonas Weber", Text(Pair.Value.QuerySelector("#only [data-outlet='1']")!));
        Assert.DoesNotContain("Jonas Weber", Text(Pair.Value.QuerySelector("#only [data-outlet='0']")!));
    }

    [Fact]
    public void EachQuotation_LeadsToItsSpeaker()
    {
        IElement quote = Pair.Value.QuerySelectorAll("q").Single(q => q.TextContent == "It is the price of safety,");
        IElement by = Pair.Value.GetElementById(quote.GetAttribute("aria-describedby")!)!;

        Assert.Equal("Maria Kovac said", Text(by));
        Assert.Equal("Maria Kovac", Text(Pair.Value.QuerySelector($"{by.QuerySelector("a")!.GetAttribute("href")} h4")!));
    }

    [Fact]
    public void AnActor_StandsInTheIndex_WithTheNamesAndTitlesOfEachOutlet()
    {
        IElement entry = Pair.Value.QuerySelectorAll(".index > li").Single(e => Text(e.QuerySelector("h4")!) == "Maria Kovac");

        Assert.Equal(["Kovac, Mayor Maria Kovac", "Maria Kovac"], entry.QuerySelectorAll("dd").Select(Text));
    }

    [Fact]
    public void WhoIsOnlyCredited_IsNoActorOfTheStory() => Assert.DoesNotContain(Pair.Value.QuerySelectorAll(".index h4"), h => Text(h) == "Anna Lindqvist");

    [Fact]
    public void TheTimeLine_StandsWhereThereIsMoreThanOneDay()
    {
        Assert.Equal(2, Pair.Value.QuerySelectorAll("#time .lane").Length);
        Assert.Null(Parse(SampleReport.Of(Stories.Pair[0]).Html()).GetElementById("time"));
    }

    [Fact]
    public void ThePage_HasLandmarksHeadingsAndLinksThatLeadSomewhere()
    {
        IHtmlDocument page = Pair.Value;

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll("section"), s => Assert.NotNull(page.GetElementById(s.GetAttribute("aria-labelledby")!)));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("[aria-describedby]"), e => Assert.NotNull(page.GetElementById(e.GetAttribute("aria-describedby")!)));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void ADocumentsText_NeverBecomesMarkup()
    {
        const string Attack = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\"' onmouseover=\"alert(1)";
        IHtmlDocument page = Parse(SampleReport.Of(("a", $"""
            Flood Wall {Attack} Agreed

            By Anna Lindqvist

            April 3, 2024

            The towns have agreed to build a wall {Attack} after two years of talks, officials said on Wednesday in Norway.

            “We will {Attack} start in May,” said Mayor Maria Kovac.

            Original url:

            <https://www.rivertimes.com/"onclick="alert(1)>
            """)).Html(title: Attack));

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(Attack, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Nothing_IsLoadedFromElsewhere()
    {
        Assert.Empty(Pair.Value.QuerySelectorAll("[src], link:not([href='data:,']), iframe, object, embed"));
        Assert.DoesNotContain("url(", Pair.Value.QuerySelector("style")!.TextContent);
        Assert.DoesNotContain("@import", Pair.Value.QuerySelector("style")!.TextContent);
        Assert.Contains("default-src 'none'", Pair.Value.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    [Fact]
    public void NoArticles_AreAPageToo() => Assert.Equal("0 articles by 0 outlets, 0 quotations of 0 speakers, 0 actors named.", Text(Parse(SampleReport.Of(Stories.Pair).Html(0)).QuerySelector(".lede")!));

    [Fact]
    public void TwiceTheArticles_AreTwiceTheSize()
    {
        SampleReport many = SampleReport.Of(Stories.Many(80));
        int half = many.Html(40).Length, whole = many.Html(80).Length;

        Assert.InRange((double)whole / half, 1.5, 2.2);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Text(IElement element) => element.TextContent.Trim();
}
