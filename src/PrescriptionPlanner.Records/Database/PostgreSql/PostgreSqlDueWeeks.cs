using System.Globalization;
using NodaTime;
using Npgsql;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Database.PostgreSql;

/// <summary>Weeks that are due in PostgreSQL. Several replicas share the work: each skips what another holds.</summary>
internal sealed class PostgreSqlDueWeeks : DueWeeks
{
    private const string Columns =
        $"id, clinic_id, patient_id, week, start_date, time_zone, CASE WHEN {Running} THEN next_decision_at END, track_json, state_json, revision";

    // A limit that is a parameter makes PostgreSQL plan for a tenth of the table, some twenty times as slow: it is written out.
    private const string Order = "ORDER BY next_decision_at, id LIMIT 1000 FOR UPDATE SKIP LOCKED";

    private const string Evidence =
        "SELECT week_record.plan_id, week_record.evidence_json FROM week_record JOIN unnest($1, $2) AS due(plan_id, week) USING (plan_id, week) WHERE evidence_json IS NOT NULL";

    private const string InsertDecisions =
        $"""
        INSERT INTO decision_record (id, clinic_id, plan_id, week, decided_at, "by", awaits_review, modalities_json, raises_flag)
        SELECT id, clinic_id, plan_id, week, decided_at, '{DecisionRecord.BySchedule}', awaits_review, modalities_json, raises_flag
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)
            AS made(id, clinic_id, plan_id, week, decided_at, awaits_review, modalities_json, raises_flag)
        """;

    private const string InsertAudit =
        $"""
        INSERT INTO audit_event (clinic_id, at, actor, action, subject_kind, subject_id, patient_id, outcome, detail_json)
        SELECT clinic_id, at, '{AuditEvent.Schedule}', '{AuditEvent.Decision}', '{AuditEvent.PlanSubject}', plan_id, patient_id, outcome, detail_json
        FROM unnest($1, $2, $3, $4, $5, $6) AS made(clinic_id, at, plan_id, patient_id, outcome, detail_json)
        """;

    private const string PutStandings =
        """
        INSERT INTO week_record (plan_id, week, clinic_id, standing_json)
        SELECT plan_id, week, clinic_id, standing_json FROM unnest($1, $2, $3, $4) AS made(plan_id, week, clinic_id, standing_json) WHERE standing_json IS NOT NULL
        ON CONFLICT (plan_id, week) DO UPDATE SET standing_json = excluded.standing_json
        """;

    private const string UpdatePlans =
        """
        UPDATE plan SET
            week = made.week, status = made.status, state_json = made.state_json, positions_json = made.positions_json, has_flags = made.has_flags,
            awaits_review = plan.awaits_review OR made.awaits_review, next_decision_on = made.next_decision_on,
            next_decision_at = made.next_decision_at, updated_at = made.updated_at, version = plan.version + 1
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            AS made(id, week, status, state_json, positions_json, has_flags, awaits_review, next_decision_on, next_decision_at, updated_at)
        WHERE plan.id = made.id
        """;

    /// <inheritdoc/>
    public override Task<IReadOnlyList<DueWeek>> ClaimAsync(
        PlannerDbContext context, Instant now, SweepScope scope, IReadOnlyCollection<Guid> setAside, CancellationToken cancellationToken)
    {
        using var claim = CommandOf(context);
        var where = $"next_decision_at <= {Add(claim, now)} AND NOT is_unreadable AND {Running}";
        if (scope.ClinicId is { } clinic) where += $" AND clinic_id = {Add(claim, clinic)}";
        if (scope.PlanIds is { } plans) where += $" AND id = ANY({Add(claim, plans.ToArray())})";
        if (setAside.Count > 0) where += $" AND id <> ALL({Add(claim, setAside.ToArray())})";
        claim.CommandText = $"SELECT {Columns} FROM plan WHERE {where} {Order}";
        return ReadAsync(context, claim, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DueWeek?> HoldAsync(PlannerDbContext context, Guid planId, CancellationToken cancellationToken)
    {
        await using var hold = CommandOf(context);
        hold.CommandText = $"SELECT {Columns} FROM plan WHERE id = {Add(hold, planId)} FOR UPDATE";
        return (await ReadAsync(context, hold, cancellationToken).ConfigureAwait(false)).SingleOrDefault();
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(PlannerDbContext context, IReadOnlyList<WeekOutcome> outcomes, CancellationToken cancellationToken)
    {
        var transaction = (NpgsqlTransaction)TransactionOf(context);
        await using var batch = new NpgsqlBatch(transaction.Connection, transaction)
        {
            BatchCommands =
            {
                Command(
                    InsertDecisions,
                    Column(outcomes, made => made.DecisionId), Column(outcomes, made => made.Due.ClinicId), Column(outcomes, made => made.Due.PlanId),
                    Column(outcomes, made => made.Due.Week), Column(outcomes, made => made.Due.DueAt), Column(outcomes, made => made.AwaitsReview),
                    Column(outcomes, made => made.ModalitiesJson), Column(outcomes, made => made.RaisesFlag)),
                Command(
                    InsertAudit,
                    Column(outcomes, made => made.Due.ClinicId), Column(outcomes, made => made.Due.DueAt), Column(outcomes, made => made.Due.PlanId),
                    Column(outcomes, made => made.Due.PatientId), Column(outcomes, made => made.AuditOutcome),
                    Column(outcomes, made => made.AuditDetailJson)),
                Command(
                    UpdatePlans,
                    Column(outcomes, made => made.Due.PlanId), Column(outcomes, made => made.NextWeek),
                    Column(outcomes, made => Codes<PlanStatus>.Of(made.Status)), Column(outcomes, made => made.StateJson),
                    Column(outcomes, made => made.PositionsJson), Column(outcomes, made => made.HasFlags), Column(outcomes, made => made.AwaitsReview),
                    Column(outcomes, made => made.NextDecisionOn), Column(outcomes, made => made.NextDecisionAt),
                    Column(outcomes, made => made.Due.DueAt)),
                Command(
                    PutStandings,
                    Column(outcomes, made => made.Due.PlanId), Column(outcomes, made => made.NextWeek), Column(outcomes, made => made.Due.ClinicId),
                    Column(outcomes, made => made.StandingJson)),
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    // The evidence is read by a statement of its own, after the plans are held: one statement for both could pair a plan, as another transaction left
    // it a moment ago, with the evidence from before that.
    private static async Task<IReadOnlyList<DueWeek>> ReadAsync(PlannerDbContext context, NpgsqlCommand claim, CancellationToken cancellationToken)
    {
        var plans = new List<DueWeek>();
        await using (var reader = await claim.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (await reader.IsDBNullAsync(6, cancellationToken).ConfigureAwait(false)) continue;
                plans.Add(new DueWeek
                {
                    PlanId = reader.GetGuid(0),
                    ClinicId = reader.GetGuid(1),
                    PatientId = reader.GetGuid(2),
                    Week = reader.GetInt32(3),
                    StartDate = reader.GetFieldValue<LocalDate>(4),
                    TimeZone = reader.GetString(5),
                    DueAt = reader.GetFieldValue<Instant>(6),
                    TrackJson = reader.GetString(7),
                    StateJson = reader.GetString(8),
                    Revision = reader.GetInt32(9),
                });
            }
        }

        if (plans.Count == 0) return plans;
        var evidence = new Dictionary<Guid, string>();
        await using var weeks = CommandOf(context);
        weeks.CommandText = Evidence;
        Add(weeks, plans.Select(plan => plan.PlanId).ToArray());
        Add(weeks, plans.Select(plan => plan.Week).ToArray());
        await using (var reader = await weeks.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false)) evidence.Add(reader.GetGuid(0), reader.GetString(1));
        return plans.ConvertAll(plan => evidence.TryGetValue(plan.PlanId, out var json) ? plan with { EvidenceJson = json } : plan);
    }

    private static NpgsqlCommand CommandOf(PlannerDbContext context)
    {
        var transaction = (NpgsqlTransaction)TransactionOf(context);
        return new NpgsqlCommand { Connection = transaction.Connection, Transaction = transaction };
    }

    private static string Add<T>(NpgsqlCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return "$" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static NpgsqlBatchCommand Command(string text, params NpgsqlParameter[] columns)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var column in columns) command.Parameters.Add(column);
        return command;
    }

    private static NpgsqlParameter<T[]> Column<T>(IReadOnlyList<WeekOutcome> outcomes, Func<WeekOutcome, T> value)
    {
        var column = new T[outcomes.Count];
        for (var index = 0; index < column.Length; index++) column[index] = value(outcomes[index]);
        return new NpgsqlParameter<T[]> { TypedValue = column };
    }
}
