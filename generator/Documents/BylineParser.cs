using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CorpusGen.Documents;

/// <summary>What a block says as a byline.</summary>
/// <remarks>Of fields: see <see cref="SourceBlock"/>.</remarks>
internal sealed class Byline
{
    public readonly List<Span> Names = new();

    public Span? Agency;

    /// <summary>It begins with "By" or the like.</summary>
    public bool IsExplicit;

    /// <summary>It is nothing but "By" or the like: the name stands in the next block.</summary>
    public bool IsLeadOnly;

    /// <summary>It holds a role, a handle or an address: what stands beside a name in bylines.</summary>
    public bool HasRole;

    /// <summary>A name is followed by a publication's: "Name Riverton Gazette".</summary>
    public bool HasOrganization;

    public int StopWords;

    /// <summary>What follows "By" begins with a capital.</summary>
    public bool StartsUpper;

    /// <summary>Words that are neither name, role, organization, date nor handle.</summary>
    public int OtherWords;
}

/// <summary>Reads a short block as a byline: names, roles, organizations and handles between separators.</summary>
/// <param name="text">The document's.</param>
/// <param name="buffers">What it writes to.</param>
internal sealed class BylineParser(string text, DocumentBuffers buffers)
{
    /// <summary>How many characters a block has at most that may be one.</summary>
    public const int LongestBlock = 360;

    private const char Separator = '|';

    // Capitals that begin the second part of a name: McLean, DeVries, LaRue.
    private static readonly string[] NamePrefixes = ["Mc", "Mac", "De", "Di", "Da", "Du", "Del", "Della", "La", "Le", "Van", "Von", "Vander", "Fitz", "St", "Des", "Al", "El", "Ab", "Ma", "Mo", "Jo", "Ja", "Je", "De", "Ty", "Ra", "Be", "Ze", "O"];

    private readonly char[] buffer = buffers.BylineCharacters;
    private readonly int[] offsets = buffers.BylineOffsets;
    private int length;

    /// <param name="followsLead">The block before is "By" alone.</param>
    public Byline? Parse(SourceBlock block, bool explicitOnly = false, bool followsLead = false)
    {
        if (block.End - block.Start > LongestBlock || block.Words > 60 || (explicitOnly && !MayBeExplicit(block)))
            return null;
        Normalize(block.Start, block.End);
        int start = 0;
        var byline = new Byline();
        start = SkipLead(byline);
        byline.IsExplicit |= followsLead;
        if (!byline.IsExplicit && block.Date is not null && block.Words <= 16)
            start = AfterInnerBy(start, byline);
        if (explicitOnly && !byline.IsExplicit)
            return null;
        if (start >= length || new string(buffer, start, length - start).Trim(' ', ':', '—', '-', Separator).Length == 0)
        {
            byline.IsLeadOnly = byline.IsExplicit;
            return byline.IsExplicit ? byline : null;
        }
        while (start < length && buffer[start] is ' ' or ':' or Separator)
            start++;
        byline.StartsUpper = start < length && char.IsUpper(buffer[start]);
        ReadSegments(byline, start);
        return byline;
    }

    /// <summary>Whether the block begins with a word that bylines begin with, or holds a date, behind which one may begin.</summary>
    [MethodImpl(Jit.Hot)]
    private bool MayBeExplicit(SourceBlock block)
    {
        if (block.Date is not null)
            return true;
        int i = block.Start;
        while (i < block.End && !char.IsLetter(text[i]))
            i++;
        if (i + 1 < block.End && text[i] is 'B' or 'b' && text[i + 1] is 'y' or 'Y')
            return true;
        int word = i;
        while (i < block.End && char.IsLetter(text[i]))
            i++;
        return (BylineWords.Of(text.AsSpan(word, i - word)) & BylineWord.Lead) != 0;
    }

    /// <summary>The block's text with each end of a link or a line as a separator, and where each character stands.</summary>
    [MethodImpl(Jit.Hot)]
    private void Normalize(int start, int end)
    {
        length = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c == ']' && i + 1 < end && text[i + 1] == '(')
            {
                int close = text.IndexOf(')', i + 2, end - i - 2);
                if (close >= 0)
                {
                    Put(Separator, i);
                    i = close;
                    continue;
                }
            }
            if (c is '[' or '*' or '_' or '#' or '\uFEFF' or '\u200B' or '\\')
                continue;
            Put(c is '\n' or '\r' ? Separator : char.IsWhiteSpace(c) ? ' ' : c, i);
        }
    }

    private void Put(char c, int offset)
    {
        buffer[length] = c;
        offsets[length++] = offset;
    }

    /// <summary>Skips "By", "Written by:", "Author" and the like.</summary>
    private int SkipLead(Byline byline)
    {
        int i = 0, after = 0;
        while (i < length)
        {
            while (i < length && !char.IsLetterOrDigit(buffer[i]))
                i++;
            int word = i;
            while (i < length && char.IsLetter(buffer[i]))
                i++;
            if (i == word)
                break;
            // ByRahul Singh
            if (i - word > 2 && buffer[word] is 'B' or 'b' && buffer[word + 1] == 'y' && char.IsUpper(buffer[word + 2]))
            {
                byline.IsExplicit = true;
                return word + 2;
            }
            string lead = new string(buffer, word, i - word);
            bool isBy = lead is "by" or "By" or "BY";
            if (isBy)
            {
                byline.IsExplicit = true;
                return i;
            }
            if ((BylineWords.Of(lead.AsSpan()) & BylineWord.Lead) == 0)
                return after;
            bool colon = i < length && buffer[i] == ':';
            if (colon && lead is not "From" and not "Posted" and not "Published")
            {
                byline.IsExplicit = true;
                return i + 1;
            }
        }
        return after;
    }

    /// <summary>11/19/2019 by Name</summary>
    private int AfterInnerBy(int start, Byline byline)
    {
        for (int i = start; i + 4 < length; i++)
        {
            if (buffer[i] == ' ' && buffer[i + 1] is 'b' or 'B' && buffer[i + 2] == 'y' && buffer[i + 3] == ' ' && char.IsUpper(buffer[i + 4]))
            {
                byline.IsExplicit = true;
                return i + 4;
            }
        }
        return start;
    }

    private void ReadSegments(Byline byline, int start)
    {
        bool afterHardBreak = false;
        for (int i = start; i < length;)
        {
            int end = SegmentEnd(i, out int next, out bool isHard);
            byline.HasRole |= end < length && buffer[end] == '@';
            ReadSegment(byline, i, end, afterHardBreak);
            afterHardBreak = isHard;
            i = next;
        }
    }

    private int SegmentEnd(int i, out int next, out bool isHard)
    {
        isHard = false;
        for (int k = i; k < length; k++)
        {
            char c = buffer[k];
            bool spaced = k > 0 && buffer[k - 1] == ' ' && (k + 1 >= length || buffer[k + 1] == ' ');
            if (c is ',' or ';' or '&' or Separator or '•' or '·' or '—' or '–' or '(' or ')' or '/' or '@' or ':' or '\u2022' || (c == '-' && spaced))
            {
                // A handle or an address: all of it up to the next space is none of ours.
                next = k + 1;
                if (c == '@')
                {
                    while (next < length && buffer[next] is not (' ' or Separator or '@'))
                        next++;
                }
                isHard = c is not (',' or ';' or '&');
                return k;
            }
            if (c == ' ' && (IsWordAt(k + 1, "and") || IsWordAt(k + 1, "with")))
            {
                next = k + (buffer[k + 1] == 'a' ? 5 : 6);
                return k;
            }
        }
        next = length;
        return length;
    }

    private bool IsWordAt(int i, string word)
    {
        if (i + word.Length >= length || buffer[i + word.Length] is not (' ' or Separator))
            return false;
        for (int k = 0; k < word.Length; k++)
        {
            if (char.ToLowerInvariant(buffer[i + k]) != word[k])
                return false;
        }
        return true;
    }

    private void ReadSegment(Byline byline, int start, int end, bool afterHardBreak)
    {
        while (start < end && !char.IsLetterOrDigit(buffer[start]))
            start++;
        while (end > start && buffer[end - 1] is ' ' or ':' or '.' && !(buffer[end - 1] == '.' && end - start > 2 && buffer[end - 2] is 'r' or 'R' or 'D'))
            end--;
        if (start >= end)
            return;
        string all = new string(buffer, start, end - start);
        if (BylineWords.IsAgency(all))
        {
            byline.Agency ??= Verbatim(start, end);
            return;
        }
        // A second "by": "by A December 18by A".
        if (byline.Names.Count == 0 && all.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
        {
            byline.IsExplicit = true;
            start += 3;
        }
        int nameEnd = NameEnd(start, end, out int words, out bool isCut, out int weak);
        if (words >= 2 && weak > 0 && (!byline.IsExplicit || afterHardBreak))
            words = 0;
        // After a line or a bar stands what the writer is, not who; a further name there needs an "and" or a comma.
        if (words is >= 2 and <= 5 && !(afterHardBreak && byline.Names.Count > 0 && isCut))
        {
            string name = new string(buffer, start, nameEnd - start).TrimEnd(',', ' ');
            // A name that a page shows twice in one line.
            int half = name.Length / 2;
            if (name.Length > 8 && name[half] == ' ' && string.CompareOrdinal(name, 0, name, half + 1, half) == 0)
                name = name.Substring(0, half);
            if (Publishers.IsOutlet(name) || (words <= 3 && isCut && FollowsOrganization(nameEnd, end, pure: true)))
            {
                CountRest(byline, start, end);
                return;
            }
            // As written; marks inside a name make it none.
            if (offsets[start + name.Length - 1] - offsets[start] == name.Length - 1 && !Contains(byline.Names, name))
                byline.Names.Add(new Span(text.Substring(offsets[start], name.Length), offsets[start]));
            if (isCut)
            {
                byline.HasOrganization |= EndsWithOrganization(nameEnd, end);
                int rest = nameEnd, stop = end;
                while (rest < stop && buffer[rest] is ' ' or '.')
                    rest++;
                while (stop > rest && buffer[stop - 1] == ' ')
                    stop--;
                if (rest < stop && BylineWords.IsAgency(new string(buffer, rest, stop - rest)))
                    byline.Agency ??= Verbatim(rest, stop);
                CountRest(byline, nameEnd, end);
            }
            return;
        }
        CountRest(byline, start, end);
    }

    /// <summary>A stretch of the buffer as the document has it, or null where marks stand inside it.</summary>
    private Span? Verbatim(int start, int end) =>
        offsets[end - 1] - offsets[start] == end - 1 - start ? new Span(text.Substring(offsets[start], end - start), offsets[start]) : null;

    private static bool Contains(List<Span> names, string name)
    {
        foreach (Span span in names)
        {
            if (string.Equals(span.Text, name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private void CountRest(Byline byline, int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(buffer[i]))
            {
                i++;
                continue;
            }
            int word = i;
            while (i < end && (char.IsLetterOrDigit(buffer[i]) || buffer[i] is '.' or '\'' or '’' or '-'))
                i++;
            BylineWord kind = BylineWords.Of(new ReadOnlySpan<char>(buffer, word, i - word));
            if ((kind & BylineWord.Stop) != 0)
                byline.StopWords++;
            else if ((kind & BylineWord.Role) != 0)
                byline.HasRole = true;
            else if ((kind & BylineWord.Organization) != 0)
                byline.HasOrganization = true;
            else if (kind == BylineWord.None && !char.IsDigit(buffer[word]) && !IsDateWord(word, i))
                byline.OtherWords++;
        }
    }

    /// <summary>"April Example", "Anna Jan Example": before a word that may be a name the month is one, too.</summary>
    private bool BeginsName(int i, int end)
    {
        while (i < end && buffer[i] == ' ')
            i++;
        int word = i;
        while (i < end && char.IsLetter(buffer[i]))
            i++;
        if (i - word < 2 || !char.IsUpper(buffer[word]))
            return false;
        return !IsDateWord(word, i) && (BylineWords.Of(new ReadOnlySpan<char>(buffer, word, i - word)) & (BylineWord.Role | BylineWord.Organization | BylineWord.Stop)) == 0;
    }

    private bool IsDateWord(int start, int end)
    {
        while (end > start && buffer[end - 1] == '.')
            end--;
        return DateWords.Known(buffer, start, end - start).Length > 0;
    }

    /// <summary>Where the name that begins at <paramref name="start"/> ends, and of how many words it is.</summary>
    private int NameEnd(int start, int end, out int words, out bool isCut, out int weak)
    {
        words = weak = 0;
        isCut = false;
        int i = start, nameEnd = start, capitals = 0;
        bool upper = true;
        while (i < end)
        {
            int word = i;
            while (i < end && (char.IsLetter(buffer[i]) || buffer[i] is '\'' or '’' or '‘' or '-' or '.'))
                i++;
            if (i == word)
                break;
            int wordEnd = i;
            int glued = Glued(word, wordEnd);
            if (glued > 0)
                wordEnd = glued;
            string value = new string(buffer, word, wordEnd - word);
            BylineWord kind = BylineWords.Of(value.TrimEnd('.').AsSpan());
            bool isCapital = char.IsUpper(value[0]);
            bool isInitial = value.Length == 1 || value[1] == '.';
            if (!isCapital)
            {
                if ((kind & BylineWord.Particle) == 0 && !(value.StartsWith("al-", StringComparison.Ordinal) || value.StartsWith("el-", StringComparison.Ordinal)))
                    break;
            }
            else if (!isInitial)
            {
                bool isName = (kind & (BylineWord.Role | BylineWord.Organization | BylineWord.Stop)) == 0 && (!IsDateWord(word, wordEnd) || BeginsName(i, end));
                // A role at the second place is no surname, unless nothing follows and "By" stood before.
                if (!isName || IsRunTogether(value) || (words >= 2 && Publishers.IsOutlet(new string(buffer, word, end - word).Trim(' ', '.'))))
                    break;
                if ((kind & BylineWord.Weak) != 0)
                    weak++;
                // A name all in capitals, but not "Name Surname FOXBusiness".
                bool isUpper = value.Length > 2 && IsUpper(value);
                if (capitals > 0 && isUpper && !upper)
                    break;
                upper &= isUpper || value.Length <= 2;
            }
            capitals += isCapital ? 1 : 0;
            words++;
            nameEnd = wordEnd;
            if (glued > 0)
            {
                isCut = true;
                break;
            }
            while (i < end && buffer[i] == ' ')
                i++;
            if (i < end && !char.IsLetter(buffer[i]))
                break;
        }
        isCut |= nameEnd < end && new string(buffer, nameEnd, end - nameEnd).Trim(' ', '.').Length > 0;
        if (capitals < 2 && !(capitals == 1 && words >= 2))
            words = 0;
        // "Name Surname Globe Correspondent": before a role, a third word that publications bear is theirs.
        if (isCut && words == 3)
        {
            int second = WordEnd(WordEnd(start));
            int third = second + 1;
            if (third < nameEnd && (BylineWords.Of(new ReadOnlySpan<char>(buffer, third, nameEnd - third)) & BylineWord.Weak) != 0)
            {
                nameEnd = second;
                words = 2;
            }
        }
        // "Name Surname Globe Staff": what stands between the name and an organization's words belongs to these.
        if (isCut && words > 2 && FollowsOrganization(nameEnd, end))
        {
            int second = WordEnd(WordEnd(start));
            if (BylineWords.Of(new ReadOnlySpan<char>(buffer, start, second - start)) == BylineWord.None && !HasInitial(start, second))
            {
                nameEnd = second;
                words = 2;
            }
        }
        return nameEnd;
    }

    private bool FollowsOrganization(int i, int end, bool pure = false)
    {
        while (i < end && !char.IsLetter(buffer[i]))
            i++;
        int word = i;
        while (i < end && (char.IsLetter(buffer[i]) || buffer[i] == '-'))
            i++;
        BylineWord kind = BylineWords.Of(new ReadOnlySpan<char>(buffer, word, i - word));
        return i > word && (kind & BylineWord.Organization) != 0 && !(pure && (kind & BylineWord.Role) != 0);
    }

    private bool EndsWithOrganization(int start, int end)
    {
        int i = end;
        while (i > start && (char.IsLetter(buffer[i - 1]) || buffer[i - 1] == '-'))
            i--;
        return i > start && i < end && (BylineWords.Of(new ReadOnlySpan<char>(buffer, i, end - i)) & BylineWord.Organization) != 0;
    }

    private int WordEnd(int i)
    {
        while (i < length && buffer[i] == ' ')
            i++;
        while (i < length && buffer[i] != ' ')
            i++;
        return i;
    }

    private bool HasInitial(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (buffer[i] == '.')
                return true;
        }
        return false;
    }

    /// <summary>Where a word that a page ran together parts: "SurnameStaff" before the S; 0 where it does not.</summary>
    private int Glued(int start, int end)
    {
        for (int i = start + 2; i < end; i++)
        {
            if (!char.IsUpper(buffer[i]) || !char.IsLower(buffer[i - 1]))
                continue;
            string before = new string(buffer, start, i - start);
            if (Array.IndexOf(NamePrefixes, before) >= 0)
                continue;
            int hyphen = before.LastIndexOfAny(['-', '\'', '’']);
            if (hyphen >= 0 && Array.IndexOf(NamePrefixes, before.Substring(hyphen + 1)) >= 0)
                continue;
            return i;
        }
        return 0;
    }

    /// <summary>FOXBusiness: no name begins with two capitals and goes on in small letters.</summary>
    private static bool IsRunTogether(string word)
    {
        if (word.Length < 4 || !char.IsUpper(word[1]))
            return false;
        foreach (char c in word)
        {
            if (c is '-' or '\'' or '’' or '.')
                return false;
        }
        return !IsUpper(word);
    }

    private static bool IsUpper(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
        }
        return true;
    }
}
