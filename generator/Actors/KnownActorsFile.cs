using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Diagnostics;
using CorpusGen.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Actors;

/// <summary>What one known-actors file states, and what is wrong with it.</summary>
/// <param name="SourcePath">Its path relative to the project.</param>
internal sealed record KnownActorsFile(string Path, string SourcePath, EquatableArray<KnownEntry> Entries, EquatableArray<Problem> Problems);

/// <summary>An entry of a known-actors file. Without a name it is only about strings that are no actor.</summary>
/// <param name="Forms">Name and aliases.</param>
/// <param name="Others">Strings that are no actor.</param>
internal sealed record KnownEntry(string? Name, ActorKind Kind, EquatableArray<KnownString> Forms, EquatableArray<string> Titles, KnownString? Affiliation, EquatableArray<KnownString> Others);

/// <summary>A string of a known-actors file.</summary>
/// <param name="Problem">What is to be reported where it turns out wrong, but for the diagnostic's arguments.</param>
internal sealed record KnownString(string Text, Problem Problem);

/// <summary>Reads a known-actors file: a YAML list of mappings.</summary>
internal sealed class KnownActorsReader
{
    // Longer than any name, and short enough that looking for it stays cheap.
    private const int MaxForm = 200;

    private const string Keys = "name, kind, aliases, titles, affiliation and not";

    private readonly string path;
    private readonly SourceText source;
    private readonly List<KnownEntry> entries = [];
    private readonly List<Problem> problems = [];

    // Where a part of the file is not YAML, what is missing may stand in that part.
    private bool isWhole;

    private KnownActorsReader(string path, SourceText source)
    {
        this.path = path;
        this.source = source;
    }

    public static KnownActorsFile Read(KnownActorsInput input, CancellationToken cancellationToken)
    {
        AdditionalText file = input.File;
        string sourcePath = input.SourcePath;
        if (input.WrongMark is not null)
            return Unreadable("its metadata CorpusActors is '" + input.WrongMark + "': write true or false");
        SourceText? source;
        try
        {
            source = file.GetText(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Unreadable(exception.Message);
        }
        if (source is null)
            return Unreadable("the compiler gives no text for it");
        var reader = new KnownActorsReader(file.Path, source);
        reader.Read(cancellationToken);
        return new KnownActorsFile(file.Path, sourcePath, reader.entries.ToEquatableArray(), reader.problems.ToEquatableArray());

        KnownActorsFile Unreadable(string why) =>
            new(file.Path, sourcePath, EquatableArray<KnownEntry>.Empty, new([Problem.Of(Descriptors.ActorsUnreadable, file.Path, sourcePath, why)]));
    }

    private void Read(CancellationToken cancellationToken)
    {
        YamlDocument document = YamlReader.Read(source.ToString(), 0, source.Length, cancellationToken);
        foreach (YamlProblem problem in document.Problems)
            problems.Add(Problem.At(Descriptors.ActorsYaml, path, source, problem.Start, problem.Length, problem.Message));
        isWhole = document.Problems.Count == 0;
        if (document.Root is null)
            return;
        if (document.Root is not YamlSequence list)
        {
            Report(document.Root, "A known-actors file is a list: write a dash before each entry, as in '- name: Maria Kovac'");
            return;
        }
        foreach (YamlNode item in list.Items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item is YamlMapping mapping)
                ReadEntry(mapping);
            else
                Report(item, "An entry has keys: write '- name: Maria Kovac', or '- not: Mercury' for a string that is no actor");
        }
    }

    private void ReadEntry(YamlMapping mapping)
    {
        KnownString? name = null, affiliation = null;
        ActorKind? kind = null;
        var forms = new List<KnownString>();
        var others = new List<KnownString>();
        var titles = new List<string>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            switch (entry.Key.Value)
            {
                case "name":
                    name = ReadForm(entry, entry.Value);
                    break;
                case "kind":
                    kind = ReadKind(entry);
                    break;
                case "aliases":
                    ReadForms(entry, forms);
                    break;
                case "not":
                    ReadForms(entry, others);
                    break;
                case "affiliation":
                    affiliation = ReadForm(entry, entry.Value);
                    break;
                case "titles":
                    foreach (YamlNode title in ItemsOf(entry))
                    {
                        if (TextOf(entry, title) is { } text)
                            titles.Add(text);
                    }
                    break;
                default:
                    Report(entry.Key, "The key '" + entry.Key.Value + "' means nothing here: the keys of an entry are " + Keys);
                    break;
            }
        }
        bool isActor = mapping.Find("name") is not null || mapping.Find("not") is null;
        if (isActor && isWhole && mapping.Find("name") is null)
            Report(mapping.Entries[0].Key, "This entry has no name: write 'name:' with the actor's name, or 'not:' with strings that are no actor");
        if (isActor && isWhole && mapping.Find("kind") is null)
            Report(mapping.Entries[0].Key, "This entry has no kind: write 'kind: person', 'kind: country' or 'kind: organization'");
        if (!isActor && mapping.Entries.Count > 1)
            Report(mapping.Entries[0].Key, "This entry has no name, so 'not' is all that it can have: write 'name:' with the actor's name, or take the rest away");
        // Without a kind its name says nothing that could be relied on.
        if (name is not null && kind is { } known)
        {
            forms.Insert(0, name);
            entries.Add(new KnownEntry(name.Text, known, forms.ToEquatableArray(), titles.ToEquatableArray(), affiliation, others.ToEquatableArray()));
        }
        else if (others.Count > 0)
        {
            entries.Add(new KnownEntry(null, default, EquatableArray<KnownString>.Empty, EquatableArray<string>.Empty, null, others.ToEquatableArray()));
        }
    }

    private ActorKind? ReadKind(YamlEntry entry)
    {
        switch ((entry.Value as YamlScalar)?.Value)
        {
            case "person":
                return ActorKind.Person;
            case "country":
                return ActorKind.Country;
            case "organization":
                return ActorKind.Organization;
            default:
                if (entry.Value is not null || isWhole)
                    Report(entry.Value ?? entry.Key, "This is no kind of actor: write person, country or organization");
                return null;
        }
    }

    private void ReadForms(YamlEntry entry, List<KnownString> forms)
    {
        foreach (YamlNode item in ItemsOf(entry))
        {
            if (ReadForm(entry, item) is { } form)
                forms.Add(form);
        }
    }

    private KnownString? ReadForm(YamlEntry entry, YamlNode? node)
    {
        if (TextOf(entry, node) is not { } text)
            return null;
        if (text.Length > MaxForm)
        {
            Report(node!, "This has more than 200 characters, and no name is as long: write what stands in the texts");
            return null;
        }
        return new KnownString(text, Problem.At(Descriptors.ActorsClash, path, source, node!.Start, node.Length));
    }

    // One string, or a list of them.
    private static IEnumerable<YamlNode> ItemsOf(YamlEntry entry) => entry.Value is null ? [] : entry.Value is YamlSequence list ? list.Items : [entry.Value];

    // White space within is one space, as in names that are read.
    private string? TextOf(YamlEntry entry, YamlNode? node)
    {
        if (node is YamlScalar scalar && YamlScalars.Read(scalar).Kind != YamlKind.Null && string.Join(" ", scalar.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text)
            return text;
        if (node is not null || isWhole)
            Report(node ?? entry.Key, node is YamlScalar or null ? "A text is missing here: write one, or take the key away" : "Text is expected here: write it in one line" + (entry.Key.Value is "name" or "affiliation" ? "" : ", or a list of texts"));
        return null;
    }

    private void Report(YamlNode node, string message) => problems.Add(Problem.At(Descriptors.ActorsEntry, path, source, node.Start, node.Length, message));
}
