using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SampleConsumer;

/// <summary>
/// One page that compares articles: who is quoted how much by which outlet, what only one of them names, the articles with quotations and actors marked, and an index of the actors.
/// It needs no network and can be read and printed without its script. Size and time grow linearly with the articles.
/// </summary>
internal sealed class Report
{
    /// <summary>Up to this many articles stand open side by side; of more, a list opens two at a time.</summary>
    private const int AllOpen = 4;
    private const int Colours = 8;
    private const int TopSpeakers = 12;
    private const int TopActors = 24;
    private const int TopNames = 6;
    private const int TopOutlets = 6;
    private const int TimeSteps = 60;

    private static readonly ActorKind[] Kinds = Enum.GetValues<ActorKind>();

    private readonly Html html;
    private readonly string title;
    private readonly Article[] articles;
    private readonly string[] outlets;
    private readonly Dictionary<string, int> outletNumbers;
    private readonly Dictionary<Actor, Entry> entries = [];
    private readonly List<Entry> speakers;

    private Report(TextWriter page, string title, IEnumerable<Article> articles)
    {
        html = new Html(page);
        this.title = title;
        this.articles = [.. articles.OrderBy(a => a.PublishedOn ?? DateOnly.MaxValue).ThenBy(a => a.PublishedAt ?? DateTimeOffset.MaxValue)];
        outlets = [.. this.articles.CountBy(Reading.Outlet).OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal).Select(o => o.Key)];
        outletNumbers = outlets.Select((outlet, i) => (outlet, i)).ToDictionary(o => o.outlet, o => o.i, StringComparer.Ordinal);
        for (int i = 0; i < this.articles.Length; i++)
            Collect(this.articles[i], i);
        speakers = [.. entries.Values.Where(e => e.Quotes.Count > 0).OrderByDescending(e => e.Words).ThenBy(e => e.Actor.Id, StringComparer.Ordinal)];
        for (int i = 0; i < speakers.Count && i < Colours; i++)
            speakers[i].Colour = i + 1;
    }

    public static void Write(TextWriter page, string title, IEnumerable<Article> articles) => new Report(page, title, articles).Page();

    private void Collect(Article article, int number)
    {
        int outlet = Outlet(article);
        foreach (Mention mention in article.StoryMentions())
        {
            Entry entry = EntryOf(mention.Actor);
            entry.Mentions++;
            if (entry.Articles.Count == 0 || entry.Articles[^1] != number)
                entry.Articles.Add(number);
            Dictionary<string, int> names = entry.At(outlet).Names;
            string name = mention.TitledText();
            names[name] = names.GetValueOrDefault(name) + 1;
        }
        foreach (Quote quote in article.Quotes)
        {
            if (quote.Speaker is null)
                continue;
            Entry entry = EntryOf(quote.Speaker);
            OutletEntry there = entry.At(outlet);
            int words = quote.Words();
            entry.Quotes.Add((quote, number));
            entry.Words += words;
            there.Words += words;
            there.Quotes++;
        }
    }

    private Entry EntryOf(Actor actor)
    {
        if (!entries.TryGetValue(actor, out Entry? entry))
            entries.Add(actor, entry = new Entry(actor, entries.Count));
        return entry;
    }

    private int Outlet(Article article) => outletNumbers[article.Outlet()];

    private void Page()
    {
        string script = Asset("report.js");
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        html.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-{hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <style>
            """);
        html.Asset(Asset("report.css"));
        html.Write($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#articles">Skip to the articles</a>
            <header class="top">
            <p class="kicker">{Days()}</p>
            <h1>{title}</h1>
            <p class="lede">{Lede()}</p>
            <nav aria-label="Sections"><a href="#voices">Voices</a>
            """);
        if (HasTimeLine)
            html.Write($"""<a href="#time">Time</a> """);
        if (outlets.Length > 1)
            html.Write($"""<a href="#only">Only in one</a> """);
        html.Write($"""
            <a href="#articles">Articles</a> <a href="#actors">Actors</a></nav>
            </header>

            """);
        Filter();
        html.Write($"<main>\n");
        Voices();
        TimeLine();
        Only();
        Articles();
        Actors();
        html.Write($"""
            </main>
            <footer class="end"><p>Quotations, speakers and actors were found by rule while the program was compiled. What the text does not tell is left out.</p></footer>
            <aside id="card" class="card" aria-labelledby="card-name" tabindex="-1" hidden></aside>
            <script>
            """);
        html.Asset(script);
        html.Write($"</script>\n</body>\n</html>\n");
    }

    private string Days()
    {
        DateOnly[] days = [.. articles.Where(a => a.PublishedOn is not null).Select(a => a.PublishedOn!.Value)];
        return days.Length == 0 ? "Dates not stated" : days[0] == days[^1] ? $"{days[0]:d MMMM yyyy}" : $"{days[0]:d MMMM yyyy} to {days[^1]:d MMMM yyyy}";
    }

    private string Lede() => $"{Reading.Count(articles.Length, "article")} by {Reading.Count(outlets.Length, "outlet")}, {Reading.Count(articles.Sum(a => a.Quotes.Count), "quotation")} of {Reading.Count(speakers.Count, "speaker")}, {Reading.Count(entries.Count, "actor")} named.";

    private void Filter()
    {
        html.Write($"""
            <div class="filter" role="search" aria-label="Filter this page">
            <fieldset><legend>Outlets</legend>
            """);
        for (int o = 0; o < outlets.Length; o++)
        {
            html.Write($"""<label class="chip"><input type="checkbox" checked value="{o}"> <span>{outlets[o]}</span></label>{"\n"}""");
        }
        html.Write($"""
            </fieldset>
            <label class="find"><span>Find</span> <input type="search" id="find" autocomplete="off" placeholder="{(articles.Length > AllOpen ? "Headline or actor" : "Actor")}"></label>
            <p id="status" role="status"></p>
            </div>

            """);
    }

    /// <summary>Who speaks how much in which outlet: a table, its figures drawn as bars.</summary>
    private void Voices()
    {
        html.Write($"""
            <section id="voices" aria-labelledby="voices-title">
            <h2 id="voices-title">Who speaks, and how much</h2>
            <p class="about">Words quoted of each speaker. A speaker is counted once, whatever an article calls it.</p>

            """);
        if (speakers.Count == 0)
        {
            html.Write($"<p>No quotation has a speaker.</p>\n</section>\n");
            return;
        }
        int most = Math.Max(1, speakers.SelectMany(s => s.ByOutlet.Values).Max(o => o.Words));
        VoicesTable(speakers.Take(TopSpeakers), most);
        if (speakers.Count > TopSpeakers)
        {
            html.Write($"<details><summary>{Reading.Count(speakers.Count - TopSpeakers, "more speaker")}</summary>\n");
            VoicesTable(speakers.Skip(TopSpeakers), most);
            html.Write($"</details>\n");
        }
        html.Write($"</section>\n");
    }

    private void VoicesTable(IEnumerable<Entry> rows, int most)
    {
        html.Write($"""
            <div class="scroll" role="region" aria-label="Words quoted by speaker and outlet" tabindex="0"><table class="voices" style="--columns:{Math.Min(outlets.Length, TopOutlets + 1)}">
            <thead><tr><th scope="col">Speaker</th>
            """);
        int columns = Math.Min(outlets.Length, TopOutlets), others = outlets.Length - columns;
        for (int o = 0; o < columns; o++)
            html.Write($"""<th scope="col" data-outlet="{o}">{outlets[o]}</th>""");
        if (others > 0)
            html.Write($"""<th scope="col">{Reading.Count(others, "other outlet")}</th>""");
        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (Entry entry in rows)
        {
            html.Write($"""<tr data-colour="{entry.Colour}" data-outlets="{entry.OutletList(quoted: true)}"><th scope="row">""");
            ActorLink(entry);
            html.Write($"</th>");
            for (int o = 0; o < columns; o++)
            {
                html.Write($"""<td data-outlet="{o}" data-name="{outlets[o]}">""");
                Words(entry.ByOutlet.GetValueOrDefault(o), most);
            }
            if (others > 0)
            {
                html.Write($"""<td data-name="{Reading.Count(others, "other outlet")}">""");
                OutletEntry[] rest = [.. entry.ByOutlet.Where(o => o.Key >= columns).Select(o => o.Value)];
                Words(new OutletEntry { Words = rest.Sum(o => o.Words), Quotes = rest.Sum(o => o.Quotes) }, most);
            }
            html.Write($"</tr>\n");
        }
        html.Write($"</tbody></table></div>\n");
    }

    private void Words(OutletEntry? there, int most)
    {
        if (there is null || there.Quotes == 0)
            html.Write($"""<span class="none">not quoted</span></td>""");
        else
            html.Write($"""<span class="bar" style="--part:{Math.Min(100, 100.0 * there.Words / most):0.#}%"></span><b>{there.Words:#,0}</b> {(there.Words == 1 ? "word" : "words")} <span class="times">{Reading.Count(there.Quotes, "quotation")}</span></td>""");
    }

    private bool HasTimeLine => articles.Length > 0 && articles[0].PublishedOn is { } first && articles.Any(a => a.PublishedOn is { } on && on != first);

    /// <summary>Articles by outlet and time, in at most <see cref="TimeSteps"/> equal steps of whole days.</summary>
    private void TimeLine()
    {
        if (!HasTimeLine)
            return;
        Article[] dated = [.. articles.Where(a => a.PublishedOn is not null)];
        int first = dated[0].PublishedOn!.Value.DayNumber, days = dated[^1].PublishedOn!.Value.DayNumber - first + 1;
        int step = (days + TimeSteps - 1) / TimeSteps, steps = (days + step - 1) / step;
        string unit = step == 1 ? "day" : $"{step} days";
        html.Write($"""
            <section id="time" aria-labelledby="time-title">
            <h2 id="time-title">When they reported</h2>
            <p class="about">A dot is the articles of an outlet in one {unit}; the larger, the more.</p>
            <div class="time">

            """);
        foreach (IGrouping<int, (Article Article, int Step)> outlet in dated.Select(a => (Article: a, Step: (a.PublishedOn!.Value.DayNumber - first) / step)).GroupBy(a => Outlet(a.Article)).OrderBy(o => o.Key))
        {
            html.Write($"""<div class="lane" data-outlet="{outlet.Key}"><span class="lane-name">{outlets[outlet.Key]}</span><ol>""");
            foreach (IGrouping<int, (Article Article, int Step)> dot in outlet.GroupBy(a => a.Step))
            {
                int count = dot.Count();
                DateOnly from = DateOnly.FromDayNumber(first + (dot.Key * step));
                string label = $"{from:d MMMM yyyy}{(step == 1 ? "" : $" and {step - 1} days after")}: {(count == 1 ? dot.First().Article.Headline : Reading.Count(count, "article"))}";
                html.Write($"""<li style="--at:{(steps == 1 ? 0 : 100.0 * dot.Key / (steps - 1)):0.##}%;--size:{Math.Min(1.75, 0.55 + (0.2 * Math.Sqrt(count))):0.##}rem" title="{label}"><span class="vh">{label}</span></li>""");
            }
            html.Write($"</ol></div>\n");
        }
        html.Write($"""<div class="axis" aria-hidden="true"><span>{DateOnly.FromDayNumber(first):d MMM yyyy}</span><span>{DateOnly.FromDayNumber(first + (days / 2)):d MMM yyyy}</span><span>{DateOnly.FromDayNumber(first + days - 1):d MMM yyyy}</span></div>{"\n"}</div>{"\n"}</section>{"\n"}""");
    }

    /// <summary>What only one outlet has: actors that no other names, speakers that no other quotes.</summary>
    private void Only()
    {
        if (outlets.Length < 2)
            return;
        html.Write($"""
            <section id="only" aria-labelledby="only-title">
            <h2 id="only-title">What only one of them has</h2>
            <div class="columns">

            """);
        ILookup<int, Entry> quoted = speakers.Where(s => s.ByOutlet.Count(o => o.Value.Quotes > 0) == 1).ToLookup(s => s.ByOutlet.First(o => o.Value.Quotes > 0).Key);
        ILookup<int, Entry> named = entries.Values.Where(e => e.ByOutlet.Count == 1 && e.Mentions > 0).OrderByDescending(e => e.Mentions).ToLookup(e => e.ByOutlet.First().Key);
        for (int o = 0; o < outlets.Length && o < 2 * TopOutlets; o++)
        {
            html.Write($"""<div data-outlet="{o}"><h3>{outlets[o]}</h3><dl><dt>quotes alone</dt><dd>""");
            Inline([.. quoted[o]]);
            html.Write($"</dd><dt>names alone</dt><dd>");
            Inline([.. named[o]]);
            html.Write($"</dd></dl></div>\n");
        }
        html.Write($"</div>\n</section>\n");
    }

    private void Inline(Entry[] list)
    {
        if (list.Length == 0)
            html.Write($"""<span class="none">nobody</span>""");
        foreach (Entry entry in list.Take(TopSpeakers))
        {
            html.Write($"""<span class="item">""");
            ActorLink(entry);
            if (entry.Actor.Titles.Count > 0)
                html.Write($" <small>{entry.Actor.Titles[0]}</small>");
            html.Write($"</span> ");
        }
        if (list.Length > TopSpeakers)
            html.Write($"""<span class="more">and {list.Length - TopSpeakers} more</span>""");
    }

    private void Articles()
    {
        bool listed = articles.Length > AllOpen;
        html.Write($"""
            <section id="articles" aria-labelledby="articles-title">
            <h2 id="articles-title">{(listed ? "The articles" : "The articles, side by side")}</h2>
            <p class="about">Quotations are tinted in their speaker’s colour, actors underlined. Point at one, or move to it with the Tab key, and it shows wherever it is named; press it for what is said of it.</p>

            """);
        if (listed)
        {
            html.Write($"""<p class="about script">Two articles stand side by side; open another from the list.</p><div class="scroll list" role="region" aria-label="List of articles" tabindex="0"><ol id="list">{"\n"}""");
            for (int i = 0; i < articles.Length; i++)
            {
                Article article = articles[i];
                html.Write($"""<li data-outlet="{Outlet(article)}"><a href="#article-{i}">{article.Headline}</a><span>{article.Outlet()}</span><span>{(article.PublishedOn is { } on ? $"{on:d MMM yyyy}" : "no date")}</span><span>{Reading.Count(article.Quotes.Count, "quotation")}</span></li>{"\n"}""");
            }
            html.Write($"</ol></div>\n");
        }
        html.Write($"""<div class="reader{(listed ? " listed" : "")}">{"\n"}""");
        for (int i = 0; i < articles.Length; i++)
            Article(articles[i], i);
        html.Write($"</div>\n</section>\n");
    }

    private void Article(Article article, int number)
    {
        var text = new Passage(this, article, number);
        html.Write($"""
            <article id="article-{number}" data-outlet="{Outlet(article)}" aria-labelledby="headline-{number}" tabindex="-1">
            <header><p class="outlet">{article.Outlet()}</p>
            <h3 id="headline-{number}">
            """);
        text.Field(BlockKind.Headline, article.Headline);
        html.Write($"</h3>\n");
        if (article.Standfirst is { } standfirst)
        {
            html.Write($"""<p class="standfirst">""");
            text.Field(BlockKind.Standfirst, standfirst);
            html.Write($"</p>\n");
        }
        html.Write($"""<p class="meta">{article.Credit()}<br><time datetime="{article.PublishedOn?.ToString("yyyy-MM-dd")}">{article.When()}</time>""");
        if (Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
            html.Write($"""<br><a class="source" href="{url.AbsoluteUri}" rel="noreferrer noopener">Published at {url.Host}</a>""");
        html.Write($"</p>\n</header>\n");
        text.Body();
        if (article.RelatedLinks.Count > 0)
            html.Write($"""<p class="related">Related: {string.Join("; ", article.RelatedLinks.Select(link => link.Title))}</p>{"\n"}""");
        html.Write($"</article>\n");
    }

    /// <summary>The actors by kind, the most named first: what each outlet calls them, what they say.</summary>
    private void Actors()
    {
        html.Write($"""
            <section id="actors" aria-labelledby="actors-title">
            <h2 id="actors-title">Actors</h2>
            <p class="about">Who acts or is named in the articles, and what each outlet calls them. Who is only credited for an article or a photo is left out.</p>

            """);
        foreach (ActorKind kind in Kinds)
        {
            Entry[] ofKind = [.. entries.Values.Where(e => e.Actor.Kind == kind).OrderByDescending(e => e.Mentions).ThenBy(e => e.Actor.Id, StringComparer.Ordinal)];
            if (ofKind.Length == 0)
                continue;
            html.Write($"""<h3>{kind switch { ActorKind.Person => "Persons", ActorKind.Country => "Countries", _ => "Organizations" }} <span class="count">{ofKind.Length}</span></h3>{"\n"}<ul class="index">{"\n"}""");
            foreach (Entry entry in ofKind.Take(TopActors))
                Actor(entry);
            html.Write($"</ul>\n");
            if (ofKind.Length > TopActors)
            {
                html.Write($"""<details><summary>{ofKind.Length - TopActors} more</summary>{"\n"}<ul class="index">{"\n"}""");
                foreach (Entry entry in ofKind.Skip(TopActors))
                    Actor(entry);
                html.Write($"</ul></details>\n");
            }
        }
        html.Write($"</section>\n");
    }

    private void Actor(Entry entry)
    {
        Actor actor = entry.Actor;
        html.Write($"""<li id="actor-{entry.Number}" data-actor="{entry.Number}" data-colour="{entry.Colour}" data-outlets="{entry.OutletList()}" tabindex="-1"><h4>{actor.Name}</h4>""");
        string about = string.Join(" · ", new[]
        {
            string.Join(", ", actor.Titles),
            actor.Affiliation is { } belongs ? $"belongs to {belongs.Name}" : "",
            actor.Aliases.Count > 0 ? $"also {string.Join(", ", actor.Aliases)}" : "",
        }.Where(part => part.Length > 0));
        if (about.Length > 0)
            html.Write($"""<p class="titles">{about}</p>""");
        html.Write($"<dl>");
        foreach ((int o, OutletEntry there) in entry.ByOutlet.OrderBy(o => o.Key))
        {
            html.Write($"""<div data-outlet="{o}"><dt>{outlets[o]}</dt><dd>""");
            int left = there.Names.Count;
            foreach ((string name, int times) in there.Names.OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Take(TopNames))
            {
                left--;
                html.Write($"{name}{(times > 1 ? $" ×{times}" : "")}{(left > 0 ? ", " : "")}");
            }
            html.Write($"{(left > 0 ? $"and {left} more names" : "")}{(there.Names.Count == 0 ? "not named, but quoted" : "")}</dd></div>");
        }
        html.Write($"</dl>");
        if (outlets.Length > 1 && entry.ByOutlet.Count == 1)
            html.Write($"""<p class="alone">Only in {outlets[entry.ByOutlet.First().Key]}</p>""");
        if (entry.Quotes.Count > 0)
        {
            html.Write($"""<details><summary>{Reading.Count(entry.Quotes.Count, "quotation")}</summary><ul class="said">""");
            foreach ((Quote quote, int number) in entry.Quotes)
                html.Write($"""<li data-outlet="{Outlet(quote.Article)}"><a href="#quote-{number}-{quote.Start}">“{quote.Text}”</a> <small>{outlets[Outlet(quote.Article)]}</small></li>""");
            html.Write($"</ul></details>");
        }
        html.Write($"</li>\n");
    }

    private void ActorLink(Entry entry) => html.Write($"""<a class="actor" href="#actor-{entry.Number}" data-actor="{entry.Number}" data-colour="{entry.Colour}">{entry.Actor.Name}</a>""");

    private static string Asset(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>An actor of the page. Number names it in links; colour is 0 but for the first few speakers.</summary>
    private sealed class Entry(Actor actor, int number)
    {
        public Actor Actor { get; } = actor;

        public int Number { get; } = number;

        public int Colour { get; set; }

        public int Mentions { get; set; }

        public int Words { get; set; }

        public List<int> Articles { get; } = [];

        public List<(Quote Quote, int Article)> Quotes { get; } = [];

        public Dictionary<int, OutletEntry> ByOutlet { get; } = [];

        public OutletEntry At(int outlet)
        {
            if (!ByOutlet.TryGetValue(outlet, out OutletEntry? there))
                ByOutlet.Add(outlet, there = new OutletEntry());
            return there;
        }

        public string OutletList(bool quoted = false) => string.Join(' ', ByOutlet.Where(o => !quoted || o.Value.Quotes > 0).Select(o => o.Key).Order());
    }

    private sealed class OutletEntry
    {
        public int Words { get; set; }

        public int Quotes { get; set; }

        public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>An article's text with its mentions and quotations marked; goes once through both lists.</summary>
    private sealed class Passage(Report report, Article article, int number)
    {
        private readonly Html html = report.html;
        private readonly string text = article.Text;
        private int mention, quote;

        /// <summary>A field's text where the document has it verbatim, with its mentions; else as plain text.</summary>
        public void Field(BlockKind kind, string plain)
        {
            Block? block = article.Blocks.FirstOrDefault(b => b.Kind == kind);
            int at = block is null ? -1 : text.AsSpan(block.Start, block.Length).IndexOf(plain, StringComparison.Ordinal);
            if (at < 0)
                html.Text(plain);
            else
                Marked(block!.Start + at, plain.Length);
        }

        public void Body()
        {
            int caption = 0;
            mention = quote = 0;
            foreach (Block block in article.Blocks)
            {
                switch (block.Kind)
                {
                    case BlockKind.Body:
                        html.Write($"<p>");
                        string by = $"by-{number}-{block.Start}";
                        List<Quote> said = Marked(block.Start, block.Length, by);
                        html.Write($"</p>\n");
                        Speakers(said, by);
                        break;
                    case BlockKind.Subheading:
                        html.Write($"""<h4 class="subheading">""");
                        Marked(block.Start, block.Length);
                        html.Write($"</h4>\n");
                        break;
                    case BlockKind.Caption:
                        while (caption < article.Captions.Count && article.Captions[caption].Start < block.Start)
                            caption++;
                        if (caption == article.Captions.Count || article.Captions[caption].Start >= block.Start + block.Length)
                            break;
                        html.Write($"""<p class="caption"><span class="vh">Photo: </span>""");
                        int at = text.AsSpan(block.Start, block.Length).IndexOf(article.Captions[caption].Text, StringComparison.Ordinal);
                        if (at < 0)
                            html.Text(article.Captions[caption].Text);
                        else
                            Marked(block.Start + at, article.Captions[caption].Text.Length);
                        html.Write($" <small>{article.Captions[caption].Credit}</small></p>\n");
                        break;
                }
            }
        }

        /// <summary>Below a paragraph: whose the quotations are.</summary>
        private void Speakers(List<Quote> quotes, string id)
        {
            if (quotes.Count == 0)
                return;
            html.Write($"""<p class="by" id="{id}">""");
            foreach (IGrouping<(Actor? Speaker, string? Introduction), Quote> group in quotes.GroupBy(q => (q.Speaker, q.Introduction())))
            {
                html.Write($"<span>");
                if (group.Key.Speaker is { } speaker)
                    report.ActorLink(report.entries[speaker]);
                else
                    html.Write($"speaker not told");
                if (group.Key.Introduction is { } introduction)
                    html.Write($" <i>{introduction}</i>");
                html.Write($"</span> ");
            }
            html.Write($"</p>\n");
        }

        private List<Quote> Marked(int start, int length, string? describedBy = null)
        {
            int end = start + length, at = start;
            var said = new List<Quote>();
            quote = Skip(article.Quotes, quote, start, q => q.Start);
            mention = Skip(article.Mentions, mention, start, m => m.Start);
            int first = quote;
            while (first < article.Quotes.Count && article.Quotes[first].Start < end)
                first++;
            for (; quote < first; quote++)
            {
                Quote q = article.Quotes[quote];
                int from = Math.Max(at, q.Start), to = Math.Min(end, q.Start + q.Length);
                if (from >= to)
                    continue;
                Named(at, from);
                Entry? speaker = q.Speaker is null ? null : report.entries[q.Speaker];
                html.Write($"""<q id="quote-{number}-{q.Start}" data-colour="{speaker?.Colour ?? 0}" """);
                if (describedBy is not null)
                    html.Write($"""aria-describedby="{describedBy}" """);
                if (speaker is not null)
                    html.Write($"""data-actor="{speaker.Number}" """);
                html.Write($">");
                Named(from, to);
                html.Write($"</q>");
                at = to;
                said.Add(q);
            }
            Named(at, end);
            return said;
        }

        /// <summary>Text from one offset to another, the actors in it as links.</summary>
        private void Named(int from, int to)
        {
            for (; mention < article.Mentions.Count && article.Mentions[mention].Start < to; mention++)
            {
                Mention m = article.Mentions[mention];
                int end = Math.Min(to, m.Start + m.Length);
                if (m.Start < from || end <= m.Start || !report.entries.TryGetValue(m.Actor, out Entry? entry))
                    continue;
                html.Text(text.AsSpan(from, m.Start - from));
                html.Write($"""<a class="mention" href="#actor-{entry.Number}" data-actor="{entry.Number}" data-colour="{entry.Colour}">""");
                html.Text(text.AsSpan(m.Start, end - m.Start));
                html.Write($"</a>");
                from = end;
            }
            html.Text(text.AsSpan(from, to - from));
        }

        private static int Skip<T>(IReadOnlyList<T> list, int at, int start, Func<T, int> startOf)
        {
            while (at < list.Count && startOf(list[at]) < start)
                at++;
            return at;
        }
    }
}
