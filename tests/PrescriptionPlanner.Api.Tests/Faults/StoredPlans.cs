using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Tests.Faults;

/// <summary>Plans put straight into a database, all of them due, and what has to be true of them once they are decided.</summary>
internal sealed class StoredPlans
{
    private readonly TestDatabase _database;
    private readonly Assessment _assessment;
    private readonly string _documentId;
    private readonly List<Guid> _ids = [];

    private StoredPlans(TestDatabase database, ModelPlan model, int overdueWeeks, Assessment assessment, string documentId) =>
        (_database, Model, OverdueWeeks, _assessment, _documentId) = (database, model, overdueWeeks, assessment, documentId);

    public ModelPlan Model { get; }

    /// <summary>Weeks of each plan whose decision has fallen due.</summary>
    public int OverdueWeeks { get; }

    public IReadOnlyList<Guid> Ids => _ids;

    public Guid PatientId => _assessment.PatientId;

    public Guid AssessmentId => _assessment.Id;

    private static Instant Now => SystemTime.Now;

    /// <summary>A patient whose plans begin so long ago; the next week's decision is days away, so that no test depends on the hour.</summary>
    public static async Task<StoredPlans> BeginAsync(TestDatabase database, int overdueWeeks)
    {
        var model = ModelPlan.StartingOn(Now.InUtc().Date.PlusDays(-(7 * overdueWeeks) - 3));
        var patient = model.Patient(Guid.CreateVersion7());
        var assessment = model.Assessment(patient, Guid.CreateVersion7());
        var documentId = await database.Store.WriteAsync(
            async (context, token) =>
            {
                context.AddRange(patient, assessment, FirstKey.RowOf(ApiKeyText.Parse(RunningPlanner.AdministratorKey)!, patient.ClinicId, Now));
                await context.SaveChangesAsync(token);
                return await PlanIssue.KeepDocumentAsync(context, patient.ClinicId, model.Prescription, Now, token);
            },
            default);
        return new StoredPlans(database, model, overdueWeeks, assessment, documentId);
    }

    /// <summary>Adds plans, all in one transaction, so that they fall due at one moment.</summary>
    public async Task<IReadOnlyList<Guid>> AddAsync(int count)
    {
        var plans = Enumerable.Range(0, count).Select(_ => Model.Plan(_assessment, Guid.CreateVersion7())).ToList();
        await _database.Store.WriteAsync(
            (context, token) =>
            {
                context.AddRange(plans);
                context.AddRange(plans.Select(plan => Model.Revision(plan, _documentId)));
                return context.SaveChangesAsync(token);
            },
            default);
        _ids.AddRange(plans.Select(plan => plan.Id));
        return [.. plans.Select(plan => plan.Id)];
    }

    public Task<int> CountDueAsync() => _database.Store.ReadAsync(
        (context, token) => context.Plans.CountAsync(plan => plan.NextDecisionAt != null && plan.NextDecisionAt <= Now, token), default);

    /// <summary>Ends when nothing is due any more.</summary>
    public async Task DecidedAsync(TimeSpan patience)
    {
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); await CountDueAsync() is > 0 and var due; await Task.Delay(50))
            Assert.True(waited.Elapsed < patience, $"{due} plans are still due.");
    }

    /// <summary>
    /// Every overdue week of every plan was decided once: one row, one event, one move of the version, in order; where nothing was logged, with the
    /// state that the domain alone comes to.
    /// </summary>
    public async Task AssertDecidedOnceAsync(IReadOnlySet<Guid>? logged = null)
    {
        var (plans, decisions, events) = await _database.Store.ReadAsync(
            async (context, token) => (
                await context.Plans.ToDictionaryAsync(plan => plan.Id, token),
                (await context.DecisionRecords.OrderBy(row => row.Week).Select(row => new { row.PlanId, row.Week, row.ModalitiesJson }).ToListAsync(token)).ToLookup(row => row.PlanId),
                (await context.AuditEvents.Where(row => row.Action == AuditEvent.Decision).ToListAsync(token)).ToLookup(row => row.SubjectId)),
            default);
        var expected = PlanJson.Write(Model.AfterUnloggedWeeks(OverdueWeeks));
        var weeks = Enumerable.Range(1, OverdueWeeks).ToList();
        Assert.Equal(_ids.Count, plans.Count);
        foreach (var id in _ids)
        {
            var plan = plans[id];
            Assert.Equal((OverdueWeeks + 1, OverdueWeeks + 1), (plan.Week, plan.Version));
            Assert.Equal(weeks, decisions[id].Select(row => row.Week));
            Assert.Equal(OverdueWeeks, events[id].Count());
            Assert.Equal(PlanJson.WritePositions(PlanJson.Read<ProgressionState>(plan.StateJson)), plan.PositionsJson);
            var positions = PlanJson.ReadPositions(plan.PositionsJson);
            Assert.All(
                PlanJson.Read<IReadOnlyList<StepDecision>>(decisions[id].Last().ModalitiesJson), step => Assert.Equal(step.ToStep, positions[step.Modality]));
            if (logged?.Contains(id) != true) Assert.Equal(expected, plan.StateJson);
        }
    }
}

/// <summary>The time of the machine, which the services that the tests start go by.</summary>
internal static class SystemTime
{
    public static Instant Now => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
}
