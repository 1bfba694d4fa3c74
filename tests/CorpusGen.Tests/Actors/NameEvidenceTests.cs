namespace CorpusGen.Tests.Actors;

/// <summary>What a neighbour alone tells of a name that nothing else tells.</summary>
public class NameEvidenceTests
{
    [Theory]
    [InlineData("They like Harvest Smith there.", "P Harvest Smith: Harvest Smith")]
    [InlineData("“We go,” said Morvask Harvest.", "P Morvask Harvest: Morvask Harvest")]
    [InlineData("They met Salka Morvask", "P Salka Morvask: Salka Morvask")]
    [InlineData("They like VrenKorp there.", "O VrenKorp: VrenKorp")]
    public void PersonsAndOrganizations(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("The ship Salka Morvask sank.")]
    [InlineData("They live near Salka Morvask now.")]
    [InlineData("They left the town of Salka Morvask early.")]
    [InlineData("They met at Vrenko, at Vrenko, from Vrenko and from Vrenko. Then Vrenko recalls it.")]
    public void ThingsAndPlaces(string text) => Assert.Equal("", ActorText.Describe(text));
}
