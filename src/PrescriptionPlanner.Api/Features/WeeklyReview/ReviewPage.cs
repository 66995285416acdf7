using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.WeeklyReview;

/// <summary>Reads a page of the review: the same few queries whatever the caseload.</summary>
internal static class ReviewPage
{
    /// <summary>Whether a decision of the clinic has fallen due and is not made.</summary>
    public static Task<bool> IsAnyDueAsync(PlannerDbContext database, StoredCall call, CancellationToken token)
    {
        var now = call.Now;
        return database.Plans.AnyAsync(plan => plan.ClinicId == call.ClinicId && plan.NextDecisionAt <= now, token);
    }

    /// <summary>One item more than a page.</summary>
    public static async Task<IReadOnlyList<ReviewedPlan>> ReadAsync(
        PlannerDbContext database, StoredCall call, LocalDate? weekOf, bool? flagged, ReviewPosition? after, int size, CancellationToken token)
    {
        var rows = await Running(database, call, flagged, after).AsNoTracking().Take(size + 1).ToListAsync(token);
        foreach (var row in rows.Take(size)) call.Concerns(row.PatientId);
        var now = call.Now;
        var weeks = rows.ToDictionary(row => row.Id, row => row.WeekOf(weekOf ?? TimeZones.Today(now, row.TimeZone)));
        var plans = await StoredPlan.OpenAsync(database, rows, row => weeks[row.Id], token);
        var ids = rows.Select(row => row.Id).ToList();
        var patientIds = rows.Select(row => row.PatientId).Distinct().ToList();
        var patients = await database.Patients.AsNoTracking().Where(patient => patientIds.Contains(patient.Id)).ToDictionaryAsync(patient => patient.Id, token);
        var shown = weeks.Values.Where(week => week > 0).SelectMany(week => new[] { week, week - 1 }).Distinct().ToList();
        var logs = (await database.SessionRecords.AsNoTracking().Where(log => ids.Contains(log.PlanId) && shown.Contains(log.Week)).ToListAsync(token)).ToLookup(log => (log.PlanId, log.Week));
        var observed = (await database.ObservationRecords.AsNoTracking().Where(row => ids.Contains(row.PlanId) && shown.Contains(row.CountsInWeek)).ToListAsync(token)).ToLookup(row => (row.PlanId, row.CountsInWeek));
        var decisions = (await database.DecisionRecords.AsNoTracking().Where(decision => ids.Contains(decision.PlanId) && shown.Contains(decision.Week)).ToListAsync(token))
            .ToDictionary(decision => (decision.PlanId, decision.Week));
        var reviews = (await database.ReviewRecords.AsNoTracking().Where(review => ids.Contains(review.PlanId) && shown.Contains(review.Week)).ToListAsync(token)).ToLookup(review => (review.PlanId, review.Week));
        var due = (await database.DueItems.AsNoTracking().Where(item => ids.Contains(item.PlanId) && item.DoneAt == null && item.DueAt <= now).ToListAsync(token)).ToLookup(item => item.PlanId);
        return
        [
            .. rows.Zip(plans).Select(pair =>
            {
                var (row, plan) = pair;
                var week = weeks[row.Id];
                return ReviewedPlan.Of(
                    row, plan, patients[row.PatientId], week, TimeZones.Today(now, row.TimeZone),
                    new ReviewedWeek(logs[(row.Id, week)], observed[(row.Id, week)]), new ReviewedWeek(logs[(row.Id, week - 1)], observed[(row.Id, week - 1)]),
                    decisions.GetValueOrDefault((row.Id, week)), reviews[(row.Id, week)], due[row.Id]);
            }),
        ];
    }

    private static IQueryable<Plan> Running(PlannerDbContext database, StoredCall call, bool? flagged, ReviewPosition? after)
    {
        var plans = database.Plans.Where(plan => plan.ClinicId == call.ClinicId
            && (plan.Status == PlanStatus.Active || plan.Status == PlanStatus.Paused || plan.Status == PlanStatus.Suspended || plan.HasFlags || plan.AwaitsReview));
        if (flagged is { } wanted) plans = plans.Where(plan => plan.HasFlags == wanted);
        if (after is { } last)
            plans = plans.Where(plan => (plan.HasFlags ? 0 : plan.AwaitsReview ? 1 : 2) > last.Rank
                || ((plan.HasFlags ? 0 : plan.AwaitsReview ? 1 : 2) == last.Rank && plan.Id.CompareTo(last.PlanId) > 0));
        return plans.OrderBy(plan => plan.HasFlags ? 0 : plan.AwaitsReview ? 1 : 2).ThenBy(plan => plan.Id);
    }
}
