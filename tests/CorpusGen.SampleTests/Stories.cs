namespace CorpusGen.SampleTests;

/// <summary>Made-up documents.</summary>
internal static class Stories
{
    private static readonly string[] Hosts = ["rivertimes.com", "valleypost.com", "thehillherald.com", "coastdaily.com", "plainsgazette.com"];
    private static readonly string[] First = ["Anna", "Peter", "Maria", "James", "Olena", "Ahmed", "Laura", "David"];
    private static readonly string[] Last = ["Lindqvist", "Kovac", "Weber", "Brandt", "Moreau", "Okafor", "Tanaka", "Silva", "Novak", "Rossi"];
    private static readonly string[] Countries = ["Norway", "Canada", "Brazil", "Kenya", "Japan", "Poland"];
    private static readonly string[] Words = ["water", "bridge", "budget", "harvest", "school", "border", "energy", "winter", "market", "road", "council", "plan"];

    public static (string Name, string Text)[] Pair { get; } =
    [
        ("a", """
            River Towns Agree on Flood Wall

            By Anna Lindqvist

            April 3, 2024

            The towns along the lower river have agreed to build a flood wall together after two years of talks, officials said on Wednesday.

            “We will start in May,” said Mayor Maria Kovac. “Nobody wants a third winter like this.”

            Kovac met counterparts from four other towns in Norway before the vote was taken.

            Original url:

            <https://www.rivertimes.com/flood-wall>
            """),
        ("b", """
            Flood Wall to Cost More Than Planned

            By Peter Novak

            April 5, 2024

            A flood wall for the lower river will cost twice as much as planned, engineers from Norway told the towns on Friday.

            “It is the price of safety,” Maria Kovac said on Friday.

            “We were never asked,” Jonas Weber said. Weber has farmed beside the river for thirty years.

            Original url:

            <https://www.valleypost.com/wall-cost>
            """),
    ];

    /// <summary>Stories of five outlets over some months, with some actors in many of them and one of its own in each.</summary>
    public static (string Name, string Text)[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => ($"{i:D4}", One(i)))];

    private static string One(int number)
    {
        var random = new Random(number);
        string Pick(string[] from) => from[random.Next(from.Length)];
        string Sentence() => string.Join(' ', Enumerable.Range(0, 14).Select(_ => Pick(Words)));
        string known = $"{First[number % 3]} {Last[number % 4]}", own = $"{Pick(First)} {Pick(Last)}son{(char)('a' + (number % 26))}";
        DateOnly day = new DateOnly(2024, 1, 3).AddDays(number * 2 % 150);
        IEnumerable<string> paragraphs = Enumerable.Range(0, 8).Select(p => (p % 4) switch
        {
            0 => $"Officials from {Pick(Countries)} said on Monday that the {Sentence()} would go on through the year.",
            1 => $"“We shall see what the {Sentence()} brings,” Mayor {known} said. “The {Sentence()} cannot wait.”",
            2 => $"{own} told reporters in {Pick(Countries)} that the {Pick(Words)} was “a matter of {Pick(Words)} and {Pick(Words)}” for everybody.",
            _ => $"The {Sentence()} was discussed at length, and the {Sentence()} was left for another day.",
        });
        return $"{Pick(Countries)} {Pick(Words)} talks turn to {Pick(Words)} and {Pick(Words)} in round {number}\n\nBy {Pick(First)} {Pick(Last)}\n\n{day:MMMM d, yyyy}\n\n"
            + string.Join("\n\n", paragraphs) + $"\n\nOriginal url:\n\n<https://www.{Hosts[number % Hosts.Length]}/{number}>\n";
    }
}
