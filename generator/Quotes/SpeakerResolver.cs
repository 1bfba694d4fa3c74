using System;
using System.Collections.Generic;
using CorpusGen.Actors;
using CorpusGen.Documents;
using CorpusGen.Language;

namespace CorpusGen.Quotes;

/// <summary>
/// Finds the actor that a speaker's noun phrase stands for: the one that it names, or for a pronoun or a common noun the one named before it that agrees.
/// It looks back a few paragraphs and no further: beyond that a pronoun stands for nobody in particular.
/// </summary>
internal sealed class SpeakerResolver
{
    private const int Paragraphs = 6;

    private TokenizedText text = null!;
    private DocumentActors actors = null!;

    /// <summary>The marked spans of the paragraphs read so far, in text order: who is named within one is not who speaks outside.</summary>
    private readonly List<(int Start, int End)> quoted = new();

    /// <summary>The speakers named by pronoun or noun so far, which a later pronoun may take up.</summary>
    private readonly List<(int Position, int Actor)> resolved = new();

    /// <summary>Has it resolve the speakers of another document.</summary>
    public void Begin(TokenizedText text, DocumentActors actors)
    {
        this.text = text;
        this.actors = actors;
        quoted.Clear();
        resolved.Clear();
    }

    public void AddQuoted(MarkedSpan span) => quoted.Add((span.Open, span.Close));

    /// <summary>Index of the actor who is meant, or -1.</summary>
    /// <param name="block">Index of the speaker's block among the text's.</param>
    public int Resolve(Attribution speaker, int block)
    {
        if (actors.Mentions.Count == 0)
            return -1;
        int named = Named(speaker);
        if (named >= 0)
            return actors.Mentions[named].Actor;
        for (int i = resolved.Count - 1; i >= 0 && i >= resolved.Count - 8; i--)
        {
            if (resolved[i].Position == speaker.Start)
                return resolved[i].Actor;
        }
        int actor = ResolveUnnamed(speaker, block);
        if (actor >= 0)
            resolved.Add((speaker.Start, actor));
        return actor;
    }

    /// <summary>The mention that the phrase's head is in or, as in "Ada Lind KC", stands behind; of two coordinated persons ("Berg and Lind") the first.</summary>
    private int Named(Attribution speaker)
    {
        int named = MentionAt(speaker.HeadStart, speaker.HeadEnd);
        if (named < 0 && speaker.HeadStart > speaker.Start && char.IsUpper(text.Text[speaker.HeadStart]))
            named = MentionAt(speaker.HeadStart - 2, speaker.HeadStart - 1);
        if (named < 0)
            return BehindOffice(speaker);
        for (int m = FirstMentionFrom(speaker.Start); m < named && actors.Mentions[m].End <= actors.Mentions[named].Start; m++)
        {
            if (actors.Actors[actors.Mentions[m].Actor].Kind == actors.Actors[actors.Mentions[named].Actor].Kind && AreCoordinated(actors.Mentions[m], actors.Mentions[named]))
                return m;
        }
        return named;
    }

    /// <summary>Berg's chief of staff Ada Lind: the phrase's head is the office, "of" and a noun for no person stand between it and the name that ends the phrase.</summary>
    private int BehindOffice(Attribution speaker)
    {
        const string Of = "of ";
        int noun = speaker.HeadEnd + 1 + Of.Length;
        if (noun >= speaker.End || string.CompareOrdinal(text.Text, speaker.HeadEnd + 1, Of, 0, Of.Length) != 0)
            return -1;
        int end = WordEnd(noun);
        if (char.IsUpper(text.Text[noun]) || QuoteLexicon.Word(text.Text, noun, end).Is(WordClass.Speaker | WordClass.Determiner | WordClass.Owner))
            return -1;
        int m = FirstMentionFrom(end);
        return m < actors.Mentions.Count && actors.Mentions[m].Start == end + 1 && actors.Mentions[m].End == speaker.End
            && actors.Actors[actors.Mentions[m].Actor].Kind == ActorKind.Person ? m : -1;
    }

    private bool AreCoordinated(Mention first, Mention second)
    {
        const string And = " and ";
        return first.End + And.Length <= second.Start && string.CompareOrdinal(text.Text, first.End, And, 0, And.Length) == 0 && IsTitle(first.End + And.Length, second.Start);
    }

    private int ResolveUnnamed(Attribution speaker, int block)
    {
        LexicalWord word = QuoteLexicon.Word(text.Text, speaker.HeadStart, speaker.HeadEnd);
        if (word.Is(WordClass.Subject | WordClass.Owner) && speaker.HeadStart == speaker.Start)
        {
            return Agreement(speaker) is { } agreement ? Antecedent(agreement, speaker.Start, block) : -1;
        }
        int apposed = Apposed(speaker);
        if (apposed >= 0)
            return apposed;
        if (!IsDefinite(speaker))
            return word.Is(WordClass.Document) ? Owner(speaker) : -1;
        if (word.Is(WordClass.Document))
            return Issuer(speaker, block);
        if (word.Is(WordClass.Group) && Government(speaker) is >= 0 and int state)
            return state;
        if (word.Is(WordClass.Group))
            return NamedWith(speaker, block, ActorKind.Organization);
        return word.Is(WordClass.Person | WordClass.Male | WordClass.Female) ? Titled(speaker, word, text.Blocks[Math.Max(0, block - 2 * Paragraphs)].Block.Start) : -1;
    }

    private Gender? Agreement(Attribution speaker)
    {
        int length = speaker.HeadEnd - speaker.HeadStart;
        char first = char.ToLowerInvariant(text.Text[speaker.HeadStart]);
        if (Is(speaker.HeadStart, speaker.HeadEnd, "he") || Is(speaker.HeadStart, speaker.HeadEnd, "his"))
            return Gender.Male;
        if (Is(speaker.HeadStart, speaker.HeadEnd, "she") || Is(speaker.HeadStart, speaker.HeadEnd, "her"))
            return Gender.Female;
        return length == 2 && first == 'i' && Is(speaker.HeadStart, speaker.HeadEnd, "it") ? Gender.Neuter : null;
    }

    private bool Is(int start, int end, string word) =>
        end - start == word.Length && string.Compare(text.Text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Goes back sentence by sentence to the first that names an agreeing actor outside quotations; within one, its subject comes first.</summary>
    private int Antecedent(Gender gender, int position, int block)
    {
        int sentences = 0;
        for (int b = block; b >= 0 && b > block - Paragraphs; b--)
        {
            TokenizedBlock paragraph = text.Blocks[b];
            if (paragraph.Block.Kind is not (BlockKind.Body or BlockKind.Standfirst or BlockKind.Dateline) && b != block)
                continue;
            int end = b == block ? position : paragraph.Block.End;
            for (int s = SentenceBefore(paragraph, end); s >= 0; s--)
            {
                int start = paragraph.Tokens[paragraph.Sentences[s]].Start;
                int stop = s + 1 < paragraph.Sentences.Length ? Math.Min(end, paragraph.Tokens[paragraph.Sentences[s + 1]].Start) : end;
                int found = InSentence(paragraph, paragraph.Sentences[s], gender, stop, position);
                if (found >= 0)
                    return found;
                if (++sentences > 24 || gender == Gender.Neuter && sentences > 3)
                    return -1;
            }
        }
        return -1;
    }

    private int InSentence(TokenizedBlock paragraph, int first, Gender gender, int end, int position)
    {
        int start = paragraph.Tokens[first].Start;
        if (gender != Gender.Neuter && NounSubject(paragraph, first, end) is { Exists: true } subject)
            return Titled(subject, QuoteLexicon.Word(text.Text, subject.HeadStart, subject.HeadEnd), paragraph.Block.Start);
        int best = -1, bestRank = -1, bestStart = int.MaxValue;
        for (int m = FirstMentionFrom(start); m < actors.Mentions.Count && actors.Mentions[m].Start < end; m++)
        {
            Mention mention = actors.Mentions[m];
            LocalActor actor = actors.Actors[mention.Actor];
            if (mention.End > end || !Agrees(actor, gender) || IsQuoted(mention.Start))
                continue;
            int rank = (IsSubjectLike(paragraph, mention) ? 2 : 0) + (actor.Gender == gender ? 1 : 0);
            if (rank > bestRank)
            {
                best = mention.Actor;
                bestRank = rank;
                bestStart = mention.Start;
            }
        }
        // The same pronoun earlier in the sentence goes on with whom it stands for.
        for (int i = resolved.Count - 1; i >= 0 && resolved[i].Position >= start; i--)
        {
            if (resolved[i].Position < Math.Min(end, bestStart) && resolved[i].Position < position && Agrees(actors.Actors[resolved[i].Actor], gender))
            {
                best = resolved[i].Actor;
                bestStart = resolved[i].Position;
            }
        }
        // A name behind the same pronoun is somebody else's.
        return best >= 0 && HasPronounBefore(paragraph, first, gender, bestStart, position) ? -1 : best;
    }

    /// <summary>The Florida senator sought ...: a sentence about a person without a name, so that a name in it is somebody else's.</summary>
    private Attribution NounSubject(TokenizedBlock paragraph, int first, int end)
    {
        Token[] tokens = paragraph.Tokens;
        int t = first;
        while (t < tokens.Length && tokens[t].Start < end)
        {
            int q = QuotedAt(tokens[t].Start);
            if (q >= 0)
                t = TokenAt(paragraph, quoted[q].End);
            else if (tokens[t].Kind is TokenKind.Mark or TokenKind.Punctuation)
                t++;
            else
                break;
        }
        if (t >= tokens.Length || !Is(tokens[t].Start, tokens[t].End, "the"))
            return Attribution.None;
        for (int i = t + 1; i < tokens.Length && i <= t + 5 && tokens[i].End <= end; i++)
        {
            Token token = tokens[i];
            if (token.Kind != TokenKind.Word)
                break;
            LexicalWord word = QuoteLexicon.Word(text.Text, token.Start, token.End);
            bool isLast = i + 1 >= tokens.Length || tokens[i + 1].Kind != TokenKind.Word
                || !QuoteLexicon.Word(text.Text, tokens[i + 1].Start, tokens[i + 1].End).Is(WordClass.Speaker);
            if (char.IsLower(text.Text[token.Start]) && word.Is(WordClass.Person | WordClass.Male | WordClass.Female) && text.Text[token.End - 1] != 's' && isLast)
                return IsNameNext(tokens, i + 1) ? Attribution.None : new Attribution(tokens[t].Start, token.End, token.Start, token.End, null, -1);
            if (word.Is(WordClass.Preposition | WordClass.Finite | WordClass.Auxiliary) || word.Verb is not null && !word.Is(WordClass.Noun))
                break;
        }
        return Attribution.None;
    }

    private bool IsNameNext(Token[] tokens, int i)
    {
        if (i < tokens.Length && text.Text[tokens[i].Start] == ',')
            i++;
        return i < tokens.Length && char.IsUpper(text.Text[tokens[i].Start]);
    }

    private bool HasPronounBefore(TokenizedBlock paragraph, int first, Gender gender, int end, int position)
    {
        // After he had waited, Berg left: a clause that stands before the main one may name its subject later.
        Token start = paragraph.Tokens[first];
        if (gender == Gender.Neuter || QuoteLexicon.Word(text.Text, start.Start, start.End).Is(WordClass.Subordinator | WordClass.Preposition))
            return false;
        string pronoun = gender == Gender.Male ? "he" : "she";
        for (int t = first; t < paragraph.Tokens.Length && t < first + 60 && paragraph.Tokens[t].Start < end; t++)
        {
            Token token = paragraph.Tokens[t];
            if (token.Start != position && Is(token.Start, token.End, pronoun) && !IsQuoted(token.Start))
                return true;
        }
        return false;
    }

    private static bool Agrees(LocalActor actor, Gender gender) =>
        gender == Gender.Neuter ? actor.Kind != ActorKind.Person : actor.Kind == ActorKind.Person && (actor.Gender == gender || actor.Gender == Gender.Unknown);

    /// <summary>A name that owns something, stands behind a preposition or before a noun (the Berg house) is less likely what the sentence is about.</summary>
    private bool IsSubjectLike(TokenizedBlock paragraph, Mention mention)
    {
        Token[] tokens = paragraph.Tokens;
        int t = TokenAt(paragraph, mention.End);
        if (t < tokens.Length && tokens[t].Kind == TokenKind.Possessive && tokens[t].Start == mention.End)
            return false;
        if (t < tokens.Length && tokens[t].Kind == TokenKind.Word && char.IsLower(text.Text[tokens[t].Start]) && text.Text[tokens[t].End - 1] is not ('d' or 's'))
        {
            LexicalWord next = QuoteLexicon.Word(text.Text, tokens[t].Start, tokens[t].End);
            if (next.Verb is null && (next.Classes & ~(WordClass.Speaker | WordClass.Noun | WordClass.Report | WordClass.Work)) == 0)
                return false;
        }
        int before = TokenAt(paragraph, mention.Start) - 1;
        return before < 0 || !QuoteLexicon.Word(text.Text, tokens[before].Start, tokens[before].End).Is(WordClass.Preposition);
    }

    /// <summary>X's chief of staff, Joe Kasper, ...: the name beside the noun.</summary>
    private int Apposed(Attribution speaker)
    {
        int i = speaker.End;
        if (i + 2 >= text.Text.Length || text.Text[i] != ',')
            return -1;
        i += 2;
        int m = FirstMentionFrom(i);
        if (m >= actors.Mentions.Count || !(actors.Mentions[m].Start == i || IsTitle(i, actors.Mentions[m].Start)))
            return -1;
        Mention beside = actors.Mentions[m];
        int end = beside.End;
        // "Jane Lind KC,"
        if (end + 3 < text.Text.Length && text.Text[end] == ' ' && char.IsUpper(text.Text[end + 1]) && char.IsUpper(text.Text[end + 2]))
            end = WordEnd(end + 1);
        return actors.Actors[beside.Actor].Kind == ActorKind.Person && (char.IsLower(text.Text[speaker.HeadStart]) || IsDefinite(speaker))
            && end < text.Text.Length && text.Text[end] is ',' or '.' or '('
            ? beside.Actor : -1;
    }

    /// <summary>Whether nothing but capital words stands before the name, as its title does: the club's captain, Dr Ada Lind, ...</summary>
    private bool IsTitle(int start, int end)
    {
        for (int i = start; i < end; i = WordEnd(i) + 1)
        {
            if (end - start > 40 || !char.IsUpper(text.Text[i]) || text.Text[end - 1] != ' ')
                return false;
        }
        return true;
    }

    private int WordEnd(int i)
    {
        while (i < text.Text.Length && (char.IsLetterOrDigit(text.Text[i]) || text.Text[i] is '.' or '-'))
            i++;
        return i;
    }

    private bool IsDefinite(Attribution speaker) =>
        text.Text.Length > speaker.Start + 4 && (Is(speaker.Start, speaker.Start + 3, "the") && text.Text[speaker.Start + 3] is ' ' or '\u00a0'
        || Is(speaker.Start, speaker.Start + 4, "this") && text.Text[speaker.Start + 4] == ' ');

    /// <summary>The ministry's statement, Berg's report: a document speaks for its owner.</summary>
    private int Owner(Attribution speaker)
    {
        for (int m = FirstMentionFrom(speaker.Start); m < actors.Mentions.Count && actors.Mentions[m].End < speaker.HeadStart; m++)
        {
            int end = actors.Mentions[m].End;
            if (end + 1 < text.Text.Length && text.Text[end] is '\'' or '’')
                return actors.Mentions[m].Actor;
        }
        return -1;
    }

    /// <summary>The statement: whoever issued one in a sentence before.</summary>
    private int Issuer(Attribution speaker, int block)
    {
        int owner = Owner(speaker);
        if (owner >= 0)
            return owner;
        for (int b = block; b >= 0 && b > block - 4; b--)
        {
            TokenizedBlock paragraph = text.Blocks[b];
            int end = b == block ? speaker.Start : paragraph.Block.End;
            for (int s = SentenceBefore(paragraph, end); s >= 0; s--)
            {
                int first = paragraph.Sentences[s], last = s + 1 < paragraph.Sentences.Length ? paragraph.Sentences[s + 1] : paragraph.Tokens.Length;
                for (int t = first; t < last && paragraph.Tokens[t].Start < end; t++)
                {
                    Token token = paragraph.Tokens[t];
                    if (!IsSameNoun(speaker, token))
                        continue;
                    for (int m = FirstMentionFrom(paragraph.Tokens[first].Start); m < actors.Mentions.Count && actors.Mentions[m].End <= token.Start; m++)
                    {
                        if (!IsQuoted(actors.Mentions[m].Start) && IsSubjectLike(paragraph, actors.Mentions[m]))
                            return actors.Mentions[m].Actor;
                    }
                    return -1;
                }
            }
        }
        return -1;
    }

    private bool IsSameNoun(Attribution speaker, Token token)
    {
        int length = speaker.HeadEnd - speaker.HeadStart;
        return token.Length == length && string.Compare(text.Text, token.Start, text.Text, speaker.HeadStart, length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>The Turkish government: the state, where the document names it, for its government speaks for it.</summary>
    private int Government(Attribution speaker)
    {
        int start = speaker.Start + 4, length = speaker.HeadStart - start - 1;
        if (!Is(speaker.HeadStart, speaker.HeadEnd, "government") || length <= 0
            || NameFacts.Instance.FindPhrase(text.Text.Substring(start, length)) is not { } phrase)
            return -1;
        int country = phrase.Demonym >= 0 ? phrase.Demonym : phrase.Country;
        for (int a = 0; country >= 0 && a < actors.Actors.Count; a++)
        {
            if (actors.Actors[a].Kind == ActorKind.Country && actors.Actors[a].Name == NameFacts.Instance.Countries[country])
                return a;
        }
        return -1;
    }

    /// <summary>The ministry, the Turkish ministry: the one before whose name ends with the noun and holds the other words.</summary>
    private int NamedWith(Attribution speaker, int block, ActorKind kind)
    {
        int from = text.Blocks[Math.Max(0, block - 2 * Paragraphs)].Block.Start;
        for (int m = FirstMentionFrom(speaker.Start) - 1; m >= 0 && actors.Mentions[m].Start >= from; m--)
        {
            LocalActor actor = actors.Actors[actors.Mentions[m].Actor];
            if (actor.Kind == kind && HoldsWords(actor.Name, speaker))
                return actors.Mentions[m].Actor;
        }
        return -1;
    }

    /// <summary>The president, the Vermont senator: the last one before who has such a title.</summary>
    private int Titled(Attribution speaker, LexicalWord word, int from)
    {
        Gender gender = word.Is(WordClass.Male) ? Gender.Male : word.Is(WordClass.Female) ? Gender.Female : Gender.Unknown;
        for (int m = FirstMentionFrom(speaker.Start) - 1; m >= 0 && actors.Mentions[m].Start >= from; m--)
        {
            LocalActor actor = actors.Actors[actors.Mentions[m].Actor];
            if (actor.Kind != ActorKind.Person || gender != Gender.Unknown && actor.Gender != Gender.Unknown && actor.Gender != gender)
                continue;
            foreach (string title in actor.Titles)
            {
                if (HoldsWords(title, speaker) || IsBare(speaker) && QuoteLexicon.IsTitleOf(text.Text, speaker.HeadStart, speaker.HeadEnd, title))
                    return actors.Mentions[m].Actor;
            }
        }
        return -1;
    }

    /// <summary>The senator, with no word between.</summary>
    private static bool IsBare(Attribution speaker) => speaker.HeadStart - speaker.Start <= 5;

    /// <summary>Whether the name holds every word of the noun phrase but its article, the head as its last word.</summary>
    private bool HoldsWords(string name, Attribution speaker)
    {
        int headLength = speaker.HeadEnd - speaker.HeadStart;
        if (name.Length < headLength || string.Compare(name, name.Length - headLength, text.Text, speaker.HeadStart, headLength, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        int i = speaker.Start;
        while (i < speaker.HeadStart)
        {
            int end = i;
            while (end < speaker.HeadStart && !char.IsWhiteSpace(text.Text[end]))
                end++;
            if (end > i && i > speaker.Start && name.IndexOf(text.Text.Substring(i, end - i), StringComparison.OrdinalIgnoreCase) < 0)
                return false;
            i = end + 1;
        }
        return true;
    }

    private int MentionAt(int start, int end)
    {
        int found = -1;
        int last = FirstMentionFrom(end) - 1;
        for (int m = last; m >= 0 && m > last - 6; m--)
        {
            if (actors.Mentions[m].Start <= start && actors.Mentions[m].End >= end)
                found = m;
        }
        return found;
    }

    private int FirstMentionFrom(int position)
    {
        int low = 0, high = actors.Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (actors.Mentions[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private bool IsQuoted(int position) => QuotedAt(position) >= 0;

    private int QuotedAt(int position)
    {
        int low = 0, high = quoted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (quoted[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low < quoted.Count && quoted[low].Start <= position ? low : -1;
    }

    private static int SentenceBefore(TokenizedBlock paragraph, int end)
    {
        int low = 0, high = paragraph.Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (paragraph.Tokens[paragraph.Sentences[middle]].Start < end)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    private static int TokenAt(TokenizedBlock paragraph, int position)
    {
        int low = 0, high = paragraph.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (paragraph.Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
