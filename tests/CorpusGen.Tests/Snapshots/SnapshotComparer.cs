using System.Text;

namespace CorpusGen.Tests.Snapshots;

/// <summary>A file that is not as it was verified; <c>Received</c> is null where a verified file is left over.</summary>
internal sealed record SnapshotProblem(string Message, string Verified, string? Received);

/// <summary>
/// Compares a snapshot with the verified files beside a test, by Verify's conventions: the same names, the same
/// bytes, so that either may write a file and the other reads it.
/// </summary>
internal static class SnapshotComparer
{
    private const int ShownLength = 160;

    // Text that is no text (a lone surrogate) throws here, rather than being verified as something else.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static IReadOnlyList<SnapshotProblem> Compare(string folder, string prefix, IReadOnlyList<SnapshotFile> files)
    {
        foreach (string leftover in FilesOf(folder, prefix, "received"))
        {
            File.Delete(leftover);
        }

        List<SnapshotProblem> problems = [];
        HashSet<string> claimed = new(StringComparer.OrdinalIgnoreCase);
        foreach (SnapshotFile file in files)
        {
            string verified = Path.Combine(folder, file.NameOf(prefix, "verified"));
            if (!claimed.Add(verified))
            {
                throw new InvalidOperationException($"Two generated files would share the snapshot '{verified}'.");
            }

            byte[] expected = [.. Encoding.Preamble, .. Encoding.GetBytes(file.Text)];
            byte[]? actual = File.Exists(verified) ? File.ReadAllBytes(verified) : null;
            if (actual is not null && expected.AsSpan().SequenceEqual(actual))
            {
                continue;
            }

            string received = Path.Combine(folder, file.NameOf(prefix, "received"));
            File.WriteAllBytes(received, expected);
            string name = Path.GetFileName(verified);
            problems.Add(new(actual is null ? $"new: {name}" : $"differs: {name}, {Difference(actual, file.Text)}", verified, received));
        }

        problems.AddRange(FilesOf(folder, prefix, "verified")
            .Where(verified => !claimed.Contains(verified))
            .Select(verified => new SnapshotProblem($"left over, nothing generates it: {Path.GetFileName(verified)}", verified, Received: null)));
        return problems;
    }

    /// <summary>What a person reads: the files, each first difference, and what to do.</summary>
    public static string Report(string folder, IReadOnlyList<SnapshotProblem> problems)
    {
        StringBuilder report = new($"The generated code is not as verified. In {folder}:\n");
        foreach (SnapshotProblem problem in problems)
        {
            report.Append("- ").Append(problem.Message).Append('\n');
        }

        return report.Append("Where the new text is right, rename each *.received.* file to *.verified.*, and delete what is left over.").ToString();
    }

    // A prefix of another test's name is followed by neither.
    private static IEnumerable<string> FilesOf(string folder, string prefix, string state) =>
        [.. Directory.EnumerateFiles(folder)
            .Where(path => Path.GetFileName(path) is string name
                && (name.StartsWith($"{prefix}.{state}.", StringComparison.Ordinal)
                    || (name.StartsWith($"{prefix}#", StringComparison.Ordinal) && name.Contains($".{state}.", StringComparison.Ordinal))))
            .Order(StringComparer.Ordinal)];

    private static string Difference(byte[] verifiedBytes, string received)
    {
        bool hasMark = verifiedBytes.AsSpan().StartsWith(Encoding.Preamble);
        string verified = System.Text.Encoding.UTF8.GetString(hasMark ? verifiedBytes.AsSpan(Encoding.Preamble.Length) : verifiedBytes);
        if (verified == received)
        {
            return hasMark ? "it is not UTF-8" : "it lacks the byte order mark";
        }

        int carriageReturn = verified.IndexOf('\r');
        if (carriageReturn >= 0)
        {
            return $"line {LineAt(verified, carriageReturn)} holds \\r: its lines must end in \\n alone (see .gitattributes)";
        }

        if (verified.TrimEnd('\n') == received.TrimEnd('\n'))
        {
            return $"{EndOf(verified)} at its end where {EndOf(received)} belongs";
        }

        int at = verified.AsSpan().CommonPrefixLength(received);
        string longer = verified.Length > received.Length ? verified : received;
        if (at == Math.Min(verified.Length, received.Length) && longer[at] == '\n')
        {
            // One ends without a line break where the other goes on: what it goes on with is the news.
            at++;
        }

        return $"line {LineAt(longer, at)}:\n    verified: {Line(verified, at)}\n    received: {Line(received, at)}";
    }

    private static int LineAt(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;

    private static string EndOf(string text) => (text.Length - text.TrimEnd('\n').Length) switch
    {
        0 => "no line break",
        1 => "a line break",
        int count => $"{count} line breaks",
    };

    // The line around a position, a long one cut to where it matters; quoted, so that white space shows.
    private static string Line(string text, int at)
    {
        if (at > text.Length || (at == text.Length && at > 0 && text[at - 1] == '\n'))
        {
            return "(the file ends)";
        }

        int start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        int end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        int from = end - start <= ShownLength ? start : Math.Max(start, at - (ShownLength / 2));
        int to = Math.Min(end, from + ShownLength);
        string shown = text[from..to].Replace("\t", "\\t");
        return $"{(from > start ? "…" : "")}\"{shown}\"{(to < end ? "…" : "")}";
    }
}
