using System.Collections.Immutable;
using System.Text;
using CorpusGen.Actors;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Generation;

/// <summary>An editor cancels a run at the next key: what is cancelled must do no more work.</summary>
public class CancellationTests
{
    [Fact]
    public void ACancelledRun_ReadsNoFurtherDocument()
    {
        using var source = new CancellationTokenSource();
        int read = 0;
        ImmutableArray<AdditionalText> documents = [.. Enumerable.Range(0, 50).Select(i => new Counted($"/project/docs/{i:D2}.txt", () =>
        {
            if (++read == 7)
                source.Cancel();
        }))];
        CorpusProject project = CorpusProject.Of();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], documents, (CSharpParseOptions)project.Compilation.SyntaxTrees[0].Options, project.OptionsProvider);

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(project.Compilation, source.Token));

        Assert.Equal(7, read);
    }

    [Fact]
    public void TheRunAfterACancelledOne_ReadsOnlyWhatThatLeft()
    {
        using var source = new CancellationTokenSource();
        int read = 0;
        DocumentInput[] inputs = [.. Enumerable.Range(0, 50).Select(i => new Counted($"/project/docs/{i:D2}.txt", () => { })).Select(file => new DocumentInput(
            file, new DocumentAddress(file.Path, file.Path[9..], file.Path[14..^4], true), false, null, false))];
        var rereader = new DocumentRereader((text, _, _, _) =>
        {
            if (++read == 7)
                source.Cancel();
            return Extraction.Of(text, CancellationToken.None);
        });
        var finder = new KnownActorFinder(KnownActors.None);
        Assert.ThrowsAny<OperationCanceledException>(() => rereader.Read(new(inputs), finder, source.Token));

        EquatableArray<DocumentResult> results = rereader.Read(new(inputs), finder, CancellationToken.None);

        Assert.Equal(50, read);
        Assert.Equal(new DocumentRereader((text, cancellation, _, _) => Extraction.Of(text, cancellation)).Read(new(inputs), finder, CancellationToken.None), results);
    }

    [Fact]
    public void ACancelledEdit_LeavesNothingBehindThatTheNextRunWouldTake()
    {
        DocumentNames[] documents = [.. Enumerable.Range(0, 20).Select(i => Named(i, "Anna Marlow", "Tavik Ormandel"))];
        var relinker = new ActorRelinker();
        relinker.Link(new(documents), KnownActors.None, CancellationToken.None);
        DocumentNames[] edited = [.. documents];
        edited[3] = Named(3, "Anna Marlow", "Tavik Ormandel", "Ida Marlow");

        Assert.ThrowsAny<OperationCanceledException>(() => relinker.Link(new(edited), KnownActors.None, new CancellationToken(canceled: true)));

        Assert.Equal(ActorLinker.Link(edited, KnownActors.None, CancellationToken.None), relinker.Link(new(edited), KnownActors.None, CancellationToken.None));
    }

    private static DocumentNames Named(int document, params string[] names) => new("d" + document.ToString("D2"), names.Select(name => new LocalActor(
        name, ActorKind.Person, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, Gender.Unknown)).ToEquatableArray());

    private sealed class Counted(string path, Action onRead) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            onRead();
            return SourceText.From("A headline of its own\n\n“It rains,” Anna Marlow said on Tuesday.\n", Encoding.UTF8);
        }
    }
}
