using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CorpusGen.SampleTests;

/// <summary>The page in a browser. Screenshots go to the folder that CORPUSGEN_SCREENSHOTS names, where it names one.</summary>
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const int Wide = 1280, Narrow = 360;
    private const int Patience = 180_000;

    static BrowserTests() => Assertions.SetDefaultExpectTimeout(Patience);

    private static readonly Lazy<string> Pair = new(() => SampleReport.Of(Stories.Pair).Html());
    private static readonly Lazy<string> Many = new(() => SampleReport.Of(Stories.Many(500)).Html());

    private readonly string path = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
    private readonly List<string> errors = [];
    private readonly List<string> requests = [];
    private IBrowserContext? context;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Whatever a test did: no error, and no request but for the page itself.</summary>
    public async ValueTask DisposeAsync()
    {
        if (context is not null)
            await context.DisposeAsync();
        File.Delete(path);
        Assert.Empty(errors);
        Assert.All(requests, url => Assert.True(url == new Uri(path).AbsoluteUri || url.StartsWith("data:", StringComparison.Ordinal), url));
    }

    [Fact]
    public async Task AnActorThatIsPressed_ShowsWhereverItIsNamed_AndItsCardStepsThroughThem()
    {
        IPage page = await Open(Pair.Value);
        await page.Locator("#article-0 p a.mention", new() { HasText = "Maria Kovac" }).ClickAsync();

        await Expect(page, "#card h2", "Maria Kovac");
        await Expect(page, "#card [role=status]", "Mention 1 of 3");
        Assert.Equal(["Maria Kovac", "Kovac", "Maria Kovac"], await page.Locator(".mention.on").AllInnerTextsAsync());
        Assert.Equal(3, await page.Locator("q.on").CountAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(page, "#card [role=status]", "Mention 2 of 3");
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.Locator("#card").IsHiddenAsync());
    }

    [Fact]
    public async Task PointingAndFocus_ShowAnActor()
    {
        IPage page = await Open(Pair.Value);
        await page.Locator("#article-0 q").First.HoverAsync();
        Assert.Equal(3, await page.Locator(".mention.on").CountAsync());

        await page.Mouse.MoveAsync(2, 2);
        Assert.Equal(0, await page.Locator(".mention.on").CountAsync());
        await page.Locator("#article-1 a.mention", new() { HasText = "Norway" }).FocusAsync();
        Assert.Equal(["Norway", "Norway"], await page.Locator(".mention.on").AllInnerTextsAsync());
    }

    [Fact]
    public async Task AnOutletThatIsTurnedOff_IsGoneFromEverySection()
    {
        IPage page = await Open(Pair.Value);
        await page.Locator(".chip", new() { HasText = "valleypost.com" }).ClickAsync();

        await Expect(page, "#status", "1 of 2 outlets: 2 actors");
        Assert.Equal(1, await Visible(page, "article"));
        Assert.Equal(2, await Visible(page, ".voices th[scope=col]"));
        Assert.Equal(1, await Visible(page, "#time .lane"));
        Assert.Equal(["Maria Kovac"], await Texts(page, ".index > li:not(.off)[data-colour]:not([data-colour='0']) h4"));

        await page.Locator(".chip", new() { HasText = "valleypost.com" }).ClickAsync();
        Assert.Equal(2, await Visible(page, "article"));
    }

    [Fact]
    public async Task WordsToFind_NarrowTheActors()
    {
        IPage page = await Open(Pair.Value);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("weber");

        await Expect(page, "#status", "1 actors");
        Assert.Equal(["Jonas Weber"], await Texts(page, ".index > li:not(.off) h4"));
    }

    [Fact]
    public async Task TheKeyboard_ReachesEverything()
    {
        IPage page = await Open(Pair.Value);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the articles", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('article') !== null && document.activeElement.matches(':focus-visible')"));

        string named = await Focused(page);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("card", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(named, await Focused(page));
    }

    [Theory]
    [InlineData(ColorScheme.Light, Wide)]
    [InlineData(ColorScheme.Dark, Wide)]
    [InlineData(ColorScheme.Light, Narrow)]
    [InlineData(ColorScheme.Dark, Narrow)]
    public async Task Axe_FindsNothing(ColorScheme scheme, int width)
    {
        IPage page = await Open(Pair.Value, width, scheme);
        string[] before = await Violations(page);
        await page.Locator("#article-0 p a.mention").First.ClickAsync();

        Assert.Empty(before);
        Assert.Empty(await Violations(page));
        await Shoot(page, $"pair-{scheme}-{width}-card", fullPage: false);
    }

    [Theory]
    [InlineData(ColorScheme.Light, Wide)]
    [InlineData(ColorScheme.Dark, Wide)]
    [InlineData(ColorScheme.Light, Narrow)]
    public async Task Nothing_IsWiderThanThePage(ColorScheme scheme, int width)
    {
        IPage page = await Open(Pair.Value, width, scheme);

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Shoot(page, $"pair-{scheme}-{width}");
    }

    [Fact]
    public async Task DarkMode_IsDark()
    {
        const string Paper = "getComputedStyle(document.body).backgroundColor";
        IPage light = await Open(Pair.Value);
        string before = await light.EvaluateAsync<string>(Paper);
        await light.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.Equal(("rgb(251, 250, 247)", "rgb(22, 23, 26)"), (before, await light.EvaluateAsync<string>(Paper)));
    }

    [Theory]
    [InlineData(Wide)]
    [InlineData(Narrow)]
    public async Task OfManyArticles_TwoAreOpen_AndAnyOtherCanBe(int width)
    {
        IPage page = await Open(Many.Value, width);
        Assert.Equal(500, await page.Locator("article").CountAsync());
        Assert.Equal(["article-0", "article-1"], await Shown(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Shoot(page, $"many-{width}", fullPage: false);
        await page.Locator("#list").ScrollIntoViewIfNeededAsync();
        await Shoot(page, $"many-{width}-list", fullPage: false);

        await page.Locator("#list a").Nth(400).ClickAsync();
        Assert.Equal(["article-1", "article-400"], await Shown(page));
        await page.EvaluateAsync("location.hash = document.querySelector('#article-77 q').id");
        await Assertions.Expect(page.Locator("#article-77")).ToBeVisibleAsync();
        Assert.Equal(["article-77", "article-400"], await Shown(page));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("round 123");
        await Assertions.Expect(page.Locator("#list li:not(.off)")).ToHaveCountAsync(1);
        await Shoot(page, $"many-{width}-found", fullPage: false);
    }

    [Fact]
    public async Task WithoutScript_EverythingIsThere()
    {
        IPage page = await Open(Pair.Value, script: false);

        Assert.Equal(2, await Visible(page, "article"));
        Assert.Equal(0, await Visible(page, ".filter"));
    }

    [Fact]
    public async Task Print_ShowsTheArticlesAndNoControls()
    {
        IPage page = await Open(Pair.Value);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await Visible(page, ".filter, nav, .card"));
        Assert.Equal(2, await Visible(page, "article"));
        await Shoot(page, "pair-print");
    }

    private async Task<IPage> Open(string html, int width = Wide, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        context = await chromium.NewContext(width, 900, scheme, script);
        await File.WriteAllTextAsync(path, html, TestContext.Current.CancellationToken);
        context.SetDefaultTimeout(Patience);
        IPage page = await context.NewPageAsync();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                errors.Add(message.Text);
        };
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    private static Task Expect(IPage page, string selector, string text) => Assertions.Expect(page.Locator(selector)).ToContainTextAsync(text);

    private static Task<int> Visible(IPage page, string selector) => page.Locator(selector).Locator("visible=true").CountAsync();

    private static Task<string[]> Texts(IPage page, string selector) => page.EvaluateAsync<string[]>("s => [...document.querySelectorAll(s)].map(e => e.textContent)", selector);

    private static Task<string[]> Shown(IPage page) => page.EvaluateAsync<string[]>("[...document.querySelectorAll('article:not([hidden])')].map(e => e.id)");

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");

    private static async Task<string[]> Violations(IPage page)
    {
        AxeResult result = await page.RunAxe();
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))];
    }

    private static async Task Shoot(IPage page, string name, bool fullPage = true)
    {
        if (Environment.GetEnvironmentVariable("CORPUSGEN_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = fullPage });
    }
}
