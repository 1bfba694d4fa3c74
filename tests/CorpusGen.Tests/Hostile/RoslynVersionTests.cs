using System.Reflection;
using System.Runtime.Loader;

namespace CorpusGen.Tests.Hostile;

/// <summary>One dll of the generator runs in every compiler from the one that it is compiled against, and emits the same text in each.</summary>
public class RoslynVersionTests
{
    private static readonly string Expected = DeterminismTests.Emit(DeterminismTests.Sample(), new CorpusGenerator());

    public static TheoryData<string> Versions => [.. Metadata("RoslynVersions").Split(' ')];

    [Theory]
    [MemberData(nameof(Versions))]
    public void EveryCompiler_EmitsTheSameText(string version)
    {
        var compiler = new Compiler(version);
        try
        {
            // The tests' own host, bound to that compiler.
            Type host = compiler.LoadFromAssemblyName(typeof(RoslynVersionTests).Assembly.GetName()).GetType(typeof(RoslynVersionTests).FullName!, throwOnError: true)!;
            string[] result = (string[])host.GetMethod(nameof(Emit), BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;

            Assert.StartsWith(version, result[0]);
            Assert.Equal(Expected, result[1]);
        }
        finally
        {
            compiler.Unload();
        }
    }

    // Called in the context of another compiler.
    internal static string[] Emit() =>
    [
        typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        DeterminismTests.Emit(DeterminismTests.Sample(), new CorpusGenerator()),
    ];

    private static string Metadata(string key) =>
        typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private sealed class Compiler(string version) : AssemblyLoadContext(version, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "Microsoft.CodeAnalysis" => FromPackage("microsoft.codeanalysis.common", assemblyName.Name),
            "Microsoft.CodeAnalysis.CSharp" => FromPackage("microsoft.codeanalysis.csharp", assemblyName.Name),
            "CorpusGen" or "CorpusGen.Tests" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")),
            _ => null,
        };

        private Assembly FromPackage(string package, string name)
        {
            string lib = Path.Combine(Metadata("NuGetPackageRoot"), package, Name!, "lib");
            return LoadFromAssemblyPath(Path.Combine(Directory.EnumerateDirectories(lib, "netstandard*").Single(), name + ".dll"));
        }
    }
}
