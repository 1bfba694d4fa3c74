using CorpusGen.Tests.Generation;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>Ids, names and drafts.</summary>
public class NamingTests
{
    [Fact]
    public void AStatedName_IsTheMembers()
    {
        string code = CorpusProject.Of(("docs/a.md", "---\nname: TheWall\n---\n# A Wall\n\nText.\n")).Run().Sources["Corpus.Articles.00.g.cs"];

        Assert.Contains("Article TheWall ", code);
    }

    [Fact]
    public void AStatedId_IsTheArticles_AndItsFoldersGroupIt()
    {
        CorpusProject project = CorpusProject.Of(("docs/a.md", "---\nid: north/wall\n---\n# A Wall\n\nText.\n"), ("docs/north/b.md", "# A River\n\nText.\n")).Run();

        Assert.Contains("The 2 articles below <c>north</c>", project.Sources["Corpus.Index.g.cs"]);
        project.Compile();
    }

    [Fact]
    public void WithAStatedId_AndNoHeadline_TheFileNamesTheArticle() => Assert.Contains(
        "Article MyNote ", CorpusProject.Of(("docs/my-note.md", "---\nid: x/y\n---\nText.\n")).Run().Sources["Corpus.Articles.00.g.cs"].Replace("Folder", ""));

    [Fact]
    public void OneIdStatedTwice_IsSaid() =>
        CorpusProject.Of(("docs/a.md", "---\nid: x\n---\n# A\n\nText.\n"), ("docs/b.md", "---\nid: x\n---\n# B\n\nText.\n"))
            .Run("CG0006 docs/a.md(1,1)", "CG0006 docs/b.md(1,1)");

    [Fact]
    public void OneNameStatedTwice_GoesToNeither()
    {
        CorpusProject project = CorpusProject.Of(("docs/a.md", "---\nname: X\n---\n# A\n\nText.\n"), ("docs/b.md", "---\nname: X\n---\n# B\n\nText.\n"))
            .Run("CG0005 docs/a.md(4,1)", "CG0005 docs/b.md(4,1)");

        Assert.Contains("Article X_A ", project.Sources["Corpus.Articles.00.g.cs"]);
    }

    [Fact]
    public void AStatedName_GoesBeforeAHeadline()
    {
        CorpusProject project = CorpusProject.Of(("docs/a.md", "# The Wall\n\nText.\n"), ("docs/b.md", "---\nname: TheWall\n---\n# B\n\nText.\n"))
            .Run("CG0005 docs/a.md(1,1)");

        Assert.Contains("Article TheWall ", project.Sources["Corpus.Articles.00.g.cs"]);
        Assert.Contains("Article TheWall_A ", project.Sources["Corpus.Articles.00.g.cs"]);
        Assert.Contains("docs/a.md, docs/b.md", project.Result.Diagnostics.Single().GetMessage(null));
    }

    [Fact]
    public void ADraft_IsInDebugBuilds_AndLeftOutOfOthers()
    {
        CorpusProject project = CorpusProject.Of(("docs/a.md", "---\ndraft: true\nrating: 5\n---\n# A\n\nText.\n"), ("docs/b.md", "---\nrating: 4\n---\n# B\n\nText.\n")).Run();
        CorpusProject release = project.Property("Optimize", "true").Run("CG0036 docs/a.md(1,1)");

        Assert.Contains("Article A ", project.Sources["Corpus.Articles.00.g.cs"]);
        Assert.DoesNotContain("Article A ", release.Sources["Corpus.Articles.00.g.cs"]);
        Assert.Equal(project.Sources["Corpus.Data.g.cs"], release.Sources["Corpus.Data.g.cs"]);
        release.Compile();
    }
}
