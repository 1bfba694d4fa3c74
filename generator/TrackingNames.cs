namespace CorpusGen;

/// <summary>The names of the pipeline's steps, by which tests and hosts tell what ran.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Traits = nameof(Traits);
    public const string Style = nameof(Style);
    public const string Files = nameof(Files);
    public const string Inputs = nameof(Inputs);
    public const string ActorFiles = nameof(ActorFiles);
    public const string ReadActorFiles = nameof(ReadActorFiles);
    public const string KnownActors = nameof(KnownActors);
    public const string StatedActors = nameof(StatedActors);
    public const string Finder = nameof(Finder);
    public const string Documents = nameof(Documents);
    public const string Corpus = nameof(Corpus);
    public const string Names = nameof(Names);
    public const string Actors = nameof(Actors);
    public const string ActorLayout = nameof(ActorLayout);
    public const string ActorCount = nameof(ActorCount);
    public const string Titles = nameof(Titles);
    public const string Layout = nameof(Layout);
    public const string ArticleBuckets = nameof(ArticleBuckets);
    public const string ActorBuckets = nameof(ActorBuckets);
    public const string Data = nameof(Data);
    public const string DataSchema = nameof(DataSchema);
    public const string DataProperties = nameof(DataProperties);
    public const string DataProblems = nameof(DataProblems);
    public const string ActorProblems = nameof(ActorProblems);
    public const string DocumentProblems = nameof(DocumentProblems);
    public const string CorpusProblems = nameof(CorpusProblems);
    public const string ProjectProblems = nameof(ProjectProblems);
}
