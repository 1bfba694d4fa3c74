using CorpusGen.Actors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Actors;

public class KnownActorFinderTests
{
    private static readonly string[] Forms =
        ["Mira Holt", "Holt", "Mirabelle Vane", "Quellwerk", "Vale growers' association", "the old lady of Vale", "KB7", "K", "Vale", "Mira", "&", "Holt & Vane", "U.S. Steel"];

    private static readonly string[] Words =
        ["Mira", "Holt", "Mirabelle", "Vane", "Quellwerk", "Vale", "growers\u2019", "growers'", "association", "the", "old", "lady", "of", "KB7", "K", "&", "U.S.", "Steel", "\n", "said", "no"];

    [Fact]
    public void WhateverCameAndWent_IsFoundAsByAFinderThatLooksForAll()
    {
        var random = new Random(1);
        for (int corpus = 0; corpus < 40; corpus++)
        {
            DocumentInput[] inputs = [.. Enumerable.Range(0, 6).Select(i => Input(new TextFile(string.Join(' ', Enumerable.Range(0, random.Next(30)).Select(_ => Words[random.Next(Words.Length)])))))];
            var made = new MadeRequest?[inputs.Length];
            List<string> entries = [];
            for (int edit = 0; edit < 25; edit++)
            {
                var finder = new KnownActorFinder(KnownYaml.Read(string.Concat(entries)).Actors);
                var requester = new DocumentRequester(finder);
                for (int i = 0; i < inputs.Length; i++)
                {
                    // Some are asked of later than others.
                    if (random.Next(5) == 0)
                        continue;
                    made[i] = requester.Make(inputs[i], made[i], TestContext.Current.CancellationToken);
                    Assert.Equal(finder.In(inputs[i].File.GetText(TestContext.Current.CancellationToken)!.ToString()), made[i]!.Request.Known);
                }
                int entry = random.Next(entries.Count + 1);
                if (entry < entries.Count)
                    entries.RemoveAt(entry);
                if (random.Next(4) > 0)
                    entries.Insert(random.Next(entries.Count + 1), Entry(random));
            }
        }
    }

    [Fact]
    public void WhatIsFoundAsBefore_IsTheVerySameRequest()
    {
        DocumentInput[] inputs = [.. new[] { "Mira Holt said no.", "Quellwerk said no.", "Nobody said no." }.Select(t => Input(new TextFile(t)))];
        var made = new MadeRequest?[inputs.Length];
        DocumentRequest[] before = Requests("- {name: Mira Holt, kind: person}");

        DocumentRequest[] after = Requests("- {name: Mira Holt, kind: person}\n- {name: Quellwerk, kind: organization}");

        Assert.Same(before[0], after[0]);
        Assert.Equal(["Quellwerk"], after[1].Known.Select(k => k.Name));
        Assert.Same(before[2], after[2]);

        DocumentRequest[] Requests(string file)
        {
            var requester = new DocumentRequester(new KnownActorFinder(KnownYaml.Sound(file)));
            made = [.. inputs.Zip(made, (i, m) => requester.Make(i, m, TestContext.Current.CancellationToken))];
            return [.. made.Select(m => m!.Request)];
        }
    }

    [Fact]
    public void OnlyTextsThatMayHoldWhatCame_AreRead()
    {
        TextFile[] files = [.. Enumerable.Range(0, 200).Select(i => new TextFile($"Person{i} Name{i} said that there was nothing to say about number{i} for the time being."))];
        DocumentInput[] inputs = [.. files.Select(Input)];
        var made = new MadeRequest?[inputs.Length];
        Request("- {name: Quellwerk, kind: organization}");
        // The words of a text are kept when something is looked for in it a second time.
        Request("- {name: Quellwerk, kind: organization}\n- {name: Mira Holt, kind: person}");
        foreach (TextFile file in files)
            file.Reads = 0;

        Request("- {name: Quellwerk, kind: organization}\n- {name: Mira Holt, kind: person, aliases: [Person17 Name17]}");

        Assert.Equal(1, files[17].Reads);
        Assert.InRange(files.Sum(f => f.Reads), 1, 10);

        void Request(string file)
        {
            var requester = new DocumentRequester(new KnownActorFinder(KnownYaml.Sound(file)));
            made = [.. inputs.Zip(made, (i, m) => requester.Make(i, m, TestContext.Current.CancellationToken))];
        }
    }

    private static string Entry(Random random)
    {
        string[] forms = [.. Enumerable.Range(0, 3).Select(_ => "'" + Forms[random.Next(Forms.Length)].Replace("'", "''") + "'")];
        return random.Next(4) == 0 ? $"- {{not: [{forms[0]}, {forms[1]}]}}\n"
            : $"- {{name: {forms[0]}, kind: {(random.Next(2) == 0 ? "person" : "organization")}, aliases: [{forms[1]}], not: {forms[2]}}}\n";
    }

    private static DocumentInput Input(AdditionalText file) => new(file, new Emission.DocumentAddress(file.Path, "a.txt", "a", false), false, null, false);

    private sealed class TextFile(string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text);

        public int Reads { get; set; }

        public override string Path => "/project/a.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return source;
        }
    }
}
