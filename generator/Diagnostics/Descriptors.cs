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
        "The name '{0}' is claimed by {1}: the article of this one is named after headline and file. To get a short name, state a 'name' in the front matter, change a headline, or move a document to another folder.",
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

    public static readonly DiagnosticDescriptor TooLong = Make(
        "CG0017", "A document is too large to be an article",
        "The document '{0}' has {1} characters, more than an article has. Where it holds several, save each in a file of its own; otherwise take it out with <CorpusDocument Remove=\"{0}\" />.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Crowded = Make(
        "CG0018", "A class has very many articles",
        "{0} has {1} articles, and editors list them all as somebody types. Put the documents into folders: each becomes a class of its own.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ActorsYaml = Make(
        "CG0021", "A known-actors file has YAML that CorpusGen does not take",
        "{0}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ActorsEntry = Make(
        "CG0022", "An entry of a known-actors file is wrong",
        "{0}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ActorsClash = Make(
        "CG0023", "Two entries of known actors claim one name",
        "'{0}' means {1} here and {2} in {3}: take it away in one of the two places, or write a longer name that tells them apart",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ActorsAffiliation = Make(
        "CG0024", "The affiliation of a known actor is nobody known",
        "'{0}' is the name of no other known actor and of no country: add an entry for it, or mend its spelling",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ActorsUnreadable = Make(
        "CG0025", "A known-actors file cannot be read",
        "The known-actors file '{0}' cannot be read, so nothing in it is known: {1}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor FrontMatter = Make(
        "CG0030", "Front matter cannot be read",
        "The front matter is not read here: {0}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WrongStatement = Make(
        "CG0031", "A statement has a wrong value",
        "The value of '{0}' is none that it takes, so nothing is stated: write {1}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WrongName = Make(
        "CG0032", "A stated name cannot name a property",
        "'{0}' cannot name the article's property, so that is named after the headline: write an identifier that is no word of C# and no member of the index",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor StatedTwice = Make(
        "CG0033", "A field is stated twice",
        "'{0}' states what '{1}' states too, which wins: take one of them out",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoQuotation = Make(
        "CG0034", "A correction is not for one quotation",
        "{0} of the document begin{1} with “{2}”, so nothing is corrected: write the first words of one, as many as tell it from the others",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WrongCorrection = Make(
        "CG0035", "A correction cannot be put in",
        "The quotation stays as it was read: {0}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Draft = Make(
        "CG0036", "A draft is left out",
        "The document '{0}' is a draft, so this build, which optimizes, leaves it out",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoCommonType = Make(
        "CG0037", "Values of front matter have no common type",
        "'{0}' is {1} here and {2} in {3}, so Article.Data has it as text: write both alike, or put both into quotes",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoDatum = Make(
        "CG0038", "A value is left out of Article.Data",
        "Article.Data lacks this '{0}', because a list there holds texts, numbers, dates, or true and false, and this item is none of these",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KeyClash = Make(
        "CG0039", "Keys of front matter claim one name",
        "The key '{0}' here and the key '{1}' in {2} claim the property '{3}' of Article.Data, so this one is called '{4}': write one of them otherwise",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoDate = Make(
        "CG1001", "A document states no date",
        "No date of publication was found in '{0}'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoSpeaker = Make(
        "CG1002", "A quotation has no speaker",
        "The text does not tell who said “{0}”. Who knows it states it in the front matter: quotes: [{{ starts: {1}, speaker: A Name }}]",
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

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        NoDocuments, Unreadable, Empty, ExtractionFailed, NameClash, IdClash, WrongOption, OtherEncoding, OldLanguage, TooLarge, WrongMark, NoTargets, Duplicate, TooLong, Crowded,
        ActorsYaml, ActorsEntry, ActorsClash, ActorsAffiliation, ActorsUnreadable,
        FrontMatter, WrongStatement, WrongName, StatedTwice, NoQuotation, WrongCorrection, Draft, NoCommonType, NoDatum, KeyClash,
        NoDate, NoSpeaker, NoHeadline, NoBody, UnclosedMark,
    }.ToDictionary(d => d.Id);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true);
}
