using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Snapshots;

/// <summary>A run's diagnostics in the relaxed JSON of Verify: no quotes, two spaces, <c>\n</c>, nothing at the end.</summary>
internal static class SnapshotDiagnostics
{
    public static string Write(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(Write))}\n  ]\n}}";

    private static string Write(Diagnostic diagnostic)
    {
        Members members = new("    ");
        if (diagnostic.Location != Location.None)
        {
            members.Add("Location", Write(diagnostic.Location));
        }

        members.Add("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        members.Add("Severity", diagnostic.Severity.ToString());
        if (diagnostic.WarningLevel != 0)
        {
            members.Add("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        }

        members.AddRaw("Descriptor", Write(diagnostic.Descriptor).TrimStart());
        return members.ToString();
    }

    private static string Write(DiagnosticDescriptor descriptor)
    {
        Members members = new("      ");
        members.Add("Id", descriptor.Id);
        members.Add("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        string description = descriptor.Description.ToString(CultureInfo.InvariantCulture);
        if (!string.IsNullOrWhiteSpace(description))
        {
            members.Add("Description", description);
        }

        if (!string.IsNullOrWhiteSpace(descriptor.HelpLinkUri))
        {
            members.Add("HelpLink", descriptor.HelpLinkUri);
        }

        members.Add("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        members.Add("Category", descriptor.Category);
        members.Add("DefaultSeverity", descriptor.DefaultSeverity.ToString());
        members.Add("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
        if (descriptor.CustomTags.Any())
        {
            members.AddRaw("CustomTags", $"[\n          {string.Join(",\n          ", descriptor.CustomTags)}\n        ]");
        }

        return members.ToString();
    }

    private static string Write(Location location)
    {
        if (location.SourceTree is not null)
        {
            throw new NotSupportedException("A diagnostic in C# source: Verify quotes the source there, and this project reports about documents only.");
        }

        FileLinePositionSpan span = location.GetMappedLineSpan();
        return $"{span.Path.Replace('/', '\\')}: {span.Span}";
    }

    private sealed class Members(string indentation)
    {
        private readonly StringBuilder _text = new();

        public void Add(string name, string value)
        {
            value = value.ReplaceLineEndingsWithLineFeed();

            // Text of several lines starts on a line of its own, without the space behind the colon.
            string separator = value.Contains('\n') ? value[0] == '\n' ? "" : "\n" : " ";
            Append(name, separator, value);
        }

        public void AddRaw(string name, string json) => Append(name, " ", json);

        public override string ToString() => $"{indentation}{{{_text}\n{indentation}}}";

        private void Append(string name, string separator, string value) =>
            _text.Append(_text.Length > 0 ? ",\n" : "\n").Append(indentation).Append("  ").Append(name).Append(':').Append(separator).Append(value);
    }
}
