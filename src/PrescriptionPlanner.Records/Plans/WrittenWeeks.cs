using System.Text.Json;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A written week as it is shown, and how the plan stood when it was read.</summary>
/// <param name="Week">The week.</param>
/// <param name="IsProvisional">Whether it may still come otherwise: it lies behind a decision that has not been made.</param>
/// <param name="Version">Version of the plan.</param>
public sealed record ShownWeek(CalendarWeek Week, bool IsProvisional, int Version);

/// <summary>
/// Reads a week that is written down as it stands, by one query on keys: most looks at a running plan are at such a week. Anything else is left to
/// <see cref="StoredPlan"/>. The query does not apply a <see cref="RowScope"/>. A caller with a narrower scope than a clinic must find the plan within
/// that scope first.
/// </summary>
public sealed class WrittenWeeks
{
    private const string Select =
        """
        SELECT plan.version, plan.state_json, week_record.standing_json, week_record.sessions_json
        FROM week_record JOIN plan ON plan.id = week_record.plan_id
        WHERE week_record.plan_id = $1 AND week_record.week = $2 AND plan.clinic_id = $3 AND week_record.week <= plan.weeks
            AND week_record.sessions_json IS NOT NULL
        """;

    private readonly PreparedQuery _find;

    internal WrittenWeeks(PreparedQueries queries) => _find = queries.Prepare(Select);

    /// <summary>The week of the clinic's plan; <see langword="null"/> where it is not written down as it stands, or cannot be read.</summary>
    /// <param name="clinicId">The clinic.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="week">The week, from 1.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async ValueTask<ShownWeek?> FindAsync(Guid clinicId, Guid planId, int week, CancellationToken cancellationToken)
    {
        var row = await _find.FirstAsync(
            [planId, week, clinicId],
            static row => new Row(row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3)), cancellationToken)
            .ConfigureAwait(false);
        if (row is null) return null;
        try
        {
            if (WrittenWeek.IsStale(row.SessionsJson, row.StandingJson)) return null;
            var state = PlanJson.Read<ProgressionState>(row.StateJson);
            var written = PlanJson.Read<WrittenWeek>(row.SessionsJson);
            return new ShownWeek(written.Week.Shown(Standing.StillIn(state), written.LoadBefore), StoredPlan.IsProvisional(state, week), row.Version);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Row(int Version, string StateJson, string? StandingJson, string SessionsJson);
}
