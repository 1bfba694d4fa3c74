using CorpusGen.Actors;

namespace CorpusGen.Tests.Actors;

public class ActorRelinkerTests
{
    private static readonly string[] Persons =
        ["Anna Marlow", "Peter Marlow", "Marlow", "Anna J. Marlow", "Tavik Ormandel", "Samir Tavik Ormandel", "Ormandel", "Dilbar Qorani", "Qorani", "Henrietta Quimbleton", "Lund", "Ida Lund"];

    private static readonly string[] Organizations = ["Zembla Fishing Union", "ZFU", "Interior Ministry", "Norwegian Interior Ministry", "Zurich Football Union", "Senate", "Brazilian Senate", "Z.F.U.", "Marlow", "France"];

    private static readonly string[] Countries = ["Norway", "Brazil", "France", "Chile", "Egypt", "Kenya", "Japan", "Poland", "India", "Anna Marlow"];

    private static readonly string[] KindNames = ["person", "organization", "country"];

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
        // A third of the runs knows nobody.
        List<string> entries = [.. Enumerable.Range(0, seed % 3 * random.Next(4)).Select(_ => Entry(random))];
        var relinker = new ActorRelinker();
        for (int edit = 0; edit < 25; edit++)
        {
            KnownActors known = KnownYaml.Read(string.Concat(entries)).Actors;
            CorpusActors warm = relinker.Link(new((DocumentNames[])documents.Clone()), known, TestContext.Current.CancellationToken);

            Assert.Equal(ActorLinker.Link(documents, known, TestContext.Current.CancellationToken), warm);
            for (int n = random.Next(10) == 0 ? 3 : 1; n > 0; n--)
            {
                int i = random.Next(documents.Length);
                if (seed % 3 > 0 && random.Next(2) == 0)
                    EditEntries(random, entries);
                else
                    documents[i] = random.Next(4) == 0 ? Document(random, i, random.Next(2) == 0) : Edited(random, documents[i]);
            }
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

    [Fact]
    public void AnotherIdOfWhomAFileNamesAsAnOwner_IsTheOwnersInAll()
    {
        KnownActors known = KnownYaml.Sound("- {name: Mira Holt, kind: person, affiliation: Quellwerk}\n- {name: Quellwerk, kind: organization}");
        DocumentNames[] documents = [new("a", new([Local("Mira Holt", ActorKind.Person)])), new("b", new([Local("Ida Lund", ActorKind.Person)]))];
        var relinker = new ActorRelinker();
        relinker.Link(new(documents), known, TestContext.Current.CancellationToken);
        DocumentNames[] edited = [documents[0], new("b", new([Local("Quellwerk", ActorKind.Person)]))];

        CorpusActors after = relinker.Link(new(edited), known, TestContext.Current.CancellationToken);

        Assert.Equal("Quellwerk (organization)", Assert.Single(after.Actors, a => a.Id == "Mira Holt").Affiliation?.Id);
        Assert.Equal(ActorLinker.Link(edited, known, TestContext.Current.CancellationToken), after);
    }

    [Fact]
    public void ActorsWhoseHashesMeet_HaveKeysOfTheirOwn_BeforeAndAfterAnEdit()
    {
        const string First = "Mr Ogeqy", Second = "Mr Wtipi";
        Assert.Equal(ActorReference.KeyOf(First), ActorReference.KeyOf(Second));
        DocumentNames[] documents = [new("a", new([Local(Second, ActorKind.Organization)])), new("b", new([Local(First, ActorKind.Organization)]))];
        DocumentNames[] edited = [documents[0], new("b", new([Local(First, ActorKind.Organization), Local("Quellwerk", ActorKind.Organization)]))];
        var relinker = new ActorRelinker();
        foreach (DocumentNames[] version in new[] { documents, edited })
        {
            CorpusActors cold = ActorLinker.Link(version, TestContext.Current.CancellationToken);

            Assert.Equal([ActorReference.KeyOf(First), ActorReference.KeyOf(Second + "~")], cold.Actors.Where(a => a.Id[0] == 'M').Select(a => a.Reference.Key));
            Assert.Equal(cold, relinker.Link(new(version), KnownActors.None, TestContext.Current.CancellationToken));
        }
    }

    public static IEnumerable<TheoryDataRow<int>> Seeds() => Enumerable.Range(0, 120).Select(i => new TheoryDataRow<int>(i));

    // What most edits do: an actor comes, goes or is called otherwise.
    private static DocumentNames Edited(Random random, DocumentNames document)
    {
        List<LocalActor> actors = [.. document.Actors];
        if (actors.Count > 0 && random.Next(2) == 0)
            actors.RemoveAt(random.Next(actors.Count));
        if (random.Next(3) > 0)
            actors.Insert(random.Next(actors.Count + 1), random.Next(3) switch { 0 => Organization(random), 1 => Local(Pick(random, Countries), ActorKind.Country), _ => Person(random) });
        return document with { Actors = Distinct(actors) };
    }

    private static void EditEntries(Random random, List<string> entries)
    {
        int i = random.Next(entries.Count + 1);
        if (i == entries.Count)
            entries.Insert(random.Next(entries.Count + 1), Entry(random));
        else if (random.Next(3) == 0)
            entries.RemoveAt(i);
        else
            entries[i] = Entry(random, entries[i].Split(new[] { "name: ", "," }, StringSplitOptions.None)[1]);
    }

    // Two that claim one name, and kinds that the documents do not have, are among them.
    private static string Entry(Random random, string? name = null)
    {
        string[][] kinds = [Persons, Organizations, Countries];
        int kind = random.Next(3);
        name ??= Pick(random, kinds[kind]);
        if (Array.Find(kinds, k => k.Contains(name)) is { } of && random.Next(5) > 0)
            kind = Array.IndexOf(kinds, of);
        return $"- {{name: {name}, kind: {KindNames[kind]}"
            + (random.Next(2) == 0 ? $", aliases: [{Pick(random, kinds[kind])}, {Pick(random, kinds[kind])}]" : "")
            + (random.Next(3) == 0 ? $", titles: [{Pick(random, Titles)}]" : "")
            + (random.Next(3) == 0 ? $", affiliation: {Pick(random, [.. Countries, .. Organizations, .. Persons])}" : "")
            + (random.Next(6) == 0 ? $", not: {Pick(random, kinds[kind])}" : "")
            + "}\n";
    }

    private static DocumentNames Document(Random random, int number, bool hasOthers)
    {
        var actors = new List<LocalActor>();
        for (int i = random.Next(4); i >= 0; i--)
            actors.Add(Person(random));
        for (int i = hasOthers ? random.Next(3) : 0; i > 0; i--)
            actors.Add(Organization(random));
        if (random.Next(2) == 0)
            actors.Add(Local(Pick(random, Countries), ActorKind.Country));
        return new DocumentNames("d" + number.ToString("D2"), Distinct(actors));
    }

    private static LocalActor Organization(Random random)
    {
        string name = Pick(random, Organizations);
        return new LocalActor(
            name, ActorKind.Organization, name.EndsWith("Union", StringComparison.Ordinal) && random.Next(3) > 0 ? new(["ZFU"]) : EquatableArray<string>.Empty, EquatableArray<string>.Empty,
            random.Next(3) == 0 ? Pick(random, [.. Countries, .. Organizations]) : null, Gender.Neuter);
    }

    private static LocalActor Person(Random random) => new(
        Pick(random, Persons), ActorKind.Person, random.Next(3) == 0 ? new([Pick(random, Persons)]) : EquatableArray<string>.Empty,
        random.Next(2) == 0 ? new([Pick(random, Titles)]) : EquatableArray<string>.Empty, random.Next(3) == 0 ? Pick(random, [.. Countries, .. Organizations]) : null, Gender.Unknown);

    private static LocalActor Local(string name, ActorKind kind) => new(name, kind, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Unknown);

    // A document names an actor once.
    private static EquatableArray<LocalActor> Distinct(List<LocalActor> actors) => actors.DistinctBy(a => a.Name).ToEquatableArray();

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
