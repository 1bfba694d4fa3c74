using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>Makes C# text of models.</summary>
internal static class CodeEmitter
{
    // A first access costs the literals that it touches, whatever the corpus holds: some ten thousand characters at most of each kind.
    private const int ArticlesPerPart = 8;
    private const int ActorsPerPart = 64;
    private const int PlacesPerPart = 512;

    // A choice of another class costs the runtime that class, one of the same class next to nothing.
    private const int MaxChoices = 8;
    private const int MaxOwnChoices = 32;

    private static readonly Utf8Text LineEnd = new("\n"), EntryEnd = new("\"\n"), LastEntryEnd = new("\";\n");

    // Those of the first positions in a bucket; it is all the same which of two threads has made one.
    private static readonly Utf8Text?[] PropertyEnds = new Utf8Text?[1024];

    private static readonly string Version = typeof(CodeEmitter).GetTypeInfo().Assembly.GetName().Version.ToString(3);

    /// <summary>
    /// What holds the helpers. Completion offers every type of a project, whatever its EditorBrowsable says, but one that is nested
    /// only behind the name of the type around it.
    /// </summary>
    private const string Helpers = "internal static partial class CorpusTables";

    /// <summary>The types, or the reader, that every corpus shares.</summary>
    public static string Template(string name, EmissionStyle style)
    {
        string text = WithHelpers(ReadTemplate(name));
        if (style.Namespace.Length == 0)
        {
            const string open = "namespace $namespace$\n{\n", close = "}\n";
            text = text.Substring(open.Length, text.Length - open.Length - close.Length);
        }
        var code = new StringBuilder(Header(style)).Append(text);
        foreach (string type in new[] { "Article", "Quote", "Actor", "Mention", "Paragraph", "Block", "Caption", "RelatedLink", "Contributor" })
            code.Replace("$identity:" + type + "$\n", style.Records ? Identity(type, style) : "\n");
        return code
            .Replace("$namespace$", style.Namespace)
            .Replace("$prefix$", style.Prefix)
            .Replace("$visibility$", style.Visibility)
            .Replace("$record$", style.Records ? "record" : "class")
            .Replace("$?$", style.Nullable ? "?" : "")
            .Replace("$!$", style.Nullable ? "!" : "")
            .Replace("$date$", style.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime")
            .Replace("$version$", Version)
            .ToString();
    }

    /// <summary>The order of articles, the folders, and the way from a bucket's number to its table.</summary>
    public static CodePieces Index(CorpusLayout layout, EmissionStyle style)
    {
        CodeWriter code = Begin(style);
        var places = new List<List<string>>();
        var sizes = new int[layout.Buckets];
        foreach (PlacedArticle article in layout.Articles)
        {
            if (places.Count == 0 || places[places.Count - 1].Count == PlacesPerPart)
                places.Add([]);
            places[places.Count - 1].Add(((char)(article.Bucket + ' ')).ToString() + (char)(article.Position + ' '));
            sizes[article.Bucket]++;
        }
        var bucketSizes = new TableWriter();
        foreach (int size in sizes)
            bucketSizes.Number(size);

        code.Open(Helpers).Open("internal static class CorpusData")
            .Line("internal const int ArticleCount = " + Number(layout.Articles.Count) + ";")
            .Line("internal const int ArticleBuckets = " + Number(layout.Buckets) + ";")
            .Line("internal const int ArticlesPerPart = " + Number(ArticlesPerPart) + ";")
            .Line("internal const int PlacesPerPart = " + Number(PlacesPerPart) + ";")
            .Line("internal const string ArticleBucketSizes = " + Literal.Of(bucketSizes.ToString()) + ";")
            .Line()
            .Line("// Bucket and position of each article, in ordinal order of Id.");
        Parts(code, "ArticlePlaces", places.Count, i => code.Line("return " + Literal.Of(string.Concat(places[i])) + ";"));
        code.Line();
        Switch(code, "ArticleTable", ["bucket", "part"], layout.Buckets, i => "CorpusArticles" + TwoDigits(i) + ".Table(part)");
        code.Line();
        Switch(code, "ArticleHashes", ["bucket"], layout.Buckets, i => "CorpusArticles" + TwoDigits(i) + ".Hashes()");
        code.Line();
        Switch(code, "ArticleText", ["bucket", "position"], layout.Buckets, i => "CorpusArticles" + TwoDigits(i) + ".Text(position)");
        code.Close().Close();
        Folders(code, layout, style);
        return End(code, style);
    }

    /// <summary>How many actors there are, and the way from a bucket's number to its table.</summary>
    public static CodePieces ActorIndex(ActorCount actors, EmissionStyle style)
    {
        CodeWriter code = Begin(style);
        code.Open(Helpers).Open("internal static class CorpusActorData")
            .Line("internal const int Count = " + Number(actors.Actors) + ";")
            .Line("internal const int Buckets = " + Number(actors.Buckets) + ";")
            .Line("internal const int ActorsPerPart = " + Number(ActorsPerPart) + ";")
            .Line();
        Switch(code, "Keys", ["bucket"], actors.Buckets, i => "CorpusActors" + TwoDigits(i) + ".Keys()");
        code.Line();
        Switch(code, "Table", ["bucket", "part"], actors.Buckets, i => "CorpusActors" + TwoDigits(i) + ".Table(part)");
        code.Close().Close();
        return End(code, style);
    }

    /// <param name="articles">In order of position.</param>
    public static GeneratedFile Articles(int bucket, EquatableArray<BucketArticle> articles, EmissionStyle style)
    {
        CodeWriter code = Begin(style);
        string? open = null;
        // Articles of one folder need not stand together in a bucket: the class is partial.
        var first = Utf8Text.Empty;
        var next = Utf8Text.Empty;
        foreach (BucketArticle article in articles)
        {
            string type = article.FolderType ?? "ArticleIndex";
            bool opens = open != type;
            if (opens)
            {
                CloseClass(code, open);
                if (article.FolderType is not null)
                    code.Open(style.Visibility + " static partial class CorpusFolders");
                code.Open(style.Visibility + " sealed partial class " + type);
                open = type;
                first = new Utf8Text(code.Indentation);
                next = new Utf8Text("\n" + code.Indentation);
            }
            code.Piece(opens ? first : next).Piece(article.Comment).Piece(article.Property);
        }
        CloseClass(code, open);

        bool anyText = false;
        var hashes = new StringBuilder();
        foreach (BucketArticle article in articles)
        {
            hashes.Append(article.IdHash);
            anyText |= article.Text is not null;
        }
        code.Line().Open(Helpers).Open("internal static class CorpusArticles" + TwoDigits(bucket));
        // By which a reader finds the entry of an Id.
        code.Line("internal static string Hashes() { return " + Literal.Of(hashes.ToString()) + "; }").Line();
        Tables(code, ArticlesPerPart, articles, static (code, article) => code.Piece(article.Entry).Piece(article.Table));
        code.Line().Open("internal static string Text(int position)");
        if (anyText)
        {
            code.Open("switch (position)");
            for (int i = 0; i < articles.Count; i++)
            {
                if (articles[i].Text is { } text)
                    code.Line("case " + Number(i) + ": return " + Literal.Of(text) + ";");
            }
            code.Close();
        }
        code.Line("throw new global::System.ArgumentOutOfRangeException(nameof(position));").Close().Close().Close();
        return new GeneratedFile("Corpus.Articles." + TwoDigits(bucket) + ".g.cs", End(code, style));

        static void CloseClass(CodeWriter code, string? open)
        {
            if (open is null)
                return;
            code.Close();
            if (open != "ArticleIndex")
                code.Close();
        }
    }

    /// <summary>What stands of an article in its bucket's file.</summary>
    public static BucketArticle Article(ArticleModel model, PlacedArticle place, string? folderType, EquatableArray<ActorReference> actors, EmissionStyle style)
    {
        string line = "\n" + Indentation(style, folderType is null ? 1 : 2);
        var property = new StringBuilder(DocComments.ArticleEnd(model.Summary, actors))
            .Append(line).Append(DocComments.Document(model.Address))
            .Append(line).Append("public Article ").Append(place.Member)
            .Append(" => Read_(").Append(Number(place.Bucket)).Append(", ").Append(Number(place.Position)).Append(");\n");

        var keys = new TableWriter().Number(actors.Count);
        foreach (ActorReference actor in actors)
            keys.Key(actor.Key);
        string start = new TableWriter().Text(place.Id).Text(model.Address.SourcePath).Number(model.Text is null ? 1 : 0).Part(keys.ToString()).ToString();
        var entry = new StringBuilder();
        Literal.Escape(entry, new TableWriter().Number(start.Length + model.TableLength).Raw(start).ToString());
        return new BucketArticle((char)(ushort)ArticleModel.Hash(place.Id), folderType, model.Summary.Start, new Utf8Text(property.ToString()), new Utf8Text(entry.ToString()), model.Table, model.Text);
    }

    /// <param name="actors">In order of position.</param>
    public static GeneratedFile Actors(int bucket, EquatableArray<BucketActor> actors, EmissionStyle style)
    {
        CodeWriter code = Begin(style);
        if (actors.Count > 0)
        {
            code.Open(style.Visibility + " sealed partial class ActorIndex");
            for (int i = 0; i < actors.Count; i++)
            {
                if (i > 0)
                    code.Piece(LineEnd);
                code.Piece(actors[i].Property).Piece(PropertyEnd(i));
            }
            code.Close();
        }
        var keys = new TableWriter();
        foreach (BucketActor actor in actors)
            keys.Key(actor.Key);
        code.Line().Open(Helpers).Open("internal static class CorpusActors" + TwoDigits(bucket));
        code.Line("internal static string Keys() { return " + Literal.Of(keys.ToString()) + "; }").Line();
        Tables(code, ActorsPerPart, actors, static (code, actor) => code.Piece(actor.Entry));
        code.Close().Close();
        return new GeneratedFile("Corpus.Actors." + TwoDigits(bucket) + ".g.cs", End(code, style));
    }

    /// <summary>What stands of an actor in its bucket's file.</summary>
    /// <param name="articles">In which it appears, in order of Id.</param>
    /// <param name="headlines">Of the first few of them.</param>
    public static BucketActor Actor(PlacedActor placed, int bucket, IReadOnlyList<PlacedArticle> articles, IReadOnlyList<string> headlines, EmissionStyle style)
    {
        CorpusActor actor = placed.Actor;
        string indentation = Indentation(style, 1);
        var property = new StringBuilder(indentation).Append(DocComments.Actor(actor, articles.Count, headlines)).Append('\n')
            .Append(indentation).Append("public Actor ").Append(placed.Member)
            .Append(" => Read_(").Append(Number(bucket)).Append(", ");

        TableWriter table = new TableWriter().Text(actor.Id).Text(actor.Name == actor.Id ? null : actor.Name).Number((int)actor.Kind).Texts(actor.Aliases).Texts(actor.Titles);
        if (actor.Affiliation is null)
            table.Number(0);
        else
            table.Number(1).Key(actor.Affiliation.Key);
        table.Number(articles.Count);
        foreach (PlacedArticle article in articles)
            table.Number(article.Bucket).Number(article.Position);
        var entry = new StringBuilder();
        Literal.Escape(entry, new TableWriter().Part(table.ToString()).ToString());
        return new BucketActor(actor.Reference.Key, new Utf8Text(property.ToString()), new Utf8Text(entry.ToString()));
    }

    private static string TwoDigits(int number) => number.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>So many entries to a literal, but a line an entry, so that a comparison of two versions shows which entries differ.</summary>
    private static void Tables<T>(CodeWriter code, int perPart, EquatableArray<T> entries, System.Action<CodeWriter, T> write) => Parts(code, "Table", (entries.Count + perPart - 1) / perPart, part =>
    {
        int start = part * perPart, end = System.Math.Min(entries.Count, start + perPart);
        var next = new Utf8Text(code.Indentation + "    + \"");
        code.Piece(new Utf8Text(code.Indentation + "return \""));
        for (int i = start; i < end; i++)
        {
            if (i > start)
                code.Piece(next);
            write(code, entries[i]);
            code.Piece(i == end - 1 ? LastEntryEnd : EntryEnd);
        }
    });

    private static string Indentation(EmissionStyle style, int depth) => new(' ', 4 * (style.Namespace.Length == 0 ? depth : depth + 1));

    private static Utf8Text PropertyEnd(int position)
    {
        Utf8Text end = (position < PropertyEnds.Length ? PropertyEnds[position] : null) ?? new Utf8Text(Number(position) + ");\n");
        if (position < PropertyEnds.Length)
            PropertyEnds[position] = end;
        return end;
    }

    /// <summary>Literals by number, each in a method of its own: the runtime makes all literals of a method when it is first called.</summary>
    private static void Parts(CodeWriter code, string name, int count, System.Action<int> write)
    {
        Switch(code, name, ["part"], count, i => name + Number(i) + "()", MaxOwnChoices);
        for (int i = 0; i < count; i++)
        {
            code.Line().Open("private static string " + name + Number(i) + "()");
            write(i);
            code.Close();
        }
    }

    private static void Folders(CodeWriter code, CorpusLayout layout, EmissionStyle style)
    {
        if (layout.Folders.Count == 0)
            return;
        var children = new List<Folder>[layout.Folders.Count + 1];
        for (int i = 0; i < children.Length; i++)
            children[i] = [];
        foreach (Folder folder in layout.Folders)
            children[folder.Parent + 1].Add(folder);
        code.Line().Open(style.Visibility + " sealed partial class ArticleIndex");
        FolderProperties(code, children[0], style);
        code.Close();
        code.Line()
            .Line("/// <summary>The folders of the documents; <see cref=\"global::" + style.Prefix + "Corpus.Articles\"/> leads to them.</summary>")
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
            .Open(style.Visibility + " static partial class CorpusFolders");
        for (int i = 0; i < layout.Folders.Count; i++)
        {
            Folder folder = layout.Folders[i];
            if (i > 0)
                code.Line();
            code.Line("/// <summary>The articles below <c>" + Literal.Xml(folder.Path) + "</c>, in ordinal order of Id.</summary>")
                .Open(style.Visibility + " sealed partial class " + folder.TypeName + " : global::" + style.Prefix + "ArticleList")
                .Line("internal static readonly " + folder.TypeName + " Instance_ = new " + folder.TypeName + "();")
                .Line()
                .Open("private " + folder.TypeName + "() : base(" + Literal.Of(folder.Path + "/") + ", " + Number(folder.First) + ", " + Number(folder.Count) + ")").Close();
            FolderProperties(code, children[i + 1], style);
            code.Close();
        }
        code.Close();
    }

    private static void FolderProperties(CodeWriter code, List<Folder> folders, EmissionStyle style)
    {
        foreach (Folder folder in folders)
        {
            string type = "global::" + style.Prefix + "CorpusFolders." + folder.TypeName;
            code.Line("/// <summary>The " + Number(folder.Count) + (folder.Count == 1 ? " article" : " articles") + " below <c>" + Literal.Xml(folder.Path) + "</c>.</summary>")
                .Line("public " + type + " " + folder.Member + " { get { return " + type + ".Instance_; } }");
        }
    }

    /// <summary>A method that chooses by its first parameter, through others where there are many: the runtime looks at every choice of a method when it is first called.</summary>
    private static void Switch(CodeWriter code, string name, string[] parameters, int count, System.Func<int, string> value, int maxChoices = MaxChoices)
    {
        if (count <= maxChoices)
        {
            Choose(code, "internal", name, parameters, parameters[0], 0, count, value);
            return;
        }
        string arguments = string.Join(", ", parameters);
        Choose(code, "internal", name, parameters, parameters[0] + " / " + Number(maxChoices), 0, (count + maxChoices - 1) / maxChoices, i => name + "From" + Number(maxChoices * i) + "(" + arguments + ")");
        for (int start = 0; start < count; start += maxChoices)
        {
            code.Line();
            Choose(code, "private", name + "From" + Number(start), parameters, parameters[0], start, System.Math.Min(count, start + maxChoices), value);
        }
    }

    private static void Choose(CodeWriter code, string access, string name, string[] parameters, string by, int start, int end, System.Func<int, string> value)
    {
        code.Open(access + " static string " + name + "(int " + string.Join(", int ", parameters) + ")");
        if (end == start)
        {
            code.Line("throw new global::System.ArgumentOutOfRangeException(nameof(" + parameters[0] + "));").Close();
            return;
        }
        code.Open("switch (" + by + ")");
        for (int i = start; i < end - 1; i++)
            code.Line("case " + Number(i) + ": return " + value(i) + ";");
        // Any other is taken for the last one: nothing asks for what is not there, and a first access is spared the class of an exception.
        code.Line("default: return " + value(end - 1) + ";").Close().Close();
    }

    private static string Identity(string type, EmissionStyle style)
    {
        string nullable = style.Nullable ? "?" : "";
        return "\n"
            + "        /// <summary>Whether <paramref name=\"other\"/> is this same object.</summary>\n"
            + "        public bool Equals(" + type + nullable + " other)\n"
            + "        {\n"
            + "            return ReferenceEquals(this, other);\n"
            + "        }\n\n"
            + "        /// <summary>A hash of the object's identity.</summary>\n"
            + "        public override int GetHashCode()\n"
            + "        {\n"
            + "            return global::System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);\n"
            + "        }\n\n"
            + "        private bool PrintMembers(global::System.Text.StringBuilder builder)\n"
            + "        {\n"
            + "            return false;\n"
            + "        }\n\n";
    }

    // Annotations are what a user sees; the compiler's analysis of each body would cost a fifth of the compile, and warns nobody here.
    private static string Header(EmissionStyle style) =>
        "// <auto-generated/>\n" + (style.Nullable ? "#nullable enable annotations\n" : "") + "#pragma warning disable\n\n";

    private static CodeWriter Begin(EmissionStyle style)
    {
        var code = new CodeWriter();
        foreach (string line in Header(style).TrimEnd('\n').Split('\n'))
            code.Line(line);
        code.Line();
        return style.Namespace.Length == 0 ? code : code.Open("namespace " + style.Namespace);
    }

    private static CodePieces End(CodeWriter code, EmissionStyle style) => (style.Namespace.Length == 0 ? code : code.Close()).ToPieces();

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What follows the mark, up to the namespace's end, goes into the type that holds the helpers.</summary>
    private static string WithHelpers(string template)
    {
        const string mark = "$helpers$\n", close = "}\n";
        int start = template.IndexOf(mark, System.StringComparison.Ordinal);
        if (start < 0)
            return template;
        int inside = start + mark.Length;
        string helpers = template.Substring(inside, template.Length - close.Length - inside).Replace("\n    ", "\n        ");
        return template.Substring(0, start) + "    " + Helpers + "\n    {\n    " + helpers + "    }\n" + close;
    }

    private static string ReadTemplate(string name)
    {
        using Stream stream = typeof(CodeEmitter).GetTypeInfo().Assembly.GetManifestResourceStream("CorpusGen.Templates." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
