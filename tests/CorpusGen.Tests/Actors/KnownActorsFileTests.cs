using CorpusGen.Actors;

namespace CorpusGen.Tests.Actors;

public class KnownActorsFileTests
{
    [Fact]
    public void AFileStatesActorsAndWhatIsNone()
    {
        KnownActors known = KnownYaml.Sound("""
            # Who matters here
            - name: Mira Holt
              kind: person
              aliases: [Holt, "M.  Holt"]
              titles:
                - mayor of Vale
              affiliation: QW
            - name: Quellwerk
              kind: organization
              aliases: QW
            - name: Norway
              kind: country
              aliases:
              affiliation: ~
            - not: [Mercury, the Vale]
            """.Replace("affiliation: ~", "titles:", StringComparison.Ordinal));

        Assert.Equal(
            [
                new KnownActor("Mira Holt", ActorKind.Person, new(["Mira Holt", "Holt", "M. Holt"]), new(["mayor of Vale"]), "Quellwerk", null),
                new KnownActor("Quellwerk", ActorKind.Organization, new(["Quellwerk", "QW"]), EquatableArray<string>.Empty, null, null),
                new KnownActor("Norway", ActorKind.Country, new(["Norway"]), EquatableArray<string>.Empty, null, "Norway"),
            ],
            known.Actors);
        Assert.Equal(["Mercury", "the Vale", "The Vale"], known.Others);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nobody yet\n")]
    [InlineData("[]")]
    public void AnEmptyFile_StatesNothing(string file) => Assert.Equal(KnownActors.None, KnownYaml.Sound(file));

    [Theory]
    [InlineData("- name: &a Holt\n  kind: person", "CG0021 0.yml(1,9): CorpusGen takes no anchors")]
    [InlineData("name: Holt", "CG0022 0.yml(1,1): A known-actors file is a list")]
    [InlineData("- Holt", "CG0022 0.yml(1,3): An entry has keys")]
    [InlineData("- name: Holt\n  kind: person\n  alias: H", "CG0022 0.yml(3,3): The key 'alias' means nothing here: the keys of an entry are name, kind, aliases, titles, affiliation and not")]
    [InlineData("- name: Holt\n  kind: company", "CG0022 0.yml(2,9): This is no kind of actor: write person, country or organization")]
    [InlineData("- name: Holt\n  kind:", "CG0022 0.yml(2,3): This is no kind of actor")]
    [InlineData("- name: Holt", "CG0022 0.yml(1,3): This entry has no kind")]
    [InlineData("- kind: person", "CG0022 0.yml(1,3): This entry has no name")]
    [InlineData("- not: Holt\n  kind: person", "CG0022 0.yml(1,3): This entry has no name, so 'not' is all that it can have")]
    [InlineData("- name: ''\n  kind: person", "CG0022 0.yml(1,9): A text is missing here")]
    [InlineData("- name: ~\n  kind: person", "CG0022 0.yml(1,9): A text is missing here")]
    [InlineData("- name: [Holt]\n  kind: person", "CG0022 0.yml(1,9): Text is expected here")]
    [InlineData("- name: Holt\n  kind: person\n  aliases: [{a: b}]", "CG0022 0.yml(3,13): Text is expected here: write it in one line, or a list of texts")]
    [InlineData("- name: Holt\n  kind: person\n  affiliation: Quellwerk", "CG0024 0.yml(3,16): 'Quellwerk' is the name of no other known actor and of no country")]
    [InlineData("- name: Holt\n  kind: person\n  affiliation: Holt", "CG0024 0.yml(3,16): 'Holt' is the name of no other known actor")]
    [InlineData("- name: Mira Holt\n  kind: person\n  aliases: Holt\n- name: Aron Holt\n  kind: person\n  aliases:\n  - Holt", "CG0023 0.yml(7,5): 'Holt' means 'Aron Holt' here and 'Mira Holt' in 0.yml(3,12)")]
    [InlineData("- name: Holt\n  kind: person\n- not: Holt", "CG0023 0.yml(3,8): 'Holt' means no actor here and 'Holt' in 0.yml(1,9)")]
    [InlineData("- name: O'Holt\n  kind: person\n- not: O’Holt", "CG0023 0.yml(3,8): 'O’Holt' means no actor here and 'O'Holt' in 0.yml(1,9)")]
    public void WhatIsWrong_IsReportedAtItsPlace(string file, string expected) => Assert.StartsWith(expected, Assert.Single(KnownYaml.Problems(file)), StringComparison.Ordinal);

    [Fact]
    public void ANameOfMoreThanTwoHundredCharacters_IsWrong() =>
        Assert.StartsWith("CG0022 0.yml(2,9): This has more than 200 characters", Assert.Single(KnownYaml.Problems("- kind: person\n  name: " + new string('x', 201))), StringComparison.Ordinal);

    [Fact]
    public void TwoFilesThatClaimOneName_AreReportedInTheSecond_AndTheFirstHasIt()
    {
        string[] files = ["- {name: Mira Holt, kind: person, aliases: [Holt]}", "- {name: Aron Holt, kind: person, aliases: [Holt]}\n- {name: Mira Holt, kind: country}"];

        Assert.Equal(
            [
                "CG0023 1.yml(1,45): 'Holt' means 'Aron Holt' here and 'Mira Holt' in 0.yml(1,45): take it away in one of the two places, or write a longer name that tells them apart",
                "CG0023 1.yml(2,10): 'Mira Holt' means 'Mira Holt' here and 'Mira Holt' in 0.yml(1,10): take it away in one of the two places, or write a longer name that tells them apart",
            ],
            KnownYaml.Problems(files));
        Assert.Equal(["Mira Holt: Mira Holt, Holt", "Aron Holt: Aron Holt"], KnownYaml.Read(files).Actors.Actors.Select(a => $"{a.Name}: {string.Join(", ", a.Forms)}"));
    }

    [Theory]
    [InlineData("- {name: Holt, kind: person, aliases: [Holt, Holt]}")]
    [InlineData("- not: Holt\n- not: [Holt]")]
    public void WhatIsSaidTwice_IsNoClash(string file) => Assert.Empty(KnownYaml.Problems(file));

    [Fact]
    public void WhatIsSound_CountsBesideWhatIsWrong() =>
        Assert.Equal(["Mira Holt", "Aron Holt"], KnownYaml.Read("- {name: Mira Holt, kind: person, alias: H}\n- name: *x\n  kind: person\n- {name: Aron Holt, kind: person}").Actors.Actors.Select(a => a.Name));

    [Theory]
    [InlineData("CG0021")]
    [InlineData("CG0022")]
    [InlineData("CG0023")]
    [InlineData("CG0024")]
    public void TheSamplesOfTheHelpPages_AreWrongAndMended(string id)
    {
        string[] samples = [.. YamlOf(Path.Combine("generator", "docs", id + ".md"))];

        Assert.Equal(2, samples.Length);
        Assert.NotEmpty(KnownYaml.Problems(samples[0]));
        Assert.All(KnownYaml.Problems(samples[0]), p => Assert.StartsWith(id, p, StringComparison.Ordinal));
        Assert.Empty(KnownYaml.Problems(samples[1]));
    }

    [Fact]
    public void TheReadmesSample_IsSound() =>
        Assert.NotEmpty(KnownYaml.Sound(Assert.Single(YamlOf("README.md"), y => y.StartsWith("# actors.yml", StringComparison.Ordinal))).Actors);

    private static IEnumerable<string> YamlOf(string page) =>
        File.ReadAllText(Path.Combine(Repository.Root, page)).Split("```yaml\n").Skip(1).Select(y => y[..y.IndexOf("```", StringComparison.Ordinal)]);

    [Fact]
    public void TheOrderOfFiles_ChangesNothing()
    {
        KnownActorsUnion forward = KnownYaml.Read("- {name: Mira Holt, kind: person}", "- {name: Mira Holt, kind: country}");

        Assert.NotEmpty(forward.Problems);
        Assert.Equal(forward, KnownActorsUnion.Of([.. Files().Reverse()]));

        static IEnumerable<KnownActorsFile> Files() => KnownYaml.Files("- {name: Mira Holt, kind: person}", "- {name: Mira Holt, kind: country}");
    }
}
