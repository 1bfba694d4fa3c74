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
        NameFacts facts = NameFacts.Instance;
        var scanner = new NameScanner(text.Text, facts, structure, known);
        foreach (TokenizedBlock block in text.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scanner.Scan(block, cancellationToken);
        }
        List<Name> names = scanner.Names;
        NameResolver.Resolve(text.Text, facts, names, scanner.HeadlineCaseBlocks);
        scanner.AddKnownWithinNoActors();
        return LocalLinker.Link(facts, names, known);
    }
}
