using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>Makes any text safe inside C# source.</summary>
internal static class Literal
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>A regular string literal that holds exactly <paramref name="value"/>.</summary>
    public static string Of(string value)
    {
        var literal = new StringBuilder(value.Length + 16).Append('"');
        Escape(literal, value);
        return literal.Append('"').ToString();
    }

    /// <summary>What of such a literal stands between its quotation marks: literals can be written part by part.</summary>
    [MethodImpl(Jit.Hot)]
    public static void Escape(StringBuilder literal, string value)
    {
        int written = 0;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (IsPlain(c) && c is not ('"' or '\\'))
                continue;
            literal.Append(value, written, i - written).Append('\\');
            if (IsPlain(c))
                literal.Append(c);
            else
                literal.Append('u').Append(Hex[c >> 12]).Append(Hex[(c >> 8) & 15]).Append(Hex[(c >> 4) & 15]).Append(Hex[c & 15]);
            written = i + 1;
        }
        literal.Append(value, written, value.Length - written);
    }

    /// <summary>Text for an XML documentation comment: one line, escaped, without characters that XML forbids or that reorder or hide what surrounds them.</summary>
    [MethodImpl(Jit.Hot)]
    public static string Xml(string value)
    {
        int plain = 0;
        while (plain < value.Length && IsPlain(value[plain]) && value[plain] is not ('&' or '<' or '>'))
            plain++;
        return plain == value.Length ? value : Escaped(value, plain);
    }

    private static string Escaped(string value, int plain)
    {
        StringBuilder xml = new StringBuilder(value.Length + 16).Append(value, 0, plain);
        for (int i = plain; i < value.Length; i++)
        {
            char c = value[i];
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                default:
                    if (char.IsSurrogatePair(value, i))
                        xml.Append("&#x").Append(char.ConvertToUtf32(c, value[++i]).ToString("X", System.Globalization.CultureInfo.InvariantCulture)).Append(';');
                    else if (IsPlain(c) || IsTypographic(c))
                        xml.Append(c);
                    else if (char.IsWhiteSpace(c))
                        xml.Append(' ');
                    else if (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))
                        xml.Append("&#x").Append(((int)c).ToString("X", System.Globalization.CultureInfo.InvariantCulture)).Append(';');
                    else
                        xml.Append('\uFFFD');
                    break;
            }
        }
        return xml.ToString();
    }

    // Fixed ranges of letters and not the host's Unicode tables, which differ between compilers: the same text must come out everywhere.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00C0' and <= '\u024F') or (>= '\u0391' and <= '\u03A1') or (>= '\u03A3' and <= '\u03C9')
            or (>= '\u0410' and <= '\u045F') or (>= '\u4E00' and <= '\u9FA5') or (>= '\uAC00' and <= '\uD7A3');

    private static bool IsTypographic(char c) => c is '‘' or '’' or '“' or '”' or '–' or '—' or '…' or '•' or '·' or '€' or '£' or '«' or '»';
}
