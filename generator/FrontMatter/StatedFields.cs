using System;
using System.Collections.Generic;
using CorpusGen.Documents;

namespace CorpusGen.FrontMatter;

/// <summary>Puts what front matter states into what was read.</summary>
internal static class StatedFields
{
    private const int MostBylines = 4, LongestByline = 400;

    public static DocumentStructure Apply(string text, DocumentStructure read, Matter matter)
    {
        Block[] blocks = [new Block(BlockKind.FrontMatter, 0, matter.End), .. read.Blocks];
        List<Block> bylines = Bylines(read.Blocks);
        return read with
        {
            Blocks = new(blocks),
            Headline = matter.Headline ?? read.Headline,
            Standfirst = Or(matter.Standfirst, read.Standfirst),
            Authors = matter.Authors?.Project(author => Placed(text, bylines, author)) ?? read.Authors,
            Agency = matter.Agency is not { } agency ? read.Agency : agency.Text is null ? null : Placed(text, bylines, new Span(agency.Text, agency.Start)),
            Publisher = Or(matter.Publisher, read.Publisher),
            Dateline = Or(matter.Dateline, read.Dateline),
            Published = matter.Published is { } published ? published.Date : read.Published,
            Url = Or(matter.Url, read.Url),
        };
    }

    private static string? Or(Statement? stated, string? read) => stated is null ? read : stated.Text;

    /// <summary>Where a byline has the name too, the name stands there: that is where readers of names look for it.</summary>
    private static Span Placed(string text, List<Block> bylines, Span stated)
    {
        foreach (Block byline in bylines)
        {
            int at = text.IndexOf(stated.Text, byline.Start, byline.Length, StringComparison.Ordinal);
            if (at >= 0)
                return new Span(stated.Text, at);
        }
        return stated;
    }

    private static List<Block> Bylines(EquatableArray<Block> blocks)
    {
        var bylines = new List<Block>();
        for (int i = 0; i < blocks.Count && bylines.Count < MostBylines; i++)
        {
            if (blocks[i].Kind == BlockKind.Byline && blocks[i].Length <= LongestByline)
                bylines.Add(blocks[i]);
        }
        return bylines;
    }
}
