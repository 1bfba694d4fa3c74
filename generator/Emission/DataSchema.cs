using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Diagnostics;
using CorpusGen.FrontMatter;

namespace CorpusGen.Emission;

/// <summary>A value of a document's front matter with its place as compilers count it, from zero.</summary>
internal sealed record PlacedDatum(Datum Datum, int Line, int Character, int EndLine, int EndCharacter);

/// <summary>What a document's front matter holds besides the article's fields.</summary>
/// <param name="IsLeftOut">A draft that this build leaves out: types do not change with the build, so it counts.</param>
internal sealed record DocumentData(string Path, string SourcePath, bool IsLeftOut, EquatableArray<PlacedDatum> Data);

/// <summary>A property of the corpus' <c>ArticleData</c>.</summary>
/// <param name="IsNullable">Whether a document has no value for it.</param>
/// <param name="Documents">How many documents have a value for it.</param>
/// <param name="Values">Some values in use, the most frequent first.</param>
/// <param name="HasMore">Whether there are others.</param>
internal sealed record DataProperty(string Key, string Member, DatumKind Kind, bool IsList, bool IsNullable, int Documents, EquatableArray<string> Values, bool HasMore);

/// <summary>The data of the corpus: which properties there are, in ordinal order of key, and what is wrong with them.</summary>
internal sealed record DataSchema(EquatableArray<DataProperty> Properties, EquatableArray<Problem> Problems)
{
    private const int MostValues = 6, MostDistinct = 500;

    private static readonly DataSchema None = new(EquatableArray<DataProperty>.Empty, EquatableArray<Problem>.Empty);

    // What the class inherits, and its own name.
    private static readonly HashSet<string> Taken =
        new(StringComparer.OrdinalIgnoreCase) { "ArticleData", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize" };

    /// <param name="articles">How many articles the corpus has, those without front matter included.</param>
    public static DataSchema Of(EquatableArray<DocumentData> documents, int articles, CancellationToken cancellationToken) =>
        documents.Count == 0 ? None : Together(documents, articles, cancellationToken);

    private static DataSchema Together(EquatableArray<DocumentData> documents, int articles, CancellationToken cancellationToken)
    {
        var inOrder = new List<DocumentData>(documents);
        inOrder.Sort(static (x, y) => string.CompareOrdinal(x.Path, y.Path));
        var keys = new SortedDictionary<string, Uses>(StringComparer.Ordinal);
        string? before = null;
        foreach (DocumentData document in inOrder)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // A file that is included twice counts once.
            if (document.Path == before)
                continue;
            before = document.Path;
            articles += document.IsLeftOut ? 1 : 0;
            foreach (PlacedDatum datum in document.Data)
            {
                if (!keys.TryGetValue(datum.Datum.Key, out Uses? uses))
                    keys.Add(datum.Datum.Key, uses = new Uses(document, datum));
                uses.Add(document, datum);
            }
        }
        var properties = new List<DataProperty>(keys.Count);
        var problems = new List<Problem>();
        var members = new HashSet<string>(Taken, StringComparer.OrdinalIgnoreCase);
        var claims = new Dictionary<string, (string Key, Uses Uses)>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, Uses> entry in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string name = NameOf(entry.Key), member = name;
            for (int n = 2; !members.Add(member); n++)
                member = name + "_" + n.ToString(CultureInfo.InvariantCulture);
            if (!claims.TryGetValue(name, out (string Key, Uses Uses) first))
                claims.Add(name, (entry.Key, entry.Value));
            else
                problems.Add(entry.Value.First.Problem(Descriptors.KeyClash.Id, entry.Key, first.Key, first.Uses.First.ToString(), name, member));
            if (entry.Value.Disagreement(entry.Key) is { } disagreement)
                problems.Add(disagreement);
            properties.Add(entry.Value.ToProperty(entry.Key, member, articles));
        }
        return new DataSchema(properties.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static string NameOf(string key)
    {
        string name = Identifiers.Pascal(key);
        return name.Length == 0 ? "Value" : Taken.Contains(name) ? name + "_" : name;
    }

    /// <summary>A datum and the document that has it.</summary>
    private readonly struct Place(DocumentData document, PlacedDatum datum)
    {
        public Problem Problem(string id, params string[] arguments) => new(
            id, document.Path, datum.Datum.Start, datum.Datum.Length, datum.Line, datum.Character, datum.EndLine, datum.EndCharacter, new(arguments));

        public DatumKind Kind => datum.Datum.Kind;

        public override string ToString() =>
            document.SourcePath + "(" + (datum.Line + 1).ToString(CultureInfo.InvariantCulture) + "," + (datum.Character + 1).ToString(CultureInfo.InvariantCulture) + ")";
    }

    /// <summary>The values of one key over the corpus.</summary>
    private sealed class Uses(DocumentData document, PlacedDatum datum)
    {
        private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
        private readonly List<Place> kinds = [];
        private readonly int[] counts = new int[(int)DatumKind.Text + 1];
        private DatumKind kind;
        private bool isList;
        private bool hasMore;
        private int documents;

        public Place First { get; } = new(document, datum);

        public void Add(DocumentData inDocument, PlacedDatum use)
        {
            Datum value = use.Datum;
            isList |= value.IsList;
            if (value.Kind == DatumKind.None && !value.IsList)
                return;
            documents++;
            if (value.Kind != DatumKind.None && counts[(int)value.Kind]++ == 0)
                kinds.Add(new Place(inDocument, use));
            kind = DatumKinds.Common(kind, value.Kind);
            foreach (DatumValue one in value.Values)
            {
                if (values.TryGetValue(one.Written, out int count))
                    values[one.Written] = count + 1;
                else if (values.Count < MostDistinct)
                    values.Add(one.Written, 1);
                else
                    hasMore = true;
            }
        }

        /// <summary>Null where the values have a common type, or are texts all.</summary>
        public Problem? Disagreement(string key)
        {
            if (kind != DatumKind.Text)
                return null;
            Place most = default, other = default;
            int mostCount = 0, otherCount = int.MaxValue;
            foreach (Place place in kinds)
            {
                if (counts[(int)place.Kind] > mostCount)
                    (most, mostCount) = (place, counts[(int)place.Kind]);
            }
            // The rarer kind is the likelier mistake.
            foreach (Place place in kinds)
            {
                if (place.Kind != most.Kind && DatumKinds.Common(place.Kind, most.Kind) == DatumKind.Text && counts[(int)place.Kind] <= otherCount)
                    (other, otherCount) = (place, counts[(int)place.Kind]);
            }
            return otherCount == int.MaxValue ? null : other.Problem(Descriptors.NoCommonType.Id, key, Name(other.Kind), Name(most.Kind), most.ToString());
        }

        public DataProperty ToProperty(string key, string member, int articles)
        {
            var order = new List<KeyValuePair<string, int>>(values);
            order.Sort(static (x, y) => x.Value != y.Value ? y.Value.CompareTo(x.Value) : string.CompareOrdinal(x.Key, y.Key));
            var some = new List<string>();
            foreach (KeyValuePair<string, int> value in order)
            {
                if (some.Count < MostValues)
                    some.Add(value.Key);
            }
            // Where no value tells more, any value is text.
            return new DataProperty(
                key, member, kind == DatumKind.None ? DatumKind.Text : kind, isList, documents < articles, documents, some.ToEquatableArray(), hasMore || order.Count > some.Count);
        }

        private static string Name(DatumKind kind) => kind switch
        {
            DatumKind.Boolean => "true or false",
            DatumKind.Integer or DatumKind.LongInteger => "an integer",
            DatumKind.Number => "a number",
            DatumKind.Date => "a date",
            _ => "text",
        };
    }
}
