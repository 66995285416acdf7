using System.Net;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Features;

/// <summary>What happens by itself, or without a new assessment, never loosens a plan, begins nothing, and leaves the past alone.</summary>
public sealed class NeverLooserTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Revise_AfterWeeksWithoutALog_BeginsNothing(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(14, 3, 9);
        Assert.Equal(0, await plan.StepAsync("hiit"));
        Assert.Equal(0, await plan.StepAsync("impact"));

        await (await plan.ReviseAsync(options: new JsonObject { ["nutritionReference"] = "iom2011" })).AssertAsync(HttpStatusCode.Created);

        Assert.Equal(0, await plan.StepAsync("hiit"));
        Assert.Equal(0, await plan.StepAsync("impact"));
        Assert.Equal(0, await plan.StepAsync("wholeBodyVibration"));
        Assert.DoesNotContain((await plan.WeekAsync(14))["sessions"]!.AsArray(), session => (string?)session!["modality"] is "hiit" or "impact" or "wholeBodyVibration");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Assess_OneThingStricterAnotherUnsaid_KeepsBoth(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync(example: "pre-frail-vertebral-fracture");
        plan.GoTo(2, 3, 9);
        var profile = Example.Read("pre-frail-vertebral-fracture")["profile"]!.DeepClone().AsObject();
        profile["history"]!["fractures"] = new JsonArray();
        profile["history"]!["conditions"]!.AsArray().Add(new JsonObject { ["code"] = "glaucoma" });

        await planner.AssessAsync(plan.PatientId, profile, "2026-12-09");

        var screening = (await plan.ReadAsync())["prescription"]!["screening"]!;
        var limits = screening["modalities"]!.AsArray().Single(row => (string?)row!["modality"] == "resistance")!["limits"]!;
        Assert.InRange((int)limits["percentOneRepMax"]!, 1, 70);
        Assert.True((bool?)limits["spineNeutral"]);
        Assert.Contains(screening["findings"]!.AsArray(), finding => ((string)finding!["observed"]! ?? "").Contains("glaucoma", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Assess_UnstableAnginaWithoutSymptoms_ActsOnWhatIsKnown(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(2, 3, 9);
        var profile = Example.Robust["profile"]!.DeepClone().AsObject();
        profile["history"] = new JsonObject { ["conditions"] = new JsonArray(new JsonObject { ["code"] = "unstableAngina" }) };

        await planner.AssessAsync(plan.PatientId, profile, "2026-12-09");

        Assert.Equal("suspended", (string?)(await plan.ReadAsync())["status"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Assess_LaboratoryValueWithoutVitals_LeavesThePlanRunning(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(2, 3, 9);
        var profile = Example.Robust["profile"]!.DeepClone().AsObject();
        profile.Remove("vitals");

        await planner.AssessAsync(plan.PatientId, profile, "2026-12-09");

        Assert.Equal(("active", 1), ((string?)(await plan.ReadAsync())["status"], (int)(await plan.ReadAsync())["revision"]!));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task End_OfASuspendedPlan_BringsNoSessionBack(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(2, 2, 9);
        await (await plan.ObserveAsync("chestPain")).AssertAsync(HttpStatusCode.Created);
        Assert.Empty((await plan.WeekAsync(3))["sessions"]!.AsArray());

        await (await plan.ActAsync("end", "told to stop")).AssertAsync(HttpStatusCode.OK);

        Assert.All((await plan.WeekAsync(2))["sessions"]!.AsArray(), session => Assert.True(string.CompareOrdinal((string)session!["date"]!, "2026-12-08") < 0));
        Assert.Empty((await plan.WeekAsync(3))["sessions"]!.AsArray());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task End_OfARunningPlan_TrainsNothingAfterTheDay(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(2, 2, 9);

        await (await plan.ActAsync("end", "moves away")).AssertAsync(HttpStatusCode.OK);

        Assert.All((await plan.WeekAsync(2))["sessions"]!.AsArray(), session => Assert.True(string.CompareOrdinal((string)session!["date"]!, "2026-12-08") <= 0));
        Assert.Empty((await plan.WeekAsync(3))["sessions"]!.AsArray());
        Assert.All((await plan.WeekAsync(3))["notPlaced"]!.AsArray(), row => Assert.Equal("ended", (string?)row!["reason"]));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Observe_FeverOnMondayMorning_ComesBackAtHalfVolume(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        for (var week = 1; week <= 4; week++) await plan.LiveAsync(week);
        await plan.LogWeekAsync(5);
        plan.GoTo(6, 1, 8);
        var fever = new JsonObject { ["observedOn"] = plan.StartDate.PlusWeeks(5).PlusDays(-1).ToString("uuuu-MM-dd", null), ["adverseEvents"] = new JsonArray(new JsonObject { ["code"] = "illnessWithFever" }) };
        await (await planner.Client.PostAsync(plan.Path + "/observations", fever)).AssertAsync(HttpStatusCode.Created);
        await plan.DecideAsync(5);
        plan.GoTo(7, 1, 8);

        var rested = await plan.WeekAsync(6);
        var back = await plan.WeekAsync(7);

        Assert.Empty(rested["sessions"]!.AsArray());
        Assert.Contains(back["sessions"]!.AsArray().SelectMany(session => session!["modifiedBy"]!.AsArray()), rule => (string?)rule == "PLAN-HALF-001");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Maximum_TestedThenRevisedByOptions_IsKept(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LiveAsync(1);
        plan.GoTo(2, 2, 9);
        await (await plan.PutMaximumAsync("legPress", 60)).AssertAsync(HttpStatusCode.OK);
        var lowered = Press(await plan.WeekAsync(2), "2026-12-09");

        await (await plan.ReviseAsync(options: new JsonObject { ["nutritionReference"] = "iom2011" })).AssertAsync(HttpStatusCode.Created);
        await plan.LiveAsync(2);
        plan.GoTo(3, 2, 9);

        Assert.InRange(lowered, 1m, 60m * 0.3m);
        Assert.InRange(Press(await plan.WeekAsync(3), ""), 1m, 60m * 0.4m);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Revise_OtherDaysInMidWeek_AsksForNothingTwice(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LiveAsync(1);
        plan.GoTo(2, 2, 20);
        foreach (var session in (await plan.WeekAsync(2))["sessions"]!.AsArray().Where(session => string.CompareOrdinal((string)session!["date"]!, "2026-12-08") <= 0))
            await (await plan.LogAsync(IssuedPlan.LogOf(session!))).AssertAsync(HttpStatusCode.Created);
        plan.GoTo(2, 3, 9);
        var profile = Example.Robust["profile"]!.DeepClone().AsObject();
        profile["availability"]!["days"] = new JsonArray("wednesday", "friday", "saturday", "sunday");
        var assessment = await planner.AssessAsync(plan.PatientId, profile, "2026-12-09");

        await (await plan.ReviseAsync(assessment)).AssertAsync(HttpStatusCode.Created);

        var sessions = (await plan.WeekAsync(2))["sessions"]!.AsArray();
        Assert.Equal(sessions.Count, sessions.Select(session => (string)session!["id"]!).Distinct().Count());
        Assert.Equal(2, sessions.Count(session => (string?)session!["modality"] == "resistance"));
        var days = sessions.Where(session => (string?)session!["modality"] == "resistance").Select(session => NodaTime.Text.LocalDatePattern.Iso.Parse((string)session!["date"]!).Value).ToList();
        Assert.True(NodaTime.Period.DaysBetween(days[0], days[1]) >= 2, string.Join(' ', days));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Week_ShownBeforeItsDecision_KeepsTheChangeOfLoadAfterIt(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LiveAsync(1);
        await plan.LogWeekAsync(2);
        plan.GoTo(3, 1, 8);
        Assert.NotNull((await plan.WeekAsync(3))["loadChangePercent"]);

        await plan.DecideAsync(2);

        Assert.NotNull((await plan.WeekAsync(3))["loadChangePercent"]);
    }

    private static decimal Press(JsonObject week, string from) => week["sessions"]!.AsArray()
        .Where(session => (string?)session!["modality"] == "resistance" && string.CompareOrdinal((string)session["date"]!, from) >= 0)
        .SelectMany(session => session!["resistance"]!.AsArray()).Where(dose => (string?)dose!["exercise"] == "legPress").Max(dose => (decimal?)dose!["loadKg"]) ?? 0;
}
