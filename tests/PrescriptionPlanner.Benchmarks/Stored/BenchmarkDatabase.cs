using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>A database that is there for a measurement, and gone after it.</summary>
internal sealed class BenchmarkDatabase : IDisposable
{
    private readonly string? _server;
    private readonly string _name;

    private BenchmarkDatabase(string? server, string name)
    {
        _server = server;
        _name = name;
        Settings = server is null
            ? new DatabaseSettings { Provider = DatabaseProvider.Sqlite, ConnectionString = $"Data Source={name}" }
            : new DatabaseSettings { Provider = DatabaseProvider.PostgreSql, ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString() };
        Store = new PlannerStore(Settings);
    }

    public DatabaseSettings Settings { get; }

    public PlannerStore Store { get; }

    /// <summary>A database with tables and nothing in them.</summary>
    /// <param name="server">A PostgreSQL server; SQLite without one.</param>
    public static BenchmarkDatabase Create(string? server)
    {
        var database = new BenchmarkDatabase(server, FreshName(server));
        database.Store.PrepareAsync(StoredRun.Now, default, context => context.ApiKeys.Add(FirstKey.RowOf(HttpLoad.Key, Clinic.SeededId, StoredRun.Now))).GetAwaiter().GetResult();
        return database;
    }

    /// <summary>A copy with the same rows, as they lie on the disk.</summary>
    public BenchmarkDatabase Copy()
    {
        var name = FreshName(_server);
        if (_server is null)
        {
            Store.BackupToAsync(name, default).GetAwaiter().GetResult();
            var copy = new BenchmarkDatabase(null, name);
            copy.Store.PrepareAsync(StoredRun.Now, default).GetAwaiter().GetResult();
            return copy;
        }

        LetGo();
        OnServer($"CREATE DATABASE {name} TEMPLATE {_name}");
        return new BenchmarkDatabase(_server, name);
    }

    /// <summary>Runs a statement, written for the database at hand.</summary>
    public int Execute(string sql, params object[] parameters) => Store.WriteAsync(
        (context, token) =>
        {
            context.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
            return context.Database.ExecuteSqlRawAsync(sql, parameters, token);
        },
        default).GetAwaiter().GetResult();

    /// <summary>Lets PostgreSQL count what it has, as it does by itself after a while, and write it down before anything is measured.</summary>
    public void Settle()
    {
        if (_server is null) return;
        using var connection = new NpgsqlConnection(Settings.ConnectionString + ";Pooling=false");
        connection.Open();
        foreach (var statement in (string[])["VACUUM ANALYZE", "CHECKPOINT"])
        {
            using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
            command.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        if (_server is not null)
        {
            LetGo();
            OnServer($"DROP DATABASE {_name} WITH (FORCE)");
            return;
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_name)!, Path.GetFileName(_name) + "*")) File.Delete(file);
    }

    private static string FreshName(string? server)
    {
        var name = "planner_benchmark_" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        return server is null ? Path.Combine(Path.GetTempPath(), name + ".db") : name;
    }

    private void LetGo() => OnServer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");

    private void OnServer(string statement)
    {
        using var connection = new NpgsqlConnection(_server + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
