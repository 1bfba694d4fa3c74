using CorpusGen.Language;

namespace CorpusGen.Actors;

internal enum NameKind
{
    /// <summary>A name whose kind the document as a whole must tell.</summary>
    Unknown,
    Person,
    Country,
    Organization,

    /// <summary>A place, an event, a work or no name at all.</summary>
    Other,
}

/// <summary>A stretch of a block that is a name, or may be one, with what its neighbourhood tells of it.</summary>
internal sealed class Name(TokenizedBlock block, int first, int last, int start, int end, string text, NameKind kind)
{
    public TokenizedBlock Block { get; } = block;

    /// <summary>The first token.</summary>
    public int First { get; private set; } = first;

    /// <summary>The token behind the last one.</summary>
    public int Last { get; } = last;

    public int Start { get; private set; } = start;

    public int End { get; } = end;

    public string Text { get; private set; } = text;

    public NameKind Kind { get; set; } = kind;

    /// <summary>The country that it names, or that its title or its first word names; an index into the tables.</summary>
    public int Country { get; set; } = -1;

    /// <summary>The organization of the tables, or -1.</summary>
    public int Organization { get; set; } = -1;

    public string? Title { get; set; }

    public Gender Gender { get; set; }

    /// <summary>It begins a sentence with a word that needs no name to have a capital there.</summary>
    public bool NeedsConfirmation { get; set; }

    /// <summary>The ordinary word before it begins the sentence and may be a part of it: where that begins, or -1.</summary>
    public int WiderStart { get; set; } = -1;

    /// <summary>Takes the word before it in; <paramref name="text"/> is what the name then is.</summary>
    public void Widen(string text)
    {
        First--;
        Start = WiderStart;
        Text = text;
    }

    /// <summary>What its neighbourhood says for each kind.</summary>
    public int ForPerson { get; set; }

    public int ForOrganization { get; set; }

    public int ForPlace { get; set; }

    /// <summary>A museum and the like: an organization or, where the document only goes there, a place.</summary>
    public bool IsVenue { get; set; }

    /// <summary>It looks like an acronym, as organizations have them.</summary>
    public bool IsAcronym { get; set; }

    /// <summary>"The" stands before it, as before organizations, seldom before persons.</summary>
    public bool HasArticle { get; set; }

    /// <summary>The organization whose acronym in parentheses this is, or null.</summary>
    public Name? StandsFor { get; set; }

    /// <summary>The name that this one belongs to, as the text states it: "State Department spokesman X".</summary>
    public Name? Affiliation { get; set; }

    /// <summary>The known actor that it is a form of, or the string that is no actor, as an index into the document's known names; or -1.</summary>
    public int Known { get; set; } = -1;

    /// <summary>Its words as they are compared, once the linker has asked for them.</summary>
    public string[]? Words { get; set; }

    /// <summary>Index of its actor in the document, or -1.</summary>
    public int Actor { get; set; } = -1;
}
