using System.Globalization;
using System.Linq;
using CorpusGen.FrontMatter;

namespace CorpusGen.Emission;

/// <summary>Writes the class of an article's data.</summary>
internal static class DataEmitter
{
    private const int LongestValue = 60;

    public static string Emit(EquatableArray<DataProperty> properties, EmissionStyle style)
    {
        var cases = new CodeWriter(style.Namespace.Length == 0 ? 4 : 5);
        var members = new CodeWriter(style.Namespace.Length == 0 ? 1 : 2);
        foreach (DataProperty property in properties)
        {
            string read = property.Kind + (property.IsList ? "s" : "") + "()";
            cases.Line("case " + Literal.Of(property.Key) + ":").Line("    " + property.Member + " = value." + read + ";").Line("    break;");
            string type = TypeOf(property, style);
            Comment(members, property);
            members.Line("public " + type + " " + property.Member + " { get; }" + (property.IsNullable ? "" : Initial(property, style))).Line();
        }
        return CodeEmitter.Template("Data", style).Replace("$cases$", cases.ToString()).Replace("$properties$\n", members.ToString());
    }

    private static string TypeOf(DataProperty property, EmissionStyle style)
    {
        string type = ItemType(property.Kind, style);
        if (property.IsList)
            type = "global::System.Collections.Generic.IReadOnlyList<" + type + ">";
        bool isReference = property.IsList || property.Kind == DatumKind.Text;
        return property.IsNullable && (!isReference || style.Nullable) ? type + "?" : type;
    }

    private static string ItemType(DatumKind kind, EmissionStyle style) => kind switch
    {
        DatumKind.Boolean => "bool",
        DatumKind.Integer => "int",
        DatumKind.LongInteger => "long",
        DatumKind.Number => "double",
        DatumKind.Date => style.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime",
        _ => "string",
    };

    // Every document has a value, so this is never seen; the compiler cannot know.
    private static string Initial(DataProperty property, EmissionStyle style) =>
        property.IsList ? " = new " + ItemType(property.Kind, style) + "[0];" : property.Kind == DatumKind.Text ? " = \"\";" : "";

    private static void Comment(CodeWriter code, DataProperty property)
    {
        string values = string.Join(", ", property.Values.Select(value => "<c>" + Literal.Xml(value.Length <= LongestValue ? value : value.Substring(0, LongestValue) + "…") + "</c>"));
        string documents = property.Documents == 1 ? "1 document" : property.Documents.ToString(CultureInfo.InvariantCulture) + " documents";
        code.Line("/// <summary>")
            .Line("/// <para>The key <c>" + Literal.Xml(property.Key) + "</c> of front matter, in " + documents + (property.IsNullable ? "; null in the others" : "") + ".</para>");
        if (values.Length > 0)
            code.Line("/// <para>Values in use: " + values + (property.HasMore ? ", …" : "") + "</para>");
        code.Line("/// </summary>");
    }
}
