using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;

namespace PrescriptionPlanner.Records.Database;

/// <summary>The way to the planner's rows: reads at once, writes in transactions, one at a time where the database allows one writer.</summary>
public sealed class PlannerStore : IDisposable
{
    // Replicas that start together prepare the database one after the other. The number is arbitrary and ours.
    private const long PreparationLock = 0x0E7A_C05A_2C0D_E001;

    // What the pool's metrics call it; they would name it by its connection string.
    private const string PoolName = "planner";

    private readonly Func<PlannerDbContext> _lease;
    private readonly WriterGate? _gate;
    private readonly string? _file;
    private readonly string? _server;
    private readonly NpgsqlDataSource? _pool;
    private readonly PreparedQueries _queries;
    private readonly ILogger _logger;

    /// <summary>A store; nothing is opened yet.</summary>
    /// <param name="settings">Where the rows are.</param>
    /// <param name="logging">Where the database's own messages go; nowhere without one.</param>
    public PlannerStore(DatabaseSettings settings, ILoggerFactory? logging = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Provider = settings.Provider;
        _logger = (logging ?? NullLoggerFactory.Instance).CreateLogger<PlannerStore>();
        if (Provider == DatabaseProvider.Sqlite)
        {
            var connection = new SqliteConnectionStringBuilder(settings.ConnectionString);
            if (connection.DataSource is "" or ":memory:" || connection.Mode == SqliteOpenMode.Memory)
                throw new ArgumentException("The planner keeps its rows in a file: name one as Data Source.", nameof(settings));
            _file = Path.GetFullPath(connection.DataSource);
            _gate = WriterGate.Of(_file);
            var options = new DbContextOptionsBuilder<SqlitePlannerDbContext>().UseSqlite(connection.ToString())
                .AddInterceptors(new SqliteSession()).UseLoggerFactory(logging);
            _lease = new PooledDbContextFactory<SqlitePlannerDbContext>(options.Options).CreateDbContext;
            Weeks = new SqliteDueWeeks();
            _queries = new PreparedQueries(connection.ToString());
        }
        else
        {
            _server = settings.ConnectionString;
            // Nothing here sets anything of a session, so that nothing has to be reset when a connection goes back: a third of a short read.
            var pool = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(_server) { NoResetOnClose = true }.ToString()) { Name = PoolName };
            pool.UseNodaTime();
            _pool = pool.Build();
            var options = new DbContextOptionsBuilder<PostgreSqlPlannerDbContext>()
                .UseNpgsql(_pool, npgsql => npgsql.UseNodaTime()).UseLoggerFactory(logging);
            _lease = new PooledDbContextFactory<PostgreSqlPlannerDbContext>(options.Options).CreateDbContext;
            Weeks = new PostgreSqlDueWeeks();
            _queries = new PreparedQueries(_pool);
        }

        Heads = new PlanHeads(_queries);
        WrittenWeeks = new WrittenWeeks(_queries);
        Keys = new KnownKeys(_queries);
    }

    /// <summary>Which database it is.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>Where single plans stand, by the shortest way to their rows.</summary>
    public PlanHeads Heads { get; }

    /// <summary>Weeks that are written down as they stand, by the shortest way to their rows.</summary>
    public WrittenWeeks WrittenWeeks { get; }

    /// <summary>The keys that apps call with.</summary>
    public KnownKeys Keys { get; }

    /// <summary>How weeks that are due are read and written there.</summary>
    internal DueWeeks Weeks { get; }

    /// <summary>
    /// Reads without a transaction. The context tracks nothing unless asked to.
    /// </summary>
    /// <param name="read">What to read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<T> ReadAsync<T>(Func<PlannerDbContext, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        ReadAsync(RowScope.Everything, read, cancellationToken);

    /// <summary>Reads without a transaction what a scope shows.</summary>
    /// <param name="scope">Which rows are there.</param>
    /// <param name="read">What to read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<T> ReadAsync<T>(RowScope scope, Func<PlannerDbContext, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        await using var context = Open(scope);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await read(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes in one transaction, which is committed when <paramref name="write"/> returns and undone when it throws. What it changed has to be saved
    /// by then. In SQLite it is alone from the first read on; in PostgreSQL it locks what it means to change.
    /// </summary>
    /// <param name="write">What to write.</param>
    /// <param name="cancellationToken">Gives up, until the commit.</param>
    public Task<T> WriteAsync<T>(Func<PlannerDbContext, CancellationToken, Task<T>> write, CancellationToken cancellationToken) =>
        WriteIfAsync(write, static _ => true, cancellationToken);

    /// <summary>Writes in one transaction as <see cref="WriteAsync"/> does, and undoes it where what came of it says so.</summary>
    /// <param name="write">What to write.</param>
    /// <param name="keeps">Whether to commit, by what <paramref name="write"/> answered; otherwise all is undone and the answer stands.</param>
    /// <param name="cancellationToken">Gives up, until the commit.</param>
    public Task<T> WriteIfAsync<T>(
        Func<PlannerDbContext, CancellationToken, Task<T>> write, Func<T, bool> keeps, CancellationToken cancellationToken) =>
        WriteIfAsync(RowScope.Everything, write, keeps, cancellationToken);

    /// <summary>Writes in one transaction what a scope shows, and undoes it where what came of it says so.</summary>
    /// <param name="scope">Which rows are there.</param>
    /// <param name="write">What to write.</param>
    /// <param name="keeps">Whether to commit, by what <paramref name="write"/> answered; otherwise all is undone and the answer stands.</param>
    /// <param name="cancellationToken">Gives up, until the commit.</param>
    public async Task<T> WriteIfAsync<T>(
        RowScope scope, Func<PlannerDbContext, CancellationToken, Task<T>> write, Func<T, bool> keeps, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keeps);
        ArgumentNullException.ThrowIfNull(write);
        using var turn = _gate is null ? default : await _gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        await using var context = Open(scope);
        // On SQLite this begins as IMMEDIATE: the write lock is taken now, not at the first write.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var result = await write(context, cancellationToken).ConfigureAwait(false);
        if (keeps(result)) await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return result;
    }

    /// <summary>
    /// Makes the database ready: creates or migrates it, adds the first clinic, and derives again when decisions fall due where the time-zone data has
    /// changed. May be called by several replicas at once, and again at every start.
    /// </summary>
    /// <param name="now">The present instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="addFirstKey">Adds a key where no clinic has ever had one: nobody could call otherwise.</param>
    /// <returns>Whether a key was added.</returns>
    public async Task<bool> PrepareAsync(Instant now, CancellationToken cancellationToken, Action<PlannerDbContext>? addFirstKey = null)
    {
        var added = false;
        await using (await LockPreparationAsync(cancellationToken).ConfigureAwait(false))
        {
            await BackUpBeforeMigrationAsync(cancellationToken).ConfigureAwait(false);
            await MigrateAsync(cancellationToken).ConfigureAwait(false);
            // What could not be read by another build may be by this one.
            await WriteAsync(
                (context, cancellation) => context.Plans.Where(plan => plan.IsUnreadable)
                    .ExecuteUpdateAsync(plan => plan.SetProperty(row => row.IsUnreadable, false), cancellation),
                cancellationToken).ConfigureAwait(false);
            await new Freezing(this, _logger).RunAsync(now, cancellationToken).ConfigureAwait(false);
            await WriteAsync(
                async (context, cancellation) =>
                {
                    if (!await context.Clinics.AnyAsync(cancellation).ConfigureAwait(false))
                        context.Add(new Clinic { Id = Clinic.SeededId, Name = "Clinic", CreatedAt = now });
                    added = addFirstKey is not null && !await context.ApiKeys.AnyAsync(cancellation).ConfigureAwait(false);
                    if (added) addFirstKey!(context);
                    await FollowTimeZoneDataAsync(context, cancellation).ConfigureAwait(false);
                    return await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }

        return added;
    }

    /// <summary>Opens a context for a part of the framework that asks for one; whoever opens it lets go of it.</summary>
    /// <param name="scope">Which rows are there.</param>
    public PlannerDbContext Open(RowScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var context = _lease();
        context.Scope = scope;
        return context;
    }

    private PlannerDbContext Open() => Open(RowScope.Everything);

    /// <summary>
    /// Writes a whole, consistent copy of a SQLite database to a new file while the service goes on. It is restored by putting it in the place of the
    /// database's file while the service is stopped.
    /// </summary>
    /// <param name="path">The copy; it may not exist yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The database is PostgreSQL: use <c>pg_dump</c>.</exception>
    /// <exception cref="IOException">The file exists.</exception>
    public async Task BackupToAsync(string path, CancellationToken cancellationToken)
    {
        if (_file is null) throw new InvalidOperationException("A PostgreSQL database is copied by pg_dump, not by the planner.");
        if (File.Exists(path)) throw new IOException("The copy's file exists already.");
        // Under another name until it is whole, so that a copy broken off half way is never taken for one.
        var unfinished = path + ".unfinished";
        File.Delete(unfinished);
        await using (var context = Open())
            await context.Database.ExecuteSqlAsync($"VACUUM INTO {unfinished}", cancellationToken).ConfigureAwait(false);
        File.Move(unfinished, path);
    }

    /// <summary>Lets go of the connections that nobody uses.</summary>
    public void Dispose()
    {
        _queries.Dispose();
        _pool?.Dispose();
    }

    /// <summary>A database of an earlier build is copied before it is changed: the way back is to put the copy in its place.</summary>
    private async Task BackUpBeforeMigrationAsync(CancellationToken cancellationToken)
    {
        if (_file is null || !File.Exists(_file)) return;
        await using var context = Open();
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false);
        var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false);
        if (!applied.Any() || !pending.Any()) return;
        var copy = $"{_file}.before-{pending.First().Split('_')[0]}";
        if (!File.Exists(copy)) await BackupToAsync(copy, cancellationToken).ConfigureAwait(false);
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = Open();
        if (Provider == DatabaseProvider.PostgreSql)
        {
            var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false);
            if (pending.Any()) await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await context.Database.ExecuteSqlAsync($"PRAGMA journal_mode=WAL", cancellationToken).ConfigureAwait(false);
        // A process that was killed while it migrated leaves this behind, and the next would wait for it for ever. We hold the file's own lock.
        await context.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken).ConfigureAwait(false);
        await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task FollowTimeZoneDataAsync(PlannerDbContext context, CancellationToken cancellationToken)
    {
        var version = DateTimeZoneProviders.Tzdb.VersionId;
        var known = await context.Settings.FindAsync([Setting.TimeZoneData], cancellationToken).ConfigureAwait(false);
        if (known?.Value == version) return;
        if (known is null) context.Add(new Setting { Key = Setting.TimeZoneData, Value = version });
        else known.Value = version;
        await DueInstants.DeriveAgainAsync(context, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IAsyncDisposable> LockPreparationAsync(CancellationToken cancellationToken)
    {
        if (_file is not null) return await FileLock.TakeAsync(_file + ".preparing", cancellationToken).ConfigureAwait(false);
        await using var context = Open();
        await CreateDatabaseAsync(context, cancellationToken).ConfigureAwait(false);
        // By the words of the setting: what the context says of its connection leaves the password out.
        var connection = new NpgsqlConnection(_server);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using var take = new NpgsqlCommand($"SELECT pg_advisory_lock({PreparationLock})", connection) { CommandTimeout = 300 };
            await take.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return new AdvisoryLock(connection);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // Nothing to lock by yet: of two replicas that create the database at once, one finds that the other has.
    private static async Task CreateDatabaseAsync(PlannerDbContext context, CancellationToken cancellationToken)
    {
        var database = context.GetService<Microsoft.EntityFrameworkCore.Storage.IRelationalDatabaseCreator>();
        if (await database.ExistsAsync(cancellationToken).ConfigureAwait(false)) return;
        try
        {
            await database.CreateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
        }
    }

    private sealed class AdvisoryLock(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (var release = new NpgsqlCommand($"SELECT pg_advisory_unlock({PreparationLock})", connection))
                await release.ExecuteNonQueryAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
