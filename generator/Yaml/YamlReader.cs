using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Yaml;

/// <summary>
/// Reads a part of YAML 1.2: mappings and lists, in block and in flow style, scalars of all five styles, comments. It takes no anchors, aliases, tags, directives,
/// merge keys, keys that are no scalar of one line, second documents, tabs as indentation, duplicate keys, nor more than 64 levels: each is a problem, and what it
/// belongs to is left out. What it takes, it reads as every YAML reader does. It reads every character once, and never throws.
/// </summary>
internal sealed partial class YamlReader
{
    private const int MaxDepth = 64;

    // More tell nobody more, and each becomes a diagnostic.
    private const int MaxProblems = 20;

    // The longest key that the standard allows.
    private const int MaxKey = 1024;

    private readonly string text;
    private readonly int end;
    private readonly CancellationToken cancellationToken;
    private readonly List<YamlProblem> problems = [];
    private int pos;
    private int lineStart;
    private int depth;

    // A problem was found that leaves the rest of the node unread; the innermost list or mapping goes on behind it.
    private bool failed;
    private int failedAt;

    private YamlReader(string text, int start, int length, CancellationToken cancellationToken)
    {
        this.text = text;
        pos = lineStart = start;
        end = start + length;
        this.cancellationToken = cancellationToken;
    }

    // Where the next content stands in its line; -1 at the end.
    private int Column => pos >= end ? -1 : pos - lineStart;

    public static YamlDocument Read(string text, int start, int length, CancellationToken cancellationToken)
    {
        var reader = new YamlReader(text, start, length, cancellationToken);
        YamlNode? root = reader.ReadDocument();
        return new YamlDocument(root, reader.problems.ToEquatableArray());
    }

    private YamlNode? ReadDocument()
    {
        CheckCharacters();
        NextContent(isFirst: true);
        if (IsMarker())
        {
            pos += 3;
            EndLine();
        }
        YamlNode? root = pos < end ? ReadBlock(-1, isOwnLine: true) : null;
        if (pos < end && !failed)
            Fail(pos, LineEnd(pos) - pos, "This stands to the left of what it should go on: begin the line in the same column as the first one");
        return root;
    }

    /// <summary>Reads the node at the position, and goes to the content behind it.</summary>
    /// <param name="parent">The column of the list or mapping that holds it, -1 for none.</param>
    /// <param name="isOwnLine">It may be a list or a mapping in block style: nothing but dashes stands before it in its line.</param>
    private YamlNode? ReadBlock(int parent, bool isOwnLine)
    {
        int column = Column, start = pos;
        YamlNode? node;
        if (IsEntry('-'))
        {
            node = isOwnLine ? ReadSequence(column) : Fail(pos, 1, "A list cannot begin behind a key: write each item on a line of its own, or the list in square brackets; text that begins with a dash goes into quotes");
        }
        else if (text[pos] is '|' or '>')
        {
            node = ReadBlockScalar(parent);
        }
        else
        {
            node = ReadHead(parent, isFlow: false);
            int valueEnd = pos;
            SkipWhite();
            if (!failed && IsColon(isFlow: false))
            {
                if (!isOwnLine)
                    node = Fail(pos, 1, "A colon before a space makes a key of what stands before it, and here is a value already: put the whole text into quotes");
                else if (CheckKey(node!, start) is { } key)
                    node = ReadMapping(column, key);
                else
                    node = null;
            }
            else if (!failed)
            {
                pos = valueEnd;
                if (node is YamlScalar { Style: YamlStyle.Plain } plain)
                    node = ReadPlainRest(plain, parent, isFlow: false);
                EndLine();
            }
        }
        return node;
    }

    private YamlMapping? ReadMapping(int column, YamlScalar first)
    {
        if (!Enter())
            return null;
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(System.StringComparer.Ordinal);
        int start = first.Start;
        int last = first.End;
        YamlScalar? key = first;
        while (true)
        {
            if (key is not null)
            {
                pos++;
                last = pos;
                YamlNode? value = ReadValue(column);
                if (value is not null)
                    last = value.End;
                if (keys.Add(key.Value))
                    entries.Add(new YamlEntry(key, value));
                else
                    ReportDuplicate(key);
            }
            if (failed)
                Recover(column);
            if (Column > column)
            {
                Fail(pos, 1, "This line begins further right than the keys above it: begin it in the same column as they, or indent it below a key that has no value yet");
                Recover(column);
            }
            if (Column != column)
                break;
            key = ReadKey();
        }
        depth--;
        return new YamlMapping(start, last - start, entries.ToEquatableArray());
    }

    private YamlNode? ReadValue(int column)
    {
        if (!IsLineEmpty())
            return failed ? null : ReadBlock(column, isOwnLine: false);
        EndLine();
        // A list may begin in the column of its key.
        return Column > column || (Column == column && IsEntry('-')) ? ReadBlock(column, isOwnLine: true) : null;
    }

    private YamlSequence? ReadSequence(int column)
    {
        if (!Enter())
            return null;
        var items = new List<YamlNode>();
        int start = pos, last = pos;
        while (Column == column && IsEntry('-'))
        {
            last = ++pos;
            YamlNode? item = null;
            if (IsLineEmpty())
                EndLine();
            if (!failed && Column > column)
                item = ReadBlock(column, isOwnLine: true);
            if (!failed)
                item ??= new YamlScalar(last, 0, "", YamlStyle.Plain);
            if (item is not null)
            {
                items.Add(item);
                last = item.End;
            }
            if (failed)
                Recover(column);
            if (Column > column)
            {
                Fail(pos, 1, "This line begins further right than the dashes of the list: begin it with a dash in their column, or in the column of the text behind the dash");
                Recover(column);
            }
        }
        depth--;
        return new YamlSequence(start, last - start, items.ToEquatableArray());
    }

    // At a line that must begin with a key; the position is then at its colon.
    private YamlScalar? ReadKey()
    {
        int start = pos;
        if (IsEntry('-'))
            return (YamlScalar?)Fail(pos, 1, "A list item stands among keys: indent it below the key that it belongs to, or take the dash away");
        if (text[pos] is '|' or '>')
            return (YamlScalar?)Fail(pos, 1, "A line among keys must begin with a key and a colon; text that begins with '" + text[pos] + "' goes into quotes");
        YamlNode? node = ReadHead(Column, isFlow: false);
        if (failed)
            return null;
        SkipWhite();
        if (IsColon(isFlow: false))
            return CheckKey(node!, start);
        pos = LineEnd(pos);
        Fail(start, pos - start, "This line has no key: write 'key: value' with a space behind the colon; a line that goes on with the text above must be indented further than its key");
        return null;
    }

    private YamlScalar? CheckKey(YamlNode node, int start)
    {
        if (node is not YamlScalar scalar)
        {
            Fail(start, node.Length, "A list or a mapping cannot be a key: write a name");
            return null;
        }
        if (start < lineStart)
            Fail(start, 1, "A key must be on one line, and this one is on several: shorten it, or close its quotation mark");
        else if (pos - start > MaxKey)
            Fail(start, 1, "A key has at most 1,024 characters: shorten it");
        else if (scalar.Style == YamlStyle.Plain && scalar.Value == "<<")
            Fail(start, 2, "CorpusGen takes no merge keys: write the entries out");
        else if (scalar.Style == YamlStyle.Plain && (scalar.Value.Contains(" *") || scalar.Value.Contains("\t*")))
            Fail(start, scalar.Length, "Readers of YAML differ on a key in which a word begins with '*': put it into quotes");
        return failed ? null : scalar;
    }

    /// <summary>Reads a flow collection, a quoted scalar or the first line of a plain one; the position is then right behind it.</summary>
    private YamlNode? ReadHead(int parent, bool isFlow)
    {
        int start = pos;
        switch (text[pos])
        {
            case '[' or '{':
                return ReadFlow(parent);
            case '"':
                return ReadDoubleQuoted(parent);
            case '\'':
                return ReadSingleQuoted(parent);
            case '?' when IsEntry('?'):
                return Fail(pos, 1, "CorpusGen takes no keys that begin with a question mark: write 'key: value', or put the text into quotes");
            case '-' or '?' when !IsPlainSafe(pos + 1, isFlow):
                return Fail(pos, 1, "A '" + text[pos] + "' by itself is no text: put it into quotes");
            case ':':
                return Fail(pos, 1, "No key stands before the colon: write one; text that begins with a colon goes into quotes");
            case '&':
                return Fail(pos, WordEnd() - pos, "CorpusGen takes no anchors: write the value out where it is needed, or put text that begins with '&' into quotes");
            case '*':
                return Fail(pos, WordEnd() - pos, "CorpusGen takes no aliases: write the value out, or put text that begins with '*' into quotes");
            case '!':
                return Fail(pos, WordEnd() - pos, "CorpusGen takes no tags: take it away (text is what stands in quotes), or put text that begins with '!' into quotes");
            case '%' when Column == 0:
                return Fail(pos, WordEnd() - pos, "CorpusGen takes no directives: take the line away, or put text that begins with '%' into quotes");
            case '%' or '@' or '`' or ',' or ']' or '}' or '|' or '>' or '#':
                return Fail(pos, 1, "Text cannot begin with '" + text[pos] + "': put it into quotes");
        }
        int last = ReadPlainLine(isFlow);
        return new YamlScalar(start, last - start, text.Substring(start, last - start), YamlStyle.Plain);
    }

    private void ReportDuplicate(YamlScalar key) =>
        Report(key.Start, key.Length, "The key '" + (key.Value.Length <= 40 ? key.Value : key.Value.Substring(0, 40) + "…") + "' stands twice in one mapping: take one away, or give it another name");

    private bool Enter()
    {
        if (depth == MaxDepth)
        {
            Fail(pos, 1, "Lists and mappings are nested more than 64 levels deep here: write them flatter");
            return false;
        }
        depth++;
        return true;
    }

    private YamlNode? Fail(int start, int length, string message)
    {
        // What is left unread yields no second problem at the same place.
        failed = true;
        failedAt = start;
        Report(start, length, message);
        return null;
    }

    private void Report(int start, int length, string message)
    {
        if (problems.Count < MaxProblems)
            problems.Add(new YamlProblem(start, length, message));
        if (problems.Count == MaxProblems)
            pos = end;
    }
}
