using CorpusGen.Emission;

namespace CorpusGen.Tests.Generation;

public class IdentifierTests
{
    [Theory]
    [InlineData("Moscow hosts more Turkey-Syria talks", "MoscowHostsMoreTurkeySyriaTalks")]
    [InlineData("Biden’s plan isn't dead", "BidensPlanIsntDead")]
    [InlineData("9 lives of the cat", "_9LivesOfTheCat")]
    [InlineData("FLOOD WALL AGREED", "FloodWallAgreed")]
    [InlineData("PKK says no", "PKKSaysNo")]
    [InlineData("Łódź grüßt élan", "ŁódźGrüßtÉlan")]
    [InlineData("class", "Class")]
    [InlineData("snake_case_name", "SnakeCaseName")]
    [InlineData("“…” — !", "")]
    [InlineData("", "")]
    public void Words_GiveANameInPascalCase(string words, string expected) => Assert.Equal(expected, Identifiers.Pascal(words));

    [Fact]
    public void ALongHeadline_IsCutBetweenWords()
    {
        string name = Identifiers.Pascal(string.Join(' ', Enumerable.Repeat("seventeen-letters", 20)));

        Assert.InRange(name.Length, 60, 100);
        Assert.EndsWith("Letters", name);
    }

    [Theory]
    [InlineData("AFP", "AFP")]
    [InlineData("BBC News", "BBCNews")]
    public void AnAcronym_KeepsItsCapitals(string words, string expected) => Assert.Equal(expected, Identifiers.Pascal(words, keepCapitals: true));

    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("2024 News", "_2024_News")]
    [InlineData("News.2024 texts", "News._2024_texts")]
    [InlineData("a.class.b", "a.@class.b")]
    [InlineData("A..B. C.", "A.B.C")]
    [InlineData("...", "")]
    public void ANamespace_IsMendedAsTheSdksTemplatesDo(string text, string expected) => Assert.Equal(expected, Identifiers.Namespace(text));

    [Theory]
    [InlineData("Count")]
    [InlineData("GetHashCode")]
    [InlineData("ArticleIndex")]
    public void AMember_HidesNoneOfTheClassOwn(string name) => Assert.NotEqual(name, Identifiers.Member(name));
}
