using System.Text.RegularExpressions;
using CorpusGen.Actors;
using CorpusGen.Emission;

namespace CorpusGen.Tests.Generation;

public class BucketTests
{
    private static readonly EmissionStyle Style = new("A", false, true, true, true);

    [Fact]
    public void TwoNamesOfOneDocumentThatAreOneActor_GiveTheArticleOnce()
    {
        DocumentTitle[] documents = [new(new DocumentAddress("/a.txt", "a.txt", "a", true), "Headline", "Headline")];
        CorpusLayout layout = CorpusLayout.Of(documents, TestContext.Current.CancellationToken);
        LocalActor Local(string name) => new(name, ActorKind.Organization, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Neuter);
        CorpusActors corpus = ActorLinker.Link([new DocumentNames("/a.txt", new([Local("Zembla Fishing Union"), Local("The Zembla Fishing Union")]))], TestContext.Current.CancellationToken);
        ActorLayout actors = new ActorPlacer().Place(corpus.Actors, TestContext.Current.CancellationToken);

        GeneratedFile file = Assert.Single(new ActorDealer().Deal(actors, new(documents), layout, Style, TestContext.Current.CancellationToken));

        string code = new CodeText(file.Code).ToString();
        Assert.Single(Regex.Matches(code, "public Actor "));
        Assert.Contains("In 1 article: Headline</para>", code);
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

    [Fact]
    public void WhateverChanges_EveryFileIsThatOfAColdRun()
    {
        // Who "Marlow" is in one document, the others tell.
        string[] names = ["Anna Marlow", "Marlow", "Peter Marlow", "Anna Q. Marlow", "Ida Qorani", "Tavik Ormandel"];
        var random = new Random(1);
        var placer = new ActorPlacer();
        var articles = new ArticleDealer();
        var actors = new ActorDealer();
        var kept = new Dictionary<string, ArticleModel>();
        CorpusLayout? last = null;
        for (int run = 0; run < 300; run++)
        {
            // One thing changes at most times, so that much is taken over.
            int changes = random.Next(4) == 0 ? 6 : 1;
            for (int i = 0; i < changes; i++)
            {
                string path = random.Next(2) == 0 ? "/" + random.Next(12) + ".txt" : "/f/" + random.Next(4) + ".txt";
                if (random.Next(5) == 0)
                    kept.Remove(path);
                else
                    kept[path] = Model(path, "Headline " + (char)('A' + random.Next(3)), random.Next(3), [.. Enumerable.Range(0, 3).Select(_ => names[random.Next(names.Length)]).Distinct()]);
            }
            EquatableArray<ArticleModel> models = kept.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => k.Value).ToEquatableArray();
            EquatableArray<DocumentTitle> titles = models.Project(m => m.Title);
            // As the compiler does: what is equal stays the same object.
            CorpusLayout made = CorpusLayout.Of(titles, TestContext.Current.CancellationToken), layout = made.Equals(last) ? last : made;
            last = layout;
            CorpusActors corpus = ActorLinker.Link(models.Project(m => m.Names), TestContext.Current.CancellationToken);
            ActorLayout places = placer.Place(corpus.Actors, TestContext.Current.CancellationToken);
            EmissionStyle style = random.Next(20) == 0 ? Style with { Namespace = "" } : Style;

            Assert.Equal(
                new ArticleDealer().Deal(models, corpus.Links, layout, style, TestContext.Current.CancellationToken),
                articles.Deal(models, corpus.Links, layout, style, TestContext.Current.CancellationToken));
            Assert.Equal(
                new ActorDealer().Deal(places, titles, layout, style, TestContext.Current.CancellationToken),
                actors.Deal(places, titles, layout, style, TestContext.Current.CancellationToken));
        }
    }

    private static ArticleModel Model(string path, string headline, int quotes, string[] actors)
    {
        var address = new DocumentAddress(path, path[1..], path[1..^4], true);
        var names = new DocumentNames(path, actors.Select(name => new LocalActor(
            name, ActorKind.Person, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Unknown)).ToEquatableArray());
        return new ArticleModel(address, names, new DocumentTitle(address, headline.Replace(" ", ""), headline), new Utf8Text("table"), 5, new ArticleSummary(new Utf8Text(headline + ", standfirst " + quotes), quotes, new([0])), quotes == 1 ? null : "text of " + quotes, (1, 1), default);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(200, 1)]
    [InlineData(201, 2)]
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
