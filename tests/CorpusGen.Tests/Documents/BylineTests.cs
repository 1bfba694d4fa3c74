using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class BylineTests
{
    [Theory]
    [InlineData("By Anna Example", "Anna Example")]
    [InlineData("by Anna Example", "Anna Example")]
    [InlineData("ByAnna Example", "Anna Example")]
    [InlineData("Written by: Anna Example", "Anna Example")]
    [InlineData("By ANNA EXAMPLE", "ANNA EXAMPLE")]
    [InlineData("By Anna Example and Ben Sample", "Anna Example; Ben Sample")]
    [InlineData("By Anna Example, Ben Sample and Cora Specimen", "Anna Example; Ben Sample; Cora Specimen")]
    [InlineData("By Anna ExampleStaff Writer", "Anna Example")]
    [InlineData("By Anna McSample", "Anna McSample")]
    [InlineData("By Anna Example, Senior Political Correspondent", "Anna Example")]
    [InlineData("By Anna Example, Political Editor and Ben Sample", "Anna Example; Ben Sample")]
    [InlineData("By Anna Example | Fox News", "Anna Example")]
    [InlineData("By Anna Example Fox News", "Anna Example")]
    [InlineData("By Anna Example FOXBusiness", "Anna Example")]
    [InlineData("By Anna Example For Mailonline", "Anna Example")]
    [InlineData("By Anna Example Globe Staff and Ben Sample Globe Correspondent", "Anna Example; Ben Sample")]
    [InlineData("By Anna Example in Riverton", "Anna Example")]
    [InlineData("By Anna Example On 11/13/19 at 4:00 PM EST", "Anna Example")]
    [InlineData("By Anna Example@annaexample", "Anna Example")]
    [InlineData("By Anna Example Anna Example", "Anna Example")]
    [InlineData("By Ludwig van Sample", "Ludwig van Sample")]
    [InlineData("By Omar al-Sample", "Omar al-Sample")]
    [InlineData("By J.R. Sample", "J.R. Sample")]
    [InlineData("By [Anna Example](#) [Fox News](#)", "Anna Example")]
    [InlineData("Analysis by Anna Example, CNN", "Anna Example")]
    [InlineData("11/19/2019 by Anna Example", "Anna Example")]
    [InlineData("By Example Space Agency", "")]
    [InlineData("By AFP", "")]
    [InlineData("By the numbers", "")]
    public void ExplicitBylines(string line, string expected) => Assert.Equal(expected, string.Join("; ", Page.With(head: [line]).Authors.Select(a => a.Text)));

    [Theory]
    [InlineData("By AFP", "AFP")]
    [InlineData("By [AFP](#)", "AFP")]
    [InlineData("By The Associated Press", "The Associated Press")]
    [InlineData("By Anna Example, Reuters", "Reuters")]
    [InlineData("By Anna Example The Associated Press", "The Associated Press")]
    public void Agencies(string line, string expected) => Assert.Equal(expected, Page.With(head: [line]).Agency?.Text);

    [Fact]
    public void AgencyIsNoAuthor() => Assert.Empty(Page.With(head: ["By The Associated Press", "May 2, 2023"]).Authors);

    [Fact]
    public void NameBesideADate() => Assert.Equal(["Anna Example"], Names(Page.With(head: ["Anna Example\nMay 2, 2023"])));

    [Fact]
    public void NameAboveARole() => Assert.Equal(["Anna Example"], Names(Page.With(head: ["Anna Example\nPolitical correspondent"])));

    [Fact]
    public void NameAboveTheButtons() => Assert.Equal(["Anna Example", "Ben Sample"], Names(Page.With(head: ["Anna Example, Ben Sample", "Share on Facebook"])));

    [Fact]
    public void NameThatTheFootDescribes() =>
        Assert.Equal(["Anna Example"], Names(Page.With(head: ["Anna Example"], foot: ["Anna Example is a reporter who writes about rivers and the towns on them for this newspaper."])));

    [Fact]
    public void NameBelowByAlone() => Assert.Equal(["Anna Example"], Names(Page.With(head: ["By", "Anna Example"])));

    [Fact]
    public void SectionIsNoName() => Assert.Empty(Page.With(head: ["Middle East", "May 2, 2023"]).Authors);

    [Fact]
    public void PhotographerBelowTheBylineIsNoAuthor() => Assert.Equal(["Anna Example"], Names(Page.With(head: ["By Anna Example", "Ben Sample", "May 2, 2023"])));

    [Fact]
    public void CreditIsNoByline() => Assert.Equal(["Anna Example"], Names(Page.With(head: ["Some Body / AP", "Anna Example\nMay 2, 2023"])));

    private static IEnumerable<string> Names(DocumentStructure structure) => structure.Authors.Select(a => a.Text);

    [Theory]
    [InlineData("By April Lindqvist", "April Lindqvist")]
    [InlineData("By Anna Jan Lindqvist, May 2, 2023", "Anna Jan Lindqvist")]
    [InlineData("By Anna Lindqvist May 2, 2023", "Anna Lindqvist")]
    public void AMonthBeforeASurnameIsAName(string byline, string expected) =>
        Assert.Equal([expected], Page.With(head: [byline]).Authors.Select(a => a.Text));

    [Fact]
    public void AHandleMakesANameAByline() => Assert.Equal(["Quorra Vexley"], Names(Page.With(head: ["May 2, 2023", "Quorra Vexley@qvexley"])));

    [Fact]
    public void ButtonsBeforeTheBylineDoNotPartIt() =>
        Assert.Equal(["Anna Example"], Names(Page.With(head: [.. Enumerable.Repeat("Share on Facebook", 20), "Anna Example", "Senior Reporter", "May 2, 2023"])));

    [Fact]
    public void AHeadingIsANameWhereTheFootDescribesIt()
    {
        const string note = "Anna Example is a reporter who writes about rivers and the towns on them for this newspaper.";
        Assert.Equal(["Anna Example"], Names(Page.With(head: ["#### Anna Example", "[Share](#)"], foot: [note])));
        Assert.Empty(Page.With(head: ["#### Anna Example", "[Share](#)"]).Authors);
    }
}
