using System.Collections.Generic;
using CorpusGen.Documents;
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
/// <remarks>Of fields: see <see cref="SourceBlock"/>.</remarks>
internal sealed class Name(TokenizedBlock block, int first, int last, int start, int end, NameForm form, NameKind kind)
{
    public readonly TokenizedBlock Block = block;

    /// <summary>The first token.</summary>
    public int First = first;

    /// <summary>The token behind the last one.</summary>
    public readonly int Last = last;

    public int Start = start;

    public readonly int End = end;

    public NameForm Form = form;

    public string Text = form.Name;

    public NameKind Kind = kind;

    /// <summary>The country that it names, or that its title or its first word names; an index into the tables.</summary>
    public int Country = -1;

    /// <summary>The organization of the tables, or -1.</summary>
    public int Organization = -1;

    public string? Title;

    public Gender Gender;

    /// <summary>It begins a sentence with a word that needs no name to have a capital there.</summary>
    public bool NeedsConfirmation;

    /// <summary>The ordinary word before it begins the sentence and may be a part of it: where that begins, or -1.</summary>
    public int WiderStart = -1;

    /// <summary>Puts names in text order, in which most come; of those that begin at one place the longest is the first.</summary>
    public static void Sort(List<Name> names)
    {
        for (int i = 1; i < names.Count; i++)
        {
            if (names[i - 1].Start < names[i].Start)
                continue;
            names.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
            return;
        }
    }

    /// <summary>Takes the word before it in; <paramref name="form"/> is what the name then is.</summary>
    public void Widen(NameForm form)
    {
        First--;
        Start = WiderStart;
        Form = form;
        Text = form.Name;
    }

    /// <summary>What its neighbourhood says for each kind.</summary>
    public int ForPerson;

    public int ForOrganization;

    public int ForPlace;

    /// <summary>A museum and the like: an organization or, where the document only goes there, a place.</summary>
    public bool IsVenue;

    /// <summary>It looks like an acronym, as organizations have them.</summary>
    public bool IsAcronym;

    /// <summary>"The" stands before it, as before organizations, seldom before persons.</summary>
    public bool HasArticle;

    /// <summary>The organization whose acronym in parentheses this is, or null.</summary>
    public Name? StandsFor;

    /// <summary>The name that this one belongs to, as the text states it: "State Department spokesman X".</summary>
    public Name? Affiliation;

    /// <summary>The known actor that it is a form of, or the string that is no actor, as an index into the document's known names; or -1.</summary>
    public int Known = -1;

    /// <summary>Index of its actor in the document, or -1.</summary>
    public int Actor = -1;
}
