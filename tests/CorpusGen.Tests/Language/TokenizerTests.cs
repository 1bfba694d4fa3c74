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
        Assert.Equal(expected, string.Join("|", Tokenizer.Tokenize(text, new Block(BlockKind.Body, 0, text.Length)).Select(t => text.Substring(t.Start, t.Length))));

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
        var tokenizer = new Tokenizer();
        Token[] tokens = tokenizer.Read(text, new Block(BlockKind.Body, 0, text.Length));
        int[] starts = [.. tokenizer.ReadSentences(text, tokens).Select(i => tokens[i].Start), text.Length];

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
        var tokenizer = new Tokenizer();
        Token[] tokens = tokenizer.Read(text, new Block(BlockKind.Body, 0, text.Length));

        Assert.All(tokens, t => Assert.InRange(t.End, t.Start + 1, text.Length));
        tokenizer.ReadSentences(text, tokens);
    }
}
