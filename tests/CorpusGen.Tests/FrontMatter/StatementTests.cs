using CorpusGen.Documents;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>What front matter states wins over what is read.</summary>
public class StatementTests
{
    [Fact]
    public void NothingStated_LeavesWhatIsRead()
    {
        DocumentStructure read = Stated.Read("rating: 5").Structure;

        Assert.Equal(("Old Bridge Closes for Repairs", "Anna Lindqvist", "AP", "RIVERTON (AP)"), (read.Headline?.Text, read.Authors.Single().Text, read.Agency?.Text, read.Dateline));
        Assert.Equal(new PublicationDate(2024, 4, 3, null, null), read.Published);
    }

    [Theory]
    [InlineData("headline: Bridge to Close")]
    [InlineData("title: Bridge to Close")]
    [InlineData("Title: 'Bridge to Close'")]
    [InlineData("headline: >\n  Bridge\n  to Close\n")]
    public void Headline(string yaml) => Assert.Equal("Bridge to Close", Stated.Read(yaml).Structure.Headline?.Text);

    [Fact]
    public void AHeadlineThatTheTextHas_IsTheHeadlinesBlock()
    {
        const string page = "Home\n\nThe Wall\n\nNews\n\nSubscribe\n\nOur Long-Awaited New Wall at the River\n\nThe wall at the river was finished on Tuesday, four years after the flood that the town remembers.\n\nIt cost less than the council had feared when it began.\n";
        Extraction read = Stated.Read("headline: The Wall", page);

        Assert.Equal(["The Wall"], read.Blocks(Stated.With("headline: The Wall", page), BlockKind.Headline));
    }

    [Fact]
    public void AHeadlineThatOnlyFrontMatterHas_LeavesTheFirstParagraphInTheBody()
    {
        const string body = "The wall at the river was finished on Tuesday.\n\nIt cost less than the council had feared when it began.\n";

        Assert.Equal(
            ["The wall at the river was finished on Tuesday.", "It cost less than the council had feared when it began."],
            Stated.Read("headline: The Wall", body).Blocks(Stated.With("headline: The Wall", body), BlockKind.Body));
    }

    [Theory]
    [InlineData("standfirst: In short.")]
    [InlineData("description: In short.")]
    public void Standfirst(string yaml) => Assert.Equal("In short.", Stated.Read(yaml).Structure.Standfirst);

    [Theory]
    [InlineData("author: Bo Ek", "Bo Ek")]
    [InlineData("authors: Bo Ek", "Bo Ek")]
    [InlineData("authors: [Bo Ek, Li Ma]", "Bo Ek|Li Ma")]
    [InlineData("authors:\n  - Bo Ek\n  - Li Ma", "Bo Ek|Li Ma")]
    [InlineData("authors: []", "")]
    [InlineData("authors:", "")]
    public void Authors(string yaml, string expected) => Assert.Equal(expected, string.Join("|", Stated.Read(yaml).Structure.Authors.Select(a => a.Text)));

    [Fact]
    public void AgencyPublisherDatelineUrl()
    {
        DocumentStructure read = Stated.Read("agency: Reuters\npublisher: The Riverton Post\ndateline: LOWER FALLS\nurl: https://example.org/a").Structure;

        Assert.Equal(("Reuters", "The Riverton Post", "LOWER FALLS", "https://example.org/a"), (read.Agency?.Text, read.Publisher, read.Dateline, read.Url));
    }

    [Theory]
    [InlineData("published: 2023-12-31", 2023, 12, 31, null, null)]
    [InlineData("date: 2023-12-31", 2023, 12, 31, null, null)]
    [InlineData("date: '2023-12-31'", 2023, 12, 31, null, null)]
    [InlineData("date: 2023-12-31 10:00:00", 2023, 12, 31, null, null)]
    [InlineData("date: 2023-12-31T10:00:01-04:30", 2023, 12, 31, 36001, -270)]
    [InlineData("date: 2023-12-31T10:00:00Z", 2023, 12, 31, 36000, 0)]
    public void Published(string yaml, int year, int month, int day, int? second, int? offset) =>
        Assert.Equal(new PublicationDate(year, month, day, second, offset), Stated.Read(yaml).Structure.Published);

    [Fact]
    public void WithoutAValue_ThereIsNone()
    {
        DocumentStructure read = Stated.Read("standfirst:\nagency: ~\npublisher: null\ndateline: ''\npublished:\nurl: ~").Structure;

        Assert.Equal((null, null, null, null, null, null), (read.Standfirst, read.Agency, read.Publisher, read.Dateline, read.Published, read.Url));
    }

    [Fact]
    public void WithoutAValue_HeadlineIdAndNameAreNotStated()
    {
        Extraction read = Stated.Read("headline:\nid:\nname:");

        Assert.Equal("Old Bridge Closes for Repairs", read.Structure.Headline?.Text);
        Assert.Equal((null, null), (read.Matter!.Id, read.Matter.Name));
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("headline: [a]", "CG0031 [a]")]
    [InlineData("authors: { name: Bo }", "CG0031 { name: Bo }")]
    [InlineData("authors: [Bo, [Li]]", "CG0031 [Bo, [Li]]")]
    [InlineData("published: soon", "CG0031 soon")]
    [InlineData("published: 0001-01-01 00:00 +1", "CG0031 0001-01-01 00:00 +1")]
    [InlineData("published: 9999-12-31T23:59:59-01:00", "CG0031 9999-12-31T23:59:59-01:00")]
    [InlineData("published: [2024-01-01]", "CG0031 [2024-01-01]")]
    [InlineData("id: a//b", "CG0031 a//b")]
    [InlineData("id: /a", "CG0031 /a")]
    [InlineData("draft: maybe", "CG0031 maybe")]
    [InlineData("draft: [true]", "CG0031 [true]")]
    [InlineData("quotes: yes", "CG0031 yes")]
    [InlineData("quotes: [yes]", "CG0031 yes")]
    [InlineData("name: a b", "CG0032 a b")]
    [InlineData("name: class", "CG0032 class")]
    [InlineData("name: Count", "CG0032 Count")]
    [InlineData("name: 2nd", "CG0032 2nd")]
    [InlineData("name: \"x\\u200Dy\"", "CG0032 \"x\\u200Dy\"")]
    [InlineData("title: A\nheadline: B", "CG0033 title")]
    [InlineData("headline: B\ntitle: A", "CG0033 title")]
    [InlineData("a: { b: 1 }\na.b: 2", "CG0033 2")]
    public void AWrongStatement_IsSaid_WhereItStands(string yaml, string problem) => Assert.Equal([problem], Stated.ProblemsOf(yaml));

    [Fact]
    public void OfTwoNamesOfAField_TheFieldsOwnWins() => Assert.Equal("B", Stated.Read("title: A\nheadline: B").Structure.Headline?.Text);

    [Fact]
    public void AStatedAuthor_StandsInTheByline_WhereThatNamesHim()
    {
        string text = Stated.With("author: Anna Lindqvist");

        Assert.Equal(text.LastIndexOf("Anna Lindqvist", StringComparison.Ordinal), Stated.Read("author: Anna Lindqvist").Structure.Authors.Single().Start);
    }
}
