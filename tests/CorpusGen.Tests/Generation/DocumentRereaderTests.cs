using System.Text;
using CorpusGen.Actors;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Generation;

public class DocumentRereaderTests
{
    [Fact]
    public void WhatTwoDocumentsCallTheSame_IsKeptOnce()
    {
        DocumentInput[] inputs = [.. new[] { "a", "b" }.Select(name => new DocumentInput(
            new Document("/" + name + ".txt", $"The story of {name}\n\n“It rains,” Anna Marlow said on Tuesday.\n"), new DocumentAddress("/" + name + ".txt", name + ".txt", name, true), false, null, false))];

        EquatableArray<DocumentResult> results = new DocumentRereader((text, cancellation, _, _) => Extraction.Of(text, cancellation))
            .Read(new(inputs), new KnownActorFinder(KnownActors.None), TestContext.Current.CancellationToken);

        LocalActor[] named = [.. results.Select(r => Assert.Single(r.Article!.Names.Actors))];
        Assert.Equal("Anna Marlow", named[0].Name);
        Assert.Same(named[0], named[1]);
    }

    private sealed class Document(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
