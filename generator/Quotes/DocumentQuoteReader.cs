using System.Collections.Generic;
using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>Goes through the paragraphs of one document and carries speakers from sentence to sentence and from one paragraph to the next.</summary>
internal sealed class DocumentQuoteReader
{
    private readonly SpeakerResolver resolver = new();
    private readonly MarkScanner scanner = new();
    private readonly AttributionReader attributionReader = new();
    private readonly List<DocumentQuote> quotes = new();
    private readonly List<int> unclosed = new();
    private readonly Paragraph paragraph = new();
    private readonly Paragraph paragraphBefore = new();
    private TokenizedText text = null!;
    private CancellationToken cancellationToken;

    // Of the marked spans of a paragraph.
    private Attribution[] attributions = [];
    private AttributionBasis[] bases = [];

    public (EquatableArray<DocumentQuote> Quotes, EquatableArray<int> UnclosedMarks) Read(TokenizedText text, DocumentActors actors, CancellationToken cancellationToken)
    {
        this.text = text;
        this.cancellationToken = cancellationToken;
        resolver.Begin(text, actors);
        quotes.Clear();
        unclosed.Clear();
        Turn turn = Turn.None;
        for (int b = 0; b < text.Blocks.Count; b++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TokenizedBlock block = text.Blocks[b];
            if (!QuoteReader.IsRead(block.Block.Kind))
                continue;
            bool isBody = block.Block.Kind == BlockKind.Body;
            Turn after = Turn.None;
            if (block.HasMarks)
            {
                List<MarkedSpan> spans = scanner.Scan(text.Text, block.Block, cancellationToken);
                bool isLastOpen = spans.Count > 0 && !spans[spans.Count - 1].IsClosed && QuoteReader.GoesOn(text, b);
                scanner.AddUnclosed(unclosed, isLastOpen ? spans[spans.Count - 1].Open : -1);
                if (spans.Count > 0)
                    after = ReadParagraph(paragraph.Read(text.Text, block, spans), b, isBody ? turn : Turn.None);
            }
            // A caption between two paragraphs takes nobody's turn; a subheading does.
            if (isBody)
                turn = after;
            else if (block.Block.Kind == BlockKind.Subheading)
                turn = Turn.None;
        }
        return (quotes.ToEquatableArray(), unclosed.ToEquatableArray());
    }

    private Turn ReadParagraph(Paragraph p, int b, Turn before)
    {
        int count = p.Spans.Count;
        if (attributions.Length < count)
        {
            attributions = new Attribution[count * 2];
            bases = new AttributionBasis[count * 2];
        }
        for (int i = 0; i < count; i++)
        {
            attributions[i] = Attribution.None;
            bases[i] = AttributionBasis.None;
        }
        attributionReader.Read(p, p.Block.Block.Kind is BlockKind.Headline or BlockKind.Subheading, attributions, bases, cancellationToken);
        bool goesOn = p.QuoteUnits[0] == 0 && before.IsOpen;
        if (p.QuoteUnits[0] == 0 && bases[0] == AttributionBasis.None && before.Attribution.Exists)
            Share(before.Attribution, 0);
        CarryForward();
        CarryBack();
        return Add();

        void Share(Attribution attribution, int q)
        {
            attributions[q] = attribution;
            bases[q] = attribution.Exists ? AttributionBasis.Governed : AttributionBasis.None;
        }

        // "...," X said. "...": the next sentence's speaker is the same; a sentence between them may name another.
        void CarryForward()
        {
            for (int q = 0; q < count; q++)
            {
                if (bases[q] != AttributionBasis.None || !IsFree(p, q))
                    continue;
                bool isSameTurn = q > 0 && attributions[q - 1].Exists && StopsBetween(p, p.QuoteUnits[q - 1], p.QuoteUnits[q]) <= 1;
                Share(isSameTurn ? attributions[Leading(p, bases, q - 1)] : Introduction(p, b, q), q);
            }
        }

        // "..." "...," X said.
        void CarryBack()
        {
            for (int q = count - 2; q >= 0; q--)
            {
                if (!attributions[q].Exists && attributions[q + 1].Exists && IsFree(p, q))
                    Share(attributions[q + 1], q);
            }
        }

        Turn Add()
        {
            int last = -1;
            bool isTerm = false;
            for (int q = 0; q < count; q++)
            {
                MarkedSpan span = p.Spans[q];
                resolver.AddQuoted(span);
                isTerm = !QuotationFilter.IsQuotation(p, q, bases[q], isTerm);
                if (isTerm || !span.IsClosed && !UnclosedMark.IsQuotation(p, q, QuoteReader.GoesOn(text, b)))
                    continue;
                quotes.Add(Quote(p, b, q, attributions[q], q == 0 && goesOn ? before.Quote : -1));
                last = q;
            }
            if (last < 0)
                return Turn.None;
            bool isOpen = !p.Spans[last].IsClosed;
            bool endsInTurn = isOpen || StopsBetween(p, p.QuoteUnits[last], p.Units.Count) <= 1;
            return new Turn(endsInTurn ? attributions[last] : Attribution.None, quotes.Count - 1, isOpen);
        }
    }

    /// <summary>Whether the quotation is a sentence of its own, or several, or begins one that it fills but for a few words.</summary>
    private static bool IsFree(Paragraph p, int q)
    {
        int unit = p.QuoteUnits[q];
        bool isFirst = unit == 0 || p.Units[unit - 1].Kind is UnitKind.Stop or UnitKind.Colon || p.Sentences.BinarySearch(unit) >= 0;
        if (!isFirst)
            return false;
        return unit + 1 >= p.Units.Count || p.EndsSentence(p.Spans[q]) || p.Units[unit + 1].Kind is UnitKind.Stop or UnitKind.Other || QuotationFilter.IsLong(p, q);
    }

    /// <summary>"...," Berg said after calling it "...": of the quotations of one sentence the one that its main clause attributes.</summary>
    private static int Leading(Paragraph p, AttributionBasis[] bases, int q)
    {
        int s = p.Sentences.BinarySearch(p.QuoteUnits[q]);
        int start = p.Sentences[s < 0 ? ~s - 1 : s];
        for (int i = q; i >= 0 && i > q - 4 && p.QuoteUnits[i] >= start; i--)
        {
            if (bases[i] == AttributionBasis.Beside)
                return i;
        }
        return q;
    }

    private static int StopsBetween(Paragraph p, int from, int to)
    {
        int stops = 0;
        for (int i = from + 1; i < to; i++)
        {
            if (p.Units[i].Kind == UnitKind.Stop)
                stops++;
        }
        return stops;
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
        Paragraph previous = paragraphBefore.Read(text.Text, before, scanner.Scan(text.Text, before.Block, cancellationToken));
        return SpeakerOfSentence(previous, previous.Units.Count);
    }

    private static Attribution SpeakerOfSentence(Paragraph p, int end)
    {
        int s = p.Sentences.BinarySearch(end);
        s = s < 0 ? ~s - 1 : s - 1;
        if (s < 0 || end - p.Sentences[s] > 150)
            return Attribution.None;
        int start = p.Sentences[s];
        var cues = new List<Cue>();
        CueReader.Read(p, start, end, false, cues);
        foreach (Cue cue in cues)
        {
            if (cue.IsFinite && cue.Kind is CueKind.Say or CueKind.Tell)
                return Attribution.Of(p, cue);
        }
        NounPhrase subject = SubjectFinder.ClauseInitial(p, start, end, true);
        return subject.Exists && CanSpeak(p, subject) ? Attribution.Of(p, subject) : Attribution.None;
    }

    private static bool CanSpeak(Paragraph p, NounPhrase subject)
    {
        Unit head = p.Units[subject.Head];
        if (head.Is(WordClass.Subject))
            return NounPhrases.IsLower(p, subject.Head, "he") || NounPhrases.IsLower(p, subject.Head, "she") || NounPhrases.IsLower(p, subject.Head, "they");
        return (head.IsCapital || head.Is(WordClass.Speaker)) && !head.Is(WordClass.Determiner | WordClass.Owner);
    }

    private DocumentQuote Quote(Paragraph p, int b, int q, Attribution attribution, int continues)
    {
        MarkedSpan span = p.Spans[q];
        int length = span.End - span.Start;
        bool isPartial = QuotationFilter.IsPartial(p, q);
        if (!attribution.Exists)
            return new DocumentQuote(span.Start, length, p.Block.Index, -1, -1, 0, null, -1, isPartial, continues);
        return new DocumentQuote(
            span.Start, length, p.Block.Index, resolver.Resolve(attribution, BlockOf(attribution, b)), attribution.Start, attribution.End - attribution.Start,
            attribution.Cue, attribution.CueStart, isPartial, continues);
    }

    /// <summary>The block that names the speaker: the quotation's own or one before it.</summary>
    private int BlockOf(Attribution attribution, int b)
    {
        if (text.Blocks[b].Block.Start <= attribution.Start)
            return b;
        int low = 0, high = b;
        while (low + 1 < high)
        {
            int middle = (low + high) / 2;
            if (text.Blocks[middle].Block.Start <= attribution.Start)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>What a paragraph leaves to the next one.</summary>
    /// <param name="Attribution">Who has the word at its end.</param>
    /// <param name="Quote">Index of its last quotation.</param>
    /// <param name="IsOpen">Whether that goes on in the next paragraph.</param>
    private readonly record struct Turn(Attribution Attribution, int Quote, bool IsOpen)
    {
        public static readonly Turn None = new(Attribution.None, -1, false);
    }
}
