using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Generation;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Hostile;

/// <summary>The same documents give the same bytes, wherever, whenever and in whatever order.</summary>
public class DeterminismTests
{
    private static readonly HostileCorpus Corpus = Sample();
    private static readonly string Expected = Emit(Corpus, new CorpusGenerator());

    public static TheoryData<string> Cultures => ["tr-TR", "fi-FI", "ar-SA", "de-DE", "th-TH", "hostile"];

    [Fact]
    public void AnyOrderOfFiles_GivesTheSameBytes()
    {
        var random = new Random(1);
        for (int round = 0; round < 5; round++)
        {
            HostileDocument[] shuffled = [.. Corpus.Documents];
            random.Shuffle(shuffled);
            Assert.Equal(Expected, Emit(Corpus with { Documents = shuffled }, new CorpusGenerator()));
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void AnyCulture_GivesTheSameBytes(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture, beforeUI = CultureInfo.CurrentUICulture;
        // A generator of its own, whose tables are read under this culture too.
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = name == "hostile" ? Hostile() : new CultureInfo(name);
            Type generator = context.LoadFromAssemblyPath(typeof(CorpusGenerator).Assembly.Location).GetType(typeof(CorpusGenerator).FullName!, throwOnError: true)!;
            Assert.Equal(Expected, Emit(Corpus, (IIncrementalGenerator)Activator.CreateInstance(generator)!));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
            context.Unload();
        }
    }

    [Theory]
    [InlineData("/elsewhere/a project/")]
    [InlineData("/home/Jürgen/C#/docs/docs/")]
    [InlineData("/")]
    public void AnyFolder_GivesTheSameBytes(string root) => Assert.Equal(Expected, Emit(Corpus, new CorpusGenerator(), root));

    [Fact]
    public void NoAbsolutePath_IsInAnyOutput()
    {
        Assert.DoesNotContain("/home/jane", Emit(Corpus, new CorpusGenerator(), "/home/jane/corpus/"), StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName, Expected, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void HundredRuns_GiveTheSameBytes()
    {
        HostileCorpus few = Corpus with { Documents = [.. Corpus.Documents.Take(10)] };
        string expected = Emit(few, new CorpusGenerator());
        var generator = new CorpusGenerator();
        for (int run = 0; run < 100; run++)
            Assert.Equal(expected, Emit(few, generator));
    }

    [Fact]
    public void SeveralThreads_GiveTheSameBytes()
    {
        var generator = new CorpusGenerator();
        string[] emitted = new string[8];
        Parallel.For(0, emitted.Length, i => emitted[i] = Emit(Corpus, generator));
        Assert.All(emitted, e => Assert.Equal(Expected, e));
    }

    [Fact]
    public void AnyDocumentReadBefore_ChangesNothing()
    {
        // The sentences of the other tests have all that is remembered of a document: each was written for something.
        string[] texts =
        [
            .. Corpus.Documents.Select(static d => d.Text).OfType<string>(), .. Directory.EnumerateFiles(LosslessTests.SeedFolder(), "*.txt").Select(File.ReadAllText),
            .. typeof(DeterminismTests).Assembly.GetTypes().SelectMany(static t => t.GetMethods()).SelectMany(static m => m.GetCustomAttributes<InlineDataAttribute>())
                .SelectMany(static a => a.Data.OfType<string>()).Where(static t => t.Length > 20).Distinct().Select(static t => "The harbour council agrees\n\nApril 3, 2024\n\n" + t),
        ];
        Assert.InRange(texts.Length, 500, int.MaxValue);
        // Every third one is a note.
        Extraction[] alone = [.. texts.Select(static (t, i) => OnAThread(() => Extraction.Of(t, isMarkdown: i % 3 == 0)))];
        OnAThread(() =>
        {
            var random = new Random(2);
            int[] order = [.. Enumerable.Range(0, texts.Length)];
            for (int round = 0; round < 3; round++)
            {
                random.Shuffle(order);
                foreach (int i in order)
                    Assert.Equal(alone[i], Extraction.Of(texts[i], isMarkdown: i % 3 == 0));
            }
            return 0;
        });

        static T OnAThread<T>(Func<T> read)
        {
            T result = default!;
            Exception? thrown = null;
            var thread = new Thread(() =>
            {
                try
                {
                    result = read();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            });
            thread.Start();
            thread.Join();
            return thrown is null ? result : throw thrown;
        }
    }

    [Fact]
    public void EveryLine_EndsInOneLineFeed() => Assert.DoesNotContain('\r', Expected);

    /// <summary>All generated files and all diagnostics.</summary>
    internal static string Emit(HostileCorpus corpus, IIncrementalGenerator generator, string root = HostileHost.Root)
    {
        var host = new HostileHost(corpus, root);
        var parse = new CSharpParseOptions(corpus.Version, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("", parse, cancellationToken: TestContext.Current.CancellationToken)]);
        GeneratorRunResult result = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], host.Texts, parse, host)
            .RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        var text = new StringBuilder();
        foreach (GeneratedSourceResult source in result.GeneratedSources)
            text.Append("== ").Append(source.HintName).Append('\n').Append(source.SourceText);
        // The compiler sorts diagnostics itself before it prints them.
        foreach (string message in result.Diagnostics.Select(d => d.Id + " " + d.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal))
            text.Append("== ").Append(message).Append('\n');
        return text.ToString();
    }

    /// <summary>A corpus that is always the same one: hostile documents, ordinary ones, and two that claim one name.</summary>
    internal static HostileCorpus Sample()
    {
        HostileCorpus hostile = HostileGen.Corpora(40).Generate(new PCG(1, 20240403), null, out _);
        IEnumerable<(string Path, string Text)> ordinary = [.. Samples.Three, .. Seeds.Documents, ("docs/zz/twin.txt", Samples.River), ("docs/zz/İi.txt", Samples.River)];
        return new HostileCorpus(
            LanguageVersion.CSharp10, true, "internal", "Consumer",
            [.. hostile.Documents.Select(d => d with { Text = d.Text ?? Encoding.UTF8.GetString(d.Bytes!), Bytes = null }),
             .. ordinary.Select(d => new HostileDocument(d.Path, d.Path["docs/".Length..(d.Path.LastIndexOf('/') + 1)], d.Text, null))]);
    }

    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NegativeSign = "(minus)",
            PositiveSign = "(plus)",
            NumberDecimalSeparator = "::",
            NumberGroupSeparator = "\"",
            CurrencyDecimalSeparator = "\\",
            DigitSubstitution = DigitShapes.NativeNational,
            NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"],
        };
        culture.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "*/", TimeSeparator = "//", ShortDatePattern = "'\"'yyyy" };
        return culture;
    }
}
