namespace CorpusGen.Tests.Generation;

/// <summary>Random edits of documents and of a known-actors file, each beside a driver that remembers nothing.</summary>
public class KnownActorEditTests
{
    private static readonly string[] Names =
        ["Mira Holt", "Holt", "Ida Holt", "Quellwerk", "Vale Fishing Union", "VFU", "Valley Football Union", "Norway", "Brazil", "Defense Ministry", "Norwegian Defense Ministry", "Mirabelle Vane", "Vane"];

    private static readonly string[] Kinds = ["person", "organization", "country"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void WhateverIsEdited_WhatIsWrittenIsWhatAColdRunWrites(int seed)
    {
        var random = new Random(seed);
        CorpusProject project = CorpusProject.Of([.. Enumerable.Range(0, 8).Select(i => ($"docs/{i}.txt", Document(random, i))), ("actors.yml", "")]).Metadata("actors.yml", "CorpusActors", "true").RunForDiagnostics();
        List<string> entries = [];
        for (int edit = 0; edit < 25; edit++)
        {
            if (random.Next(3) == 0)
            {
                int document = random.Next(8);
                project = project.Edit($"docs/{document}.txt", _ => Document(random, document) + $"\nThis is version {edit}.\n");
            }
            else
            {
                int entry = random.Next(entries.Count + 1);
                if (entry < entries.Count)
                    entries.RemoveAt(entry);
                if (random.Next(4) > 0)
                    entries.Insert(random.Next(entries.Count + 1), Entry(random));
                project = project.Edit("actors.yml", _ => string.Concat(entries) + $"# Version {edit}\n");
            }
            project = project.RunForDiagnostics();
            CorpusProject cold = project.Forget().RunForDiagnostics();

            Assert.Equal(cold.Sources, project.Sources);
            Assert.Equal(cold.Result.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal), project.Result.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private static string Document(Random random, int number) =>
        $"Story Number {number}\n\nBy {Name(random)}\n\nApril 3, 2024\n\n“It will be,” said {Name(random)} of {Name(random)}.\n\nOn Monday Mayor {Name(random)} met the Vale Fishing Union (VFU), {Name(random)} and {Name(random)}.\n";

    private static string Entry(Random random) => random.Next(5) == 0 ? $"- not: {Name(random)}\n"
        : $"- {{name: {Name(random)}, kind: {Kinds[random.Next(3)]}, aliases: [{Name(random)}]"
            + (random.Next(2) == 0 ? $", titles: [{(random.Next(2) == 0 ? "Mayor" : "Club")}]" : "") + (random.Next(2) == 0 ? $", affiliation: {Name(random)}" : "") + "}\n";

    private static string Name(Random random) => Names[random.Next(Names.Length)];
}
