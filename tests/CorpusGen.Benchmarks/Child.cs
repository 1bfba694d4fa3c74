using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CorpusGen.Benchmarks;

/// <summary>Runs a command as a process of its own and asks the operating system what it took.</summary>
internal static partial class Child
{
    /// <summary>CPU seconds (user and system), peak resident memory in MB, and what was printed.</summary>
    public readonly record struct Usage(double Cpu, double PeakMegabytes, string Output);

    /// <summary>Through a process between, whose only child the command is: what the system counts of a process' children is then the command's alone.</summary>
    public static Usage Measure(string folder, params string[] command)
    {
        (int exit, string output) = Run(folder, [Environment.ProcessPath!, .. Self(), "measure", .. command]);
        string last = output.TrimEnd('\n').Split('\n')[^1];
        string[] parts = last.Split(' ');
        if (exit != 0 || parts.Length != 3 || parts[0] != "usage")
            throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{output}");
        return new Usage(double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture), output[..^(last.Length + 1)]);
    }

    /// <summary>The process between: runs the command, passes its output on, and adds a line on its usage.</summary>
    public static int MeasureHere(string[] command)
    {
        (int exit, string output) = Run(Environment.CurrentDirectory, command);
        Console.Write(output.Length == 0 || output.EndsWith('\n') ? output : output + "\n");
        ReadOnlySpan<long> usage = Children();
        double cpu = usage[0] + (usage[1] / 1e6) + usage[2] + (usage[3] / 1e6);
        // Kilobytes on Linux, bytes on macOS.
        double peak = usage[4] / (OperatingSystem.IsMacOS() ? 1e6 : 1e3);
        Console.WriteLine(FormattableString.Invariant($"usage {cpu:F4} {peak:F1}"));
        return exit;
    }

    public static (int Exit, string Output) Run(string folder, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static string[] Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Child).Assembly.Location] : [];

    private static unsafe long[] Children()
    {
        long* usage = stackalloc long[32];
        return GetUsage(-1, usage) == 0 ? new ReadOnlySpan<long>(usage, 5).ToArray() : throw new InvalidOperationException("getrusage failed.");
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static unsafe partial int GetUsage(int who, long* usage);
}
