using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>
/// A stored plan as it stands, with its revisions: enough to show any week. What is shown is made from the profile, the options and the state by the
/// same pure functions that issued the plan.
/// </summary>
internal sealed class StoredPlan
{
    private readonly IReadOnlyList<IssuedRevision> _revisions;

    private StoredPlan(Plan row, IReadOnlyList<IssuedRevision> revisions)
    {
        Row = row;
        _revisions = revisions;
        Track = PlanJson.Read<ProgressionTrack>(row.TrackJson);
        State = PlanJson.Read<ProgressionState>(row.StateJson);
    }

    public Plan Row { get; }

    public ProgressionTrack Track { get; private set; }

    public ProgressionState State { get; private set; }

    /// <summary>The revision that holds now.</summary>
    public IssuedRevision Present => _revisions[^1];

    public IReadOnlyList<IssuedRevision> Revisions => _revisions;

    /// <summary>The clinic's plan; <see langword="null"/> where there is none. Rows are tracked: what the caller changes is saved with them.</summary>
    public static async Task<StoredPlan?> OpenAsync(PlannerDbContext database, StoredCall call, Guid planId, CancellationToken token)
    {
        if (await database.Plans.OfClinic(call, planId, token) is not { } row) return null;
        return (await OpenAsync(database, [row], token))[0];
    }

    /// <summary>Opens plans that were read, with three queries however many they are.</summary>
    public static async Task<IReadOnlyList<StoredPlan>> OpenAsync(PlannerDbContext database, IReadOnlyList<Plan> rows, CancellationToken token)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var revisions = await database.PlanRevisions.AsNoTracking().Where(revision => ids.Contains(revision.PlanId)).ToListAsync(token);
        var assessmentIds = revisions.Select(revision => revision.AssessmentId).Distinct().ToList();
        var assessments = await database.Assessments.AsNoTracking().Where(assessment => assessmentIds.Contains(assessment.Id)).ToDictionaryAsync(row => row.Id, token);
        var references = (await database.StrengthReferences.AsNoTracking().Where(reference => ids.Contains(reference.PlanId)).ToListAsync(token))
            .OrderBy(reference => reference.CreatedAt).ToLookup(reference => reference.PlanId);
        var byPlan = revisions.ToLookup(revision => revision.PlanId);
        return [.. rows.Select(row => new StoredPlan(row, [.. byPlan[row.Id].OrderBy(revision => revision.Revision).Select(
            revision => new IssuedRevision(revision, assessments[revision.AssessmentId].ProfileJson, [.. references[row.Id]]))]))];
    }

    /// <summary>The week that a date lies in, from 1; below 1 before the plan begins.</summary>
    public int WeekOf(LocalDate date) => date < Row.StartDate ? 0 : Period.DaysBetween(Row.StartDate, date) / 7 + 1;

    /// <summary>Whether a week may still come otherwise: it lies behind a decision that has not been made.</summary>
    public bool IsProvisional(int week) => State.Status is not (PlanStatus.Ended or PlanStatus.Completed) && week > State.Week;

    /// <summary>A week as it stands.</summary>
    /// <param name="week">The week, from 1 to the programme's last.</param>
    /// <param name="today">The patient's local date: a week that has begun stands on the step before its decision.</param>
    /// <param name="asIfNothingStoodStill">Whether to show the sessions that a pause or a stop took out.</param>
    public CalendarWeek Week(int week, LocalDate today, bool asIfNothingStoodStill = false)
    {
        var index = _revisions.Count - 1;
        while (index > 0 && _revisions[index].Row.FromWeek > week) index--;
        var shown = Render(index, week, today, asIfNothingStoodStill);
        // The days before a revision took effect stay as they were.
        for (; index > 0 && _revisions[index].Row.FromWeek == week; index--)
            shown = RevisedWeek.Join(Render(index - 1, week, today, asIfNothingStoodStill), shown, _revisions[index].Row.EffectiveOn);
        return shown;
    }

    /// <summary>Takes on a state and derives everything from it that queries need.</summary>
    public void Put(ProgressionState state, Instant now)
    {
        State = state;
        Row.Put(state, now);
    }

    /// <summary>Takes on a revision that was just issued.</summary>
    public void Put(ProgressionTrack track, ProgressionState state, Instant now)
    {
        Track = track;
        Row.TrackJson = PlanJson.Write(track);
        Put(state, now);
    }

    private CalendarWeek Render(int index, int week, LocalDate today, bool asIfNothingStoodStill)
    {
        var last = index == _revisions.Count - 1;
        var revision = _revisions[index];
        var state = last ? State : _revisions[index + 1].Before;
        var track = last ? Track : revision.Track;
        var dose = Standing.In(track, state, week, begun: WeekOf(today) >= week);
        if (asIfNothingStoodStill) dose = dose with { StandsStill = [] };
        var loadBefore = week > Math.Max(1, revision.Row.FromWeek)
            ? revision.ProgrammeIn(week - 1).Week(week - 1, Standing.In(track, state, week - 1, begun: WeekOf(today) >= week - 1)).LoadArbitraryUnits
            : (int?)null;
        return revision.ProgrammeIn(week).Week(week, dose, loadBefore);
    }
}
