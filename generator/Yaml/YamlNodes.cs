namespace CorpusGen.Yaml;

/// <summary>How a scalar is written. Only a plain one can be anything but text.</summary>
internal enum YamlStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>What was read: <see cref="Root"/> is null where the text holds no node, and lacks what <see cref="Problems"/> tell of.</summary>
internal sealed record YamlDocument(YamlNode? Root, EquatableArray<YamlProblem> Problems);

/// <summary>Something that the reader does not take: what was found, and what to write instead.</summary>
internal sealed record YamlProblem(int Start, int Length, string Message);

/// <summary>A node and where it stands, quotes and brackets included. Offsets are UTF-16 code units from the beginning of the whole text.</summary>
internal abstract record YamlNode(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A scalar: <see cref="Value"/> has its lines folded and its escapes resolved.</summary>
internal sealed record YamlScalar(int Start, int Length, string Value, YamlStyle Style) : YamlNode(Start, Length);

/// <summary>A list. An item without content is a plain scalar without characters.</summary>
internal sealed record YamlSequence(int Start, int Length, EquatableArray<YamlNode> Items) : YamlNode(Start, Length);

/// <summary>A mapping; no two entries have one key.</summary>
internal sealed record YamlMapping(int Start, int Length, EquatableArray<YamlEntry> Entries) : YamlNode(Start, Length)
{
    /// <summary>The entry of that key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}

/// <summary>A key and its value; null where nothing follows the colon.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode? Value);
