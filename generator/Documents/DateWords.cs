using System;
using System.Collections.Generic;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>The words that dates are made of: months, weekdays, zones, and what a page writes before a date.</summary>
internal static class DateWords
{
    // Above every offset: the zone's clock follows the summer time of a region.
    private const int UnitedStates = 100_000, Australia = 200_000;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly Dictionary<string, int> MonthNumbers = MakeMonths();

    private static readonly HashSet<string> Weekdays = Set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun");

    private static readonly HashSet<string> Connectors = Set("at on t the of st nd rd th am pm a p m local time");

    private static readonly HashSet<string> OfPublication = Set("published posted publish publication created issued filed original originally released uploaded");

    private static readonly HashSet<string> OfUpdate = Set("updated update modified revised edited reviewed");

    private static readonly HashSet<string> OfOthers = Set(
        "loaded copyright effective expires accessed retrieved until since born archived deadline ends starts through as version joined citation next");

    private static readonly Lazy<Dictionary<string, int>> Zones = new(ReadZones);

    // By hash.
    private static readonly Lazy<Dictionary<int, string>> Words = new(() =>
    {
        var words = new Dictionary<int, string>();
        foreach (IEnumerable<string> group in new IEnumerable<string>[] { MonthNumbers.Keys, Weekdays, Connectors, OfPublication, OfUpdate, OfOthers, Zones.Value.Keys })
        {
            foreach (string word in group)
                words[(int)WordHash.Of(word.AsSpan())] = word;
        }
        return words;
    });

    /// <summary>The word in lower case where it is one of these, or an empty string: most words of a line are not, and nothing is allocated for them.</summary>
    public static string Known(char[] text, int start, int length)
    {
        if (length > 12 || !Words.Value.TryGetValue((int)WordHash.Of(text.AsSpan(start, length)), out string? word) || word.Length != length)
            return string.Empty;
        return word;
    }

    public static bool IsAny(string word) => word.Length > 0;

    public static int Month(string? word) => word is not null && MonthNumbers.TryGetValue(word, out int month) ? month : 0;

    public static bool IsConnector(string word) => Connectors.Contains(word) || Weekdays.Contains(word) || Zones.Value.ContainsKey(word);

    public static DateRole? Role(string word) =>
        OfPublication.Contains(word) ? DateRole.Published : OfUpdate.Contains(word) ? DateRole.Updated : OfOthers.Contains(word) ? DateRole.Other : null;

    public static int? Zone(string word) => Zones.Value.TryGetValue(word, out int offset) ? offset : null;

    /// <summary>Whether a zone lies in the Americas, where a numeric date has the month first.</summary>
    public static bool IsAmerican(int offset) => offset < -120 || (offset > UnitedStates / 2 && offset < (UnitedStates + Australia) / 2);

    /// <summary>The offset of a zone on a day.</summary>
    public static int WithSummerTime(int offset, int year, int month, int day)
    {
        if (offset < UnitedStates / 2)
            return offset;
        bool isAustralia = offset > (UnitedStates + Australia) / 2;
        offset -= isAustralia ? Australia : UnitedStates;
        var date = new DateTime(year, month, day);
        bool isSummer = isAustralia
            ? date >= Sunday(year, 10, 1) || date < Sunday(year, 4, 1)
            : date >= Sunday(year, 3, 2) && date < Sunday(year, 11, 1);
        return isSummer ? offset + 60 : offset;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static DateTime Sunday(int year, int month, int nth)
    {
        var first = new DateTime(year, month, 1);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (nth - 1)));
    }

    private static Dictionary<string, int> MakeMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal) { ["sept"] = 9 };
        for (int i = 0; i < Months.Length; i++)
        {
            months[Months[i]] = i + 1;
            months[Months[i].Substring(0, 3)] = i + 1;
        }
        return months;
    }

    private static Dictionary<string, int> ReadZones()
    {
        var zones = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string line in Facts.Lines("TimeZones"))
        {
            string[] fields = line.Split('\t');
            int rule = fields.Length < 3 ? 0 : fields[2] == "us" ? UnitedStates : Australia;
            zones[fields[0].ToLowerInvariant()] = rule + int.Parse(fields[1], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
        }
        return zones;
    }
}
