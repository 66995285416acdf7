using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Tests.Progression;

public sealed class ProgressionSweepTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly Instant FirstDue = DecisionDue.At(Sample.Start, 1, Berlin);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_PlansThatAreDue_DecidesEachOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (patient, assessment, plan) = await RowTests.AddPlanAsync(database);
        var second = Sample.Plan(patient, assessment);
        var later = Sample.Plan(patient, assessment, Sample.Start.PlusDays(1));
        await RowTests.AddAsync(database, second, later);

        var result = await database.Sweep.RunAsync(FirstDue, SweepScope.All, default);

        Assert.Equal((2, 2), (result.Plans, result.Decisions));
        Assert.Empty(result.Failures);
        Assert.Equal([new DecidedWeek(plan.Id, 1), new DecidedWeek(second.Id, 1)], result.First.OrderBy(week => week.PlanId));
        await database.Store.ReadAsync(
            async (context, cancellation) =>
            {
                var decisions = await context.DecisionRecords.OrderBy(row => row.PlanId).ToListAsync(cancellation);
                Assert.Equal([(plan.Id, 1, FirstDue, "schedule"), (second.Id, 1, FirstDue, "schedule")], decisions.Select(row => (row.PlanId, row.Week, row.DecidedAt, row.By)));
                Assert.All(decisions, row => Assert.Equal(7, row.Id.Version));
                Assert.All(decisions, row => PlanJson.Read<IReadOnlyList<StepDecision>>(row.ModalitiesJson));
                var audit = await context.AuditEvents.ToListAsync(cancellation);
                Assert.Equal(2, audit.Count);
                Assert.All(audit, row => Assert.Equal(
                    (plan.ClinicId, FirstDue, "schedule", "decision", "plan", (Guid?)patient.Id), (row.ClinicId, row.At, row.Actor, row.Action, row.SubjectKind, row.PatientId)));
                var decided = await context.Plans.SingleAsync(row => row.Id == plan.Id, cancellation);
                Assert.Equal(2, decided.Week);
                Assert.Equal(2, PlanJson.Read<ProgressionState>(decided.StateJson).Week);
                Assert.Equal(2, decided.Version);
                Assert.Equal(FirstDue, decided.UpdatedAt);
                Assert.Equal(Sample.Start.PlusWeeks(2), decided.NextDecisionOn);
                Assert.Equal(DecisionDue.At(Sample.Start, 2, Berlin), decided.NextDecisionAt);
                Assert.Equal(1, (await context.Plans.SingleAsync(row => row.Id == later.Id, cancellation)).Version);
                return true;
            },
            default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_MicrosecondBeforeItIsDue_DecidesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await RowTests.AddPlanAsync(database);
        Assert.Equal(0, await DecideAsync(database, FirstDue - Duration.FromNanoseconds(1_000)));
        Assert.Equal(1, await DecideAsync(database, FirstDue));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_AgainOrWithTheClockSetBack_DecidesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await RowTests.AddPlanAsync(database);
        Assert.Equal(2, await DecideAsync(database, FirstDue + Duration.FromDays(7) + Duration.FromHours(2)));
        var rows = await RowsAsync(database);
        Assert.Equal(0, await DecideAsync(database, FirstDue + Duration.FromDays(7) + Duration.FromHours(2)));
        Assert.Equal(0, await DecideAsync(database, FirstDue));
        Assert.Equal(rows, await RowsAsync(database));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_ThreeWeeksLate_WritesTheSameRowsAsOnTime(DatabaseProvider provider)
    {
        await using var onTime = await TestDatabase.CreateAsync(provider);
        await using var late = await TestDatabase.CreateAsync(provider);
        var patient = Sample.Patient();
        var assessment = Sample.Assessment(patient);
        List<object> rows = [patient, assessment, .. Enumerable.Range(0, 9).Select(day => Sample.Plan(patient, assessment, Sample.Start.PlusDays(day)))];
        await RowTests.AddAsync(onTime, [.. rows]);
        await RowTests.AddAsync(late, [.. rows]);

        var end = FirstDue + Duration.FromDays(30);
        for (var now = FirstDue; now <= end; now += Duration.FromHours(3)) await onTime.Sweep.RunAsync(now, SweepScope.All, default);
        await onTime.Sweep.RunAsync(end, SweepScope.All, default);
        await late.Sweep.RunAsync(end, SweepScope.All, default);

        Assert.Equal(await RowsAsync(onTime), await RowsAsync(late));
        Assert.Equal((2 * 5) + (7 * 4), await RowTests.CountAsync<DecisionRecord>(late));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_ManyAtOnce_DecideEachWeekOnce(DatabaseProvider provider)
    {
        const int Plans = 2_300;
        await using var database = await TestDatabase.CreateAsync(provider);
        var patient = Sample.Patient();
        var assessment = Sample.Assessment(patient);
        await RowTests.AddAsync(database, [patient, assessment, .. Enumerable.Range(0, Plans).Select(_ => Sample.Plan(patient, assessment))]);
        var replicas = new[] { database.Sweep, new ProgressionSweep(database.OpenStore()), new ProgressionSweep(database.OpenStore()) };

        // A replica stops where all that is left is in another's hands; a last run finds what a race may have left.
        var results = await Task.WhenAll(replicas.Select(sweep => Task.Run(() => sweep.RunAsync(FirstDue + Duration.FromDays(8), SweepScope.All, default))));
        var last = await database.Sweep.RunAsync(FirstDue + Duration.FromDays(8), SweepScope.All, default);

        Assert.Equal(2 * Plans, results.Sum(result => result.Decisions) + last.Decisions);
        await database.Store.ReadAsync(
            async (context, cancellation) =>
            {
                Assert.Equal(2 * Plans, await context.DecisionRecords.CountAsync(cancellation));
                Assert.Equal(2 * Plans, await context.AuditEvents.CountAsync(cancellation));
                Assert.Equal(Plans, await context.Plans.CountAsync(plan => plan.Week == 3 && plan.Version == 3, cancellation));
                return true;
            },
            default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_PastTheLastWeek_LeavesNothingDue(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database, weeks: 5);
        Assert.Equal(5, await DecideAsync(database, FirstDue + Duration.FromDays(365)));
        var done = await PlanAsync(database, plan.Id);
        Assert.Equal(6, done.Week);
        Assert.Null(done.NextDecisionOn);
        Assert.Null(done.NextDecisionAt);
        Assert.Equal(Duration.Zero, await database.Sweep.LagAsync(FirstDue + Duration.FromDays(365), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_PlansThatEnded_AreLeftAlone(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (patient, assessment, _) = await RowTests.AddPlanAsync(database);
        foreach (var status in Enum.GetValues<PlanStatus>().Skip(1))
        {
            var plan = Sample.Plan(patient, assessment);
            plan.Status = status;
            await RowTests.AddAsync(database, plan);
            if (status is PlanStatus.Ended or PlanStatus.Completed)
                Assert.Empty(await database.Store.WriteAsync((context, cancellation) => database.Sweep.BringUpToDateAsync(context, plan.Id, FirstDue, cancellation), default));
        }

        Assert.Equal(3, await DecideAsync(database, FirstDue));
        Assert.Equal(Duration.Zero, await database.Sweep.LagAsync(FirstDue + Duration.FromHours(1), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_WithinAScope_ReachesNothingElse(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var clinic = Sample.Clinic();
        var elsewhere = Sample.Patient(clinic.Id);
        var assessmentElsewhere = Sample.Assessment(elsewhere);
        var planElsewhere = Sample.Plan(elsewhere, assessmentElsewhere);
        await RowTests.AddAsync(database, clinic, elsewhere, assessmentElsewhere, planElsewhere);
        var (patient, assessment, plan) = await RowTests.AddPlanAsync(database);
        var (second, third) = (Sample.Plan(patient, assessment), Sample.Plan(patient, assessment));
        await RowTests.AddAsync(database, second, third);

        Assert.Equal([second.Id], await DecidedAsync(SweepScope.OfPlan(second.Id)));
        Assert.Equal([third.Id], await DecidedAsync(SweepScope.OfPlans(plan.ClinicId, [second.Id, third.Id, planElsewhere.Id])));
        Assert.Empty(await DecidedAsync(SweepScope.OfPlans(plan.ClinicId, [])));
        Assert.Equal([plan.Id], await DecidedAsync(SweepScope.OfClinic(plan.ClinicId)));
        Assert.Equal([planElsewhere.Id], await DecidedAsync(SweepScope.All));

        async Task<IEnumerable<Guid>> DecidedAsync(SweepScope scope) =>
            (await database.Sweep.RunAsync(FirstDue, scope, default)).First.Select(week => week.PlanId);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_PlanThatCannotBeDecided_DoesNotKeepTheOthersWaiting(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (patient, assessment, unreadable) = await RowTests.AddPlanAsync(database);
        var (sound, outOfStep) = (Sample.Plan(patient, assessment), Sample.Plan(patient, assessment));
        outOfStep.StateJson = PlanJson.Write(Sample.State(2));
        var evidence = new WeekRecord { PlanId = unreadable.Id, Week = 1, ClinicId = unreadable.ClinicId, EvidenceJson = "no evidence" };
        var ofLater = new WeekRecord { PlanId = sound.Id, Week = 2, ClinicId = sound.ClinicId, EvidenceJson = "no evidence" };
        await RowTests.AddAsync(database, sound, outOfStep, evidence, ofLater);

        var result = await database.Sweep.RunAsync(FirstDue, SweepScope.All, default);

        Assert.Equal([sound.Id], result.First.Select(week => week.PlanId));
        Assert.Equal(
            [(unreadable.Id, typeof(JsonException)), (outOfStep.Id, typeof(InvalidDataException))],
            result.Failures.OrderBy(failure => failure.PlanId).Select(failure => (failure.PlanId, failure.Error is JsonException ? typeof(JsonException) : failure.Error.GetType())));
        Assert.Equal(1, (await PlanAsync(database, unreadable.Id)).Version);
        // They are set aside and marked: neither the next sweep nor the service's readiness waits for them.
        Assert.True((await PlanAsync(database, unreadable.Id)).IsUnreadable);
        Assert.Empty((await database.Sweep.RunAsync(FirstDue, SweepScope.All, default)).Failures);
        Assert.Equal(Duration.Zero, await database.Sweep.LagAsync(FirstDue + Duration.FromHours(3), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task BringUpToDate_OverdueWeeks_AreDecidedInTheCallersTransaction(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        var (_, _, other) = await RowTests.AddPlanAsync(database);
        var now = FirstDue + Duration.FromDays(15);

        await Assert.ThrowsAsync<TimeoutException>(() => database.Store.WriteAsync<bool>(
            async (context, cancellation) =>
            {
                Assert.Equal(3, (await database.Sweep.BringUpToDateAsync(context, plan.Id, now, cancellation)).Count);
                throw new TimeoutException();
            },
            default));
        Assert.Equal(0, await RowTests.CountAsync<DecisionRecord>(database));

        await database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                var decided = await database.Sweep.BringUpToDateAsync(context, plan.Id, now, cancellation);
                Assert.Equal([1, 2, 3], decided.Select(week => week.Week));
                var row = await context.Plans.SingleAsync(found => found.Id == plan.Id, cancellation);
                Assert.Equal((4, 4), (row.Week, row.Version));
                row.Version++;
                return await context.SaveChangesAsync(cancellation);
            },
            default);

        var brought = (await PlanAsync(database, plan.Id)).StateJson;
        await database.Sweep.RunAsync(now, SweepScope.All, default);
        Assert.Equal(brought, (await PlanAsync(database, plan.Id)).StateJson);
        Assert.Equal(brought, (await PlanAsync(database, other.Id)).StateJson);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task BringUpToDate_NothingToDo_DoesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        await database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                Assert.Empty(await database.Sweep.BringUpToDateAsync(context, Sample.NewId(), FirstDue, cancellation));
                Assert.Empty(await database.Sweep.BringUpToDateAsync(context, plan.Id, FirstDue - Duration.FromSeconds(1), cancellation));
                return true;
            },
            default);
        Assert.Equal(1, (await PlanAsync(database, plan.Id)).Version);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task BringUpToDate_PlanReadAlready_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                await context.Plans.SingleAsync(cancellation);
                return await database.Sweep.BringUpToDateAsync(context, plan.Id, FirstDue, cancellation);
            },
            default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task BringUpToDate_WithoutATransaction_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.ReadAsync(
            (context, cancellation) => database.Sweep.BringUpToDateAsync(context, Sample.NewId(), FirstDue, cancellation), default));
    }

    [Theory, OnPostgreSql]
    public async Task Run_PlanThatAnotherWriterHolds_IsLeftToItAndThenMeetsWhatItWrote(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        var held = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var logging = database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                await database.Sweep.BringUpToDateAsync(context, plan.Id, FirstDue - Duration.FromSeconds(1), cancellation);
                context.Add(new WeekRecord { PlanId = plan.Id, Week = 1, ClinicId = plan.ClinicId, EvidenceJson = "no evidence" });
                await context.SaveChangesAsync(cancellation);
                held.SetResult();
                await go.Task;
                return true;
            },
            default);
        await held.Task;

        var meanwhile = await database.Sweep.RunAsync(FirstDue, SweepScope.All, default);
        Assert.Equal(0, meanwhile.Decisions + meanwhile.Failures.Count);
        go.SetResult();
        await logging;

        // That it cannot be read shows that it was.
        Assert.Single((await database.Sweep.RunAsync(FirstDue, SweepScope.All, default)).Failures);
    }

    [Theory, OnPostgreSql]
    public async Task BringUpToDate_PlanThatAnotherWriterHolds_WaitsForIt(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        var held = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var first = BringAsync(held, go.Task);
        await held.Task;
        var second = BringAsync(new TaskCompletionSource(), Task.CompletedTask);
        await Task.WhenAny(second, Task.Delay(300));
        Assert.False(second.IsCompleted);
        go.SetResult();
        Assert.Equal((1, 0), (await first, await second));

        Task<int> BringAsync(TaskCompletionSource reached, Task until) => database.Store.WriteAsync(
            async (context, cancellation) =>
            {
                var decided = await database.Sweep.BringUpToDateAsync(context, plan.Id, FirstDue, cancellation);
                reached.SetResult();
                await until;
                return decided.Count;
            },
            default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decision_OfAWeekThatHasOne_CannotBeWrittenAgain(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, _, plan) = await RowTests.AddPlanAsync(database);
        await RowTests.AddAsync(database, Sample.Decision(plan));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.Sweep.RunAsync(FirstDue, SweepScope.All, default));
        Assert.Equal(0, await RowTests.CountAsync<AuditEvent>(database));
        Assert.Equal(1, (await PlanAsync(database, plan.Id)).Version);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Lag_OfWhatIsOverdue_IsTheOldest(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.Equal(Duration.Zero, await database.Sweep.LagAsync(FirstDue, default));
        await RowTests.AddPlanAsync(database);
        await RowTests.AddPlanAsync(database, start: Sample.Start.PlusDays(2));
        Assert.Equal(Duration.Zero, await database.Sweep.LagAsync(FirstDue, default));
        Assert.Equal(Duration.FromDays(3), await database.Sweep.LagAsync(FirstDue + Duration.FromDays(3), default));
    }

    // Far west and east, clocks put on and back, a year's end, and places whose midnight is skipped on some day of the programme.
    [Theory]
    [InlineData("Pacific/Pago_Pago", 2026, 12, 7)]
    [InlineData("Pacific/Kiritimati", 2026, 12, 7)]
    [InlineData("Asia/Kathmandu", 2026, 12, 28)]
    [InlineData("Europe/Berlin", 2027, 3, 15)]
    [InlineData("Europe/Berlin", 2027, 10, 18)]
    [InlineData("America/Los_Angeles", 2027, 3, 1)]
    [InlineData("Australia/Lord_Howe", 2027, 3, 22)]
    [InlineData("Africa/Cairo", 2027, 4, 23)]
    [InlineData("America/Santiago", 2027, 8, 29)]
    [InlineData("America/Havana", 2027, 3, 7)]
    [InlineData("Asia/Beirut", 2027, 3, 21)]
    public async Task Run_InThePatientsZone_DecidesAtNoonOfTheDayAfterEachWeek(string zone, int year, int month, int day)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var start = new LocalDate(year, month, day);
        var (_, _, plan) = await RowTests.AddPlanAsync(database, zone, start, weeks: 4);
        for (var week = 1; week <= 4; week++)
        {
            var due = (await PlanAsync(database, plan.Id)).NextDecisionAt!.Value;
            Assert.Equal(start.PlusWeeks(week) + LocalTime.Noon, due.InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime);
            Assert.Equal(0, await DecideAsync(database, due - Duration.FromMilliseconds(1)));
            Assert.Equal(1, await DecideAsync(database, due));
        }
    }

    private static async Task<int> DecideAsync(TestDatabase database, Instant now)
    {
        var result = await database.Sweep.RunAsync(now, SweepScope.All, default);
        Assert.Empty(result.Failures);
        return result.Decisions;
    }

    private static Task<Plan> PlanAsync(TestDatabase database, Guid id) =>
        database.Store.ReadAsync((context, cancellation) => context.Plans.SingleAsync(plan => plan.Id == id, cancellation), default);

    // All that a sweep writes, but for the numbers that the database gives.
    private static Task<IReadOnlyList<string>> RowsAsync(TestDatabase database) => database.Store.ReadAsync<IReadOnlyList<string>>(
        async (context, cancellation) =>
        {
            List<object> rows =
            [
                .. await context.Plans.ToListAsync(cancellation), .. await context.DecisionRecords.ToListAsync(cancellation),
                .. await context.AuditEvents.ToListAsync(cancellation),
            ];
            return [.. rows
                .Select(row => string.Join('|', context.Model.FindEntityType(row.GetType())!.GetProperties()
                    .Where(property => property.ClrType != typeof(long))
                    .Select(property => $"{property.Name}={property.PropertyInfo!.GetValue(row)}")))
                .Order(StringComparer.Ordinal)];
        },
        default);
}
