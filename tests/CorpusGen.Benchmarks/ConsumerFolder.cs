namespace CorpusGen.Benchmarks;

/// <summary>Documents in a temporary folder, with projects beside them that take them in as a user's project does.</summary>
internal sealed class ConsumerFolder : IDisposable
{
    private const string Properties =
        """
        <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Consumer</RootNamespace>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;

    public ConsumerFolder(int documents)
    {
        foreach ((string path, string text) in Articles.Make(documents))
        {
            string file = Path.Combine(folder, "docs", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public string Documents => Path.Combine(folder, "docs");

    /// <summary>A project's folder; with CorpusGen it holds the program of <c>Consumer</c>, without it an empty one.</summary>
    public string Project(string name, bool corpusGen = true)
    {
        string project = Path.Combine(folder, name), build = Path.Combine(Repository.Root, "generator", "build");
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Consumer.csproj"), corpusGen
            ? $"""
              <Project Sdk="Microsoft.NET.Sdk">
                <Import Project="{build}/CorpusGen.props" />
                {Properties}
                <ItemGroup>
                  <Analyzer Include="{typeof(CorpusGenerator).Assembly.Location}" />
                  <CorpusDocument Include="../docs/**/*.txt" />
                </ItemGroup>
                <Import Project="{build}/CorpusGen.targets" />
              </Project>
              """
            : $"""
              <Project Sdk="Microsoft.NET.Sdk">
                {Properties}
                <ItemGroup><AdditionalFiles Include="../docs/**/*.txt" /></ItemGroup>
              </Project>
              """);
        if (corpusGen)
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Consumer", "Program.cs"), Path.Combine(project, "Program.cs"), overwrite: true);
        else
            File.WriteAllText(Path.Combine(project, "Program.cs"), "internal static class Program { private static void Main() { } }\n");
        return project;
    }

    public void Dotnet(params string[] arguments)
    {
        (int exit, string output) = Child.Run(folder, ["dotnet", .. arguments]);
        if (exit != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
