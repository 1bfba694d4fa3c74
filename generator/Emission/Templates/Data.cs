namespace $namespace$
{
    $visibility$ sealed partial $record$ Article
    {
        private ArticleData$?$ data;

        /// <summary>What the document's front matter states besides the article's own fields.</summary>
        public ArticleData Data
        {
            get { return data ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref data, new ArticleData(Details.Data)); }
        }
    }

    /// <summary>What a document's front matter states besides the article's own fields: a property a key of the corpus; null where the document does not state it.</summary>
    /// <remarks>A key within another is joined to it: <c>cover: { image: a.png }</c> is <c>CoverImage</c>. There is one object an article.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial class ArticleData
    {
        private readonly global::$prefix$CorpusTables.CorpusCursor start;

        internal ArticleData(global::$prefix$CorpusTables.CorpusCursor cursor)
        {
            start = cursor;
            for (int left = cursor.Number(); left > 0; left--)
            {
                string key = cursor.Text()$!$;
                var value = new global::$prefix$CorpusTables.CorpusDatum(ref cursor);
                switch (key)
                {
$cases$                }
            }
        }

$properties$
        /// <summary>The keys with their values, as written.</summary>
        public override string ToString()
        {
            return global::$prefix$CorpusTables.CorpusDatum.Line(start);
        }
    }

$helpers$
    /// <summary>A value of front matter; for the generated code only.</summary>
    internal struct CorpusDatum
    {
        private readonly string[] written;
        private readonly string$?$[] plain;

        internal CorpusDatum(ref CorpusCursor cursor)
        {
            written = new string[cursor.Number()];
            plain = new string$?$[written.Length];
            for (int i = 0; i < written.Length; i++)
            {
                written[i] = cursor.Text()$!$;
                plain[i] = cursor.Text();
            }
        }

        internal static string Line(CorpusCursor cursor)
        {
            var line = new global::System.Text.StringBuilder();
            for (int left = cursor.Number(); left > 0; left--)
            {
                line.Append(line.Length == 0 ? "" : "; ").Append(cursor.Text()).Append(": ");
                line.Append(string.Join(", ", new CorpusDatum(ref cursor).written));
            }
            return line.ToString();
        }

        internal string Text() { return written[0]; }
        internal bool Boolean() { return Boolean(0); }
        internal int Integer() { return Integer(0); }
        internal long LongInteger() { return LongInteger(0); }
        internal double Number() { return Number(0); }
        internal $date$ Date() { return Date(0); }

        internal global::System.Collections.Generic.IReadOnlyList<string> Texts() { return new global::System.Collections.ObjectModel.ReadOnlyCollection<string>(written); }
        internal global::System.Collections.Generic.IReadOnlyList<bool> Booleans() { return List(Boolean); }
        internal global::System.Collections.Generic.IReadOnlyList<int> Integers() { return List(Integer); }
        internal global::System.Collections.Generic.IReadOnlyList<long> LongIntegers() { return List(LongInteger); }
        internal global::System.Collections.Generic.IReadOnlyList<double> Numbers() { return List(Number); }
        internal global::System.Collections.Generic.IReadOnlyList<$date$> Dates() { return List(Date); }

        private string Plain(int i) { return plain[i] ?? written[i]; }
        private bool Boolean(int i) { return Plain(i) == "true"; }
        private int Integer(int i) { return int.Parse(Plain(i), global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture); }
        private long LongInteger(int i) { return long.Parse(Plain(i), global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture); }
        private double Number(int i) { return double.Parse(Plain(i), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture); }
        private $date$ Date(int i) { return $date$.ParseExact(Plain(i), "yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.None); }

        private global::System.Collections.Generic.IReadOnlyList<T> List<T>(global::System.Func<int, T> read)
        {
            var values = new T[written.Length];
            for (int i = 0; i < values.Length; i++)
                values[i] = read(i);
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<T>(values);
        }
    }
}
