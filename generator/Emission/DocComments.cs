using System.Collections.Generic;
using System.Linq;
using CorpusGen.Actors;

namespace CorpusGen.Emission;

/// <summary>Writes what people see while they type: line breaks collapse in a tooltip, so each line is a paragraph of its own.</summary>
internal static class DocComments
{
    private const int MaxListed = 8;

    public static void Article(CodeWriter code, BucketArticle article)
    {
        ArticleSummary s = article.Model.Summary;
        code.Line("/// <summary>");
        Paragraph(code, article.Model.Title.Headline, bold: true);
        if (s.Publisher is not null || s.Date is not null)
            Paragraph(code, string.Join(", ", new[] { s.Publisher, s.Date }.Where(x => x is not null)));
        if (s.Lead is not null)
            Paragraph(code, s.Lead);
        string quotes = s.Quotes switch
        {
            0 => "No quotations",
            1 => "1 quotation",
            _ => s.Quotes.ToString(System.Globalization.CultureInfo.InvariantCulture) + " quotations",
        };
        var leading = new List<string>();
        foreach (int local in s.LeadingActors)
        {
            // Two names of one document can turn out to be one actor.
            if (!leading.Contains(article.Actors[local].Name))
                leading.Add(article.Actors[local].Name);
        }
        Paragraph(code, leading.Count == 0 ? quotes + "." : quotes + ". Actors: " + string.Join(", ", leading) + ".");
        code.Line("/// </summary>")
            .Line("/// <remarks>Document: <c>" + Literal.Xml(article.Model.Address.SourcePath) + "</c></remarks>");
    }

    public static void Actor(CodeWriter code, BucketActor actor)
    {
        CorpusActor a = actor.Placed.Actor;
        code.Line("/// <summary>");
        Paragraph(code, a.Id, bold: true);
        Paragraph(code, (a.Kind switch { ActorKind.Person => "Person", ActorKind.Country => "Country", _ => "Organization" })
            + (a.Titles.Count > 0 ? ": " + Listed(a.Titles) : "") + (a.Affiliation is null ? "" : " (" + a.Affiliation.Name + ")"));
        if (a.Aliases.Count > 0)
            Paragraph(code, "Also: " + Listed(a.Aliases));
        int articles = actor.Articles.Count / 2;
        if (articles > 0)
        {
            Paragraph(code, (articles == 1 ? "In 1 article: " : "In " + articles.ToString(System.Globalization.CultureInfo.InvariantCulture) + " articles: ")
                + string.Join("; ", actor.Headlines) + (articles > actor.Headlines.Count ? "; …" : ""));
        }
        code.Line("/// </summary>");
    }

    private static string Listed(IReadOnlyList<string> values) => string.Join(", ", values.Take(MaxListed)) + (values.Count > MaxListed ? ", …" : "");

    private static void Paragraph(CodeWriter code, string text, bool bold = false)
    {
        const int most = 400;
        string xml = Literal.Xml(text.Length <= most ? text : text.Substring(0, most) + "…");
        code.Line(bold ? "/// <para><b>" + xml + "</b></para>" : "/// <para>" + xml + "</para>");
    }
}
