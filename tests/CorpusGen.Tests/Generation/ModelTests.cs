using System.Collections;
using System.Reflection;
using CorpusGen.Actors;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Emission;
using CorpusGen.FrontMatter;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Generation;

/// <summary>What the pipeline keeps between runs.</summary>
public class ModelTests
{
    private static readonly CorpusProject Project = CorpusProject.Of([.. Samples.Three, .. Samples.Stated, ("docs/empty.txt", ""), ("docs/twin.txt", Samples.River)]).RunForDiagnostics();

    [Fact]
    public void NoStep_KeepsAnythingOfTheCompilers()
    {
        foreach ((string step, var runs) in Project.Result.TrackedSteps)
        {
            foreach (object value in runs.SelectMany(r => r.Outputs).Select(o => o.Value).Where(_ => IsModel(step)))
                Walk(value, step, []);
        }
    }

    [Fact]
    public void EqualSources_GiveEqualModelsAndHashes_ThroughObjectToo()
    {
        CorpusProject again = Project.Forget().RunForDiagnostics();

        foreach ((string step, var runs) in Project.Result.TrackedSteps.Where(s => IsModel(s.Key)))
        {
            object[] models = [.. runs.SelectMany(r => r.Outputs).Select(o => o.Value)];
            object[] same = [.. again.Result.TrackedSteps[step].SelectMany(r => r.Outputs).Select(o => o.Value)];
            Assert.Equal(models.Length, same.Length);
            for (int i = 0; i < models.Length; i++)
            {
                Assert.True(models[i].Equals(same[i]), step);
                Assert.Equal(models[i].GetHashCode(), same[i].GetHashCode());
                Assert.False(models[i].Equals(null));
                Assert.False(models[i].Equals("another type"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void EveryModel_IsASealedRecordOrAValue(Type model)
    {
        Assert.True(model.IsValueType || model.IsSealed, model.Name);
        Assert.Contains(model.GetInterfaces(), i => i == typeof(IEquatable<>).MakeGenericType(model));
    }

    public static IEnumerable<TheoryDataRow<Type>> Models() =>
    [
        typeof(DocumentStructure), typeof(Block), typeof(Span), typeof(PublicationDate), typeof(Caption), typeof(RelatedLink), typeof(Contributor),
        typeof(LocalActor), typeof(Mention), typeof(DocumentActors), typeof(DocumentNames), typeof(CorpusDocuments), typeof(ActorReference), typeof(CorpusActor), typeof(CorpusActors), typeof(CorpusGen.Quotes.DocumentQuote),
        typeof(Extraction), typeof(DocumentAddress), typeof(Utf8Text), typeof(ArticleSummary), typeof(ArticleModel), typeof(DocumentTitle), typeof(PlacedArticle), typeof(Folder), typeof(Clash),
        typeof(CorpusLayout), typeof(PlacedActor), typeof(ActorLayout), typeof(ActorShard), typeof(ActorCount), typeof(BucketArticle), typeof(BucketActor), typeof(CodePieces), typeof(GeneratedFile), typeof(Problem),
        typeof(DocumentResult), typeof(Matter), typeof(Statement), typeof(StatedDate), typeof(QuoteCorrection), typeof(Datum), typeof(DatumValue), typeof(TextProblem), typeof(CorrectedQuotes),
        typeof(PlacedDatum), typeof(DocumentData), typeof(DataProperty), typeof(DataSchema), typeof(FrontMatterBlock), typeof(DocumentCopy), typeof(TextPlace), typeof(CorpusOptions), typeof(WrongOption), typeof(CompilationTraits), typeof(EmissionStyle),
    ];

    // A document's input is the file itself; Roslyn's own steps are not ours.
    private static bool IsModel(string step) =>
        step is not (TrackingNames.Files or TrackingNames.Inputs or TrackingNames.ActorFiles) && typeof(TrackingNames).GetFields().Any(f => (string)f.GetValue(null)! == step);

    private static void Walk(object? value, string where, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Type type = value.GetType();
        Assert.False(type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{where} holds a {type}");
        Assert.False(typeof(Delegate).IsAssignableFrom(type), $"{where} holds a {type}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, where + "[]", seen);
        }
        for (Type? t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            foreach (FieldInfo field in t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), where + "." + field.Name, seen);
        }
    }
}
