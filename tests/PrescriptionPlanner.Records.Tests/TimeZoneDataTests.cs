using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Records.Tests;

public sealed class TimeZoneDataTests
{
    private static readonly Instant Stale = Instant.FromUtc(2026, 10, 12, 1, 0);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_WithOtherTimeZoneData_DerivesWhatIsDueAgain(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (patient, assessment, plan) = await RowTests.AddPlanAsync(database);
        var (open, done) = (Sample.Due(plan), Sample.Due(Sample.Plan(patient, assessment)));
        var (due, itemDue) = (plan.NextDecisionAt, open.DueAt);
        var gone = Sample.Plan(patient, assessment);
        gone.TimeZone = "Europe/Atlantis";
        var ended = Sample.Plan(patient, assessment);
        ended.NextDecisionAt = null;
        done = new DueItem { PlanId = gone.Id, Code = "done", Week = 1, ClinicId = gone.ClinicId, DueOn = done.DueOn, DueAt = Stale, DoneAt = Stale };
        await RowTests.AddAsync(database, gone, ended, open, done);
        await SetAsync("2020a");
        await MakeStaleAsync();

        await database.Store.PrepareAsync(TestDatabase.Now, default);

        Assert.Equal((due, Stale, null, itemDue, Stale), await InstantsAsync());
        await MakeStaleAsync();
        await database.Store.PrepareAsync(TestDatabase.Now, default);
        Assert.Equal((Stale, Stale, null, Stale, Stale), await InstantsAsync());

        Task<int> SetAsync(string version) => database.Store.WriteAsync(
            (context, cancellation) => context.Settings.Where(row => row.Key == Setting.TimeZoneData)
                .ExecuteUpdateAsync(row => row.SetProperty(setting => setting.Value, version), cancellation),
            default);

        Task<int> MakeStaleAsync() => database.Store.WriteAsync(
            async (context, cancellation) =>
                await context.Plans.Where(row => row.NextDecisionAt != null)
                    .ExecuteUpdateAsync(row => row.SetProperty(changed => changed.NextDecisionAt, (Instant?)Stale), cancellation)
                + await context.DueItems.ExecuteUpdateAsync(row => row.SetProperty(changed => changed.DueAt, Stale), cancellation),
            default);

        Task<(Instant?, Instant?, Instant?, Instant, Instant)> InstantsAsync() => database.Store.ReadAsync(
            async (context, cancellation) =>
            {
                var plans = await context.Plans.ToDictionaryAsync(row => row.Id, row => row.NextDecisionAt, cancellation);
                var items = await context.DueItems.ToDictionaryAsync(row => row.Code, row => row.DueAt, cancellation);
                return (plans[plan.Id], plans[gone.Id], plans[ended.Id], items[open.Code], items[done.Code]);
            },
            default);
    }
}
