using System.Globalization;
using CorpusGen.Yaml;

namespace CorpusGen.Tests.Yaml;

public class YamlScalarsTests
{
    [Theory]
    [InlineData("", "Null")]
    [InlineData("~", "Null")]
    [InlineData("null", "Null")]
    [InlineData("nUll", "Text")]
    [InlineData("true", "Boolean True")]
    [InlineData("FALSE", "Boolean False")]
    [InlineData("yes", "Text")]
    [InlineData("0", "Integer 0")]
    [InlineData("-12", "Integer -12")]
    [InlineData("+12", "Integer 12")]
    [InlineData("0x1F", "Integer 31")]
    [InlineData("9223372036854775807", "Integer 9223372036854775807")]
    [InlineData("9223372036854775808", "Text")]
    [InlineData("0123", "Text")]
    [InlineData("1_000", "Text")]
    [InlineData("1,000", "Text")]
    [InlineData("-", "Text")]
    [InlineData("1.5", "Number 1.5")]
    [InlineData(".5", "Number 0.5")]
    [InlineData("1.", "Number 1")]
    [InlineData("-1e3", "Number -1000")]
    [InlineData("1e400", "Text")]
    [InlineData("00.5", "Text")]
    [InlineData("1.2.3", "Text")]
    [InlineData("1e", "Text")]
    [InlineData(".", "Text")]
    [InlineData(".inf", "Number Infinity")]
    [InlineData("-.INF", "Number -Infinity")]
    [InlineData(".nan", "Number NaN")]
    [InlineData("2024-02-29", "Date 2024-02-29T00:00:00.0000000")]
    [InlineData("2023-02-29", "Text")]
    [InlineData("0000-01-01", "Text")]
    [InlineData("2024-13-01", "Text")]
    [InlineData("2024-2-9", "Text")]
    [InlineData("2024-02-29T08:30", "DateTime 2024-02-29T08:30:00.0000000")]
    [InlineData("2024-02-29 08:30:15", "DateTime 2024-02-29T08:30:15.0000000")]
    [InlineData("2024-02-29T08:30:15.25Z", "DateTime 2024-02-29T08:30:15.2500000 +0")]
    [InlineData("2024-02-29T08:30:15 +02:00", "DateTime 2024-02-29T08:30:15.0000000 +120")]
    [InlineData("2024-02-29T08:30-0430", "DateTime 2024-02-29T08:30:00.0000000 +-270")]
    [InlineData("2024-02-29T08:30+5", "DateTime 2024-02-29T08:30:00.0000000 +300")]
    [InlineData("2024-02-29T08:30+15:00", "Text")]
    [InlineData("2024-02-29T08:30+02:60", "Text")]
    [InlineData("2024-02-29T24:00", "Text")]
    [InlineData("2024-02-29T08", "Text")]
    [InlineData("2024-02-29T08:30:15.", "Text")]
    [InlineData("2024-02-29T08:30 x", "Text")]
    [InlineData("2024-02-29 and after", "Text")]
    [InlineData("words", "Text")]
    public void APlainScalar_IsWhatTheCoreSchemaSays(string value, string expected) => Assert.Equal(expected, Show(YamlScalars.Read(new YamlScalar(0, 0, value, YamlStyle.Plain))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AnyOtherScalar_IsText(int style) => Assert.Equal("Text", Show(YamlScalars.Read(new YamlScalar(0, 0, "true", (YamlStyle)style))));

    private static string Show(YamlValue value) => value.Kind + value.Kind switch
    {
        YamlKind.Boolean => " " + value.Boolean,
        YamlKind.Integer => " " + value.Integer.ToString(CultureInfo.InvariantCulture),
        YamlKind.Number => " " + value.Number.ToString(CultureInfo.InvariantCulture),
        YamlKind.Date or YamlKind.DateTime => " " + value.Date.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        _ => "",
    } + (value.Offset is { } offset ? " +" + offset.ToString(CultureInfo.InvariantCulture) : "");
}
