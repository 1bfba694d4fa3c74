using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Generation;

/// <summary>What is read off a compilation.</summary>
public class CompilationTraitsTests
{
    [Theory]
    [InlineData("public struct DateOnly { }", "", true)]
    [InlineData("", "internal struct DateOnly { }", false)]
    public void DateOnly_IsTheCoreLibrarys(string core, string library, bool expected)
    {
        Compilation runtime = Compile("runtime", "public class Object { } public abstract class ValueType { } public struct Void { } " + core);
        Compilation consumer = Compile("consumer", "", runtime.ToMetadataReference(), Compile("library", library, runtime.ToMetadataReference()).ToMetadataReference());

        Assert.Equal(expected, OptionsReader.Traits(consumer, new CSharpParseOptions()).HasDateOnly);
    }

    [Fact]
    public void WithoutACoreLibrary_ThereIsNoDateOnly() =>
        Assert.False(OptionsReader.Traits(Compile("consumer", ""), new CSharpParseOptions()).HasDateOnly);

    private static CSharpCompilation Compile(string name, string types, params MetadataReference[] references) =>
        CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText($"namespace System {{ {types} }}", cancellationToken: TestContext.Current.CancellationToken)], references);
}
