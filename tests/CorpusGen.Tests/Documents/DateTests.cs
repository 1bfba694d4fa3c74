using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class DateTests
{
    [Theory]
    [InlineData("April 25, 2023", "2023-04-25")]
    [InlineData("25 April 2023", "2023-04-25")]
    [InlineData("Tuesday 25 April 2023", "2023-04-25")]
    [InlineData("Tue, Apr. 25th, 2023", "2023-04-25")]
    [InlineData("the 25th of April, 2023", "2023-04-25")]
    [InlineData("Sept. 5, 2023", "2023-09-05")]
    [InlineData("2023-04-25", "2023-04-25")]
    [InlineData("2023/04/25", "2023-04-25")]
    [InlineData("25-Apr-2023", "2023-04-25")]
    [InlineData("25/04/2023", "2023-04-25")]
    [InlineData("4/25/2023", "2023-04-25")]
    [InlineData("4/25/23", "2023-04-25")]
    [InlineData("25.04.2023", "2023-04-25")]
    [InlineData("7.4.2023", "2023-04-07")]
    [InlineData("April 25, 2023 9:26 am", "2023-04-25")]
    [InlineData("April 25, 2023 9:26 am EDT", "2023-04-25 09:26 -240")]
    [InlineData("Tuesday 25 April 2023 09:26 BST", "2023-04-25 09:26 60")]
    [InlineData("Tue 25 Apr 2023 18.54 GMT", "2023-04-25 18:54 0")]
    [InlineData("25 April 2023 • 9:36pm", "2023-04-25")]
    [InlineData("April 25, 2023, 9:36 p.m. ET", "2023-04-25 21:36 -240")]
    [InlineData("January 25, 2023, 12:05 a.m. ET", "2023-01-25 00:05 -300")]
    [InlineData("25 December 2023 10:00 AET", "2023-12-25 10:00 660")]
    [InlineData("2023-04-25T23:30:00Z", "2023-04-25 23:30 0")]
    [InlineData("2023-04-25T09:26:00-04:00", "2023-04-25")]
    [InlineData("2023-04-25 09:26 GMT+5:30", "2023-04-25 09:26 330")]
    [InlineData("25 Apr 2023, 9:26 +0530", "2023-04-25 09:26 330")]
    [InlineData("09:26 GMT, 25 April 2023", "2023-04-25 09:26 0")]
    [InlineData("1645 GMT (0045 HKT) April 25, 2023", "2023-04-25 16:45 0")]
    [InlineData("12:20pm Apr 25, 2023", "2023-04-25")]
    [InlineData("3:00 PM on April 25, 2023", "2023-04-25")]
    [InlineData("Tue, Apr 25 20237:00 AM EST", "2023-04-25 07:00 -300")]
    [InlineData("April 25, 202312:45 PM UTC", "2023-04-25 12:45 0")]
    [InlineData("By Anna ExampleApr 25, 2023", "2023-04-25")]
    [InlineData("Published April 25, 2023 | Updated April 26, 2023", "2023-04-25")]
    [InlineData("Updated April 26, 2023; posted April 25, 2023", "2023-04-25")]
    [InlineData("Updated April 26, 2023", "2023-04-26")]
    [InlineData("Published On 25 Apr 202325 Apr 2023", "2023-04-25")]
    [InlineData("4/5/23 11:35 AM ET", "2023-04-05 11:35 -240")]
    [InlineData("4/5/23 11:35 AM GMT", "2023-05-04 11:35 0")]
    public void Read(string text, string expected) => Assert.Equal(expected, Show(Of(text)));

    [Theory]
    [InlineData("Updated 3 hours ago")]
    [InlineData("5 min read")]
    [InlineData("04/05/2023")]
    [InlineData("31 February 2023")]
    [InlineData("April 2023")]
    [InlineData("1 / 2 / 3")]
    [InlineData("13/13/2023")]
    [InlineData("Dec 31, 1969")]
    [InlineData("Call 555-2023-04")]
    public void NoDate(string text) => Assert.Null(Of(text));

    [Fact]
    public void CopyrightIsNotPublication() => Assert.Equal(DateRole.Other, Mention("© 25 April 2023")!.Role);

    [Fact]
    public void AnotherDateTellsTheOrder()
    {
        DocumentStructure structure = Page.With(head: ["04/05/2023"], foot: ["Last updated 25/05/2023"]);
        Assert.Equal(new PublicationDate(2023, 5, 4, null, null), structure.Published);
    }

    [Fact]
    public void TheDateBelowTheHeadlineIsThePublications()
    {
        DocumentStructure structure = Page.Read(["Sunday, May 7, 2023", "Log in", "Subscribe", Page.Headline, "By Anna Example", "May 2, 2023", .. Page.Body, "Most read", "Another story", "May 6, 2023"]);
        Assert.Equal(new PublicationDate(2023, 5, 2, null, null), structure.Published);
    }

    [Fact]
    public void AddressStatesTheDay()
    {
        DocumentStructure structure = Page.Read([Page.Headline, .. Page.Body, "Original url:", "<https://www.example.org/2023/05/02/harbour-council-bridge>"]);
        Assert.Equal(new PublicationDate(2023, 5, 2, null, null), structure.Published);
    }

    private static PublicationDate? Of(string text) => Mention(text)?.Value;

    private static DateMention? Mention(string text)
    {
        List<SourceBlock> blocks = BlockSplitter.Split(text, CancellationToken.None);
        PlainText plain = PlainText.Of(text, blocks, new DocumentBuffers(), CancellationToken.None);
        return new DateReader(plain).Read(blocks[0]);
    }

    private static string? Show(PublicationDate? date) =>
        date is null ? null
        : FormattableString.Invariant($"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}") + (date.SecondOfDay is { } s ? FormattableString.Invariant($" {s / 3600:D2}:{s / 60 % 60:D2} {date.OffsetMinutes}") : "");
}
