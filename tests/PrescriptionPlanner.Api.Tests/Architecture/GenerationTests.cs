using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Api.Tests.Architecture;

/// <summary>Reading, logging, deciding and reviewing a plan generates nothing: only what issues, revises, screens or simulates does.</summary>
public sealed class GenerationTests
{
    private const string Features = "PrescriptionPlanner.Api.Features.";

    /// <summary>What generates, screens or diagnoses.</summary>
    private static readonly HashSet<Type> Generators =
    [
        typeof(Prescriber), typeof(Simulation), typeof(ProgrammeGenerator), typeof(GeneratedProgramme), typeof(Continuation), typeof(Clearance),
        typeof(Diagnostician), typeof(Nutritionist), typeof(PaceRules), typeof(Climb), typeof(ResistanceLadder), typeof(BalanceLadder),
        typeof(AerobicLadder), typeof(ImpactLadder), typeof(HiitLadder), typeof(VibrationLadder),
    ];

    /// <summary>Who may generate, and why.</summary>
    private static readonly string[] MayGenerate =
    [
        Features + "Assessments.ScreenRunningPlans", // a new assessment
        Features + "Diagnoses.DiagnosesApi", // a diagnosis by itself
        Features + "Plans.IssuePlan",
        Features + "Plans.PlanIssue", // renders and keeps the document of an issue
        Features + "Plans.PlansApi", // the preview
        Features + "Revisions.RevisePlan",
        Features + "Simulations.SimulationsApi",
        "PrescriptionPlanner.Api.Http.WarmUp", // a first preview, before anybody asks for one
        "PrescriptionPlanner.Records.Database.OldPlan", // brings plans of format 1 over
        "PrescriptionPlanner.Records.Database.OldRevision",
    ];

    private static readonly string[] RunPlans = ["SessionLogs", "Observations", "Decisions", "WeeklyReview", "StrengthReferences"];

    // Without what is generated for the contract, which names every handler.
    private static readonly HashSet<Type> Service =
    [
        .. typeof(Program).Assembly.GetTypes().Concat(typeof(StoredPlan).Assembly.GetTypes()).Where(IsOfTheService),
    ];

    [Fact]
    public void Types_ThatRunPlans_NameNothingThatGenerates() =>
        AssertNone(Service.Where(RunsPlans).SelectMany(type => ReferencedTypes.Of(type).Where(Generators.Contains).Select(used => $"{type} uses {used}")));

    [Fact]
    public void Types_ThatRunPlans_ReachNothingThatGenerates() => AssertNone(Service.Where(RunsPlans).Select(PathToAGenerator).OfType<string>());

    [Fact]
    public void Generators_OfTheService_AreTheListedOnes() => Assert.Equal(
        MayGenerate, Service.Where(type => ReferencedTypes.Of(type).Any(Generators.Contains)).Select(OwnerOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void RunsPlans_EveryNamedRoom_HasTypes()
    {
        Assert.Contains(Service, type => type == typeof(StoredPlan) && RunsPlans(type));
        foreach (var feature in RunPlans) Assert.Contains(Service, type => type.Namespace == Features + feature);
    }

    [Fact]
    public void PathToAGenerator_FromARevision_IsFound() =>
        Assert.NotNull(PathToAGenerator(Service.Single(type => type.FullName == Features + "Revisions.RevisionsApi")));

    private static bool IsOfTheService(Type type) => type.Namespace?.StartsWith("PrescriptionPlanner.", StringComparison.Ordinal) == true;

    private static bool RunsPlans(Type type) =>
        type.Namespace == "PrescriptionPlanner.Records.Plans" || RunPlans.Any(feature => type.Namespace == Features + feature);

    /// <summary>
    /// The shortest way over types of the service from one that runs plans to one that may generate. The storage is not walked through: it brings old
    /// plans over when it is made ready, and nothing else of it generates.
    /// </summary>
    private static string? PathToAGenerator(Type from)
    {
        var (known, waiting) = (new HashSet<Type> { from }, new Queue<(Type Type, string Path)>([(from, $"{from}")]));
        while (waiting.TryDequeue(out var next))
            foreach (var used in WithNested(next.Type).SelectMany(ReferencedTypes.Of))
            {
                if (!known.Add(used) || used == typeof(PlannerStore) || !Service.Contains(used)) continue;
                var path = $"{next.Path} > {used}";
                if (WithNested(used).SelectMany(ReferencedTypes.Of).Any(Generators.Contains)) return path;
                waiting.Enqueue((used, path));
            }

        return null;
    }

    // What the compiler makes of an asynchronous method or a lambda stands inside the type.
    private static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Where(inner => inner.Name.StartsWith('<')).SelectMany(WithNested).Prepend(type);

    private static string OwnerOf(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.FullName!;
    }

    private static void AssertNone(IEnumerable<string> found)
    {
        var all = found.Distinct().ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
