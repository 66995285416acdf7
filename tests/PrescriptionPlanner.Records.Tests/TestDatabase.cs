using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;

namespace PrescriptionPlanner.Records.Tests;

/// <summary>An empty database of a test's own, gone after it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    public const string ServerVariable = "PLANNER_TEST_POSTGRES";

    private readonly string? _folder;

    private TestDatabase(DatabaseSettings settings, string? folder)
    {
        Settings = settings;
        _folder = folder;
        Store = OpenStore();
        Sweep = new ProgressionSweep(Store);
    }

    /// <summary>A PostgreSQL server on which databases can be created.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 2, 9, 30);

    public DatabaseSettings Settings { get; }

    public PlannerStore Store { get; }

    public ProgressionSweep Sweep { get; }

    /// <summary>The file of a SQLite database.</summary>
    public string File => new SqliteConnectionStringBuilder(Settings.ConnectionString).DataSource;

    /// <summary>A database without tables.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var folder = Directory.CreateTempSubdirectory("planner-").FullName;
            return new TestDatabase(
                new DatabaseSettings { Provider = provider, ConnectionString = $"Data Source={Path.Combine(folder, "planner.db")}" }, folder);
        }

        var database = "planner_" + Guid.NewGuid().ToString("N");
        await OnServerAsync($"CREATE DATABASE {database}");
        return new TestDatabase(new DatabaseSettings { Provider = provider, ConnectionString = WithDatabase(database) }, null);
    }

    /// <summary>A database that is ready.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider)
    {
        var database = await CreateEmptyAsync(provider);
        await database.Store.PrepareAsync(Now, default);
        return database;
    }

    /// <summary>Another store on the same database, as a second replica has.</summary>
    public PlannerStore OpenStore() => new(Settings);

    /// <summary>Runs a statement, written for the database at hand.</summary>
    public Task<int> ExecuteAsync(string sql) => Store.WriteAsync(
        (context, cancellation) => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(context.Database, sql, cancellation), default);

    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
            return;
        }

        await OnServerAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(Settings.ConnectionString).Database} WITH (FORCE)");
    }

    public static async Task OnServerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    // A small pool: each test has a database of its own, and the server has only so many connections.
    public static string WithDatabase(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 8 }.ToString();
}
