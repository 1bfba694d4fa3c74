using System;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using Consumer;

// Does one thing as the first of the process, and prints the milliseconds, the bytes allocated and the bytes kept.
// The article is the second one: the first is many times as long as most.
string what = args[0];
long before = GC.GetTotalMemory(forceFullCollection: true);
long allocated = GC.GetAllocatedBytesForCurrentThread();
var watch = Stopwatch.StartNew();
object kept = what switch
{
    "corpus-first" => First(Corpus.Articles._000.NorwayTreatySupportedAsLingmovaMeetsNertorCouncilOverYearsAgreementInStory1),
    "corpus-all" => All(),
    "corpus-actor" => Quotes(Corpus.Actors[args[1]]),
    "actor-of-a-story" => Choose(),
    "file-first" => File.ReadAllText(args[1]),
    "file-all" => Files(args[1]),
    "json-first" => Json(args[1]),
    "json-write" => Write(args[1]),
    _ => throw new ArgumentException(what),
};
double milliseconds = watch.Elapsed.TotalMilliseconds;
allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
if (kept is Actor actor)
    Console.WriteLine(actor.Id);
else
    Console.WriteLine(FormattableString.Invariant($"{milliseconds:F3} {allocated} {GC.GetTotalMemory(forceFullCollection: true) - before}"));
GC.KeepAlive(kept);
return;

static object First(Article article) => article.Headline.Length + article.Text.Length > 0 ? article : throw new InvalidOperationException();

static object Quotes(Actor actor) => actor.Quotes.Count > 0 ? actor.Quotes : throw new InvalidOperationException();

// One that a story's documents share, and no others.
static object Choose()
{
    foreach (Actor actor in Corpus.Actors)
    {
        if (actor.Kind == ActorKind.Person && actor.Articles.Count == 10 && actor.Quotes.Count >= 5)
            return actor;
    }
    throw new InvalidOperationException();
}

static object All()
{
    long length = 0;
    foreach (Article article in Corpus.Articles)
        length += article.Text.Length;
    return length;
}

static object Files(string folder)
{
    long length = 0;
    foreach (string file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
        length += File.ReadAllText(file).Length;
    return length;
}

static object Json(string file)
{
    using FileStream stream = File.OpenRead(file);
    Saved[] all = JsonSerializer.Deserialize(stream, SavedContext.Default.SavedArray)!;
    return all[0].Headline.Length + all[0].Text.Length > 0 ? all : throw new InvalidOperationException();
}

static object Write(string file)
{
    var all = new Saved[Corpus.Articles.Count];
    for (int i = 0; i < all.Length; i++)
    {
        Article a = Corpus.Articles[i];
        var quotes = new SavedQuote[a.Quotes.Count];
        for (int q = 0; q < quotes.Length; q++)
            quotes[q] = new SavedQuote(a.Quotes[q].Text, a.Quotes[q].Start, a.Quotes[q].Speaker?.Name, a.Quotes[q].Cue);
        all[i] = new Saved(a.Id, a.Headline, a.Standfirst, a.Text, quotes);
    }
    File.WriteAllText(file, JsonSerializer.Serialize(all, SavedContext.Default.SavedArray));
    return all;
}

internal sealed record Saved(string Id, string Headline, string? Standfirst, string Text, SavedQuote[] Quotes);

internal sealed record SavedQuote(string Text, int Start, string? Speaker, string? Cue);

[JsonSerializable(typeof(Saved[]))]
internal sealed partial class SavedContext : JsonSerializerContext;
