using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Hostile;

/// <summary>A file of a hostile corpus.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="Folder">What the pattern's <c>**</c> stood for, with its last <c>/</c>.</param>
/// <param name="Bytes">Null where the compiler is given <paramref name="Text"/> by an editor and not a file.</param>
internal sealed record HostileDocument(string Path, string Folder, string? Text, byte[]? Bytes);

/// <summary>A project that was written to break the generator, or the compiler, or the program.</summary>
internal sealed record HostileCorpus(LanguageVersion Version, bool Literal, string Visibility, string? Namespace, HostileDocument[] Documents)
{
    public override string ToString() =>
        $"{Version}, {(Literal ? "Literal" : "Embedded")}, {Visibility}, namespace {Namespace ?? "none"}\n"
        + string.Concat(Documents.Select(d => $"  {Show(d.Path)}: {(d.Text is null ? Convert.ToHexString(d.Bytes!) : Show(d.Text))}\n"));

    private static string Show(string text) => SymbolDisplay.FormatLiteral(text.Length <= 300 ? text : text[..300] + "…", quote: true);
}

/// <summary>Makes hostile corpora. Texts keep the shape of articles often enough that extraction finds something in them.</summary>
internal static class HostileGen
{
    // What ends, begins or escapes something in C#, in documentation comments, in MSBuild or in a format string.
    private static readonly string[] Barbs =
    [
        "\"\"\"", "\"\"\"\"", "\"", "\\", "\\\"", "*/", "/*", "//", "///", "</summary>", "</para>", "<see cref=\"X\"/>", "]]>", "<![CDATA[", "<!--", "-->", "<?xml?>",
        "#endif", "\n#endif\n", "\n#error no\n", "\n#line 1 \"x\"\n", "\n#pragma warning restore\n", "\\u000A", "\\u0022", "\\x22", "\\U00000022", "\\N", "&lt;", "&amp;", "&#0;", "&#x1;", "&bogus;", "&",
        "{0}", "{", "}", "{{", "}}", "{0:X}", "%s", "%n", "$(X)", "@(X)", "%(X)", "%22", "$namespace$", "$version$", "$?$", "$identity:Article$\n", ";", "#", "=", "'", "`", "@", "$\"",
        "\0", "\u0001", "\u001B", "\u001F", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u2028", "\u2029", "\u200B", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF",
        "\r", "\n", "\r\n", "\n\r", "\r\r\n", "\t", "\v", "\f", "e\u0301", "\u0301", "A\u030A", "\u1100\u1161", "ß", "ı", "İ", "ǆ", "ﬁ", "😀", "👩‍👩‍👧", "🇸🇾", "𝒜", "١٢٣", "Ⅷ", "½",
        "“", "”", "‘", "’", "«", "»", "„", "‚", "“ ”", "\" \"", "((((", "))))", "[[[[", "]]]]", "[](", "[a](b)", "**", "__", "___", "# ", "> ", "* ", "| ", "---",
    ];

    // Words that mean something to the language, or that the emitted classes have already.
    private static readonly string[] Names =
    [
        "class", "null", "true", "string", "record", "var", "await", "field", "global", "file", "__arglist", "partial", "yield", "value", "namespace", "using", "nameof", "base", "this", "_", "__", "@class",
        "Count", "Item", "Equals", "GetType", "TryGet", "GetHashCode", "ToString", "GetEnumerator", "MemberwiseClone", "Finalize", "ReferenceEquals", "get_Count", "get Item", "Instance", "Instance_", "Read_", "First", "Length",
        "Article", "Articles", "ArticleIndex", "Article Index", "ArticleList", "Actor", "ActorIndex", "Actors", "Corpus", "Corpus Data", "Corpus Reader", "Corpus Folders", "CorpusBucket", "CorpusArticles00", "Quote", "Quotes", "Folder", "Object",
        "System", "Consumer", "Program", "Type", "Int32", "Func", "Obsolete", "42", "007", "3.14", "1e5", "2024", "", " ", "---", "…", "A", "a", "AFolder", "B", "CountFolder",
        "Übergrößenträger", "Москва", "Αθήνα", "北京", "東京タワー", "서울", "مرحبا", "עברית", "हिन्दी", "ไทย", "ქართული", "አማርኛ", "ᏣᎳᎩ", "ǅungla", "straße", "STRASSE", "İstanbul", "istanbul", "ISTANBUL", "ﬁnance", "Ⅷ", "𝒜𝒷", "😀",
        "River Towns Agree", "river towns agree", "RIVER TOWNS AGREE", "River-Towns: Agree!", "River Towns’ Agree", "River Towns_Agree",
    ];

    private static readonly string[] Prose =
    [
        "By Anna Lindqvist\n\n", "April 3, 2024\n\n", "LONDON (AP) — ", "The towns along the river agreed on Wednesday. ", "“We will start in May,” said Maria Kovac, the mayor of Lower Falls. ",
        "\"Nobody wants this,\" he told reporters. ", "Kovac met President Recep Doe of Turkey and the Turkish Defense Ministry. ", "Moscow said that \"the talks went on", "\n\n", "\n\n", ". ", "\n", "https://example.com/a?b=c&d=\"e\"\n",
        "Photo: A man / Reuters\n", "Read more: Another story\n", "Additional reporting by Jo Bloggs in Paris\n", "Defense Minister Sergei Shoigu said: ‘no’. ", "Published 2024-04-03T10:00:00+02:00\n",
        "“Yes,” said Corpus Reader. ", "President Corpus Data met Count Equals and Actor Index. ", "“No,” Get Type told The Equals Party. ", "“Ж,” said Владимир Путин. ",
    ];

    private static readonly Gen<string> AnyString = Gen.Frequency(
        (4, Gen.Char['\0', '\uFFFF'].Array[0, 12].Select(c => new string(c))),
        (2, Gen.Char[' ', '~'].Array[0, 40].Select(c => new string(c))),
        (1, Gen.Int[0x10000, 0x10FFFF].Array[0, 6].Select(c => string.Concat(c.Select(char.ConvertFromUtf32)))),
        (1, Gen.Char['\uD800', '\uDFFF'].Array[1, 4].Select(c => new string(c))));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.OneOf(Barbs)), (3, Gen.OneOf(Prose)), (2, Gen.OneOf(Names)), (2, AnyString), (1, Gen.Const(" ")));

    private static readonly Gen<string> Headline = Gen.Frequency(
        (6, Gen.OneOf(Names)),
        (4, Piece.Array[1, 5].Select(string.Concat)),
        (1, Gen.Select(Gen.OneOf(Names), Gen.OneOf(Barbs), Gen.Int[1, 400]).Select((name, barb, times) => Times(name + barb, times, 2000))),
        (1, Gen.Int[0, 99].Select(n => "Headline number " + n)));

    private static readonly Gen<string> Body = Gen.Frequency(
        (8, Piece.Array[0, 25].Select(string.Concat)),
        (1, Gen.Select(Piece, Gen.Int[1, 500]).Select((piece, times) => Times(piece, times, 4000))));

    private static readonly string[] Fields =
        ["headline", "title", "standfirst", "authors", "agency", "publisher", "dateline", "published", "url", "id", "name", "draft", "quotes", "quotes", "tags", "rating", "article data", "corpus datum", "a.b", "to-string"];

    private static readonly string[] Values =
    [
        "", "~", "true", "FALSE", "1", "-0", "0x1F", "9999999999", "1.5", "1e400", ".inf", "-.inf", ".nan", "2024-02-29", "0001-01-01", "9999-12-31", "2024-01-01T10:00:00+14:00", "2024-13-01",
        "[]", "[a, 1, 2024-01-01]", "[1, 2.5]", "[~]", "{}", "{ b: { c: 1 }, d: [x] }", "[{ starts: We will start, speaker: Peter Doe }]", "[{ starts: Yes, quotation: false }, { starts: “Yes, cue: said }]",
        "[{ starts: talks, speaker: }]", "|\n  two\n  lines", ">-\n  folded\n  text", "*anchor", "!tag x", "a: b", "north/wall", "NorthWall", "Maria Kovac", "“quoted”", "€ & <b>",
    ];

    /// <summary>A value in one of YAML's styles; the plain ones are often no YAML.</summary>
    private static readonly Gen<string> Value = Gen.Frequency(
        (5, Gen.OneOf(Values)), (1, Gen.OneOf(Names)), (2, Piece),
        (2, Piece.Select(text => "'" + text.Replace("'", "''") + "'")),
        (3, Piece.Select(text => "\"" + string.Concat(text.Select(c => c is '"' or '\\' ? "\\" + c : c < ' ' || c > '~' ? "\\u" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture) : c.ToString())) + "\"")));

    private static readonly Gen<string> Key = Gen.Frequency(
        (8, Gen.OneOf(Fields)), (4, Gen.OneOf(Names).Select(name => "\"" + name + "\"")), (1, Gen.OneOf(Barbs)));

    private static readonly Gen<string> Matter =
        Gen.Select(Gen.Select(Key, Value).Select((key, value) => key + ": " + value).Array[0, 8], Gen.OneOf("\n", "\n", "\r\n"), Gen.OneOf("---", "---", "...", "--"))
            .Select((lines, end, close) => "---" + end + string.Concat(lines.Select(line => line.Replace("\n", end) + end)) + close + end);

    private static Gen<string> Article(string[] pool) => Gen.Frequency(
        (2, Text(pool)), (1, Gen.Select(Matter, Text(pool)).Select((matter, text) => matter + text)));

    private static Gen<string> Text(string[] pool) => Gen.Frequency(
        (3, Gen.Select(Gen.OneOf(pool), Body).Select((headline, body) => headline + "\n\n" + body)),
        (8, Gen.Select(Headline, Gen.OneOf("\n\n", "\r\n\r\n", "\n", "\r", "\u2028", " "), Body).Select((headline, end, body) => headline + end + body)),
        (2, Body),
        (1, Gen.OneOf("", " ", "\n", "\0", "\uFEFF")));

    // What a file system and MSBuild take: '/' parts folders, NUL and lone surrogates are no names, '\' is '/' on another system,
    // and of a name with a line end the compiler hears nothing.
    private static Gen<string> FileName(string[] pool) => Gen.Frequency(
        (6, Gen.OneOf(pool)), (2, Gen.OneOf(pool).Select(name => name + "Folder")), (1, Gen.Int[0, 3].Select(n => new string('-', n))), (3, Gen.OneOf(Names)), (3, Piece.Array[1, 3].Select(string.Concat)), (1, Gen.Int[0, 9].Select(n => "story " + n)))
        .Select(name => name.Length > 80 ? name[..80] : name)
        .Select(name => new string([.. Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Where(c => c is not ('/' or '\\' or '\0' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029'))]))
        .Select(name => name is "" or "." or ".." ? "x" : name);

    private static Gen<string> Folder(string[] pool) => Gen.Frequency(
        (3, Gen.Const("")), (4, FileName(pool).Array[1, 3].Select(f => string.Join('/', f) + "/")), (1, Gen.OneOf("count/", "item/", "a/afolder/", "a/", "A/a/", "corpus data/")));

    private static Gen<(string Folder, string Name)> PathParts(string[] pool) =>
        Gen.Select(Folder(pool), FileName(pool), Gen.OneOf(".txt", ".txt", ".txt", ".md", "", ".tar.gz")).Select((folder, name, extension) => (folder, name + extension));

    private static Gen<byte[]> File(string[] pool) => Gen.Frequency(
        (6, Article(pool).Select(text => Encoding.UTF8.GetBytes(text))),
        (2, Gen.Select(Article(pool), Gen.OneOf<Encoding>(Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode)).Select((text, encoding) => (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(text)])),
        (1, Gen.Select(Article(pool), Gen.Byte.Array[1, 10]).Select((text, junk) => (byte[])[.. Encoding.UTF8.GetBytes(text), .. junk])),
        (1, Gen.Select(Article(pool), Gen.Byte.Array[1, 10]).Select((text, junk) => (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text), .. junk])),
        (1, Gen.Select(Article(pool), Gen.OneOf("utf-32", "utf-32BE", "latin1", "utf-16")).Select((text, encoding) => Encoding.GetEncoding(encoding).GetBytes(text))),
        (1, Gen.Byte.Array[0, 60]));

    private static readonly Gen<string?> Namespace = Gen.Frequency(
        (3, Gen.Const((string?)null)),
        (6, Gen.OneOf<string?>("", ".", "my-app", "2024 News", "class", "global", "A.B", "A..B", "Article", "Corpus", "Corpus.Articles", "System", "Consumer.Article", "Ünï.Cödé", "北京", "@event", "a b.c d", "\"", "}", "x\u200Dy", "string.int", "_", "$")),
        (2, Gen.OneOf(Barbs).Select(b => (string?)("N" + b))),
        (1, AnyString.Select(s => (string?)s)));

    /// <summary>A corpus uses few names beside the odd ones, so that many documents and folders claim the same.</summary>
    /// <param name="documents">How many documents a corpus has.</param>
    public static Gen<HostileCorpus> Corpora(int documents) =>
        from version in Gen.OneOf(LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10)
        from literal in Gen.Bool
        from visibility in Gen.OneOf("internal", "public", "public", "\"; }", "")
        from name in Namespace
        from pool in Gen.OneOf(Names).Array[8]
        from paths in PathParts(pool).Array[documents]
        from texts in Article(pool).Array[documents]
        from files in File(pool).Array[documents]
        select new HostileCorpus(
            version, literal, visibility, name,
            [.. paths.Select((p, i) => literal ? new HostileDocument("docs/" + p.Folder + p.Name, p.Folder, texts[i], null) : new HostileDocument("docs/" + p.Folder + p.Name, p.Folder, null, files[i]))
                .DistinctBy(d => d.Path)]);

    private static string Times(string text, int times, int most)
    {
        string repeated = string.Concat(Enumerable.Repeat(text, times));
        return repeated.Length <= most ? repeated : repeated[..most];
    }
}
