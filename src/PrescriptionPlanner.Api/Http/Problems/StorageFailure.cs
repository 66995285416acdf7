using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PrescriptionPlanner.Api.Http.Problems;

/// <summary>Tells a storage that does not answer for a while from a fault of ours.</summary>
internal static class StorageFailure
{
    // Busy, locked, disk full, cannot open, I/O.
    private static readonly int[] PassingInSqlite = [5, 6, 10, 13, 14];

    /// <summary>Whether the same call may succeed later.</summary>
    public static bool IsPassing(Exception failure) => failure switch
    {
        SqliteException sqlite => PassingInSqlite.Contains(sqlite.SqliteErrorCode),
        PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("53", StringComparison.Ordinal) || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException or TimeoutException or System.Net.Sockets.SocketException => true,
        DbUpdateException { InnerException: { } inner } => IsPassing(inner),
        InvalidOperationException { InnerException: DbException inner } => IsPassing(inner),
        _ => false,
    };

    /// <summary>Whether another call came first with the same name, or changed or erased the row. SQLite lets one write at a time: there it would be a fault of ours.</summary>
    public static bool IsCollision(Exception failure) => failure is DbUpdateConcurrencyException
        or DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation } };
}
