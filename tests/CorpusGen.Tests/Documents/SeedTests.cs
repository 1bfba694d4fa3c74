using CorpusGen.Documents;

namespace CorpusGen.Tests.Documents;

public class SeedTests
{
    [Fact]
    public void PageWithFurniture()
    {
        DocumentStructure structure = Read("000_4a2626e5d3b4ed49.txt", out string text);
        Assert.Equal("Moscow hosts more Turkey-Syria rapprochement talks", structure.Headline?.Text);
        Assert.StartsWith("Russia’s defense minister has hosted", structure.Standfirst, StringComparison.Ordinal);
        Assert.Equal(["Vladimir Isachenkov"], structure.Authors.Select(a => a.Text));
        Assert.Null(structure.Agency);
        Assert.Equal("The Independent", structure.Publisher);
        Assert.Equal(new PublicationDate(2023, 4, 25, ((9 * 60) + 26) * 60, -240), structure.Published);
        Assert.Null(structure.Url);
        Assert.Null(structure.Dateline);
        Assert.Equal(14, structure.Blocks.Count(b => b.Kind == BlockKind.Body));
        Contributor contributor = Assert.Single(structure.Contributors);
        Assert.Equal(("Suzan Fraser", "Ankara, Turkey"), (contributor.Name.Text, contributor.Place));
        Assert.Equal("___", KindText(structure, text, BlockKind.Separator));
        Assert.Equal("Vladimir Isachenkov", KindText(structure, text, BlockKind.Byline));
        Assert.Equal("Tuesday 25 April 2023 09:26 EDT", KindText(structure, text, BlockKind.Date));
    }

    [Fact]
    public void ExtractedPage()
    {
        DocumentStructure structure = Read("002_9b2d5a65c71f6794.txt", out string text);
        Assert.Equal("Russia Hosts Talks with Iran, Syria, Turkey", structure.Headline?.Text);
        Assert.Null(structure.Standfirst);
        Assert.Empty(structure.Authors);
        Assert.Equal("AFP", structure.Agency?.Text);
        Assert.Equal("The Moscow Times", structure.Publisher);
        Assert.Equal(new PublicationDate(2023, 4, 25, null, null), structure.Published);
        Assert.StartsWith("https://www.themoscowtimes.com/2023/04/25/", structure.Url, StringComparison.Ordinal);
        Assert.Equal(13, structure.Blocks.Count(b => b.Kind == BlockKind.Body));
        Caption caption = Assert.Single(structure.Captions);
        Assert.Equal("Russian Defense Minister Sergei Shoigu with Turkish counterpart Hulusi Akar.", caption.Text);
        Assert.Equal("Vadim Savitsky / Press Service of the Russian Defence Ministry / TASS", caption.Credit);
        RelatedLink link = Assert.Single(structure.RelatedLinks);
        Assert.Equal("Turkey, Syria, Russia Defense Ministers Meet for First Talks Since 2011", link.Title);
        Assert.Null(link.Target);
        Assert.Equal("By [AFP](#)", KindText(structure, text, BlockKind.Byline));
    }

    private static DocumentStructure Read(string file, out string text)
    {
        text = File.ReadAllText(Path.Combine(LosslessTests.SeedFolder(), file));
        return DocumentReader.Read(text, CancellationToken.None);
    }

    private static string KindText(DocumentStructure structure, string text, BlockKind kind)
    {
        Block block = Assert.Single(structure.Blocks, b => b.Kind == kind);
        return text.Substring(block.Start, block.Length);
    }
}
