// Two outlets on one event. Everything below is a typed member: rename a document, and this no longer compiles.
Console.OutputEncoding = System.Text.Encoding.UTF8;

Show(Corpus.Articles.MoscowHostsMoreTurkeySyriaRapprochementTalks);
Show(Corpus.Articles.RussiaHostsTalksWithIranSyriaTurkey);

Actor shoigu = Corpus.Actors.SergeiShoigu;
Console.WriteLine($"{shoigu.Name} ({string.Join(", ", shoigu.Titles)}; {shoigu.Affiliation?.Name ?? "no affiliation stated"})");
Console.WriteLine($"  is also called {string.Join(", ", shoigu.Aliases)}, and named {shoigu.Mentions.Count} times in:");
foreach (Article article in shoigu.Articles)
    Console.WriteLine($"  {article}");

static void Show(Article article)
{
    Console.WriteLine(article.Headline);
    Console.WriteLine(new string('=', article.Headline.Length));
    Console.WriteLine($"{article.Publisher ?? "unknown outlet"}, {article.PublishedOn:yyyy-MM-dd}, by {Credit(article)}");
    Console.WriteLine();
    foreach (Quote quote in article.Quotes)
    {
        Console.WriteLine($"  “{quote.Text}”");
        Console.WriteLine($"      {quote.Speaker?.Name ?? quote.SpeakerText ?? "nobody named"}{(quote.Cue is { } cue ? $" ({cue})" : "")}");
    }
    Console.WriteLine();
}

static string Credit(Article article) =>
    article.Authors.Count > 0 ? string.Join(", ", article.Authors) : article.Agency ?? "nobody named";
