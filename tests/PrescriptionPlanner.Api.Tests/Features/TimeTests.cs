using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class TimeTests
{
    // The start of each plan lies a week before the zone's clocks change, or the year ends.
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decide_AtLocalNoon_WhereverAndWheneverThePatientLives(DatabaseProvider database)
    {
        (string Zone, string Start, string[] Noons)[] cases =
        [
            ("Pacific/Kiritimati", "2026-12-28", ["2027-01-03T22:00:00Z", "2027-01-10T22:00:00Z"]),
            ("America/Los_Angeles", "2027-03-08", ["2027-03-15T19:00:00Z", "2027-03-22T19:00:00Z"]),
            ("America/Los_Angeles", "2027-03-01", ["2027-03-08T20:00:00Z", "2027-03-15T19:00:00Z"]),
            ("Africa/Cairo", "2027-04-26", ["2027-05-03T09:00:00Z", "2027-05-10T09:00:00Z"]),
            ("America/Santiago", "2027-03-29", ["2027-04-05T16:00:00Z", "2027-04-12T16:00:00Z"]),
            ("Asia/Beirut", "2027-03-22", ["2027-03-29T09:00:00Z", "2027-04-05T09:00:00Z"]),
            ("Atlantic/Azores", "2027-03-22", ["2027-03-29T12:00:00Z", "2027-04-05T12:00:00Z"]),
            ("Asia/Shanghai", "2026-12-28", ["2027-01-04T04:00:00Z", "2027-01-11T04:00:00Z"]),
        ];
        await using var planner = await StoredPlanner.StartAsync(database);
        var plans = new List<(IssuedPlan Plan, string Zone, Instant[] Noons)>();
        foreach (var (zone, start, noons) in cases)
            plans.Add((await planner.IssueAsync(zone, options: options => options["startDate"] = start), zone, [.. noons.Select(noon => InstantPattern.General.Parse(noon).Value)]));
        foreach (var (plan, zone, noons) in plans.OrderBy(entry => entry.Noons[0]))
        {
            // The last session on the last local day still counts, right up to noon.
            planner.Clock.Now = Instant.Max(planner.Now, noons[0] - Duration.FromSeconds(1));
            Assert.True((await plan.DecisionsAsync()).Count == 0, zone);
            Assert.True((bool)(await plan.WeekAsync(2))["provisional"]!, zone);
            planner.Clock.Now = Instant.Max(planner.Now, noons[0]);
            var decision = Assert.Single(await plan.DecisionsAsync());
            Assert.Equal(InstantPattern.General.Format(noons[0]), (string?)decision["decidedAt"]);
        }

        planner.Clock.Now = plans.Max(entry => entry.Noons[1]);
        foreach (var (plan, zone, noons) in plans)
            Assert.True(InstantPattern.General.Format(noons[1]) == (string?)(await plan.DecisionAsync(2))["decidedAt"], zone);
    }

    [Theory, OnSqlite]
    public async Task Log_OnThePatientsToday_IsTakenAndTomorrowIsNot(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var zone in new[] { "Pacific/Kiritimati", "America/Los_Angeles", "Atlantic/Azores" })
        {
            var plan = await planner.IssueAsync(zone);
            var first = (await plan.WeekAsync(1))["sessions"]![0]!;
            planner.Clock.Now = plan.At(1, 1, 0) - Duration.FromSeconds(1);
            Assert.Contains("/performedOn", (await (await plan.LogAsync(IssuedPlan.LogOf(first))).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
            planner.Clock.Now = plan.At(1, 1, 0);
            await (await plan.LogAsync(IssuedPlan.LogOf(first))).AssertAsync(HttpStatusCode.Created);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Sweep_ClockJumpsBack_DecidesNothingTwice(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LogWeekAsync(1);
        planner.Clock.Now = plan.DueAt(2);
        Assert.Equal(2, (await planner.SweepAsync()).Decisions);
        var (decisions, tag) = (JsonSerializer.Serialize(await plan.DecisionsAsync()), await plan.TagAsync());
        foreach (var back in new[] { plan.At(1, 1, 6), plan.DueAt(1), plan.DueAt(2) - Duration.FromSeconds(1), plan.DueAt(2) })
        {
            planner.Clock.Now = back;
            Assert.Equal(0, (await planner.SweepAsync()).Decisions);
            Assert.Equal(decisions, JsonSerializer.Serialize(await plan.DecisionsAsync()));
            Assert.Equal(tag, await plan.TagAsync());
        }

        planner.Clock.Now = plan.DueAt(3);
        Assert.Equal(1, (await planner.SweepAsync()).Decisions);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Sweep_AfterThreeWeeksOfDowntime_LeavesTheSameRows(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var (onTime, late) = (await planner.IssueAsync(), await planner.IssueAsync());
        foreach (var plan in new[] { onTime, late }) await plan.LogWeekAsync(1);
        foreach (var plan in new[] { onTime, late }) await (await plan.ObserveAsync("nearFall")).AssertAsync(HttpStatusCode.Created);
        for (var week = 1; week <= 3; week++)
        {
            planner.Clock.Now = onTime.DueAt(week) + Duration.FromMinutes(1);
            Assert.Single(await onTime.DecisionsAsync(), decision => (int)decision["week"]! == week);
        }

        planner.Clock.Now = onTime.DueAt(4) - Duration.FromSeconds(1);
        Assert.Equal(3, (await planner.SweepAsync()).Decisions);
        Assert.Equal(JsonSerializer.Serialize(await onTime.DecisionsAsync()), JsonSerializer.Serialize(await late.DecisionsAsync()));
        var rows = new List<string>();
        foreach (var plan in new[] { onTime, late })
        {
            var row = await planner.RowsAsync(database => database.Plans.SingleAsync(row => row.Id == plan.Key));
            var trail = await planner.RowsAsync(database => database.AuditEvents.Where(row => row.SubjectId == plan.Key && row.Actor == "schedule").OrderBy(row => row.Id).ToListAsync());
            rows.Add(JsonSerializer.Serialize(new
            {
                row.StateJson,
                row.PositionsJson,
                row.Version,
                row.Week,
                row.Status,
                Next = row.NextDecisionAt.ToString(),
                Trail = trail.Select(item => $"{item.At} {item.Actor} {item.Action} {item.Outcome} {item.DetailJson}"),
            }));
        }

        Assert.Equal(rows[0], rows[1]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Run_OnRequest_DecidesWhatIsDueAndSaysSo(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LogWeekAsync(1);
        planner.Clock.Now = plan.DueAt(1);
        var response = await planner.Client.SendAsync(HttpMethod.Post, "/v1/progression-runs");
        await response.AssertAsync(HttpStatusCode.Accepted);
        JsonObject run;
        do run = await planner.GetAsync(response.Headers.Location!.OriginalString);
        while ((string?)run["status"] is "queued" or "running");
        Assert.Equal(("finished", 1, 1, 0), ((string?)run["status"], (int)run["plans"]!, (int)run["decisions"]!, (int)run["failures"]!));
        var decided = Assert.Single(run["decided"]!.AsArray())!;
        Assert.Equal((plan.Id, 1), ((string?)decided["planId"], (int)decided["week"]!));
        Assert.True(JsonNode.DeepEquals((await plan.DecisionAsync(1))["modalities"], decided["modalities"]));
        await (await planner.Client.SendAsync(HttpMethod.Get, $"/v1/progression-runs/{Guid.NewGuid()}")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }
}
