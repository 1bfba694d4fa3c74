using CorpusGen.Yaml;

namespace CorpusGen.Tests.Yaml;

public class HostileYamlTests
{
    [Fact]
    public void AnchorsThatMultiply_AreProblems()
    {
        string laughs = "a: &a [lol, lol]\n" + string.Concat("bcdefghi".Select(c => $"{c}: &{c} [*{(char)(c - 1)}, *{(char)(c - 1)}]\n"));

        Assert.Equal("{a: ~, b: ~, c: ~, d: ~, e: ~, f: ~, g: ~, h: ~, i: ~} " + string.Join(" ", Enumerable.Range(1, 9).Select(i => $"!{i}:4")), YamlText.Show(laughs));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{a: ", "")]
    [InlineData("- ", "x")]
    [InlineData("{\"a\": [", "")]
    public void NestingTooDeep_IsAProblem(string open, string inner)
    {
        YamlDocument document = YamlText.Read(string.Concat(Enumerable.Repeat(open, 100_000)) + inner);

        Assert.Contains("64 levels", Assert.Single(document.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NestingByIndentation_IsAProblemToo()
    {
        string deep = string.Concat(Enumerable.Range(0, 100).Select(i => new string(' ', i) + "a:\n"));

        Assert.Contains("64 levels", Assert.Single(YamlText.Read(deep).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SixtyFourLevels_AreTaken() => Assert.Empty(YamlText.Read(new string('[', 64) + new string(']', 64)).Problems);

    [Theory]
    [InlineData("a:\n\tb: c\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: |\n\tb\n")]
    [InlineData("a: [b,\n\tc]\n")]
    [InlineData("a: 'b\n\tc'\n")]
    [InlineData("a: b\n\tc\n")]
    [InlineData("-\tb\n")]
    public void ATabThatIndents_IsAProblem(string text) => Assert.Contains(YamlText.Read(text).Problems, p => p.Message.StartsWith("A tab", StringComparison.Ordinal));

    [Fact]
    public void ATabInText_IsKept() => Assert.Equal("{a: 'b\tc'}", YamlText.Show("a: b\tc"));

    [Fact]
    public void ManyProblems_AreTwenty() => Assert.Equal(20, YamlText.Read(string.Concat(Enumerable.Repeat("a: *b\n", 1000))).Problems.Count);

    [Fact]
    public void APartOfAText_HasTheTextsOffsets()
    {
        const string text = "---\na: b\nc: *d\n---\nThe news: none.";
        YamlDocument document = YamlReader.Read(text, 4, 11, TestContext.Current.CancellationToken);

        var root = Assert.IsType<YamlMapping>(document.Root);
        Assert.Equal("b", text.Substring(root.Entries[0].Value!.Start, root.Entries[0].Value!.Length));
        Assert.Equal("*d", text.Substring(document.Problems[0].Start, document.Problems[0].Length));
        Assert.Single(document.Problems);
    }

    [Fact]
    public void EqualTexts_GiveEqualDocuments()
    {
        const string text = "a: [b, {c: d}]\ne: *f";
        Assert.Equal(YamlText.Read(text), YamlText.Read(text));
        Assert.NotEqual(YamlText.Read(text), YamlText.Read(text.Replace('d', 'x')));
    }
}
