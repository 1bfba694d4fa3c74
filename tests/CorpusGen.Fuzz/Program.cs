// A coverage-guided fuzzer over the reader. It needs afl-fuzz (Debian: afl++).
//
//   dotnet build -c Release tests/CorpusGen.Fuzz
//   cd tests/CorpusGen.Fuzz/bin/Release/net10.0
//   ./CorpusGen.Fuzz instrument
//   AFL_SKIP_BIN_CHECK=1 afl-fuzz -i ../../../Inputs -o findings -x ../../../tokens.dict -G 16384 -t 10000 -m none ./CorpusGen.Fuzz
//
//   ./CorpusGen.Fuzz FILE...      what is wrong with each, without the fuzzer
using System.Runtime.InteropServices;
using System.Text;
using CorpusGen.Fuzz;
using SharpFuzz;

const int MaxBytes = 1 << 16;

if (args is ["instrument"])
{
    // Every branch of the generator counts from now on, until the next build.
    string library = Path.Combine(AppContext.BaseDirectory, "CorpusGen.dll");
    Console.WriteLine($"{Fuzzer.Instrument(library, _ => true, Options.Value).Count()} types of {library}");
    return 0;
}
if (args.Length > 0)
{
    int wrong = 0;
    foreach (string file in args)
    {
        try
        {
            Check(File.ReadAllBytes(file));
        }
        catch (Exception exception)
        {
            wrong = 1;
            Console.WriteLine($"{file}: {exception}");
        }
    }
    return wrong;
}
Fuzzer.OutOfProcess.Run(stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    if (bytes.Length <= MaxBytes)
        Check(bytes.ToArray());
});
return 0;

static void Check(byte[] bytes)
{
    string text = Text(bytes);
    Invariants.Check(text);
    Invariants.CheckYaml(text);
    Invariants.CheckKnown(text);
}

// Behind the mark of UTF-16 any two bytes are a character, halves of surrogate pairs too; else it is UTF-8.
static string Text(byte[] bytes) => bytes is [0xFF, 0xFE, .. var units]
    ? MemoryMarshal.Cast<byte, char>(units).ToString()
    : Encoding.UTF8.GetString(bytes);
