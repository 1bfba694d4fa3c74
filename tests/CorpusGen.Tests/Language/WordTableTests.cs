using CorpusGen.Language;

namespace CorpusGen.Tests.Language;

public class WordTableTests
{
    [Fact]
    public void NoTwoWordsOfTheFactsAreTakenForOneAnother()
    {
        string[] tables = [.. typeof(Facts).Assembly.GetManifestResourceNames().Where(n => !n.StartsWith("CorpusGen.", StringComparison.Ordinal))];
        var table = new WordTable<string?>();
        int words = 0;
        foreach (string name in tables)
        {
            foreach (string line in Facts.Lines(name))
            {
                foreach (string word in line.Split('\t', ';', ' '))
                {
                    ref string? slot = ref table[word];
                    string folded = Letters.Fold(word);
                    Assert.Equal(folded, slot ?? folded);
                    words += slot is null ? 1 : 0;
                    slot = folded;
                }
            }
        }
        Assert.True(words > 80_000, $"{words} words");
    }

    [Theory]
    [InlineData("Élysée", true)]
    [InlineData("ELYSEE", true)]
    [InlineData("O’Brien", true)]
    [InlineData("o'brien", true)]
    [InlineData("Elyse", false)]
    [InlineData("Elysees", false)]
    [InlineData("", false)]
    public void CaseAccentsAndApostrophesMakeNoDifference(string word, bool isFound)
    {
        var table = new WordTable<int>();
        table["élysée"] = 1;
        table["O'Brien"] = 2;
        Assert.Equal(isFound, table.TryGet(word, out int value));
        Assert.Equal(isFound, value > 0);
        Assert.Equal(isFound, table.TryGet("(" + word + ")", 1, word.Length + 1, out _));
    }

    [Fact]
    public void ATableThatHoldsMoreThanItWasMadeForLosesNothing()
    {
        var table = new WordTable<int>(1);
        for (int i = 1; i <= 5_000; i++)
            table["word" + i] = i;
        for (int i = 1; i <= 5_000; i++)
            Assert.True(table.TryGet("Word" + i, out int value) && value == i);
        Assert.False(table.TryGet("word0", out _));
    }
}
