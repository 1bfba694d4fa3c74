namespace CorpusGen.Tests.Generation;

/// <summary>Made-up articles that the generator's tests share.</summary>
internal static class Samples
{
    public const string River = """
        River Towns Agree on Flood Wall

        By Anna Lindqvist

        April 3, 2024

        The towns along the lower river have agreed to build a flood wall together after two years of talks, officials said on Wednesday.

        “We will start in May,” said Maria Kovac, the mayor of Lower Falls. “Nobody wants a third winter like this.”

        Kovac met counterparts from four other towns in Norway before the vote was taken.
        """;

    public const string Bread = """
        ---
        publisher: Kitchen
        name: Bread
        rating: 4
        tags: [rye, "slow & <good>"]
        baked: 2024-04-06
        quotes:
          - starts: It sings
            speaker: Anna Lindqvist
        ---
        # A Loaf of Bread

        Anna Lindqvist and Maria Kovac mix flour and water. “It sings when it cools.”

        - Wait for a night.
        - Bake it.
        """;

    public const string Soup = """
        ---
        rating: 2.5
        class: starter
        cover: { image: soup.png }
        ---
        Boil water with everything that is left.
        """;

    public const string Harvest = """
        Harvest Falls Short for a Second Year

        By Peter Novak

        April 5, 2024

        Farmers in the valley brought in a third less wheat than usual after a dry summer, according to the growers' association.

        “It is the worst that I have seen,” Jonas Weber said. Weber has farmed in Sweden for thirty years.

        Prices are expected to rise before the end of the year in most of the region's shops.
        """;

    public const string Bridge = """
        Old Bridge Reopens After Repairs

        By Anna Lindqvist

        April 9, 2024

        Traffic returned to the old bridge on Tuesday after repairs that took fourteen months and cost more than was planned.

        “The bridge is safe again,” Maria Kovac told reporters. She thanked the engineers from Norway who had led the work.

        The next inspection is planned for the autumn, when the river is at its lowest again.
        """;

    public static (string Path, string Text)[] Stated => [("docs/bread.md", Bread), ("docs/soup.md", Soup)];

    public static readonly (string Path, string Text)[] Three = [("docs/river.txt", River), ("docs/harvest.txt", Harvest), ("docs/north/bridge.txt", Bridge)];
}
