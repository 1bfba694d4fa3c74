using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.FrontMatter;
using CorpusGen.Quotes;

namespace CorpusGen.Emission;

/// <summary>Where a document stands: which Id its path asks for, and how the running program finds its text.</summary>
/// <param name="Path">The file's path as the compiler has it; tells documents apart, and is never emitted.</param>
/// <param name="SourcePath">Relative to the project, <c>/</c>-separated.</param>
/// <param name="Id">Below the fixed part of the pattern, <c>/</c>-separated, without extension.</param>
/// <param name="Embedded">Whether the build embeds the text; where not, it is to be a literal.</param>
internal sealed record DocumentAddress(string Path, string SourcePath, string Id, bool Embedded)
{
    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What the doc comment of an article's property shows of it.</summary>
/// <param name="Start">How the comment begins.</param>
internal sealed record ArticleSummary(Utf8Text Start, int Quotes, EquatableArray<int> LeadingActors);

/// <summary>
/// All that is emitted of one document, but for what only the whole corpus tells: the names that are free and who its actors are.
/// The fields stand in <see cref="Table"/> already as they will be emitted: it is smaller than records of them, compares faster, and is itself the generated file's.
/// </summary>
/// <param name="Names">What linking actors needs of it; an object of its own, so that the projection of the whole corpus is one array of references.</param>
/// <param name="Title">What giving names to articles needs of it; likewise.</param>
/// <param name="Table">Its end of the article's entry, as it stands in a literal.</param>
/// <param name="TableLength">How many characters it has when it is read.</param>
/// <param name="Text">The document's text where it is to be a literal, else null.</param>
/// <param name="TextKey">Length and hash of the document's text; zeros where that is blank.</param>
/// <param name="Headline">Where its headline stands: what is wrong with an article's name is reported there.</param>
internal sealed record ArticleModel(DocumentAddress Address, DocumentNames Names, DocumentTitle Title, Utf8Text Table, int TableLength, ArticleSummary Summary, string? Text, (int Length, int Hash) TextKey, TextPlace Headline)
{
    // Each of a document's actors takes a key in its table, and a place in the actor's.
    private const int CharactersAnActor = 5;
    private const int MaxLead = 240;
    private const int MaxLeadingActors = 4;

    /// <summary>How many characters of string literals the tables take for it; those of its actors' own entries not counted.</summary>
    public long TableCharacters => TableLength + Address.Id.Length + Address.SourcePath.Length + 3 + (CharactersAnActor * Names.Actors.Count);

    /// <summary>How many its text takes.</summary>
    public long TextCharacters => Text?.Length ?? 0;

    public static ArticleModel Of(DocumentAddress address, string text, Extraction extraction, bool isLiteral)
    {
        DocumentStructure structure = extraction.Structure;
        string fileName = address.Id.Substring(address.Id.LastIndexOf('/') + 1);
        string headline = structure.Headline?.Text ?? fileName;
        string name = extraction.Matter?.Name?.Text ?? Identifiers.Pascal(headline);
        if (name.Length == 0)
            name = Identifiers.Pascal(fileName);
        int hash = TextHash(text);
        if (extraction.Matter?.Id is { } id)
            address = address with { Id = id.Text };
        string? date = structure.Published is { } p ? $"{p.Year:D4}-{p.Month:D2}-{p.Day:D2}" : null;
        var summary = new ArticleSummary(
            new Utf8Text(DocComments.ArticleStart(headline, structure.Publisher, date, Lead(text, structure))), extraction.Quotes.Count, Leading(extraction.Actors));
        string table = TableOf(text, hash, headline, extraction);
        var literal = new StringBuilder(table.Length * 2);
        Literal.Escape(literal, table);
        return new ArticleModel(
            address, new DocumentNames(address.Path, extraction.Actors.Actors), new DocumentTitle(address, name.Length > 0 ? name : "Article", headline, extraction.Matter?.Name is not null),
            new Utf8Text(literal.ToString()), table.Length, summary,
            isLiteral || !address.Embedded ? text : null, string.IsNullOrWhiteSpace(text) ? default : (text.Length, hash), structure.Headline is { } found ? TextPlace.RestOfLine(text, found.Start) : default);
    }

    /// <summary>The same hash as the generated reader computes of a text: four chains of FNV-1a, each over every fourth code unit.</summary>
    [MethodImpl(Jit.Hot)]
    internal static int TextHash(string text)
    {
        unchecked
        {
            const uint prime = 16777619;
            uint a = 2166136261, b = a, c = a, d = a;
            int i = 0;
            for (; i < text.Length - 3; i += 4)
            {
                a = (a ^ text[i]) * prime;
                b = (b ^ text[i + 1]) * prime;
                c = (c ^ text[i + 2]) * prime;
                d = (d ^ text[i + 3]) * prime;
            }
            for (; i < text.Length; i++)
                a = (a ^ text[i]) * prime;
            return (int)((((((a * prime) ^ b) * prime) ^ c) * prime) ^ d);
        }
    }

    /// <summary>The same hash as the generated reader computes of an Id: FNV-1a over UTF-16 code units.</summary>
    internal static int Hash(string text)
    {
        unchecked
        {
            uint hash = 2166136261;
            foreach (char c in text)
                hash = (hash ^ c) * 16777619;
            return (int)hash;
        }
    }

    private static string TableOf(string text, int hash, string headline, Extraction extraction)
    {
        DocumentStructure s = extraction.Structure;
        TableWriter table = new TableWriter()
            .Number(text.Length).Key(hash).Text(headline).Text(s.Standfirst)
            .Number(s.Authors.Count);
        foreach (Span author in s.Authors)
            table.Text(author.Text);
        table.Text(s.Agency?.Text).Text(s.Publisher).Text(s.Dateline);
        if (s.Published is { } date)
        {
            table.Number(date.Year).Number(date.Month).Number(date.Day);
            if (date is { SecondOfDay: { } second, OffsetMinutes: { } offset })
                table.Number(second + 1).Signed(offset);
            else
                table.Number(0);
        }
        else
        {
            table.Number(0);
        }
        TableWriter captions = new TableWriter().Number(s.Captions.Count), links = new TableWriter().Number(s.RelatedLinks.Count), contributors = new TableWriter().Number(s.Contributors.Count);
        foreach (Caption caption in s.Captions)
            captions.Text(caption.Text).Text(caption.Credit).Number(caption.Start).Number(caption.Length);
        foreach (RelatedLink link in s.RelatedLinks)
            links.Text(link.Title).Text(link.Target).Number(link.Start).Number(link.Length);
        foreach (Contributor contributor in s.Contributors)
            contributors.Text(contributor.Name.Text).Text(contributor.Place).Number(contributor.Name.Start);
        table.Text(s.Url).Part(captions.ToString()).Part(links.ToString()).Part(contributors.ToString());
        return table.Part(Blocks(s.Blocks)).Part(Mentions(extraction.Actors.Mentions)).Part(QuotesOf(extraction.Quotes))
            .Part(Data(extraction.Matter)).ToString();
    }

    private static string Data(Matter? matter)
    {
        var table = new TableWriter();
        int count = 0;
        var values = new TableWriter();
        foreach (Datum datum in matter?.Data ?? EquatableArray<Datum>.Empty)
        {
            // A key without a value is as good as none.
            if (datum.Kind == DatumKind.None && !datum.IsList)
                continue;
            count++;
            values.Text(datum.Key).Number(datum.Values.Count);
            foreach (DatumValue value in datum.Values)
                values.Text(value.Written).Text(value.Plain);
        }
        return table.Number(count).Raw(values.ToString()).ToString();
    }

    private static string Blocks(EquatableArray<Block> blocks)
    {
        TableWriter table = new TableWriter().Number(blocks.Count);
        int end = 0;
        foreach (Block block in blocks)
        {
            table.Number((int)block.Kind).Number(block.Start - end).Number(block.Length);
            end = block.End;
        }
        return table.ToString();
    }

    private static string Mentions(EquatableArray<Mention> mentions)
    {
        TableWriter table = new TableWriter().Number(mentions.Count);
        int start = 0;
        foreach (Mention mention in mentions)
        {
            table.Number(mention.Actor).Number(mention.Start - start).Number(mention.Length);
            start = mention.Start;
        }
        return table.ToString();
    }

    private static string QuotesOf(EquatableArray<DocumentQuote> quotes)
    {
        TableWriter table = new TableWriter().Number(quotes.Count);
        int start = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            DocumentQuote q = quotes[i];
            table.Number(q.Start - start).Number(q.Length).Number(q.Block).Number(q.Actor + 1).Optional(q.SpeakerStart, q.Start);
            if (q.SpeakerStart >= 0)
                table.Number(q.SpeakerLength);
            table.Text(q.Cue);
            if (q.Cue is not null)
                table.Optional(q.CueStart, q.Start);
            table.Number(q.IsPartial ? 1 : 0).Number(q.Continues < 0 ? 0 : i - q.Continues);
            start = q.Start;
        }
        return table.ToString();
    }

    /// <summary>The standfirst, else the body's first sentence, as far as it fits into a tooltip.</summary>
    private static string? Lead(string text, DocumentStructure structure)
    {
        if (structure.Standfirst is not null)
            return Cut(structure.Standfirst);
        foreach (Block block in structure.Blocks)
        {
            if (block.Kind != BlockKind.Body)
                continue;
            int length = block.Length > MaxLead + 1 ? MaxLead + 1 : block.Length;
            string start = text.Substring(block.Start, length);
            for (int i = 40; i + 2 < start.Length; i++)
            {
                if (start[i] is '.' or '!' or '?' && start[i + 1] == ' ' && char.IsUpper(start[i + 2]) && char.IsLower(start[i - 1]))
                    return start.Substring(0, i + 1);
            }
            return Cut(start);
        }
        return null;
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxLead)
            return text;
        int space = text.LastIndexOf(' ', MaxLead);
        return text.Substring(0, space > MaxLead / 2 ? space : MaxLead) + "…";
    }

    /// <summary>The actors with the most mentions; where two have as many, the one named first.</summary>
    private static EquatableArray<int> Leading(DocumentActors actors)
    {
        var counts = new int[actors.Actors.Count];
        foreach (Mention mention in actors.Mentions)
            counts[mention.Actor]++;
        var leading = new List<int>();
        for (int i = 0; i < counts.Length; i++)
        {
            int at = leading.Count;
            while (at > 0 && counts[leading[at - 1]] < counts[i])
                at--;
            if (at >= MaxLeadingActors)
                continue;
            leading.Insert(at, i);
            if (leading.Count > MaxLeadingActors)
                leading.RemoveAt(MaxLeadingActors);
        }
        return leading.ToEquatableArray();
    }
}
