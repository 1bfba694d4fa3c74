using System;

namespace CorpusGen.Documents;

/// <summary>What the table of furniture phrases says about a block.</summary>
[Flags]
internal enum Phrases
{
    None = 0,

    /// <summary>Words of the site, not of the article.</summary>
    Furniture = 1,

    /// <summary>The head of a list of other articles.</summary>
    ListHead = 2,

    /// <summary>What stands behind an article: comments, the author's life, the newsletter.</summary>
    Tail = 4,

    /// <summary>Words that name a picture's maker.</summary>
    Credit = 8,

    /// <summary>Who wrote or helped: a note on the report, no part of it.</summary>
    Note = 16,

    /// <summary>The head of a film or a picture series: its title and its summary follow.</summary>
    Film = 32,

    /// <summary>The head of a summary in points, which stands before the article's first paragraph.</summary>
    Summary = 64,

    /// <summary>What no article goes on behind: readers' comments and the form for one's own.</summary>
    End = 128,

    /// <summary>A line whose next one tells what it offers: a film's length, a newsletter's name.</summary>
    Offer = 256,

    /// <summary>A button within the article that other articles' titles may follow.</summary>
    More = 512,
}

/// <summary>A block while the document is read: where it stands, what was measured of it, and what it turned out to be.</summary>
/// <remarks>It has fields, as have the other classes that a document is read with: a compile is over before the runtime inlines accessors, and until then each one is
/// compiled by itself and called.</remarks>
internal sealed class SourceBlock(int start, int end)
{
    public readonly int Start = start;

    public int End = end;

    /// <summary>White space before its first line.</summary>
    public int Indent;

    /// <summary>No empty line stands before it.</summary>
    public bool FollowsLine;

    /// <summary>Its text without marks of Markdown, as a stretch of <see cref="PlainText.Characters"/>.</summary>
    public int PlainStart;

    public int PlainEnd;

    /// <summary>Its content words, as a stretch of <see cref="PlainText.Stems"/>.</summary>
    public int StemStart;

    public int StemEnd;

    public int PlainLength => PlainEnd - PlainStart;

    /// <summary>Characters of the plain text that stand in links.</summary>
    public int Linked;

    public int Links;

    /// <summary>Characters of the plain text that stand in bold.</summary>
    public int Bold;

    public int HeadingLevel;

    public bool IsListItem;

    public bool IsQuoted;

    public bool IsItalic;

    public int Words;

    public int FunctionWords;

    /// <summary>Words by which a text speaks of itself and to its reader: we, our, us, you, your.</summary>
    public int PersonWords;

    /// <summary>Different words by which outlets ask for money: journalism, newsroom, support, donation.</summary>
    public int AppealWords;

    public bool HasQuotation;

    /// <summary>It holds no digit of ASCII.</summary>
    public bool IsWithoutDigits;

    /// <summary>Its text stands in it twice, as where a page shows a link's title and the description of its picture.</summary>
    public bool IsDoubled;

    /// <summary>The outlet asks its reader for money or thanks for it.</summary>
    public bool IsAppeal => !HasQuotation && PersonWords * 40 >= Words && ((PersonWords >= 2 && AppealWords >= 2) || (PersonWords >= 1 && AppealWords >= 3));

    public int CapitalWords;

    public bool HasLetters;

    /// <summary>It has four letters or more, all of them capitals.</summary>
    public bool IsUpperCase;

    public int Sentences;

    /// <summary>Its last sentence is closed by a full stop, a question mark or the like.</summary>
    public bool EndsSentence;

    public bool EndsWithColon;

    /// <summary>Hash of its letters and digits.</summary>
    public uint Hash;

    /// <summary>How many blocks of the document read the same.</summary>
    public int Copies = 1;

    public Phrases Phrases;

    public DateMention? Date;

    public BlockKind Kind = BlockKind.Boilerplate;

    public bool Has(Phrases phrase) => (Phrases & phrase) != 0;

    public bool IsFurniture => Has(Phrases.Furniture | Phrases.ListHead | Phrases.Tail | Phrases.Film | Phrases.End | Phrases.Offer) || IsDoubled || IsAppeal;

    public bool IsLinkOnly => Links > 0 && Linked * 10 >= PlainLength * 9;

    /// <summary>Running text: it has sentences, or reads as one.</summary>
    public bool IsProse => (EndsSentence && Words >= 5 && FunctionWords >= 1) || (Words >= 20 && FunctionWords * 5 >= Words);
}
