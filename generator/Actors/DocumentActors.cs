namespace CorpusGen.Actors;

internal enum ActorKind
{
    Person,
    Country,
    Organization,
}

/// <summary>What a pronoun that stands for the actor must agree with.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
    Neuter,
}

/// <summary>
/// An actor as one document names it. <see cref="Name"/> is the fullest name there; <see cref="Aliases"/> every other form; <see cref="Titles"/> as stated;
/// <see cref="Affiliation"/> the name of the country or organization that it belongs to, null where the document does not state it.
/// </summary>
internal sealed record LocalActor(string Name, ActorKind Kind, EquatableArray<string> Aliases, EquatableArray<string> Titles, string? Affiliation, Gender Gender)
{
    /// <summary>The name, or where that is one word and a known actor's, the alias by which the rules link a person; null where it has none of several words.</summary>
    public string? FullName
    {
        get
        {
            if (Name.IndexOf(' ') >= 0)
                return Name;
            foreach (string alias in Aliases)
            {
                if (alias.IndexOf(' ') >= 0)
                    return alias;
            }
            return null;
        }
    }
}

/// <summary>A place where the document names an actor: <see cref="Actor"/> is its index in <see cref="DocumentActors.Actors"/>; offsets are UTF-16 code units.</summary>
internal readonly record struct Mention(int Actor, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>The actors of one document in the order of their first mention, and their mentions in text order, none within another's span but for names of organizations that hold a name.</summary>
internal sealed record DocumentActors(EquatableArray<LocalActor> Actors, EquatableArray<Mention> Mentions);
