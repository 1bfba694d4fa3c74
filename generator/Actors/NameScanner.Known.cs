using System.Collections.Generic;

namespace CorpusGen.Actors;

/// <content>
/// The forms of known actors. The longest form at a place counts, and wins over a name of the rules that is as long, that lies within it or that overlaps it.
/// A longer name of an actor stays: "Anna Marlow" is not known for "Marlow" being known. One of no actor ("Marlow Street Festival") hides nobody.
/// </summary>
internal sealed partial class NameScanner
{
    private readonly FormTable? forms = Forms(known);
    private readonly List<Name> withinNames = [];
    private readonly List<List<Name>> holders = [];

    /// <summary>Adds the known names that stand within names which turned out to name no actor.</summary>
    public void AddKnownWithinNoActors()
    {
        bool added = false;
        for (int i = 0; i < withinNames.Count; i++)
        {
            if (holders[i].Exists(static h => h.Kind != NameKind.Other))
                continue;
            names.Add(withinNames[i]);
            added = true;
        }
        if (added)
            Name.Sort(names);
    }

    private static FormTable? Forms(EquatableArray<KnownName> known)
    {
        if (known.Count == 0)
            return null;
        var table = new FormTable();
        for (int i = 0; i < known.Count; i++)
        {
            foreach (string form in known[i].Forms)
                table.Add(form, i);
        }
        return table;
    }

    private void ApplyKnown(int firstName)
    {
        if (forms is null || FindKnown() is not { Count: > 0 } found)
            return;
        // For each token the known name that covers it.
        var covering = new int[tokens.Length];
        for (int f = 0; f < found.Count; f++)
        {
            for (int i = found[f].First; i < found[f].Last; i++)
                covering[i] = f + 1;
        }
        var isRead = new bool[found.Count];
        var holding = new List<Name>?[found.Count];
        int kept = firstName;
        for (int n = firstName; n < names.Count; n++)
        {
            Name name = names[n];
            bool stays = true;
            for (int i = name.First; i < name.Last && stays; i++)
            {
                if (covering[i] == 0)
                    continue;
                Name form = found[covering[i] - 1];
                if (form.First == name.First && form.Last == name.Last)
                {
                    Settle(name, form.Known);
                    isRead[covering[i] - 1] = true;
                    break;
                }
                stays = form.First >= name.First && form.Last <= name.Last;
                if (stays)
                    (holding[covering[i] - 1] ??= []).Add(name);
                i = form.Last - 1;
            }
            if (stays)
                names[kept++] = name;
        }
        names.RemoveRange(kept, names.Count - kept);
        for (int f = 0; f < found.Count; f++)
        {
            if (isRead[f])
                continue;
            if (holding[f] is not { } longer)
            {
                names.Add(found[f]);
            }
            else
            {
                withinNames.Add(found[f]);
                holders.Add(longer);
            }
        }
    }

    private List<Name> FindKnown()
    {
        var found = new List<Name>();
        for (int i = 0; i < tokens.Length; i++)
        {
            int index = forms!.Longest(text, tokens, i, out int last, out int end);
            if (index < 0)
                continue;
            var name = new Name(block, i, last, tokens[i].Start, end, NameForm.Of(text, tokens[i].Start, end), NameKind.Other);
            Settle(name, index);
            found.Add(name);
            i = last - 1;
        }
        return found;
    }

    private void Settle(Name name, int index)
    {
        name.Known = index;
        name.NeedsConfirmation = false;
        name.Kind = known[index].Name is null ? NameKind.Other : known[index].Kind switch
        {
            ActorKind.Person => NameKind.Person,
            ActorKind.Country => NameKind.Country,
            _ => NameKind.Organization,
        };
        // What the rules read of it holds only where they read the same kind; the linker needs the country of a country no more.
        if (name.Kind != NameKind.Person)
            name.Title = null;
        if (name.Kind != NameKind.Organization)
        {
            name.Organization = -1;
            name.StandsFor = null;
        }
    }
}
