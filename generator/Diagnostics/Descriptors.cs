using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>Every diagnostic, in one place; each has a page under <c>docs/</c>. CG0xxx come from the generator: the output is wrong or absent. CG1xxx come from the analyzer: advice about a document.</summary>
internal static class Descriptors
{
    private const string Category = "CorpusGen";

    public static readonly DiagnosticDescriptor NoDocuments = Make(
        "CG0001", "There is no document",
        "The corpus is empty: no file is a CorpusDocument. Add <CorpusDocument Include=\"articles/**/*.txt\" /> to the project; where such a line is there, its pattern matches no file.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Unreadable = Make(
        "CG0002", "A document cannot be read",
        "The document '{0}' cannot be read, so the corpus lacks it: {1}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Empty = Make(
        "CG0003", "A document is empty",
        "The document '{0}' holds no text: its article has no more than a name",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ExtractionFailed = Make(
        "CG0004", "Reading a document failed",
        "Nothing was extracted from '{0}' but its text, because CorpusGen failed on it: {1}. This is a defect of CorpusGen; please report it with the document.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NameClash = Make(
        "CG0005", "Documents claim one name",
        "The name '{0}' is claimed by {1}: each of their articles is named after headline and file. Change a headline, or move a document to another folder, to get the short name.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor IdClash = Make(
        "CG0006", "Documents have one Id",
        "The Id '{0}' is claimed by {1}: each of their articles has its path as Id. Include the documents by one pattern, or rename one.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WrongOption = Make(
        "CG0007", "An option has a wrong value",
        "The value '{1}' of {0} is not valid, so CorpusGen takes {2}. Write {3}.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor OtherEncoding = Make(
        "CG0008", "A document is not in a Unicode encoding",
        "The document '{0}' is no valid UTF-8 or UTF-16, so the compiler reads it as {1} and the text is kept as a string literal. Save it as UTF-8.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OldLanguage = Make(
        "CG0009", "The C# version is too old",
        "CorpusGen needs C# 7.3 or later, and this project compiles as C# {0}, so there is no corpus. Set <LangVersion>7.3</LangVersion> or later.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TooLarge = Make(
        "CG0010", "The corpus is too large for one assembly",
        "The corpus' tables and literals take {0} characters, and the compiler allows 8,388,607 characters of string literals in one assembly. Split the corpus over several projects{1}.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor WrongMark = Make(
        "CG0012", "The metadata CorpusDocument has a wrong value",
        "The corpus lacks '{0}', because the value '{1}' of its metadata CorpusDocument is neither true nor false. Write CorpusDocument=\"true\".",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NoTargets = Make(
        "CG0013", "The package's build files did not run",
        "The corpus is empty: the project does not import CorpusGen's build files, so no CorpusDocument reaches the compiler. Replace packages.config by PackageReference, or import build/CorpusGen.props and build/CorpusGen.targets of the package.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Duplicate = Make(
        "CG0014", "A document is there twice",
        "The document '{0}' has the same text as '{1}', so its quotations and actors count twice. Delete one, or take it out with <CorpusDocument Remove=\"{0}\" />.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoDate = Make(
        "CG1001", "A document states no date",
        "No date of publication was found in '{0}'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoSpeaker = Make(
        "CG1002", "A quotation has no speaker",
        "The text does not tell who said “{0}”",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoHeadline = Make(
        "CG1003", "A document has no headline",
        "No headline was found in '{0}', so the article is named after its file",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoBody = Make(
        "CG1004", "A document has no body",
        "No paragraph of an article was found in '{0}'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnclosedMark = Make(
        "CG1005", "A quotation mark never closes",
        "This mark opens, and none closes it before the paragraph ends, so CorpusGen had to guess where the quotation ends. Close it, or take the mark away.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TooLong = Make(
        "CG1006", "A document is too large to be an article",
        "The document '{0}' has {1} characters, more than an article has. Where it holds several, save each in a file of its own; otherwise take it out with <CorpusDocument Remove=\"{0}\" />.",
        DiagnosticSeverity.Warning);

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        NoDocuments, Unreadable, Empty, ExtractionFailed, NameClash, IdClash, WrongOption, OtherEncoding, OldLanguage, TooLarge, WrongMark, NoTargets, Duplicate,
        NoDate, NoSpeaker, NoHeadline, NoBody, UnclosedMark, TooLong,
    }.ToDictionary(d => d.Id);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true);
}
