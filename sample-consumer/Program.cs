// One event as two outlets report it. Every member of Corpus is made from a document of ../seeds while this compiles:
// rename or delete a document, and the build breaks here, not the program at its reader's.
using SampleConsumer;

Article[] articles =
[
    Corpus.Articles.MoscowHostsMoreTurkeySyriaRapprochementTalks,
    Corpus.Articles.RussiaHostsTalksWithIranSyriaTurkey,
];

switch (args)
{
    case []:
        using (var screen = new Screen(Console.Out))
            Compare(screen, articles);
        return 0;

    case ["--html", { Length: > 0 } path] when !path.StartsWith('-'):
        return Save(path, articles);

    case ["--notes"]:
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Notes.Print(Console.Out);
        return 0;

    case ["--help" or "-h"]:
        Console.WriteLine("""
            Compares how two outlets report one event.

              dotnet run --project sample-consumer                         in the terminal
              dotnet run --project sample-consumer -- --html report.html   as one page for a browser
              dotnet run --project sample-consumer -- --notes              another corpus: notes that are no news
            """);
        return 0;

    default:
        Console.Error.WriteLine($"Unknown arguments: {string.Join(' ', args)}. Either none, or --html and the file to write, or --notes; see --help.");
        return 2;
}

static void Compare(Screen screen, Article[] articles)
{
    foreach (Article article in articles)
    {
        screen.Heading(
            article.Headline,
            $"{article.Outlet()} · {article.When()} · {article.Credit()}",
            $"{article.Quotes.Count} quotations, {article.Actors.Count} actors, {article.Body.Count} paragraphs");
    }

    // A speaker is one Actor in the whole corpus, whatever an article calls it: "The statement", "Moscow", "he".
    Actor[] speakers = [.. from quote in articles.SelectMany(article => article.Quotes)
                           where quote.Speaker is not null
                           group quote.Words() by quote.Speaker into words
                           orderby words.Sum() descending
                           select words.Key];

    screen.Table("Who is quoted, and how much", articles, speakers, speaker => speaker.Name, (speaker, article) =>
    {
        Quote[] quotes = [.. speaker.Quotes.Where(quote => quote.Article == article)];
        return quotes.Length == 0 ? [] : [Screen.Bar(quotes.Sum(quote => quote.Words()), $"words in {Reading.Count(quotes.Length, "quotation")}")];
    });

    screen.Table("With what words", articles, speakers, speaker => speaker.Name, (speaker, article) =>
        from quote in speaker.Quotes
        where quote.Article == article
        select new Line($"“{quote.Text}”", Lead: quote.Introduction()));

    // A mention is a place in the text that names an actor; the sample looks there for a title beside the name.
    var names = articles.ToDictionary(article => article, article => article.Names());
    Actor[] named = [.. Corpus.Actors.Where(actor => names.Values.Any(name => name.Contains(actor)))];
    Actor[] shared = [.. named.Where(actor => names.Values.All(name => name.Contains(actor)))];

    screen.Table("Named by both, and how", articles, shared.OrderBy(actor => actor.Kind), actor => actor.Name, (actor, article) =>
        from name in names[article][actor].CountBy(name => name)
        select new Line(name.Key, Note: name.Value > 1 ? $"×{name.Value}" : null));

    screen.Table("Named by one only", articles, Enum.GetValues<ActorKind>(), kind => kind.ToString(), (kind, article) =>
        from actor in named.Except(shared)
        where actor.Kind == kind && names[article].Contains(actor)
        select new Line(actor.Name, Note: string.Join(", ", actor.Titles.Concat(actor.Aliases))));
}

static int Save(string path, Article[] articles)
{
    try
    {
        using (StreamWriter page = File.CreateText(path))
            Report.Write(page, "Talks in Moscow, as two outlets tell it", articles);
        Console.WriteLine($"Wrote {Path.GetFullPath(path)}: {Reading.Count(articles.Length, "article")}, {Reading.Count(articles.Sum(article => article.Quotes.Count), "quotation")}.");
        return 0;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
    {
        Console.Error.WriteLine($"Cannot write {path}: {e.Message}");
        return 1;
    }
}
