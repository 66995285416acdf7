using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace PrescriptionPlanner.Records.Database;

/// <summary>
/// Brings plans of format 1 over: writes each revision's programme, and each week that has begun as that format showed it. Plan by plan, one
/// transaction each, so that a start that is broken off goes on where it was. It reads the doses of ruleset 2026.1, so it has to run before a
/// release that changes them.
/// </summary>
internal sealed partial class Freezing(PlannerStore store, ILogger logger)
{
    /// <summary>Whether a plan waits to be brought over.</summary>
    public Task<bool> IsNeededAsync(CancellationToken token) =>
        store.ReadAsync((context, cancellation) => Waiting(context).AnyAsync(cancellation), token);

    /// <summary>Brings over every plan that waits. One that cannot be read is marked and left as it is.</summary>
    /// <param name="now">The present instant.</param>
    /// <param name="token">Stops between two plans.</param>
    public async Task RunAsync(Instant now, CancellationToken token)
    {
        var waiting = await store.ReadAsync((context, cancellation) => Waiting(context).Select(plan => plan.Id).ToListAsync(cancellation), token).ConfigureAwait(false);
        foreach (var id in waiting)
        {
            token.ThrowIfCancellationRequested();
            try
            {
                await store.WriteAsync((context, cancellation) => BringOverAsync(context, id, now, cancellation), token).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is InvalidDataException or System.Text.Json.JsonException or ArgumentException or KeyNotFoundException or InvalidOperationException)
            {
                LogUnreadable(id, failure.GetType().Name);
                await store.WriteAsync(
                    (context, cancellation) => context.Plans.Where(plan => plan.Id == id).ExecuteUpdateAsync(plan => plan.SetProperty(row => row.IsUnreadable, true).SetProperty(row => row.HasFlags, true), cancellation),
                    token).ConfigureAwait(false);
            }
        }
    }

    private static IQueryable<Plan> Waiting(PlannerDbContext context) =>
        context.Plans.Where(plan => !plan.IsUnreadable && context.PlanRevisions.Any(revision => revision.PlanId == plan.Id && revision.ProgrammeJson == null));

    private static async Task<bool> BringOverAsync(PlannerDbContext context, Guid id, Instant now, CancellationToken token)
    {
        var plan = await context.Plans.SingleAsync(row => row.Id == id, token).ConfigureAwait(false);
        var revisions = await context.PlanRevisions.Where(revision => revision.PlanId == id).ToListAsync(token).ConfigureAwait(false);
        var assessmentIds = revisions.Select(revision => revision.AssessmentId).Distinct().ToList();
        var profiles = await context.Assessments.Where(assessment => assessmentIds.Contains(assessment.Id))
            .ToDictionaryAsync(assessment => assessment.Id, assessment => assessment.ProfileJson, token).ConfigureAwait(false);
        var references = (await context.StrengthReferences.Where(reference => reference.PlanId == id).ToListAsync(token).ConfigureAwait(false))
            .OrderBy(reference => reference.CreatedAt).ToList();
        var today = now.InZone(DateTimeZoneProviders.Tzdb[plan.TimeZone]).Date;
        var old = new OldPlan(plan, revisions, profiles, references);
        old.Keep(today);
        plan.StateJson = PlanJson.Write(old.WithRetests());
        var rows = await context.WeekRecords.Where(week => week.PlanId == id).ToDictionaryAsync(week => week.Week, token).ConfigureAwait(false);
        foreach (var (week, written) in old.BegunWeeks(today))
        {
            if (!rows.TryGetValue(week, out var row))
                context.Add(row = new WeekRecord { PlanId = id, ClinicId = plan.ClinicId, Week = week });
            row.StandingJson = PlanJson.Write(written.MadeFor);
            row.SessionsJson = PlanJson.Write(written);
        }

        await context.SaveChangesAsync(token).ConfigureAwait(false);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "The plan {Plan} cannot be brought over from format 1: {Failure}. It is marked, and its weeks cannot be shown.")]
    private partial void LogUnreadable(Guid plan, string failure);
}
