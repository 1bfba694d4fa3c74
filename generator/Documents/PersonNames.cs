using System.Collections.Generic;
using CorpusGen.Actors;

namespace CorpusGen.Documents;

/// <summary>Whether names without "By" are persons': "Doris Example" is, "Middle Way" is not.</summary>
internal static class PersonNames
{
    public static bool AreKnown(List<Span> names)
    {
        foreach (Span name in names)
        {
            if (!IsKnown(name.Text))
                return false;
        }
        return true;
    }

    private static bool IsKnown(string name)
    {
        int first = name.IndexOf(' '), last = name.LastIndexOf(' ') + 1;
        if (first < 0)
            return false;
        WordFlags given = NameFacts.Instance.Word(name, 0, first).Flags, surname = NameFacts.Instance.Word(name, last, name.Length).Flags;
        bool isGiven = (given & (WordFlags.Given | WordFlags.GivenFemale | WordFlags.GivenMale)) != 0, isSurname = (surname & WordFlags.Surname) != 0;
        // An initial before a surname, a rare given name before a known one; no rule for two words that no table has.
        return isGiven || (isSurname && (given & WordFlags.Common) == 0);
    }
}
