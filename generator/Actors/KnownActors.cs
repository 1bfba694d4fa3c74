namespace CorpusGen.Actors;

/// <summary>An actor that a known-actors file states.</summary>
/// <param name="Forms">Its name, then its aliases, then as they begin sentences those in lower case; no other actor has any of them.</param>
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
