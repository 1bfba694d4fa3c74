using CorpusGen.Actors;
using CorpusGen.Emission;

namespace CorpusGen.Tests.Generation;

public class BucketTests
{
    [Fact]
    public void TwoNamesOfOneDocumentThatAreOneActor_GiveTheArticleOnce()
    {
        DocumentTitle[] documents = [new(new DocumentAddress("/a.txt", "a.txt", "a", true), "Headline", "Headline")];
        CorpusLayout layout = CorpusLayout.Of(documents, TestContext.Current.CancellationToken);
        LocalActor Local(string name) => new(name, ActorKind.Organization, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Neuter);
        CorpusActors corpus = ActorLinker.Link([new DocumentNames("/a.txt", new([Local("Zembla Fishing Union"), Local("The Zembla Fishing Union")]))], TestContext.Current.CancellationToken);
        ActorLayout actors = new ActorPlacer().Place(corpus.Actors, TestContext.Current.CancellationToken);

        BucketActor actor = Assert.Single(ActorBucket.Of(Assert.Single(actors.Shards), documents, layout).Actors);

        Assert.Equal([0, 0], actor.Articles);
        Assert.Equal(["Headline"], actor.Headlines);
    }

    [Fact]
    public void WhateverActorsComeAndGo_TheirPlacesAreThoseOfAColdRun()
    {
        string[] names = ["Anna Marlow", "Änna Marlow", "anna marlow", "Peter Lund", "Péter Lund", "Ida Qorani", "Count", "Tavik Ormandel"];
        var random = new Random(1);
        var placer = new ActorPlacer();
        for (int run = 0; run < 300; run++)
        {
            CorpusActor[] actors = [.. names.Where(_ => random.Next(5) > 0).Order(StringComparer.Ordinal).Select(name => new CorpusActor(
                new ActorReference(name, name, ActorReference.KeyOf(name)), ActorKind.Person, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, new([random.Next(2)])))];

            Assert.Equal(new ActorPlacer().Place(new(actors), TestContext.Current.CancellationToken), placer.Place(new(actors), TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(10_000, 64)]
    [InlineData(1_000_000, 64)]
    public void TheNumberOfFiles_IsBounded(int documents, int expected) => Assert.Equal(expected, CorpusLayout.BucketsFor(documents));

    [Fact]
    public void ActorsCountAsLiteralsToo()
    {
        CorpusActors Named(int length) => ActorLinker.Link(
            [new DocumentNames("a", new([new LocalActor("A", ActorKind.Person, new([new string('a', length)]), EquatableArray<string>.Empty, null, Gender.Unknown)]))], CancellationToken.None);

        Assert.InRange(Named(9_000_000).TableCharacters, 9_000_000, 9_000_100);
    }
}
