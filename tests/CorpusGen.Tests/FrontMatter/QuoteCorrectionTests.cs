using CorpusGen.Actors;
using CorpusGen.Quotes;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>What front matter states of quotations.</summary>
public class QuoteCorrectionTests
{
    private const string Next = "quotes: [{ starts: Nobody asked us";

    [Theory]
    [InlineData("Maria Kovac")]
    [InlineData("maria kovac")]
    [InlineData("Kovac")]
    [InlineData("Mayor Maria Kovac")]
    public void ASpeakerThatTheDocumentNames(string speaker)
    {
        Extraction read = Stated.Read(Next + ", speaker: " + speaker + " }]");
        DocumentQuote quote = read.Quotes[1];

        Assert.Empty(read.Problems);
        Assert.Equal("Maria Kovac", read.Actors.Actors[quote.Actor].Name);
        Assert.Equal(read.Quotes[0].Actor, quote.Actor);
    }

    [Theory]
    [InlineData("Peter Doe", "Peter Doe", ActorKind.Person)]
    [InlineData("Mayor Peter Doe", "Peter Doe", ActorKind.Person)]
    [InlineData("ann b", "ann b", ActorKind.Person)]
    [InlineData("Norway", "Norway", ActorKind.Country)]
    [InlineData("The Riverton Shops Association", "Riverton Shops Association", ActorKind.Organization)]
    public void ASpeakerThatTheDocumentLacks_BecomesAnActor(string stated, string name, object kind)
    {
        Extraction read = Stated.Read(Next + $", speaker: {stated} }}]");

        Assert.Equal((name, (ActorKind)kind), (read.Actors.Actors[read.Quotes[1].Actor].Name, read.Actors.Actors[read.Quotes[1].Actor].Kind));
    }

    [Fact]
    public void ASpeakerInPlaceOfAnother_TakesTheWordsAway_ThatNameTheOther()
    {
        DocumentQuote quote = Stated.Read("quotes: [{ starts: The bridge, speaker: Peter Doe }]").Quotes[0];

        Assert.Equal((-1, "said"), (quote.SpeakerStart, quote.Cue));
    }

    [Fact]
    public void APronoun_StaysTheSpeakersText()
    {
        const string text = "Old Bridge Closes\n\nMaria Kovac met Peter Doe at the old bridge on Wednesday. “It is safe,” he said.\n";
        DocumentQuote quote = Stated.Read("quotes: [{ starts: It is safe, speaker: Kovac }]", text).Quotes.Single();

        Assert.Equal("he", Stated.With("quotes: [{ starts: It is safe, speaker: Kovac }]", text).Substring(quote.SpeakerStart, quote.SpeakerLength));
    }

    [Fact]
    public void NoSpeaker()
    {
        Extraction read = Stated.Read("quotes: [{ starts: The bridge, speaker: ~ }]");

        Assert.Equal((-1, -1), (read.Quotes[0].Actor, read.Quotes[0].SpeakerStart));
        Assert.Equal([read.Quotes[0].Start], read.Settled);
    }

    [Fact]
    public void ACue_StandsWhereItIsWritten()
    {
        string yaml = "quotes: [{ starts: Nobody, cue: Had Not Been Told }]", text = Stated.With(yaml);
        DocumentQuote quote = Stated.Read(yaml).Quotes[1];

        Assert.Equal(("had not been told", text.IndexOf("had not been told", StringComparison.Ordinal)), (quote.Cue, quote.CueStart));
    }

    [Fact]
    public void NoCue()
    {
        DocumentQuote quote = Stated.Read("quotes: [{ starts: The bridge, cue: }]").Quotes[0];

        Assert.Equal((null, -1), (quote.Cue, quote.CueStart));
    }

    [Fact]
    public void NoQuotation_IsTakenOut() => Assert.Single(Stated.Read(Next + ", quotation: false }]").Quotes);

    [Fact]
    public void WhatGoesOnAQuotation_SharesItsCorrection()
    {
        const string text = "Old Bridge Closes\n\n“Nobody asked us about the bridge or about the buses.\n\n“Nobody told us either,” Maria Kovac said on Wednesday.\n\n“The buses are late every day.” He left.\n";
        Extraction read = Stated.Read("quotes: [{ starts: Nobody asked, speaker: Peter Doe, cue: said }]", text);

        Assert.Equal(0, read.Quotes[1].Continues);
        Assert.Equal(read.Quotes[0].Actor, read.Quotes[1].Actor);
        Assert.Equal("Peter Doe", read.Actors.Actors[read.Quotes[1].Actor].Name);
    }

    [Fact]
    public void WhatGoesOnNoQuotation_GoesOnNone()
    {
        const string text = "Old Bridge Closes\n\n“Nobody asked us about the bridge or about the buses.\n\n“Nobody told us either,” Maria Kovac said on Wednesday.\n";
        Extraction read = Stated.Read("quotes: [{ starts: Nobody asked, quotation: false }]", text);

        Assert.Equal([-1], read.Quotes.Select(q => q.Continues));
    }

    [Theory]
    [InlineData("“Nobody asked us.”")]
    [InlineData("Nobody   asked\n      us…")]
    [InlineData("Nobody asked...")]
    public void MarksSpacesAndDots_DoNotMatter(string starts) =>
        Assert.Empty(Stated.Read("quotes:\n  - starts: " + starts + "\n    speaker: Peter Doe").Problems);

    [Theory]
    [InlineData("quotes: [{ starts: Everybody, speaker: A }]", "CG0034 Everybody")]
    [InlineData("quotes: [{ starts: '', speaker: A }]", "CG0031 ''")]
    [InlineData("quotes: [{ starts: …, speaker: A }]", "CG0035 { starts: …, speaker: A }")]
    [InlineData("quotes: [{ speaker: A }]", "CG0035 { speaker: A }")]
    [InlineData("quotes: [{ starts: Nobody, speeker: A }]", "CG0035 speeker")]
    [InlineData("quotes: [{ starts: Nobody, cue: whispered }]", "CG0035 whispered")]
    [InlineData("quotes: [{ starts: Nobody, speaker: [A] }]", "CG0031 [A]")]
    [InlineData("quotes: [{ starts: Nobody, quotation: no }]", "CG0031 no")]
    [InlineData("quotes: [{ starts: Nobody, speaker: A }, { starts: Nobody asked, speaker: B }]", "CG0035 Nobody asked")]
    public void AWrongEntry_IsSaid_WhereItStands(string yaml, string problem) => Assert.Equal([problem], Stated.ProblemsOf(yaml));

    [Fact]
    public void AnEntryForSeveral_IsSaid_AndCorrectsNone()
    {
        string text = Stated.Article + "\n“Nobody asked the bus drivers.” They learned of it from the radio on Tuesday.\n";
        Extraction read = Stated.Read("quotes: [{ starts: Nobody asked, speaker: A B }]", text);

        Assert.Equal(["CG0034"], read.Problems.Select(p => p.Id));
        Assert.Equal("2 quotations", read.Problems[0].Arguments[0]);
        Assert.DoesNotContain(read.Actors.Actors, a => a.Name == "A B");
    }
}
