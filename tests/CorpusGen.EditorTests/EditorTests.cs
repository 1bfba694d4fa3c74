using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.EditorTests;

public sealed class EditorTests(EditorConsumer consumer) : IClassFixture<EditorConsumer>
{
    private const string Moscow = "MoscowHostsMoreTurkeySyriaRapprochementTalks";
    private const string Russia = "RussiaHostsTalksWithIranSyriaTurkey";

    [Fact]
    public async Task Corpus_completes_with_its_three_lists()
    {
        IReadOnlyDictionary<string, string> shown = await Caret.In(consumer.Project, "var x = Corpus.|").CompletionsAsync("Articles", "Actors", "Quotes");

        Assert.Equal(["Actors", "Articles", "Quotes"], shown.Keys.Order());
        Assert.Equal("ArticleIndex Corpus.Articles { get; }\nEvery article, in ordinal order of Id.", shown["Articles"]);
        Assert.Equal("ActorIndex Corpus.Actors { get; }\nEvery actor of the corpus, in ordinal order of Id.", shown["Actors"]);
        Assert.Equal("IReadOnlyList<Quote> Corpus.Quotes { get; }\nEvery quotation, in order of article and text.", shown["Quotes"]);
    }

    [Fact]
    public async Task An_article_is_described_as_a_reader_would_ask_for_it()
    {
        IReadOnlyDictionary<string, string> shown = await Caret.In(consumer.Project, "var x = Corpus.Articles.|").CompletionsAsync(Moscow, Russia);

        Assert.Equal(
            """
            Article ArticleIndex.MoscowHostsMoreTurkeySyriaRapprochementTalks { get; }
            Moscow hosts more Turkey-Syria rapprochement talks

            The Independent, 2023-04-25

            Russia’s defense minister has hosted his counterparts from Iran, Syria and Turkey for talks as part of the Kremlin’s efforts to help broker a rapprochement between the Turkish and Syrian governments

            4 quotations. Actors: Syria, Turkey, Russia, Iran.
            """, shown[Moscow]);
        Assert.Equal(
            """
            Article ArticleIndex.RussiaHostsTalksWithIranSyriaTurkey { get; }
            Russia Hosts Talks with Iran, Syria, Turkey

            The Moscow Times, 2023-04-25

            Russian Defense Minister Sergei Shoigu on Tuesday hosted four-way talks aimed at normalizing ties between Ankara and Damascus, which were severed at the start of Syria's civil war in 2011.

            7 quotations. Actors: Syria, Russia, Turkey, Sergei Shoigu.
            """, shown[Russia]);
        // Beside the articles there is only what any list has, which is mostly Linq's.
        string[] ours = [.. shown.Keys.Where(name => !LinqNames.Contains(name))];
        Assert.Equal([Moscow, Russia, "TryGet", "this"], ours.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_actor_is_described_by_kind_titles_aliases_and_where_it_appears()
    {
        IReadOnlyDictionary<string, string> shown = await Caret.In(consumer.Project, "var x = Corpus.Actors.|").CompletionsAsync("SergeiShoigu", "Russia");

        Assert.Equal(
            """
            Actor ActorIndex.SergeiShoigu { get; }
            Sergei Shoigu

            Person: Russian Defense Minister (Russia)

            Also: Shoigu

            In 2 articles: Moscow hosts more Turkey-Syria rapprochement talks; Russia Hosts Talks with Iran, Syria, Turkey
            """, shown["SergeiShoigu"]);
        Assert.Equal(
            """
            Actor ActorIndex.Russia { get; }
            Russia

            Country

            Also: Kremlin, Moscow

            In 2 articles: Moscow hosts more Turkey-Syria rapprochement talks; Russia Hosts Talks with Iran, Syria, Turkey
            """, shown["Russia"]);
    }

    [Fact]
    public async Task Article_shows_its_fields_and_nothing_of_how_it_is_made()
    {
        IReadOnlyDictionary<string, string> shown = await Caret.In(consumer.Project, "Article article = Corpus.Articles[0]; var x = article.|").CompletionsAsync("Headline", "PublishedAt");

        Assert.Equal(
            [
                "Actors", "Agency", "Authors", "Blocks", "Body", "Captions", "Contributors", "Dateline", "Headline", "Id", "Mentions", "PublishedAt", "PublishedOn",
                "Publisher", "Quotes", "RelatedLinks", "SourcePath", "Standfirst", "Text", "Url",
            ], shown.Keys.Where(IsName).Order());
        Assert.StartsWith("DateTimeOffset? Article.PublishedAt { get; }\n", shown["PublishedAt"]);
    }

    [Fact]
    public async Task Quote_shows_its_fields_and_what_makes_them_null()
    {
        IReadOnlyDictionary<string, string> shown = await Caret.In(consumer.Project, "Quote quote = Corpus.Quotes[0]; var x = quote.|").CompletionsAsync("Speaker", "Start");

        Assert.Equal(
            ["Article", "Continues", "Cue", "CueStart", "IsPartial", "Length", "Paragraph", "Speaker", "SpeakerStart", "SpeakerText", "Start", "Text"],
            shown.Keys.Where(IsName).Order());
        Assert.Equal("Actor? Quote.Speaker { get; }\nWho said or wrote it, across sentences and pronouns; null where the text does not tell.", shown["Speaker"]);
        Assert.Equal("int Quote.Start { get; }\nWhere the words begin in the article's text, in UTF-16 code units.", shown["Start"]);
    }

    [Fact]
    public async Task Helpers_do_not_clutter_completion()
    {
        IReadOnlyDictionary<string, string> shown = await Caret.In(consumer.Project, "|").CompletionsAsync();

        string[] types =
        [
            .. (await consumer.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!.Assembly.GlobalNamespace.GetNamespaceMembers().SelectMany(Types)
                .Where(name => shown.ContainsKey(name)).Order(StringComparer.Ordinal),
        ];
        // One name for all of them: what is nested in it is not offered.
        Assert.Equal(
            [
                "Actor", "ActorIndex", "ActorKind", "Article", "ArticleIndex", "ArticleList", "Block", "BlockKind", "Caption", "Contributor", "Corpus", "CorpusTables",
                "Mention", "Paragraph", "Quote", "RelatedLink",
            ], types);

        static IEnumerable<string> Types(INamespaceSymbol space) =>
            space.GetTypeMembers().Select(t => t.Name).Concat(space.GetNamespaceMembers().SelectMany(Types));
    }

    [Fact]
    public async Task Quick_info_names_the_document()
    {
        string info = await Caret.In(consumer.Project, $"var x = Corpus.Articles.{Moscow.Insert(3, "|")};").QuickInfoAsync();

        Assert.Contains("Moscow hosts more Turkey-Syria rapprochement talks\n\nThe Independent, 2023-04-25\n", info, StringComparison.Ordinal);
        Assert.Contains("\nDocument: articles/000_4a2626e5d3b4ed49.txt\n", info, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_headline_completes_at_once_and_breaks_what_used_the_old_one()
    {
        TextDocument document = consumer.Project.AdditionalDocuments.Single(d => d.Name == "000_4a2626e5d3b4ed49.txt");
        string text = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString().Replace("Moscow hosts more Turkey-Syria rapprochement talks", "Turkey and Syria talk again in Moscow", StringComparison.Ordinal);
        Project edited = consumer.Project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(text, System.Text.Encoding.UTF8)).GetProject(consumer.Project.Id)!;

        IReadOnlyDictionary<string, string> shown = await Caret.In(edited, "var x = Corpus.Articles.|").CompletionsAsync("TurkeyAndSyriaTalkAgainInMoscow");
        Assert.Contains("TurkeyAndSyriaTalkAgainInMoscow", shown.Keys);
        Assert.StartsWith("Article ArticleIndex.TurkeyAndSyriaTalkAgainInMoscow { get; }\nTurkey and Syria talk again in Moscow\n", shown["TurkeyAndSyriaTalkAgainInMoscow"]);
        Assert.DoesNotContain(Moscow, shown.Keys);
        Diagnostic error = Assert.Single(await Caret.In(edited, $"_ = Corpus.Articles.{Moscow};|").ErrorsAsync());
        Assert.Equal("CS1061", error.Id);
    }

    [Fact]
    public async Task A_new_document_completes_and_a_removed_one_does_not()
    {
        string path = consumer.PathOf("articles/harbour.txt");
        await File.WriteAllTextAsync(path, "Harbour reopens after the storm\n\nBy Ann Archer\n\nThe harbour opened again on Monday. “It was time,” said Ann Archer, the mayor of Seaton.\n", TestContext.Current.CancellationToken);
        try
        {
            IReadOnlyDictionary<string, string> added = await Caret.In(await consumer.ReloadAsync(), "var x = Corpus.Articles.|").CompletionsAsync();
            Assert.Contains("HarbourReopensAfterTheStorm", added.Keys);
        }
        finally
        {
            File.Delete(path);
        }
        IReadOnlyDictionary<string, string> removed = await Caret.In(await consumer.ReloadAsync(), "var x = Corpus.Articles.|").CompletionsAsync();
        Assert.DoesNotContain("HarbourReopensAfterTheStorm", removed.Keys);
        Assert.Contains(Moscow, removed.Keys);
    }

    private static HashSet<string> LinqNames { get; } =
    [
        .. typeof(Enumerable).GetMethods().Select(m => m.Name),
        .. typeof(Queryable).GetMethods().Select(m => m.Name),
        .. typeof(ParallelEnumerable).GetMethods().Select(m => m.Name),
        .. typeof(AsyncEnumerable).GetMethods().Select(m => m.Name),
        .. typeof(System.Collections.Immutable.ImmutableArray).Assembly.GetTypes().Where(t => t.IsPublic && t.IsAbstract && t.IsSealed).SelectMany(t => t.GetMethods()).Select(m => m.Name),
        "GetEnumerator",
    ];

    private static bool IsName(string completion) => completion[0] is not ('=' or '!');
}
