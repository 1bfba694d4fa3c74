using System;
using System.Collections.Generic;
using CorpusGen.Language;

namespace CorpusGen.Actors;

/// <summary>
/// Strings to be found in a text as whole words, whatever white space is between the words and whatever form apostrophes and hyphens have; case counts.
/// A tree of the strings' pieces (a run of letters and digits, white space, any other character), so that finding takes no longer for more strings.
/// </summary>
internal sealed class FormTable
{
    private const int Root = 0;

    private readonly List<Node> nodes = [new Node(-1, "", 0, -1)];
    private int[] buckets = new int[64];

    /// <summary>Which ASCII characters strings begin with: most words of a text begin none.</summary>
    private readonly bool[] firsts = new bool[128];

    /// <summary>Adds a string; of two equal ones the first stays.</summary>
    /// <param name="value">What it stands for, from 0.</param>
    public void Add(string form, int value)
    {
        int node = Root;
        if (form.Length > 0 && Folded(form[0]) < firsts.Length)
            firsts[Folded(form[0])] = true;
        for (int i = 0; i < form.Length;)
        {
            int end = PieceEnd(form, i, form.Length);
            node = Child(node, form, i, end) is > 0 and int child ? child : NewChild(node, form, i, end);
            i = end;
        }
        if (node != Root && nodes[node].Value < 0)
            nodes[node] = nodes[node] with { Value = value };
    }

    /// <summary>The values of all strings that occur in the text, in order, and maybe of some more: where a word begins and ends is the tokenizer's to tell.</summary>
    public List<int> Occurring(string text)
    {
        var values = new HashSet<int>();
        for (int i = 0; i < text.Length; i = PieceEnd(text, i, text.Length))
        {
            if (text[i] < firsts.Length && !firsts[Folded(text[i])])
                continue;
            int node = Root;
            for (int at = i; at < text.Length;)
            {
                int end = PieceEnd(text, at, text.Length);
                node = Child(node, text, at, end);
                if (node <= 0)
                    break;
                if (nodes[node].Value >= 0)
                    values.Add(nodes[node].Value);
                at = end;
            }
        }
        var sorted = new List<int>(values);
        sorted.Sort();
        return sorted;
    }

    /// <summary>The value of the longest string that begins with the token and ends with a token, or -1.</summary>
    /// <param name="last">The token behind it.</param>
    public int Longest(string text, Token[] tokens, int first, out int last, out int end)
    {
        int limit = tokens[tokens.Length - 1].End, node = Root, found = -1, token = first;
        last = first;
        end = tokens[first].Start;
        for (int at = end; at < limit;)
        {
            int next = PieceEnd(text, at, limit);
            node = Child(node, text, at, next);
            if (node <= 0)
                break;
            at = next;
            while (token < tokens.Length && tokens[token].End < at)
                token++;
            // The full stop that ends a sentence is at times a part of the word before it.
            bool isWordEnd = tokens[token].End == at || (tokens[token].End == at + 1 && text[at] == '.');
            if (nodes[node].Value < 0 || !isWordEnd)
                continue;
            found = nodes[node].Value;
            last = token + 1;
            end = at;
        }
        return found;
    }

    /// <summary>The form of which all strings that are found alike are.</summary>
    public static string Fold(string form)
    {
        var folded = new char[form.Length];
        for (int i = 0; i < folded.Length; i++)
            folded[i] = Folded(form[i]);
        return new string(folded);
    }

    /// <summary>Gives a hash of each run of letters and digits, as often as it stands there: a string that is found in a text has no word that the text has not.</summary>
    public static void VisitWords(string text, Action<uint> visit)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = PieceEnd(text, i, text.Length);
            if (char.IsLetterOrDigit(text[i]))
                visit(Hash(Root, text, i, end - i));
            i = end;
        }
    }

    private static int PieceEnd(string text, int start, int limit)
    {
        int end = start + 1;
        if (char.IsLetterOrDigit(text[start]))
        {
            while (end < limit && char.IsLetterOrDigit(text[end]))
                end++;
        }
        else if (char.IsWhiteSpace(text[start]))
        {
            while (end < limit && char.IsWhiteSpace(text[end]))
                end++;
        }
        return end;
    }

    private static char Folded(char c) => char.IsWhiteSpace(c) ? ' ' : Tokenizer.IsApostrophe(c) ? '\'' : c is '‑' or '‐' ? '-' : c;

    // White space of any length is one piece.
    private static int FoldedLength(string text, int start, int end) => char.IsWhiteSpace(text[start]) ? 1 : end - start;

    private static uint Hash(int parent, string text, int start, int length)
    {
        uint hash = unchecked(2166136261 ^ ((uint)parent * 2654435761));
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash ^ Folded(text[i])) * 16777619);
        return hash;
    }

    private int Child(int parent, string text, int start, int end)
    {
        int length = FoldedLength(text, start, end);
        uint hash = Hash(parent, text, start, length);
        for (int i = buckets[hash & (uint)(buckets.Length - 1)]; i > 0; i = nodes[i].Next)
        {
            Node node = nodes[i];
            if (node.Parent != parent || node.Piece.Length != length)
                continue;
            int same = 0;
            while (same < length && node.Piece[same] == Folded(text[start + same]))
                same++;
            if (same == length)
                return i;
        }
        return -1;
    }

    private int NewChild(int parent, string text, int start, int end)
    {
        int length = FoldedLength(text, start, end);
        var piece = new char[length];
        for (int i = 0; i < length; i++)
            piece[i] = Folded(text[start + i]);
        nodes.Add(new Node(parent, new string(piece), 0, -1));
        if (nodes.Count > buckets.Length)
        {
            buckets = new int[buckets.Length * 2];
            for (int i = 1; i < nodes.Count; i++)
                Link(i);
        }
        else
        {
            Link(nodes.Count - 1);
        }
        return nodes.Count - 1;
    }

    private void Link(int index)
    {
        Node node = nodes[index];
        ref int bucket = ref buckets[Hash(node.Parent, node.Piece, 0, node.Piece.Length) & (uint)(buckets.Length - 1)];
        nodes[index] = node with { Next = bucket };
        bucket = index;
    }

    /// <param name="Next">The next node of the same bucket; 0 ends the chain, for the root is in none.</param>
    private readonly record struct Node(int Parent, string Piece, int Next, int Value);
}
