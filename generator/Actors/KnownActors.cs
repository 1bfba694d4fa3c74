using System;
using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <summary>An actor that a known-actors file states.</summary>
/// <param name="Forms">Its name, then its aliases; no other actor has any of them.</param>
/// <param name="Titles">Empty where the file states none: then those count that the documents state.</param>
/// <param name="Affiliation">The name of another known actor, or of a country of the tables; null where the file states none.</param>
/// <param name="Country">For a country the one of the tables that has one of the forms, by its common name; else null.</param>
internal sealed record KnownActor(string Name, ActorKind Kind, EquatableArray<string> Forms, EquatableArray<string> Titles, string? Affiliation, string? Country);

/// <summary>What all known-actors files state together.</summary>
/// <param name="Others">Strings that are no actor.</param>
internal sealed record KnownActors(EquatableArray<KnownActor> Actors, EquatableArray<string> Others)
{
    public static readonly KnownActors None = new(EquatableArray<KnownActor>.Empty, EquatableArray<string>.Empty);
}

/// <summary>A known actor of which a document may hold forms; or, without a name, strings that are no actor.</summary>
/// <param name="Forms">Those that occur in the document's text.</param>
internal sealed record KnownName(string? Name, ActorKind Kind, string? Country, EquatableArray<string> Forms);

/// <summary>Tells which known actors a text may name, from its characters alone. Two that find alike are equal, whatever else is known of the actors.</summary>
internal sealed class KnownActorFinder : IEquatable<KnownActorFinder>
{
    private readonly EquatableArray<KnownName> names;
    private readonly FormTable table = new();
    private readonly List<(int Name, string Form)> forms = [];

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
            {
                table.Add(form, forms.Count);
                forms.Add((i, form));
            }
        }
    }

    public bool IsEmpty => names.Count == 0;

    /// <summary>Depends on nothing of the known actors but what occurs in the text, so that a document is read anew only where that changes.</summary>
    public EquatableArray<KnownName> In(string text)
    {
        if (IsEmpty)
            return EquatableArray<KnownName>.Empty;
        var found = new List<KnownName>();
        List<int> occurring = table.Occurring(text);
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

    public bool Equals(KnownActorFinder? other) => other is not null && names.Equals(other.names);

    public override bool Equals(object? obj) => Equals(obj as KnownActorFinder);

    public override int GetHashCode() => names.GetHashCode();
}
