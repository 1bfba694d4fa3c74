using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SampleConsumer;

/// <summary>Writes HTML. What stands in the source as literal text is markup; every value in a hole is encoded, so no document's text becomes markup or an attribute.</summary>
internal sealed class Html(TextWriter to)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;

    /// <summary>Text alone, encoded.</summary>
    public void Text(ReadOnlySpan<char> text) => to.Write(Encoder.Encode(text.ToString()));

    /// <summary>The page's own style and script, which come with the program.</summary>
    public void Asset(string content) => to.Write(content);

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly Html html;

        public Markup(int literalLength, int formattedCount, Html html)
        {
            _ = literalLength + formattedCount;
            this.html = html;
        }

        public void AppendLiteral(string literal) => html.Asset(literal);

        public void AppendFormatted(string? value) => html.Text(value);

        public void AppendFormatted<T>(T value, string? format = null) where T : IFormattable => html.Text(value.ToString(format, CultureInfo.InvariantCulture));
    }
}
