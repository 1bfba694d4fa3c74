using System;
using System.Runtime.CompilerServices;
using CorpusGen.Language;

namespace CorpusGen.Documents;

/// <summary>Tells a picture's caption by the credit that it ends or begins with, and parts the two.</summary>
internal static class Credits
{
    private const int LongestCredit = 110, MostSourceWords = 4, SpaceItself = CharacterClass.Space | CharacterClass.Plain;

    /// <summary>Where the credit of a block stands in its plain text, or -1. A credit alone begins where the block does.</summary>
    public static int Find(PlainText plain, SourceBlock block)
    {
        int credit = FindAtEnd(plain, block);
        // "FILE - The old bridge is seen ...": an agency's old picture.
        if (credit < 0 && IsFile(plain, block))
            return block.PlainEnd;
        // A short line that has a credit's words is one.
        return credit < 0 && block.Has(Phrases.Credit) && block.Words <= 14 && !block.EndsSentence && block.PlainLength > 0 ? block.PlainStart : credit;
    }

    private static bool IsFile(PlainText plain, SourceBlock block) =>
        plain.StartsWith(block.PlainStart, block, "FILE - ") || plain.StartsWith(block.PlainStart, block, "FILE – ") || plain.StartsWith(block.PlainStart, block, "FILE — ")
        || plain.StartsWith(block.PlainStart, block, "FILE PHOTO") || plain.StartsWith(block.PlainStart, block, "(FILE");

    [MethodImpl(Jit.Hot)]
    private static int FindAtEnd(PlainText plain, SourceBlock block)
    {
        char[] text = plain.Characters;
        int start = block.PlainStart, end = block.PlainEnd;
        if (block.PlainLength > 900 || block.PlainLength < 4)
            return -1;
        // Caption. **Name / Agency**
        if (block.Bold > 0 && block.Bold < block.PlainLength && block.Bold <= LongestCredit && plain.EndsBold(block) && IsCredit(text, end - block.Bold, end, block.Has(Phrases.Credit)))
            return end - block.Bold;
        int last = end - 1;
        while (last > start && text[last] is '.' or ' ')
            last--;
        // (AP Photo/Name)
        if (text[last] is ')' or ']')
        {
            int open = last;
            char bracket = text[last] == ')' ? '(' : '[';
            while (open > start && last - open < LongestCredit && text[open] != bracket)
                open--;
            if (text[open] == bracket)
                return IsCredit(text, open + 1, last, false) || (last == end - 1 && IsSource(text, start, open, last)) ? open : -1;
        }
        byte[] classes = CharacterClass.Of;
        int least = Math.Max(start, last - LongestCredit + 1);
        if (block.EndsSentence && !MayEnd(classes, text, start, end))
        {
            for (int i = last - 1; i >= least; i--)
            {
                if (text[i] is >= 'A' and <= 'Z' && (i == start || !char.IsUpper(text[i - 1])) && IsLabel(text, i, end) && IsCredit(text, i, end, false))
                    return i;
            }
            return -1;
        }
        // The last sentence is short and reads as a credit: "... in Berlin. Name Surname/Agency", "... Photograph: Name/Agency"
        for (int i = last - 1; i >= least; i--)
        {
            // Within a sentence only a label's or a maker's capital begins anything. That a word follows a word is no branch of its own: it would seldom be foreseen.
            int kind = classes[text[i]];
            if (i > start + 1 && ((~classes[text[i - 1]] & SpaceItself) | (classes[text[i - 2]] & CharacterClass.Letter)) != 0 && (kind & (CharacterClass.Upper | CharacterClass.NotAscii)) != CharacterClass.Upper)
                continue;
            if (i == start + 1 && text[start] != ' ' && (kind & (CharacterClass.Upper | CharacterClass.NotAscii)) != CharacterClass.Upper)
                continue;
            bool begins = i == start || (text[i - 1] == ' ' && (i < start + 2 || text[i - 2] is '.' or '!' or '?' or '”' or '"' or '…' or ')' or '|'));
            begins |= i > start && ((!char.IsUpper(text[i - 1]) && IsLabel(text, i, end)) || (text[i - 1] == ' ' && !block.EndsSentence && IsMaker(text, i, end)));
            if (begins && (IsCredit(text, i, end, false, isLine: i == start) || (i > start + 1 && text[i - 2] is '.' or '!' or '?' && !block.EndsSentence && IsForOutlet(text, i, end))))
                return i;
        }
        return -1;
    }

    /// <summary>Whether a credit that has no label may end here: its last word has a capital, or is one of those small words that makers' names hold. Of most paragraphs it is neither.</summary>
    private static bool MayEnd(byte[] classes, char[] text, int start, int end)
    {
        while (end > start && !IsLetter(classes, text[end - 1]))
            end--;
        int first = end;
        for (int i = end - 1; i >= start && (IsLetter(classes, text[i]) || text[i] is '\'' or '’' or '.' or '-'); i--)
            first = IsLetter(classes, text[i]) ? i : first;
        return first == end || char.IsUpper(text[first]) || IsSmallWord(new ReadOnlySpan<char>(text, first, end - first));
    }

    /// <summary>A credit names a maker: "Name/Agency", "AP Photo/Name", "Getty Images", "Photo: Name".</summary>
    [MethodImpl(Jit.Hot)]
    private static bool IsCredit(char[] text, int start, int end, bool known, bool isLine = false)
    {
        while (end > start && text[end - 1] is '.' or ' ' or ')')
            end--;
        int length = end - start;
        if (length is < 2 or > LongestCredit)
            return false;
        if (known || IsLabel(text, start, end))
            return true;
        int words = 0;
        bool slash = false;
        byte[] classes = CharacterClass.Of;
        for (int i = start; i < end;)
        {
            if (text[i] is '/' or '|' && i > start && i + 1 < end && !char.IsDigit(text[i + 1]))
                slash = true;
            if (!IsLetter(classes, text[i]))
            {
                i++;
                continue;
            }
            int word = i;
            while (i < end && (IsLetter(classes, text[i]) || text[i] is '\'' or '’' or '.' or '-'))
                i++;
            words++;
            if (!char.IsUpper(text[word]) && !IsSmallWord(new ReadOnlySpan<char>(text, word, i - word)))
                return false;
        }
        if (words is 0 or > 14)
            return false;
        // A headline in capitals may name an agency: of a line by itself more than the name is asked.
        return (slash && words >= 2) || IsMaker(text, start, end) || HasAgency(text, start, end, atEnd: isLine && words > 2 && Array.IndexOf(text, ',', start, length) < 0);
    }

    /// <summary>"The islands are for sale. (Riverton Estates)": capitals in brackets behind a sentence's stop, with none of their own.</summary>
    private static bool IsSource(char[] text, int start, int open, int close)
    {
        if (open < start + 2 || text[open - 1] != ' ' || text[open - 2] is not ('.' or '!' or '?'))
            return false;
        int words = 0;
        for (int i = open + 1; i < close; words++)
        {
            int word = i;
            while (i < close && text[i] != ' ')
                i++;
            if (!char.IsUpper(text[word]) || (BylineWords.Of(new ReadOnlySpan<char>(text, word, i - word)) & BylineWord.Stop) != 0)
                return false;
            i++;
        }
        return words is >= 1 and <= MostSourceWords;
    }

    /// <summary>"Name Surname for The Outlet", behind a sentence.</summary>
    private static bool IsForOutlet(char[] text, int start, int end)
    {
        int words = 0, beneficiary = 0;
        for (int i = start; i < end; i++)
        {
            int word = i;
            while (i < end && text[i] != ' ')
                i++;
            words++;
            var span = new ReadOnlySpan<char>(text, word, i - word);
            if (Is(span, "for") && words is 3 or 4)
                beneficiary = words;
            else if (!char.IsUpper(text[word]) && !(beneficiary > 0 && IsSmallWord(span)))
                return false;
        }
        return beneficiary > 0 && words > beneficiary && words <= beneficiary + 5;
    }

    private static readonly string[] SmallWords =
        ["via", "for", "of", "the", "by", "and", "de", "van", "von", "al", "courtesy", "photo", "file", "handout", "pool", "through"];

    private static readonly string[][] SmallWordsByLetter = ByLetter(SmallWords);

    private static bool IsSmallWord(ReadOnlySpan<char> word)
    {
        if (word[0] >= SmallWordsByLetter.Length)
            return false;
        foreach (string small in SmallWordsByLetter[word[0]])
        {
            if (Is(word, small))
                return true;
        }
        return false;
    }

    private static bool IsLetter(byte[] classes, char c) => (classes[c] & CharacterClass.Letter) != 0;

    private static bool Is(ReadOnlySpan<char> word, string value) => word.SequenceEqual(value.AsSpan());

    private static readonly string[] Agencies =
    [
        "Getty", "AP", "AFP", "Reuters", "REUTERS", "EPA", "Shutterstock", "Alamy", "iStock", "PA", "Associated Press", "Canadian Press", "Bloomberg", "Anadolu", "Xinhua", "ANI", "PTI", "TASS", "Sputnik",
        "Zuma", "ZUMA", "NurPhoto", "Unsplash", "Pixabay", "Handout", "Supplied", "File photo", "SWNS", "WireImage", "Rex", "REX", "Imago", "AAP", "DPA", "dpa", "USA TODAY Sports", "Screenshot", "NASA", "Flickr",
        "Wikimedia", "Bestimage", "Backgrid", "BACKGRID", "Splash News", "Mega", "MEGA", "Press Association", "Picture Alliance", "picture alliance", "SOPA Images", "SIPA", "Sipa", "UPI", "Kyodo", "Yonhap",
    ];

    private static readonly string[][] AgenciesByLetter = ByLetter(Agencies);

    [MethodImpl(Jit.Hot)]
    private static bool HasAgency(char[] text, int start, int end, bool atEnd)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] >= AgenciesByLetter.Length || (i > start && char.IsLetterOrDigit(text[i - 1])))
                continue;
            foreach (string agency in AgenciesByLetter[text[i]])
            {
                if (i + agency.Length <= end && (i + agency.Length == end || (!atEnd && !char.IsLetterOrDigit(text[i + agency.Length])))
                    && new ReadOnlySpan<char>(text, i, agency.Length).SequenceEqual(agency.AsSpan()))
                    return true;
            }
        }
        return false;
    }

    private static string[][] ByLetter(string[] names)
    {
        var lists = new string[128][];
        for (int letter = 0; letter < lists.Length; letter++)
            lists[letter] = Array.FindAll(names, n => n[0] == letter);
        return lists;
    }

    private static readonly string[] Labels =
    [
        "Photo:", "Photos:", "Photo by ", "Photos by ", "Photograph:", "Photograph by ", "Photographer:", "Picture:", "Pictures:", "Pic:", "Image:", "Images:", "Image by ", "Image credit", "Image Credit", "Image source", "Image courtesy",
        "Illustration:", "Illustration by ", "Credit:", "Credits:", "CREDIT:", "PHOTO:", "Credit...", "Graphic:", "Screenshot:", "REUTERS/", "AFP/",
    ];

    // Without a mark before it, at the end of a line that is no sentence.
    private static readonly string[] Makers = ["Getty Images", "AP Photo", "AP/", "Courtesy ", "Copyright ", "Shutterstock", "Source:"];

    private static bool IsMaker(char[] text, int start, int end)
    {
        if (text[start] is not ('G' or 'A' or 'C' or 'S'))
            return false;
        foreach (string maker in Makers)
        {
            if (start + maker.Length <= end && new ReadOnlySpan<char>(text, start, maker.Length).SequenceEqual(maker.AsSpan()))
                return true;
        }
        return false;
    }

    private static readonly string[][] LabelsByLetter = ByLetter(Labels);

    [MethodImpl(Jit.Hot)]
    private static bool IsLabel(char[] text, int start, int end)
    {
        if (text[start] is < 'A' or > 'Z')
            return false;
        foreach (string label in LabelsByLetter[text[start]])
        {
            if (start + label.Length <= end && new ReadOnlySpan<char>(text, start, label.Length).SequenceEqual(label.AsSpan()))
                return true;
        }
        return false;
    }
}
