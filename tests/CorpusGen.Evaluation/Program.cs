using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Quotes;

// Reads every *.txt below a folder as one corpus, with the code that the generator runs, and prints one JSON line a document.
string? folder = args.FirstOrDefault(a => a != "--time");
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: CorpusGen.Evaluation FOLDER [--time]");
    return 2;
}

List<(string Id, string Text)> documents = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
    .Select(path => (Id: Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/'), Text: File.ReadAllText(path)))
    .OrderBy(d => d.Id, StringComparer.Ordinal)];

if (args.Contains("--time"))
    ReportSpeed(documents);

List<Extraction> extractions = [.. documents.Select(d => Extraction.Of(d.Text))];
CorpusActors corpus = ActorLinker.Link([.. documents.Zip(extractions, (d, e) => new DocumentNames(d.Id, e.Actors.Actors))], CancellationToken.None);
Dictionary<string, CorpusActor> actors = corpus.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
for (int i = 0; i < documents.Count; i++)
    output.WriteLine(JsonSerializer.Serialize(Prediction(documents[i].Id, extractions[i], corpus.Links[i].Project(a => a.Id), actors), options));
return 0;

static object Prediction(string id, Extraction extraction, EquatableArray<string> links, Dictionary<string, CorpusActor> actors)
{
    DocumentStructure s = extraction.Structure;
    return new
    {
        id,
        headline = s.Headline?.Text,
        standfirst = s.Standfirst,
        authors = s.Authors.Select(a => a.Text),
        agency = s.Agency?.Text,
        publisher = s.Publisher,
        published = s.Published is { } p ? Iso(p) : null,
        url = s.Url,
        body = s.Blocks.Where(b => b.Kind == BlockKind.Body).Select(b => new { start = b.Start, end = b.End }),
        quotes = extraction.Quotes.Select(q => new
        {
            start = q.Start,
            end = q.End,
            speaker = q.Actor < 0 ? null : actors[links[q.Actor]].Name,
            speakerStart = q.SpeakerStart < 0 ? (int?)null : q.SpeakerStart,
            speakerEnd = q.SpeakerStart < 0 ? (int?)null : q.SpeakerStart + q.SpeakerLength,
            cue = q.Cue,
        }),
        actors = extraction.Actors.Mentions.GroupBy(m => links[m.Actor]).Select(g => new
        {
            name = actors[g.Key].Name,
            kind = actors[g.Key].Kind.ToString().ToLowerInvariant(),
            mentions = g.Select(m => new { start = m.Start, end = m.End }),
        }),
    };
}

static string Iso(PublicationDate p)
{
    string date = FormattableString.Invariant($"{p.Year:D4}-{p.Month:D2}-{p.Day:D2}");
    if (p is not { SecondOfDay: { } second, OffsetMinutes: { } offset })
        return date;
    string sign = offset < 0 ? "-" : "+";
    return FormattableString.Invariant(
        $"{date}T{second / 3600:D2}:{second / 60 % 60:D2}:{second % 60:D2}{sign}{Math.Abs(offset) / 60:D2}:{Math.Abs(offset) % 60:D2}");
}

static void ReportSpeed(List<(string Id, string Text)> documents)
{
    double megabytes = documents.Sum(d => (double)Encoding.UTF8.GetByteCount(d.Text)) / 1e6;
    // Compiling the code takes the first rounds; what counts is the median of the later ones.
    const int Rounds = 16;
    var rounds = new List<double>();
    for (int round = 0; round < Rounds; round++)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach ((_, string text) in documents)
            Extraction.Of(text);
        rounds.Add(megabytes / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }
    double median = rounds[(Rounds / 2)..].Order().ElementAt(Rounds / 4);
    Console.Error.WriteLine(FormattableString.Invariant($"{megabytes:F2} MB, {median:F1} MB per CPU second (rounds: {string.Join(", ", rounds.Select(r => r.ToString("F1", CultureInfo.InvariantCulture)))})"));
}
