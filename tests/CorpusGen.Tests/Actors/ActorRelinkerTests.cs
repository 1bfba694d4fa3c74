using CorpusGen.Actors;

namespace CorpusGen.Tests.Actors;

public class ActorRelinkerTests
{
    private static readonly string[] Persons =
        ["Anna Marlow", "Peter Marlow", "Marlow", "Anna J. Marlow", "Tavik Ormandel", "Samir Tavik Ormandel", "Ormandel", "Dilbar Qorani", "Qorani", "Henrietta Quimbleton", "Lund", "Ida Lund"];

    private static readonly string[] Organizations = ["Zembla Fishing Union", "ZFU", "Interior Ministry", "Norwegian Interior Ministry", "Zurich Football Union", "Senate", "Marlow"];

    private static readonly string[] Countries = ["Norway", "Brazil", "France", "Chile", "Egypt", "Kenya", "Japan", "Poland", "India"];

    private static readonly string[] Titles = ["President", "Prime Minister", "Norwegian Prime Minister", "Mayor"];

    [Fact]
    public void OtherKnownActors_LinkAsAColdRunDoes()
    {
        KnownActors[] files = [KnownActors.None, KnownYaml.Sound("- {name: Mira Holt, kind: person, aliases: [Mirabelle Vane]}"), KnownYaml.Sound("- {name: Quellwerk, kind: organization}"), KnownActors.None];
        string[][] texts = [["Mira Holt said no.", "Mirabelle Vane met Quellwerk."], ["Mira Holt said no.", "Mirabelle Vane met Quellwerk and Aron Stagg."]];
        var relinker = new ActorRelinker();
        foreach (KnownActors known in files)
        {
            foreach (string[] corpus in texts)
            {
                DocumentNames[] documents = [.. corpus.Select((t, d) => new DocumentNames(d.ToString("D4"), ActorText.Read(t, known).Actors))];
                CorpusActors cold = ActorLinker.Link(documents, known, TestContext.Current.CancellationToken);

                Assert.Equal(cold, relinker.Link(new(documents), known, TestContext.Current.CancellationToken));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhateverIsEdited_WhatComesOutIsWhatAColdRunGives(int seed)
    {
        var random = new Random(seed);
        DocumentNames[] documents = [.. Enumerable.Range(0, 12).Select(i => Document(random, i, random.Next(2) == 0))];
        var relinker = new ActorRelinker();
        for (int edit = 0; edit < 25; edit++)
        {
            CorpusActors warm = relinker.Link(new((DocumentNames[])documents.Clone()), KnownActors.None, TestContext.Current.CancellationToken);

            Assert.Equal(ActorLinker.Link(documents, TestContext.Current.CancellationToken), warm);
            int i = random.Next(documents.Length);
            documents[i] = random.Next(4) == 0 ? Document(random, i, random.Next(2) == 0) : Edited(random, documents[i]);
        }
    }

    [Fact]
    public void AnotherPerson_LeavesAllThatShareNoSurnameTheSameObjects()
    {
        DocumentNames[] documents = [.. Enumerable.Range(0, 5).Select(i => new DocumentNames("d" + i, new([Local("Person" + (char)('a' + i) + " Name" + (char)('a' + i), ActorKind.Person)])))];
        var relinker = new ActorRelinker();
        CorpusActors before = relinker.Link(new(documents), KnownActors.None, TestContext.Current.CancellationToken);
        DocumentNames[] edited = [.. documents];
        edited[2] = edited[2] with { Actors = new([.. edited[2].Actors, Local("Henrietta Quimbleton", ActorKind.Person)]) };

        CorpusActors after = relinker.Link(new(edited), KnownActors.None, TestContext.Current.CancellationToken);

        Assert.Equal("Henrietta Quimbleton", Assert.Single(after.Actors, a => !before.Actors.Any(b => ReferenceEquals(a, b))).Id);
        Assert.All([0, 1, 3, 4], d => Assert.Same(before.Links[d], after.Links[d]));
    }

    public static IEnumerable<TheoryDataRow<int>> Seeds() => Enumerable.Range(0, 60).Select(i => new TheoryDataRow<int>(i));

    // What most edits do: a person comes, goes or is called otherwise.
    private static DocumentNames Edited(Random random, DocumentNames document)
    {
        List<LocalActor> actors = [.. document.Actors];
        int[] persons = [.. Enumerable.Range(0, actors.Count).Where(i => actors[i].Kind == ActorKind.Person)];
        if (persons.Length > 0 && random.Next(2) == 0)
            actors.RemoveAt(persons[random.Next(persons.Length)]);
        if (random.Next(3) > 0)
            actors.Insert(random.Next(actors.Count + 1), Person(random));
        return document with { Actors = Distinct(actors) };
    }

    private static DocumentNames Document(Random random, int number, bool hasOthers)
    {
        var actors = new List<LocalActor>();
        for (int i = random.Next(4); i >= 0; i--)
            actors.Add(Person(random));
        for (int i = hasOthers ? random.Next(3) : 0; i > 0; i--)
        {
            string name = Pick(random, Organizations);
            actors.Add(new LocalActor(
                name, ActorKind.Organization, name.EndsWith("Union", StringComparison.Ordinal) ? new(["ZFU"]) : EquatableArray<string>.Empty, EquatableArray<string>.Empty,
                random.Next(3) == 0 ? Pick(random, Countries) : null, Gender.Neuter));
        }
        if (random.Next(2) == 0)
            actors.Add(Local(Pick(random, Countries), ActorKind.Country));
        return new DocumentNames("d" + number.ToString("D2"), Distinct(actors));
    }

    private static LocalActor Person(Random random) => new(
        Pick(random, Persons), ActorKind.Person, random.Next(3) == 0 ? new([Pick(random, Persons)]) : EquatableArray<string>.Empty,
        random.Next(2) == 0 ? new([Pick(random, Titles)]) : EquatableArray<string>.Empty, random.Next(3) == 0 ? Pick(random, [.. Countries, .. Organizations]) : null, Gender.Unknown);

    private static LocalActor Local(string name, ActorKind kind) => new(name, kind, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Unknown);

    // A document names an actor once.
    private static EquatableArray<LocalActor> Distinct(List<LocalActor> actors) => actors.DistinctBy(a => a.Name).ToEquatableArray();

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
