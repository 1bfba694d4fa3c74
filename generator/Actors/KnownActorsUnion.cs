using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Diagnostics;

namespace CorpusGen.Actors;

/// <summary>What all known-actors files state together, and what is wrong with each and with all.</summary>
internal sealed record KnownActorsUnion(KnownActors Actors, EquatableArray<Problem> Problems)
{
    private static readonly KnownActorsUnion None = new(new KnownActors(EquatableArray<KnownActor>.Empty, EquatableArray<string>.Empty), EquatableArray<Problem>.Empty);

    /// <summary>In ordinal order of path, whatever order they come in; a file that is included twice counts once. Of two entries that claim one name, the first has it.</summary>
    public static KnownActorsUnion Of(ImmutableArray<KnownActorsFile> files) => files.IsEmpty ? None : Together(files);

    private static KnownActorsUnion Together(ImmutableArray<KnownActorsFile> files)
    {
        files = files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var problems = new List<Problem>();
        var claims = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var entries = new List<(KnownEntry Entry, List<string> Forms)>();
        var others = new List<string>();
        for (int f = 0; f < files.Length; f++)
        {
            if (f > 0 && files[f].Path == files[f - 1].Path)
                continue;
            problems.AddRange(files[f].Problems);
            foreach (KnownEntry entry in files[f].Entries)
            {
                var forms = new List<string>();
                foreach (KnownString form in entry.Forms)
                {
                    if (IsFree(form, entry, files[f].SourcePath))
                        forms.Add(form.Text);
                }
                // Without its name there is nobody whom the aliases could name.
                if (forms.Count > 0 && forms[0] == entry.Name)
                    entries.Add((entry, forms));
                foreach (KnownString other in entry.Others)
                {
                    if (IsFree(other, null, files[f].SourcePath))
                        others.Add(other.Text);
                }
            }
        }
        var actors = new List<KnownActor>();
        foreach ((KnownEntry entry, List<string> forms) in entries)
        {
            AddSentenceStarts(forms);
            actors.Add(new KnownActor(entry.Name!, entry.Kind, forms.ToEquatableArray(), entry.Titles, AffiliationOf(entry), CountryOf(entry.Kind, forms)));
        }
        AddSentenceStarts(others);
        return new KnownActorsUnion(new KnownActors(actors.ToEquatableArray(), others.ToEquatableArray()), problems.ToEquatableArray());

        bool IsFree(KnownString form, KnownEntry? owner, string sourcePath)
        {
            string key = FormTable.Fold(form.Text);
            if (!claims.TryGetValue(key, out Claim claim))
            {
                claims[key] = new Claim(owner, form, sourcePath);
                return true;
            }
            if (claim.Owner != owner)
            {
                problems.Add(form.Problem with
                {
                    Arguments = new([form.Text, Named(owner), Named(claim.Owner), string.Format(
                        CultureInfo.InvariantCulture, "{0}({1},{2})", claim.SourcePath, claim.Form.Problem.Line + 1, claim.Form.Problem.Character + 1)]),
                });
            }
            return false;
        }

        // "the harbour master" begins a sentence as "The harbour master", where nobody states that to be something else.
        void AddSentenceStarts(List<string> forms)
        {
            for (int i = forms.Count - 1; i >= 0; i--)
            {
                string capital = char.ToUpperInvariant(forms[i][0]) + forms[i].Substring(1);
                if (capital != forms[i] && !claims.ContainsKey(FormTable.Fold(capital)))
                    forms.Add(capital);
            }
        }

        string? AffiliationOf(KnownEntry entry)
        {
            if (entry.Affiliation is not { } stated)
                return null;
            if (claims.TryGetValue(FormTable.Fold(stated.Text), out Claim claim) && claim.Owner is { } owner && owner != entry)
                return owner.Name;
            if (claim.Owner is null && NameFacts.Instance.FindPhrase(stated.Text) is { Country: >= 0 } country)
                return NameFacts.Instance.Countries[country.Country];
            problems.Add(stated.Problem with { Id = Descriptors.ActorsAffiliation.Id, Arguments = new([stated.Text]) });
            return null;
        }
    }

    private static string? CountryOf(ActorKind kind, List<string> forms)
    {
        foreach (string form in forms)
        {
            if (kind == ActorKind.Country && NameFacts.Instance.FindPhrase(form) is { Country: >= 0 } country)
                return NameFacts.Instance.Countries[country.Country];
        }
        return null;
    }

    private static string Named(KnownEntry? owner) => owner?.Name is { } name ? "'" + name + "'" : "no actor";

    /// <param name="Owner">Null for a string that is no actor.</param>
    private readonly record struct Claim(KnownEntry? Owner, KnownString Form, string SourcePath);
}
