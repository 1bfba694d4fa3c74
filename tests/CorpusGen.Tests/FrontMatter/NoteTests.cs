using CorpusGen.Documents;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>Markdown without news.</summary>
public class NoteTests
{
    [Fact]
    public void TheFirstHeadingIsTheHeadline_AndParagraphsAreTheBody()
    {
        const string text = "# Sourdough\n\nFeed the starter\nthe evening before.\n\n## Flour\n\n- rye\n- wheat,\n  sifted\n\n1. Mix.\n2. Wait.\n\n> Patience, said\n> the baker.\n\n| rye | wheat |\n|---|---|\n\n---\n\nBake.\n";

        Assert.Equal(
            ["Headline # Sourdough", "Body Feed the starter\nthe evening before.", "Subheading ## Flour", "Body - rye", "Body - wheat,\n  sifted", "Body 1. Mix.", "Body 2. Wait.",
             "Body > Patience, said\n> the baker.", "Body | rye | wheat |", "Separator |---|---|", "Separator ---", "Body Bake."],
            Stated.Note(text).Blocks(text));
        Assert.Equal("Sourdough", Stated.Note(text).Structure.Headline?.Text);
    }

    [Fact]
    public void UnderlinedHeadings()
    {
        const string text = "Sourdough\n=========\n\nFlour\n-----\nRye.\n";

        Assert.Equal(["Headline Sourdough", "Separator =========", "Subheading Flour", "Separator -----", "Body Rye."], Stated.Note(text).Blocks(text));
    }

    [Fact]
    public void AListingIsNoText()
    {
        const string text = "# A Tool\n\n```sh\n# no heading\necho \"no quotation\" said Maria Kovac\n\nls\n```\nIt lists.\n\n~~~\nnever closed\n";
        Extraction read = Stated.Note(text);

        Assert.Equal(["```sh\n# no heading\necho \"no quotation\" said Maria Kovac\n\nls\n```", "~~~\nnever closed"], read.Blocks(text, BlockKind.Code));
        Assert.Empty(read.Actors.Actors);
    }

    [Fact]
    public void APicturesDescription_IsACaption()
    {
        const string text = "# Bread\n\n![A loaf on a board](loaf.png)\n\nIt rose.\n";

        Assert.Equal(["A loaf on a board"], Stated.Note(text).Structure.Captions.Select(c => c.Text));
    }

    [Fact]
    public void WithoutAHeading_ThereIsNoHeadline()
    {
        const string text = "Remember the milk.\n\nAnd the bread.\n";

        Assert.Null(Stated.Note(text).Structure.Headline);
        Assert.Equal(["Remember the milk.", "And the bread."], Stated.Note(text).Blocks(text, BlockKind.Body));
    }

    [Fact]
    public void AStatedHeadline_LeavesHeadingsWhatTheyAre()
    {
        string text = Stated.With("title: Bread", "Mix.\n\n## Flour\n\nRye.\n"), repeated = Stated.With("title: Bread", "# Bread\n\nMix.\n");

        Assert.Equal(["## Flour"], Stated.Note(text).Blocks(text, BlockKind.Subheading));
        Assert.Equal("Bread", Stated.Note(text).Structure.Headline?.Text);
        Assert.Equal(["# Bread"], Stated.Note(repeated).Blocks(repeated, BlockKind.Headline));
    }

    [Fact]
    public void AnAddress_IsRead()
    {
        const string text = "# Bread\n\nMix.\n\nSource: https://example.org/bread\n";

        Assert.Equal("https://example.org/bread", Stated.Note(text).Structure.Url);
    }

    [Theory]
    [InlineData("# Old Bridge Closes\n\nBy Anna Lindqvist\n\nThe old bridge closed on Wednesday, and buses took another way through the town.\n")]
    [InlineData("# Old Bridge Closes\n\nApril 3, 2024\n\nThe old bridge closed on Wednesday, and buses took another way through the town.\n")]
    [InlineData("# Old Bridge Closes\n\nRIVERTON (AP) — The old bridge closed on Wednesday, and buses took another way through the town.\n")]
    [InlineData("# Old Bridge Closes\n\nThe old bridge closed on Wednesday, and buses took another way.\n\nAdditional reporting by Jo Bloggs in Paris\n")]
    [InlineData("# Old Bridge Closes\n\nThe old bridge closed on Wednesday, and buses took another way.\n\nShare\n\nSubscribe\n\nMost read\n")]
    public void News_IsReadAsNews(string text) =>
        Assert.Equal(Extraction.Of(text, TestContext.Current.CancellationToken).Structure, Stated.Note(text).Structure);

    [Theory]
    [InlineData("# Reading List\n\n## Related\n\n- Share\n- Subscribe\n- Most read\n\nNothing else.\n")]
    [InlineData("# Diary\n\n- April 3, 2024\n- By Anna Lindqvist\n\nNothing else.\n")]
    public void ANotesLists_AreNoMarksOfNews(string text) => Assert.Equal(["Nothing else."], Stated.Note(text).Blocks(text, BlockKind.Body)[^1..]);

    [Fact]
    public void ANotesQuotations_HaveTheirSpeakers()
    {
        Extraction read = Stated.Note("# Meeting\n\n- “We start in May,” said Maria Kovac.\n");

        Assert.Equal("Maria Kovac", read.Actors.Actors[read.Quotes.Single().Actor].Name);
    }
}
