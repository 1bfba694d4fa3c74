using System;
using System.Threading;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen;

/// <summary>Reads the project's documents while it compiles, and emits a typed record of each article, quotation and actor.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly Func<string, CancellationToken, bool, EquatableArray<KnownName>, Extraction> extract;

    /// <summary>The generator that the compiler makes.</summary>
    public CorpusGenerator()
        : this(Extraction.Of)
    {
    }

    /// <summary>For tests of what happens where extraction fails.</summary>
    internal CorpusGenerator(Func<string, CancellationToken, bool, EquatableArray<KnownName>, Extraction> extract) => this.extract = extract;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project asks for, and what its compilation allows.
        IncrementalValueProvider<CorpusOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.Read(provider.GlobalOptions)).WithTrackingName(TrackingNames.Options);
        IncrementalValueProvider<CompilationTraits> traits = context.CompilationProvider.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => OptionsReader.Traits(pair.Left, (CSharpParseOptions)pair.Right)).WithTrackingName(TrackingNames.Traits);
        IncrementalValueProvider<EmissionStyle?> style = options.Combine(traits)
            .Select(static (pair, _) => OptionsReader.Style(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Style);

        // Which files are documents is asked before any is read: a new options provider then reads nothing anew. The compiler takes as long over a step of one
        // item a file as all of these together do, so the steps are of all files at once, and each remembers its last run, to look at what changed only.
        var sorter = new FileSorter();
        IncrementalValueProvider<ProjectFiles> files = context.AdditionalTextsProvider.Collect().Select(static (all, _) => new AllFiles(all)).Combine(context.AnalyzerConfigOptionsProvider)
            .Select((x, _) => sorter.Sort(x.Left.Files, x.Right)).WithTrackingName(TrackingNames.Files);
        IncrementalValueProvider<EquatableArray<DocumentInput>> inputs = files
            .Select(static (f, _) => f.Documents).WithTrackingName(TrackingNames.Inputs);

        // What is known of actors beforehand; a document is read anew only where its own text holds something of what changed.
        IncrementalValueProvider<KnownActorsUnion> known = files
            .SelectMany(static (f, _) => f.KnownActors).WithTrackingName(TrackingNames.ActorFiles)
            .Select(static (input, cancellation) => KnownActorsReader.Read(input, cancellation)).WithTrackingName(TrackingNames.ReadActorFiles).Collect()
            .Select(static (read, _) => KnownActorsUnion.Of(read)).WithTrackingName(TrackingNames.KnownActors);
        IncrementalValueProvider<KnownActorFinder> finder = known
            .Select(static (k, _) => new KnownActorFinder(k.Actors)).WithTrackingName(TrackingNames.Finder);

        // Each document by itself: text -> blocks -> actors -> quotations -> its part of the tables.
        var rereader = new DocumentRereader(extract);
        IncrementalValueProvider<EquatableArray<DocumentResult>> results = inputs.Combine(finder)
            .Select((x, cancellation) => rereader.Read(x.Left, x.Right, cancellation)).WithTrackingName(TrackingNames.Documents);

        // The corpus as a whole, from projections that most edits leave as they are.
        var collector = new DocumentCollector();
        var relinker = new ActorRelinker();
        var placer = new ActorPlacer();
        IncrementalValueProvider<CorpusDocuments> corpus = results
            .Select((found, _) => collector.Collect(found)).WithTrackingName(TrackingNames.Corpus);
        IncrementalValueProvider<EquatableArray<DocumentNames>> names = corpus
            .Select(static (c, _) => c.Names).WithTrackingName(TrackingNames.Names);
        IncrementalValueProvider<CorpusActors> actors = names.Combine(known.Select(static (k, _) => k.Actors).WithTrackingName(TrackingNames.StatedActors))
            .Select((x, cancellation) => relinker.Link(x.Left, x.Right, cancellation)).WithTrackingName(TrackingNames.Actors);
        IncrementalValueProvider<ActorLayout> actorLayout = actors
            .Select((a, cancellation) => placer.Place(a.Actors, cancellation)).WithTrackingName(TrackingNames.ActorLayout);
        IncrementalValueProvider<ActorCount> actorCount = actorLayout
            .Select(static (l, _) => new ActorCount(l.Shards.Count, l.Count)).WithTrackingName(TrackingNames.ActorCount);
        IncrementalValueProvider<EquatableArray<DocumentTitle>> titles = corpus
            .Select(static (c, _) => c.Titles).WithTrackingName(TrackingNames.Titles);
        IncrementalValueProvider<CorpusLayout> layout = titles
            .Select(static (d, cancellation) => CorpusLayout.Of(d, cancellation)).WithTrackingName(TrackingNames.Layout);

        // The data of front matter. What an article states is in its own tables, so that only the class of all depends on what others state.
        IncrementalValueProvider<DataSchema> schema = corpus
            .Select(static (c, _) => new CorpusData(c.Data, c.Articles.Count)).WithTrackingName(TrackingNames.Data)
            .Select(static (d, cancellation) => DataSchema.Of(d.Documents, d.Articles, cancellation)).WithTrackingName(TrackingNames.DataSchema);
        IncrementalValueProvider<EquatableArray<DataProperty>> properties = schema
            .Select(static (s, _) => s.Properties).WithTrackingName(TrackingNames.DataProperties);

        IncrementalValueProvider<Pair<CorpusDocuments, CorpusActors>> linked = corpus.Pair(actors);
        IncrementalValueProvider<Pair<CorpusLayout, EmissionStyle?>> styledLayout = layout.Pair(style);

        // A file a bucket, so that an edit writes one anew and the list of files stays short.
        var articleDealer = new ArticleDealer();
        IncrementalValuesProvider<GeneratedFile> articleFiles = linked.Combine(styledLayout)
            .SelectMany((x, cancellation) => articleDealer.Deal(x.Left.Left.Articles, x.Left.Right.Links, x.Right.Left, x.Right.Right, cancellation)).WithTrackingName(TrackingNames.ArticleBuckets);
        var actorDealer = new ActorDealer();
        IncrementalValuesProvider<GeneratedFile> actorFiles = actorLayout.Pair(titles).Combine(styledLayout)
            .SelectMany((x, cancellation) => actorDealer.Deal(x.Left.Left, x.Left.Right, x.Right.Left, x.Right.Right, cancellation)).WithTrackingName(TrackingNames.ActorBuckets);

        context.RegisterSourceOutput(style, static (output, s) =>
        {
            Add(output, "Corpus.Types.g.cs", s, static s => CodePieces.Of(CodeEmitter.Template("Types", s)));
            Add(output, "Corpus.Reader.g.cs", s, static s => CodePieces.Of(CodeEmitter.Template("Reader", s)));
        });
        context.RegisterSourceOutput(layout.Combine(style), static (output, x) =>
            Add(output, "Corpus.Index.g.cs", x.Right, s => CodeEmitter.Index(x.Left, s)));
        context.RegisterSourceOutput(actorCount.Combine(style), static (output, x) =>
            Add(output, "Corpus.ActorIndex.g.cs", x.Right, s => CodeEmitter.ActorIndex(x.Left, s)));
        context.RegisterSourceOutput(articleFiles, Add);
        context.RegisterSourceOutput(actorFiles, Add);

        context.RegisterSourceOutput(properties.Combine(style), static (output, x) =>
        {
            if (x.Left.Count > 0)
                Add(output, "Corpus.Data.g.cs", x.Right, s => CodePieces.Of(DataEmitter.Emit(x.Left, s)));
        });

        // Diagnostics are outputs of their own: one that moves writes no code anew.
        context.RegisterSourceOutput(corpus.Select(static (c, _) => c.Problems).WithTrackingName(TrackingNames.DocumentProblems), ReportAll);
        context.RegisterSourceOutput(schema.Select(static (s, _) => s.Problems).WithTrackingName(TrackingNames.DataProblems), ReportAll);
        context.RegisterSourceOutput(known.SelectMany(static (k, _) => k.Problems).WithTrackingName(TrackingNames.ActorProblems), Report);
        context.RegisterSourceOutput(
            linked.Combine(layout).SelectMany(static (x, _) => CorpusSteps.Problems(x.Left.Left, x.Left.Right, x.Right)).WithTrackingName(TrackingNames.CorpusProblems), Report);
        context.RegisterSourceOutput(
            layout.Combine(options.Pair(traits)).SelectMany(static (x, _) => CorpusSteps.ProjectProblems(x.Left, x.Right.Left, x.Right.Right)).WithTrackingName(TrackingNames.ProjectProblems), Report);
    }

    private static void Add(SourceProductionContext output, string hintName, EmissionStyle? style, Func<EmissionStyle, CodePieces> emit)
    {
        // Without a style the language is too old for anything that could be emitted; a diagnostic says so.
        if (style is not null)
            Add(output, new GeneratedFile(hintName, emit(style)));
    }

    private static void Add(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.HintName, new CodeText(file.Code));

    private static void ReportAll(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
            Report(output, problem);
    }

    private static void Report(SourceProductionContext output, Problem problem) => output.ReportDiagnostic(problem.ToDiagnostic());
}
