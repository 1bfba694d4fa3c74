using CorpusGen.Actors;
using CorpusGen.Documents;

namespace CorpusGen.Tests.Actors;

public class ActorReaderTests
{
    [Theory]
    [InlineData("The talks were led by Peter Marlow.", "P Peter Marlow: Peter Marlow")]
    [InlineData("On Monday Mr. Vrenko left.", "P Vrenko: Vrenko")]
    [InlineData("He met spokesman Dilbar Quenta there.", "P Dilbar Quenta: Dilbar Quenta")]
    [InlineData("Tavik Ormandel, 42, is here.", "P Tavik Ormandel: Tavik Ormandel")]
    [InlineData("Then J. K. Ormandel spoke.", "P J. K. Ormandel: J. K. Ormandel")]
    [InlineData("They heard Samir al-Qorani sing.", "P Samir al-Qorani: Samir al-Qorani")]
    [InlineData("It was Trevor Holland who left.", "P Trevor Holland: Trevor Holland")]
    [InlineData("Broker Peter Marlow spoke.", "P Peter Marlow: Peter Marlow")]
    [InlineData("Mary\u00A0Smith met John\tBrown. Mary Smith left.", "P Mary Smith: Mary\u00A0Smith, Mary Smith; P John Brown: John\tBrown")]
    public void PersonsAreToldByGivenNamesTitlesAndNeighbours(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("Visitors from Norway and the United Arab Emirates came.", "C Norway: Norway; C United Arab Emirates: United Arab Emirates")]
    [InlineData("It is the Syrian Arab Republic.", "C Syria: Syrian Arab Republic")]
    [InlineData("The U.S. market and Britain's bank.", "C United States: U.S.; C United Kingdom: Britain")]
    [InlineData("The Norwegian team has German and Kurdish members.", "")]
    [InlineData("A Norway-backed and Sweden-led effort.", "")]
    [InlineData("Give it to us, he said, and who is it?", "")]
    public void CountriesAreActorsAndAdjectivesAreNot(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("They met in Moscow.", "")]
    [InlineData("Moscow has denied it.", "C Russia: Moscow")]
    [InlineData("The Kremlin's efforts failed.", "C Russia: Kremlin")]
    [InlineData("It wants ties with Cairo.", "C Egypt: Cairo")]
    [InlineData("He works on ties between Ankara and Damascus.", "C Turkey: Ankara; C Syria: Damascus")]
    [InlineData("It rejects Cairo's demands.", "C Egypt: Cairo")]
    [InlineData("In Cairo's streets there was dust.", "")]
    [InlineData("They urged Cairo to talk.", "C Egypt: Cairo")]
    public void CapitalsAreActorsWhereTheyAct(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("Visitors came from North Korea. The North said so, and the North left.", "C North Korea: North Korea, North, North")]
    [InlineData("Visitors came from South Korea and South Africa. The South said so.", "C South Korea: South Korea; C South Africa: South Africa")]
    [InlineData("Visitors came from North Korea. Drive North along the road.", "C North Korea: North Korea")]
    public void HalfOfACountrysNameIsTheCountry_WhereItIsTheOnlyOne(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("He joined the Quarrel Motor Corp last year.", "O Quarrel Motor Corp: Quarrel Motor Corp")]
    [InlineData("The Norwegian Fishing Ministry said so.", "O Norwegian Fishing Ministry: Norwegian Fishing Ministry")]
    [InlineData("The Bank of Zembla said so.", "O Bank of Zembla: Bank of Zembla")]
    [InlineData("The Department of Trade and Fisheries said so.", "O Department of Trade and Fisheries: Department of Trade and Fisheries")]
    [InlineData("The Norwegian defense ministry said so.", "O Norwegian defense ministry: Norwegian defense ministry")]
    [InlineData("Police found a base of the Zembla Workers' Party there.", "O Zembla Workers' Party: Zembla Workers' Party")]
    [InlineData("They fought the Vrenko regime and the Norwegian regime.", "O Vrenko regime: Vrenko regime; O Norwegian regime: Norwegian regime")]
    [InlineData("A fund of Harrow & Quill failed.", "O Harrow & Quill: Harrow & Quill")]
    [InlineData("She works for Fisheries Canada now.", "O Fisheries Canada: Fisheries Canada")]
    [InlineData("He asked the WHO and saw who came.", "O WHO: WHO")]
    [InlineData("It is the Press Office of the Norwegian Fishing Ministry.",
        "O Press Office of the Norwegian Fishing Ministry: Press Office of the Norwegian Fishing Ministry; O Norwegian Fishing Ministry: Norwegian Fishing Ministry")]
    public void OrganizationsAreToldByTheirNouns(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("He took part in Operation Steel Lantern there.")]
    [InlineData("It is a Zembla-based or Hong Kong-based firm.")]
    [InlineData("They met on Tuesday, Sept. 4, at Lake Quenta.")]
    [InlineData("The film Vrenko is long.")]
    [InlineData("A GPU and an F-16 and part XVII.")]
    public void ThingsAndPlacesAreNoActors(string text) => Assert.Equal("", ActorText.Describe(text));

    [Theory]
    [InlineData("Then Vrenko shares fell.", "O Vrenko: Vrenko")]
    [InlineData("Then Vrenko's wife left.", "P Vrenko: Vrenko")]
    [InlineData("They live in Vrenko now.", "")]
    public void WhatStandsBesideANameTellsItsKind(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Fact]
    public void ASurnameMeansThePersonNamedInFull_EvenBefore() => Assert.Equal(
        "P Tavik Ormandel: Ormandel, Tavik Ormandel, Ormandel",
        ActorText.Describe("Then Ormandel spoke.\nMr Tavik Ormandel left.\nThen Ormandel returned."));

    [Fact]
    public void TwoPersonsOfOneSurnameStayTwo() => Assert.Equal(
        "P Peter Marlow: Peter Marlow, Marlow; P Anna Marlow: Anna Marlow, Marlow",
        ActorText.Describe("Peter Marlow met his sister Anna Marlow.\nThen Marlow left and Mrs. Marlow stayed."));

    [Fact]
    public void OfTwoPersonsTheParagraphsOwnBearsTheSurname_WhereNoneIsUsual()
    {
        Assert.Equal(
            "P Peter Marlow: Peter Marlow; P Anna Marlow: Anna Marlow, Marlow",
            ActorText.Describe("Peter Marlow left early.\nThen Anna Marlow came, and Marlow stayed."));
        Assert.Equal(
            "P Peter Marlow: Peter Marlow, Marlow, Marlow; P Anna Marlow: Anna Marlow",
            ActorText.Describe("Peter Marlow left early.\nThen Marlow returned.\nThen Anna Marlow came, and Marlow stayed."));
    }

    [Fact]
    public void TransliterationsAndMiddleNamesAreOnePerson() => Assert.Equal(
        "P Samir J. al-Qorani: Samir Qorani, Samir J. al-Qorani, Qorani",
        ActorText.Describe("We saw Samir Qorani. It was Samir J. al-Qorani, and Qorani left."));

    [Theory]
    [InlineData("The Zembla Fishing Union (ZFU) met. The ZFU left.", "O Zembla Fishing Union: Zembla Fishing Union, ZFU, ZFU")]
    [InlineData("The Zembla Fishing Union met. Then the ZFU left.", "O Zembla Fishing Union: Zembla Fishing Union, ZFU")]
    [InlineData("The Zembla Fishing Union, or ZFU, left.", "O Zembla Fishing Union: Zembla Fishing Union, ZFU")]
    [InlineData("Its first half figures (IAS) fell.", "")]
    public void AcronymsAreTheOrganizationsTheyStandFor(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("He joined the Vrenko Motor Corp last year. He left Vrenko early.", "O Vrenko Motor Corp: Vrenko Motor Corp, Vrenko")]
    [InlineData("The Norwegian Defence Ministry met. The Norwegian defense ministry and the Norwegian ministry agreed.",
        "O Norwegian Defence Ministry: Norwegian Defence Ministry, Norwegian defense ministry, Norwegian ministry")]
    public void ShortFormsOfOrganizationsAreTheirs(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Fact]
    public void HeadlinesNameWhatTheBodyNames() => Assert.Equal(
        "P Tavik Ormandel: Ormandel, Tavik Ormandel; C Norway: Norway",
        ActorText.Describe("Ormandel Warns Norway Over Fish Quotas\nMr Tavik Ormandel spoke about fish to a large crowd there."));

    [Theory]
    [InlineData("Peter Marlow Joins Growing List of Critics", "P Peter Marlow: Peter Marlow")]
    [InlineData("They saw Peter J. Stone there.", "P Peter J. Stone: Peter J. Stone")]
    [InlineData("It was Secretary of Fisheries Ash Marlow.", "P Ash Marlow: Ash Marlow")]
    [InlineData("Write to @TheVrenko or see #MarlowFacts.", "")]
    [InlineData("They saw it. Anna Marlow Credit: Getty Images", "P Anna Marlow: Anna Marlow; O Getty Images: Getty Images")]
    public void NamesEndWhereOrdinaryWordsBegin(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Fact]
    public void AnAcronymThatNothingSpeaksForIsNoActor()
    {
        Assert.Equal("", ActorText.Describe("It uses XQJ now, and more XQJ later."));
        Assert.Equal("O XQJ: XQJ, XQJ", ActorText.Describe("He left the XQJ, and XQJ officials agreed."));
    }

    [Fact]
    public void TitlesAndAffiliationsAreAsStated()
    {
        LocalActor minister = ActorText.Only("Norwegian Fishing Minister Tavik Ormandel left.", "Tavik Ormandel");

        Assert.Equal("Norwegian Fishing Minister", Assert.Single(minister.Titles));
        Assert.Equal("Norway", minister.Affiliation);
        Assert.Equal("Norway", ActorText.Only("The Norwegian Fishing Ministry said so.", "Norwegian Fishing Ministry").Affiliation);
        Assert.Equal("Norwegian leader", Assert.Single(ActorText.Only("They met Norwegian leader Tavik Ormandel.", "Tavik Ormandel").Titles));
        Assert.Equal("Secretary of State", Assert.Single(ActorText.Only("It was Secretary of State Tavik Ormandel.", "Tavik Ormandel").Titles));
        Assert.Empty(ActorText.Only("On Monday Mr. Vrenko left.", "Vrenko").Titles);
    }

    [Fact]
    public void GenderComesFromTitlesAndGivenNames()
    {
        Assert.Equal(Gender.Female, ActorText.Only("On Monday Mrs. Vrenko left.", "Vrenko").Gender);
        Assert.Equal(Gender.Male, ActorText.Only("They saw Peter Marlow.", "Peter Marlow").Gender);
        Assert.Equal(Gender.Female, ActorText.Only("Then his friend Chloe left.", "Chloe").Gender);
        Assert.Equal(Gender.Unknown, ActorText.Only("Then his friend Gemma left.", "Gemma").Gender);
        Assert.Equal(Gender.Unknown, ActorText.Only("Mr Brown and Dr. Quenta met.", "Quenta").Gender);
        Assert.Equal(Gender.Neuter, ActorText.Only("The Bank of Zembla said so.", "Bank of Zembla").Gender);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uD800\uDC00 \uDFFF A")]
    [InlineData("The The The of of (A) (")]
    [InlineData("President of of the the & & Mr.")]
    [InlineData("Bank of")]
    [InlineData("Minister of the")]
    [InlineData("'s's' The's U.S.'s")]
    public void AnyTextIsRead(string text)
    {
        foreach (BlockKind kind in Enum.GetValues<BlockKind>())
        {
            DocumentActors actors = ActorText.Read(text, kind);

            Assert.All(actors.Mentions, m => Assert.True(m.Start >= 0 && m.Length > 0 && m.End <= text.Length && m.Actor < actors.Actors.Count));
        }
    }
}
