using System;
using System.Collections.Generic;

namespace CorpusGen.Yaml;

/// <content>Lists and mappings in brackets.</content>
internal sealed partial class YamlReader
{
    private YamlNode? ReadFlow(int parent)
    {
        if (!Enter())
            return null;
        YamlNode? node = text[pos] == '[' ? ReadFlowSequence(parent) : ReadFlowMapping(parent);
        depth--;
        return node;
    }

    private YamlNode? ReadFlowSequence(int parent)
    {
        var items = new List<YamlNode>();
        int start = pos++;
        while (NextFlowItem(start, parent, ']', items.Count > 0))
        {
            if (ReadFlowNode(parent) is { } item)
                items.Add(item);
            if (!failed && SkipFlowSpace(start, parent) && IsColon(isFlow: true))
                Fail(pos, 1, "A key stands in a list: write it in braces, '{ key: value }', or put text with a colon into quotes");
        }
        return failed ? null : new YamlSequence(start, pos - start, items.ToEquatableArray());
    }

    private YamlNode? ReadFlowMapping(int parent)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        int start = pos++;
        while (NextFlowItem(start, parent, '}', keys.Count > 0))
        {
            int keyStart = pos;
            YamlNode? node = ReadHead(parent, isFlow: true);
            if (failed)
                break;
            SkipWhite();
            // Readers differ on a colon that no space follows.
            if (!IsEntry(':'))
            {
                Fail(keyStart, node!.Length, "A key has no value here: write 'key: value' with a space behind the colon, or the list in square brackets");
                break;
            }
            if (CheckKey(node!, keyStart) is not { } key)
                break;
            pos++;
            YamlNode? value = SkipFlowSpace(start, parent) && text[pos] is not (',' or '}') ? ReadFlowNode(parent) : null;
            if (failed)
                break;
            if (keys.Add(key.Value))
                entries.Add(new YamlEntry(key, value));
            else
                ReportDuplicate(key);
        }
        return failed ? null : new YamlMapping(start, pos - start, entries.ToEquatableArray());
    }

    /// <summary>Goes to the next item; false behind the closing bracket, and after a problem.</summary>
    private bool NextFlowItem(int start, int parent, char close, bool hasItems)
    {
        if (failed || !SkipFlowSpace(start, parent))
            return false;
        if (hasItems && text[pos] == ',')
        {
            pos++;
            if (!SkipFlowSpace(start, parent))
                return false;
        }
        else if (hasItems && text[pos] != close)
        {
            Fail(pos, 1, "Write a comma between the items in brackets, and put text that has brackets, braces or commas into quotes");
            return false;
        }
        if (text[pos] == close)
        {
            pos++;
            return false;
        }
        return true;
    }

    private YamlNode? ReadFlowNode(int parent)
    {
        YamlNode? node = ReadHead(parent, isFlow: true);
        return !failed && node is YamlScalar { Style: YamlStyle.Plain } plain ? ReadPlainRest(plain, parent, isFlow: true) : node;
    }

    /// <summary>Goes to the next content within brackets, on this line or a later one; false where the bracket does not close.</summary>
    private bool SkipFlowSpace(int start, int parent)
    {
        int before = pos;
        SkipWhite();
        while (pos < end && (IsBreak(text[pos]) || (text[pos] == '#' && (pos > before || pos == lineStart))))
        {
            if (text[pos] == '#')
                pos = LineEnd(pos);
            if (pos < end)
                SkipBreaks();
            if (failed)
                return false;
            before = lineStart;
        }
        // The closing bracket may stand below the key; all else is indented further.
        bool isClosed = pos < end && (Column > parent || (Column == parent && text[pos] is ']' or '}')) && !IsMarker();
        if (!isClosed)
            Fail(start, 1, "This bracket does not close before the text ends or a line begins that is not indented: close it, or indent what belongs to it; text that begins with a bracket goes into quotes");
        return isClosed;
    }
}
