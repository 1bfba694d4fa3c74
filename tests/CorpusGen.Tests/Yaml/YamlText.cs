using CorpusGen.Yaml;

namespace CorpusGen.Tests.Yaml;

/// <summary>Shows what was read in one line.</summary>
internal static class YamlText
{
    public static YamlDocument Read(string text) => YamlReader.Read(text, 0, text.Length, TestContext.Current.CancellationToken);

    /// <summary>Scalars as <c>'value'</c>, empty ones as <c>~</c>, lists in brackets, mappings in braces; problems as <c>!line:column</c>, both from 1.</summary>
    public static string Show(string text)
    {
        YamlDocument document = Read(text);
        return string.Join(" ", [Show(document.Root), .. document.Problems.Select(p => Place(text, p.Start))]).Trim();
    }

    public static string Show(YamlNode? node) => node switch
    {
        null => "",
        YamlScalar { Style: YamlStyle.Plain, Value: "" } => "~",
        YamlScalar scalar => "'" + scalar.Value.Replace("\n", "\\n", StringComparison.Ordinal) + "'",
        YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Show)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(e => e.Key.Value + ": " + (e.Value is null ? "~" : Show(e.Value)))) + "}",
        _ => throw new InvalidOperationException(),
    };

    private static string Place(string text, int offset)
    {
        int line = 1 + text.AsSpan(0, offset).Count('\n'), lineStart = text.LastIndexOf('\n', Math.Max(0, offset - 1), Math.Min(offset, text.Length)) + 1;
        return $"!{line}:{1 + offset - lineStart}";
    }
}
