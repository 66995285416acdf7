using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Database.Sqlite;

/// <summary>Weeks that are due in SQLite. The transaction is alone from its first read on; batches are short, so that other writers wait little.</summary>
internal sealed class SqliteDueWeeks : DueWeeks
{
    private const string Select =
        """
        SELECT plan.id, plan.clinic_id, plan.patient_id, plan.week, plan.start_date, plan.time_zone, plan.next_decision_at, plan.track_json,
            plan.state_json, week_record.evidence_json, plan.revision
        FROM plan LEFT JOIN week_record ON week_record.plan_id = plan.id AND week_record.week = plan.week
        """;

    private const string Order = "ORDER BY plan.next_decision_at, plan.id LIMIT 500";

    private const string InsertDecision =
        $"""
        INSERT INTO decision_record (id, clinic_id, plan_id, week, decided_at, "by", awaits_review, modalities_json, raises_flag)
        VALUES (@decision, @clinic, @plan, @week, @due, '{DecisionRecord.BySchedule}', @awaits, @modalities, @raises)
        """;

    private const string InsertAudit =
        $"""
        INSERT INTO audit_event (clinic_id, at, actor, action, subject_kind, subject_id, patient_id, outcome, detail_json)
        VALUES (@clinic, @due, '{AuditEvent.Schedule}', '{AuditEvent.Decision}', '{AuditEvent.PlanSubject}', @plan, @patient, @outcome, @detail)
        """;

    private const string PutStanding =
        """
        INSERT INTO week_record (plan_id, week, clinic_id, standing_json) VALUES (@plan, @next, @clinic, @standing)
        ON CONFLICT (plan_id, week) DO UPDATE SET standing_json = excluded.standing_json
        """;

    private const string UpdatePlan =
        """
        UPDATE plan SET
            week = @next, status = @status, state_json = @state, positions_json = @positions, has_flags = @flags,
            awaits_review = awaits_review OR @awaits, next_decision_on = @nextOn, next_decision_at = @nextAt, updated_at = @due, version = version + 1
        WHERE id = @plan
        """;

    /// <inheritdoc/>
    public override Task<IReadOnlyList<DueWeek>> ClaimAsync(
        PlannerDbContext context, Instant now, SweepScope scope, IReadOnlyCollection<Guid> setAside, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var claim = CommandOf(context);
        var where = $"plan.next_decision_at <= @now AND NOT plan.is_unreadable AND plan.{Running}";
        claim.Parameters.AddWithValue("@now", SqliteTimes.ToStored(now));
        if (scope.ClinicId is { } clinic)
        {
            where += " AND plan.clinic_id = @clinic";
            claim.Parameters.AddWithValue("@clinic", clinic);
        }

        if (scope.PlanIds is { } plans)
        {
            where += " AND plan.id IN (SELECT value FROM json_each(@plans))";
            claim.Parameters.AddWithValue("@plans", ListOf(plans));
        }

        if (setAside.Count > 0)
        {
            where += " AND plan.id NOT IN (SELECT value FROM json_each(@aside))";
            claim.Parameters.AddWithValue("@aside", ListOf(setAside));
        }

        claim.CommandText = $"{Select} WHERE {where} {Order}";
        return Task.FromResult<IReadOnlyList<DueWeek>>(Read(claim));
    }

    /// <inheritdoc/>
    public override Task<DueWeek?> HoldAsync(PlannerDbContext context, Guid planId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var hold = CommandOf(context);
        hold.CommandText = $"{Select} WHERE plan.id = @plan AND plan.next_decision_at IS NOT NULL AND plan.{Running}";
        hold.Parameters.AddWithValue("@plan", planId);
        return Task.FromResult(Read(hold).SingleOrDefault());
    }

    /// <inheritdoc/>
    public override Task WriteAsync(PlannerDbContext context, IReadOnlyList<WeekOutcome> outcomes, CancellationToken cancellationToken)
    {
        using var decision = new Prepared(CommandOf(context), InsertDecision, "decision", "clinic", "plan", "week", "due", "awaits", "modalities", "raises");
        using var audit = new Prepared(CommandOf(context), InsertAudit, "clinic", "due", "plan", "patient", "outcome", "detail");
        using var plan = new Prepared(
            CommandOf(context), UpdatePlan, "next", "status", "state", "positions", "flags", "awaits", "nextOn", "nextAt", "due", "plan");
        using var standing = new Prepared(CommandOf(context), PutStanding, "plan", "next", "clinic", "standing");
        foreach (var made in outcomes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var due = SqliteTimes.ToStored(made.Due.DueAt);
            decision.Run(
                made.DecisionId, made.Due.ClinicId, made.Due.PlanId, made.Due.Week, due, made.AwaitsReview, made.ModalitiesJson, made.RaisesFlag);
            audit.Run(made.Due.ClinicId, due, made.Due.PlanId, made.Due.PatientId, made.AuditOutcome, made.AuditDetailJson);
            plan.Run(
                made.NextWeek, Codes<PlanStatus>.Of(made.Status), made.StateJson, made.PositionsJson, made.HasFlags, made.AwaitsReview,
                made.NextDecisionOn is { } on ? SqliteTimes.ToStored(on) : DBNull.Value,
                made.NextDecisionAt is { } at ? SqliteTimes.ToStored(at) : DBNull.Value,
                due, made.Due.PlanId);
            if (made.StandingJson is { } json) standing.Run(made.Due.PlanId, made.NextWeek, made.Due.ClinicId, json);
        }

        return Task.CompletedTask;
    }

    private static List<DueWeek> Read(SqliteCommand claim)
    {
        var weeks = new List<DueWeek>();
        using var reader = claim.ExecuteReader();
        while (reader.Read())
        {
            weeks.Add(new DueWeek
            {
                PlanId = reader.GetGuid(0),
                ClinicId = reader.GetGuid(1),
                PatientId = reader.GetGuid(2),
                Week = reader.GetInt32(3),
                StartDate = SqliteTimes.ToDate(reader.GetString(4)),
                TimeZone = reader.GetString(5),
                DueAt = SqliteTimes.ToInstant(reader.GetInt64(6)),
                TrackJson = reader.GetString(7),
                StateJson = reader.GetString(8),
                EvidenceJson = reader.IsDBNull(9) ? null : reader.GetString(9),
                Revision = reader.GetInt32(10),
            });
        }

        return weeks;
    }

    private static SqliteCommand CommandOf(PlannerDbContext context)
    {
        var transaction = (SqliteTransaction)TransactionOf(context);
        return new SqliteCommand { Connection = transaction.Connection, Transaction = transaction };
    }

    // Ids as SQLite's text keeps them.
    private static string ListOf(IEnumerable<Guid> ids) => JsonSerializer.Serialize(ids.Select(id => id.ToString().ToUpperInvariant()));

    /// <summary>A statement that is compiled once and run for every row of a batch.</summary>
    private sealed class Prepared : IDisposable
    {
        private readonly SqliteCommand _command;

        public Prepared(SqliteCommand command, string text, params ReadOnlySpan<string> parameters)
        {
            _command = command;
            _command.CommandText = text;
            foreach (var parameter in parameters) _command.Parameters.Add(new SqliteParameter("@" + parameter, null));
        }

        public void Run(params ReadOnlySpan<object> values)
        {
            for (var index = 0; index < values.Length; index++) _command.Parameters[index].Value = values[index];
            _command.ExecuteNonQuery();
        }

        public void Dispose() => _command.Dispose();
    }
}
