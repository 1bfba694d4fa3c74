using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Snapshots;

/// <summary>The project's own comparer, in a folder of its own: what it accepts, what it refuses, and what it says.</summary>
public sealed class SnapshotComparerTests : IDisposable
{
    private const string Generated = "//HintName: A.g.cs\nclass A\n{\n}\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void AFileOfTheSameBytesMatches()
    {
        WriteVerified("T.M#A.g.verified.cs", Generated);

        Assert.Empty(Compare(A(Generated)));
        Assert.Equal(["T.M#A.g.verified.cs"], Names());
    }

    [Fact]
    public void ANewFileIsReceived_AsUtf8WithMarkAndNoLineBreakAdded()
    {
        SnapshotProblem problem = Assert.Single(Compare(A("//HintName: A.g.cs\nclass Ä;")));

        Assert.Equal("new: T.M#A.g.verified.cs", problem.Message);
        Assert.Equal(["T.M#A.g.received.cs"], Names());
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "//HintName: A.g.cs\nclass Ä;"u8], File.ReadAllBytes(problem.Received!));
    }

    [Fact]
    public void AReceivedFileCanBeAcceptedByRenamingIt()
    {
        SnapshotProblem problem = Assert.Single(Compare(A(Generated)));
        File.Move(problem.Received!, problem.Verified);

        Assert.Empty(Compare(A(Generated)));
    }

    [Fact]
    public void AMismatchNamesTheFileAndTheFirstDifferingLine()
    {
        WriteVerified("T.M#A.g.verified.cs", Generated.Replace("class A", "class B"));

        SnapshotProblem problem = Assert.Single(Compare(A(Generated)));

        Assert.Equal("differs: T.M#A.g.verified.cs, line 2:\n    verified: \"class B\"\n    received: \"class A\"", problem.Message);
        Assert.Equal(["T.M#A.g.received.cs", "T.M#A.g.verified.cs"], Names());
    }

    [Theory]
    [InlineData("one\ntwo", "one\ntwo\nthree\n", "line 3:\n    verified: (the file ends)\n    received: \"three\"")]
    [InlineData("one\ntwo\n", "one\ntwo\nthree\n", "line 3:\n    verified: (the file ends)\n    received: \"three\"")]
    [InlineData("one\ntwo\nthree\n", "one\n", "line 2:\n    verified: \"two\"\n    received: (the file ends)")]
    [InlineData("one\n\ttwo\n", "one\n\ttwo \n", "line 2:\n    verified: \"\\ttwo\"\n    received: \"\\ttwo \"")]
    [InlineData("", "one\n", "line 1:\n    verified: \"\"\n    received: \"one\"")]
    public void TheFirstDifferingLineIsShown(string verified, string received, string shown)
    {
        WriteVerified("T.M#A.g.verified.cs", verified);

        Assert.Equal($"differs: T.M#A.g.verified.cs, {shown}", Assert.Single(Compare(A(received))).Message);
    }

    [Fact]
    public void OfALongLineThePartThatDiffersIsShown()
    {
        string before = new('a', 1000), after = new('b', 1000);
        WriteVerified("T.M#A.g.verified.cs", $"{before}old{after}");

        string message = Assert.Single(Compare(A($"{before}new{after}"))).Message;

        Assert.Contains($"…\"{new string('a', 80)}new{new string('b', 77)}\"…", message);
    }

    [Fact]
    public void ALineThatEndsInCarriageReturnFails()
    {
        WriteVerified("T.M#A.g.verified.cs", Generated.Replace("{\n", "{\r\n"));

        Assert.StartsWith("differs: T.M#A.g.verified.cs, line 3 holds \\r", Assert.Single(Compare(A(Generated))).Message);
    }

    [Theory]
    [InlineData("class A;\n", "class A;", "a line break at its end where no line break belongs")]
    [InlineData("class A;", "class A;\n", "no line break at its end where a line break belongs")]
    [InlineData("class A;\n\n", "class A;\n", "2 line breaks at its end where a line break belongs")]
    public void AChangedFinalLineBreakFails(string verified, string received, string difference)
    {
        WriteVerified("T.M#A.g.verified.cs", verified);

        Assert.Equal($"differs: T.M#A.g.verified.cs, {difference}", Assert.Single(Compare(A(received))).Message);
    }

    [Fact]
    public void AFileWithoutByteOrderMarkFails()
    {
        File.WriteAllText(PathOf("T.M#A.g.verified.cs"), Generated);

        Assert.Equal("differs: T.M#A.g.verified.cs, it lacks the byte order mark", Assert.Single(Compare(A(Generated))).Message);
    }

    [Fact]
    public void AVerifiedFileThatNothingGeneratesFails()
    {
        WriteVerified("T.M#A.g.verified.cs", Generated);
        WriteVerified("T.M#B.g.verified.cs", Generated);
        WriteVerified("T.M.verified.txt", "{}");

        Assert.Equal(
            ["left over, nothing generates it: T.M#B.g.verified.cs", "left over, nothing generates it: T.M.verified.txt"],
            Compare(A(Generated)).Select(problem => problem.Message));
    }

    [Fact]
    public void LeftoverReceivedFilesAreRemoved()
    {
        WriteVerified("T.M#A.g.verified.cs", Generated);
        WriteVerified("T.M#A.g.received.cs", "old");
        WriteVerified("T.M#B.g.received.cs", "old");
        WriteVerified("T.M.received.txt", "old");

        Assert.Empty(Compare(A(Generated)));
        Assert.Equal(["T.M#A.g.verified.cs"], Names());
    }

    [Fact]
    public void FilesOfOtherTestsAreLeftAlone()
    {
        string[] others = ["T.M2#A.g.received.cs", "T.M2#A.g.verified.cs", "T.M_n=1#A.g.received.cs", "T.M_n=1#A.g.verified.cs", "T.M_n=1.verified.txt", "U.T.M.received.txt"];
        foreach (string other in others)
        {
            WriteVerified(other, "another test's");
        }

        WriteVerified("T.M#A.g.verified.cs", Generated);

        Assert.Empty(Compare(A(Generated)));
        Assert.Equal([.. others.Append("T.M#A.g.verified.cs").Order(StringComparer.Ordinal)], Names());
    }

    [Fact]
    public void TheReportNamesFolderFilesAndWhatToDo()
    {
        WriteVerified("T.M#B.g.verified.cs", Generated);

        string report = SnapshotComparer.Report(_folder.FullName, Compare(A(Generated)));

        Assert.Equal(
            $"""
            The generated code is not as verified. In {_folder.FullName}:
            - new: T.M#A.g.verified.cs
            - left over, nothing generates it: T.M#B.g.verified.cs
            Where the new text is right, rename each *.received.* file to *.verified.*, and delete what is left over.
            """,
            report);
    }

    [Fact]
    public void TextThatUtf8CannotHoldThrows() =>
        Assert.Throws<EncoderFallbackException>(() => Compare(A("\ud800")));

    [Fact]
    public void TwoTreesOfOneNameThrow() =>
        Assert.Throws<InvalidOperationException>(() => Compare(A(Generated), A(Generated)));

    [Fact]
    public void ATreeBecomesAFileNamedAfterItsHint_ItsLineEndsMadeOne()
    {
        GeneratorDriver driver = TinyGenerator.Run([("B.Name.g.cs", "class B\r\n{\r}\u2028\r\n\r\n"), ("A.g.cs", "class A;  ")]);

        Assert.Equal(
            [new("#A.g", "cs", "//HintName: A.g.cs\nclass A;  "), new("#B.Name.g", "cs", "//HintName: B.Name.g.cs\nclass B\n{\n}\u2028\n\n")],
            SnapshotFile.Of(driver));
    }

    [Fact]
    public void DiagnosticsBecomeRelaxedJson()
    {
        Diagnostic located = Diagnostic.Create(
            new DiagnosticDescriptor(
                "TINY001", "A title", "It says '{0}'", "Tiny", DiagnosticSeverity.Warning, isEnabledByDefault: true,
                description: "Of two\nlines.", helpLinkUri: "https://example.org/TINY001", customTags: ["First", "Second"]),
            Location.Create("/news/asia/a.txt", new TextSpan(5, 3), new LinePositionSpan(new(1, 2), new(1, 5))),
            "“no”");
        Diagnostic bare = Diagnostic.Create(
            new DiagnosticDescriptor("TINY002", "Another title", "Nothing matched", "Tiny", DiagnosticSeverity.Error, isEnabledByDefault: true),
            Location.None);

        SnapshotFile file = Assert.Single(SnapshotFile.Of(TinyGenerator.Run([], located, bare)));

        Assert.Equal(("", "txt"), (file.Suffix, file.Extension));
        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: \news\asia\a.txt: (1,2)-(1,5),
                  Message: It says '“no”',
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: TINY001,
                    Title: A title,
                    Description:
            Of two
            lines.,
                    HelpLink: https://example.org/TINY001,
                    MessageFormat: It says '{0}',
                    Category: Tiny,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true,
                    CustomTags: [
                      First,
                      Second
                    ]
                  }
                },
                {
                  Message: Nothing matched,
                  Severity: Error,
                  Descriptor: {
                    Id: TINY002,
                    Title: Another title,
                    MessageFormat: Nothing matched,
                    Category: Tiny,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """,
            file.Text);
    }

    [Fact]
    public void AGeneratorsExceptionIsThrownOn()
    {
        GeneratorDriver driver = TinyGenerator.Run([("A.g.cs", ""), ("a.g.cs", "")]);

        Assert.Throws<ArgumentException>(() => SnapshotFile.Of(driver));
    }

    [Theory]
    [InlineData("{0}/a.txt", true)]
    [InlineData("\"{0}\"", true)]
    [InlineData("{0}orary/a.txt", false)]
    [InlineData("x{0}/a.txt", false)]
    [InlineData("/news/a.txt", false)]
    public void AFolderOfThisMachineIsRefused(string text, bool refused)
    {
        GeneratorDriver driver = TinyGenerator.Run([("A.g.cs", string.Format(null, text, Path.GetTempPath().TrimEnd('/', '\\')))]);

        Assert.Equal(refused, Record.Exception(() => SnapshotFile.Of(driver)) is InvalidOperationException);
    }

    private static SnapshotFile A(string text) => new("#A.g", "cs", text);

    private IReadOnlyList<SnapshotProblem> Compare(params SnapshotFile[] files) => SnapshotComparer.Compare(_folder.FullName, "T.M", files);

    private void WriteVerified(string name, string text) => File.WriteAllText(PathOf(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string[] Names() => [.. _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];
}
