namespace CorpusGen.Tests.Snapshots;

/// <summary>
/// Verify writes <c>{TempPath}</c>, <c>{ProjectDirectory}</c> and the like for folders of this machine. Such a
/// folder does not belong in a snapshot in the first place: a test that needs a path makes one up.
/// </summary>
internal static class MachinePath
{
    private static readonly string[] Folders =
    [
        .. new[]
        {
            Path.GetTempPath(),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            Environment.CurrentDirectory,
            AppContext.BaseDirectory,
            RepositoryRoot(),
        }
        .Select(Normalize)
        .Where(folder => folder.Length > 1)
    ];

    public static void ThrowIfIn(SnapshotFile file)
    {
        string text = Normalize(file.Text);
        foreach (string folder in Folders)
        {
            for (int at = text.IndexOf(folder, StringComparison.Ordinal); at >= 0; at = text.IndexOf(folder, at + 1, StringComparison.Ordinal))
            {
                int end = at + folder.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    throw new InvalidOperationException(
                        $"The snapshot's file '{file.NameOf("", "verified")}' names a folder of this machine, '{folder}'. Give the test's documents made-up paths.");
                }
            }
        }
    }

    private static string Normalize(string path) => path.Replace('\\', '/').TrimEnd('/');

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !folder.EnumerateFiles("*.sln").Any())
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? "";
    }
}
