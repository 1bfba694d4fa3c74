using CorpusGen.Actors;
using CorpusGen.Emission;

namespace CorpusGen.Tests.Generation;

public class BucketTests
{
    [Fact]
    public void TwoNamesOfOneDocumentThatAreOneActor_GiveTheArticleOnce()
    {
        DocumentTitle[] documents = [new(new DocumentAddress("/a.txt", "a.txt", "a", null), "Headline", "Headline")];
        CorpusLayout layout = CorpusLayout.Of(documents, TestContext.Current.CancellationToken);
        EquatableArray<string> none = EquatableArray<string>.Empty;
        var corpus = new CorpusActors(
            new([new CorpusActor("Zembla Fishing Union", "Zembla Fishing Union", ActorKind.Organization, none, none, null)]),
            new([new EquatableArray<string>(["Zembla Fishing Union", "Zembla Fishing Union"])]));
        ActorLayout actors = ActorLayout.Of(corpus, TestContext.Current.CancellationToken);

        BucketActor actor = Assert.Single(Assert.Single(Buckets.OfActors(documents, layout, corpus, actors, TestContext.Current.CancellationToken)).Actors);

        Assert.Equal([0, 0], actor.Articles);
        Assert.Equal(["Headline"], actor.Headlines);
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
        EquatableArray<string> none = EquatableArray<string>.Empty;
        CorpusActors Named(int length) => new(
            new([new CorpusActor("A", "A", ActorKind.Person, new([new string('a', length)]), none, null)]), EquatableArray<EquatableArray<string>>.Empty);

        Assert.InRange(CorpusSteps.Size(EquatableArray<ArticleModel>.Empty, Named(9_000_000)).Tables, 9_000_000, 9_000_100);
    }
}
