using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PrescriptionPlanner.Records.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void Model_OfSqlite_IsWhatTheMigrationsMake()
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Model_OfPostgreSql_IsWhatTheMigrationsMake()
    {
        using var context = new PostgreSqlDesignTimeFactory().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_Twice_ChangesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Store.PrepareAsync(TestDatabase.Now + NodaTime.Duration.FromDays(1), default);
        var clinic = await database.Store.ReadAsync((context, cancellation) => context.Clinics.SingleAsync(cancellation), default);
        Assert.Equal(Clinic.SeededId, clinic.Id);
        Assert.Equal(TestDatabase.Now, clinic.CreatedAt);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_FourReplicasAtOnce_AllBecomeReady(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.OpenStore().PrepareAsync(TestDatabase.Now, default))));
        Assert.Equal(1, await database.Store.ReadAsync((context, cancellation) => context.Clinics.CountAsync(cancellation), default));
    }

    [Theory, OnPostgreSql]
    public async Task Prepare_NoDatabaseYet_TwoReplicasMakeOne(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider);
        await TestDatabase.OnServerAsync($"DROP DATABASE {new Npgsql.NpgsqlConnectionStringBuilder(database.Settings.ConnectionString).Database}");
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => database.OpenStore().PrepareAsync(TestDatabase.Now, default))));
        Assert.Equal(1, await database.Store.ReadAsync((context, cancellation) => context.Clinics.CountAsync(cancellation), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_FromBeforeThereWereKeys_KeepsTheRowsAndGetsAKeyOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider);
        using (var context = database.Store.Open(RowScope.Everything)) await context.GetService<IMigrator>().MigrateAsync("Initial");
        var at = provider == DatabaseProvider.Sqlite ? "0" : "'2026-01-01T00:00:00Z'";
        await database.ExecuteAsync(
            $"""
            INSERT INTO clinic (id, name, created_at) VALUES ('{Clinic.SeededId.ToString().ToUpperInvariant()}', 'From before', {at});
            INSERT INTO audit_event (clinic_id, at, actor, action, subject_kind, outcome)
            VALUES ('{Clinic.SeededId.ToString().ToUpperInvariant()}', {at}, 'caller', 'patientCreated', 'patient', 'done');
            """);
        var key = Sample.Key(Clinic.SeededId);
        Assert.True(await database.Store.PrepareAsync(TestDatabase.Now, default, context => context.Add(key)));
        Assert.False(await database.Store.PrepareAsync(TestDatabase.Now, default, _ => Assert.Fail("There was a key.")));
        var (name, id) = await database.Store.ReadAsync(
            async (context, cancellation) => ((await context.Clinics.SingleAsync(cancellation)).Name, (await context.ApiKeys.SingleAsync(cancellation)).Id), default);
        Assert.Equal(("From before", key.Id), (name, id));
        var chain = new AuditChain(database.Store);
        Assert.Equal(1, await chain.SealAsync(default));
        Assert.Null((await chain.VerifyAsync(Clinic.SeededId, null, default)).Break);
    }

    [Fact]
    public async Task Prepare_DatabaseOfAnEarlierBuild_LeavesACopyOfItAsItWas()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseProvider.Sqlite);
        using (var context = database.Store.Open(RowScope.Everything)) await context.GetService<IMigrator>().MigrateAsync("Callers");
        await database.ExecuteAsync($"INSERT INTO clinic (id, name, created_at) VALUES ('{Clinic.SeededId.ToString().ToUpperInvariant()}', 'From before', 0);");

        await database.Store.PrepareAsync(TestDatabase.Now, default);
        await database.Store.PrepareAsync(TestDatabase.Now, default);

        var copy = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(database.File)!, "*.before-*"));
        using var before = new PlannerStore(new DatabaseSettings { ConnectionString = $"Data Source={copy}" }).Open(RowScope.Everything);
        Assert.Equal(["Initial", "Callers"], (await before.Database.GetAppliedMigrationsAsync()).Select(name => name.Split('_')[1]));
        Assert.Equal("From before", await before.Database.SqlQueryRaw<string>("SELECT name AS Value FROM clinic").SingleAsync());
    }

    [Fact]
    public async Task Prepare_NewDatabase_LeavesNoCopy()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(database.File)!, "*.before-*"));
    }

    [Fact]
    public async Task Prepare_AfterAKillInTheMiddle_GoesOn()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseProvider.Sqlite);
        // What a migration that is killed leaves behind, and the next one waits for.
        await database.ExecuteAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await database.Store.PrepareAsync(TestDatabase.Now, patience.Token);
    }

    [Fact]
    public async Task Sqlite_Prepared_WritesAheadAndLosesNothing()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var (journal, synchronous, foreignKeys) = await database.Store.ReadAsync(
            async (context, cancellation) => (
                await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(cancellation),
                await context.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(cancellation),
                await context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync(cancellation)),
            default);
        Assert.Equal(("wal", 2, 1), (journal, synchronous, foreignKeys));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=planner;Mode=Memory")]
    [InlineData("Foreign Keys=True")]
    public void Store_SqliteWithoutAFile_IsRefused(string connection) =>
        Assert.Throws<ArgumentException>(() => new PlannerStore(new DatabaseSettings { ConnectionString = connection }));
}
