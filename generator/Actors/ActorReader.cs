using System.Collections.Generic;
using System.Threading;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>Recognises the actors that one document names and links its mentions of each. What is known of them beforehand wins over what the rules read.</summary>
internal static class ActorReader
{
    public static DocumentActors Read(TokenizedText text, DocumentStructure structure, EquatableArray<KnownName> known, CancellationToken cancellationToken)
    {
        NameBuffers buffers = Spare<NameBuffers>.Take();
        var scanner = new NameScanner(text.Text, NameFacts.Instance, structure, known, buffers);
        foreach (TokenizedBlock block in text.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scanner.Scan(block, cancellationToken);
        }
        List<Name> names = scanner.Names;
        NameResolver resolver = Spare<NameResolver>.Take();
        resolver.Resolve(text.Text, names, scanner.HeadlineCaseBlocks);
        Spare<NameResolver>.Give(resolver, text.Text);
        scanner.AddKnownWithinNoActors();
        LocalLinker linker = Spare<LocalLinker>.Take();
        DocumentActors actors = linker.Link(names, known);
        Spare<LocalLinker>.Give(linker, text.Text);
        names.Clear();
        Spare<NameBuffers>.Give(buffers, text.Text);
        return actors;
    }
}
