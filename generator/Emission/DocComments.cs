using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>Writes what people see while they type: line breaks collapse in a tooltip, so what stands on a line of its own is a paragraph.</summary>
internal static class DocComments
{
    private const int MaxListed = 8;

    /// <summary>The beginning of an article's comment, which tells of the document alone.</summary>
    public static string ArticleStart(string headline, string? publisher, string? date, string? lead)
    {
        StringBuilder comment = new StringBuilder("/// <summary>").Append(Paragraph(headline, bold: true));
        if (publisher is not null || date is not null)
            comment.Append(Paragraph(string.Join(", ", new[] { publisher, date }.Where(x => x is not null))));
        if (lead is not null)
            comment.Append(Paragraph(lead));
        return comment.ToString();
    }

    /// <summary>How it goes on: who the actors are, the whole corpus tells.</summary>
    public static string ArticleEnd(ArticleSummary summary, EquatableArray<ActorReference> actors)
    {
        string quotes = summary.Quotes switch
        {
            0 => "No quotations",
            1 => "1 quotation",
            _ => summary.Quotes.ToString(CultureInfo.InvariantCulture) + " quotations",
        };
        var leading = new List<string>();
        foreach (int local in summary.LeadingActors)
        {
            // Two names of one document can turn out to be one actor.
            if (!leading.Contains(actors[local].Name))
                leading.Add(actors[local].Name);
        }
        return Paragraph(leading.Count == 0 ? quotes + "." : quotes + ". Actors: " + string.Join(", ", leading) + ".") + "</summary>";
    }

    public static string Document(DocumentAddress address) => "/// <remarks>Document: <c>" + Literal.Xml(address.SourcePath) + "</c></remarks>";

    /// <param name="headlines">Of the first few of the articles.</param>
    public static string Actor(CorpusActor actor, int articles, IReadOnlyList<string> headlines)
    {
        StringBuilder comment = new StringBuilder("/// <summary>").Append(Paragraph(actor.Id, bold: true)).Append(Paragraph(
            (actor.Kind switch { ActorKind.Person => "Person", ActorKind.Country => "Country", _ => "Organization" })
            + (actor.Titles.Count > 0 ? ": " + Listed(actor.Titles) : "") + (actor.Affiliation is null ? "" : " (" + actor.Affiliation.Name + ")")));
        if (actor.Aliases.Count > 0)
            comment.Append(Paragraph("Also: " + Listed(actor.Aliases)));
        if (articles > 0)
        {
            comment.Append(Paragraph((articles == 1 ? "In 1 article: " : "In " + articles.ToString(CultureInfo.InvariantCulture) + " articles: ")
                + string.Join("; ", headlines) + (articles > headlines.Count ? "; …" : "")));
        }
        return comment.Append("</summary>").ToString();
    }

    private static string Listed(IReadOnlyList<string> values) => string.Join(", ", values.Take(MaxListed)) + (values.Count > MaxListed ? ", …" : "");

    private static string Paragraph(string text, bool bold = false)
    {
        const int most = 400;
        string xml = Literal.Xml(text.Length <= most ? text : text.Substring(0, most) + "…");
        return bold ? "<para><b>" + xml + "</b></para>" : "<para>" + xml + "</para>";
    }
}
