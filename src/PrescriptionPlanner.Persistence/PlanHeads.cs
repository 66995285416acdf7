using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Persistence.Conversion;

namespace PrescriptionPlanner.Persistence;

/// <summary>Where a plan stands, and which document it serves.</summary>
public sealed record PlanHeadRow
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The patient.</summary>
    public required Guid PatientId { get; init; }

    /// <summary>The assessment that the present revision rests on.</summary>
    public required Guid AssessmentId { get; init; }

    /// <summary>The present revision.</summary>
    public required int Revision { get; init; }

    /// <summary>How the plan stands.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>The week whose decision falls due next.</summary>
    public required int Week { get; init; }

    /// <summary>The patient's local date on which it falls due; <see langword="null"/> where none will.</summary>
    public LocalDate? NextDecisionOn { get; init; }

    /// <summary>The instant at which it falls due.</summary>
    public Instant? NextDecisionAt { get; init; }

    /// <summary>The present step of each modality, as <see cref="PlanJson"/> writes it.</summary>
    public required string PositionsJson { get; init; }

    /// <summary>Whether a decision waits for a clinician.</summary>
    public required bool AwaitsReview { get; init; }

    /// <summary>Counts the changes.</summary>
    public required int Version { get; init; }

    /// <summary>The <see cref="ProgressionState"/> where it holds a flag; <see langword="null"/> where nothing is open.</summary>
    public string? FlaggedStateJson { get; init; }

    /// <summary>The document of the present revision, by its content.</summary>
    public required string DocumentId { get; init; }
}

/// <summary>
/// Reads where a plan stands: one query on keys, compiled once for each connection. Every look at a plan begins with it, and nothing of it is kept in
/// memory, as other replicas change the rows.
/// </summary>
public abstract class PlanHeads
{
    // Without the large columns: they lie apart from the row and are not wanted.
    private protected const string Select =
        """
        SELECT plan.patient_id, plan.assessment_id, plan.revision, plan.status, plan.week, plan.next_decision_on, plan.next_decision_at,
            plan.positions_json, plan.awaits_review, plan.version, CASE WHEN plan.has_flags THEN plan.state_json END, plan_revision.document_id
        FROM plan JOIN plan_revision ON plan_revision.plan_id = plan.id AND plan_revision.revision = plan.revision
        WHERE plan.id = $1 AND plan.clinic_id = $2
        """;

    private protected PlanHeads()
    {
    }

    /// <summary>The clinic's plan with this id, as it was committed last; <see langword="null"/> where there is none.</summary>
    /// <param name="clinicId">The clinic.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public abstract ValueTask<PlanHeadRow?> FindAsync(Guid clinicId, Guid planId, CancellationToken cancellationToken);
}

/// <summary>Heads in PostgreSQL. The server keeps the compiled query with each connection of the pool.</summary>
internal sealed class PostgreSqlPlanHeads(NpgsqlDataSource pool) : PlanHeads
{
    /// <inheritdoc/>
    public override async ValueTask<PlanHeadRow?> FindAsync(Guid clinicId, Guid planId, CancellationToken cancellationToken)
    {
        await using var connection = await pool.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var find = new NpgsqlCommand(Select, connection);
        find.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = planId });
        find.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = clinicId });
        await find.PrepareAsync(cancellationToken).ConfigureAwait(false);
        await using var reader = await find.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false)) return null;
        return new PlanHeadRow
        {
            Id = planId,
            PatientId = reader.GetGuid(0),
            AssessmentId = reader.GetGuid(1),
            Revision = reader.GetInt32(2),
            Status = Codes<PlanStatus>.Parse(reader.GetString(3)),
            Week = reader.GetInt32(4),
            NextDecisionOn = reader.GetFieldValue<LocalDate?>(5),
            NextDecisionAt = reader.GetFieldValue<Instant?>(6),
            PositionsJson = reader.GetString(7),
            AwaitsReview = reader.GetBoolean(8),
            Version = reader.GetInt32(9),
            FlaggedStateJson = reader.IsDBNull(10) ? null : reader.GetString(10),
            DocumentId = reader.GetString(11),
        };
    }
}

/// <summary>Heads in SQLite. Connections that only read are kept with their compiled query; a reader waits for no writer.</summary>
internal sealed class SqlitePlanHeads(string connectionString) : PlanHeads, IDisposable
{
    private readonly ConcurrentBag<SqliteCommand> _idle = [];
    private volatile bool _disposed;

    /// <inheritdoc/>
    public override ValueTask<PlanHeadRow?> FindAsync(Guid clinicId, Guid planId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var find = _idle.TryTake(out var known) ? known : Open();
        var sound = false;
        try
        {
            var head = Read(find, clinicId, planId);
            sound = true;
            return ValueTask.FromResult(head);
        }
        finally
        {
            if (sound && !_disposed) _idle.Add(find);
            else Close(find);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var find)) Close(find);
    }

    private SqliteCommand Open()
    {
        // Of no pool: the connection stays open with its query.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        connection.Open();
        var find = connection.CreateCommand();
        find.CommandText = Select;
        find.Parameters.Add("$1", SqliteType.Text);
        find.Parameters.Add("$2", SqliteType.Text);
        return find;
    }

    private static PlanHeadRow? Read(SqliteCommand find, Guid clinicId, Guid planId)
    {
        find.Parameters[0].Value = planId;
        find.Parameters[1].Value = clinicId;
        using var reader = find.ExecuteReader();
        if (!reader.Read()) return null;
        return new PlanHeadRow
        {
            Id = planId,
            PatientId = reader.GetGuid(0),
            AssessmentId = reader.GetGuid(1),
            Revision = reader.GetInt32(2),
            Status = Codes<PlanStatus>.Parse(reader.GetString(3)),
            Week = reader.GetInt32(4),
            NextDecisionOn = reader.IsDBNull(5) ? null : SqliteTimes.ToDate(reader.GetString(5)),
            NextDecisionAt = reader.IsDBNull(6) ? null : SqliteTimes.ToInstant(reader.GetInt64(6)),
            PositionsJson = reader.GetString(7),
            AwaitsReview = reader.GetBoolean(8),
            Version = reader.GetInt32(9),
            FlaggedStateJson = reader.IsDBNull(10) ? null : reader.GetString(10),
            DocumentId = reader.GetString(11),
        };
    }

    private static void Close(SqliteCommand find)
    {
        var connection = find.Connection;
        find.Dispose();
        connection?.Dispose();
    }
}
