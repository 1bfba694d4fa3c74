using System;

namespace CorpusGen.Actors;

/// <summary>
/// A key that actors are linked by: local actors with one key are one actor of the corpus. Who makes keys makes one object for each, so that within a run
/// they are told apart without a look at their texts.
/// </summary>
/// <param name="prefix">The kind that the rules make of it, or that it is a known actor's name.</param>
/// <param name="name">What the rules make of the name.</param>
internal class LinkKey(string prefix, string name)
{
    public const string Person = "p", Country = "c", Organization = "o", Known = "k";

    private string? text;

    public string Name => name;

    /// <summary>What stands for the key from one run to the next; most runs need it of a few keys only.</summary>
    public string Text => text ??= prefix + name;

    /// <summary>The actor with this key, once there is one.</summary>
    public LinkedActor? Actor { get; set; }

    /// <summary>The key of a text, for who has no other object of it.</summary>
    public static LinkKey Of(string text) => new(text.Substring(0, 1), text.Substring(1));

    /// <summary>The kind of the actors that have the key by the rules.</summary>
    public static ActorKind KindOf(string text) => IsOf(text, Person) ? ActorKind.Person : IsOf(text, Country) ? ActorKind.Country : ActorKind.Organization;

    public static bool IsOf(string text, string prefix) => text.StartsWith(prefix, StringComparison.Ordinal);
}
