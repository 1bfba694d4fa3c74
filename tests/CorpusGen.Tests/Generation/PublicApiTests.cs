using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Generation;

/// <summary>What a consumer can see of a public corpus, one line a member: a change to it shows in a diff of <c>PublicApi.txt</c>.</summary>
public class PublicApiTests
{
    [Fact]
    public void ThePublicSurfaceIsTheRecordedOne()
    {
        string[] members = [.. Members().Select(m => m.Symbol.ToDisplayString(Format))];

        string path = Path.Combine(Folder(), "PublicApi.txt");
        string[] recorded = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (!members.SequenceEqual(recorded))
            File.WriteAllLines(Path.ChangeExtension(path, ".received.txt"), members);
        Assert.Equal(recorded, members);
    }

    [Fact]
    public void EveryMemberSaysWhatItIs() =>
        Assert.Empty(Members().Where(m => m.Symbol is not IMethodSymbol { IsOverride: true } && !m.Symbol.GetDocumentationCommentXml()!.Contains("<summary>", StringComparison.Ordinal))
            .Where(m => m.Symbol.Name is not ("GetEnumerator" or "Equals" or "op_Equality" or "op_Inequality")).Select(m => m.Symbol.ToDisplayString()));

    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeModifiers,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static IEnumerable<(INamedTypeSymbol Type, ISymbol Symbol)> Members()
    {
        Compilation compilation = CorpusProject.Of(Samples.Stated).Property("CorpusVisibility", "public").RunForDiagnostics().Compile();
        foreach (INamedTypeSymbol type in Types(compilation.Assembly.GlobalNamespace).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal))
        {
            yield return (type, type);
            foreach (ISymbol member in type.GetMembers().Where(IsSeen).OrderBy(m => m.ToDisplayString(Format), StringComparer.Ordinal))
                yield return (type, member);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol within)
    {
        foreach (INamedTypeSymbol type in within.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public))
        {
            yield return type;
            foreach (INamedTypeSymbol nested in Types(type))
                yield return nested;
        }
        foreach (INamespaceSymbol inner in (within as INamespaceSymbol)?.GetNamespaceMembers() ?? [])
        {
            foreach (INamedTypeSymbol type in Types(inner))
                yield return type;
        }
    }

    private static bool IsSeen(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public && member is not INamedTypeSymbol
        && member is not IMethodSymbol { AssociatedSymbol: not null } && !(member is IMethodSymbol && member.IsImplicitlyDeclared);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
