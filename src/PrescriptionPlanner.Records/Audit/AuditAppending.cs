using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace PrescriptionPlanner.Records.Audit;

/// <summary>Adds to the audit trail and to the chain over it by the hundred: every read of a patient's data leaves an event.</summary>
public static class AuditAppending
{
    private static readonly Column<AuditEvent>[] Events =
    [
        Of<AuditEvent, Guid>("clinic_id", row => row.ClinicId),
        Of<AuditEvent, NodaTime.Instant>("at", row => row.At, at => SqliteTimes.ToStored(at)),
        Of<AuditEvent, string>("actor", row => row.Actor),
        Of<AuditEvent, string>("action", row => row.Action),
        Of<AuditEvent, string>("subject_kind", row => row.SubjectKind),
        Of<AuditEvent, Guid?>("subject_id", row => row.SubjectId),
        Of<AuditEvent, Guid?>("patient_id", row => row.PatientId),
        Of<AuditEvent, string>("outcome", row => row.Outcome),
        Of<AuditEvent, string?>("address", row => row.Address),
        Of<AuditEvent, string?>("detail_json", row => row.DetailJson),
    ];

    private static readonly Column<AuditSeal>[] Seals =
    [
        Of<AuditSeal, Guid>("clinic_id", row => row.ClinicId),
        Of<AuditSeal, long>("sequence", row => row.Sequence),
        Of<AuditSeal, long>("audit_event_id", row => row.AuditEventId),
        Of<AuditSeal, byte[]>("hash", row => row.Hash),
    ];

    /// <summary>Adds events, in their order.</summary>
    /// <param name="context">The transaction, from <see cref="PlannerStore.WriteAsync"/>.</param>
    /// <param name="events">The events; their numbers are the database's.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static Task AppendAsync(this PlannerDbContext context, IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken) =>
        AppendAsync(context, "audit_event", Events, events, cancellationToken);

    /// <summary>Adds links of the chain.</summary>
    internal static Task AppendAsync(this PlannerDbContext context, IReadOnlyList<AuditSeal> seals, CancellationToken cancellationToken) =>
        AppendAsync(context, "audit_seal", Seals, seals, cancellationToken);

    private static async Task AppendAsync<T>(PlannerDbContext context, string table, Column<T>[] columns, IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rows);
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Events are added in a transaction.");
        var into = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))})";
        var values = string.Join(", ", columns.Select((_, index) => $"${index + 1}"));
        if (transaction is NpgsqlTransaction postgres)
        {
            var names = string.Join(", ", columns.Select(column => column.Name));
            await using var insert = new NpgsqlCommand(
                $"{into} SELECT {names} FROM unnest({values}) WITH ORDINALITY AS added({names}, place) ORDER BY place", postgres.Connection, postgres);
            foreach (var column in columns) insert.Parameters.Add(column.Array(rows));
            await insert.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            using var insert = new SqliteCommand($"{into} VALUES ({values})", (SqliteConnection)transaction.Connection!, (SqliteTransaction)transaction);
            for (var index = 1; index <= columns.Length; index++) insert.Parameters.Add(new SqliteParameter($"${index}", null));
            foreach (var row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var index = 0; index < columns.Length; index++) insert.Parameters[index].Value = columns[index].Stored(row) ?? DBNull.Value;
                insert.ExecuteNonQuery();
            }
        }
    }

    private static Column<T> Of<T, TValue>(string name, Func<T, TValue> value, Func<TValue, object>? stored = null) => new(
        name,
        row => stored is null ? value(row) : stored(value(row)),
        rows => new NpgsqlParameter<TValue[]> { TypedValue = [.. rows.Select(value)] });

    /// <summary>A column: its value as SQLite stores it, and the values of many rows as PostgreSQL takes them.</summary>
    private sealed record Column<T>(string Name, Func<T, object?> Stored, Func<IReadOnlyList<T>, NpgsqlParameter> Array);
}
