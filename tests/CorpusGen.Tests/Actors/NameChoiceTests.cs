using CorpusGen.Actors;

namespace CorpusGen.Tests.Actors;

/// <summary>Which of an actor's forms becomes its name.</summary>
public class NameChoiceTests
{
    [Theory]
    [InlineData("Maria Kovac Wins Northern Vote", "The mayor, Maria Kovac, won on Sunday. Kovac thanked everybody in the town hall.", "Maria Kovac")]
    [InlineData("Maria Kovac opens bridge", "Kovac opened the bridge on Sunday, a day before it was planned, and thanked everybody.", "Maria Kovac")]
    public void ThePersonIsCalledAsTheBodyHasIt_WhereItHasAFullName(string headline, string body, string expected)
    {
        DocumentActors actors = Extraction.Of(headline + "\n\n" + body + "\n", TestContext.Current.CancellationToken).Actors;

        Assert.Contains(actors.Actors, a => a.Kind == ActorKind.Person && a.Name == expected);
    }

    [Fact]
    public void AnOrganizationIsCalledAsTheBodyHasIt()
    {
        DocumentActors actors = Extraction.Of(
            "Norwegian Defence Ministry opens harbour\n\nThe Norwegian Defense Ministry opened the harbour on Sunday, a day before it was planned.\n", TestContext.Current.CancellationToken).Actors;

        Assert.Contains(actors.Actors, a => a.Name == "Norwegian Defense Ministry");
    }
}
