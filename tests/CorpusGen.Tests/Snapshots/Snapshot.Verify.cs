using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using VerifyTests;
using VerifyXunit;

namespace CorpusGen.Tests.Snapshots;

/// <summary>The same as Snapshot.cs, done by Verify: compiled in its place under <c>-p:UseVerify=true</c>.</summary>
internal static class Snapshot
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    public static async Task Match(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        VerifySettings settings = new();
        if (RunningTest.Current.Arguments is { Length: > 0 } arguments)
        {
            settings.UseParameters(arguments);
        }

        await Verifier.Verify(driver, settings, sourceFile);
    }
}
