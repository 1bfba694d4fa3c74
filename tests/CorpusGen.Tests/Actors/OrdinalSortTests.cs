using CorpusGen.Actors;

namespace CorpusGen.Tests.Actors;

public class OrdinalSortTests
{
    [Theory]
    [InlineData("ab")]
    [InlineData("a \0")]
    [InlineData("aÿĀЖ")]
    [InlineData("ab\uD83D\uDE00\uFFFF")]
    public void Texts_ComeInOrdinalOrder(string letters)
    {
        var random = new Random(letters.Length);
        string[] texts = [.. Enumerable.Range(0, 500).Select(_ => new string([.. Enumerable.Range(0, random.Next(60)).Select(i => i < 20 ? letters[0] : letters[random.Next(letters.Length)])]))];

        int[] order = OrdinalSort.Order(texts, (x, y) => y - x);

        int[] expected = [.. Enumerable.Range(0, texts.Length).OrderBy(i => texts[i], StringComparer.Ordinal).ThenByDescending(i => i)];
        Assert.Equal(expected, order);
    }
}
