namespace CorpusGen.Tests;

public class FactsTests
{
    public static TheoryData<string> Tables => [.. typeof(Facts).Assembly.GetManifestResourceNames()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void ATable_IsReadToItsLastLine_WithoutNotesAndEmptyLines(string table)
    {
        using var reader = new StreamReader(typeof(Facts).Assembly.GetManifestResourceStream(table)!);
        string[] lines = reader.ReadToEnd().Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(lines.Where(l => l[0] != '#'), Facts.Lines(table));
    }
}
