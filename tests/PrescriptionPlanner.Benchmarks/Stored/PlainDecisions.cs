using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>
/// The least that can be done about the rows of a decision: values that lie ready in memory are written by plain SQL, a thousand plans (SQLite: five
/// hundred) in a transaction. Nothing is read, nothing computed.
/// </summary>
internal sealed class PlainDecisions
{
    private const string Values =
        """
        SELECT decision_record.modalities_json, audit_event.outcome, audit_event.detail_json, plan.status, plan.week, plan.state_json, plan.positions_json,
            plan.next_decision_on, plan.next_decision_at, decision_record.decided_at, plan.clinic_id, plan.patient_id, week_record.standing_json
        FROM decision_record JOIN plan ON plan.id = decision_record.plan_id JOIN audit_event ON audit_event.subject_id = plan.id
            JOIN week_record ON week_record.plan_id = plan.id AND week_record.week = plan.week
        LIMIT 1
        """;

    private readonly DatabaseProvider _provider;
    private readonly object[] _values;

    private PlainDecisions(DatabaseProvider provider, object[] values) => (_provider, _values) = (provider, values);

    /// <summary>Takes the values from a decision that was made: the plans are alike, so that every plan's are these.</summary>
    public static PlainDecisions From(BenchmarkDatabase decided)
    {
        using var connection = Open(decided.Settings);
        using var read = connection.CreateCommand();
        read.CommandText = Values;
        using var reader = read.ExecuteReader();
        reader.Read();
        var values = new object[reader.FieldCount];
        reader.GetValues(values);
        return new PlainDecisions(decided.Store.Provider, values);
    }

    /// <summary>Writes a decision for each plan.</summary>
    public void Write(DatabaseSettings database, IReadOnlyList<Guid> plans)
    {
        var decisions = plans.Select(_ => Guid.CreateVersion7()).ToArray();
        using var connection = Open(database);
        if (connection is NpgsqlConnection postgres) Write(postgres, plans, decisions);
        else Write((SqliteConnection)connection, plans, decisions);
    }

    private void Write(NpgsqlConnection connection, IReadOnlyList<Guid> plans, Guid[] decisions)
    {
        for (var at = 0; at < plans.Count; at += 1_000)
        {
            var ids = plans.Skip(at).Take(1_000).ToArray();
            using var transaction = connection.BeginTransaction();
            using var batch = new NpgsqlBatch(connection, transaction)
            {
                BatchCommands =
                {
                    Command(
                        """
                        INSERT INTO decision_record (id, clinic_id, plan_id, week, decided_at, "by", awaits_review, modalities_json, raises_flag)
                        SELECT id, clinic_id, plan_id, week, decided_at, 'schedule', awaits_review, modalities_json, raises_flag
                        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS made(id, clinic_id, plan_id, week, decided_at, awaits_review, modalities_json, raises_flag)
                        """,
                        decisions[at..(at + ids.Length)], Same((Guid)_values[10]), ids, Same(1), Same((DateTime)_values[9]), Same(false), Same((string)_values[0]), Same(false)),
                    Command(
                        """
                        INSERT INTO audit_event (clinic_id, at, actor, action, subject_kind, subject_id, patient_id, outcome, detail_json)
                        SELECT clinic_id, at, 'schedule', 'decision', 'plan', plan_id, patient_id, outcome, detail_json
                        FROM unnest($1, $2, $3, $4, $5, $6) AS made(clinic_id, at, plan_id, patient_id, outcome, detail_json)
                        """,
                        Same((Guid)_values[10]), Same((DateTime)_values[9]), ids, Same((Guid)_values[11]), Same((string)_values[1]), Same((string)_values[2])),
                    Command(
                        """
                        UPDATE plan SET week = made.week, status = made.status, state_json = made.state_json, positions_json = made.positions_json, has_flags = made.has_flags,
                            awaits_review = plan.awaits_review OR made.awaits_review, next_decision_on = made.next_decision_on,
                            next_decision_at = made.next_decision_at, updated_at = made.updated_at, version = plan.version + 1
                        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                            AS made(id, week, status, state_json, positions_json, has_flags, awaits_review, next_decision_on, next_decision_at, updated_at)
                        WHERE plan.id = made.id
                        """,
                        ids, Same((int)_values[4]), Same((string)_values[3]), Same((string)_values[5]), Same((string)_values[6]), Same(false), Same(false),
                        Same(_values[7] is DateOnly date ? date : DateOnly.FromDateTime((DateTime)_values[7])), Same((DateTime)_values[8]), Same((DateTime)_values[9])),
                    Command(
                        """
                        INSERT INTO week_record (plan_id, week, clinic_id, standing_json)
                        SELECT plan_id, week, clinic_id, standing_json FROM unnest($1, $2, $3, $4) AS made(plan_id, week, clinic_id, standing_json)
                        ON CONFLICT (plan_id, week) DO UPDATE SET standing_json = excluded.standing_json
                        """,
                        ids, Same((int)_values[4]), Same((Guid)_values[10]), Same((string)_values[12])),
                },
            };
            batch.ExecuteNonQuery();
            transaction.Commit();

            T[] Same<T>(T value) => [.. Enumerable.Repeat(value, ids.Length)];
        }

        static NpgsqlBatchCommand Command(string text, params object[] columns)
        {
            var command = new NpgsqlBatchCommand(text);
            foreach (var column in columns) command.Parameters.Add(new NpgsqlParameter { Value = column });
            return command;
        }
    }

    private void Write(SqliteConnection connection, IReadOnlyList<Guid> plans, Guid[] decisions)
    {
        for (var at = 0; at < plans.Count; at += 500)
        {
            using var transaction = connection.BeginTransaction();
            using var decide = Prepare(
                """
                INSERT INTO decision_record (id, clinic_id, plan_id, week, decided_at, "by", awaits_review, modalities_json, raises_flag)
                VALUES (@p0, @p1, @p2, 1, @p3, 'schedule', 0, @p4, 0)
                """,
                5);
            using var audit = Prepare(
                """
                INSERT INTO audit_event (clinic_id, at, actor, action, subject_kind, subject_id, patient_id, outcome, detail_json)
                VALUES (@p0, @p1, 'schedule', 'decision', 'plan', @p2, @p3, @p4, @p5)
                """,
                6);
            using var move = Prepare(
                """
                UPDATE plan SET week = @p0, status = @p1, state_json = @p2, positions_json = @p3, has_flags = 0, awaits_review = awaits_review OR 0,
                    next_decision_on = @p4, next_decision_at = @p5, updated_at = @p6, version = version + 1
                WHERE id = @p7
                """,
                8);
            using var stand = Prepare(
                """
                INSERT INTO week_record (plan_id, week, clinic_id, standing_json) VALUES (@p0, @p1, @p2, @p3)
                ON CONFLICT (plan_id, week) DO UPDATE SET standing_json = excluded.standing_json
                """,
                4);
            for (var index = at; index < Math.Min(at + 500, plans.Count); index++)
            {
                Run(decide, decisions[index], _values[10], plans[index], _values[9], _values[0]);
                Run(audit, _values[10], _values[9], plans[index], _values[11], _values[1], _values[2]);
                Run(move, _values[4], _values[3], _values[5], _values[6], _values[7], _values[8], _values[9], plans[index]);
                Run(stand, plans[index], _values[4], _values[10], _values[12]);
            }

            transaction.Commit();

            SqliteCommand Prepare(string text, int parameters)
            {
                var command = new SqliteCommand(text, connection, transaction);
                for (var index = 0; index < parameters; index++) command.Parameters.Add(new SqliteParameter($"@p{index}", null));
                return command;
            }
        }

        static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
        {
            for (var index = 0; index < values.Length; index++) command.Parameters[index].Value = values[index];
            command.ExecuteNonQuery();
        }
    }

    private static DbConnection Open(DatabaseSettings database)
    {
        DbConnection connection = database.Provider == DatabaseProvider.Sqlite
            ? new SqliteConnection(database.ConnectionString)
            : new NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        connection.Open();
        if (connection is not SqliteConnection) return connection;
        // As the store sets them.
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA busy_timeout=10000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
        pragmas.ExecuteNonQuery();
        return connection;
    }
}
