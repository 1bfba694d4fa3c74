using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Tests.Language;

public class TokenizerTests
{
    [Theory]
    [InlineData("Mr. Brown met Gen. John Q. Adams.", "Mr.|Brown|met|Gen.|John|Q.|Adams|.")]
    [InlineData("The U.S. Army paid 1,500.50 pounds.", "The|U.S.|Army|paid|1,500.50|pounds|.")]
    [InlineData("Ann's and the workers' hall", "Ann|'s|and|the|workers|'|hall")]
    [InlineData("the 'old miners' hall", "the|'|old|miners|'|hall")]
    [InlineData("We don't.Then al-Amin left", "We|don't|.|Then|al-Amin|left")]
    [InlineData("See example.com, now", "See|example.com|,|now")]
    [InlineData("It is so ill. Then", "It|is|so|ill|.|Then")]
    public void WordsKeepWhatBelongsToThem(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", new Tokenizer().Begin(text).Read(new Block(BlockKind.Body, 0, text.Length)).Select(t => text.Substring(t.Start, t.Length))));

    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("“He left.” She stayed.", "“He left.”|She stayed.")]
    [InlineData("\"He left.\" \"She stayed.\"", "\"He left.\"|\"She stayed.\"")]
    [InlineData("Mr. Brown met Gen. Smith. All agreed.", "Mr. Brown met Gen. Smith.|All agreed.")]
    [InlineData("They went to the U.S. The end came.", "They went to the U.S.|The end came.")]
    [InlineData("The U.S. Army came.", "The U.S. Army came.")]
    [InlineData("It is Acme Inc. of Ohio.", "It is Acme Inc. of Ohio.")]
    [InlineData("Ann Poe, R-Ky., said so.", "Ann Poe, R-Ky., said so.")]
    [InlineData("Ann Poe (D-Ill.), who left, and Bo Ray (R-Pa.) said so.", "Ann Poe (D-Ill.), who left, and Bo Ray (R-Pa.) said so.")]
    public void SentencesEndAtFullStopsThatAbbreviateNothing(string text, string expected)
    {
        var tokenizer = new Tokenizer().Begin(text);
        Token[] tokens = tokenizer.Read(new Block(BlockKind.Body, 0, text.Length));
        int[] starts = [.. tokenizer.ReadSentences(tokens).Select(i => tokens[i].Start), text.Length];

        Assert.Equal(expected, string.Join("|", starts.Zip(starts.Skip(1), (a, b) => text[a..b].Trim())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0")]
    [InlineData("\uD800")]
    [InlineData("A.")]
    [InlineData("'s")]
    [InlineData("...'")]
    public void AnyTextIsCut(string text)
    {
        var tokenizer = new Tokenizer().Begin(text);
        Token[] tokens = tokenizer.Read(new Block(BlockKind.Body, 0, text.Length));

        Assert.All(tokens, t => Assert.InRange(t.End, t.Start + 1, text.Length));
        tokenizer.ReadSentences(tokens);
    }

    /// <summary>Whatever is known of the words, and wherever the blocks are cut.</summary>
    [Fact]
    public void KnownWordsChangeNoToken()
    {
        string[] fragments =
        [
            "The", "harbour", "U.S.", "1,500.50", "2nd", "NATO", "al-Amin", "don't", "Ann's", "workers'", "café", "Ørsted", "© 2023", "A©B", "e.g.", "end.The", "I.", "(", ")", "“", "”", "'", ",", ".", "…", " – ", "-", "/",
            "[a link](https://example.org/a)", "**bold**", "_", "a\u00ADb", "\u200B", "\u0661\u0662", "\ud83d\ude00",
        ];
        string[] spaces = [" ", " ", " ", " ", " ", "  ", "\t", "\u00A0", "\n", "\r\n", "\n\n", "\n\n# ", "\n\n- ", ""];
        var random = new Random(20261123);
        int known = 0;
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 40).Select(_ => fragments[random.Next(fragments.Length)] + spaces[random.Next(spaces.Length)]));
            var buffers = new DocumentBuffers();
            Block[] blocks = [.. DocumentReader.Read(text, CancellationToken.None, isMarkdown: round % 4 > 2, buffers: buffers).Blocks];
            known += buffers.Words.All.Length;
            Check(text, blocks, buffers.Words);
            Check(text, [.. blocks.Select(b => new Block(b.Kind, b.Start + (b.Length / 3), b.Length / 2))], buffers.Words);
        }
        Assert.InRange(known, 10_000, int.MaxValue);

        static void Check(string text, Block[] blocks, WordList words)
        {
            Tokenizer tokenizer = new Tokenizer().Begin(text, words), other = new Tokenizer().Begin(text);
            foreach (Block block in blocks)
            {
                Token[] tokens = tokenizer.Read(block), expected = other.Read(block);
                Assert.Equal(expected, tokens);
                Assert.Equal(other.HasMarks, tokenizer.HasMarks);
                Assert.Equal(other.ReadSentences(expected), tokenizer.ReadSentences(tokens));
            }
        }
    }
}
