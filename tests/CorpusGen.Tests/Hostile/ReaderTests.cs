using System.Text;
using CorpusGen.Fuzz;
using CsCheck;

namespace CorpusGen.Tests.Hostile;

/// <summary>What the fuzzer checks of any text holds of these: hostile ones, those that the fuzzer begins with, and those in which it found a fault.</summary>
public class ReaderTests
{
    [Fact]
    public void AnyText_IsReadAsTheInvariantsSay() => HostileGen.Corpora(1).Sample(
        corpus => Invariants.Check(corpus.Documents[0].Text ?? Encoding.UTF8.GetString(corpus.Documents[0].Bytes!), TestContext.Current.CancellationToken), iter: 500, threads: 1);

    [Fact]
    public void FuzzerInputs_AreReadAsTheInvariantsSay()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "CorpusGen.Fuzz", "Inputs"));

        Assert.NotEmpty(files);
        Assert.All(files, file => Invariants.Check(File.ReadAllText(file), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Seeds_AreReadAsTheInvariantsSay() => Assert.All(Seeds.Documents, d => Invariants.Check(d.Text, TestContext.Current.CancellationToken));
}
