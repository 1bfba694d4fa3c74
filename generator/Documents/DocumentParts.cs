using System;
using System.Collections.Generic;

namespace CorpusGen.Documents;

/// <summary>A document while it is read: its blocks and what the steps have found of it so far.</summary>
/// <remarks>Of fields: see <see cref="SourceBlock"/>.</remarks>
internal sealed class DocumentParts(string text, List<SourceBlock> blocks, PlainText plain)
{
    private const int MostAuthorNames = 24;

    private string[]? authorNames;

    public readonly string Text = text;

    public readonly List<SourceBlock> Blocks = blocks;

    public readonly PlainText Plain = plain;

    public string? Url;

    /// <summary>The document shows next to no furniture: somebody saved the article alone, and all of it is the article's.</summary>
    public bool IsClean;

    /// <summary>The bylines of the blocks that read as one.</summary>
    public readonly Byline?[] Bylines = new Byline?[blocks.Count];

    public readonly BylineParser BylineParser = new(text, plain.Buffers);

    /// <summary>The names of all bylines, each once; some pages have hundreds of other articles' bylines, so that only the first count.</summary>
    public string[] AuthorNames => authorNames ??= FindAuthorNames();

    /// <summary>Where each block's credit begins in the plain text, or -1.</summary>
    public readonly int[] CreditStarts = new int[blocks.Count];

    /// <summary>The headline's block, or -1.</summary>
    public int Headline = -1;

    /// <summary>The article's first and last block below its head.</summary>
    public int First;

    public int Last = -1;

    /// <summary>A byline or a date, which stands in an article's head and not in its body.</summary>
    public bool IsHeadMark(int i) => Bylines[i] is not null || IsDateLine(i);

    public bool IsDateLine(int i)
    {
        SourceBlock block = Blocks[i];
        // "9:26 a.m." ends no sentence.
        if (block.Date is not { } date || (block.EndsSentence && block.Words > 14 && (date.OtherWords > 3 || date.Role is DateRole.Unstated)))
            return false;
        return date.OtherWords <= 3 || (date.OtherWords <= 6 && (date.Role is DateRole.Published or DateRole.Updated || (!block.EndsSentence && block.FunctionWords <= 2)));
    }

    /// <summary>"Minutes of the council, 2 May 2023": a title may end with the day, where the page does not say that it is of a publication.</summary>
    public bool IsDatedTitle(int i) =>
        Blocks[i].Date is { Role: DateRole.Unstated, OtherWords: >= 2, Value.SecondOfDay: null } date && Bylines[i] is null && date.PlainEnd == Blocks[i].PlainEnd && Blocks[i].FunctionWords > 0;

    public bool IsCaption(int i) => CreditStarts[i] >= 0;

    /// <summary>The line above a reader's comment: "somebody says:".</summary>
    public bool IsCommenter(int i)
    {
        SourceBlock block = Blocks[i];
        int end = block.PlainEnd;
        return block.Words <= 6 && block.EndsWithColon && (Plain.StartsWith(end - 5, block, "says:") || Plain.StartsWith(end - 6, block, "wrote:"));
    }

    /// <summary>How surely a text of the head is the body's first paragraph: a standfirst is short and has no dateline. Three is sure.</summary>
    public int TextWeight(int i) => Blocks[i].Words > 48 || Datelines.IsAt(this, i) ? 3 : Blocks[i].Words > 40 ? 2 : 1;

    /// <summary>Running text that may be the article's.</summary>
    public bool IsText(int i) => Blocks[i].IsProse && !Blocks[i].IsFurniture && !Blocks[i].Has(Phrases.Note) && !IsCaption(i) && !IsHeadMark(i) && Blocks[i].Kind != BlockKind.SourceUrl;

    /// <summary>An empty set of words; it is the same one for each step, good until the next step asks.</summary>
    public ContentWords NewWords()
    {
        Plain.Buffers.Content.Clear();
        return Plain.Buffers.Content;
    }

    private string[] FindAuthorNames()
    {
        var names = new List<string>();
        for (int i = Math.Max(0, Headline - 3); i < Bylines.Length && names.Count < MostAuthorNames; i++)
        {
            if (Bylines[i] is not { } byline)
                continue;
            foreach (Span name in byline.Names)
            {
                if (!names.Contains(name.Text))
                    names.Add(name.Text);
            }
        }
        return names.ToArray();
    }
}
