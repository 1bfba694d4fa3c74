using System.Globalization;
using System.Text;

namespace CorpusGen.Tests.Yaml;

/// <summary>Writes a tree of strings, lists and entries as YAML, in styles taken at random.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder text = new();
    private readonly Random random;

    private YamlWriter(Random random) => this.random = random;

    public static string Write(object tree, Random random)
    {
        var writer = new YamlWriter(random);
        if (random.Next(4) == 0)
            writer.text.Append("---\n");
        writer.Node(tree, -1, 0, isOwnLine: true);
        return writer.text.ToString();
    }

    public static string Show(object tree) => tree switch
    {
        string value => "\"" + value.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"",
        object[] items => "[" + string.Join(", ", items.Select(Show)) + "]",
        (string, object)[] entries => "{" + string.Join(", ", entries.Select(e => Show(e.Item1) + ": " + Show(e.Item2))) + "}",
        _ => throw new InvalidOperationException(),
    };

    // The position is where the node may begin; what is written ends with a line end.
    private void Node(object tree, int parent, int column, bool isOwnLine)
    {
        bool isFlow = random.Next(5) == 0;
        switch (tree)
        {
            case object[] { Length: > 0 } items when !isFlow && isOwnLine:
                for (int i = 0; i < items.Length; i++)
                {
                    if (i > 0)
                        Line(column);
                    text.Append('-');
                    Value(items[i], column, isCompact: true);
                }
                break;
            case (string, object)[] { Length: > 0 } entries when !isFlow && isOwnLine:
                for (int i = 0; i < entries.Length; i++)
                {
                    if (i > 0)
                        Line(column);
                    Inline(entries[i].Item1, column, isFlow: false, isKey: true);
                    text.Append(':');
                    Value(entries[i].Item2, column, isCompact: false);
                }
                break;
            case string value when parent >= 0 && random.Next(2) == 0 && Block(value, parent):
                break;
            default:
                Inline(tree, parent, isFlow: false, isKey: false);
                text.Append(random.Next(6) == 0 ? " # why\n" : "\n");
                break;
        }
    }

    private void Line(int column)
    {
        if (random.Next(8) == 0)
            text.Append(' ', column).Append("# a comment: 'with' \"marks\"\n");
        text.Append(' ', column);
    }

    // Behind a dash or a colon.
    private void Value(object tree, int column, bool isCompact)
    {
        if (tree is not string && random.Next(2) == 0)
        {
            text.Append('\n');
            int deeper = column + 1 + random.Next(3);
            if (tree is object[] && !isCompact && random.Next(3) == 0)
                deeper = column;
            text.Append(' ', deeper);
            // A list in brackets must be indented, even where one of dashes need not be.
            if (deeper == column)
                Dashes((object[])tree, column);
            else
                Node(tree, column, deeper, isOwnLine: true);
            return;
        }
        int spaces = 1 + random.Next(2);
        text.Append(' ', spaces);
        Node(tree, column, column + 1 + spaces, isOwnLine: isCompact);
    }

    private void Dashes(object[] items, int column)
    {
        if (items.Length == 0)
        {
            text.Append(" []\n");
            return;
        }
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
                Line(column);
            text.Append('-');
            Value(items[i], column, isCompact: true);
        }
    }

    private void Inline(object tree, int parent, bool isFlow, bool isKey)
    {
        switch (tree)
        {
            case string value:
                Scalar(value, parent, isFlow, isKey);
                break;
            case object[] items:
                text.Append('[');
                for (int i = 0; i < items.Length; i++)
                {
                    Separate(i, parent);
                    Inline(items[i], parent, isFlow: true, isKey: false);
                }
                text.Append(items.Length > 0 && random.Next(4) == 0 ? ", ]" : "]");
                break;
            case (string, object)[] entries:
                text.Append('{');
                for (int i = 0; i < entries.Length; i++)
                {
                    Separate(i, parent);
                    Inline(entries[i].Item1, parent, isFlow: true, isKey: true);
                    text.Append(": ");
                    Inline(entries[i].Item2, parent, isFlow: true, isKey: false);
                }
                text.Append('}');
                break;
        }
    }

    private void Separate(int index, int parent)
    {
        if (index > 0)
            text.Append(',');
        if (random.Next(5) == 0)
            text.Append(random.Next(2) == 0 ? " # why\n" : "\n").Append(' ', parent + 1 + random.Next(3));
        else
            text.Append(' ');
    }

    private void Scalar(string value, int parent, bool isFlow, bool isKey)
    {
        int style = random.Next(3);
        if (style == 0 && IsPlain(value, isFlow))
        {
            text.Append(isKey ? value : Folded(value, parent));
        }
        else if (style == 1 && !value.Contains('\n'))
        {
            string quoted = value.Replace("'", "''", StringComparison.Ordinal);
            text.Append('\'').Append(isKey ? quoted : Folded(quoted, parent)).Append('\'');
        }
        else
        {
            text.Append('"');
            foreach (char c in value)
            {
                string written = c switch { '\n' => "\\n", '\t' => "\\t", '"' or '\\' => "\\" + c, _ => c.ToString() };
                text.Append(c < 256 && random.Next(6) == 0 ? "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture) : written);
            }
            text.Append('"');
        }
    }

    // A space within becomes a line end.
    private string Folded(string value, int parent)
    {
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        bool canFold = space > 0 && space < value.Length - 1 && value[space - 1] != ' ' && value[space + 1] is not (' ' or '#' or '-');
        return canFold && random.Next(3) == 0 ? value[..space] + "\n" + new string(' ', parent + 1 + random.Next(3)) + value[(space + 1)..] : value;
    }

    private bool Block(string value, int parent)
    {
        int indent = 1 + random.Next(3);
        string trimmed = value.TrimEnd('\n');
        if (trimmed.Length == 0)
            return false;
        int ends = value.Length - trimmed.Length;
        bool isFolded = random.Next(2) == 0 && trimmed.Split('\n').All(l => l.Length > 0 && l[0] is not (' ' or '\t'));
        text.Append(isFolded ? '>' : '|');
        if (trimmed[0] is ' ' or '\n' || random.Next(2) == 0)
            text.Append(indent);
        text.Append(ends switch { 0 => "-", 1 => random.Next(2) == 0 ? "" : "+", _ => "+" }).Append('\n');
        string margin = new(' ', parent + indent);
        foreach (string line in trimmed.Split('\n'))
            text.Append(line.Length == 0 ? "" : margin).Append(line).Append(isFolded ? "\n\n" : "\n");
        if (isFolded)
            text.Length--;
        text.Append('\n', Math.Max(0, ends - 1));
        return true;
    }

    private static bool IsPlain(string value, bool isFlow) =>
        value.Length > 0 && (char.IsLetterOrDigit(value[0]) || value is "~" or "é😀") && value[^1] is not (' ' or ':') && !value.Contains('\n')
        && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && !(isFlow && value.AsSpan().ContainsAny(",[]{}:"));
}
