using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;

namespace PrescriptionPlanner.Records.Database;

/// <summary>A short query that many calls ask: compiled once for each connection, and past Entity Framework.</summary>
internal abstract class PreparedQuery
{
    /// <summary>The first row; <see langword="null"/> where there is none.</summary>
    /// <param name="values">The values of <c>$1</c>, <c>$2</c> and so on.</param>
    /// <param name="read">Reads the row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public abstract ValueTask<T?> FirstAsync<T>(object[] values, Func<DbDataReader, T> read, CancellationToken cancellationToken) where T : class;
}

/// <summary>Where such queries are asked: one for each database.</summary>
internal sealed class PreparedQueries : IDisposable
{
    private readonly List<InSqlite> _made = [];
    private readonly string? _file;
    private readonly NpgsqlDataSource? _pool;

    /// <summary>In a SQLite database.</summary>
    public PreparedQueries(string connectionString) =>
        // Of no pool: a connection stays open with its query.
        _file = new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString();

    /// <summary>In a PostgreSQL database.</summary>
    public PreparedQueries(NpgsqlDataSource pool) => _pool = pool;

    /// <summary>A query with <c>$1</c>, <c>$2</c> and so on in the places of its values.</summary>
    public PreparedQuery Prepare(string text)
    {
        if (_pool is not null) return new InPostgreSql(_pool, text);
        _made.Add(new InSqlite(_file!, text));
        return _made[^1];
    }

    public void Dispose() => _made.ForEach(query => query.Dispose());

    /// <summary>The server keeps the compiled query with each connection of the pool.</summary>
    private sealed class InPostgreSql(NpgsqlDataSource pool, string text) : PreparedQuery
    {
        public override async ValueTask<T?> FirstAsync<T>(object[] values, Func<DbDataReader, T> read, CancellationToken cancellationToken) where T : class
        {
            await using var connection = await pool.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var query = new NpgsqlCommand(text, connection);
            foreach (var value in values) query.Parameters.Add(new NpgsqlParameter { Value = value });
            await query.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await using var reader = await query.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? read(reader) : null;
        }
    }

    /// <summary>Connections that only read are kept with their compiled query; a reader waits for no writer.</summary>
    private sealed class InSqlite(string connectionString, string text) : PreparedQuery, IDisposable
    {
        private readonly ConcurrentBag<SqliteCommand> _idle = [];
        private volatile bool _disposed;

        public override ValueTask<T?> FirstAsync<T>(object[] values, Func<DbDataReader, T> read, CancellationToken cancellationToken) where T : class
        {
            cancellationToken.ThrowIfCancellationRequested();
            var query = _idle.TryTake(out var known) ? known : Open(values.Length);
            var sound = false;
            try
            {
                for (var index = 0; index < values.Length; index++) query.Parameters[index].Value = values[index];
                using var reader = query.ExecuteReader();
                var row = reader.Read() ? read(reader) : null;
                sound = true;
                return ValueTask.FromResult(row);
            }
            finally
            {
                if (sound && !_disposed) _idle.Add(query);
                else Close(query);
            }
        }

        public void Dispose()
        {
            _disposed = true;
            while (_idle.TryTake(out var query)) Close(query);
        }

        private SqliteCommand Open(int values)
        {
            var connection = new SqliteConnection(connectionString);
            connection.Open();
            var query = connection.CreateCommand();
            query.CommandText = text;
            for (var index = 1; index <= values; index++) query.Parameters.Add(new SqliteParameter($"${index}", null));
            return query;
        }

        private static void Close(SqliteCommand query)
        {
            var connection = query.Connection;
            query.Dispose();
            connection?.Dispose();
        }
    }
}

/// <summary>Times as either database keeps them.</summary>
internal static class RowTimes
{
    /// <summary>The instant in a column.</summary>
    public static Instant InstantAt(this DbDataReader row, int column) =>
        row is SqliteDataReader ? SqliteTimes.ToInstant(row.GetInt64(column)) : row.GetFieldValue<Instant>(column);

    /// <summary>The date in a column.</summary>
    public static LocalDate DateAt(this DbDataReader row, int column) =>
        row is SqliteDataReader ? SqliteTimes.ToDate(row.GetString(column)) : row.GetFieldValue<LocalDate>(column);
}
