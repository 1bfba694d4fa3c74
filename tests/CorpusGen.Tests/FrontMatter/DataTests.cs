using System.Collections;
using System.Reflection;
using CorpusGen.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>Front matter's other keys as properties of Article.Data.</summary>
public class DataTests
{
    private static readonly string[] Two =
    [
        "rating: 4\nshare: 0.5\nread: true\non: 2024-05-01\nplace: Paris\nbig: 5000000000\ntags: [a, b]\nyears: [2023, 0x10]\nnothing:",
        "rating: -3\nshare: 2\nread: False\non: 2024-05-02\nplace: \"4\"\nbig: 1\ntags: c\nyears: [2024]\nnothing: ~",
    ];

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp10)]
    public void EveryType_ComesBackAtRunTime(LanguageVersion version)
    {
        Assembly assembly = Corpus(version, Two).Run().Load();

        Assert.Equal((4, 0.5, true, new DateOnly(2024, 5, 1), "Paris", 5000000000L), Values(assembly, "0"));
        Assert.Equal((-3, 2.0, false, new DateOnly(2024, 5, 2), "4", 1L), Values(assembly, "1"));
        Assert.Equal(["a", "b"], (IEnumerable<string>)Get(assembly, "0", "Tags")!);
        Assert.Equal(["c"], (IEnumerable<string>)Get(assembly, "1", "Tags")!);
        Assert.Equal([2023, 16], (IEnumerable<int>)Get(assembly, "0", "Years")!);
        Assert.Null(Get(assembly, "0", "Nothing"));
        Assert.Equal("rating: -3; share: 2; read: False; on: 2024-05-02; place: 4; big: 1; tags: c; years: 2024", Data(assembly, "1").ToString());
    }

    [Theory]
    [InlineData("a: 1", "a: 2", "int")]
    [InlineData("a: 1", "a: 3000000000", "long")]
    [InlineData("a: 1", "a: 1.5", "double")]
    [InlineData("a: 3000000000", "a: .inf", "double")]
    [InlineData("a: true", "a: FALSE", "bool")]
    [InlineData("a: 2024-01-01", "a: 2024-02-01", "global::System.DateOnly")]
    [InlineData("a: 2024-01-01 10:00", "a: 2024-02-01 11:00", "string")]
    [InlineData("a: x", "a: y", "string")]
    [InlineData("a: 1", "b: 1", "int?")]
    [InlineData("a: 1", "a:", "int?")]
    [InlineData("a: x", "a: ~", "string?")]
    [InlineData("a:", "a:", "string?")]
    [InlineData("a: [1]", "a: [2, 3]", "global::System.Collections.Generic.IReadOnlyList<int>")]
    [InlineData("a: [1]", "a: 2.5", "global::System.Collections.Generic.IReadOnlyList<double>")]
    [InlineData("a: [1]", "a: []", "global::System.Collections.Generic.IReadOnlyList<int>")]
    [InlineData("a: [1]", "b: 1", "global::System.Collections.Generic.IReadOnlyList<int>?")]
    [InlineData("a: []", "a: []", "global::System.Collections.Generic.IReadOnlyList<string>")]
    [InlineData("a: [1, x]", "a: [y]", "global::System.Collections.Generic.IReadOnlyList<string>")]
    public void TheTypeIsTheNarrowestThatHoldsAllValues(string first, string second, string type)
    {
        CorpusProject project = Corpus(LanguageVersion.CSharp10, first, second).Run();

        Assert.Contains($" public {type} A {{ get; }}", project.Sources["Corpus.Data.g.cs"]);
        project.Compile();
    }

    [Theory]
    [InlineData("a: 1", "a: x", "'a' is text here and an integer in docs/0.md(2,4)")]
    [InlineData("a: true", "a: 2024-01-01", "'a' is a date here and true or false in docs/0.md(2,4)")]
    [InlineData("a: 1.5", "a: '1.5'", "'a' is text here and a number in docs/0.md(2,4)")]
    [InlineData("a: [1]", "a: [x, y]", "'a' is text here and an integer in docs/0.md(2,4)")]
    public void WhereTextIsAllThatIsCommon_BothPlacesAreSaid(string first, string second, string message)
    {
        CorpusProject project = Corpus(LanguageVersion.CSharp10, first, second).Run("CG0037 docs/1.md(2,4)");

        Assert.StartsWith(message, project.Result.Diagnostics.Single().GetMessage(null));
    }

    [Fact]
    public void AsText_AValueIsAsWritten()
    {
        Assembly assembly = Corpus(LanguageVersion.CSharp10, "a: 0x1F\nb: True", "a: x\nb: y").Run("CG0037 docs/1.md(2,4)", "CG0037 docs/1.md(3,4)").Load();

        Assert.Equal(("0x1F", "True"), (Get(assembly, "0", "A"), Get(assembly, "0", "B")));
    }

    [Fact]
    public void OfThreeDocuments_TheOneThatDiffersIsNamed() => Corpus(LanguageVersion.CSharp10, "a: x", "a: 1", "a: 2").Run("CG0037 docs/0.md(2,4)");

    [Fact]
    public void AKeyWithinAnother_IsJoinedToIt()
    {
        Assembly assembly = Corpus(LanguageVersion.CSharp10, "cover:\n  image: a.png\n  size: { width: 4 }").Run().Load();

        Assert.Equal(("a.png", 4), (Get(assembly, "0", "CoverImage"), Get(assembly, "0", "CoverSizeWidth")));
    }

    [Theory]
    [InlineData("a: [[1]]", "[1]")]
    [InlineData("a: [{ b: 1 }]", "{ b: 1 }")]
    [InlineData("a: [~]", "~")]
    public void AListOfAnythingButScalars_IsSaidToBeLeftOut(string yaml, string place)
    {
        CorpusProject project = Corpus(LanguageVersion.CSharp10, yaml).RunForDiagnostics();
        Diagnostic said = Assert.Single(project.Result.Diagnostics);

        Assert.Equal("CG0038", said.Id);
        Assert.Equal(place, project.Documents[0].Content.Substring(said.Location.SourceSpan.Start, said.Location.SourceSpan.Length));
        Assert.DoesNotContain("Corpus.Data.g.cs", project.Sources.Keys);
    }

    [Fact]
    public void KeysAreMended_AndOnesThatComeToOneNameAreSaid()
    {
        CorpusProject project = Corpus(LanguageVersion.CSharp7_3, "class: 1\n\"42\": 1\nto string: 1\ngetType: 1\n★: 1\nread time: 1\nread-time: 2\narticle data: 1\nequality contract: 1\nclone: 1\ncorpus datum: 1\ncorpus cursor: 1").Run("CG0039 docs/0.md(8,12)");

        Assert.Equal(
            ["42=_42", "article data=ArticleData_", "class=Class", "clone=Clone", "corpus cursor=CorpusCursor", "corpus datum=CorpusDatum", "equality contract=EqualityContract", "getType=GetType_", "read time=ReadTime", "read-time=ReadTime_2", "to string=ToString_", "★=Value"],
            project.Result.TrackedSteps[TrackingNames.DataProperties].Single().Outputs.Select(o => (EquatableArray<CorpusGen.Emission.DataProperty>)o.Value).Single().Select(p => p.Key + "=" + p.Member));
        Assert.Contains("'ReadTime_2'", project.Result.Diagnostics.Single().GetMessage(null));
        Assert.Equal(2, Get(project.Load(), "0", "ReadTime_2"));
    }

    [Fact]
    public void TheTooltip_NamesValuesInUse()
    {
        string code = Corpus(LanguageVersion.CSharp10, "kind: recipe", "kind: <b>", "kind: recipe", "other: 1").Run().Sources["Corpus.Data.g.cs"];

        Assert.Contains("/// <para>The key <c>kind</c> of front matter, in 3 documents; null in the others.</para>\n        /// <para>Values in use: <c>recipe</c>, <c>&lt;b&gt;</c></para>\n", code);
    }

    [Fact]
    public void WithoutKeys_ThereIsNoData() =>
        Assert.DoesNotContain("Corpus.Data.g.cs", CorpusProject.Of([.. Samples.Three, ("docs/0.md", "---\ntitle: A\n---\nB.")]).Run().Sources.Keys);

    private static CorpusProject Corpus(LanguageVersion version, params string[] matters) =>
        CorpusProject.Of(version, [.. matters.Select((m, i) => ($"docs/{i}.md", $"---\n{m}\n---\n# Note {i}\n\nText.\n"))]);

    private static object Data(Assembly assembly, string id)
    {
        object articles = assembly.GetType("Consumer.Corpus")!.GetProperty("Articles")!.GetValue(null)!;
        object article = ((IEnumerable)articles).Cast<object>().Single(a => (string)a.GetType().GetProperty("Id")!.GetValue(a)! == id);
        return article.GetType().GetProperty("Data")!.GetValue(article)!;
    }

    private static object? Get(Assembly assembly, string id, string member) => Data(assembly, id) is var data ? data.GetType().GetProperty(member)!.GetValue(data) : null;

    private static (object?, object?, object?, object?, object?, object?) Values(Assembly assembly, string id) =>
        (Get(assembly, id, "Rating"), Get(assembly, id, "Share"), Get(assembly, id, "Read"), Get(assembly, id, "On"), Get(assembly, id, "Place"), Get(assembly, id, "Big"));
}
