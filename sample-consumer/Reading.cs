namespace SampleConsumer;

/// <summary>What the sample asks of articles and quotations, over their generated members.</summary>
internal static class Reading
{
    /// <summary>The outlet, or at least the host of its address.</summary>
    public static string Outlet(this Article article) =>
        article.Publisher
        ?? (Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) && url.Host.Length > 0 ? url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host : "outlet not stated");

    /// <summary>Date, and time where the text states time and zone.</summary>
    public static string When(this Article article) =>
        article.PublishedAt is { } at ? $"{at:d MMMM yyyy, HH:mm} {(at.Offset == TimeSpan.Zero ? "UTC" : $"UTC{at:zzz}")}"
        : article.PublishedOn is { } on ? $"{on:d MMMM yyyy}"
        : "date not stated";

    /// <summary>Who made the article: authors or agency, and who contributed from where.</summary>
    public static string Credit(this Article article)
    {
        IEnumerable<string> makers = article.Authors.Concat(article.Agency is { } agency ? [agency] : Array.Empty<string>());
        string by = string.Join(", ", makers.DefaultIfEmpty("author not stated"));
        return article.Contributors.Count == 0 ? by : $"{by}, with {string.Join("; ", article.Contributors.Select(c => c.Place is null ? c.Name : $"{c.Name} in {c.Place}"))}";
    }

    /// <summary>What introduces the words: the reporting verb, after how the text names the speaker there where that is not the speaker's name.</summary>
    public static string? Introduction(this Quote quote)
    {
        bool named = quote.SpeakerText is null || quote.Speaker is null || quote.SpeakerText.EndsWith(quote.Speaker.Name, StringComparison.OrdinalIgnoreCase);
        string words = string.Join(' ', new[] { named ? null : quote.SpeakerText, quote.Cue }.Where(word => word is not null));
        return words.Length == 0 ? null : words;
    }

    public static int Words(this Quote quote)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in quote.Text)
        {
            words += !inside && !char.IsWhiteSpace(c) ? 1 : 0;
            inside = !char.IsWhiteSpace(c);
        }
        return words;
    }

    /// <summary>How the article names each actor, a title beside the name included; actors that are only credited for the article or a photo are left out.</summary>
    public static ILookup<Actor, string> Names(this Article article) => article.StoryMentions().ToLookup(mention => mention.Actor, mention => mention.TitledText());

    public static IEnumerable<Mention> StoryMentions(this Article article)
    {
        ILookup<int, string?> credits = article.Captions.ToLookup(caption => caption.Start, caption => caption.Credit);
        int at = 0;
        foreach (Mention mention in article.Mentions)
        {
            while (at + 1 < article.Blocks.Count && article.Blocks[at + 1].Start <= mention.Start)
                at++;
            Block block = article.Blocks[at];
            bool credited = block.Kind is BlockKind.Byline or BlockKind.Contributor || credits[block.Start].Any(credit => credit?.Contains(mention.Text, StringComparison.Ordinal) == true);
            if (!credited)
                yield return mention;
        }
    }

    /// <summary>The name as written, with the title before it or after it: "Syrian leader Bashar al-Assad".</summary>
    public static string TitledText(this Mention mention)
    {
        ReadOnlySpan<char> text = mention.Article.Text;
        ReadOnlySpan<char> before = text[..mention.Start].TrimEnd();
        ReadOnlySpan<char> after = text[(mention.Start + mention.Length)..];
        after = after.StartsWith(", the ") ? after[6..] : after.StartsWith(", ") ? after[2..] : [];
        foreach (string title in mention.Actor.Titles.OrderByDescending(title => title.Length))
        {
            if (before.EndsWith(title) && (before.Length == title.Length || !char.IsLetterOrDigit(before[^(title.Length + 1)])))
                return $"{title} {mention.Text}";
            if (after.StartsWith(title) && (after.Length == title.Length || !char.IsLetterOrDigit(after[title.Length])))
                return $"{mention.Text}, {title}";
        }
        return mention.Text;
    }

    public static string Count(int number, string noun) => $"{number:#,0} {noun}{(number == 1 ? "" : "s")}";
}
