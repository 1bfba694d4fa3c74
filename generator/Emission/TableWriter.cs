using System.Text;

namespace CorpusGen.Emission;

/// <summary>Writes the tables that the generated reader's <c>CorpusCursor</c> reads: numbers and texts as the characters of one string.</summary>
internal sealed class TableWriter
{
    private readonly StringBuilder table = new();

    /// <summary>A number from zero to 2^30 - 1: one character (the small ones printable), or two where the first one's highest bit is set.</summary>
    public TableWriter Number(int value)
    {
        if (value < 0x7F00)
            table.Append((char)(value + ' '));
        else
            table.Append((char)(0x8000 | (value >> 15))).Append((char)(value & 0x7FFF));
        return this;
    }

    public TableWriter Signed(int value) => Number(Fold(value));

    /// <summary>A place, written as the distance from another one; -1 is none.</summary>
    public TableWriter Optional(int value, int from) => Number(value < 0 ? 0 : Fold(value - from) + 1);

    public TableWriter Text(string? value)
    {
        Number(value is null ? 0 : value.Length + 1);
        table.Append(value);
        return this;
    }

    public TableWriter Texts(EquatableArray<string> values)
    {
        Number(values.Count);
        foreach (string value in values)
            Text(value);
        return this;
    }

    /// <summary>The lower 48 bits.</summary>
    public TableWriter Key(long value)
    {
        table.Append((char)(ushort)(value >> 32)).Append((char)(ushort)(value >> 16)).Append((char)(ushort)value);
        return this;
    }

    /// <summary>A part that tells its own length, so that a reader can pass over it.</summary>
    public TableWriter Part(string part)
    {
        Number(part.Length);
        table.Append(part);
        return this;
    }

    /// <summary>What another writer has written, as it is.</summary>
    public TableWriter Raw(string written)
    {
        table.Append(written);
        return this;
    }

    public override string ToString() => table.ToString();

    private static int Fold(int value) => value < 0 ? (-value * 2) - 1 : value * 2;
}
