using System.Net;
using Hangfire;
using Hangfire.Logging;
using Hangfire.PostgreSql;
using Npgsql;

namespace PrescriptionPlanner.Api.Tests.Faults;

/// <summary>Alone on the machine: what they measure themselves against is other processes.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneOnTheMachine
{
    public const string Name = "Faults";
}

/// <summary>Several services on one database, a database that breaks off, and a job server that is dead.</summary>
[Collection(AloneOnTheMachine.Name)]
public sealed class ReplicaTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory, OnPostgreSql]
    public async Task Runs_TwoReplicasAskedAtOnce_DecideEachWeekOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var plans = await StoredPlans.BeginAsync(database, overdueWeeks: 2);
        using var one = PlannerProcess.Start(database.Settings);
        using var two = PlannerProcess.Start(database.Settings);
        await Task.WhenAll(one.ReadyAsync(), two.ReadyAsync());
        await plans.AddAsync(2_000);
        for (var round = 0; round < 5; round++)
            await Task.WhenAll(Enumerable.Range(0, 4).SelectMany(_ => (PlannerProcess[])[one, two]).Select(replica => replica.RunAsync()));
        await plans.DecidedAsync(Patience);
        await plans.AssertDecidedOnceAsync();
    }

    [Theory, OnPostgreSql]
    public async Task Start_TwoReplicasAndNoDatabase_BothBecomeReady(DatabaseProvider provider)
    {
        var name = "planner_" + Guid.NewGuid().ToString("N");
        var settings = new DatabaseSettings { Provider = provider, ConnectionString = TestDatabase.WithDatabase(name) };
        try
        {
            using var one = PlannerProcess.Start(settings);
            using var two = PlannerProcess.Start(settings);
            await Task.WhenAll(one.ReadyAsync(), two.ReadyAsync());
            Assert.Equal(HttpStatusCode.NotFound, (await one.Client.GetAsync($"/v1/plans/{Guid.NewGuid()}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await two.Client.GetAsync($"/v1/plans/{Guid.NewGuid()}")).StatusCode);
        }
        finally
        {
            await TestDatabase.OnServerAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Guard_JobServerDead_DecidesByItself(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var plans = await StoredPlans.BeginAsync(database, overdueWeeks: 1);
        using var service = PlannerProcess.Start(database.Settings, "Jobs__Enabled=false");
        await service.ReadyAsync();
        // After the service has looked once at its start.
        await plans.AddAsync(20);
        await plans.DecidedAsync(Patience);
        await plans.AssertDecidedOnceAsync();
    }

    [Theory, OnPostgreSql]
    public async Task Sweep_ConnectionsBrokenOff_GoesOnByItself(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var plans = await StoredPlans.BeginAsync(database, overdueWeeks: 4);
        await plans.AddAsync(1_000);
        var name = new NpgsqlConnectionStringBuilder(database.Settings.ConnectionString).Database;
        using var one = PlannerProcess.Start(database.Settings);
        using var two = PlannerProcess.Start(database.Settings);
        for (var round = 0; round < 20 && await plans.CountDueAsync() > 0; round++)
        {
            await Task.Delay(100);
            await TestDatabase.OnServerAsync(
                $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND backend_type = 'client backend' AND state <> 'idle'");
        }

        await Task.WhenAll(one.ReadyAsync(), two.ReadyAsync());
        await plans.DecidedAsync(Patience);
        await plans.AssertDecidedOnceAsync();
    }

    [Theory, OnPostgreSql]
    public async Task Jobs_InPostgreSql_DecideWhatIsDue(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var plans = await StoredPlans.BeginAsync(database, overdueWeeks: 1);
        using var one = PlannerProcess.Start(database.Settings, "Jobs__Storage=PostgreSql", "Jobs__GuardSeconds=3600");
        using var two = PlannerProcess.Start(database.Settings, "Jobs__Storage=PostgreSql", "Jobs__GuardSeconds=3600");
        await Task.WhenAll(one.ReadyAsync(), two.ReadyAsync());
        await plans.AddAsync(20);
        // A service that other tests ran in this process, and that is gone, may have left its log behind.
        LogProvider.SetCurrentLogProvider(null);
        // The clock would ring within a minute; the job is woken as the clock would wake it.
        new RecurringJobManager(new PostgreSqlStorage(new Hangfire.PostgreSql.Factories.NpgsqlConnectionFactory(
            database.Settings.ConnectionString, new PostgreSqlStorageOptions { PrepareSchemaIfNecessary = false }))).Trigger("progression-sweep");
        await plans.DecidedAsync(Patience);
        await plans.AssertDecidedOnceAsync();
    }
}
