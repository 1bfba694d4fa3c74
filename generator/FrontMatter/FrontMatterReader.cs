using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Emission;
using CorpusGen.Yaml;
using Microsoft.CodeAnalysis;

namespace CorpusGen.FrontMatter;

/// <summary>Reads what a document's front matter states: the article's fields, corrections of its quotations, and data.</summary>
internal sealed class FrontMatterReader
{
    // The names of other tools for a field stand behind the field's own, which wins.
    private static readonly (string Key, string Field)[] Names =
    [
        ("headline", "headline"), ("title", "headline"), ("standfirst", "standfirst"), ("description", "standfirst"), ("authors", "authors"), ("author", "authors"),
        ("agency", "agency"), ("publisher", "publisher"), ("dateline", "dateline"), ("published", "published"), ("date", "published"), ("url", "url"),
        ("id", "id"), ("name", "name"), ("draft", "draft"), ("quotes", "quotes"),
    ];

    private static readonly Dictionary<string, string> FieldOf = MakeFieldOf();

    private readonly Dictionary<string, YamlEntry> stated = new(StringComparer.Ordinal);
    private readonly List<Datum> data = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<TextProblem> problems = [];

    private FrontMatterReader()
    {
    }

    /// <summary>Null where the document has no front matter.</summary>
    public static Matter? Read(string text, CancellationToken cancellationToken)
    {
        if (FrontMatterBlock.Find(text, cancellationToken) is not { } block)
            return null;
        var reader = new FrontMatterReader();
        foreach (YamlProblem problem in block.Problems)
            reader.Report(Descriptors.FrontMatter, problem.Start, problem.Length, problem.Message);
        if (block.Root is not null)
            reader.Sort(block.Root);
        return reader.Finish(block);
    }

    private static Dictionary<string, string> MakeFieldOf()
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string field) in Names)
            fields.Add(key, field);
        return fields;
    }

    /// <summary>Parts the fields from the data.</summary>
    private void Sort(YamlMapping root)
    {
        foreach (YamlEntry entry in root.Entries)
        {
            if (!FieldOf.TryGetValue(entry.Key.Value, out string? field))
            {
                AddData(entry);
            }
            else if (!stated.TryGetValue(field, out YamlEntry? other))
            {
                stated.Add(field, entry);
            }
            else
            {
                bool isOwnName = string.Equals(entry.Key.Value, field, StringComparison.OrdinalIgnoreCase);
                (YamlEntry wins, YamlEntry loses) = isOwnName ? (entry, other) : (other, entry);
                stated[field] = wins;
                Report(Descriptors.StatedTwice, loses.Key.Start, loses.Key.Length, loses.Key.Value, wins.Key.Value);
            }
        }
    }

    /// <summary>A key with a full stop and a key within another can come to the same.</summary>
    private void AddData(YamlEntry entry)
    {
        int first = data.Count, kept = first;
        DatumReader.Read(entry, "", data, Report);
        for (int i = first; i < data.Count; i++)
        {
            if (keys.Add(data[i].Key))
                data[kept++] = data[i];
            else
                Report(Descriptors.StatedTwice, data[i].Start, data[i].Length, data[i].Key, data[i].Key);
        }
        data.RemoveRange(kept, data.Count - kept);
    }

    private Matter Finish(FrontMatterBlock block) => new(
        block.End, Words("headline"), Text("standfirst"), Authors(), Text("agency"), Text("publisher"), Text("dateline"), Published(), Text("url"), Id(), Name(), IsDraft(block),
        QuoteCorrectionReader.Read(stated.TryGetValue("quotes", out YamlEntry? quotes) ? quotes : null, Report), data.ToEquatableArray(), problems.ToEquatableArray());

    private Statement? Text(string field)
    {
        if (!stated.TryGetValue(field, out YamlEntry? entry))
            return null;
        if (StatedText.IsNull(entry.Value))
            return new Statement(null, entry.Key.Start);
        return entry.Value is YamlScalar scalar ? new Statement(StatedText.Line(scalar.Value), scalar.Start) : Wrong<Statement>(entry, "text");
    }

    /// <summary>A text that must be there: a headline, an Id and a name cannot be none, so that without a value nothing is stated.</summary>
    private Span? Words(string field) => Text(field) is { Text: { } text, Start: var start } ? new Span(text, start) : null;

    private EquatableArray<Span>? Authors()
    {
        if (!stated.TryGetValue("authors", out YamlEntry? entry))
            return null;
        if (StatedText.IsNull(entry.Value))
            return EquatableArray<Span>.Empty;
        var authors = new List<Span>();
        foreach (YamlNode item in entry.Value is YamlSequence list ? list.Items : new EquatableArray<YamlNode>([entry.Value!]))
        {
            if (item is not YamlScalar scalar || StatedText.IsNull(scalar))
                return Wrong<EquatableArray<Span>>(entry, "a name, or a list of names");
            authors.Add(new Span(StatedText.Line(scalar.Value), scalar.Start));
        }
        return authors.ToEquatableArray();
    }

    private StatedDate? Published()
    {
        if (!stated.TryGetValue("published", out YamlEntry? entry))
            return null;
        if (StatedText.IsNull(entry.Value))
            return new StatedDate(null);
        // Some tools put dates into quotes.
        YamlValue value = entry.Value is YamlScalar scalar ? YamlScalars.Read(scalar with { Style = YamlStyle.Plain }) : default;
        // What lies before the first moment of .NET's calendar, or behind its last, is none of its dates.
        long ticks = value.Date.Ticks - ((value.Offset ?? 0) * TimeSpan.TicksPerMinute);
        if (value.Kind is not (YamlKind.Date or YamlKind.DateTime) || ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return Wrong<StatedDate>(entry, "a date such as 2024-05-01, or with time and zone 2024-05-01T09:30:00+02:00");
        // A time without a zone is no moment.
        int? second = value is { Kind: YamlKind.DateTime, Offset: not null } ? (int)value.Date.TimeOfDay.TotalSeconds : null;
        return new StatedDate(new PublicationDate(value.Date.Year, value.Date.Month, value.Date.Day, second, value.Offset));
    }

    private Span? Id()
    {
        if (Words("id") is not { } id)
            return null;
        foreach (string part in id.Text.Split('/'))
        {
            if (part.Trim().Length == 0 || part.Trim().Length != part.Length)
                return Wrong<Span>(stated["id"], "words, with / between folders and none at either end");
        }
        return id;
    }

    private Span? Name()
    {
        if (Words("name") is not { } name || Identifiers.IsMember(name.Text))
            return Words("name");
        Report(Descriptors.WrongName, name.Start, stated["name"].Value!.Length, name.Text);
        return null;
    }

    private bool IsDraft(FrontMatterBlock block)
    {
        if (stated.TryGetValue("draft", out YamlEntry? entry) && !StatedText.IsNull(entry.Value)
            && (entry.Value is not YamlScalar scalar || YamlScalars.Read(scalar).Kind != YamlKind.Boolean))
        {
            Wrong<Span>(entry, "true or false");
        }
        return block.IsDraft();
    }

    private T? Wrong<T>(YamlEntry entry, string expected)
        where T : class
    {
        YamlNode at = entry.Value ?? entry.Key;
        Report(Descriptors.WrongStatement, at.Start, at.Length, entry.Key.Value, expected);
        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments) =>
        problems.Add(new TextProblem(descriptor.Id, start, length, new(arguments)));
}
