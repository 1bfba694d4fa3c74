using CorpusGen.Actors;
using CorpusGen.Documents;

namespace CorpusGen.Tests.Actors;

/// <summary>What known actors change in reading a document and in linking a corpus. Each text is also read without them, to show that it is they that change it.</summary>
public class KnownActorsTests
{
    [Fact]
    public void ANameThatNoRuleKnows_IsRecognised() => AssertChanges(
        "- {name: Quellwerk, kind: organization}",
        "At dawn Quellwerk said no.",
        "", "O Quellwerk: Quellwerk");

    [Fact]
    public void ANameInLowerCase_IsRecognisedWhereTheFileHasItSo() => AssertChanges(
        "- {name: quellwerk, kind: organization, aliases: [the river board]}",
        "Then quellwerk and the river board met. The River Board left, and QUELLWERK too.",
        "", "O quellwerk: quellwerk, the river board");

    [Fact]
    public void ANameInLowerCase_MayBeginASentence() => AssertChanges(
        "- {name: quellwerk, kind: organization, aliases: [the river board]}",
        "The river board left. Quellwerk stayed.",
        "", "O quellwerk: The river board, Quellwerk");

    [Fact]
    public void ACapital_IsWhoseTheFileSays() => AssertChanges(
        "- {name: quellwerk, kind: organization}\n- {name: Quellwerk, kind: person}",
        "Then quellwerk met. Quellwerk left.",
        "", "O quellwerk: quellwerk; P Quellwerk: Quellwerk");

    [Fact]
    public void OnlyWholeWordsCount() => AssertChanges(
        "- {name: quell, kind: organization}",
        "Then quellwerk, pro-quell voices and quell’s friends met quell.",
        "", "O quell: quell, quell");

    [Theory]
    [InlineData("Then quell  werk met.")]
    [InlineData("Then quell\u00A0werk met.")]
    public void WhiteSpaceBetweenWords_MakesNoDifference(string text)
    {
        DocumentActors actors = Extraction.Of(text + "\n", TestContext.Current.CancellationToken, known: new KnownActorFinder(KnownYaml.Sound("- {name: quell werk, kind: organization}")).In(text)).Actors;

        Assert.Equal("quell werk", Assert.Single(actors.Actors).Name);
    }

    [Fact]
    public void ApostrophesAndHyphensOfAnyForm_AreTheSame() => AssertChanges(
        "- {name: \"o'quell-werk\", kind: organization}",
        "Then o’quell‑werk met.",
        "", "O o'quell-werk: o’quell‑werk");

    [Fact]
    public void TheFullStopThatEndsASentence_IsNoPartOfTheName() => AssertChanges(
        "- {name: quell inc., kind: organization, aliases: [quell werk]}",
        "They met quell inc. at noon. Then they met quell werk.",
        "", "O quell inc.: quell inc., quell werk");

    [Fact]
    public void TheLongestFormCounts() => AssertChanges(
        "- {name: quell, kind: organization}\n- {name: quell werk, kind: person}",
        "Then quell met quell werk.",
        "", "O quell: quell; P quell werk: quell werk");

    [Fact]
    public void TheKindIsAsStated() => AssertChanges(
        "- {name: Mira Holt, kind: organization}",
        "On Monday Mira Holt said no.",
        "P Mira Holt: Mira Holt", "O Mira Holt: Mira Holt");

    [Fact]
    public void TheNameIsAsStated() => AssertChanges(
        "- {name: Mira Anna Holt, kind: person, aliases: [Mira Holt]}",
        "On Monday Mira Holt said no. Holt left.",
        "P Mira Holt: Mira Holt, Holt", "P Mira Anna Holt: Mira Holt, Holt");

    [Fact]
    public void AliasesJoinWhatTheRulesPart() => AssertChanges(
        "- {name: Mira Holt, kind: person, aliases: [Mirabelle Vane]}",
        "On Monday Mira Holt said no. Then Mirabelle Vane said yes, and Vane left.",
        "P Mira Holt: Mira Holt; P Mirabelle Vane: Mirabelle Vane, Vane", "P Mira Holt: Mira Holt, Mirabelle Vane, Vane");

    [Fact]
    public void EntriesPartWhatTheRulesJoin() => AssertChanges(
        "- {name: Mira Holt, kind: person}\n- {name: Aron Holt, kind: person, aliases: [Holt]}",
        "On Monday Mira Holt said no. Then Holt left.",
        "P Mira Holt: Mira Holt, Holt", "P Mira Holt: Mira Holt; P Aron Holt: Holt");

    [Fact]
    public void OtherFormsOfThePerson_AreLinkedByTheRules() => AssertChanges(
        "- {name: Mira Holt, kind: person}",
        "On Monday Mira K. Holt said no. Then Mira Holt left. Holt was late.",
        "P Mira K. Holt: Mira K. Holt, Mira Holt, Holt", "P Mira Holt: Mira K. Holt, Mira Holt, Holt");

    [Fact]
    public void APersonKnownBySurname_IsTheOneOfThatSurname() => AssertChanges(
        "- {name: Holt, kind: person}",
        "On Monday Mira Holt said no. Then Holt left.",
        "P Mira Holt: Mira Holt, Holt", "P Holt: Mira Holt, Holt");

    [Fact]
    public void ALongerNameOfAnotherActor_IsNotTheKnownOne() => AssertChanges(
        "- {name: Aron Holt, kind: person, aliases: [Holt]}",
        "On Monday Mira Holt said no. The Holt Foundation said yes.",
        "P Mira Holt: Mira Holt; O Holt Foundation: Holt Foundation", "P Mira Holt: Mira Holt; O Holt Foundation: Holt Foundation");

    [Fact]
    public void ALongerNameOfNoActor_HidesNobody() => AssertChanges(
        "- {name: Quellwerk, kind: organization}",
        "They met near Quellwerk Bridge on Monday.",
        "", "O Quellwerk: Quellwerk");

    [Fact]
    public void AnOrganizationsAcronym_IsLinkedByTheRules() => AssertChanges(
        "- {name: Zembla Fishing Board, kind: organization, aliases: [the fishers]}",
        "Then the fishers of the Zembla Fishing Union (ZFU) met. The ZFU left.",
        "O Zembla Fishing Union: Zembla Fishing Union, ZFU, ZFU", "O Zembla Fishing Board: the fishers; O Zembla Fishing Union: Zembla Fishing Union, ZFU, ZFU");

    [Fact]
    public void AnAcronymOfAKnownOrganization_IsLinkedByTheRules() => AssertChanges(
        "- {name: Zembla Fishing Union, kind: organization}",
        "The Zembla Fishing Union (ZFU) met. The ZFU left.",
        "O Zembla Fishing Union: Zembla Fishing Union, ZFU, ZFU", "O Zembla Fishing Union: Zembla Fishing Union, ZFU, ZFU");

    [Fact]
    public void ACountryOfTheTables_KeepsItsOtherNames() => AssertChanges(
        "- {name: Kingdom of Norway, kind: country, aliases: [Norway, the fjord state]}",
        "On Monday the fjord state said no. Then Oslo said yes.",
        "C Norway: Oslo", "C Kingdom of Norway: the fjord state, Oslo");

    [Fact]
    public void ACountryOfNoTable_IsACountry() => AssertChanges(
        "- {name: Zembla, kind: country}",
        "They travelled to Zembla on Monday.",
        "", "C Zembla: Zembla");

    [Theory]
    [InlineData("- not: Mira Holt")]
    [InlineData("- not: [Mira Holt]")]
    [InlineData("- {name: Quellwerk, kind: organization, not: [Mira Holt]}")]
    public void AStringThatIsNoActor_IsNone(string file) => AssertChanges(
        file,
        "On Monday Mira Holt said no. Peter Marlow said yes.",
        "P Mira Holt: Mira Holt; P Peter Marlow: Peter Marlow", "P Peter Marlow: Peter Marlow");

    [Fact]
    public void AStringThatIsNoActor_IsNoneInAHeadlineEither()
    {
        KnownActors known = KnownYaml.Sound("- not: Vane");

        Assert.Equal("P Mira Vane: Mira Vane", Describe("Mira Vane said no.", known));
        Assert.Empty(ActorText.Describe("The Vane Turns", known, BlockKind.Headline));
    }

    [Fact]
    public void AnActorIsKnownInEveryBlock() =>
        Assert.Equal("O Quellwerk: Quellwerk", ActorText.Describe("Quellwerk Opens After A Long Winter", KnownYaml.Sound("- {name: Quellwerk, kind: organization}"), BlockKind.Headline));

    [Fact]
    public void TitlesAndAffiliationsAsStated_Win()
    {
        const string text = "Swedish President Mira Holt said no.";
        KnownActors known = KnownYaml.Sound("- {name: Mira Holt, kind: person, titles: [mayor of Vale], affiliation: Quellwerk}\n- {name: Quellwerk, kind: organization, affiliation: Norway}");

        Assert.Equal(["Mira Holt (Swedish President) of Sweden", "Sweden () of "], Corpus(KnownActors.None, text));
        Assert.Equal(["Mira Holt (mayor of Vale) of Quellwerk", "Norway () of ", "Quellwerk () of Norway"], Corpus(known, text));
    }

    [Fact]
    public void WithoutTitlesAndAffiliation_TheTextsCount() => Assert.Equal(
        ["Mira Holt (Swedish President) of Sweden", "Sweden () of "], Corpus(KnownYaml.Sound("- {name: Mira Holt, kind: person}"), "Swedish President Mira Holt said no."));

    [Fact]
    public void OfTwoDocuments_AliasesAreOneActor()
    {
        string[] texts = ["Mira Holt said no.", "Mirabelle Vane said yes."];
        KnownActors known = KnownYaml.Sound("- {name: Mira Holt, kind: person, aliases: [Mirabelle Vane]}");

        Assert.Equal(2, Corpus(KnownActors.None, texts).Count());
        Assert.Single(Corpus(known, texts));
    }

    [Fact]
    public void InADocumentThatHasNoForm_TheRulesLink()
    {
        string[] texts = ["Mira Holt said no.", "Mira K. Holt said yes."];

        Assert.Single(Corpus(KnownYaml.Sound("- {name: Mira Holt, kind: person}"), texts));
        Assert.Single(Corpus(KnownYaml.Sound("- {name: The Vale, kind: person, aliases: [Mira Holt]}"), texts), a => a.StartsWith("The Vale", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoKnownActorsAreNeverOne()
    {
        string[] texts = ["Mira Holt said no.", "Mira K. Holt said yes."];

        Assert.Single(Corpus(KnownActors.None, texts));
        Assert.Equal(2, Corpus(KnownYaml.Sound("- {name: Mira Holt, kind: person}\n- {name: Mira K. Holt, kind: person}"), texts).Count());
    }

    [Fact]
    public void ACountryByAnotherName_IsTheAffiliationOfItsPeople() => Assert.Equal(
        ["Kingdom of Norway () of ", "Mira Holt (Norwegian President) of Kingdom of Norway"],
        Corpus(KnownYaml.Sound("- {name: Kingdom of Norway, kind: country, aliases: [Norway]}"), "Norwegian President Mira Holt said no."));

    [Theory]
    [InlineData("“We agreed on all of it,” said quellwerk.")]
    [InlineData("“We agreed on all of it,” the old lady of Vale said.")]
    public void AKnownActorSpeaks(string quotation)
    {
        string text = Generation.Samples.Bridge + "\n\n" + quotation + "\n";
        KnownActors known = KnownYaml.Sound("- {name: quellwerk, kind: organization, aliases: [the old lady of Vale]}");

        Assert.Equal(-1, Extraction.Of(text, TestContext.Current.CancellationToken).Quotes[^1].Actor);
        Extraction extraction = Extraction.Of(text, TestContext.Current.CancellationToken, known: new KnownActorFinder(known).In(text));
        Assert.Equal("quellwerk", extraction.Actors.Actors[extraction.Quotes[^1].Actor].Name);
    }

    [Fact]
    public void WhatOccursNowhereInAText_ChangesNothingForIt()
    {
        const string text = "On Monday Mira Holt said no.";
        var some = new KnownActorFinder(KnownYaml.Sound("- {name: Mira Holt, kind: person}"));
        var more = new KnownActorFinder(KnownYaml.Sound("- {name: Mira Holt, kind: person, aliases: [Mirabelle Vane]}\n- {name: Quellwerk, kind: organization}\n- not: Tuesday"));
        var titled = new KnownActorFinder(KnownYaml.Sound("- {name: Mira Holt, kind: person, titles: mayor}"));

        Assert.NotEqual(some, more);
        Assert.Equal(some.In(text), more.In(text));
        Assert.Equal(some, titled);
        Assert.Empty(more.In("On Monday Mira said no."));
    }

    [Fact]
    public void ManyKnownActors_TakeNoLongerForAText()
    {
        string text = string.Concat(Enumerable.Repeat("a b c d e f g h i j ", 500));
        KnownActors known = new(Enumerable.Range(0, 20_000).Select(i => new KnownActor("a b c d e f g " + i, ActorKind.Person, new(["a b c d e f g " + i]), EquatableArray<string>.Empty, null, null)).ToEquatableArray(), EquatableArray<string>.Empty);
        var finder = new KnownActorFinder(known);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        for (int i = 0; i < 20; i++)
            Assert.Empty(finder.In(text));

        // Comparing with each would be 10,000 words by 20,000 names, twenty times over.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    private static void AssertChanges(string file, string text, string without, string with)
    {
        Assert.Equal(without, Describe(text, KnownActors.None));
        Assert.Equal(with, Describe(text, KnownYaml.Sound(file)));
    }

    private static string Describe(string text, KnownActors known) => ActorText.Describe(text, known);

    private static IEnumerable<string> Corpus(KnownActors known, params string[] texts) =>
        ActorLinker.Link([.. texts.Select((t, i) => new DocumentNames(i.ToString("D4"), ActorText.Read(t, known).Actors))], known, CancellationToken.None)
            .Actors.Select(a => $"{a.Name} ({string.Join(", ", a.Titles)}) of {a.Affiliation?.Id}");
}
