using System.Diagnostics;
using System.Reflection;
using CorpusGen.Tests;

namespace CorpusGen.SampleTests;

/// <summary>The sample as a program, its output redirected.</summary>
public class TerminalTests
{
    [Fact]
    public void WithoutArguments_ItComparesTheSeeds()
    {
        (int code, string output, string errors) = Run();

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "tests", "CorpusGen.SampleTests", "comparison.txt")).ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public void RedirectedOutput_IsPlainText_OfAHundredColumns()
    {
        string output = Run().Output;

        Assert.DoesNotContain('\e', output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
    }

    [Fact]
    public void Html_WritesOnePage()
    {
        string path = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
        try
        {
            (int code, string output, _) = Run("--html", path);

            Assert.Equal(0, code);
            Assert.StartsWith($"Wrote {path}: 2 articles, 11 quotations.", output);
            Assert.StartsWith("<!doctype html>", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("--htm", "x.html")]
    [InlineData("--html")]
    [InlineData("--html", "--help")]
    [InlineData("a", "b")]
    public void UnknownArguments_AreSaidToBeUnknown(params string[] arguments)
    {
        (int code, string output, string errors) = Run(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"Unknown arguments: {string.Join(' ', arguments)}", errors);
    }

    [Fact]
    public void APlaceThatCannotBeWritten_IsNamed()
    {
        (int code, _, string errors) = Run("--html", Path.Combine("no", "such", "folder", "report.html"));

        Assert.Equal(1, code);
        Assert.StartsWith("Cannot write ", errors);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_NamesTheArguments(string argument)
    {
        (int code, string output, _) = Run(argument);

        Assert.Equal(0, code);
        Assert.Contains("--html report.html", output);
    }

    private static (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        string configuration = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "sample-consumer", "bin", configuration, "net10.0", "sample-consumer.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using Process program = Process.Start(start)!;
        Task<string> errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return (program.ExitCode, output.ReplaceLineEndings("\n"), errors.Result);
    }
}
