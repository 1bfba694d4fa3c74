using System.Text;
using CorpusGen.Fuzz;
using CsCheck;

namespace CorpusGen.Tests.Hostile;

/// <summary>What the fuzzer checks of any text holds of these: hostile ones, those that the fuzzer begins with, and those in which it found a fault.</summary>
public class ReaderTests
{
    [Fact]
    public void AnyText_IsReadAsTheInvariantsSay() => HostileGen.Corpora(1).Sample(
        corpus => Check(corpus.Documents[0].Text ?? Encoding.UTF8.GetString(corpus.Documents[0].Bytes!)), iter: 500, threads: 1);

    [Fact]
    public void FuzzerInputs_AreReadAsTheInvariantsSay()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "CorpusGen.Fuzz", "Inputs"));

        Assert.NotEmpty(files);
        Assert.All(files, file => Check(File.ReadAllText(file)));
    }

    // What the fuzzer found, each by itself.
    [Theory]
    [InlineData("[[\uFFFD|\uFFFD|\val-HHHHHHHHHHGHH\val-HHHHHHHHHHH\aHHHHHHHHH")]
    [InlineData("The engineer al-Hassan\tal-Hussein and Jane\u00A0Roe-Smith met.")]
    public void Findings_AreReadAsTheInvariantsSay(string text) => Check(text);

    [Fact]
    public void Seeds_AreReadAsTheInvariantsSay() => Assert.All(Seeds.Documents, d => Check(d.Text));

    private static void Check(string text)
    {
        Invariants.Check(text, TestContext.Current.CancellationToken);
        Invariants.CheckYaml(text, TestContext.Current.CancellationToken);
        Invariants.CheckKnown(text, TestContext.Current.CancellationToken);
    }
}
