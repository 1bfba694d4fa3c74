using CorpusGen.Actors;

namespace CorpusGen.Tests.Quotes;

public class SpeakerResolverTests
{
    [Fact]
    public void OfCoordinatedSpeakersTheFirstIsTheActor_TheTextNamesBoth()
    {
        const string Text = "Nils Holm and Ada Lind said the road was “clear of all snow.”";

        Assert.Equal(["Nils Holm"], QuoteText.Speakers(Text, QuoteText.Man("Nils Holm"), QuoteText.Woman("Ada Lind")));
        Assert.Equal(["clear of all snow. | Nils Holm and Ada Lind | said"], QuoteText.Lines(Text));
    }

    [Fact]
    public void TitlesMayStandBetweenCoordinatedSpeakers() => Assert.Equal(
        ["Nils Holm"], QuoteText.Speakers("Mayor Nils Holm and Sen. Ada Lind said the road was “clear of all snow.”", QuoteText.Man("Nils Holm"), QuoteText.Woman("Ada Lind")));

    [Theory]
    [InlineData("Holm's chief of staff Ada Lind said the road was “clear of all snow.”", "Ada Lind")]
    [InlineData("A friend of senator Ada Lind said the road was “clear of all snow.”", "-")]
    [InlineData("A friend of Ada Lind said the road was “clear of all snow.”", "-")]
    public void AnOfficeWithOfMayStandBeforeTheName(string text, string expected) => Assert.Equal([expected], QuoteText.Speakers(text, QuoteText.Woman("Ada Lind")));

    [Theory]
    [InlineData("They met in Norway. The Norwegian government said the road was “clear of all snow.”", "Norway")]
    [InlineData("They met in Norway. The Swedish government said the road was “clear of all snow.”", "-")]
    [InlineData("They met in Norway. The new government said the road was “clear of all snow.”", "-")]
    [InlineData("They met in Norway. The government said the road was “clear of all snow.”", "-")]
    public void AGovernmentSpeaksForItsState(string text, string expected) => Assert.Equal([expected], QuoteText.Speakers(text, QuoteText.Country("Norway")));

    [Theory]
    [InlineData("The office's press chief, Dr Ada Lind, said the road was “clear of all snow.”")]
    [InlineData("The Tánaiste, Ada Lind, said the road was “clear of all snow.”")]
    [InlineData("The office's lawyer, Ada Lind KC, said the road was “clear of all snow.”")]
    [InlineData("Ada Lind KC said the road was “clear of all snow.”")]
    public void TitlesAndLettersStandBesideTheName(string text) => Assert.Equal(["Ada Lind"], QuoteText.Speakers(text, QuoteText.Woman("Ada Lind")));

    private static readonly LocalActor Ada = QuoteText.Woman("Ada Lind", "Road Minister");
    private static readonly LocalActor Per = QuoteText.Man("Per Holm", "Vestby mayor");
    private static readonly LocalActor Nils = QuoteText.Man("Nils Berg");
    private static readonly LocalActor Olga = QuoteText.Woman("Olga Dahl", "Sen.");
    private static readonly LocalActor Office = QuoteText.Organization("Vestby Road Office");
    private static readonly LocalActor Norland = QuoteText.Country("Norland");

    [Theory]
    [InlineData("“It snows,” Ada Lind said.", "Ada Lind")]
    [InlineData("“It snows,” Vestby mayor Per Holm told Ada Lind.", "Per Holm")]
    [InlineData("“It snows,” Per Holm’s driver said.", "-")]
    [InlineData("“It snows,” said a friend of Per Holm.", "-")]
    [InlineData("“It snows,” the Vestby Road Office said.", "Vestby Road Office")]
    [InlineData("“It snows,” two drivers said.", "-")]
    [InlineData("“It snows,” Ada Lind’s adviser, Per Holm, said.", "Per Holm")]
    public void TheHeadOfTheNounPhraseSpeaks(string text, string speaker) => Assert.Equal([speaker], Speakers(text));

    [Theory]
    [InlineData("Per Holm met Ada Lind on Monday. “It snows,” she said.", "Ada Lind")]
    [InlineData("Ada Lind met Per Holm on Monday. “It snows,” he said.", "Per Holm")]
    [InlineData("Per Holm met Nils Berg on Monday. “It snows,” he said.", "Per Holm")]
    [InlineData("At the side of Nils Berg, Per Holm smiled. “It snows,” he said.", "Per Holm")]
    [InlineData("Norland was slow. It rained. “It snows,” it said.", "Norland")]
    [InlineData("Per Holm came late.\n\nHe saw Nils Berg.\n\n“It snows,” he said.", "Per Holm")]
    [InlineData("Per Holm came late. “Nils Berg knows,” he said.", "Per Holm")]
    [InlineData("Per Holm came late.\n\nThe Vestby driver took a swipe at Nils Berg.\n\n“It snows,” he said.", "Per Holm")]
    [InlineData("Per Holm came late. It was one of Nils Berg’s days. He said they were split between Ada Lind and Nils Berg.\n\n“It snows,” he said.", "Nils Berg")]
    [InlineData("Nils Berg spokesman Per Holm came late. “It snows,” he said.", "Per Holm")]
    [InlineData("Nils Berg came late. After he had waited, Per Holm left. “It snows,” he said.", "Per Holm")]
    [InlineData("“It snows,” he said.", "-")]
    [InlineData("Ada Lind came late. “It snows,” he said.", "-")]
    [InlineData("Per Holm came late. “It snows,” they said.", "-")]
    public void APronounStandsForTheLastSubjectThatAgrees(string text, string speaker) => Assert.Equal([speaker], Speakers(text));

    [Fact]
    public void APronounGoesOnFromTheOneBefore() =>
        Assert.Equal(["Per Holm", "Per Holm"], Speakers("Per Holm came late. “It snows,” he said of Nils Berg and his road.\n\n“It will stop,” he added."));

    [Theory]
    [InlineData("The Vestby Road Office issued a statement on Monday. The statement said the road was “gone for good.”", "Vestby Road Office")]
    [InlineData("The Vestby Road Office is small. “It snows,” the office said.", "Vestby Road Office")]
    [InlineData("Vestby mayor Per Holm met Ada Lind. “It snows,” the mayor said.", "Per Holm")]
    [InlineData("Vestby mayor Per Holm met Ada Lind. “It snows,” the minister said.", "Ada Lind")]
    [InlineData("Vestby mayor Per Holm met Ada Lind. “It snows,” a minister said.", "-")]
    [InlineData("Sen. Olga Dahl met Ada Lind. “It snows,” the senator said.", "Olga Dahl")]
    [InlineData("The Vestby Road Office is small. “It snows,” the Moss office said.", "-")]
    public void ADefiniteNounStandsForWhoIsCalledSo(string text, string speaker) => Assert.Equal([speaker], Speakers(text));

    private static string[] Speakers(string text) => QuoteText.Speakers(text, Ada, Per, Nils, Olga, Office, Norland);
}
