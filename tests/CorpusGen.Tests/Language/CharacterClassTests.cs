using CorpusGen.Language;

namespace CorpusGen.Tests.Language;

public class CharacterClassTests
{
    [Fact]
    public void EveryCharacterIsOfTheClassesThatTheRuntimeTells()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            int kind = CharacterClass.Of[c];
            Assert.Equal(char.IsLetterOrDigit(c), (kind & CharacterClass.Word) != 0);
            Assert.Equal(char.IsLetter(c), (kind & CharacterClass.Letter) != 0);
            Assert.Equal(char.IsDigit(c), (kind & CharacterClass.Digit) != 0);
            Assert.Equal(char.IsUpper(c), (kind & CharacterClass.Upper) != 0);
            Assert.Equal(char.IsWhiteSpace(c), (kind & CharacterClass.Space) != 0);
            Assert.Equal(c > 127, (kind & CharacterClass.NotAscii) != 0);
            Assert.Equal(".!?…\"“”©".Contains(c), (kind & CharacterClass.Sign) != 0);
        }
    }
}
