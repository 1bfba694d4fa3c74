using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.EditorTests;

/// <summary>A project in a folder of its own that has the packed package and the seeds, opened as an editor opens it.</summary>
public sealed class EditorConsumer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("corpusgen-editor-").FullName;
    private MSBuildWorkspace? workspace;

    private string ProjectPath => Path.Combine(folder, "Newsroom.csproj");

    /// <summary>The project as it was opened; what a test changes is its own.</summary>
    public Project Project { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        string articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        foreach (string seed in Directory.EnumerateFiles(Metadata("Seeds")))
            File.Copy(seed, Path.Combine(articles, Path.GetFileName(seed)));
        string feed = Path.Combine(AppContext.BaseDirectory, "feed");
        await File.WriteAllTextAsync(Path.Combine(folder, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        // Nothing of the repository above reaches a consumer; neither does a package of this version from an earlier run.
        await File.WriteAllTextAsync(ProjectPath, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusGen" Version="*" PrivateAssets="all" />
                <CorpusDocument Include="articles/**/*.txt" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), "");
        await RestoreAsync();
        await ReloadAsync();
    }

    /// <summary>What an editor does when a file of the project is added, removed or renamed: it evaluates the project anew.</summary>
    public async Task<Project> ReloadAsync()
    {
        // The process that evaluates a project has a minute to answer, which a busy machine may not give it.
        for (int tries = 1; ; tries++)
        {
            workspace?.Dispose();
            workspace = MSBuildWorkspace.Create();
            Project = await workspace.OpenProjectAsync(ProjectPath);
            string[] failures = [.. workspace.Diagnostics.Where(d => d.Kind == WorkspaceDiagnosticKind.Failure).Select(d => d.Message)];
            if (failures.Length == 0)
                break;
            Assert.True(tries < 5 && failures.All(f => f.Contains("not responding", StringComparison.Ordinal)), string.Join("\n", failures));
        }
        return Project;
    }

    public string PathOf(string document) => Path.Combine(folder, document.Replace('/', Path.DirectorySeparatorChar));

    public ValueTask DisposeAsync()
    {
        workspace?.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task RestoreAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["restore", "-v", "q", "-nologo"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process restore = Process.Start(start)!;
        string output = await restore.StandardOutput.ReadToEndAsync() + await restore.StandardError.ReadToEndAsync();
        await restore.WaitForExitAsync();
        Assert.True(restore.ExitCode == 0, output);
    }

    private static string Metadata(string key) =>
        typeof(EditorConsumer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

/// <summary>What an editor shows at a place in Program.cs, marked <c>|</c>.</summary>
internal sealed class Caret
{
    private readonly Document document;
    private readonly int position;

    private Caret(Document document, int position)
    {
        this.document = document;
        this.position = position;
    }

    public static Caret In(Project project, string codeWithMark)
    {
        int position = codeWithMark.IndexOf('|', StringComparison.Ordinal);
        Document program = project.Documents.Single(d => d.Name == "Program.cs");
        return new Caret(program.WithText(SourceText.From(codeWithMark.Remove(position, 1))), position);
    }

    /// <summary>The members that complete here, without those that every object has, each with its description.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CompletionsAsync(params string[] described)
    {
        CompletionService service = CompletionService.GetService(document)!;
        CompletionList list = await service.GetCompletionsAsync(document, position);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (CompletionItem item in list.ItemsList)
        {
            if (item.DisplayText is "Equals" or "GetHashCode" or "GetType" or "ToString" or "ReferenceEquals")
                continue;
            string description = "";
            if (described.Contains(item.DisplayText))
                description = Lines((await service.GetDescriptionAsync(document, item))!.Text);
            found[item.DisplayText] = description;
        }
        return found;
    }

    public async Task<string> QuickInfoAsync()
    {
        QuickInfoItem? info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return Lines(string.Join("\n\n", info!.Sections.Select(s => s.Text)));
    }

    private static string Lines(string shown) => shown.Replace("\r\n", "\n", StringComparison.Ordinal);

    public async Task<ImmutableArray<Diagnostic>> ErrorsAsync() =>
        [.. (await document.Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
}
