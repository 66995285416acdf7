using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Tests;

public sealed class PlanHeadTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Find_PlanOfTheClinic_SaysWhereItStands(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        await RowTests.AddAsync(database, Sample.Document(plan.ClinicId), Sample.Revision(plan));
        var expected = new PlanHeadRow
        {
            Id = plan.Id,
            PatientId = plan.PatientId,
            AssessmentId = plan.AssessmentId,
            Revision = 1,
            Status = PlanStatus.Active,
            Week = 1,
            NextDecisionOn = plan.NextDecisionOn,
            NextDecisionAt = plan.NextDecisionAt,
            PositionsJson = plan.PositionsJson,
            AwaitsReview = false,
            Version = 1,
            DocumentId = "d0c",
        };
        // Twice, as the second look uses what the first has compiled.
        Assert.Equal(expected, await database.Store.Heads.FindAsync(plan.ClinicId, plan.Id, default));
        Assert.Equal(expected, await database.Store.Heads.FindAsync(plan.ClinicId, plan.Id, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Find_PlanThatChanged_SaysWhereItStandsNow(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        await RowTests.AddAsync(database, Sample.Document(plan.ClinicId), Sample.Revision(plan));
        await database.Store.Heads.FindAsync(plan.ClinicId, plan.Id, default);

        // By another replica.
        await database.ExecuteAsync(
            "UPDATE plan SET status = 'suspended', next_decision_on = NULL, next_decision_at = NULL, has_flags = TRUE, awaits_review = TRUE, version = 2, week = 3");

        var head = await database.Store.Heads.FindAsync(plan.ClinicId, plan.Id, default);
        Assert.NotNull(head);
        Assert.Equal((PlanStatus.Suspended, 3, 2, true), (head.Status, head.Week, head.Version, head.AwaitsReview));
        Assert.Equal((null, null, plan.StateJson), (head.NextDecisionOn, head.NextDecisionAt, head.FlaggedStateJson));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Find_NoPlanOrAnotherClinics_FindsNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var clinic = Sample.Clinic();
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        await RowTests.AddAsync(database, clinic, Sample.Document(plan.ClinicId), Sample.Revision(plan));
        Assert.Null(await database.Store.Heads.FindAsync(clinic.Id, plan.Id, default));
        Assert.Null(await database.Store.Heads.FindAsync(plan.ClinicId, Sample.NewId(), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Find_ManyAtOnceBesideAWriter_WaitForNobody(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        await RowTests.AddAsync(database, Sample.Document(plan.ClinicId), Sample.Revision(plan));
        var versions = await database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(context.Database, $"UPDATE plan SET version = 2", cancellation);
                return await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => (await database.Store.Heads.FindAsync(plan.ClinicId, plan.Id, default))!.Version)));
            },
            default);
        Assert.All(versions, version => Assert.Equal(1, version));
        Assert.Equal(2, (await database.Store.Heads.FindAsync(plan.ClinicId, plan.Id, default))!.Version);
    }
}
