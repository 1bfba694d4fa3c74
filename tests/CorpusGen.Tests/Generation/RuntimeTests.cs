using System.Collections;
using System.Reflection;
using System.Text;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Quotes;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Generation;

/// <summary>Loads what was generated and asks it.</summary>
public class RuntimeTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    public void EveryExtractedValue_ComesBackAtRunTime(LanguageVersion version)
    {
        Assembly assembly = CorpusProject.Of(version, Samples.Three).Run().Load();

        foreach ((string path, string text) in Samples.Three)
        {
            string id = path["docs/".Length..^".txt".Length];
            object article = Article(assembly, id);
            Extraction expected = Extraction.Of(text, TestContext.Current.CancellationToken);
            Assert.Equal(text, Get(article, "Text"));
            Assert.Equal(path, Get(article, "SourcePath"));
            AssertEqual(expected, article);
        }
    }

    [Fact]
    public void Seeds_ComeBackAtRunTime()
    {
        (string Path, string Text)[] seeds = Seeds.Documents;
        Assembly assembly = CorpusProject.Of(seeds).Run().Load();

        foreach ((string path, string text) in seeds)
            AssertEqual(Extraction.Of(text, TestContext.Current.CancellationToken), Article(assembly, path["docs/".Length..^".txt".Length]));
    }

    [Theory]
    [InlineData("RiverTownsAgreeOnFloodWall", "river")]
    [InlineData("HarvestFallsShortForASecondYear", "harvest")]
    public void EachArticle_HasAPropertyAfterItsHeadline(string member, string id)
    {
        object articles = Articles(CorpusProject.Of(Samples.Three).Run().Load());

        Assert.Equal(id, Get(Get(articles, member)!, "Id"));
    }

    [Fact]
    public void AFolder_IsAListOfItsArticles()
    {
        object articles = Articles(CorpusProject.Of(Samples.Three).Run().Load());
        object north = Get(articles, "North")!;

        Assert.Equal(3, Get(articles, "Count"));
        Assert.Equal(1, Get(north, "Count"));
        Assert.Same(((IEnumerable)north).Cast<object>().Single(), Get(north, "OldBridgeReopensAfterRepairs"));
        Assert.Equal(["harvest", "north/bridge", "river"], ((IEnumerable)articles).Cast<object>().Select(a => (string)Get(a, "Id")!));
    }

    [Fact]
    public void AnUnknownId_IsSaidToBeUnknown()
    {
        object articles = Articles(CorpusProject.Of(Samples.Three).Run().Load());
        object?[] arguments = ["nowhere", null];

        Assert.False((bool)articles.GetType().GetMethod("TryGet")!.Invoke(articles, arguments)!);
        Assert.Null(arguments[1]);
        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => Item(articles, "nowhere"));
        Assert.Contains("nowhere", Assert.IsType<KeyNotFoundException>(thrown.InnerException).Message);
    }

    [Fact]
    public void EachActor_ListsItsArticlesMentionsAndQuotations()
    {
        Assembly assembly = CorpusProject.Of(Samples.Three).Run().Load();
        object kovac = Get(Actors(assembly), "MariaKovac")!;

        Assert.Equal(["north/bridge", "river"], List(kovac, "Articles").Select(a => (string)Get(a, "Id")!));
        Assert.Equal(["Maria Kovac", "Maria Kovac", "Kovac"], List(kovac, "Mentions").Select(m => (string)Get(m, "Text")!));
        Assert.All(List(kovac, "Quotes"), q => Assert.Same(kovac, Get(q, "Speaker")));
        Assert.Equal(3, List(kovac, "Quotes").Count);
    }

    [Fact]
    public void ObjectsOfOneEntry_AreOneObject_AndNothingRecurses()
    {
        Assembly assembly = CorpusProject.Of(Samples.Three).Run().Load();
        object article = Article(assembly, "river");
        object quote = List(article, "Quotes")[0], actor = Get(quote, "Speaker")!;

        Assert.Same(article, Article(assembly, "river"));
        Assert.Same(article, Get(quote, "Article"));
        foreach (object entry in new[] { article, quote, actor, List(article, "Mentions")[0], List(article, "Body")[0], List(article, "Blocks")[0] })
        {
            Assert.True(entry.Equals(entry));
            Assert.Equal(entry.GetHashCode(), entry.GetHashCode());
            Assert.DoesNotContain('\n', entry.ToString()!);
        }
        Assert.False(article.Equals(Article(assembly, "harvest")));
        Assert.Equal("“We will start in May,” — Maria Kovac", quote.ToString());
    }

    [Fact]
    public void Literals_ServeWhereNothingIsEmbedded()
    {
        Assembly assembly = CorpusProject.Of(Samples.Three).Property("CorpusText", "Literal").Run().Load(_ => null);

        Assert.Equal(Samples.River, Get(Article(assembly, "river"), "Text"));
    }

    [Fact]
    public void ATextThatMemoryWasTakenFrom_IsReadAgain()
    {
        object article = Article(CorpusProject.Of(Samples.Three).Run().Load(), "river");
        WeakReference first = Read(article);
        GC.Collect();

        Assert.False(first.IsAlive);
        Assert.Equal(Samples.River, Get(article, "Text"));

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Read(object article) => new(Get(article, "Text"));
    }

    [Fact]
    public void AnArticleOfAnotherFolder_IsNoneOfAFolders()
    {
        object north = Get(Articles(CorpusProject.Of(Samples.Three).Run().Load()), "North")!;

        Assert.Equal("north/bridge", Get(Item(north, "north/bridge"), "Id"));
        Assert.False((bool)north.GetType().GetMethod("TryGet")!.Invoke(north, ["river", null])!);
    }

    // So many that the way to a table leads through more than one method.
    [Fact]
    public void ManyArticles_AreAllFound()
    {
        (string Path, string Text)[] documents = [.. Enumerable.Range(0, 3_300).Select(i => ($"docs/{i:D4}.txt", $"Headline {i}\n\nThe text of {i}."))];
        object articles = Articles(CorpusProject.Of(documents).Run("CG0018").Load());

        Assert.Equal(documents.Select(d => d.Text), ((IEnumerable)articles).Cast<object>().Select(a => (string)Get(a, "Text")!));
        Assert.All(documents.Where((_, i) => i % 10 == 0), d => Assert.Equal(d.Path, Get(Item(articles, d.Path[5..^4]), "SourcePath")));
    }

    [Fact]
    public void AMissingOrChangedResource_IsNamedInTheException()
    {
        object missing = Article(CorpusProject.Of(Samples.Three).Run().Load(d => d.Path.EndsWith("river.txt", StringComparison.Ordinal) ? null : Encoding.UTF8.GetBytes(d.Content)), "river");
        object longer = Article(CorpusProject.Of(Samples.Three).Run().Load(d => Encoding.UTF8.GetBytes(d.Content + "!")), "river");
        object other = Article(CorpusProject.Of(Samples.Three).Run().Load(d => Encoding.UTF8.GetBytes(d.Content.Replace("May", "Mai"))), "river");

        foreach ((object article, string cause) in new[] { (missing, "no resource"), (longer, "characters"), (other, "others") })
        {
            Exception thrown = Assert.Throws<TargetInvocationException>(() => Get(article, "Text")).InnerException!;
            Assert.Contains("docs/river.txt", Assert.IsType<InvalidOperationException>(thrown).Message);
            Assert.Contains(cause, thrown.Message);
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void EmbeddedText_IsReadByItsByteOrderMark(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        Assembly assembly = CorpusProject.Of(Samples.Three).Run().Load(d => [.. encoding.GetPreamble(), .. encoding.GetBytes(d.Content)]);

        Assert.Equal(Samples.River, Get(Article(assembly, "river"), "Text"));
    }

    // The first texts of a process are decoded by code of our own, the others by the runtime's.
    [Theory]
    [InlineData("plain words")]
    [InlineData("caf\u00E9 \u0080 \u07FF")]
    [InlineData("\u201Cwords\u201D \u0800 \uD7FF \uE000 \uFFFC")]
    [InlineData("\U0001F600 and \U0010FFFF")]
    public void ATextIsTheSame_WhetherItIsReadFirstOrLater(string words)
    {
        (string Path, string Text)[] documents = [.. Enumerable.Range(0, 20).Select(i => ($"docs/{i:D2}.txt", $"# Ferry {i} Stays in Port\n\nThe ferry with {words} on board stayed in port on Tuesday. {words}"))];
        object articles = Articles(CorpusProject.Of(documents).Run().Load());

        Assert.Equal(documents.Select(d => d.Text), ((IEnumerable)articles).Cast<object>().Select(a => (string)Get(a, "Text")!));
    }

    [Theory]
    [InlineData("80")]
    [InlineData("C0 80")]
    [InlineData("C3")]
    [InlineData("C3 41")]
    [InlineData("E0 80 80")]
    [InlineData("E2 80")]
    [InlineData("E2 80 41")]
    [InlineData("ED A0 80")]
    [InlineData("F0 9F 98")]
    [InlineData("F8 88 80 80")]
    public void BytesThatAreNoUtf8_AreSaidToBeNone(string bytes)
    {
        object article = Article(CorpusProject.Of(Samples.Three).Run().Load(d => [.. Encoding.UTF8.GetBytes(d.Content[..^2]), .. Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))]), "river");

        Exception thrown = Assert.Throws<TargetInvocationException>(() => Get(article, "Text")).InnerException!;
        Assert.Contains("docs/river.txt' cannot be read: its bytes are no UTF-8", Assert.IsType<InvalidOperationException>(thrown).Message);
    }

    [Fact]
    public void EveryMember_CanBeReadFromManyThreadsAtOnce()
    {
        byte[] image = CorpusProject.Of([.. Samples.Three, .. Samples.Stated, .. Seeds.Documents]).RunForDiagnostics().Emit();
        int members = 0;
        for (int round = 0; round < 20; round++)
        {
            // A fresh one each time: what is at stake is the first access.
            Assembly assembly = CorpusProject.LoadImage(image);
            var seen = new List<object?>[8];
            Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = seen.Length }, i => seen[i] = Everything(assembly, reversed: i % 2 == 1, out members));
            Assert.All(seen, (s, i) => Assert.Equal(seen[i % 2], s));
        }
        // So many properties have Article, Quote, Actor and what they lead to, Data and the indexes' own included.
        Assert.InRange(members, 60, 200);
    }

    /// <summary>What every public property of every object of the corpus gives, in the order in which they lead to each other.</summary>
    private static List<object?> Everything(Assembly assembly, bool reversed, out int members)
    {
        var read = new HashSet<PropertyInfo>();
        var found = new List<object?>();
        var known = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Queue<object?>([null]);
        while (open.TryDequeue(out object? at))
        {
            Type type = at?.GetType() ?? assembly.GetType("Consumer.Corpus", throwOnError: true)!;
            IEnumerable<PropertyInfo> properties = type.GetProperties(BindingFlags.Public | (at is null ? BindingFlags.Static : BindingFlags.Instance))
                .Where(p => p.GetIndexParameters().Length == 0 && p.DeclaringType!.Assembly == assembly).OrderBy(p => p.Name, StringComparer.Ordinal);
            foreach (PropertyInfo property in reversed ? properties.Reverse() : properties)
            {
                read.Add(property);
                Add(property.GetValue(at));
            }
        }
        members = read.Count;
        return found;

        void Add(object? value)
        {
            if (value?.GetType() is { IsEnum: false } type && type.Assembly == assembly && known.Add(value))
                open.Enqueue(value);
            if (value is IEnumerable list and not string)
            {
                foreach (object? item in list)
                    Add(item);
            }
            else
            {
                found.Add(value);
            }
        }
    }

    internal static void AssertEqual(Extraction expected, object article)
    {
        DocumentStructure s = expected.Structure;
        Assert.Equal(s.Headline?.Text, Get(article, "Headline"));
        Assert.Equal(s.Standfirst, Get(article, "Standfirst"));
        Assert.Equal(s.Authors.Select(a => a.Text), ((IEnumerable)Get(article, "Authors")!).Cast<string>());
        Assert.Equal(s.Agency?.Text, Get(article, "Agency"));
        Assert.Equal(s.Publisher, Get(article, "Publisher"));
        Assert.Equal(s.Dateline, Get(article, "Dateline"));
        Assert.Equal(s.Url, Get(article, "Url"));
        Assert.Equal(s.Published is { } p ? new DateOnly(p.Year, p.Month, p.Day) : null, (DateOnly?)Get(article, "PublishedOn"));
        if (s.Published is { SecondOfDay: { } second, OffsetMinutes: { } offset } at)
            Assert.Equal(new DateTimeOffset(at.Year, at.Month, at.Day, 0, 0, 0, TimeSpan.FromMinutes(offset)).AddSeconds(second), (DateTimeOffset?)Get(article, "PublishedAt"));
        else
            Assert.Null(Get(article, "PublishedAt"));
        Assert.Equal(s.Blocks.Select(b => (b.Kind.ToString(), b.Start, b.Length)), List(article, "Blocks").Select(b => (Get(b, "Kind")!.ToString()!, (int)Get(b, "Start")!, (int)Get(b, "Length")!)));
        Assert.Equal(s.Blocks.Where(b => b.Kind == BlockKind.Body).Select(b => b.Start), List(article, "Body").Select(b => (int)Get(b, "Start")!));
        Assert.Equal(s.Captions.Select(c => (c.Text, c.Credit, c.Start, c.Length)), List(article, "Captions").Select(c => ((string)Get(c, "Text")!, (string?)Get(c, "Credit"), (int)Get(c, "Start")!, (int)Get(c, "Length")!)));
        Assert.Equal(s.RelatedLinks.Select(c => (c.Title, c.Target, c.Start, c.Length)), List(article, "RelatedLinks").Select(c => ((string)Get(c, "Title")!, (string?)Get(c, "Target"), (int)Get(c, "Start")!, (int)Get(c, "Length")!)));
        Assert.Equal(s.Contributors.Select(c => (c.Name.Text, c.Place, c.Name.Start)), List(article, "Contributors").Select(c => ((string)Get(c, "Name")!, (string?)Get(c, "Place"), (int)Get(c, "Start")!)));
        Assert.Equal(expected.Actors.Mentions.Select(m => (m.Start, m.Length)), List(article, "Mentions").Select(m => ((int)Get(m, "Start")!, (int)Get(m, "Length")!)));
        Assert.Equal(expected.Quotes.Select(Describe), List(article, "Quotes").Select(Describe));
        foreach ((DocumentQuote quote, object actual) in expected.Quotes.Zip(List(article, "Quotes")))
        {
            object? speaker = Get(actual, "Speaker");
            Assert.Equal(quote.Actor >= 0, speaker is not null);
            Assert.Equal(quote.Continues < 0 ? null : List(article, "Quotes")[quote.Continues], Get(actual, "Continues"));
            Assert.Equal(s.Blocks[quote.Block].Kind == BlockKind.Body, Get(actual, "Paragraph") is not null);
            if (speaker is not null)
                Assert.Contains(speaker, List(article, "Actors"));
        }
    }

    private static (int Start, int Length, int? SpeakerStart, string? Cue, int? CueStart, bool IsPartial) Describe(DocumentQuote q) =>
        (q.Start, q.Length, q.SpeakerStart < 0 ? null : q.SpeakerStart, q.Cue, q.Cue is null || q.CueStart < 0 ? null : q.CueStart, q.IsPartial);

    private static (int Start, int Length, int? SpeakerStart, string? Cue, int? CueStart, bool IsPartial) Describe(object q) =>
        ((int)Get(q, "Start")!, (int)Get(q, "Length")!, (int?)Get(q, "SpeakerStart"), (string?)Get(q, "Cue"), (int?)Get(q, "CueStart"), (bool)Get(q, "IsPartial")!);

    private static object Articles(Assembly assembly) => Corpus(assembly, "Articles");

    private static object Actors(Assembly assembly) => Corpus(assembly, "Actors");

    private static object Corpus(Assembly assembly, string member) => assembly.GetType("Consumer.Corpus", true)!.GetProperty(member)!.GetValue(null)!;

    private static object Article(Assembly assembly, string id) => Item(Articles(assembly), id);

    private static object Item(object index, string id) => index.GetType().GetProperty("Item", [typeof(string)])!.GetValue(index, [id])!;

    private static object? Get(object target, string member) => target.GetType().GetProperty(member)!.GetValue(target);

    private static List<object> List(object target, string member) => [.. ((IEnumerable)Get(target, member)!).Cast<object>()];
}
