using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Tests.Documents;

public class WordTableTests
{
    [Fact]
    public void EveryWordOfTheFactsIsFound()
    {
        WordTable table = WordTable.Instance;

        Assert.All(Facts.Lines("FunctionWords"), word => Assert.True(Look(word).Has(WordTable.Function), word));
        Assert.All(PhraseTable.Instance.FirstWords, first => Assert.Equal(first.Entry, table[first.Word].Phrase));
        string[][] appeals = [.. Facts.Lines("AppealWords").Select(l => l.Split(' '))];
        for (int line = 0; line < appeals.Length; line++)
            Assert.All(appeals[line], word => Assert.Equal((true, line), (Look(word).Has(WordTable.Appeal), Look(word).Appeal)));
        Assert.True(Look("us").Has(WordTable.Person));

        WordFacts Look(string word) => table[WordHash.Of(word.AsSpan())];
    }

    [Fact]
    public void OfOtherWordsNothingIsKnown()
    {
        var random = new Random(1);
        var known = new HashSet<uint>(PhraseTable.Instance.FirstWords.Select(first => first.Word));
        foreach (string word in Facts.Lines("FunctionWords").Concat(Facts.Lines("AppealWords").SelectMany(l => l.Split(' '))).Concat(["we", "our", "us", "you", "your"]))
            known.Add(WordHash.Of(word.AsSpan()));
        for (int i = 0; i < 100_000; i++)
        {
            uint hash = (uint)random.NextInt64(1L << 32);
            if (!known.Contains(hash))
                Assert.Equal(0u, WordTable.Instance[hash].Value);
        }
    }
}
