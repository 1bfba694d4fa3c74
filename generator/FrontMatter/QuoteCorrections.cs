using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Quotes;
using Microsoft.CodeAnalysis;

namespace CorpusGen.FrontMatter;

/// <summary>A document's quotations and actors once what the user states of them is put in.</summary>
/// <param name="Settled">Where the quotations begin whose speaker the user states, none included; in text order.</param>
internal sealed record CorrectedQuotes(DocumentActors Actors, EquatableArray<DocumentQuote> Quotes, EquatableArray<int> Settled, EquatableArray<TextProblem> Problems);

/// <summary>Finds the quotation that each correction means, and puts the correction in.</summary>
internal sealed class QuoteCorrections
{
    private const int MostCounted = 100;

    // How far from a quotation its cue may stand: sentences are long, paragraphs may be without end.
    private const int Reach = 600;

    private readonly string text;
    private readonly DocumentStructure structure;
    private readonly List<LocalActor> actors;
    private readonly EquatableArray<Mention> mentions;
    private readonly EquatableArray<KnownName> known;
    private readonly DocumentQuote[] quotes;
    private readonly QuoteCorrection?[] corrections;
    private readonly List<TextProblem> problems = [];
    private readonly Statement?[] speakers;
    private readonly bool[] hasCue;
    private Dictionary<string, int>? actorOf;

    private QuoteCorrections(string text, DocumentStructure structure, DocumentActors actors, EquatableArray<KnownName> known, EquatableArray<DocumentQuote> quotes)
    {
        this.text = text;
        this.known = known;
        this.structure = structure;
        this.actors = [.. actors.Actors];
        mentions = actors.Mentions;
        this.quotes = [.. quotes];
        corrections = new QuoteCorrection?[quotes.Count];
        speakers = new Statement?[quotes.Count];
        hasCue = new bool[quotes.Count];
    }

    public static CorrectedQuotes Apply(
        string text, DocumentStructure structure, DocumentActors actors, EquatableArray<KnownName> known, EquatableArray<DocumentQuote> quotes, EquatableArray<QuoteCorrection> corrections, CancellationToken cancellationToken)
    {
        if (corrections.Count == 0)
            return new CorrectedQuotes(actors, quotes, EquatableArray<int>.Empty, EquatableArray<TextProblem>.Empty);
        var corrected = new QuoteCorrections(text, structure, actors, known, quotes);
        corrected.Match(corrections, cancellationToken);
        var settled = new List<int>();
        for (int i = 0; i < quotes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            corrected.Correct(i);
            if (corrected.speakers[i] is not null)
                settled.Add(quotes[i].Start);
        }
        return new CorrectedQuotes(
            actors with { Actors = corrected.actors.ToEquatableArray() }, corrected.WithoutOthers(), settled.ToEquatableArray(), corrected.problems.ToEquatableArray());
    }

    private void Match(EquatableArray<QuoteCorrection> stated, CancellationToken cancellationToken)
    {
        int longest = 0;
        foreach (QuoteCorrection correction in stated)
            longest = Math.Max(longest, correction.Starts.Length);
        var starts = new string[quotes.Length];
        var order = new int[quotes.Length];
        for (int i = 0; i < order.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            order[i] = i;
            starts[i] = QuoteStarts.Of(text, quotes[i].Start, quotes[i].End, longest);
        }
        Array.Sort(starts, order, StringComparer.Ordinal);
        foreach (QuoteCorrection correction in stated)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = FirstFrom(starts, correction.Starts), count = 0;
            while (count < MostCounted && first + count < starts.Length && starts[first + count].StartsWith(correction.Starts, StringComparison.Ordinal))
                count++;
            if (count == 0)
                Report(Descriptors.NoQuotation, correction.Start, correction.Length, "No quotation", "s", correction.Starts);
            else if (count > 1)
                Report(Descriptors.NoQuotation, correction.Start, correction.Length, count == MostCounted ? "Many quotations" : count.ToString(CultureInfo.InvariantCulture) + " quotations", "", correction.Starts);
            else if (corrections[order[first]] is not null)
                Report(Descriptors.WrongCorrection, correction.Start, correction.Length, "an entry before this one corrects the same quotation");
            else
                corrections[order[first]] = correction;
        }
    }

    /// <summary>The first of the sorted texts that is not less.</summary>
    private static int FirstFrom(string[] sorted, string value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(sorted[middle], value) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Speaker and cue are those of the quotation that this one goes on, unless its own entry states others.</summary>
    private void Correct(int i)
    {
        DocumentQuote quote = quotes[i];
        int before = quote.Continues;
        speakers[i] = corrections[i]?.Speaker ?? (before < 0 ? null : speakers[before]);
        if (speakers[i] is { } speaker)
            quote = WithSpeaker(quote, speaker);
        if (corrections[i]?.Cue is { } cue)
        {
            hasCue[i] = true;
            quote = WithCue(quote, cue);
        }
        else if (before >= 0 && hasCue[before])
        {
            hasCue[i] = true;
            quote = quote with { Cue = quotes[before].Cue, CueStart = quotes[before].CueStart };
        }
        quotes[i] = quote;
    }

    private DocumentQuote WithSpeaker(DocumentQuote quote, Statement speaker)
    {
        if (speaker.Text is null)
            return quote with { Actor = -1, SpeakerStart = -1, SpeakerLength = 0 };
        int actor = ActorOf(speaker.Text);
        // The words that name somebody else there do not name this speaker; a pronoun may.
        return actor == quote.Actor || !NamesSomebody(quote.SpeakerStart, quote.SpeakerStart + quote.SpeakerLength)
            ? quote with { Actor = actor }
            : quote with { Actor = actor, SpeakerStart = -1, SpeakerLength = 0 };
    }

    private bool NamesSomebody(int start, int end)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < mentions.Count && mentions[low].Start < end;
    }

    /// <summary>The document's actor of that name, or of that alias or surname where only one has it; else a new one.</summary>
    private int ActorOf(string name)
    {
        actorOf ??= ActorsByName();
        if (actorOf.TryGetValue(name, out int actor))
            return actor;
        LocalActor read = NamedActor.Of(name, known);
        if (!actorOf.TryGetValue(read.Name, out actor))
        {
            actorOf.Add(read.Name, actor = actors.Count);
            actors.Add(read);
        }
        actorOf[name] = actor;
        return actor;
    }

    private Dictionary<string, int> ActorsByName()
    {
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byOther = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = actors.Count - 1; i >= 0; i--)
        {
            LocalActor actor = actors[i];
            byName[actor.Name] = i;
            foreach (string alias in actor.Aliases)
                Add(alias, i);
            if (actor.Kind == ActorKind.Person)
                Add(actor.Name.Substring(actor.Name.LastIndexOf(' ') + 1), i);
        }
        foreach (KeyValuePair<string, int> other in byOther)
        {
            if (other.Value >= 0 && !byName.ContainsKey(other.Key))
                byName.Add(other.Key, other.Value);
        }
        return byName;

        void Add(string other, int i) => byOther[other] = byOther.TryGetValue(other, out int known) && known != i ? -1 : i;
    }

    private DocumentQuote WithCue(DocumentQuote quote, Statement cue)
    {
        if (cue.Text is null)
            return quote with { Cue = null, CueStart = -1 };
        Block block = structure.Blocks[quote.Block];
        int at = Nearest(cue.Text, Math.Max(block.Start, quote.Start - Reach), Math.Min(block.End, quote.End + Reach), quote);
        if (at < 0 && quote.Block > 0 && structure.Blocks[quote.Block - 1] is { Kind: not BlockKind.FrontMatter } before)
            at = Nearest(cue.Text, Math.Max(before.Start, before.End - Reach), before.End, quote);
        if (at >= 0)
            return quote with { Cue = text.Substring(at, cue.Text.Length), CueStart = at };
        Report(Descriptors.WrongCorrection, cue.Start, cue.Text.Length, "the words '" + cue.Text + "' do not stand beside the quotation");
        return quote;
    }

    /// <summary>Where the words stand nearest to the quotation, outside it; -1 for nowhere.</summary>
    private int Nearest(string words, int from, int end, DocumentQuote quote)
    {
        int best = -1, least = int.MaxValue;
        for (int at = from; at + words.Length <= end; at++)
        {
            at = text.IndexOf(words, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                break;
            int distance = at >= quote.End ? at - quote.End : quote.Start - (at + words.Length);
            bool isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
            if (distance >= 0 && distance < least && isWhole)
                (best, least) = (at, distance);
        }
        return best;
    }

    /// <summary>Without what the user states to be no quotation; what went on one of these goes on the one before.</summary>
    private EquatableArray<DocumentQuote> WithoutOthers()
    {
        var kept = new List<DocumentQuote>(quotes.Length);
        var index = new int[quotes.Length];
        for (int i = 0; i < quotes.Length; i++)
        {
            int continues = quotes[i].Continues < 0 ? -1 : index[quotes[i].Continues];
            bool isQuotation = corrections[i] is not { IsQuotation: false };
            index[i] = isQuotation ? kept.Count : continues;
            if (isQuotation)
                kept.Add(quotes[i] with { Continues = continues });
        }
        return kept.ToEquatableArray();
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments) =>
        problems.Add(new TextProblem(descriptor.Id, start, length, new(arguments)));
}
