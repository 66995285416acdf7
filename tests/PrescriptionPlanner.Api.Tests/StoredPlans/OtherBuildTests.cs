using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>
/// A plan that a build with other ladders and other plausible ranges stored: it is read, logged, decided, reviewed and revised as it was stored.
/// </summary>
public sealed class OtherBuildTests
{
    private const int BoutMinutes = 11;
    private const int Percent = 33;
    private const int Sets = 4;
    private const string WalkSeconds = "99999.5";

    [Theory, OnSqlite]
    public async Task Weeks_OfAnotherBuild_ShowTheStoredNumbers(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        var issued = await plan.WeekAsync(1);
        await StoreAsAnotherBuildAsync(planner, plan);
        AssertStoredNumbers(await plan.WeekAsync(1));
        Assert.NotEqual(issued.ToJsonString(), (await plan.WeekAsync(1)).ToJsonString());
        for (var week = 1; week <= 24; week++) await plan.WeekAsync(week);
        plan.GoTo(1, 2, 9);
        AssertStoredNumbers(await plan.WeekAsync(1));
        await ReadEverythingAsync(planner, plan);
    }

    [Theory, OnSqlite]
    public async Task Run_OfAnotherBuild_GoesOnAndChangesNoPastWeek(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await StoreAsAnotherBuildAsync(planner, plan);
        var past = new List<string>();
        for (var week = 1; week <= 6; week++)
        {
            await plan.LogWeekAsync(week);
            if (week == 1) AssertStoredNumbers(await plan.WeekAsync(1));
            planner.Clock.Now = plan.DueAt(week);
            var sweep = await planner.SweepAsync();
            Assert.Equal((1, 0), (sweep.Decisions, sweep.Failures.Count));
            past.Add(await BytesAsync(planner, plan, week));
            for (var earlier = 1; earlier <= week; earlier++) Assert.Equal(past[earlier - 1], await BytesAsync(planner, plan, earlier));
            await ReadEverythingAsync(planner, plan);
        }

        await (await plan.ObserveAsync("palpitations")).AssertAsync(HttpStatusCode.Created);
        await (await plan.PutMaximumAsync("legPress", 90)).AssertAsync(HttpStatusCode.OK);
        // A new assessment is screened against what was kept, whatever the ranges of today are.
        await planner.AssessAsync(plan.PatientId);
        await ReadEverythingAsync(planner, plan);
        for (var week = 1; week <= 6; week++) Assert.Equal(past[week - 1], await BytesAsync(planner, plan, week));
    }

    [Theory, OnSqlite]
    public async Task Revise_OptionsOfAPlanOfAnotherBuild_RestsOnWhatWasKept(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await StoreAsAnotherBuildAsync(planner, plan);
        var assessment = (string)(await plan.ReadAsync())["assessmentId"]!;
        await plan.LiveAsync(1);
        await plan.LiveAsync(2);
        plan.GoTo(3, 4, 9);
        var (first, second, third) = (await BytesAsync(planner, plan, 1), await BytesAsync(planner, plan, 2), await plan.WeekAsync(3));

        var options = new JsonObject { ["modalities"] = new JsonArray("resistance", "balance", "aerobic") };
        var revised = await (await plan.ReviseAsync(options: options)).AssertAsync(HttpStatusCode.Created);

        Assert.Equal(2, (int)revised["revision"]!);
        Assert.Equal((first, second), (await BytesAsync(planner, plan, 1), await BytesAsync(planner, plan, 2)));
        Assert.Equal(DaysBefore(third, plan), DaysBefore(await plan.WeekAsync(3), plan));
        Assert.NotEmpty(DaysBefore(third, plan));
        var kept = JsonNode.Parse(await planner.RowsAsync(rows => rows.PlanRevisions
            .Where(revision => revision.PlanId == plan.Key && revision.Revision == 2).Select(revision => revision.ScreenedJson!).SingleAsync()))!;
        Assert.Equal(WalkSeconds, kept["profile"]!["muscle"]!["fourHundredMetreWalkSeconds"]!.ToJsonString());
        Assert.Equal("ofAnotherBuild", (string?)kept["options"]!["protocols"]!["aerobic"]);

        // Naming the assessment that the plan rests on is no new assessment; what is given is checked as ever.
        await (await plan.ReviseAsync(assessment, new JsonObject { ["supervised"] = false })).AssertAsync(HttpStatusCode.Created);
        var unknown = new JsonObject { ["protocols"] = new JsonObject { ["aerobic"] = "ofAnotherBuild" } };
        Assert.Contains(
            "/options/protocols/aerobic",
            (await (await plan.ReviseAsync(options: unknown)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        await plan.LiveAsync(3);
        await plan.LiveAsync(4);
        await ReadEverythingAsync(planner, plan);
    }

    /// <summary>Changes what is stored of a plan: doses of its first steps, a value beyond the plausible, and a protocol that nobody knows.</summary>
    private static async Task StoreAsAnotherBuildAsync(StoredPlanner planner, IssuedPlan plan)
    {
        var revision = await planner.RowsAsync(rows => rows.PlanRevisions.AsNoTracking().SingleAsync(row => row.PlanId == plan.Key));
        var profile = await planner.RowsAsync(rows => rows.Assessments.Where(row => row.Id == revision.AssessmentId).Select(row => row.ProfileJson).SingleAsync());
        var programme = Changed(revision.ProgrammeJson!, root =>
        {
            var aerobic = FirstTemplate(root, "aerobic");
            Assert.NotEqual((BoutMinutes, Percent), ((int)aerobic["boutMinutes"]!, (int)aerobic["percentHeartRateReserve"]!));
            aerobic["boutMinutes"] = BoutMinutes;
            aerobic["percentHeartRateReserve"] = Percent;
            var resistance = FirstTemplate(root, "resistance");
            Assert.NotEqual(Sets, (int)resistance["sets"]!);
            resistance["sets"] = Sets;
        });
        var screened = Changed(revision.ScreenedJson!, root =>
        {
            root["profile"]!["muscle"]!["fourHundredMetreWalkSeconds"] = JsonNode.Parse(WalkSeconds);
            root["options"]!["protocols"] = new JsonObject { ["aerobic"] = "ofAnotherBuild" };
        });
        var options = Changed(revision.OptionsJson, root => root["protocols"] = new JsonObject { ["aerobic"] = "ofAnotherBuild" });
        var implausible = Changed(profile, root => root["muscle"]!["fourHundredMetreWalkSeconds"] = JsonNode.Parse(WalkSeconds));
        await planner.Store.WriteAsync(
            async (rows, token) =>
                await rows.PlanRevisions.Where(row => row.PlanId == plan.Key).ExecuteUpdateAsync(
                    row => row.SetProperty(own => own.ProgrammeJson, programme).SetProperty(own => own.ScreenedJson, screened)
                        .SetProperty(own => own.OptionsJson, options).SetProperty(own => own.RulesetVersion, "2025.9"),
                    token)
                + await rows.Assessments.Where(row => row.Id == revision.AssessmentId)
                    .ExecuteUpdateAsync(row => row.SetProperty(own => own.ProfileJson, implausible), token),
            default);
    }

    private static string Changed(string json, Action<JsonObject> change)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        change(root);
        return root.ToJsonString();
    }

    private static JsonNode FirstTemplate(JsonObject programme, string modality) =>
        programme["modalities"]!.AsArray().Single(own => (string?)own!["modality"] == modality)!["templates"]![0]!;

    private static void AssertStoredNumbers(JsonObject week)
    {
        var sessions = week["sessions"]!.AsArray();
        foreach (var session in sessions.Where(session => (string?)session!["modality"] == "aerobic"))
            Assert.Equal((BoutMinutes, Percent), ((int)session!["aerobic"]!["boutMinutes"]!, (int)session["aerobic"]!["percentHeartRateReserve"]!));
        foreach (var session in sessions.Where(session => (string?)session!["modality"] == "resistance"))
            Assert.All(session!["resistance"]!.AsArray(), dose => Assert.Equal(Sets, (int)dose!["sets"]!));
        Assert.Contains(sessions, session => (string?)session!["modality"] == "aerobic");
        Assert.Contains(sessions, session => (string?)session!["modality"] == "resistance");
    }

    private static async Task ReadEverythingAsync(StoredPlanner planner, IssuedPlan plan)
    {
        string[] paths =
        [
            plan.Path, $"{plan.Path}/decisions", $"{plan.Path}/revisions", plan.Logs, $"{plan.Path}/observations", $"{plan.Path}/due",
            $"{plan.Path}/one-repetition-maxima", $"{StoredPlanner.Patients}/{plan.PatientId}/assessments", $"{StoredPlanner.Patients}/{plan.PatientId}/export",
        ];
        foreach (var path in paths) await planner.GetAsync(path);
        var review = await planner.GetAsync("/v1/weekly-review");
        Assert.Contains(plan.Id, review.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<string> BytesAsync(StoredPlanner planner, IssuedPlan plan, int week)
    {
        using var response = await planner.Client.GetAsync($"{plan.Path}/weeks/{week}", "en");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static List<string> DaysBefore(JsonObject week, IssuedPlan plan)
    {
        var today = LocalDatePattern.Iso.Format(plan.At(3, 4, 9).InZone(plan.Zone).Date);
        return
        [
            .. week["sessions"]!.AsArray().Where(session => string.CompareOrdinal((string)session!["date"]!, today) < 0).Select(session => session!.ToJsonString()),
        ];
    }
}
