using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PrescriptionPlanner.Persistence.Conversion;
using PrescriptionPlanner.Persistence.Rows;

namespace PrescriptionPlanner.Persistence;

/// <summary>Adds to the audit trail by the hundred: every read of a patient's data leaves an event.</summary>
public static class AuditAppending
{
    private const string Columns = "clinic_id, at, actor, action, subject_kind, subject_id, patient_id, outcome, address, detail_json";

    /// <summary>Adds events, in their order.</summary>
    /// <param name="context">The transaction, from <see cref="PlannerStore.WriteAsync"/>.</param>
    /// <param name="events">The events; their numbers are the database's.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task AppendAsync(this PlannerDbContext context, IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(events);
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Events are added in a transaction.");
        if (transaction is NpgsqlTransaction postgres) await AppendAsync(postgres, events, cancellationToken).ConfigureAwait(false);
        else Append((SqliteTransaction)transaction, events, cancellationToken);
    }

    private static async Task AppendAsync(NpgsqlTransaction transaction, IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken)
    {
        await using var insert = new NpgsqlCommand(
            $"INSERT INTO audit_event ({Columns}) SELECT {Columns} FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) WITH ORDINALITY AS added({Columns}, place) ORDER BY place",
            transaction.Connection, transaction);
        Add(row => row.ClinicId);
        Add(row => row.At);
        Add(row => row.Actor);
        Add(row => row.Action);
        Add(row => row.SubjectKind);
        Add(row => row.SubjectId);
        Add(row => row.PatientId);
        Add(row => row.Outcome);
        Add(row => row.Address);
        Add(row => row.DetailJson);
        await insert.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);

        void Add<T>(Func<AuditEvent, T> value) => insert.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = [.. events.Select(value)] });
    }

    private static void Append(SqliteTransaction transaction, IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken)
    {
        using var insert = new SqliteCommand($"INSERT INTO audit_event ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", transaction.Connection, transaction);
        for (var index = 1; index <= 10; index++) insert.Parameters.Add(new SqliteParameter($"${index}", null));
        foreach (var row in events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            object?[] values = [row.ClinicId, SqliteTimes.ToStored(row.At), row.Actor, row.Action, row.SubjectKind, row.SubjectId, row.PatientId, row.Outcome, row.Address, row.DetailJson];
            for (var index = 0; index < values.Length; index++) insert.Parameters[index].Value = values[index] ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }
}
