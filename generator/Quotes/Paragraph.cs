using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

internal enum UnitKind : byte
{
    Word,
    Number,
    Possessive,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Stop,
    Quote,
    Other,
}

/// <summary>A token of the reporter's own words, or a whole marked span of them as one unit.</summary>
/// <param name="Quote">Index of the marked span in its paragraph, or -1.</param>
internal readonly record struct Unit(UnitKind Kind, int Start, int End, LexicalWord Word, bool IsCapital, int Quote)
{
    public bool IsWord => Kind == UnitKind.Word;

    /// <summary>Whether the unit is a word of the class that is not written as a name.</summary>
    public bool Is(WordClass classes) => Kind == UnitKind.Word && Word.Is(classes);
}

/// <summary>The sentences of one block as the reading of attributions sees them: marked spans are single units, remarks in brackets are left out.</summary>
/// <remarks>Of fields: see <see cref="SourceBlock"/>.</remarks>
internal sealed class Paragraph
{
    public string Text = "";

    public TokenizedBlock Block = null!;

    public List<MarkedSpan> Spans = null!;

    public readonly List<Unit> Units = new();

    /// <summary>Index of each sentence's first unit.</summary>
    public readonly List<int> Sentences = new();

    /// <summary>Index of the unit of each marked span.</summary>
    public readonly List<int> QuoteUnits = new();

    /// <summary>Reads another block; one object serves many, so that its lists need not grow anew.</summary>
    public Paragraph Read(string text, TokenizedBlock block, List<MarkedSpan> spans)
    {
        Text = text;
        Block = block;
        Spans = spans;
        Units.Clear();
        Sentences.Clear();
        QuoteUnits.Clear();
        ReadUnits();
        return this;
    }

    public int SentenceEnd(int sentence) => sentence + 1 < Sentences.Count ? Sentences[sentence + 1] : Units.Count;

    /// <summary>Whether the words of the span end as a sentence does.</summary>
    public bool EndsSentence(MarkedSpan span)
    {
        int i = span.End - 1;
        while (i > span.Start && (char.IsWhiteSpace(Text[i]) || Text[i] is '\'' or '’' or '"' or '”' or ')' or ']'))
            i--;
        return Text[i] is '.' or '?' or '!' or '…';
    }

    public bool EndsWithComma(MarkedSpan span)
    {
        int i = span.End - 1;
        while (i > span.Start && (char.IsWhiteSpace(Text[i]) || Text[i] is '\'' or '’' or '"' or '”'))
            i--;
        return Text[i] is ',' or '—' or '–' or '-' && i > span.Start;
    }

    [MethodImpl(Jit.Hot)]
    private void ReadUnits()
    {
        Token[] tokens = Block.Tokens;
        int[] sentences = Block.Sentences;
        int span = 0, sentence = 0, bracketEnd = -1;
        bool isStart = true;
        for (int i = 0; i < tokens.Length || span < Spans.Count;)
        {
            while (sentence < sentences.Length && sentences[sentence] < i)
                sentence++;
            // What the tokens say counts between words only: a marked span ends a sentence of the reporter's or does not.
            if (sentence < sentences.Length && sentences[sentence] == i && Units.Count > 0 && Units[Units.Count - 1].Kind != UnitKind.Quote)
                isStart = true;
            if (span < Spans.Count && (i >= tokens.Length || tokens[i].End > Spans[span].Open))
            {
                MarkedSpan s = Spans[span];
                if (isStart || Units[Units.Count - 1].Kind == UnitKind.Quote && EndsSentence(Spans[span - 1]))
                    Sentences.Add(Units.Count);
                isStart = false;
                QuoteUnits.Add(Units.Count);
                Units.Add(new Unit(UnitKind.Quote, s.Open, s.Close, QuoteLexicon.Unknown, false, span));
                while (i < tokens.Length && tokens[i].Start < s.Close)
                    i++;
                span++;
                continue;
            }
            Token token = tokens[i];
            char c = Text[token.Start];
            if (c is '(' or '[' && i > bracketEnd)
            {
                int close = BracketEnd(i, span < Spans.Count ? Spans[span].Open : int.MaxValue);
                if (close > i)
                {
                    i = close + 1;
                    continue;
                }
                bracketEnd = i + 40;
            }
            Unit unit = UnitOf(token, c);
            if (!isStart && unit.Kind == UnitKind.Word && unit.IsCapital && Units[Units.Count - 1] is { Kind: UnitKind.Quote } quote && EndsSentence(Spans[quote.Quote]))
                isStart = true;
            if (isStart && unit.Kind is UnitKind.Word or UnitKind.Number)
            {
                Sentences.Add(Units.Count);
                isStart = false;
            }
            else if (Units.Count == 0)
            {
                Sentences.Add(0);
            }
            Units.Add(unit);
            i++;
        }
    }

    private Unit UnitOf(Token token, char c)
    {
        switch (token.Kind)
        {
            case TokenKind.Word:
                return new Unit(UnitKind.Word, token.Start, token.End, QuoteLexicon.Word(Text, token.Start, token.End), char.IsUpper(c), -1);
            case TokenKind.Number:
                return new Unit(UnitKind.Number, token.Start, token.End, QuoteLexicon.Unknown, false, -1);
            case TokenKind.Possessive:
                return new Unit(UnitKind.Possessive, token.Start, token.End, QuoteLexicon.Unknown, false, -1);
        }
        UnitKind kind = c switch
        {
            ',' => UnitKind.Comma,
            ':' => UnitKind.Colon,
            ';' => UnitKind.Semicolon,
            '—' or '–' or '-' or '―' => UnitKind.Dash,
            '.' or '!' or '?' => UnitKind.Stop,
            // The apostrophe behind a plural: the workers' demands.
            '\'' or '’' when token.Start > 0 && Text[token.Start - 1] is 's' or 'S' or 'z' or 'x' => UnitKind.Possessive,
            _ => UnitKind.Other,
        };
        return new Unit(kind, token.Start, token.End, QuoteLexicon.Unknown, false, -1);
    }

    /// <summary>Index of the token that closes the bracket, where that comes soon and before the next marked span; or -1.</summary>
    private int BracketEnd(int i, int limit)
    {
        Token[] tokens = Block.Tokens;
        for (int k = i + 1; k < tokens.Length && k < i + 40 && tokens[k].Start < limit; k++)
        {
            if (Text[tokens[k].Start] is ')' or ']')
                return k;
        }
        return -1;
    }
}
