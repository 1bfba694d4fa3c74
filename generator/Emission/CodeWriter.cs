using System.Text;

namespace CorpusGen.Emission;

/// <summary>Writes C# text: lines that end in one <c>\n</c>, blocks that indent.</summary>
internal sealed class CodeWriter(int depth = 0)
{
    private readonly StringBuilder text = new();
    private int depth = depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', 4 * depth).Append(line);
        text.Append('\n');
        return this;
    }

    public CodeWriter Open(string? line = null)
    {
        if (line is not null)
            Line(line);
        Line("{");
        depth++;
        return this;
    }

    public CodeWriter Close()
    {
        depth--;
        return Line("}");
    }

    public override string ToString() => text.ToString();
}
