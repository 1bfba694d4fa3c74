using System.Globalization;

namespace CorpusGen.Tests.Generation;

public class LookupTests
{
    [Theory]
    [InlineData("abcde", "abcde", "0 1 2 3 4")]
    [InlineData("abcde", "abXde", "0 1 -1 3 4")]
    [InlineData("abcde", "abde", "0 1 3 4")]
    [InlineData("abcde", "abcXde", "0 1 2 -1 3 4")]
    [InlineData("abcde", "acdeb", "0 2 3 4 1")]
    [InlineData("abcde", "edcba", "4 3 2 1 0")]
    [InlineData("aaa", "aa", "0 1")]
    [InlineData("", "ab", "-1 -1")]
    [InlineData("ab", "", "")]
    [InlineData("ab", "cd", "-1 -1")]
    public void AnItem_IsFoundWhereItStood(string before, string now, string expected)
    {
        var known = "abcdeX".ToDictionary(c => c, c => c.ToString());
        string[] items = [.. now.Select(c => known[c])];
        var lookup = new Lookup<string>(before.Select(c => known[c]).ToArray(), items);

        var found = new List<int>();
        for (int i = 0; i < items.Length; i++)
            found.Add(lookup.Find(items[i], i));

        Assert.Equal(expected, string.Join(' ', found));
        string?[] carried = lookup.Carried([.. before.Select((_, place) => place.ToString(CultureInfo.InvariantCulture))]);
        Assert.Equal(expected, string.Join(' ', carried.Select(place => place ?? "-1")));
        (int start, int end) = lookup.Changed;
        Assert.All(found.Take(start), (at, place) => Assert.Equal(place, at));
        Assert.All(found.Skip(end), (at, place) => Assert.Equal(before.Length - (items.Length - end) + place, at));
        Assert.Equal(items.Length, lookup.Carried<string>(null).Length);
    }
}
