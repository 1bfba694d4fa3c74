using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>Writes C# text: lines that end in one <c>\n</c>, blocks that indent, pieces that are written already.</summary>
internal sealed class CodeWriter(int depth = 0)
{
    private readonly StringBuilder text = new();
    private readonly List<Utf8Text> pieces = [];
    private int depth = depth;

    /// <summary>What stands before each line.</summary>
    public string Indentation => new(' ', 4 * depth);

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

    /// <summary>Goes on with a piece, without indentation or line end of its own.</summary>
    public CodeWriter Piece(Utf8Text piece)
    {
        Flush();
        // A piece of no length has no place of its own.
        if (piece.Length > 0)
            pieces.Add(piece);
        return this;
    }

    public CodePieces ToPieces()
    {
        Flush();
        return new CodePieces(pieces);
    }

    public override string ToString() => new CodeText(ToPieces()).ToString();

    private void Flush()
    {
        CodePieces.Split(text, pieces);
        text.Clear();
    }
}
