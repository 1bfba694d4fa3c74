namespace CorpusGen.Tests.Actors;

/// <summary>What tells an organization's name, whole or short, and what only looks like one.</summary>
public class OrganizationNameTests
{
    [Theory]
    [InlineData("Then Vrenko spokesman Peter Marlow left.", "O Vrenko: Vrenko; P Peter Marlow: Peter Marlow")]
    [InlineData("Then Vrenko chief financial officer and head Peter Marlow left.", "P Peter Marlow: Peter Marlow")]
    [InlineData("Then ZFU chief executive Peter Marlow left. The ZFU agreed.", "O ZFU: ZFU, ZFU; P Peter Marlow: Peter Marlow")]
    [InlineData("Then Vrenko campaign manager Peter Marlow left.", "P Vrenko: Vrenko; P Peter Marlow: Peter Marlow")]
    public void WhoeverEmploysASpokesmanIsAnOrganization(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("They praised publisher Vrenko.", "")]
    [InlineData("They praised writer Vrenko.", "P Vrenko: Vrenko")]
    public void APublisherMayBeAPersonOrAnOrganization_AWriterIsAPerson(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("Tech giant Zorvane left.")]
    [InlineData("Media companies left.")]
    public void ANounThatBeginsASentenceIsNoOrganization(string text) => Assert.DoesNotContain(ActorText.Read(text).Actors, a => a.Name is "Tech" or "Media");

    [Theory]
    [InlineData("They beat the Denver Nuggets. Then the Nuggets left.", "O Denver Nuggets: Denver Nuggets, Nuggets")]
    [InlineData("He joined the Moss Fishing Workers' Guild. Then the Fishing left.", "O Moss Fishing Workers' Guild: Moss Fishing Workers' Guild")]
    public void ATeamGoesByTheLastWordOfItsName(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("The Vrenko Council met. They live in Vrenko.", "O Vrenko Council: Vrenko Council")]
    [InlineData("The Vrenko regime met. Then Vrenko's wife left.", "O Vrenko regime: Vrenko regime; P Vrenko: Vrenko")]
    public void ATownIsNotItsCouncil(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("They met at the Zembla Museum.", "")]
    [InlineData("They met in the Zembla Museum of Fishing.", "")]
    [InlineData("The Zembla Museum bought it.", "O Zembla Museum: Zembla Museum")]
    [InlineData("The Zembla Museum bought it. They met at the Zembla Museum.", "O Zembla Museum: Zembla Museum, Zembla Museum")]
    public void AMuseumIsAnOrganizationWhereItActs(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("On Friday the House passed it.", "O House: House")]
    [InlineData("They sat in the House of Wax.", "")]
    [InlineData("They bought the old house.", "")]
    public void AChamberNeedsNoName(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("They left St Mary's Primary School early.", "O St Mary's Primary School: St Mary's Primary School")]
    [InlineData("They left King's College early.", "O King's College: King's College")]
    public void SaintsAndKingsGiveSchoolsTheirNames(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("The Microsoft Corp. met. Then Microsoft left.", "O Microsoft Corp.: Microsoft Corp., Microsoft")]
    [InlineData("They beat the Los Angeles Lakers. Then the Lakers left.", "O Los Angeles Lakers: Los Angeles Lakers, Lakers")]
    [InlineData("Goldman Sachs & Co. met. Then Goldman left.", "O Goldman Sachs & Co.: Goldman Sachs & Co., Goldman")]
    public void TheFormOfACompanyIsNoOtherCompany(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("The Liberal Fishing Party (PFL) met. Then the PFL left.", "O Liberal Fishing Party: Liberal Fishing Party, PFL, PFL")]
    [InlineData("The Moss Union of Teachers (Mut) met.", "O Moss Union of Teachers: Moss Union of Teachers, Mut")]
    [InlineData("The Moss Union of Teachers (Oslo) met.", "O Moss Union of Teachers: Moss Union of Teachers")]
    public void AnAcronymInParenthesesMayKeepAnotherOrderOrOneCapital(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("Then Microsoft and XQJ left.", "O Microsoft: Microsoft; O XQJ: XQJ")]
    [InlineData("Then Microsoft, and XQJ, left.", "O Microsoft: Microsoft; O XQJ: XQJ")]
    [InlineData("Then Microsoft and Ormandel left.", "O Microsoft: Microsoft")]
    public void AnAcronymBesideAnOrganizationIsOne(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("The Mercantile Harbour Inc met. They say Mercantile left.", "O Mercantile Harbour Inc: Mercantile Harbour Inc, Mercantile")]
    [InlineData("The Mercantile Harbour Union met. They say Mercantile left.", "O Mercantile Harbour Union: Mercantile Harbour Union")]
    public void ACompanyGoesByTheFirstWordOfItsName_EvenAnOrdinaryOne(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("They bought UNC Morvask early.")]
    [InlineData("They bought Morvask GDRs early.")]
    public void NoPersonsNameHoldsAnAcronym(string text) => Assert.Equal("", ActorText.Describe(text));

    [Fact]
    public void WhatIsNamedAfterAPersonIsNoPerson() =>
        Assert.Equal("P Peter Vrenko: Peter Vrenko", ActorText.Describe("They saw Peter Vrenko. They bought Vrenko Morvasks early."));

    [Theory]
    [InlineData("The hills (Norwegian: Salka Morvask) are low.")]
    [InlineData("The hills (Salka Morvask in Norwegian) are low.")]
    public void AWordOfAnotherLanguageIsNoName(string text) => Assert.Equal("", ActorText.Describe(text));

    [Theory]
    [InlineData("They met the group Answer Vrenkaire. Answer Vrenkaire left.", "O Answer Vrenkaire: Answer Vrenkaire, Answer Vrenkaire")]
    [InlineData("They met the group Vrenkaire. Answer Vrenkaire left.", "O Vrenkaire: Vrenkaire, Vrenkaire")]
    public void AnOrdinaryWordThatBeginsASentenceIsPartOfANameThatTheDocumentHasElsewhere(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("The charity Salka Morvask said so.", "O Salka Morvask: Salka Morvask")]
    [InlineData("Grey Wall Street said so.", "")]
    [InlineData("Fintech firms left.", "")]
    public void WordsBesideAndBeforeNames(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Fact]
    public void AnAcronymIsNobodysName() => Assert.Equal(
        "O Islamic State of Iraq and the Levant: Islamic State of Iraq and the Levant, ISIL",
        ActorText.Describe("They met the Islamic State of Iraq and the Levant. It is to Counter ISIL."));
}
