using System.Text;

namespace CorpusGen.Language;

/// <summary>Letters without case, accent or typographic form, for comparing names as writers vary them.</summary>
internal static class Letters
{
    /// <summary>The folded form of Latin letters and of what stands between them; <see cref="FoldRare"/> knows all others. For loops over many characters.</summary>
    public static readonly char[] Folded = MakeFolded();

    /// <summary>The letter in lower case without accent; one form for each apostrophe, hyphen and space.</summary>
    public static char Fold(char c) => c < Folded.Length ? Folded[c] : FoldRare(c);

    public static string Fold(string text)
    {
        int same = 0;
        while (same < text.Length && Fold(text[same]) == text[same])
            same++;
        if (same == text.Length)
            return text;
        var folded = new char[text.Length];
        for (int i = 0; i < folded.Length; i++)
            folded[i] = Fold(text[i]);
        return new string(folded);
    }

    public static char FoldRare(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '`' => '\'',
        '‐' or '‑' or '–' => '-',
        >= '\u1E00' and <= '\u1EFF' => BaseOf(c),
        _ => char.ToLowerInvariant(c),
    };

    private static char[] MakeFolded()
    {
        var folded = new char[0x250];
        for (int i = 0; i < folded.Length; i++)
            folded[i] = i < 128 ? char.ToLowerInvariant((char)i) : BaseOf((char)i);
        folded['\u00A0'] = ' ';
        folded['´'] = '\'';
        folded['`'] = '\'';
        foreach ((string from, char to) in new[] { ("øØ", 'o'), ("łŁ", 'l'), ("đĐðÐ", 'd'), ("ıİ", 'i'), ("ßſ", 's'), ("æÆ", 'a'), ("œŒ", 'o'), ("ħĦ", 'h'), ("þÞŧŦ", 't') })
        {
            foreach (char c in from)
                folded[c] = to;
        }
        return folded;
    }

    private static char BaseOf(char c) => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
}
