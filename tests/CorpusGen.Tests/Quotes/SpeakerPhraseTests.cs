namespace CorpusGen.Tests.Quotes;

public class SpeakerPhraseTests
{
    [Theory]
    [InlineData("“It is late,” Ada Lind’s lawyer said.", "Ada Lind’s lawyer")]
    [InlineData("“It is late,” said a spokesman for Ada Lind.", "a spokesman for Ada Lind")]
    [InlineData("“It is late,” Vestby Road Minister Ada Lind said.", "Vestby Road Minister Ada Lind")]
    [InlineData("“It is late,” Ada Lind told the Vestby Post newspaper.", "Ada Lind")]
    [InlineData("“It is late,” a road official, who asked not to be named, said.", "a road official")]
    [InlineData("“It is late,” shop owners along the road said in a letter.", "shop owners along the road")]
    [InlineData("“It is late,” Ada Lind and Per Holm said together.", "Ada Lind and Per Holm")]
    [InlineData("“It is late,” said Ada Lind of the Vestby Road Office.", "Ada Lind of the Vestby Road Office")]
    [InlineData("“It is late,” the University of Vestby said.", "the University of Vestby")]
    [InlineData("“It is late,” said Mr. Per A. Holm Jr., the mayor.", "Mr. Per A. Holm Jr.")]
    [InlineData("“It is late,” he later also angrily added.", "he")]
    [InlineData("“It is late,” people familiar with the matter said.", "people familiar with the matter")]
    [InlineData("“It is late,” experts Ada Lind and Per Holm of Moss's Road Institute wrote in May.", "experts Ada Lind and Per Holm of Moss's Road Institute")]
    [InlineData("“It is late,” said Rep. Ada Lind (D-Moss), a friend.", "Rep. Ada Lind")]
    [InlineData("“It is late,” Ada Lind, vice president of Vestby Roads, a paving company in Moss told radio.", "Ada Lind")]
    [InlineData("“It is late,” a driver who works for Ada Lind said.", "a driver")]
    public void BesideTheQuotation(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Ada Lind, the deputy minister of roads in Vestby, said “it is late now.”", "Ada Lind")]
    [InlineData("Ada Lind, who leads the Road Party and has fought the toll, which began in 2011, said “it is late now.”", "Ada Lind")]
    [InlineData("But on Friday, Ada Lind, speaking slowly, said “it is late now.”", "Ada Lind")]
    [InlineData("Asked about the toll, Ada Lind praised the crews and said “it is late now.”", "Ada Lind")]
    [InlineData("Ada Lind opened the road, adding, “It is late now.”", "Ada Lind")]
    [InlineData("Nils Holm, who has told friends he dislikes tolls, said in his letter: “It is late now.”", "Nils Holm")]
    [InlineData("The fee - which Ada Lind said was “late and lame” - is gone.", "Ada Lind")]
    [InlineData("Ada Lind was criticized by a shop owner. Critics attacked Per Holm for calling the road “late and lame.”", "Per Holm")]
    [InlineData("Ada Lind went on to call the road “late and lame.”", "Ada Lind")]
    [InlineData("Her office sent a note to drivers stating, “It is late now.”", "Her office")]
    [InlineData("Ada Lind, chair of the Road Council said: “It is late now.”", "Ada Lind")]
    [InlineData("Another driver who has also worked as an editor there said: “It is late now.”", "Another driver")]
    [InlineData("Speaking about the toll, her brother-in-law said: “It is late now.”", "her brother-in-law")]
    [InlineData("Another driver who parks in Moss and who did not want to be named said: “It is late now.”", "Another driver")]
    [InlineData("Ada Lind came to Moss and for the first time said the road was “late and lame.”", "Ada Lind")]
    [InlineData("Ada Lind herself said: “It is late now.”", "Ada Lind")]
    [InlineData("Ada Lind wrote the drivers knew the road, adding, “It is late now.”", "Ada Lind")]
    [InlineData("Ada Lind told them how he planned the road, adding, “It is late now.”", "Ada Lind")]
    [InlineData("The toll was in doubt when Ada Lind lamented the delay and called it “late and lame.”", "Ada Lind")]
    [InlineData("Road Secretary Ada Lind in a news briefing in Old Moss said: “It is late now.”", "Road Secretary Ada Lind")]
    [InlineData("The ferry is late again, on a line that the Vestby mayor, Nils Holm, called “our own great shame.”", "the Vestby mayor")]
    public void BeforeTheCue(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    private static string Speaker(string text)
    {
        var quote = Assert.Single(QuoteText.Read(text));
        return text.Substring(quote.SpeakerStart, quote.SpeakerLength);
    }
}
