using System.Text;

namespace CorpusGen.Benchmarks;

/// <summary>
/// Makes articles of the shape of real ones, the same ones for the same number: about 5 KB, some much longer; quotations with curly and straight marks,
/// some over several paragraphs; actors that a story's documents share, others that only one names; site furniture before and after.
/// </summary>
internal static class Articles
{
    private static readonly string[] FirstNames = ["Anna", "Peter", "Maria", "James", "Olena", "Ahmed", "Laura", "David", "Ingrid", "Carlos", "Emma", "Viktor", "Susan", "Rajesh", "Helen", "Marco"];
    private static readonly string[] Syllables = ["ber", "lind", "ko", "mar", "sen", "va", "tor", "ling", "ham", "ros", "del", "gan", "wick", "stad", "ner", "mo"];
    private static readonly string[] Countries = ["Norway", "Canada", "Turkey", "Brazil", "Kenya", "Japan", "Poland", "Chile", "Egypt", "India"];
    private static readonly string[] Titles = ["Prime Minister", "Foreign Minister", "Mayor", "Senator", "spokesman", "analyst", "President", "Defense Minister"];
    private static readonly string[] Bodies = ["Ministry", "Party", "University", "Institute", "Council", "Corporation", "Agency", "Bank"];
    private static readonly string[] Subjects = ["talks", "budget", "harvest", "bridge", "election", "treaty", "storm", "strike", "reform", "festival", "pipeline", "school"];
    private static readonly string[] Verbs = ["delayed", "approved", "expected", "reviewed", "criticised", "supported", "opened", "planned"];
    private static readonly string[] Words =
        ["the", "of", "and", "to", "in", "a", "for", "after", "that", "with", "over", "officials", "government", "agreement", "region", "people", "years", "months", "support", "plan",
         "meeting", "work", "public", "decision", "report", "security", "economy", "border", "water", "energy", "several", "new", "large", "local", "final", "measures", "growth", "costs"];

    public static IEnumerable<(string Path, string Text)> Make(int count)
    {
        for (int i = 0; i < count; i++)
            yield return ($"{i / 500:D3}/{i:D5}.txt", One(i));
    }

    /// <summary>The article of one number. Ten make a story: they share most actors.</summary>
    public static string One(int number)
    {
        var own = new Random(number);
        var story = new Random((number / 10) + 1_000_000);
        string country = Pick(story, Countries), subject = Pick(story, Subjects);
        string[] people = [.. Enumerable.Range(0, 4).Select(_ => Person(story)), Person(own)];
        string[] titles = [.. people.Select(_ => Pick(story, Titles))];
        string organization = Capital(Pick(story, Syllables) + Pick(story, Syllables)) + " " + Pick(story, Bodies);
        var text = new StringBuilder();
        text.Append("Sign up to our newsletter\n\n");
        text.Append($"{country} {subject} {Pick(own, Verbs)} as {Last(people[0])} meets {organization} over {Pick(own, Words)} {Pick(own, Words)} in story {number}\n\n");
        text.Append($"{titles[0]} {people[0]} said the {subject} would go on after {Pick(own, Words)} {Pick(own, Words)} in {country}\n\n");
        text.Append($"By {Person(own)}\n\nApril {1 + (number % 28)}, 20{10 + (number % 15):D2}\n\n");
        int paragraphs = number % 50 == 0 ? 120 : 16 + own.Next(6);
        for (int p = 0; p < paragraphs; p++)
        {
            int who = own.Next(people.Length);
            (string open, string close) = number % 3 == 0 ? ("\"", "\"") : ("“", "”");
            string name = p < 3 ? $"{titles[who]} {people[who]}" : Last(people[who]);
            text.Append(own.Next(5) switch
            {
                0 => $"{open}{Sentence(own, 12)}{close} {name} said. {open}{Sentence(own, 9)}{close}",
                1 => $"{name} told reporters in {Pick(own, Countries)} that the {subject} was {open}{Pick(own, Words)} {Pick(own, Words)} {Pick(own, Words)}{close} for everybody.",
                2 => $"The {organization} said on Tuesday that {Sentence(own, 14)} {Sentence(own, 11)}",
                _ => $"{Sentence(own, 16)} {Sentence(own, 13)} {country} {Sentence(own, 9).ToLowerInvariant()}",
            });
            text.Append("\n\n");
        }
        return text.Append("Most read\n\nShare this article\n\n© 2024 All rights reserved\n").ToString();
    }

    private static string Sentence(Random random, int words)
    {
        var sentence = new StringBuilder(Capital(Pick(random, Words)));
        for (int i = 1; i < words; i++)
            sentence.Append(' ').Append(Pick(random, Words));
        return sentence.Append('.').ToString();
    }

    private static string Person(Random random) => Pick(random, FirstNames) + " " + Capital(Pick(random, Syllables) + Pick(random, Syllables) + Pick(random, Syllables));

    private static string Last(string person) => person[(person.LastIndexOf(' ') + 1)..];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
