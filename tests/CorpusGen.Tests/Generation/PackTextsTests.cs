extern alias tasks;
using System.Collections;
using Microsoft.Build.Framework;
using tasks::CorpusGen.Tasks;

namespace CorpusGen.Tests.Generation;

/// <summary>The task that MSBuild runs: when it writes, and when it leaves alone what is there.</summary>
public sealed class PackTextsTests : IDisposable
{
    private static readonly DateTime Long = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("corpusgen-");
    private readonly Engine engine = new();

    public PackTextsTests()
    {
        Write("a.txt", "first");
        Write("b.txt", "second");
    }

    private string PackFile => Path.Combine(folder.FullName, "obj", "CorpusGen.pack");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void AllTexts_AreThereVerbatim()
    {
        Assert.Equal("firstsecond", Texts(Run("b.txt", "a.txt")));
    }

    [Fact]
    public void TheSameDocumentsInAnotherOrder_AreTheSamePack()
    {
        byte[] one = Run("a.txt", "b.txt");
        File.Delete(PackFile);
        Assert.Equal(one, Run("b.txt", "a.txt"));
    }

    [Fact]
    public void NothingChanged_LeavesThePackAlone()
    {
        Run("a.txt", "b.txt");
        // Were it written again, this would be gone.
        File.SetLastWriteTimeUtc(Path.Combine(folder.FullName, "obj", "CorpusGen.pack.state"), Long);
        DateTime before = File.GetLastWriteTimeUtc(PackFile);
        Run("a.txt", "b.txt");

        Assert.Equal(before, File.GetLastWriteTimeUtc(PackFile));
        Assert.Equal(Long, File.GetLastWriteTimeUtc(Path.Combine(folder.FullName, "obj", "CorpusGen.pack.state")));
    }

    [Fact]
    public void ADocumentSavedAsItWas_LeavesThePackAlone()
    {
        Run("a.txt", "b.txt");
        DateTime before = File.GetLastWriteTimeUtc(PackFile);
        Write("a.txt", "first");
        Run("a.txt", "b.txt");

        Assert.Equal(before, File.GetLastWriteTimeUtc(PackFile));
    }

    [Fact]
    public void AnEditedDocument_IsPackedAnew()
    {
        Run("a.txt", "b.txt");
        Write("a.txt", "third");
        File.SetLastWriteTimeUtc(Path.Combine(folder.FullName, "a.txt"), Long);

        Assert.Equal("thirdsecond", Texts(Run("a.txt", "b.txt")));
    }

    [Fact]
    public void ARemovedDocument_IsGone()
    {
        Run("a.txt", "b.txt");
        Assert.Equal("second", Texts(Run("b.txt")));
    }

    [Fact]
    public void ARenamedDocument_IsPackedAnew()
    {
        byte[] before = Run("a.txt", "b.txt");
        File.Move(Path.Combine(folder.FullName, "a.txt"), Path.Combine(folder.FullName, "c.txt"));

        byte[] after = Run("b.txt", "c.txt");
        Assert.Equal("secondfirst", Texts(after));
        Assert.NotEqual(before[..^11], after[..^11]);
    }

    [Fact]
    public void APackThatSomethingElseOverwrote_IsMadeAnew()
    {
        byte[] before = Run("a.txt", "b.txt");
        File.WriteAllText(PackFile, "x");

        Assert.Equal(before, Run("a.txt", "b.txt"));
    }

    [Fact]
    public void ADocumentThatIsNotThere_IsLeftToTheCompilerToTell()
    {
        Assert.Equal("first", Texts(Run("a.txt", "z.txt")));
    }

    [Theory]
    [InlineData("---\ndraft: true\n---\nx", "second")]
    [InlineData("\uFEFF---\r\nDraft: True\r\n---\r\nx", "second")]
    [InlineData("---\ndraft: false\n---\nx", "---\ndraft: false\n---\nxsecond")]
    [InlineData("---\na: |\n  draft: true\n---\nx", "---\na: |\n  draft: true\n---\nxsecond")]
    [InlineData("---\nx\n---\ndraft: true", "---\nx\n---\ndraft: truesecond")]
    public void ADraft_IsLeftOut_WhereTheBuildLeavesOutDrafts(string text, string packed)
    {
        Write("a.txt", text);
        PackTexts task = Task("a.txt", "b.txt");
        task.LeaveOutDrafts = true;

        Assert.True(task.Execute());
        Assert.Equal(packed, Texts(File.ReadAllBytes(PackFile)));
        Assert.Equal(text + "second", Texts(Run("a.txt", "b.txt")));
    }

    [Fact]
    public void WhatCannotBeWritten_IsNamedInAnError()
    {
        Directory.CreateDirectory(PackFile);

        Assert.False(Task("a.txt").Execute());
        BuildErrorEventArgs error = Assert.Single(engine.Errors);
        Assert.Equal(PackTexts.ErrorCode, error.Code);
        Assert.Equal(PackFile, error.File);
    }

    private byte[] Run(params string[] documents)
    {
        Assert.True(Task(documents).Execute(), string.Join('\n', engine.Errors.Select(e => e.Message)));
        return File.ReadAllBytes(PackFile);
    }

    private PackTexts Task(params string[] documents) => new()
    {
        BuildEngine = engine,
        Documents = [.. documents.Select(d => new Item(Path.Combine(folder.FullName, d), d))],
        PackFile = PackFile,
        StateFile = PackFile + ".state",
    };

    // Four bytes say how many there are, then sixteen are of each.
    private static string Texts(byte[] pack) => System.Text.Encoding.UTF8.GetString(pack[(4 + (16 * pack[0]))..]);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private sealed class Item(string path, string relative) : ITaskItem
    {
        public string ItemSpec
        {
            get => path;
            set => throw new NotSupportedException();
        }

        public ICollection MetadataNames => throw new NotSupportedException();

        public int MetadataCount => throw new NotSupportedException();

        public string GetMetadata(string metadataName) => metadataName == "FullPath" ? path : relative;

        public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

        public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

        public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

        public IDictionary CloneCustomMetadata() => throw new NotSupportedException();
    }

    private sealed class Engine : IBuildEngine
    {
        public List<BuildErrorEventArgs> Errors { get; } = [];

        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "";

        public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

        public void LogWarningEvent(BuildWarningEventArgs e) => throw new NotSupportedException();

        public void LogMessageEvent(BuildMessageEventArgs e) => throw new NotSupportedException();

        public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();
    }
}
