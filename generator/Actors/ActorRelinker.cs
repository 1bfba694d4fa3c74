using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Actors;

/// <summary>
/// Links the actors of all documents as <see cref="ActorLinker"/> does, and remembers the last run: where a few documents differ from it, or what is known of
/// actors, only the actors that can differ are linked anew; see <see cref="LinkAmendment"/>.
/// What comes out depends on what goes in alone. One serves one pipeline; several threads may use it at once.
/// </summary>
internal sealed class ActorRelinker
{
    private Memory? memory;

    /// <param name="documents">In ordinal order of Id, no Id twice.</param>
    public CorpusActors Link(EquatableArray<DocumentNames> documents, KnownActors known, CancellationToken cancellationToken)
    {
        // Whoever has the memory is alone with it: another thread meanwhile links all.
        Memory? taken = Interlocked.Exchange(ref memory, null);
        CorpusActors? amended = taken?.Amend(documents, known, cancellationToken);
        if (amended is null)
            taken = new Memory(documents, known, amended = ActorLinker.Link(documents, known, cancellationToken));
        memory = taken;
        return amended;
    }

    /// <summary>A run, and once an edit has come, what finds things in it.</summary>
    private sealed class Memory(EquatableArray<DocumentNames> documents, KnownActors known, CorpusActors corpus)
    {
        private EquatableArray<DocumentNames> documents = documents;
        private KnownActors known = known;
        private CorpusActors corpus = corpus;
        private LinkIndex? index;

        /// <summary>Null where all is to be linked; the memory is of no more use then.</summary>
        public CorpusActors? Amend(EquatableArray<DocumentNames> now, KnownActors knownNow, CancellationToken cancellationToken)
        {
            if (Edited(now) is not { } edited)
                return null;
            if (edited.Count > 0 || !known.Equals(knownNow))
            {
                index ??= new LinkIndex(documents, known, corpus, cancellationToken);
                if (LinkAmendment.Amend(index, documents, now, edited, knownNow, corpus, cancellationToken) is not { } amended)
                    return null;
                corpus = amended;
            }
            documents = now;
            known = knownNow;
            return corpus;
        }

        private List<int>? Edited(EquatableArray<DocumentNames> now)
        {
            if (now.Count != documents.Count)
                return null;
            var edited = new List<int>();
            for (int i = 0; i < now.Count; i++)
            {
                if (ReferenceEquals(now[i], documents[i]))
                    continue;
                if (now[i].DocumentId != documents[i].DocumentId || edited.Count > 64 + (now.Count / 8))
                    return null;
                edited.Add(i);
            }
            return edited;
        }
    }
}
