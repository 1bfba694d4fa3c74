using System.Globalization;
using CorpusGen.Yaml;
using CsCheck;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDocument = CorpusGen.Yaml.YamlDocument;
using YamlNode = CorpusGen.Yaml.YamlNode;

namespace CorpusGen.Tests.Yaml;

/// <summary>
/// Whatever the reader takes without a problem, YamlDotNet reads alike; what YamlDotNet refuses, it refuses. CORPUSGEN_DOCUMENTS sets how many texts of each
/// sort are thrown, 300 where it is not set.
/// </summary>
public class YamlAgreementTests
{
    private static readonly int Texts = int.Parse(Environment.GetEnvironmentVariable("CORPUSGEN_DOCUMENTS") ?? "300", CultureInfo.InvariantCulture);

    private static readonly string[] Fragments =
    [
        "a", "b", "key", ": ", ":", ":\n", "a: ", "b: ", "\n", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n- ", "\n  - ", "- ", "-", "'", "\"", "''", "'x'", "\"y\"", "[", "]", "{", "}", ", ", ",", "#", " # c",
        "|", ">", "|-\n", ">+\n", "|2\n", "+", "2", "\t", " ", "  ", "&x", "*x", "!t ", "? ", "\n---\n", "\n...\n", "---", "%", "@", "`", "\\", "\\n", "\\x41", "\r\n", "\r", "<<: ", "2024-01-02", "1.5", "~", "null", "\u00e9", "\ud83d\ude00",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf(Fragments).Array[0, 24].Select(string.Concat);

    private static readonly Gen<string> Words = Gen.OneOf("a", "be", "x: y", "# no", "- d", " s ", "it's", "\"q\"", "[l]", "{m}", "two words", "", "\n", "one\ntwo\n", "end\n\n", "é😀", "tab\there", "1", "true", "~", "c:d", "e#f", "*", "&", "!", "%", "@", "|", ">", "\\", "a,b", "-", "?", ":");

    private static readonly Gen<object> Trees = Gen.Recursive<object>((depth, inner) => depth > 3
        ? Words.Select(w => (object)w)
        : Gen.Frequency(
            (3, Words.Select(w => (object)w)),
            (2, inner.Array[0, 4].Select(items => (object)items)),
            (2, Gen.Select(Words, inner).Array[0, 4].Select(entries => (object)entries.DistinctBy(e => e.Item1).ToArray()))));

    private static readonly Gen<(object Tree, string Text)> Written =
        Gen.Select(Trees, Gen.Int, Gen.OneOf("\n", "\r\n", "\r"), (tree, seed, lineEnd) => (tree, YamlWriter.Write(tree, new Random(seed)).Replace("\n", lineEnd, StringComparison.Ordinal)));

    [Fact]
    public void AnySoupOfMarks_IsReadAlikeOrIsAProblem() => Soup.Sample(Check, iter: Texts * 10, threads: 1);

    [Fact]
    public void AnyTreeInAnyStyle_IsReadAsItWasWritten() => Written.Sample(
        written =>
        {
            YamlDocument document = YamlText.Read(written.Text);
            Assert.Empty(document.Problems);
            Assert.Equal(YamlWriter.Show(written.Tree), Show(document.Root, styles: null));
            Check(written.Text);
        },
        iter: Texts, threads: 1);

    [Fact]
    public void AnyTreeWithASlip_IsReadAlikeOrIsAProblem() =>
        Gen.Select(Written, Gen.Int[0, int.MaxValue], Gen.OneOf(Fragments), Gen.Int[0, 3], (written, at, fragment, cut) =>
        {
            at %= written.Text.Length + 1;
            return written.Text[..at] + (cut == 0 ? fragment : "") + written.Text[Math.Min(written.Text.Length, at + cut)..];
        }).Sample(Check, iter: Texts * 10, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("a: 'b'\n")]
    [InlineData("a: |+\n\n\n")]
    [InlineData("- \n- a")]
    [InlineData("a: b: c")]
    public void SingleTexts(string text) => Check(text);

    private static void Check(string text)
    {
        YamlDocument document = YamlText.Read(text);
        Assert.All(document.Problems, p => Assert.True(p.Start >= 0 && p.Length >= 0 && p.Start + p.Length <= text.Length && p.Message.Length > 20));
        CheckPlaces(document.Root, 0, text.Length);
        if (document.Problems.Count == 0)
            Assert.Equal(Reference(text), Show(document.Root));
    }

    // Every node stands within the one that holds it.
    private static void CheckPlaces(YamlNode? node, int from, int to)
    {
        if (node is null)
            return;
        Assert.InRange(node.Start, from, to);
        Assert.InRange(node.End, node.Start, to);
        if (node is YamlSequence sequence)
            Assert.All(sequence.Items, i => CheckPlaces(i, node.Start, node.End));
        else if (node is YamlMapping mapping)
            Assert.All(mapping.Entries, e => { CheckPlaces(e.Key, node.Start, node.End); CheckPlaces(e.Value, e.Key.End, node.End); });
    }

    private static string Reference(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            return "refused: " + exception.Message;
        }
        // To YamlDotNet a text with "---" alone is an empty scalar, and one without it no document.
        string shown = stream.Documents.Count switch { 0 => "", 1 => Show(stream.Documents[0].RootNode), _ => "several documents" };
        return shown == "p\"\"" ? "" : shown;
    }

    private static string Show(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Style switch { ScalarStyle.Plain => "p", ScalarStyle.SingleQuoted => "s", ScalarStyle.DoubleQuoted => "d", ScalarStyle.Literal => "l", _ => "f" } + YamlWriter.Show(scalar.Value ?? ""),
        YamlSequenceNode sequence => "[" + string.Join(", ", sequence.Children.Select(Show)) + "]",
        YamlMappingNode mapping => "{" + string.Join(", ", mapping.Children.Select(c => Show(c.Key) + ": " + Show(c.Value))) + "}",
        _ => node.ToString(),
    };

    private static string Show(YamlNode? node, string? styles = "psdlf") => node switch
    {
        null => "",
        YamlScalar scalar => styles?[(int)scalar.Style] + YamlWriter.Show(scalar.Value),
        YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(i => Show(i, styles))) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(e => Show(e.Key, styles) + ": " + (e.Value is null ? styles?[0] + YamlWriter.Show("") : Show(e.Value, styles)))) + "}",
        _ => throw new InvalidOperationException(),
    };
}
