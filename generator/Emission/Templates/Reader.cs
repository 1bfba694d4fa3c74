namespace $namespace$
{
    /// <summary>The corpus: every article, actor and quotation of the documents that this assembly was compiled with.</summary>
    /// <remarks>Texts are read on first use. Everything here is safe to use from several threads at once.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ static partial class Corpus
    {
        private static global::System.Collections.Generic.IReadOnlyList<Quote>$?$ quotes;

        /// <summary>Every article, in ordinal order of Id.</summary>
        public static ArticleIndex Articles { get { return ArticleIndex.Instance_; } }

        /// <summary>Every actor of the corpus, in ordinal order of Id.</summary>
        public static ActorIndex Actors { get { return ActorIndex.Instance_; } }

        /// <summary>Every quotation, in order of article and text.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
        {
            get { return quotes ?? global::$prefix$CorpusTables.CorpusReader.Keep(ref quotes, MakeQuotes()); }
        }

        private static global::System.Collections.Generic.IReadOnlyList<Quote> MakeQuotes()
        {
            var found = new global::System.Collections.Generic.List<Quote>();
            foreach (Article article in Articles)
                found.AddRange(article.Quotes);
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Quote>(found);
        }
    }

    /// <summary>Articles in ordinal order of Id; a property leads to each.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    $visibility$ abstract class ArticleList : global::System.Collections.Generic.IReadOnlyList<Article>
    {
        // Arrays of articles: what an array of arrays is called depends on the version of C#.
        private static readonly object$?$[] read = new object$?$[global::$prefix$CorpusTables.CorpusData.ArticleBuckets];

        private readonly string folder;
        private readonly int first;
        private readonly int count;

        private protected ArticleList(string folder, int first, int count)
        {
            this.folder = folder;
            this.first = first;
            this.count = count;
        }

        // What properties call: the shorter they are, the less the compiler has to bind.
        internal static Article Read_(int bucket, int position)
        {
            var found = (Article$?$[]$?$)read[bucket];
            return (found == null ? null : found[position]) ?? MakeArticle(bucket, position);
        }

        /// <summary>How many articles there are.</summary>
        public int Count { get { return count; } }

        /// <summary>The article at a place in ordinal order of Id, from zero.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
        public Article this[int index]
        {
            get
            {
                if ((uint)index >= (uint)count)
                    throw new global::System.ArgumentOutOfRangeException(nameof(index));
                return global::$prefix$CorpusTables.CorpusReader.ArticleAt(first + index);
            }
        }

        /// <summary>The article with an Id; the Id is compared to the letter.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is no such article.</exception>
        public Article this[string id]
        {
            get
            {
                if (TryGet(id, out Article$?$ article))
                    return article$!$;
                throw new global::System.Collections.Generic.KeyNotFoundException("There is no article '" + id + "' here.");
            }
        }

        /// <summary>Looks for the article with an Id; the Id is compared to the letter.</summary>
        /// <returns>Whether there is such an article; where not, <paramref name="article"/> is null.</returns>
        public bool TryGet(string id, out Article$?$ article)
        {
            article = id != null && id.StartsWith(folder, global::System.StringComparison.Ordinal) ? global::$prefix$CorpusTables.CorpusReader.ArticleById(id) : null;
            return article != null;
        }

        /// <summary>Goes through the articles in order.</summary>
        public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
        {
            return new global::$prefix$CorpusTables.CorpusEnumerator(this);
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        // Whatever leads to a first text makes do with the runtime's own lock: code for Keep, and the assembly that it comes from, take longer than all the rest.
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
        private static Article MakeArticle(int bucket, int position)
        {
            var found = (Article$?$[])(read[bucket] ?? (read[bucket] = new Article$?$[global::$prefix$CorpusTables.CorpusData.ArticleBucketSizes[bucket] - ' ']));
            return found[position] ?? (found[position] = new Article(bucket, position));
        }
    }

    /// <summary>Every article of the corpus, in ordinal order of Id; a property leads to each, one to each folder.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial class ArticleIndex : ArticleList
    {
        // Each index in its own class: who asks for an article does not wait for a class with a property an actor.
        internal static readonly ArticleIndex Instance_ = new ArticleIndex();

        // A headline or an actor can be called "Corpus Data": where names of theirs are members, code names types in full.
        private ArticleIndex() : base("", 0, global::$prefix$CorpusTables.CorpusData.ArticleCount)
        {
        }
    }

    /// <summary>Every actor of the corpus, in ordinal order of Id; a property leads to each.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    $visibility$ sealed partial class ActorIndex : global::System.Collections.Generic.IReadOnlyList<Actor>
    {
        internal static readonly ActorIndex Instance_ = new ActorIndex();

        private ActorIndex()
        {
        }

        private static Actor Read_(int bucket, int position)
        {
            return global::$prefix$CorpusTables.CorpusReader.Actor(bucket, position);
        }

        /// <summary>How many actors there are.</summary>
        public int Count { get { return global::$prefix$CorpusTables.CorpusActorData.Count; } }

        /// <summary>The actor at a place in ordinal order of Id, from zero.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
        public Actor this[int index]
        {
            get
            {
                if ((uint)index >= (uint)Count)
                    throw new global::System.ArgumentOutOfRangeException(nameof(index));
                return global::$prefix$CorpusTables.CorpusReader.ActorsInOrder()[index];
            }
        }

        /// <summary>The actor with an Id; the Id is compared to the letter.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is no such actor.</exception>
        public Actor this[string id]
        {
            get
            {
                if (TryGet(id, out Actor$?$ actor))
                    return actor$!$;
                throw new global::System.Collections.Generic.KeyNotFoundException("There is no actor '" + id + "' here.");
            }
        }

        /// <summary>Looks for the actor with an Id; the Id is compared to the letter.</summary>
        /// <returns>Whether there is such an actor; where not, <paramref name="actor"/> is null.</returns>
        public bool TryGet(string id, out Actor$?$ actor)
        {
            actor = global::$prefix$CorpusTables.CorpusReader.ActorById(id);
            return actor != null;
        }

        /// <summary>Goes through the actors in order.</summary>
        public global::System.Collections.Generic.IEnumerator<Actor> GetEnumerator()
        {
            return ((global::System.Collections.Generic.IEnumerable<Actor>)global::$prefix$CorpusTables.CorpusReader.ActorsInOrder()).GetEnumerator();
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }

$helpers$
    /// <summary>Reads the tables; for the generated code only.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("CorpusGen", "$version$")]
    internal static class CorpusReader
    {
        private static readonly CorpusActorBucket$?$[] actorBuckets = new CorpusActorBucket$?$[CorpusActorData.Buckets];
        private static Actor[]$?$ actorsInOrder;

        internal static Article$?$ ArticleById(string id)
        {
            unchecked
            {
                uint hash = 2166136261;
                for (int i = 0; i < id.Length; i++)
                    hash = (hash ^ id[i]) * 16777619;
                int bucket = (int)((hash ^ (hash >> 16)) & (CorpusData.ArticleBuckets - 1));
                string hashes = CorpusData.ArticleHashes(bucket);
                for (int i = 0; i < hashes.Length; i++)
                {
                    if (hashes[i] == (char)hash && ArticleList.Read_(bucket, i).Id == id)
                        return ArticleList.Read_(bucket, i);
                }
            }
            return null;
        }

        internal static Actor Actor(int bucket, int position)
        {
            return ActorBucket(bucket).Actor(position);
        }

        internal static Article ArticleAt(int index)
        {
            string places = CorpusData.ArticlePlaces(index / CorpusData.PlacesPerPart);
            int at = 2 * (index % CorpusData.PlacesPerPart);
            return ArticleList.Read_(places[at] - ' ', places[at + 1] - ' ');
        }

        /// <summary>Only who asks for actors in their order pays for the order.</summary>
        internal static Actor[] ActorsInOrder()
        {
            return actorsInOrder ?? Keep(ref actorsInOrder, InOrder());
        }

        internal static Actor ActorByKey(long key)
        {
            return FindActor(key) ?? throw new global::System.InvalidOperationException("The corpus' tables do not fit each other: rebuild the project.");
        }

        internal static Actor$?$ ActorById(string id)
        {
            if (id == null)
                return null;
            // Where the keys of two Ids met, the second one's is that of a longer text.
            string salted = id;
            Actor$?$ found = FindActor(KeyOf(salted));
            while (found != null && found.Id != id)
                found = FindActor(KeyOf(salted += "~"));
            return found;
        }

        private static CorpusActorBucket ActorBucket(int bucket)
        {
            return actorBuckets[bucket] ?? Keep(ref actorBuckets[bucket], new CorpusActorBucket(bucket));
        }

        private static Actor$?$ FindActor(long key)
        {
            return ActorBucket((int)(key & (CorpusActorData.Buckets - 1))).Find(key);
        }

        private static long KeyOf(string id)
        {
            unchecked
            {
                ulong hash = 14695981039346656037;
                for (int i = 0; i < id.Length; i++)
                    hash = (hash ^ id[i]) * 1099511628211;
                return (long)((hash ^ (hash >> 48)) & 0xFFFFFFFFFFFF);
            }
        }

        private static Actor[] InOrder()
        {
            var actors = new Actor[CorpusActorData.Count];
            var ids = new string[actors.Length];
            int count = 0;
            for (int bucket = 0; bucket < CorpusActorData.Buckets; bucket++)
            {
                CorpusActorBucket all = ActorBucket(bucket);
                for (int i = 0; i < all.Count; i++)
                {
                    actors[count] = all.Actor(i);
                    ids[count] = actors[count].Id;
                    count++;
                }
            }
            global::System.Array.Sort(ids, actors, global::System.StringComparer.Ordinal);
            return actors;
        }

        /// <summary>Keeps the first value that any thread made.</summary>
        internal static T Keep<T>(ref T$?$ slot, T value) where T : class
        {
            return global::System.Threading.Interlocked.CompareExchange(ref slot, value, null) ?? value;
        }
    }

    /// <summary>Goes through articles, each made when its turn comes; for the generated code only.</summary>
    internal sealed class CorpusEnumerator : global::System.Collections.Generic.IEnumerator<Article>
    {
        // By hand: what the compiler makes of an iterator takes it longer than to compile this.
        private readonly ArticleList articles;
        private int next;
        private Article$?$ current;

        internal CorpusEnumerator(ArticleList articles)
        {
            this.articles = articles;
        }

        public Article Current { get { return current$!$; } }

        object global::System.Collections.IEnumerator.Current { get { return current$!$; } }

        public bool MoveNext()
        {
            if (next == articles.Count)
                return false;
            current = articles[next++];
            return true;
        }

        public void Reset()
        {
            next = 0;
        }

        public void Dispose()
        {
        }
    }

    /// <summary>A place in a table; for the generated code only.</summary>
    internal struct CorpusCursor
    {
        private static readonly string[] noStrings = new string[0];

        private readonly string table;

        // Fields, here and below: a program reads its first article before the runtime inlines anything, and makes code of every accessor.
        internal int Position;

        internal CorpusCursor(string table, int position)
        {
            this.table = table;
            Position = position;
        }

        /// <summary>A number from zero to 2^30: one character, or two where the first one's highest bit is set.</summary>
        internal int Number()
        {
            int c = table[Position++];
            return c < 0x8000 ? c - ' ' : ((c & 0x7FFF) << 15) | table[Position++];
        }

        internal int Signed()
        {
            int n = Number();
            return (n & 1) == 0 ? n >> 1 : -(n >> 1) - 1;
        }

        internal int? Optional(int from)
        {
            int n = Number();
            if (n == 0)
                return null;
            n--;
            return from + ((n & 1) == 0 ? n >> 1 : -(n >> 1) - 1);
        }

        internal string$?$ Text()
        {
            int length = Number() - 1;
            if (length < 0)
                return null;
            Position += length;
            return table.Substring(Position - length, length);
        }

        internal global::System.Collections.Generic.IReadOnlyList<string> Texts()
        {
            int count = Number();
            if (count == 0)
                return noStrings;
            var found = new string[count];
            for (int i = 0; i < count; i++)
                found[i] = Text()$!$;
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<string>(found);
        }

        internal long Key()
        {
            Position += 3;
            return ((long)table[Position - 3] << 32) | ((long)table[Position - 2] << 16) | table[Position - 1];
        }

        /// <summary>Passes over a part that tells its own length, and gives where it begins.</summary>
        internal int Part()
        {
            int length = Number(), start = Position;
            Position += length;
            return start;
        }
    }

    /// <summary>Reads articles' texts, which the build puts into one resource; for the generated code only.</summary>
    internal static class CorpusTexts
    {
        private const string Name = "CorpusGen.pack";
        private const int LeastBytes = 8192;
        private const int MaxSpare = 32768;

        // So many texts are read by code that is quick to make, the others by code that is quick to run.
        private const int Few = 8;

        private static readonly global::System.IO.Stream$?$ pack = typeof(Corpus).Assembly.GetManifestResourceStream(Name);
        private static readonly byte[] entry = new byte[16];
        private static byte[]$?$ spare;
        private static global::System.Text.Encoding$?$ utf8;
        private static int reads;

        // One method, where two or three would read better: the runtime makes each anew in every process, and that is most of what a first text costs.
        internal static string Read(int bucket, int position, CorpusFields fields)
        {
            bool isOneOfFew = reads < Few;
            if (isOneOfFew)
                reads++;
            string text;
            if (fields.IsLiteral)
            {
                text = CorpusData.ArticleText(bucket, position);
            }
            else
            {
                byte[]$?$ bytes = ReadBytes(fields.SourcePath, out int length);
                if (bytes == null)
                    throw Unreadable(fields, "the assembly has no resource '" + Name + "' that holds it", null);
                text = (isOneOfFew ? DecodeOneOfFew(bytes, length, fields.Length) : null) ?? Decode(fields, bytes, length);
                if (bytes.Length <= MaxSpare)
                    spare = bytes;
            }
            if (text.Length == fields.Length && (isOneOfFew ? Hash(text) : HashOfMany(text)) == fields.Hash)
                return text;
            throw Changed(text, fields);
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
        private static byte[]$?$ ReadBytes(string path, out int length)
        {
            length = 0;
            if (pack == null)
                return null;
            ulong hash = 14695981039346656037;
            for (int i = 0; i < path.Length; i++)
                hash = unchecked((hash ^ path[i]) * 1099511628211);
            // How many documents; then of each, in order of hash, the hash of its path, where its bytes begin and how many they are.
            ReadEntry(0);
            int low = 0, high = (int)Number(0) - 1;
            while (true)
            {
                if (low > high)
                    return null;
                int middle = (low + high) / 2;
                ReadEntry(4 + 16 * (long)middle);
                ulong candidate = (ulong)Number(4) << 32 | Number(0);
                if (candidate == hash)
                    break;
                if (candidate < hash)
                    low = middle + 1;
                else
                    high = middle - 1;
            }
            length = (int)Number(12);
            pack.Position = Number(8);
            byte[]$?$ bytes = spare;
            spare = null;
            if (bytes == null || bytes.Length < length)
                bytes = new byte[length < LeastBytes ? LeastBytes : length];
            length = pack.Read(bytes, 0, length);
            return bytes;
        }

        // A BinaryReader would take the runtime longer to load than these two to make.
        private static void ReadEntry(long position)
        {
            pack$!$.Position = position;
            pack.Read(entry, 0, entry.Length);
        }

        private static uint Number(int at)
        {
            return entry[at] | (uint)entry[at + 1] << 8 | (uint)entry[at + 2] << 16 | (uint)entry[at + 3] << 24;
        }

        // Plain UTF-8, as nearly all documents are; null of any other. The runtime's own decoding, swift as it is, has it load some thirty vector types first:
        // that takes as long as all else that leads to a first text. A text of more characters than it should have is another one, and not worth the haste.
        private static string$?$ DecodeOneOfFew(byte[] bytes, int length, int most)
        {
            var text = new char[most];
            int count = 0;
            for (int i = 0; i < length; count++)
            {
                int c = bytes[i++];
                if (count == most)
                    return null;
                if (c >= 0x80)
                {
                    // Two bytes or three; a mark at the beginning is the other's to read, and what is beyond three or no UTF-8.
                    int second = i < length ? bytes[i++] ^ 0x80 : 0xFF;
                    if (c < 0xC2 || c > 0xEE || second > 0x3F)
                        return null;
                    if (c < 0xE0)
                    {
                        c = (c & 0x1F) << 6 | second;
                    }
                    else
                    {
                        int third = i < length ? bytes[i++] ^ 0x80 : 0xFF;
                        c = (c & 0x0F) << 12 | second << 6 | third;
                        if (third > 0x3F || c < 0x800 || (c & 0xF800) == 0xD800)
                            return null;
                    }
                }
                text[count] = (char)c;
            }
            return new string(text, 0, count);
        }

        private static string Decode(CorpusFields fields, byte[] bytes, int length)
        {
            try
            {
                global::System.Text.Encoding strict = utf8 ?? (utf8 = new global::System.Text.UTF8Encoding(false, true));
                return length >= 2 && (bytes[0] == 0 || bytes[0] >= 0xEF) ? DecodeMarked(strict, bytes, length) : strict.GetString(bytes, 0, length);
            }
            catch (global::System.Text.DecoderFallbackException exception)
            {
                throw Unreadable(fields, "its bytes are no UTF-8", exception);
            }
        }

        // The same encodings, told by the same marks, as the compiler that read the document.
        private static string DecodeMarked(global::System.Text.Encoding strict, byte[] bytes, int count)
        {
            if (count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
                return strict.GetString(bytes, 3, count - 3);
            if (count >= 4 && bytes[0] == 0xFF && bytes[1] == 0xFE && bytes[2] == 0 && bytes[3] == 0)
                return global::System.Text.Encoding.UTF32.GetString(bytes, 4, count - 4);
            if (count >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0xFE && bytes[3] == 0xFF)
                return new global::System.Text.UTF32Encoding(true, false).GetString(bytes, 4, count - 4);
            if (bytes[0] == 0xFF && bytes[1] == 0xFE)
                return global::System.Text.Encoding.Unicode.GetString(bytes, 2, count - 2);
            if (bytes[0] == 0xFE && bytes[1] == 0xFF)
                return global::System.Text.Encoding.BigEndianUnicode.GetString(bytes, 2, count - 2);
            return strict.GetString(bytes, 0, count);
        }

        // The attribute's number is AggressiveOptimization, which old frameworks lack: who reads many texts is not to wait for better code, and who reads one not for the best.
        [global::System.Runtime.CompilerServices.MethodImpl((global::System.Runtime.CompilerServices.MethodImplOptions)512)]
        private static int HashOfMany(string text)
        {
            return Hash(text);
        }

        // Four chains of FNV-1a, each over every fourth code unit: a processor goes on with all at once.
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private static int Hash(string text)
        {
            unchecked
            {
                const uint prime = 16777619;
                uint a = 2166136261, b = a, c = a, d = a;
                int i = 0;
                for (; i < text.Length - 3; i += 4)
                {
                    a = (a ^ text[i]) * prime;
                    b = (b ^ text[i + 1]) * prime;
                    c = (c ^ text[i + 2]) * prime;
                    d = (d ^ text[i + 3]) * prime;
                }
                for (; i < text.Length; i++)
                    a = (a ^ text[i]) * prime;
                return (int)((((((a * prime) ^ b) * prime) ^ c) * prime) ^ d);
            }
        }

        private static global::System.Exception Unreadable(CorpusFields fields, string cause, global::System.Exception$?$ inner)
        {
            return new global::System.InvalidOperationException("The text of '" + fields.SourcePath + "' cannot be read: " + cause + ".", inner);
        }

        private static global::System.Exception Changed(string text, CorpusFields fields)
        {
            string cause = text.Length == fields.Length
                ? "its characters are others"
                : "it has " + text.Length.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " characters, not " + fields.Length.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            return Unreadable(fields, "the embedded text is not the one that the corpus was made from: " + cause, null);
        }
    }

    /// <summary>What the table says of one article, as far as its text and headline ask for it; for the generated code only.</summary>
    internal sealed class CorpusFields
    {
        internal readonly string Table;
        internal readonly string Id;
        internal readonly string SourcePath;
        internal readonly bool IsLiteral;
        internal readonly int Actors;
        internal readonly int Length;
        internal readonly int Hash;
        internal readonly string Headline;
        internal readonly int Details;

        internal CorpusFields(int bucket, int position)
        {
            Table = CorpusData.ArticleTable(bucket, position / CorpusData.ArticlesPerPart);
            var cursor = new CorpusCursor(Table, 0);
            for (int i = position % CorpusData.ArticlesPerPart; i > 0; i--)
                cursor.Part();
            cursor.Number();
            Id = cursor.Text()$!$;
            SourcePath = cursor.Text()$!$;
            IsLiteral = cursor.Number() == 0;
            Actors = cursor.Part();
            Length = cursor.Number();
            Hash = unchecked((int)cursor.Key());
            Headline = cursor.Text()$!$;
            Details = cursor.Position;
        }
    }

    /// <summary>What else the table says of one article; for the generated code only.</summary>
    internal sealed class CorpusDetails
    {
        private static readonly global::System.Collections.Generic.IReadOnlyList<Caption> noCaptions = new Caption[0];
        private static readonly global::System.Collections.Generic.IReadOnlyList<RelatedLink> noRelatedLinks = new RelatedLink[0];
        private static readonly global::System.Collections.Generic.IReadOnlyList<Contributor> noContributors = new Contributor[0];

        private readonly string table;
        private readonly int actors;
        private readonly int blocks;
        private readonly int mentions;
        private readonly int quotes;
        private readonly int captions;
        private readonly int relatedLinks;
        private readonly int contributors;
        private readonly int data;

        internal CorpusDetails(CorpusFields fields)
        {
            table = fields.Table;
            actors = fields.Actors;
            var cursor = new CorpusCursor(table, fields.Details);
            Standfirst = cursor.Text();
            Authors = cursor.Texts();
            Agency = cursor.Text();
            Publisher = cursor.Text();
            Dateline = cursor.Text();
            int year = cursor.Number();
            if (year > 0)
            {
                int month = cursor.Number(), day = cursor.Number();
                PublishedOn = new $date$(year, month, day);
                int second = cursor.Number() - 1;
                if (second >= 0)
                    PublishedAt = new global::System.DateTimeOffset(year, month, day, second / 3600, second / 60 % 60, second % 60, global::System.TimeSpan.FromMinutes(cursor.Signed()));
            }
            Url = cursor.Text();
            captions = cursor.Part();
            relatedLinks = cursor.Part();
            contributors = cursor.Part();
            blocks = cursor.Part();
            mentions = cursor.Part();
            quotes = cursor.Part();
            data = cursor.Part();
        }

        internal CorpusCursor Data { get { return new CorpusCursor(table, data); } }
        internal readonly string$?$ Standfirst;
        internal readonly global::System.Collections.Generic.IReadOnlyList<string> Authors;
        internal readonly string$?$ Agency;
        internal readonly string$?$ Publisher;
        internal readonly string$?$ Dateline;
        internal readonly $date$? PublishedOn;
        internal readonly global::System.DateTimeOffset? PublishedAt;
        internal readonly string$?$ Url;

        internal global::System.Collections.Generic.IReadOnlyList<Block> ReadBlocks(Article article)
        {
            var cursor = new CorpusCursor(table, blocks);
            var found = new Block[cursor.Number()];
            int end = 0;
            for (int i = 0; i < found.Length; i++)
            {
                var kind = (BlockKind)cursor.Number();
                int start = end + cursor.Number(), length = cursor.Number();
                found[i] = new Block(article, kind, start, length);
                end = start + length;
            }
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Block>(found);
        }

        internal global::System.Collections.Generic.IReadOnlyList<Actor> ReadActors()
        {
            var found = new global::System.Collections.Generic.List<Actor>();
            var known = new global::System.Collections.Generic.HashSet<Actor>();
            var cursor = new CorpusCursor(table, actors);
            for (int left = cursor.Number(); left > 0; left--)
            {
                Actor actor = CorpusReader.ActorByKey(cursor.Key());
                if (known.Add(actor))
                    found.Add(actor);
            }
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Actor>(found);
        }

        internal global::System.Collections.Generic.IReadOnlyList<Mention> ReadMentions(Article article)
        {
            var cursor = new CorpusCursor(table, mentions);
            var found = new Mention[cursor.Number()];
            int start = 0;
            for (int i = 0; i < found.Length; i++)
            {
                long actor = ActorKey(cursor.Number());
                start += cursor.Number();
                found[i] = new Mention(article, actor, start, cursor.Number());
            }
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Mention>(found);
        }

        internal global::System.Collections.Generic.IReadOnlyList<Quote> ReadQuotes(Article article)
        {
            var cursor = new CorpusCursor(table, quotes);
            var found = new Quote[cursor.Number()];
            int start = 0;
            for (int i = 0; i < found.Length; i++)
            {
                start += cursor.Number();
                int length = cursor.Number(), block = cursor.Number(), actor = cursor.Number() - 1;
                int? speakerStart = cursor.Optional(start);
                int speakerLength = speakerStart == null ? 0 : cursor.Number();
                string$?$ cue = cursor.Text();
                int? cueStart = cue == null ? null : cursor.Optional(start);
                bool isPartial = cursor.Number() != 0;
                int back = cursor.Number();
                found[i] = new Quote(article, start, length, block, actor < 0 ? -1 : ActorKey(actor), speakerStart, speakerLength, cue, cueStart, isPartial, back == 0 ? -1 : i - back);
            }
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Quote>(found);
        }

        /// <summary>The key of one of the document's own actors.</summary>
        private long ActorKey(int local)
        {
            var cursor = new CorpusCursor(table, actors);
            cursor.Number();
            cursor.Position += 3 * local;
            return cursor.Key();
        }

        internal global::System.Collections.Generic.IReadOnlyList<Caption> ReadCaptions()
        {
            var cursor = new CorpusCursor(table, captions);
            int count = cursor.Number();
            if (count == 0)
                return noCaptions;
            var found = new Caption[count];
            for (int i = 0; i < count; i++)
                found[i] = new Caption(cursor.Text()$!$, cursor.Text(), cursor.Number(), cursor.Number());
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Caption>(found);
        }

        internal global::System.Collections.Generic.IReadOnlyList<RelatedLink> ReadRelatedLinks()
        {
            var cursor = new CorpusCursor(table, relatedLinks);
            int count = cursor.Number();
            if (count == 0)
                return noRelatedLinks;
            var found = new RelatedLink[count];
            for (int i = 0; i < count; i++)
                found[i] = new RelatedLink(cursor.Text()$!$, cursor.Text(), cursor.Number(), cursor.Number());
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<RelatedLink>(found);
        }

        internal global::System.Collections.Generic.IReadOnlyList<Contributor> ReadContributors()
        {
            var cursor = new CorpusCursor(table, contributors);
            int count = cursor.Number();
            if (count == 0)
                return noContributors;
            var found = new Contributor[count];
            for (int i = 0; i < count; i++)
                found[i] = new Contributor(cursor.Text()$!$, cursor.Text(), cursor.Number());
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Contributor>(found);
        }
    }

    /// <summary>Some of the actors; for the generated code only.</summary>
    internal sealed class CorpusActorBucket
    {
        private readonly int bucket;
        private readonly string keys;
        private readonly Actor$?$[] actors;

        internal CorpusActorBucket(int bucket)
        {
            this.bucket = bucket;
            keys = CorpusActorData.Keys(bucket);
            actors = new Actor$?$[keys.Length / 3];
        }

        internal int Count { get { return actors.Length; } }

        /// <summary>The actor with a key; null where there is none.</summary>
        internal Actor$?$ Find(long key)
        {
            int low = 0, high = actors.Length - 1;
            while (low <= high)
            {
                int middle = (low + high) / 2;
                long candidate = Key(middle);
                if (candidate == key)
                    return Actor(middle);
                if (candidate < key)
                    low = middle + 1;
                else
                    high = middle - 1;
            }
            return null;
        }

        internal Actor Actor(int position)
        {
            return actors[position] ?? CorpusReader.Keep(ref actors[position], new Actor(bucket, position));
        }

        private long Key(int position)
        {
            return new CorpusCursor(keys, 3 * position).Key();
        }
    }

    /// <summary>What the table says of one actor; for the generated code only.</summary>
    internal sealed class CorpusActorFields
    {
        private readonly string table;
        private readonly int articles;

        internal CorpusActorFields(int bucket, int position)
        {
            table = CorpusActorData.Table(bucket, position / CorpusActorData.ActorsPerPart);
            var cursor = new CorpusCursor(table, 0);
            for (int i = position % CorpusActorData.ActorsPerPart; i > 0; i--)
                cursor.Part();
            cursor.Number();
            Id = cursor.Text()$!$;
            Name = cursor.Text() ?? Id;
            Kind = (ActorKind)cursor.Number();
            Aliases = cursor.Texts();
            Titles = cursor.Texts();
            Affiliation = cursor.Number() == 0 ? -1 : cursor.Key();
            articles = cursor.Position;
        }

        internal readonly string Id;
        internal readonly string Name;
        internal readonly ActorKind Kind;
        internal readonly global::System.Collections.Generic.IReadOnlyList<string> Aliases;
        internal readonly global::System.Collections.Generic.IReadOnlyList<string> Titles;
        internal readonly long Affiliation;

        internal global::System.Collections.Generic.IReadOnlyList<Article> ReadArticles()
        {
            var cursor = new CorpusCursor(table, articles);
            var found = new Article[cursor.Number()];
            for (int i = 0; i < found.Length; i++)
                found[i] = ArticleList.Read_(cursor.Number(), cursor.Number());
            return new global::System.Collections.ObjectModel.ReadOnlyCollection<Article>(found);
        }
    }
}
