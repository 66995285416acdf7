using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.ProgressionRuns;

/// <summary>Running the weekly decisions now, in place of waiting for the schedule.</summary>
internal static class ProgressionRunsApi
{
    private const string NoBody = "";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public static void MapProgressionRuns(this RouteGroupBuilder routes)
    {
        var runs = routes.MapGroup("/progression-runs").WithTags("Progression runs");
        runs.MapPost("/", Create).WithName("CreateProgressionRun").Needs(Resource.ProgressionRuns, Act.Create).Creates<ProgressionRunDocument>(202);
        runs.MapGet("/{runId:guid}", Get).WithName("GetProgressionRun").Needs(Resource.ProgressionRuns, Act.Read).Answers<ProgressionRunDocument>();
    }

    /// <summary>Makes every decision of the clinic that has fallen due, now.</summary>
    /// <remarks>Answers 202 at once where it takes longer than a moment; the address in <c>Location</c> then says what changed and why.</remarks>
    internal static async Task<Outcome<ProgressionRunDocument>> Create(StoredCall call, ProgressionRunQueue queue)
    {
        var now = call.Now;
        var run = new ProgressionRun { Id = call.NextId(), ClinicId = call.ClinicId, RequestedAt = now };
        var made = await call.WriteAsync<ProgressionRunDocument>(NoBody, async (database, token) =>
        {
            database.ProgressionRuns.Add(run);
            database.AuditEvents.Add(call.Audit("progressionRunRequested", "progressionRun", run.Id, null));
            await database.SaveChangesAsync(token);
            return Accepted(ProgressionRunDocument.Of(run, []), call);
        });
        if (made.Reply is not { } reply || reply.Location is not { } location || !location.EndsWith(run.Id.ToString(), StringComparison.Ordinal)) return made;
        queue.Ring();
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            await Task.Delay(Look, call.Aborted);
            if (await ReadAsync(call, run.Id) is { FinishedAt: not null } finished) return Accepted(finished, call);
        }

        return made;
    }

    /// <summary>What a run did: the decisions that it made, up to a thousand.</summary>
    internal static async Task<Outcome<ProgressionRunDocument>> Get(Guid runId, StoredCall call) =>
        await ReadAsync(call, runId) is { } run ? Outcome<ProgressionRunDocument>.Of(run, call.Language) : new ProblemResult(ProblemKind.NotFound);

    private static Outcome<ProgressionRunDocument> Accepted(ProgressionRunDocument run, StoredCall call) =>
        Outcome<ProgressionRunDocument>.Of(run, call.Language, status: StatusCodes.Status202Accepted, location: $"/v1/progression-runs/{run.Id}");

    private static Task<ProgressionRunDocument?> ReadAsync(StoredCall call, Guid runId) => call.QueryAsync(async (database, token) =>
    {
        var run = await database.ProgressionRuns.AsNoTracking().SingleOrDefaultAsync(row => row.ClinicId == call.ClinicId && row.Id == runId, token);
        if (run is null) return null;
        var decided = PlanJson.Read<IReadOnlyList<DecidedWeek>>(run.DecidedJson);
        var plans = decided.Select(week => week.PlanId).Distinct().ToList();
        var rows = (await database.DecisionRecords.AsNoTracking().Where(row => row.ClinicId == call.ClinicId && plans.Contains(row.PlanId)).ToListAsync(token))
            .ToDictionary(row => new DecidedWeek(row.PlanId, row.Week));
        return ProgressionRunDocument.Of(run, [.. decided.Where(rows.ContainsKey).Select(week => RunDecision.Of(rows[week]))]);
    });
}

/// <summary>A run of the weekly decisions.</summary>
/// <param name="Id">Id.</param>
/// <param name="Status">How far it is.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Plans">Plans that had a decision due.</param>
/// <param name="Decisions">Decisions that it made.</param>
/// <param name="Failures">Plans that could not be decided; they are as they were.</param>
/// <param name="Decided">The decisions, up to a thousand.</param>
internal sealed record ProgressionRunDocument(
    Guid Id, RunStatus Status, Instant RequestedAt, Instant? StartedAt, Instant? FinishedAt, int Plans, int Decisions, int Failures, IReadOnlyList<RunDecision> Decided)
{
    public static ProgressionRunDocument Of(ProgressionRun run, IReadOnlyList<RunDecision> decided) => new(
        run.Id, run.Status, run.RequestedAt, run.StartedAt, run.FinishedAt, run.Plans, run.Decisions, run.Failures, decided);
}

/// <summary>A decision of a run.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Week">The week that was judged.</param>
/// <param name="AwaitsReview">Whether a step up waits for a clinician.</param>
/// <param name="Modalities">What was decided, with the rules and inputs that led there.</param>
internal sealed record RunDecision(Guid PlanId, int Week, bool AwaitsReview, IReadOnlyList<StepDecision> Modalities)
{
    public static RunDecision Of(DecisionRecord row) => new(row.PlanId, row.Week, row.AwaitsReview, PlanJson.Read<IReadOnlyList<StepDecision>>(row.ModalitiesJson));
}
