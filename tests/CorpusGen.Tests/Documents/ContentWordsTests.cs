using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Tests.Documents;

public class ContentWordsTests
{
    [Fact]
    public void HardlyAnyWordIsTakenForAnother()
    {
        uint[] known = [.. Enumerable.Range(0, 400).Select(i => WordHash.Of($"k{i:D4}"))], others = [.. Enumerable.Range(0, 9_000).Select(i => WordHash.Of($"o{i:D4}"))];
        var words = new ContentWords();
        words.Add(known);
        words.Add(known);

        Assert.Equal(400, words.Count);
        Assert.Equal(1, words.Share(known));
        Assert.InRange(words.Share(others), 0, 0.002);
        words.Clear();
        Assert.Equal((0, 0.0), (words.Count, words.Share(known)));
    }
}
