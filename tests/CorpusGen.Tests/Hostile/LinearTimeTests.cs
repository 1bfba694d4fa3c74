using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Emission;
using CorpusGen.Yaml;

namespace CorpusGen.Tests.Hostile;

/// <summary>
/// No document takes more than linear time. What is compared is the processor time of four times the text with that of the text:
/// about 4 where it is linear, 16 where it is quadratic. CORPUSGEN_CHARACTERS sets the larger size, 200,000 where it is not set.
/// </summary>
public class LinearTimeTests
{
    private const int Attempts = 4;
    private const double Most = 9;

    private static readonly int Size = int.Parse(Environment.GetEnvironmentVariable("CORPUSGEN_CHARACTERS") ?? "200000", CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["one line of prose"] = n => Repeat("The towns along the river agreed on Wednesday to build a wall, officials said. ", n),
        ["one line of one letter"] = n => new string('x', n),
        ["one line of spaces"] = n => new string(' ', n) + "x",
        ["quotation marks"] = n => new string('"', n),
        ["quotation marks and spaces"] = n => Repeat("\" ", n),
        ["quotation marks that never close"] = n => Repeat("“Yes, ", n),
        ["quotation marks that never open"] = n => Repeat("yes.” ", n),
        ["mixed quotation marks"] = n => Repeat("“a\" ‘b” \"c’ 'd» «", n),
        ["apostrophes"] = n => Repeat("'a ’b 's ", n),
        ["quotation marks, a line each"] = n => Repeat("“Yes.\n\n", n),
        ["quotations without a speaker"] = n => Repeat("“Yes, we agreed on that,” it was heard. ", n),
        ["quotations with speakers"] = n => Repeat("“Yes,” said Maria Kovac of Norway. He said, \"No.\" ", n),
        ["quotations, a paragraph each"] = n => Repeat("“Yes,” said Maria Kovac of Norway.\n\nShe told him “no”.\n\n", n),
        ["capitals"] = n => new string('A', n),
        ["capital words"] = n => Repeat("Aaa ", n),
        ["initials"] = n => Repeat("A. ", n),
        ["initials that touch"] = n => Repeat("A.", n),
        ["different names"] = n => Numbered("President Xa{0} Yb{0} met Wc{0}. ", n),
        ["different persons of one surname"] = n => Numbered("Xa{0} Smith met Smith. ", n),
        ["different organizations"] = n => Numbered("The Xa{0} Ministry and Xa{0} Corp. met. ", n),
        ["titles"] = n => Repeat("President Prime Minister Defense Minister ", n),
        ["one surname"] = n => Repeat("Marlow ", n),
        ["persons joined by and"] = n => Repeat("Peter Marlow and ", n),
        ["persons with titles and letters"] = n => Repeat("Mrs. Anna Marlow (AM), Peter Q. Marlow's ", n),
        ["ministries"] = n => Repeat("Ministry of Trade, ", n),
        ["titles joined by of"] = n => Repeat("President of ", n),
        ["names joined by of"] = n => Repeat("Bank of ", n),
        ["names joined by and"] = n => Repeat("Smith and ", n),
        ["names joined by commas"] = n => Repeat("Smith, ", n),
        ["hyphens"] = n => Repeat("Aaa-", n),
        ["round brackets"] = n => new string('(', n / 2) + new string(')', n / 2),
        ["square brackets"] = n => new string('[', n / 2) + new string(']', n / 2),
        ["square brackets that never close"] = n => new string('[', n),
        ["links"] = n => Repeat("[a](b) ", n),
        ["links that never close"] = n => Repeat("[a](b ", n),
        ["images"] = n => Repeat("![a](", n),
        ["emphasis"] = n => Repeat("**a ", n),
        ["underscores"] = n => new string('_', n),
        ["dashes"] = n => Repeat("— ", n),
        ["full stops"] = n => new string('.', n),
        ["digits"] = n => new string('1', n),
        ["dates"] = n => Repeat("April 3, 2024 ", n),
        ["dates, a line each"] = n => Repeat("April 3, 2024\n", n),
        ["months"] = n => Repeat("April ", n),
        ["bylines"] = n => Repeat("By Anna Lindqvist and ", n),
        ["bylines, a line each"] = n => Repeat("By Anna Lindqvist\n", n),
        ["datelines"] = n => Repeat("LONDON (AP) — ", n),
        ["addresses"] = n => Repeat("https://example.com/a ", n),
        ["one address"] = n => "https://example.com/" + Repeat("a/", n),
        ["empty lines"] = n => new string('\n', n) + "x",
        ["carriage returns"] = n => new string('\r', n) + "x",
        ["short lines"] = n => Repeat("a\n", n),
        ["short paragraphs"] = n => Repeat("a\n\n", n),
        ["headlines"] = n => Repeat("# River Towns Agree\n\n", n),
        ["list items"] = n => Repeat("* River Towns Agree\n", n),
        ["captions"] = n => Repeat("A man walks. Photo: Jo Bloggs/Reuters\n\n", n),
        ["one long list of contributors"] = n => "Reporting by " + Repeat("Jo Bloggs in Paris, ", n),
        ["contributors, a line each"] = n => Repeat("Reporting by Jo Bloggs in Paris; editing by A B\n\n", n),
        ["quotations by several"] = n => Repeat(" “a,” Ada and Per of Moss ", n),
        ["quotations with two verbs"] = n => Repeat(" who said “a” and", n),
        ["quotations of claims"] = n => Repeat(" Ada’s claim “a b c d”", n),
        ["quotations in brackets"] = n => Repeat("((((((((\"a\"", n),
        ["quotations that open again"] = n => Repeat(" “It is a.” The “x ", n),
        ["single marks"] = n => Repeat(" 'a ‘s’ a' ", n),
        ["lone surrogates"] = n => new string('\uD83D', n),
        ["emoji"] = n => Repeat("😀", n),
        ["combining marks"] = n => "e" + new string('\u0301', n),
        ["NULs"] = n => new string('\0', n),
        ["zero-width joiners"] = n => new string('\u200D', n),
        ["ideographs"] = n => new string('北', n),
    };

    public static TheoryData<string> ShapeNames => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void AnyShapeOfText_TakesLinearTime(string shape) => AssertLinear(Shapes[shape], text =>
    {
        Extraction extraction = Extraction.Of(text, TestContext.Current.CancellationToken);
        _ = ArticleModel.Of(new DocumentAddress("/a.txt", "a.txt", "a", true), text, extraction, isLiteral: true);
    });

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData(" \n")]
    [InlineData("[")]
    [InlineData("[a, ")]
    [InlineData("{a: ")]
    [InlineData("[[]],")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("a\n\n")]
    [InlineData("# a\n")]
    [InlineData("\t\n")]
    [InlineData("a: |\n\n")]
    [InlineData("a: \"b\n")]
    [InlineData("a: [b\n")]
    [InlineData(": ")]
    [InlineData("\\")]
    public void AnyShapeOfYaml_TakesLinearTime(string repeated)
    {
        AssertLinear(n => Repeat(repeated, n), ReadYaml);
        AssertLinear(n => "a: [" + Repeat(repeated, n), ReadYaml);
        AssertLinear(n => "a: \"" + Repeat(repeated, n), ReadYaml);
        AssertLinear(n => "a: >\n  " + Repeat(repeated.Replace("\n", "\n  ", StringComparison.Ordinal), n), ReadYaml);
        AssertLinear(n => "a:\n  " + Repeat(repeated.Replace("\n", "\n  ", StringComparison.Ordinal), n), ReadYaml);

        static void ReadYaml(string text) => YamlReader.Read(text, 0, text.Length, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void DifferentYamlKeys_TakeLinearTime() =>
        AssertLinear(n => Numbered("a{0}: b\n", n), text => YamlReader.Read(text, 0, text.Length, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("{0}.txt", "One Headline")]
    [InlineData("{0}.txt", "Headline {0}")]
    [InlineData("{0}/a.txt", "One Headline")]
    [InlineData("a/{0}/{0}/{0}/a.txt", "Headline {0}")]
    [InlineData("{0}.txt", "headline 1")]
    public void AnyLayoutOfFiles_TakesLinearTime(string path, string headline) => AssertLinear(
        characters => Enumerable.Range(0, characters / 10).Select(i => i.ToString("D6", CultureInfo.InvariantCulture))
            .Select(i => (Path: path.Replace("{0}", i, StringComparison.Ordinal), Headline: headline.Replace("{0}", i, StringComparison.Ordinal)))
            .Select(d => new DocumentTitle(new DocumentAddress("/" + d.Path, d.Path, d.Path[..^4], true), Identifiers.Pascal(d.Headline), d.Headline)).ToArray(),
        documents =>
        {
            CorpusLayout layout = CorpusLayout.Of(documents, TestContext.Current.CancellationToken);
            _ = CodeEmitter.Index(layout, new EmissionStyle("A", false, true, true, true));
            CorpusDocuments collected = new DocumentCollector().Collect(documents.Select(d => new DocumentResult(
                new ArticleModel(d.Address, new DocumentNames(d.Address.Path, EquatableArray<LocalActor>.Empty), d, Utf8Text.Empty, 0, new ArticleSummary(Utf8Text.Empty, 0, EquatableArray<int>.Empty), null, (1, 1), default),
                null, EquatableArray<Problem>.Empty)).ToEquatableArray());
            Assert.All(CorpusSteps.Problems(collected, ActorLinker.Link(collected.Names, TestContext.Current.CancellationToken), layout), p => p.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
        });

    [Fact]
    public void LinkingPersonsOfOneSurname_TakesLinearTime() => AssertLinear(
        n => Enumerable.Range(0, n / 10).Select(i => new DocumentNames(
            i.ToString("D6", CultureInfo.InvariantCulture), new[] { Person("Peter Marlow"), Person("Peter Q" + i + " Marlow"), Person("Marlow") }.ToEquatableArray())).ToEquatableArray(),
        documents => ActorLinker.Link(documents, TestContext.Current.CancellationToken));

    private static LocalActor Person(string name) => new(name, ActorKind.Person, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Unknown);

    private static void AssertLinear<T>(Func<int, T> make, Action<T> read)
    {
        T small = make(Size / 4), large = make(Size);
        read(make(100));
        double least = double.MaxValue;
        string measured = "";
        for (int i = 0; i < Attempts && least > Most; i++)
        {
            // A little is added to both, because what takes next to nothing measures as noise.
            double one = Seconds(() => read(small)), four = Seconds(() => read(large));
            double ratio = (four + 0.002) / (one + 0.002);
            measured += $" {one:F3}:{four:F3}";
            least = Math.Min(least, ratio);
        }
        TestContext.Current.SendDiagnosticMessage("{0}{1}", TestContext.Current.Test?.TestDisplayName ?? "", measured);
        Assert.True(least <= Most, "Seconds for a quarter of the text and for the text:" + measured);
    }

    private static double Seconds(Action action)
    {
        double start = Now();
        action();
        return Now() - start;
    }

    // This thread's own time: other tests run beside this one.
    private static double Now()
    {
        const int threadTime = 3;
        return OperatingSystem.IsLinux() && clock_gettime(threadTime, out Time time) == 0
            ? time.Seconds + (time.Nanoseconds / 1e9)
            : System.Diagnostics.Stopwatch.GetTimestamp() / (double)System.Diagnostics.Stopwatch.Frequency;
    }

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out Time time);

    private static string Repeat(string text, int length)
    {
        var repeated = new StringBuilder(length + text.Length);
        while (repeated.Length < length)
            repeated.Append(text);
        return repeated.ToString(0, length);
    }

    private static string Numbered(string format, int length)
    {
        var numbered = new StringBuilder(length + 100);
        for (int i = 0; numbered.Length < length; i++)
            numbered.AppendFormat(CultureInfo.InvariantCulture, format, Word(i));
        return numbered.ToString(0, length);

        // Letters alone, for names have no digits.
        static string Word(int n) => n < 26 ? ((char)('a' + n)).ToString() : Word((n / 26) - 1) + (char)('a' + (n % 26));
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
