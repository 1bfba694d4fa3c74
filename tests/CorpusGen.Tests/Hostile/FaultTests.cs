using System.Text;
using CorpusGen.Emission;
using CorpusGen.Tests.Generation;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Hostile;

/// <summary>What <see cref="AnyDocumentTests"/> found, each by itself.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("80 81 FF", "bytes that are no UTF-8")]
    [InlineData("EF BB BF 41 FF 42", "the same behind a byte order mark")]
    [InlineData("FF FE 00 D8 41 00", "half a surrogate pair in UTF-16")]
    [InlineData("FF FE 00 00 41 00 00 00", "UTF-32, which the compiler reads as UTF-16")]
    [InlineData("41 00 42 00", "UTF-16 without a mark")]
    public void BytesThatTwoReadersReadDifferently_AreALiteral(string bytes, string what)
    {
        Assert.NotNull(what);
        AnyDocumentTests.Check(Of(("docs/a.txt", Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)))), "CG0008");
    }

    [Theory]
    [InlineData("Corpus Data")]
    [InlineData("Corpus Reader")]
    [InlineData("Article List")]
    [InlineData("Article")]
    public void AHeadlineLikeATypeThatTheIndexUses_HidesItNot(string headline) =>
        AnyDocumentTests.Check(Of(("docs/a.txt", headline + "\n\nThe text."), ("docs/b/a.txt", headline + "\n\nThe text.")));

    [Theory]
    [InlineData("docs/ leading.txt")]
    [InlineData("docs/trailing.txt ")]
    [InlineData("docs/ folder /a.txt")]
    [InlineData("docs/#1/;2/a#b;c.txt")]
    public void SpacesAndMarksThatMetadataLose_AreKeptInIds(string path) => AnyDocumentTests.Check(Of((path, "A Headline\n\nThe text.")));

    [Fact]
    public void NamesThatMetadataMakeAlike_AreTwo() => AnyDocumentTests.Check(Of(("docs/a#.txt", "A Headline\n\nThe text."), ("docs/a＃.txt", "Another\n\nAnother text.")));

    [Fact]
    public void AFolderCalledWhatItsParentsClassIs_HasAnotherName() =>
        AnyDocumentTests.Check(Of(("docs/Asia/AsiaFolder/a.txt", "A Headline\n\nThe text."), ("docs/Asia/b.txt", "Asia Folder\n\nThe text.")));

    [Theory]
    [InlineData("Instance", "docs/a/")]
    [InlineData("Instance", "docs/")]
    [InlineData("Read", "docs/a/")]
    [InlineData("Read", "docs/")]
    public void AMemberIsNotCalledAsItsClassCallsItsOwn(string headline, string folder) =>
        AnyDocumentTests.Check(Of((folder + "-.txt", headline + "\n\nThe text."), (folder + "--.txt", headline + "\n\nThe text.")), "CG0005");

    [Fact]
    public void FoldersAsDeepAsPathsGo_HaveClassesWithNamesThatMetadataTakes()
    {
        string deep = string.Concat(Enumerable.Repeat(new string('文', 80) + "/", 12));
        AnyDocumentTests.Check(new HostileCorpus(
            LanguageVersion.CSharp10, true, "public", null,
            [new HostileDocument("docs/" + deep + "a.txt", deep, "A Headline\n\nThe text.", null), new HostileDocument("docs/" + deep + "b/a.txt", deep + "b/", "A Headline\n\nThe text.", null)]));
    }

    [Fact]
    public void Pictographs_ShowInDocComments_AndHalvesOfThemDoNot()
    {
        Assert.Equal("&#x1F600; a &#x1D49C;", Literal.Xml("😀 a 𝒜"));
        Assert.Equal("\uFFFD a \uFFFD\uFFFD", Literal.Xml("\uD83D a \uDE00\uD83D"));
    }

    [Fact]
    public void ManyDocumentsOfOneName_AreSaidInFewWords()
    {
        (string, string)[] documents = [.. Enumerable.Range(0, 1000).Select(i => ($"docs/{i:D4}.txt", "One Headline\n\nThe text " + i))];
        IEnumerable<string> messages = CorpusProject.Of(documents).RunForDiagnostics().Result.Diagnostics.Select(d => d.GetMessage(null));

        Assert.Equal(1000, messages.Count());
        Assert.All(messages, m => Assert.Contains("docs/0000.txt, docs/0001.txt, docs/0002.txt, docs/0003.txt, docs/0004.txt and 995 others", m));
    }

    [Theory]
    [InlineData("\uFACF")]
    [InlineData("A\uFAD0 B\uFAD5")]
    public void AHeadlineThatIsComposedToMoreThanANameHolds_IsNamedByTheRest(string headline) =>
        AnyDocumentTests.Check(Of(("docs/a.txt", headline + "\n\nThe text."), ("docs/" + headline + "/a.txt", "The text.")));

    private static HostileCorpus Of(params (string Path, string Text)[] documents) => Of([.. documents.Select(d => (d.Path, Encoding.UTF8.GetBytes(d.Text)))]);

    private static HostileCorpus Of(params (string Path, byte[] Bytes)[] documents) => new(
        LanguageVersion.CSharp10, false, "public", null,
        [.. documents.Select(d => new HostileDocument(d.Path, d.Path["docs/".Length..(d.Path.LastIndexOf('/') + 1)], null, d.Bytes))]);
}
