using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Diagnostics;
using CorpusGen.Yaml;

namespace CorpusGen.FrontMatter;

/// <summary>Reads what front matter holds besides the article's fields: scalars, lists of scalars, and mappings of these, whose keys are joined by a full stop.</summary>
internal static class DatumReader
{
    public static void Read(YamlEntry entry, string prefix, List<Datum> data, ReportProblem report)
    {
        string key = prefix + entry.Key.Value;
        switch (entry.Value)
        {
            case null:
                data.Add(new Datum(key, DatumKind.None, false, EquatableArray<DatumValue>.Empty, entry.Key.Start, entry.Key.Length));
                break;
            case YamlScalar scalar:
                DatumKind kind = KindOf(scalar, out DatumValue value);
                data.Add(new Datum(key, kind, false, kind == DatumKind.None ? EquatableArray<DatumValue>.Empty : new([value]), scalar.Start, scalar.Length));
                break;
            case YamlMapping mapping:
                foreach (YamlEntry inner in mapping.Entries)
                    Read(inner, key + ".", data, report);
                break;
            case YamlSequence list:
                ReadList(key, list, data, report);
                break;
        }
    }

    private static void ReadList(string key, YamlSequence list, List<Datum> data, ReportProblem report)
    {
        var values = new DatumValue[list.Items.Count];
        DatumKind kind = DatumKind.None;
        for (int i = 0; i < values.Length; i++)
        {
            DatumKind item = DatumKind.None;
            if (list.Items[i] is YamlScalar scalar)
                item = KindOf(scalar, out values[i]);
            if (item == DatumKind.None)
            {
                report(Descriptors.NoDatum, list.Items[i].Start, list.Items[i].Length, key);
                return;
            }
            kind = DatumKinds.Common(kind, item);
        }
        data.Add(new Datum(key, kind, true, new(values), list.Start, list.Length));
    }

    private static DatumKind KindOf(YamlScalar scalar, out DatumValue value)
    {
        YamlValue read = YamlScalars.Read(scalar);
        string? plain = read.Kind switch
        {
            YamlKind.Boolean => read.Boolean ? "true" : "false",
            YamlKind.Integer => read.Integer.ToString(CultureInfo.InvariantCulture),
            // The names that .NET reads; any other number it reads as YAML writes it.
            YamlKind.Number when double.IsNaN(read.Number) => "NaN",
            YamlKind.Number when double.IsInfinity(read.Number) => read.Number > 0 ? "Infinity" : "-Infinity",
            _ => scalar.Value,
        };
        value = new DatumValue(scalar.Value, plain == scalar.Value ? null : plain);
        return read.Kind switch
        {
            YamlKind.Null => DatumKind.None,
            YamlKind.Boolean => DatumKind.Boolean,
            YamlKind.Integer => read.Integer is >= int.MinValue and <= int.MaxValue ? DatumKind.Integer : DatumKind.LongInteger,
            YamlKind.Number => DatumKind.Number,
            YamlKind.Date => DatumKind.Date,
            // A time of day may have a zone or none: only as text it is all there.
            _ => DatumKind.Text,
        };
    }
}

internal static class DatumKinds
{
    /// <summary>The narrowest kind that holds values of both.</summary>
    public static DatumKind Common(DatumKind x, DatumKind y)
    {
        if (x == y || y == DatumKind.None)
            return x;
        if (x == DatumKind.None)
            return y;
        return IsNumeric(x) && IsNumeric(y) ? (x > y ? x : y) : DatumKind.Text;
    }

    private static bool IsNumeric(DatumKind kind) => kind is DatumKind.Integer or DatumKind.LongInteger or DatumKind.Number;
}
