using System;
using System.Globalization;

namespace CorpusGen.Yaml;

/// <summary>What a scalar is.</summary>
internal enum YamlKind
{
    Null,
    Boolean,
    Integer,
    Number,
    Date,
    DateTime,
    Text,
}

/// <summary>
/// A scalar's value; only what its <see cref="Kind"/> names is set. <see cref="Date"/> has a time of day only where the kind is <see cref="YamlKind.DateTime"/>, as written;
/// <see cref="Offset"/> is the written distance from UTC in minutes, null where none is written.
/// </summary>
internal readonly record struct YamlValue(YamlKind Kind, bool Boolean = false, long Integer = 0, double Number = 0, DateTime Date = default, int? Offset = null);

/// <summary>
/// The readings of YAML's core schema, and dates. What is quoted is text; so is what one reader of YAML takes for a value and another does not: <c>yes</c>, <c>0123</c>, <c>1_000</c>,
/// an integer beyond 64 bits.
/// </summary>
internal static class YamlScalars
{
    public static YamlValue Read(YamlScalar scalar)
    {
        string value = scalar.Value;
        if (scalar.Style != YamlStyle.Plain)
            return new YamlValue(YamlKind.Text);
        switch (value)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new YamlValue(YamlKind.Null);
            case "true" or "True" or "TRUE":
                return new YamlValue(YamlKind.Boolean, Boolean: true);
            case "false" or "False" or "FALSE":
                return new YamlValue(YamlKind.Boolean);
            case ".nan" or ".NaN" or ".NAN":
                return new YamlValue(YamlKind.Number, Number: double.NaN);
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                return new YamlValue(YamlKind.Number, Number: double.PositiveInfinity);
            case "-.inf" or "-.Inf" or "-.INF":
                return new YamlValue(YamlKind.Number, Number: double.NegativeInfinity);
        }
        if (value[0] is not (>= '0' and <= '9' or '+' or '-' or '.'))
            return new YamlValue(YamlKind.Text);
        return ReadInteger(value) ?? ReadNumber(value) ?? ReadDate(value) ?? new YamlValue(YamlKind.Text);
    }

    private static YamlValue? ReadInteger(string value)
    {
        int at = value[0] is '+' or '-' ? 1 : 0;
        int digits = Digits(value, at);
        bool isInteger = digits > 0 && at + digits == value.Length && (digits == 1 || value[at] != '0');
        if (isInteger && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            return new YamlValue(YamlKind.Integer, Integer: integer);
        if (value.StartsWith("0x", StringComparison.Ordinal) && value.Length <= 17
            && long.TryParse(value.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long hexadecimal))
        {
            return new YamlValue(YamlKind.Integer, Integer: hexadecimal);
        }
        return null;
    }

    // Digits with a point or an exponent or both; the integers that are none of 64 bits have neither.
    private static YamlValue? ReadNumber(string value)
    {
        int at = value[0] is '+' or '-' ? 1 : 0;
        int whole = Digits(value, at), fraction = 0;
        bool hasLeadingZero = whole > 1 && value[at] == '0';
        at += whole;
        bool hasPoint = at < value.Length && value[at] == '.';
        if (hasPoint)
        {
            fraction = Digits(value, ++at);
            at += fraction;
        }
        bool hasExponent = at < value.Length && value[at] is 'e' or 'E';
        if (hasExponent)
        {
            at++;
            if (at < value.Length && value[at] is '+' or '-')
                at++;
            int exponent = Digits(value, at);
            if (exponent == 0)
                return null;
            at += exponent;
        }
        bool isNumber = at == value.Length && whole + fraction > 0 && (hasPoint || hasExponent) && !hasLeadingZero;
        return isNumber && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number)
            ? new YamlValue(YamlKind.Number, Number: number)
            : null;
    }

    // yyyy-MM-dd, and behind 'T' or a space HH:mm, seconds and their fraction, and the offset as Z, +hh, +hh:mm or +hhmm.
    private static YamlValue? ReadDate(string value)
    {
        if (value.Length < 10 || Digits(value, 0) != 4 || value[4] != '-' || Digits(value, 5) != 2 || value[7] != '-' || Digits(value, 8) != 2)
            return null;
        int year = Number(value, 0, 4), month = Number(value, 5, 2), day = Number(value, 8, 2);
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateTime(year, month, day);
        if (value.Length == 10)
            return new YamlValue(YamlKind.Date, Date: date);

        int at = 11;
        if (value[10] is not ('T' or 't' or ' ') || Digits(value, at) != 2 || at + 2 >= value.Length || value[at + 2] != ':' || Digits(value, at + 3) != 2)
            return null;
        int hour = Number(value, at, 2), minute = Number(value, at + 3, 2), second = 0;
        long ticks = 0;
        at += 5;
        if (at < value.Length && value[at] == ':')
        {
            if (Digits(value, at + 1) != 2)
                return null;
            second = Number(value, at + 1, 2);
            at += 3;
            if (at < value.Length && value[at] == '.')
            {
                int digits = Digits(value, at + 1);
                if (digits is 0 or > 7)
                    return null;
                ticks = int.Parse(value.Substring(at + 1, digits).PadRight(7, '0'), CultureInfo.InvariantCulture);
                at += digits + 1;
            }
        }
        if (hour > 23 || minute > 59 || second > 59)
            return null;
        int? offset = null;
        if (at < value.Length)
        {
            if (value[at] == ' ')
                at++;
            offset = ReadOffset(value, at);
            if (offset is null)
                return null;
        }
        return new YamlValue(YamlKind.DateTime, Date: date.AddTicks((((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + ticks), Offset: offset);
    }

    private static int? ReadOffset(string value, int at)
    {
        int length = value.Length - at;
        if (length == 1 && value[at] is 'Z' or 'z')
            return 0;
        if (length < 2 || value[at] is not ('+' or '-'))
            return null;
        int sign = value[at] == '-' ? -1 : 1, digits = Digits(value, at + 1), minutes = 0;
        if (digits is 1 or 2 && length == digits + 4 && value[at + digits + 1] == ':' && Digits(value, at + digits + 2) == 2)
            minutes = Number(value, at + digits + 2, 2);
        else if (digits == 4 && length == 5)
            minutes = Number(value, at + 3, 2);
        else if (digits is not (1 or 2) || length != digits + 1)
            return null;
        int hours = Number(value, at + 1, Math.Min(digits, 2));
        // The largest that .NET's DateTimeOffset takes.
        return hours * 60 + minutes <= 14 * 60 && minutes < 60 ? sign * ((hours * 60) + minutes) : null;
    }

    private static int Digits(string value, int at)
    {
        int end = at;
        while (end < value.Length && value[end] is >= '0' and <= '9')
            end++;
        return end - at;
    }

    private static int Number(string value, int at, int length)
    {
        int number = 0;
        for (int i = at; i < at + length; i++)
            number = (number * 10) + (value[i] - '0');
        return number;
    }
}
