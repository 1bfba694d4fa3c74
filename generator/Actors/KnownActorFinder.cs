using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>Tells which known actors a text may name, from its characters alone. Two that find alike are equal, whatever else is known of the actors.</summary>
internal sealed class KnownActorFinder : IEquatable<KnownActorFinder>
{
    private readonly EquatableArray<KnownName> names;
    private readonly List<(int Name, string Form)> forms = [];
    private FormTable? table;
    private Dictionary<string, int>? places;

    public KnownActorFinder(KnownActors known)
    {
        var all = new List<KnownName>();
        foreach (KnownActor actor in known.Actors)
            all.Add(new KnownName(actor.Name, actor.Kind, actor.Country, actor.Forms));
        if (known.Others.Count > 0)
            all.Add(new KnownName(null, default, null, known.Others));
        names = all.ToEquatableArray();
        for (int i = 0; i < names.Count; i++)
        {
            foreach (string form in names[i].Forms)
                forms.Add((i, form));
        }
    }

    public bool IsEmpty => names.Count == 0;

    /// <summary>Depends on nothing of the known actors but what occurs in the text, so that a document is read anew only where that changes.</summary>
    public EquatableArray<KnownName> In(string text)
    {
        if (IsEmpty)
            return EquatableArray<KnownName>.Empty;
        table ??= TableOf(forms);
        return Names(table.Occurring(text));
    }

    public bool Equals(KnownActorFinder? other) => other is not null && names.Equals(other.names);

    public override bool Equals(object? obj) => Equals(obj as KnownActorFinder);

    public override int GetHashCode() => names.GetHashCode();

    private static FormTable TableOf(List<(int Place, string Form)> forms)
    {
        var made = new FormTable();
        for (int i = 0; i < forms.Count; i++)
            made.Add(forms[i].Form, i);
        return made;
    }

    /// <param name="occurring">Places of forms, in order.</param>
    private EquatableArray<KnownName> Names(List<int> occurring)
    {
        var found = new List<KnownName>();
        for (int i = 0; i < occurring.Count;)
        {
            int name = forms[occurring[i]].Name;
            var here = new List<string>();
            for (; i < occurring.Count && forms[occurring[i]].Name == name; i++)
                here.Add(forms[occurring[i]].Form);
            found.Add(names[name] with { Forms = here.ToEquatableArray() });
        }
        return found.ToEquatableArray();
    }

    private Dictionary<string, int> Places()
    {
        var made = new Dictionary<string, int>(forms.Count, StringComparer.Ordinal);
        for (int i = 0; i < forms.Count; i++)
            made[forms[i].Form] = i;
        return made;
    }

    /// <summary>What came and went between two finders: of a text in which the first has looked, the second need not look for anything else.</summary>
    public sealed class Difference
    {
        private readonly KnownActorFinder to;
        private readonly HashSet<string> namesThatDiffer = new(StringComparer.Ordinal);
        private readonly List<(int Place, string Form)> added = [];
        private readonly List<uint[]> addedWords = [];
        private readonly FormTable table;

        public Difference(KnownActorFinder from, KnownActorFinder to)
        {
            From = from;
            this.to = to;
            // Names before the first and behind the last that differ keep their order, too.
            int start = 0, end = from.names.Count, endNow = to.names.Count;
            while (start < Math.Min(end, endNow) && from.names[start].Equals(to.names[start]))
                start++;
            while (Math.Min(end, endNow) > start && from.names[end - 1].Equals(to.names[endNow - 1]))
            {
                end--;
                endNow--;
            }
            var formsBefore = new HashSet<string>(StringComparer.Ordinal);
            for (int i = start; i < end; i++)
            {
                namesThatDiffer.Add(from.names[i].Name ?? "");
                formsBefore.UnionWith(from.names[i].Forms);
            }
            to.places ??= to.Places();
            for (int i = start; i < endNow; i++)
            {
                foreach (string form in to.names[i].Forms)
                {
                    if (formsBefore.Contains(form))
                        continue;
                    added.Add((to.places[form], form));
                    var words = new List<uint>();
                    FormTable.VisitWords(form, words.Add);
                    addedWords.Add(words.ToArray());
                }
            }
            table = TableOf(added);
        }

        public KnownActorFinder From { get; }

        /// <summary>Whether a text may hold a form that the finder before did not look for.</summary>
        /// <param name="words">Those of the text; null where they are not known.</param>
        public bool MayOccur(WordSet? words)
        {
            if (words is null)
                return added.Count > 0;
            foreach (uint[] form in addedWords)
            {
                if (Array.TrueForAll(form, words.MayHold))
                    return true;
            }
            return false;
        }

        /// <summary>What the finder finds in a text; the very same object where that is what the one before found.</summary>
        /// <param name="found">What the one before found.</param>
        /// <param name="text">Null where <see cref="MayOccur"/> tells that it has none of the forms that were added.</param>
        public EquatableArray<KnownName> In(EquatableArray<KnownName> found, string? text)
        {
            var occurring = new List<int>();
            if (text is not null)
            {
                foreach (int i in table.Occurring(text))
                    occurring.Add(added[i].Place);
            }
            bool differs = occurring.Count > 0;
            for (int i = 0; i < found.Count && !differs; i++)
                differs = namesThatDiffer.Contains(found[i].Name ?? "");
            if (!differs)
                return found;
            foreach (KnownName name in found)
            {
                foreach (string form in name.Forms)
                {
                    if (to.places!.TryGetValue(form, out int place))
                        occurring.Add(place);
                }
            }
            occurring.Sort();
            EquatableArray<KnownName> now = to.Names(occurring);
            return now.Equals(found) ? found : now;
        }
    }
}
