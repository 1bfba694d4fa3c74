using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Tests.Documents;

public class BlockMeasurerTests
{
    [Theory]
    [InlineData("The mayor left.", 3)]
    [InlineData("They don't, they’d never", 4)]
    [InlineData("rock 'n' roll", 3)]
    [InlineData("© 2024", 2)]
    [InlineData("©2024 Fenwick© Ltd", 4)]
    [InlineData("Brontë’s état", 2)]
    [InlineData("— … ,", 0)]
    public void WordsAreRunsOfLettersAndDigitsWithTheirApostrophes(string text, int expected) => Assert.Equal(expected, Measure(text).Words);

    [Theory]
    [InlineData("don't", "dont")]
    [InlineData("don’t", "don't")]
    [InlineData("NEVER", "never")]
    [InlineData("Élan", "élan")]
    public void CaseAndApostrophesMakeNoDifference(string text, string other) => Assert.Equal(Measure(other).Hash, Measure(text).Hash);

    [Theory]
    [InlineData("BREAKING NEWS", true)]
    [InlineData("ÉTÉ 4", false)]
    [InlineData("ÉTÉS 4", true)]
    [InlineData("BREAKING News", false)]
    [InlineData("ABC © DEF", false)]
    [InlineData("1234", false)]
    [InlineData("新聞記事", false)]
    public void OnlyCapitalsAreUpperCase(string text, bool expected) => Assert.Equal(expected, Measure(text).IsUpperCase);

    [Theory]
    [InlineData("12 — 13", false)]
    [InlineData("12 x 13", true)]
    [InlineData("©", true)]
    public void CopyrightCountsAsALetter(string text, bool expected) => Assert.Equal(expected, Measure(text).HasLetters);

    [Theory]
    [InlineData("The sets of Fenwick© went to a museum.", false)]
    [InlineData("The sets of Fenwick © went to a museum.", true)]
    [InlineData("©Fenwick", true)]
    public void OnlyAWordByItselfTellsOfRights(string text, bool expected) => Assert.Equal(expected, Measure(text).Phrases != Phrases.None);

    [Fact]
    public void WordsSignsAndCopiesAreCounted()
    {
        List<SourceBlock> blocks = MeasureAll("“We” met the Mayor in May 2024. Nobody came! (See p. 4)\n\nmore\n\nMore\n\nthe US, not us, said you");

        Assert.Equal((12, 5, 3, true, false), (blocks[0].Words, blocks[0].CapitalWords, blocks[0].Sentences, blocks[0].HasQuotation, blocks[0].IsWithoutDigits));
        Assert.Equal((1, 2, 2, 1), (blocks[0].Copies, blocks[1].Copies, blocks[2].Copies, blocks[3].Copies));
        Assert.Equal((2, true), (blocks[3].PersonWords, blocks[3].IsWithoutDigits));
    }

    [Theory]
    [InlineData("Brien's", "Brien")]
    [InlineData("Brien’s", "Brien")]
    [InlineData("o'connell", "connell")]
    [InlineData("the 2024 vote, or 24", "2024 vote 24")]
    [InlineData("congressman", "congress")]
    public void ContentWordsAreKnownByTheirFirstLetters(string text, string other)
    {
        MeasureAll(text, out StemList stems);
        MeasureAll(other, out StemList others);

        Assert.Equal(others.All, stems.All);
    }

    [Theory]
    [InlineData("room 12", false)]
    [InlineData("room ١٢", true)]
    [InlineData("room x", true)]
    public void DigitsAreThoseOfAscii(string text, bool expected) => Assert.Equal(expected, Measure(text).IsWithoutDigits);

    [Theory]
    [InlineData(" q")]
    [InlineData(" qqqq")]
    [InlineData("-q ")]
    [InlineData("…q")]
    [InlineData("' qqqq")]
    [InlineData("’ qqqq")]
    [InlineData("")]
    public void WordsOfAnyLengthHaveOneHash(string rest)
    {
        for (int length = 1; length < 15; length++)
        {
            string word = "Abc3efGhijklmno".Substring(0, length), other = rest.Trim(' ', '-', '…', '\'', '’');
            SourceBlock block = MeasureAll(word + rest, out StemList stems)[0];
            var expected = new StemList();
            expected.Add((word + " " + other).ToCharArray(), 0, word.Length + 1 + other.Length);

            Assert.Equal(other.Length == 0 ? WordHash.Of(word) : unchecked((WordHash.Of(word) * 31) + WordHash.Of(other)), block.Hash);
            Assert.Equal(expected.All, stems.All);
            Assert.Equal((1, length < 4), (block.CapitalWords, block.IsWithoutDigits));
        }
    }

    private static SourceBlock Measure(string text) => MeasureAll(text)[0];

    private static List<SourceBlock> MeasureAll(string text) => MeasureAll(text, out _);

    private static List<SourceBlock> MeasureAll(string text, out StemList stems)
    {
        List<SourceBlock> blocks = BlockSplitter.Split(text, CancellationToken.None);
        PlainText plain = PlainText.Of(text, blocks, new DocumentBuffers(), CancellationToken.None);
        BlockMeasurer.Measure(plain, blocks, CancellationToken.None);
        stems = plain.Stems;
        return blocks;
    }
}
