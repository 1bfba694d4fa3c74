using CorpusGen.Actors;

namespace CorpusGen.Tests.Actors;

public class ActorLinkerTests
{
    [Fact]
    public void OfEquallyFullNames_TheOneThatMoreDocumentsUseIsTheName_HoweverManyWaysThereAre()
    {
        string[] names = [.. Enumerable.Repeat("Anna Marlow", 6), .. Enumerable.Repeat("Anna Marlów", 7)];
        DocumentNames[] documents = [.. names.Select((name, d) => new DocumentNames(d.ToString("D4"), new([Person(name, d < 6 ? "A" + d : "B")])))];

        CorpusActor actor = Assert.Single(ActorLinker.Link(documents, TestContext.Current.CancellationToken).Actors);

        Assert.Equal("Anna Marlów", actor.Name);
        Assert.Equal(["A0", "A1", "A2", "A3", "A4", "A5", "Anna Marlow", "B"], actor.Aliases);
        Assert.Equal(Enumerable.Range(0, 13), actor.Documents);

        static LocalActor Person(string name, string alias) => new(name, ActorKind.Person, new([alias]), EquatableArray<string>.Empty, null, Gender.Unknown);
    }

    [Fact]
    public void OnePersonOverManyDocumentsIsOne()
    {
        CorpusActors corpus = Link("They saw Samir Qorani.", "They saw Samir al-Qorani.", "They saw Samir J. Qorani.");

        CorpusActor person = Assert.Single(corpus.Actors);
        Assert.Equal("Samir J. Qorani", person.Id);
        Assert.Equal(["Samir Qorani", "Samir al-Qorani"], person.Aliases);
        Assert.All(corpus.Links, l => Assert.Equal(person.Id, Assert.Single(l).Id));
    }

    [Fact]
    public void MiddleNamesThatContradictPartPersons() =>
        Assert.Equal(2, Link("They saw Peter A. Marlow.", "They saw Peter B. Marlow.").Actors.Count);

    [Fact]
    public void AGivenNameLeftOutIsThePersonWhereTheSurnameIsRare()
    {
        Assert.Equal(["Samir Tavik Ormandel"], Link("They saw Samir Tavik Ormandel.", "They saw Mr Tavik Ormandel.").Links[1].Select(a => a.Id));
        Assert.Equal(["Ann Brown"], Link("They saw Mary Ann Brown.", "They saw Ann Brown.").Links[1].Select(a => a.Id));
    }

    [Fact]
    public void SharingASurnameOrAWordMergesNothing()
    {
        CorpusActors corpus = Link("They saw Peter Marlow.", "They saw Anna Marlow.", "On Monday Mr. Marlow left.", "On Monday Ms. Marlow left.", "The Marlow Motor Corp fell.");

        Assert.Equal(["Anna Marlow", "Marlow", "Marlow (2)", "Marlow Motor Corp", "Peter Marlow"], corpus.Actors.Select(a => a.Id));
    }

    [Fact]
    public void SurnameAndOfficeAreThePersonOfThatOffice() =>
        Assert.Contains("Tavik Ormandel", Link("Norwegian Prime Minister Tavik Ormandel left.", "Norwegian Prime Minister Ormandel returned.").Links[1].Select(a => a.Id));

    [Fact]
    public void ASlipInOneDocumentDoesNotHideWhoBearsTheOffice()
    {
        string[] usual = [.. Enumerable.Repeat("They saw President Peter Marlow there.", 6)];

        Assert.Equal(["Peter Marlow"], Link([.. usual, "They saw Anna Marlow with President Marlow there.", "They saw President Marlow there."]).Links[7].Select(a => a.Id));
        Assert.Equal(["Marlow"], Link("They saw President Peter Marlow there.", "They saw President Anna Marlow there.", "They saw President Marlow there.").Links[2].Select(a => a.Id));
    }

    [Fact]
    public void ARareSurnameOfOneOftenNamedPersonNeedsNoIntroduction()
    {
        Assert.Equal(["Tavik Ormandel"], Link("They saw Tavik Ormandel.", "They saw Tavik Ormandel.", "They saw Tavik Ormandel.", "Then Ormandel's wife left.").Links[3].Select(a => a.Id));
        Assert.Equal(["Ormandel"], Link("They saw Tavik Ormandel.", "They saw Tavik Ormandel.", "They saw Dilbar Ormandel.", "Then Ormandel's wife left.").Links[3].Select(a => a.Id));
    }

    [Fact]
    public void SpellingsOfAnOrganizationAreOne()
    {
        CorpusActors corpus = Link("The Norwegian Defence Ministry said so.", "The Norwegian defense ministry said so.", "The Norwegian Ministry of Defense said so.");

        Assert.Equal(["Norway", "Norwegian Ministry of Defense"], corpus.Actors.Select(a => a.Id));
        Assert.Equal("Norway", corpus.Actors[1].Affiliation?.Id);
    }

    [Fact]
    public void AnOrganOfNoNamedStateIsTheDocumentsOwn()
    {
        CorpusActors corpus = Link("They saw the Interior Ministry.", "They saw the Interior Ministry.");

        Assert.Equal(["Interior Ministry", "Interior Ministry (2)"], corpus.Actors.Select(a => a.Id));
    }

    [Fact]
    public void AnAcronymIsTheOneNameThatTheCorpusGivesIt()
    {
        Assert.Equal(["Zembla Fishing Union"], Link("The Zembla Fishing Union (ZFU) met.", "Then the ZFU left.").Links[1].Select(a => a.Id));
        Assert.Equal(["ZFU"], Link("The Zembla Fishing Union (ZFU) met.", "The Zurich Football Union (ZFU) met.", "Then the ZFU left.").Links[2].Select(a => a.Id));
    }

    [Fact]
    public void KnownOrganizationsAreOneUnderAllNames()
    {
        CorpusActors corpus = Link("The Kurdistan Workers' Party met.", "Then the PKK left.");

        Assert.Equal(["Kurdistan Workers' Party"], corpus.Links[1].Select(a => a.Id));
        Assert.Equal(["PKK"], corpus.Actors[0].Aliases);
    }

    [Theory]
    [InlineData("Norway's Senate met.", "Then the Senate left.", false)]
    [InlineData("The U.S. Senate met.", "Then the Senate left.", true)]
    [InlineData("The United States Senate met.", "Then the Senate left.", true)]
    [InlineData("The Senate met.", "Then the Senate left.", true)]
    [InlineData("The Senate met Norwegian Prime Minister Tavik Ormandel.", "Then the Senate left.", false)]
    [InlineData("The Senate met Norwegian Prime Minister Tavik Ormandel in the U.S. this week.", "Then the Senate left.", true)]
    [InlineData("The Senate and the FBI met Norwegian Prime Minister Tavik Ormandel.", "Then the Senate left.", true)]
    [InlineData("The Senate met, and visitors from Norway came.", "Then the Senate left.", true)]
    public void AnInstitutionThatManyStatesHaveIsThatOfTheDocumentsState(string first, string second, bool isOne)
    {
        CorpusActors corpus = Link(first, second);

        Assert.Equal(isOne ? 1 : 2, corpus.Actors.Count(a => a.Name.EndsWith("Senate", StringComparison.Ordinal)));
    }

    [Fact]
    public void OneStatesInstitutionIsOneOverTheDocuments() =>
        Assert.Equal("Norway", Assert.Single(Link("Norway's Senate met.", "The Senate met Norwegian Prime Minister Tavik Ormandel.").Actors, a => a.Name == "Senate").Affiliation?.Id);

    [Fact]
    public void IdsAreUniqueWithoutRegardToCase()
    {
        CorpusActors corpus = ActorLinker.Link(
            [Document("a", Actor("Ford", ActorKind.Person)), Document("b", Actor("FORD", ActorKind.Organization)), Document("c", Actor("Ford", ActorKind.Person), Actor("ford (organization)", ActorKind.Person))],
            CancellationToken.None);

        Assert.Equal(corpus.Actors.Count, corpus.Actors.Select(a => a.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(corpus.Actors.Select(a => a.Id).Order(StringComparer.Ordinal), corpus.Actors.Select(a => a.Id));
    }

    [Fact]
    public void TheOrderOfDocumentsChangesNothing()
    {
        string[] texts = ["They saw Peter Marlow.", "On Monday Mr. Marlow left.", "On Monday Ms. Marlow left.", "The Zembla Fishing Union (ZFU) met.", "Then the ZFU left."];
        DocumentNames[] documents = [.. texts.Select((t, i) => new DocumentNames(i.ToString(), ActorText.Read(t).Actors))];
        CorpusActors forward = ActorLinker.Link(documents, CancellationToken.None);
        CorpusActors backward = ActorLinker.Link([.. documents.Reverse()], CancellationToken.None);

        Assert.Equal(forward.Actors.Project(a => a with { Documents = EquatableArray<int>.Empty }), backward.Actors.Project(a => a with { Documents = EquatableArray<int>.Empty }));
        Assert.Equal(forward.Links.Reverse(), backward.Links);
    }

    private static LocalActor Actor(string name, ActorKind kind) => new(name, kind, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Unknown);

    private static DocumentNames Document(string id, params LocalActor[] actors) => new(id, actors.ToEquatableArray());

    private static CorpusActors Link(params string[] texts) =>
        ActorLinker.Link([.. texts.Select((t, i) => new DocumentNames(i.ToString("D4"), ActorText.Read(t).Actors))], CancellationToken.None);
}
