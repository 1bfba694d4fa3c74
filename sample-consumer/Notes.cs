namespace SampleConsumer;

/// <summary>
/// Notes that are no news: Markdown with front matter. What they state besides an article's own fields is typed in <see cref="Article.Data"/>,
/// over all of them: the notes' dates are dates, and none of them is missing by a slip of the pen.
/// </summary>
internal static class Notes
{
    public static void Print(TextWriter output)
    {
        output.WriteLine($"{"crop",-10} {"sown",-10} {"beds",-5} {"kg",5}  again");
        foreach (Article note in Corpus.Articles.Allotment.Where(note => note.Data.Sown is not null).OrderByDescending(note => note.Data.Kilograms))
        {
            ArticleData data = note.Data;
            output.WriteLine($"{data.Crop,-10} {data.Sown:yyyy-MM-dd} {string.Join("+", data.Beds ?? []),-5} {data.Kilograms,5:0.0}  {(data.Again == true ? "yes" : "no"),-5} {note.Headline}");
        }

        // Stated in the note: the text does not tell who called over the hedge, and a sign is nobody's words.
        output.WriteLine();
        output.WriteLine($"{Corpus.Articles.Allotment.TheNightOfTheLateFrost.PublishedOn:d MMMM yyyy}:");
        foreach (Quote quote in Corpus.Articles.Allotment.TheNightOfTheLateFrost.Quotes)
            output.WriteLine($"  “{quote.Text}” {quote.Speaker?.Name}");

        output.WriteLine();
        // Stated in actors.yml: no note spells out the society's name, or says that Marta belongs to it.
        Actor society = Corpus.Actors.HillsideAllotmentSociety;
        output.WriteLine($"{society.Name} ({string.Join(", ", society.Aliases)}): {string.Join(", ", Corpus.Actors.Where(actor => actor.Affiliation == society))}");

        // A note keeps its name whatever its headline comes to be.
        output.WriteLine();
        output.WriteLine($"{Corpus.Articles.Allotment.Carrots.Headline}: {Corpus.Articles.Allotment.Carrots.Body[^1].Text}");
    }
}
