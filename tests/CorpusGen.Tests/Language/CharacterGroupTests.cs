using CorpusGen.Language;

namespace CorpusGen.Tests.Language;

public class CharacterGroupTests
{
    [Theory]
    [InlineData("aaaa")]
    [InlineData("ZZZZ")]
    [InlineData("0000")]
    [InlineData("    ")]
    [InlineData("a zz")]
    public void CharactersAreWhatTheTableSays(string others)
    {
        for (int at = 0; at < CharacterGroup.Length; at++)
        {
            for (char c = '\0'; c < 128; c++)
            {
                char[] text = others.ToCharArray();
                text[at] = c;
                string word = new([.. text.TakeWhile(char.IsLetterOrDigit)]);
                var group = new CharacterGroup(CharacterGroup.Read(text, 0));

                Assert.Equal(word.Length == CharacterGroup.Length, group.IsAllWord);
                if (!group.IsAllWord)
                    Assert.Equal(word.Length, group.WordLength);
                Assert.Equal(CharacterGroup.Compose([.. word.ToLowerInvariant().PadRight(CharacterGroup.Length, '\0')], 0), group.Word);
                Assert.Equal(word.Aggregate(0, static (kinds, c) => kinds | CharacterClass.Of[c]) & (CharacterClass.Letter | CharacterClass.Digit), CharacterGroup.Joined(group.Classes));
            }
        }
    }

    [Fact]
    public void TheFirstCharacterIsTheLowest()
    {
        char[] text = ['x', 'a', '’', '\uFFFF', 'd'];

        Assert.Equal(0x0064_FFFF_2019_0061UL, CharacterGroup.Read(text, 1));
        Assert.Equal(CharacterGroup.Read(text, 1), CharacterGroup.Compose(text, 1));
    }

    [Theory]
    [InlineData("abcd", true)]
    [InlineData("abc\u007F", true)]
    [InlineData("abc\u0080", false)]
    [InlineData("’bcd", false)]
    [InlineData("ab\u0100d", false)]
    public void AsciiIsAllOfTheFour(string text, bool expected) => Assert.Equal(expected, CharacterGroup.IsAscii(CharacterGroup.Read(text.ToCharArray(), 0)));
}
