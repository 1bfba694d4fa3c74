using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Emission;
using CorpusGen.FrontMatter;
using CorpusGen.Quotes;
using CorpusGen.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz;

/// <summary>What must hold of the reading of any text, however odd. The fuzzer looks for a text that breaks one; the tests check them on texts of their own.</summary>
internal static class Invariants
{
    /// <summary>The line between a known-actors file and a document.</summary>
    public const string Parting = "\n====\n";

    /// <exception cref="InvalidOperationException">One does not hold; the message tells which.</exception>
    public static void Check(string text, CancellationToken cancellationToken = default) => Check(text, EquatableArray<KnownName>.Empty, cancellationToken);

    private static ArticleModel Check(string text, EquatableArray<KnownName> known, CancellationToken cancellationToken)
    {
        var extraction = Extraction.Of(text, cancellationToken, known: known);
        Blocks(text, extraction.Structure);
        Fields(text, extraction.Structure, extraction.Matter);
        Mentions(text, extraction.Actors, extraction.Matter);
        Quotes(text, extraction);
        foreach (int mark in extraction.UnclosedMarks)
            Within(text, "unclosed mark", mark, 1);
        foreach (TextProblem problem in extraction.Problems)
        {
            Within(text, "problem", problem.Start, Math.Max(1, problem.Length), text.Length + 1);
            Require(Descriptors.ById.ContainsKey(problem.Id), $"problem {problem.Id} is none");
        }

        // The generator goes on with what was read: what it makes of it must work, and be the same each time.
        ArticleModel article = Article(text, extraction);
        Require(article.Equals(Article(text, Extraction.Of(text, cancellationToken, known: known))), "read twice, the text gives two articles");
        EquatableArray<DocumentNames> names = new[] { article.Names }.ToEquatableArray();
        Require(ActorLinker.Link(names, cancellationToken).Equals(ActorLinker.Link(names, cancellationToken)), "linked twice, the names give two lists of actors");
        return article;
    }

    /// <summary>The same of a document, of which known actors are stated first where a line that is <see cref="Parting"/> parts the text.</summary>
    /// <exception cref="InvalidOperationException">One does not hold; the message tells which.</exception>
    public static void CheckKnown(string text, CancellationToken cancellationToken = default)
    {
        int parting = text.IndexOf(Parting, StringComparison.Ordinal);
        if (parting < 0)
            return;
        string stated = text[..parting], document = text[(parting + Parting.Length)..];
        KnownActorsUnion union = Known(stated, cancellationToken);
        Require(union.Equals(Known(stated, cancellationToken)), "read twice, the file gives two lists of known actors");
        foreach (Problem problem in union.Problems)
        {
            Within(stated, "problem", problem.Start, Math.Max(1, problem.Length), stated.Length + 1);
            _ = problem.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        }
        KnownActors(union.Actors);

        var finder = new KnownActorFinder(union.Actors);
        EquatableArray<KnownName> found = finder.In(document);
        // What is found does not depend on whom a finder before looked for.
        Require(found.Equals(new KnownActorFinder.Difference(new KnownActorFinder(Actors.KnownActors.None), finder).In(EquatableArray<KnownName>.Empty, document)), "added one by one, other names are found");
        var words = new WordSet(document);
        Require(found.Count == 0 || new KnownActorFinder.Difference(new KnownActorFinder(Actors.KnownActors.None), finder).MayOccur(words), "a name is found of words that the text does not have");

        ArticleModel before = Check(document, EquatableArray<KnownName>.Empty, cancellationToken), after = Check(document, found, cancellationToken);
        Stated(document, found, Extraction.Of(document, cancellationToken, known: found).Actors);
        // Links that are amended are those of a cold run.
        var relinker = new ActorRelinker();
        DocumentNames named = before.Names with { DocumentId = "b" };
        relinker.Link(new([before.Names, named]), Actors.KnownActors.None, cancellationToken);
        foreach ((DocumentNames first, KnownActors known) in new[] { (after.Names, union.Actors), (before.Names, union.Actors), (after.Names, Actors.KnownActors.None) })
            Require(relinker.Link(new([first, named]), known, cancellationToken).Equals(ActorLinker.Link([first, named], known, cancellationToken)), "linked after an edit, the names give other actors");
    }

    /// <summary>Who is named as a file states it is whom the file says.</summary>
    private static void Stated(string text, EquatableArray<KnownName> known, DocumentActors actors)
    {
        var nameOf = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (KnownName name in known)
        {
            foreach (string form in name.Forms)
                nameOf.Add(FormTable.Fold(form), name);
        }
        foreach (Mention mention in actors.Mentions)
        {
            string named = text.Substring(mention.Start, mention.Length);
            if (!nameOf.TryGetValue(FormTable.Fold(string.Join(' ', named.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))), out KnownName? name))
                continue;
            LocalActor actor = actors.Actors[mention.Actor];
            Require(actor.Name == name.Name && actor.Kind == name.Kind, $"'{named}' at {mention.Start} is {actor.Kind} '{actor.Name}', not {name.Kind} '{name.Name}'");
        }
    }

    private static KnownActorsUnion Known(string text, CancellationToken cancellationToken) =>
        KnownActorsUnion.Of([KnownActorsReader.Read(new KnownActorsInput(new File(text), "actors.yml", null), cancellationToken)]);

    /// <summary>No string stands for two actors, and whom one belongs to is known, or a country.</summary>
    private static void KnownActors(KnownActors known)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (KnownActor actor in known.Actors)
        {
            Require(actor.Forms[0] == actor.Name && names.Add(actor.Name), $"'{actor.Name}' is not the first form of one actor");
            foreach (string form in actor.Forms)
                Require(!string.IsNullOrWhiteSpace(form) && forms.Add(FormTable.Fold(form)), $"'{form}' is blank, or stands for two actors");
            foreach (string title in actor.Titles)
                Require(!string.IsNullOrWhiteSpace(title), $"a title of '{actor.Name}' is blank");
        }
        foreach (string other in known.Others)
            Require(!string.IsNullOrWhiteSpace(other) && forms.Add(FormTable.Fold(other)), $"'{other}' is blank, or an actor and none");
        foreach (KnownActor actor in known.Actors)
        {
            if (actor.Affiliation is { } owner)
                Require(names.Contains(owner) || NameFacts.Instance.FindPhrase(owner) is { Country: >= 0 }, $"'{owner}' is neither known nor a country");
        }
    }

    /// <summary>The same of a text that is read as YAML.</summary>
    /// <exception cref="InvalidOperationException">One does not hold; the message tells which.</exception>
    public static void CheckYaml(string text, CancellationToken cancellationToken = default)
    {
        YamlDocument document = YamlReader.Read(text, 0, text.Length, cancellationToken);
        Require(document.Equals(YamlReader.Read(text, 0, text.Length, cancellationToken)), "read twice, the text gives two YAML documents");
        foreach (YamlProblem problem in document.Problems)
        {
            Within(text, "problem", problem.Start, Math.Max(1, problem.Length), text.Length + 1);
            Require(problem.Message.Length > 0, "a problem says nothing");
        }
        if (document.Root is { } root)
            Node(text, root, 0, text.Length);
    }

    private static void Node(string text, YamlNode node, int from, int to)
    {
        Require(node.Start >= from && node.Length >= 0 && node.End <= to, $"node from {node.Start} to {node.End} is not within {from} to {to}");
        switch (node)
        {
            case YamlScalar scalar:
                _ = YamlScalars.Read(scalar);
                break;
            case YamlSequence sequence:
                int end = node.Start;
                foreach (YamlNode item in sequence.Items)
                {
                    Node(text, item, end, node.End);
                    end = item.End;
                }
                break;
            case YamlMapping mapping:
                var keys = new HashSet<string>();
                end = node.Start;
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Require(keys.Add(entry.Key.Value), $"key '{entry.Key.Value}' is there twice");
                    Node(text, entry.Key, end, node.End);
                    end = entry.Key.End;
                    if (entry.Value is null)
                        continue;
                    Node(text, entry.Value, end, node.End);
                    end = entry.Value.End;
                }
                break;
        }
    }

    private static ArticleModel Article(string text, Extraction extraction) =>
        ArticleModel.Of(new DocumentAddress("/a.txt", "a.txt", "a", true), text, extraction, isLiteral: true);

    /// <summary>In order, trimmed, and with the white space between them the whole document.</summary>
    private static void Blocks(string text, DocumentStructure structure)
    {
        int end = 0;
        foreach (Block block in structure.Blocks)
        {
            Within(text, "block", block.Start, block.Length);
            Require(block.Start >= end, $"block at {block.Start} begins before {end}");
            Require(string.IsNullOrWhiteSpace(text[end..block.Start]), $"text between {end} and {block.Start} is in no block");
            Require(!char.IsWhiteSpace(text[block.Start]) && !char.IsWhiteSpace(text[block.End - 1]), $"block at {block.Start} is not trimmed");
            end = block.End;
        }
        Require(string.IsNullOrWhiteSpace(text[end..]), $"text behind {end} is in no block");
    }

    /// <param name="matter">What it states need not stand in the text as it is.</param>
    private static void Fields(string text, DocumentStructure structure, Matter? matter)
    {
        if (structure.Headline is { } headline)
        {
            Require(!string.IsNullOrWhiteSpace(headline.Text), "the headline is blank");
            Within(text, "headline", headline.Start, 1);
        }
        foreach (Span author in structure.Authors)
            Named("author", author, matter?.Authors is not null);
        if (structure.Agency is { } agency)
            Named("agency", agency, matter?.Agency is not null);
        foreach (Contributor contributor in structure.Contributors)
            Verbatim(text, "contributor", contributor.Name);
        foreach (Caption caption in structure.Captions)
            Within(text, "caption", caption.Start, caption.Length);
        foreach (RelatedLink link in structure.RelatedLinks)
            Within(text, "related link", link.Start, link.Length);
        if (structure.Published is { } date)
        {
            _ = new DateOnly(date.Year, date.Month, date.Day);
            Require(date.SecondOfDay is null or (>= 0 and < 24 * 60 * 60), $"second {date.SecondOfDay} of the day");
            Require(date.OffsetMinutes is null or (>= -14 * 60 and <= 14 * 60), $"offset of {date.OffsetMinutes} minutes");
            if (date is { SecondOfDay: { } second, OffsetMinutes: { } offset })
                _ = new DateTimeOffset(date.Year, date.Month, date.Day, 0, 0, 0, TimeSpan.FromMinutes(offset)).AddSeconds(second);
        }

        void Named(string what, Span span, bool isStated)
        {
            Require(!string.IsNullOrWhiteSpace(span.Text), $"{what} is blank");
            if (isStated)
                Within(text, what, span.Start, 1);
            else
                Verbatim(text, what, span);
        }
    }

    /// <param name="matter">A speaker whom it states may be named nowhere else.</param>
    private static void Mentions(string text, DocumentActors actors, Matter? matter)
    {
        int start = 0, named = 0;
        foreach (Mention mention in actors.Mentions)
        {
            Within(text, "mention", mention.Start, mention.Length);
            Require(mention.Start >= start, $"mention at {mention.Start} comes behind one at {start}");
            start = mention.Start;
            Require(mention.Actor >= 0 && mention.Actor < actors.Actors.Count, $"mention at {start} is of actor {mention.Actor} of {actors.Actors.Count}");
            Require(mention.Actor <= named, $"actor {mention.Actor} is named before actor {named}");
            named = Math.Max(named, mention.Actor + 1);
        }
        Require(named == actors.Actors.Count || matter is { Quotes.Count: > 0 }, $"{actors.Actors.Count} actors, of whom {named} are mentioned");
        foreach (LocalActor actor in actors.Actors)
        {
            Require(!string.IsNullOrWhiteSpace(actor.Name), "an actor's name is blank");
            Require(!actor.Aliases.Contains(actor.Name), $"'{actor.Name}' is its own alias");
        }
    }

    private static void Quotes(string text, Extraction extraction)
    {
        int end = 0;
        for (int i = 0; i < extraction.Quotes.Count; i++)
        {
            DocumentQuote quote = extraction.Quotes[i];
            Within(text, "quotation", quote.Start, quote.Length);
            Require(quote.Start > end || i == 0, $"quotation at {quote.Start} begins before {end}");
            end = quote.End;
            Require(quote.Block >= 0 && quote.Block < extraction.Structure.Blocks.Count, $"quotation at {quote.Start} is in block {quote.Block}");
            Block block = extraction.Structure.Blocks[quote.Block];
            Require(quote.Start > block.Start && quote.End <= block.End, $"quotation at {quote.Start} is not in its block");
            Require(quote.Actor >= -1 && quote.Actor < extraction.Actors.Actors.Count, $"quotation at {quote.Start} is by actor {quote.Actor}");
            if (quote.SpeakerStart >= 0)
                Within(text, "speaker", quote.SpeakerStart, quote.SpeakerLength);
            Require(quote.Cue is null == quote.CueStart < 0, $"quotation at {quote.Start} has half a cue");
            if (quote.Cue is not null)
                Verbatim(text, "cue", new Span(quote.Cue, quote.CueStart));
            Require(quote.Continues < i, $"quotation at {quote.Start} goes on a later one");
            if (quote.Continues >= 0)
                Require(extraction.Quotes[quote.Continues].Block < quote.Block, $"quotation at {quote.Start} goes on one of its own paragraph");
        }
    }

    private static void Verbatim(string text, string what, Span span)
    {
        Within(text, what, span.Start, span.Text.Length);
        Require(string.CompareOrdinal(text, span.Start, span.Text, 0, span.Text.Length) == 0, $"{what} '{span.Text}' is not what stands at {span.Start}");
    }

    private static void Within(string text, string what, int start, int length) => Within(text, what, start, length, text.Length);

    private static void Within(string text, string what, int start, int length, int end) =>
        Require(start >= 0 && length > 0 && length <= end - start, $"{what} at {start}, {length} long, of {text.Length} characters");

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }

    private sealed class File(string text) : AdditionalText
    {
        public override string Path => "/actors.yml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
