using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DiffEngine;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Snapshots;

/// <summary>
/// Snapshots of generated code, in the files that Verify.SourceGenerators would write. This is the project's own
/// comparer; <c>-p:UseVerify=true</c> compiles Snapshot.Verify.cs, which has Verify do the work, in its place.
/// </summary>
internal static class Snapshot
{
    private static readonly ConcurrentDictionary<string, bool> Used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Fails the running test where a generator's output is not what stands beside the test's source file. A theory's
    /// arguments become part of the files' names, so each of its rows has files of its own.
    /// </summary>
    public static async Task Match(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        string folder = Path.GetDirectoryName(sourceFile)!;
        string prefix = RunningTest.Current.FilePrefix;
        if (!Used.TryAdd(Path.Combine(folder, prefix), true))
        {
            throw new InvalidOperationException($"'{prefix}' was matched before: a test, or a theory's row, has one snapshot.");
        }

        IReadOnlyList<SnapshotProblem> problems = SnapshotComparer.Compare(folder, prefix, SnapshotFile.Of(driver));
        if (problems.Count > 0)
        {
            await ShowAsync(problems);
            Assert.Fail(SnapshotComparer.Report(folder, problems));
        }
    }

    // Opens the diff tool of whoever sits in front of the tests. DiffEngine knows build servers and keeps still there;
    // a machine without a screen is nobody's either. A tool that does not start must not hide the difference.
    private static async Task ShowAsync(IReadOnlyList<SnapshotProblem> problems)
    {
        bool hasScreen = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
        if (DiffRunner.Disabled || !hasScreen)
        {
            return;
        }

        foreach (SnapshotProblem problem in problems.Where(problem => problem.Received is not null))
        {
            try
            {
                await DiffRunner.LaunchForTextAsync(problem.Received!, problem.Verified).WaitAsync(TimeSpan.FromSeconds(10));
            }
            catch (Exception exception)
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"No diff tool was started: {exception.Message}");
                return;
            }
        }
    }
}
