using CorpusGen.Actors;

namespace CorpusGen.Tests.Actors;

/// <summary>What stands before and behind persons' names in the press of many countries.</summary>
public class TitleTests
{
    [Theory]
    [InlineData("They met Shri Tavik Ormandel there.", "Shri")]
    [InlineData("They met Smt. Dilbar Ormandel there.", "Smt.")]
    [InlineData("They met Mallam Tavik Ormandel there.", "Mallam")]
    [InlineData("They met Det Insp Tavik Ormandel there.", "Det Insp")]
    [InlineData("They met PC Tavik Ormandel there.", "PC")]
    [InlineData("They met Tánaiste Tavik Ormandel there.", "Tánaiste")]
    [InlineData("They met Education Cabinet Secretary Tavik Ormandel there.", "Education Cabinet Secretary")]
    [InlineData("Neighbour Tavik Ormandel left.", "Neighbour")]
    public void TitlesOfManyCountriesAreNoPartOfTheName(string text, string title)
    {
        LocalActor person = Assert.Single(ActorText.Read(text).Actors);

        Assert.Equal(ActorKind.Person, person.Kind);
        Assert.EndsWith("Ormandel", person.Name);
        Assert.Equal(title, Assert.Single(person.Titles));
    }

    [Theory]
    [InlineData("They met Simon Vrenko KC there. Then Mr Vrenko left.", "P Simon Vrenko: Simon Vrenko, Vrenko")]
    [InlineData("They met Mary Anna Vrenko TD there.", "P Mary Anna Vrenko: Mary Anna Vrenko")]
    [InlineData("They met Tavik Vrenko PhD there.", "P Tavik Vrenko: Tavik Vrenko")]
    [InlineData("They met Tavik Vrenko Sahib there.", "P Tavik Vrenko: Tavik Vrenko")]
    public void LettersBehindANameAreNoPartOfIt(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));

    [Theory]
    [InlineData("Mayor Linda Park left early. Then Park wrote it.", "P Linda Park: Linda Park, Park")]
    [InlineData("Singer Joey Park left early.", "P Joey Park: Joey Park")]
    [InlineData("Then Linda Park said so. It urged Park to go.", "P Linda Park: Linda Park, Park")]
    [InlineData("Then Linda Park, 42, left.", "P Linda Park: Linda Park")]
    [InlineData("President Park Min-ho left. Then Park wrote it.", "P Park Min-ho: Park Min-ho, Park")]
    [InlineData("Mayor Linda Park left early. They cleaned the Park again.", "P Linda Park: Linda Park")]
    [InlineData("They walked through Linda Park again.", "")]
    [InlineData("Then Mr Bridge left.", "P Bridge: Bridge")]
    [InlineData("Then Alison Church left.", "P Alison Church: Alison Church")]
    public void ASurnameMayBeANounForAPlace(string text, string expected) => Assert.Equal(expected, ActorText.Describe(text));
}
