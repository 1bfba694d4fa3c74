using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>Finds the quotations of one document, in text order, and who said each.</summary>
internal static class QuoteReader
{
    public static EquatableArray<DocumentQuote> Read(TokenizedText text, DocumentStructure structure, DocumentActors actors, CancellationToken cancellationToken) =>
        new DocumentQuoteReader(text, actors, cancellationToken).Read();
}

/// <summary>Goes through the paragraphs of one document and carries speakers from one to the next.</summary>
internal sealed class DocumentQuoteReader
{
    private readonly TokenizedText text;
    private readonly DocumentActors actors;
    private readonly CancellationToken cancellationToken;
    private readonly MarkScanner scanner = new();
    private readonly AttributionReader attributionReader = new();
    private readonly List<DocumentQuote> quotes = new();

    public DocumentQuoteReader(TokenizedText text, DocumentActors actors, CancellationToken cancellationToken)
    {
        this.text = text;
        this.actors = actors;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The last paragraph of the body that was read, the attribution that its end leaves to the next one, and whether it ends within a quotation.</summary>
    private Attribution carried = Attribution.None;
    private int carriedQuote = -1;
    private bool isCarriedOpen;
    private bool endedWithQuote;

    public EquatableArray<DocumentQuote> Read()
    {
        IReadOnlyList<TokenizedBlock> blocks = text.Blocks;
        for (int b = 0; b < blocks.Count; b++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TokenizedBlock block = blocks[b];
            List<MarkedSpan> spans = scanner.Scan(text.Text, block.Block, cancellationToken);
            if (spans.Count == 0)
            {
                Leave();
                continue;
            }
            Paragraph p = Paragraph.Of(text.Text, block, spans);
            ReadParagraph(p, b);
        }
        return quotes.ToEquatableArray();
    }

    private void Leave()
    {
        carried = Attribution.None;
        carriedQuote = -1;
        isCarriedOpen = false;
        endedWithQuote = false;
    }

    private void ReadParagraph(Paragraph p, int b)
    {
        bool isTitleCase = p.Block.Block.Kind is BlockKind.Headline or BlockKind.Subheading;
        int count = p.Spans.Count;
        var attributions = new Attribution[count];
        var bases = new AttributionBasis[count];
        for (int i = 0; i < count; i++)
            attributions[i] = Attribution.None;
        attributionReader.Read(p, isTitleCase, attributions, bases, cancellationToken);
        bool startsWithQuote = p.QuoteUnits[0] == 0;
        int continues = -1;
        if (startsWithQuote && bases[0] == AttributionBasis.None && endedWithQuote)
        {
            attributions[0] = carried;
            bases[0] = AttributionBasis.Governed;
            if (isCarriedOpen)
                continues = carriedQuote;
        }
        if (startsWithQuote && isCarriedOpen)
            continues = carriedQuote;
        if (bases[0] == AttributionBasis.None && IsFree(p, 0))
            attributions[0] = Introduction(p, b, 0);
        if (attributions[0].Exists && bases[0] == AttributionBasis.None)
            bases[0] = AttributionBasis.Governed;
        for (int q = 1; q < count; q++)
        {
            if (bases[q] == AttributionBasis.None && attributions[q - 1].Exists && IsFree(p, q) && IsSameTurn(p, q - 1, q))
            {
                attributions[q] = attributions[q - 1];
                bases[q] = AttributionBasis.Governed;
            }
            else if (bases[q] == AttributionBasis.None && IsFree(p, q))
            {
                attributions[q] = Introduction(p, b, q);
                if (attributions[q].Exists)
                    bases[q] = AttributionBasis.Governed;
            }
        }
        for (int q = count - 2; q >= 0; q--)
        {
            if (!attributions[q].Exists && attributions[q + 1].Exists && IsFree(p, q))
            {
                attributions[q] = attributions[q + 1];
                bases[q] = AttributionBasis.Governed;
            }
        }
        Leave();
        for (int q = 0; q < count; q++)
        {
            MarkedSpan span = p.Spans[q];
            if (!QuotationFilter.IsQuotation(p, q, bases[q]) || !span.IsClosed && !IsTrusted(p, b, q))
                continue;
            quotes.Add(Quote(p, q, attributions[q], q == 0 ? continues : -1));
            carriedQuote = quotes.Count - 1;
            carried = attributions[q];
            isCarriedOpen = !span.IsClosed;
        }
        endedWithQuote = carriedQuote >= 0 && carried.Exists && (isCarriedOpen || EndsWithTurn(p));
    }

    /// <summary>Whether the quotation is a sentence of its own, or several.</summary>
    private static bool IsFree(Paragraph p, int q)
    {
        int unit = p.QuoteUnits[q];
        bool isFirst = unit == 0 || p.Units[unit - 1].Kind is UnitKind.Stop or UnitKind.Colon || p.Units[unit - 1].Kind == UnitKind.Quote && p.EndsSentence(p.Spans[q - 1]);
        bool isLast = unit + 1 >= p.Units.Count || p.EndsSentence(p.Spans[q]) || p.Units[unit + 1].Kind is UnitKind.Stop or UnitKind.Other;
        return isFirst && isLast;
    }

    /// <summary>"...," X said. "...": between the two there is no more than the attribution of the first.</summary>
    private static bool IsSameTurn(Paragraph p, int previous, int q)
    {
        int stops = 0;
        for (int i = p.QuoteUnits[previous] + 1; i < p.QuoteUnits[q]; i++)
        {
            if (p.Units[i].Kind == UnitKind.Stop)
                stops++;
        }
        return stops <= 1;
    }

    private bool EndsWithTurn(Paragraph p)
    {
        int stops = 0;
        for (int i = p.QuoteUnits[p.Spans.Count - 1] + 1; i < p.Units.Count; i++)
        {
            if (p.Units[i].Kind == UnitKind.Stop)
                stops++;
        }
        return stops <= 1;
    }

    /// <summary>The speaker of a quotation that stands by itself: whom the sentence before it lets speak or is about.</summary>
    private Attribution Introduction(Paragraph p, int b, int q)
    {
        int unit = p.QuoteUnits[q];
        if (unit > 0)
            return SpeakerOfSentence(p, unit);
        if (b == 0)
            return Attribution.None;
        TokenizedBlock before = text.Blocks[b - 1];
        if (before.Block.Kind is not (BlockKind.Body or BlockKind.Standfirst) || before.Block.Length > 2000)
            return Attribution.None;
        Paragraph previous = Paragraph.Of(text.Text, before, scanner.Scan(text.Text, before.Block, cancellationToken));
        return SpeakerOfSentence(previous, previous.Units.Count);
    }

    private static Attribution SpeakerOfSentence(Paragraph p, int end)
    {
        int s = p.Sentences.Count - 1;
        while (s >= 0 && p.Sentences[s] >= end)
            s--;
        if (s < 0)
            return Attribution.None;
        int start = p.Sentences[s];
        if (end - start > 150)
            return Attribution.None;
        var cues = new List<Cue>();
        CueReader.Read(p, start, end, false, cues);
        foreach (Cue cue in cues)
        {
            if (cue.IsFinite && cue.Kind is CueKind.Say or CueKind.Tell)
                return Attribution.Of(p, cue);
        }
        NounPhrase subject = CueReader.ClauseInitial(p, start, end, true);
        if (!subject.Exists || !(p.Units[subject.Head].IsCapital || p.Units[subject.Head].Is(WordClass.Subject | WordClass.Speaker)))
            return Attribution.None;
        return Attribution.Of(p, subject);
    }

    /// <summary>A mark that never closes opens a quotation where the paragraph goes on in the next one, or where it can be no more than its last sentence.</summary>
    private bool IsTrusted(Paragraph p, int b, int q)
    {
        MarkedSpan span = p.Spans[q];
        bool goesOn = b + 1 < text.Blocks.Count && MarkScanner.IsOpening(text.Text, text.Blocks[b + 1].Block.Start);
        string source = text.Text;
        int stops = 0;
        int lastSentence = span.Start;
        for (int i = span.Start; i < span.End - 1; i++)
        {
            if (source[i] is '.' or '?' or '!' && char.IsWhiteSpace(source[i + 1]))
            {
                stops++;
                lastSentence = i + 1;
            }
        }
        if (HoldsAttribution(p, span, lastSentence))
            return false;
        return goesOn || stops == 0 || p.QuoteUnits[q] == 0 || p.Units[p.QuoteUnits[q] - 1].Kind == UnitKind.Colon;
    }

    /// <summary>“The truce holds, Berg said on Monday: the words behind the open mark name their own speaker, so the quotation ends somewhere among them.</summary>
    private static bool HoldsAttribution(Paragraph p, MarkedSpan span, int from)
    {
        foreach (Token token in p.Block.Tokens)
        {
            if (token.Start < from || token.End > span.End || token.Kind != TokenKind.Word)
                continue;
            if (QuoteLexicon.Word(p.Text, token.Start, token.End) is not { Verb: { Kind: CueKind.Say, Bare: true } verb } || (verb.Forms & VerbForms.Past) == 0)
                continue;
            int comma = p.Text.LastIndexOf(',', token.Start, Math.Min(token.Start - from, 60));
            if (comma > 0 && comma + 2 < p.Text.Length && (char.IsUpper(p.Text[comma + 2]) || QuoteLexicon.Word(p.Text, comma + 2, WordEnd(p.Text, comma + 2)).Is(WordClass.Subject)))
                return true;
        }
        return false;
    }

    private static int WordEnd(string source, int i)
    {
        while (i < source.Length && char.IsLetter(source[i]))
            i++;
        return i;
    }

    private DocumentQuote Quote(Paragraph p, int q, Attribution attribution, int continues)
    {
        MarkedSpan span = p.Spans[q];
        int length = span.End - span.Start;
        if (!attribution.Exists)
            return new DocumentQuote(span.Start, length, p.Block.Index, -1, -1, 0, null, -1, IsPartial(p, q), continues);
        return new DocumentQuote(
            span.Start, length, p.Block.Index, ActorAt(attribution), attribution.Start, attribution.End - attribution.Start,
            attribution.Cue, attribution.CueStart, IsPartial(p, q), continues);
    }

    private int ActorAt(Attribution attribution)
    {
        foreach (Mention mention in actors.Mentions)
        {
            if (mention.Start <= attribution.HeadStart && mention.End >= attribution.HeadEnd)
                return mention.Actor;
        }
        return -1;
    }

    private static bool IsPartial(Paragraph p, int q)
    {
        MarkedSpan span = p.Spans[q];
        return char.IsLower(p.Text[span.Start]);
    }
}
