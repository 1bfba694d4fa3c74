using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CorpusGen.Documents;

/// <summary>
/// Finds the dates of a block in the forms of the English-language press: with weekday, ordinal, time and zone, ISO, numeric in either order.
/// A point of time that counts from now ("3 hours ago") is no date.
/// </summary>
internal sealed class DateReader
{
    private const int LongestBlock = 320;

    private readonly PlainText plain;
    private readonly List<DateToken> tokens = new();
    private readonly List<(int First, int End, int Second, int? Offset)> times = new();

    public DateReader(PlainText plain) => this.plain = plain;

    /// <summary>Whether a numeric date of the document has been seen that can only be read with the day first, or only with the month first.</summary>
    public bool? DayFirst { get; set; }

    /// <summary>The date of the block that most looks like a publication's.</summary>
    public DateMention? Read(SourceBlock block)
    {
        if (block.IsWithoutDigits || block.PlainLength is < 6 or > LongestBlock || !MayHoldDate(block))
            return null;
        DateToken.Read(plain.Characters, block.PlainStart, block.PlainEnd, tokens);
        ReadTimes();
        DateMention? best = null;
        int labelsFrom = 0, dateWords = 0;
        int words = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == DateTokenKind.Word && !DateWords.IsAny(tokens[i].Value))
                words++;
        }
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = TryDate(i, out int year, out int month, out int day, out bool numeric, out bool isAmbiguous);
            if (end < 0)
                continue;
            (int Second, int? Offset)? time = TimeAt(i, end);
            if (isAmbiguous)
            {
                // 03/04/2023: what else the document has must tell; a clock of the United States does.
                bool? order = DayFirst;
                if (order is null && time is { Offset: { } zone })
                    order = !DateWords.IsAmerican(zone);
                if (order is null)
                {
                    i = end - 1;
                    continue;
                }
                if (order.Value)
                    (month, day) = (day, month);
            }
            DateRole role = RoleOf(labelsFrom, i);
            int? offset = time is { Offset: { } minutes } ? DateWords.WithSummerTime(minutes, year, month, day) : null;
            var value = new PublicationDate(year, month, day, time is null || offset is null ? null : time.Value.Second, offset);
            var found = new DateMention(value, role, tokens[i].Start, tokens[end - 1].End, numeric, words - dateWords);
            if (best is null || found.Role > best.Role)
                best = found;
            labelsFrom = end;
            i = end - 1;
        }
        return best;
    }

    /// <summary>Whether the block holds a year, or digits with a mark between as in 4/5/23: most blocks hold neither.</summary>
    [MethodImpl(Jit.Hot)]
    private bool MayHoldDate(SourceBlock block)
    {
        char[] text = plain.Characters;
        int digits = 0;
        for (int i = block.PlainStart; i < block.PlainEnd; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                if (++digits == 4 && text[i - 3] is '1' or '2')
                    return true;
                continue;
            }
            if (digits is 1 or 2 && text[i] is '/' or '.' && i + 1 < block.PlainEnd && text[i + 1] is >= '0' and <= '9')
                return true;
            digits = 0;
        }
        return false;
    }

    private int TryDate(int i, out int year, out int month, out int day, out bool numeric, out bool isAmbiguous)
    {
        year = month = day = 0;
        numeric = isAmbiguous = false;
        int j;
        if (tokens[i].Kind == DateTokenKind.Word)
        {
            // April 25th, 2023
            month = DateWords.Month(tokens[i].Value);
            if (month == 0)
                return -1;
            j = SkipDot(i + 1);
            if (!IsDay(j, out day))
                return -1;
            j = SkipOrdinal(j + 1);
            j = SkipPunctuation(j, ',');
            return IsYear(j, out year) && IsDate(year, month, day) ? j + 1 : -1;
        }
        if (tokens[i].Kind != DateTokenKind.Number || (i > 0 && tokens[i - 1].IsPunctuation('/', '-') && tokens[i - 1].End == tokens[i].Start && i > 1 && tokens[i - 2].Kind == DateTokenKind.Number))
            return -1;
        if (tokens[i].Length == 4)
        {
            // 2023-04-25
            j = i + 1;
            if (!IsYear(i, out year) || !At(j).IsPunctuation('-', '/') || !IsSmall(j + 1, 12, out month) || !At(j + 2).IsPunctuation(At(j).Character, At(j).Character) || !IsDay(j + 3, out day))
                return -1;
            return IsDate(year, month, day) ? j + 4 : -1;
        }
        if (!IsSmall(i, 31, out int first))
            return -1;
        j = i + 1;
        char separator = At(j).Character;
        if (separator is '/' or '.' or '-' && At(j).Start == tokens[i].End && IsSmall(j + 1, 31, out int second) && At(j + 2).IsPunctuation(separator, separator)
            && At(j + 3).Kind == DateTokenKind.Number && At(j + 3).Start == At(j + 2).End)
        {
            // 25/04/2023, 4/25/23, 25.04.2023
            if (!IsYear(j + 3, out year))
            {
                if (At(j + 3).Length != 2 || separator == '-')
                    return -1;
                year = 2000 + At(j + 3).Number;
            }
            numeric = true;
            if (first > 12 || (second <= 12 && separator == '.'))
                (day, month) = (first, second);
            else
                (month, day) = (first, second);
            isAmbiguous = first <= 12 && second <= 12 && first != second && separator != '.';
            if (first > 12 != second > 12 && separator != '.')
                DayFirst ??= first > 12;
            return IsDate(year, month, day) ? j + 4 : -1;
        }
        // 25th of April, 2023; 25-Apr-2023
        day = first;
        j = SkipOrdinal(j);
        if (At(j).Kind == DateTokenKind.Word && At(j).Value == "of")
            j++;
        j = SkipPunctuation(j, '-');
        if (At(j).Kind != DateTokenKind.Word || (month = DateWords.Month(At(j).Value)) == 0)
            return -1;
        j = SkipPunctuation(SkipDot(j + 1), ',');
        j = SkipPunctuation(j, '-');
        return IsYear(j, out year) && IsDate(year, month, day) ? j + 1 : -1;
    }

    private void ReadTimes()
    {
        times.Clear();
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = TryTime(i, out int second, out int? offset);
            if (end < 0)
                continue;
            times.Add((i, end, second, offset));
            i = end - 1;
        }
    }

    private int TryTime(int i, out int second, out int? offset)
    {
        second = 0;
        offset = null;
        DateToken start = tokens[i];
        if (start.Kind != DateTokenKind.Number)
            return -1;
        int hour, minute = 0, seconds = 0, j = i + 1;
        bool hasColon = false, hasDot = false;
        // Some pages lose the space between the year and the hour: 20237:00
        if (start.Length is 5 or 6 && start.Number is var glued && At(j).IsPunctuation(':', ':') && DateToken.YearOf(start) != 0)
            hour = start.Length == 5 ? glued % 10 : glued % 100;
        else if (start.Length == 4 && At(j).Kind == DateTokenKind.Word && DateWords.Zone(At(j).Value) is not null && start.Number / 100 < 24 && start.Number % 100 < 60)
            (hour, minute) = (start.Number / 100, start.Number % 100);
        else if (start.Length <= 2)
            hour = start.Number;
        else
            return -1;
        if (start.Length != 4 && At(j).IsPunctuation(':', '.') && At(j + 1) is { Kind: DateTokenKind.Number, Length: 2, Number: < 60 } && At(j + 1).Start == At(j).End)
        {
            hasColon = At(j).Character == ':';
            hasDot = !hasColon;
            minute = At(j + 1).Number;
            j += 2;
            if (hasColon && At(j).IsPunctuation(':', ':') && At(j + 1) is { Kind: DateTokenKind.Number, Length: 2, Number: < 60 })
            {
                seconds = At(j + 1).Number;
                j += 2;
                if (At(j).IsPunctuation('.', '.') && At(j + 1).Kind == DateTokenKind.Number)
                    j += 2;
            }
        }
        bool hasHalf = false;
        if (At(j).Kind == DateTokenKind.Word && At(j).Value is var half && (half is "am" or "pm" or "a" or "p"))
        {
            bool dotted = half.Length == 1;
            if (!dotted || (At(j + 1).IsPunctuation('.', '.') && At(j + 2).Kind == DateTokenKind.Word && At(j + 2).Value == "m"))
            {
                if (hour is 0 or > 12 && hour > 23)
                    return -1;
                hasHalf = true;
                if (half[0] == 'p' && hour < 12)
                    hour += 12;
                else if (half[0] == 'a' && hour == 12)
                    hour = 0;
                j += dotted ? 3 : 1;
                j = SkipDot(j);
            }
        }
        int zoneEnd = ReadZone(j, out offset);
        if (hour > 23 || !(hasColon || hasHalf || ((hasDot || start.Length == 4) && offset is not null)))
            return -1;
        second = (((hour * 60) + minute) * 60) + seconds;
        return zoneEnd;
    }

    private int ReadZone(int j, out int? offset)
    {
        offset = null;
        int k = At(j).IsPunctuation('(', ',') ? j + 1 : j;
        if (At(k).Kind == DateTokenKind.Word)
        {
            if (!plainIsUpper(At(k)) || DateWords.Zone(At(k).Value) is not { } minutes)
                return j;
            offset = minutes;
            j = k + 1;
            k = j;
            if (At(k).IsPunctuation(')', ')'))
                return k + 1;
            if (minutes != 0)
                return j;
        }
        // GMT+8, +0530, +05:30; a minus without a zone before it is a dash as often as not.
        if (!At(k).IsPunctuation('+', offset is null ? '+' : '-') || At(k + 1).Kind != DateTokenKind.Number || At(k + 1).Start != At(k).End || At(k + 1).Length is 3 or > 4)
            return j;
        int value = At(k + 1).Number, total = At(k + 1).Length == 4 ? (value / 100 * 60) + (value % 100) : value * 60;
        int end = k + 2;
        if (At(k + 1).Length <= 2 && At(end).IsPunctuation(':', ':') && At(end + 1) is { Kind: DateTokenKind.Number, Length: 2 })
        {
            total += At(end + 1).Number;
            end += 2;
        }
        if (total > 14 * 60)
            return j;
        offset = At(k).Character == '-' ? -total : total;
        return end;

        bool plainIsUpper(DateToken token) => char.IsUpper(plain.Characters[token.Start]) && (token.Length < 2 || char.IsUpper(plain.Characters[token.End - 1]));
    }

    /// <summary>The time that stands beside the date, before or behind it, with nothing but separators between.</summary>
    private (int Second, int? Offset)? TimeAt(int first, int end)
    {
        foreach ((int timeFirst, int timeEnd, int second, int? offset) in times)
        {
            // The glued form shares a token with the date.
            if (timeFirst >= end - 1 && timeFirst <= end + 3 && OnlySeparators(end, timeFirst))
                return (second, offset);
        }
        for (int i = times.Count - 1; i >= 0; i--)
        {
            (int _, int timeEnd, int second, int? offset) = times[i];
            if (timeEnd > first || timeEnd < first - 4 || !OnlySeparators(timeEnd, first))
                continue;
            // 1645 GMT (1245 HKT): the same moment on another clock.
            bool isAgain = i > 0 && times[i].First - times[i - 1].End <= 1 && offset is not null && times[i - 1].Offset is not null;
            return isAgain ? (times[i - 1].Second, times[i - 1].Offset) : (second, offset);
        }
        return null;
    }

    private bool OnlySeparators(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].Kind == DateTokenKind.Number || (tokens[i].Kind == DateTokenKind.Word && !DateWords.IsConnector(tokens[i].Value)) || tokens[i].IsPunctuation(';', ';'))
                return false;
        }
        return true;
    }

    private DateRole RoleOf(int from, int date)
    {
        for (int i = date - 1; i >= from; i--)
        {
            if (tokens[i].Kind == DateTokenKind.Word && DateWords.Role(tokens[i].Value) is { } role)
                return role;
            if (tokens[i].IsPunctuation('©', '©'))
                return DateRole.Other;
        }
        return DateRole.Unstated;
    }

    private DateToken At(int i) => i < tokens.Count ? tokens[i] : default;

    private bool IsYear(int i, out int year) => (year = At(i).Kind == DateTokenKind.Number ? DateToken.YearOf(At(i), At(i + 1)) : 0) != 0;

    private bool IsDay(int i, out int day) => IsSmall(i, 31, out day);

    private bool IsSmall(int i, int most, out int value)
    {
        value = At(i).Number;
        return At(i).Kind == DateTokenKind.Number && At(i).Length <= 2 && value >= 1 && value <= most;
    }

    private static bool IsDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
        // What a page shows where it knows no date: the beginning of Unix time.
        && !(year == 1969 && month == 12 && day == 31) && !(year == 1970 && month == 1 && day == 1);

    private int SkipDot(int i) => At(i).IsPunctuation('.', '.') ? i + 1 : i;

    private int SkipPunctuation(int i, char c) => At(i).IsPunctuation(c, c) ? i + 1 : i;

    private int SkipOrdinal(int i) => At(i).Kind == DateTokenKind.Word && At(i).Value is "st" or "nd" or "rd" or "th" ? i + 1 : i;
}
