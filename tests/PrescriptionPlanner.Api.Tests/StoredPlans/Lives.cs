using System.Net;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>The plans of a fixture. Those that still run at the end are in different weeks then.</summary>
internal static class Lives
{
    private const string Berlin = "Europe/Berlin";
    private const string LosAngeles = "America/Los_Angeles";
    private const string Shanghai = "Asia/Shanghai";
    private const string Chinese = "zh-Hans";

    public static IReadOnlyList<Life> All() =>
    [
        new Life("perfect", "perfect logs over 16 weeks with deloads, up to the middle of week 17", 17)
            .Logs(1, 16).LogsUntil(17, 3),
        new Life("two-for-two", "sets two repetitions above the range raise loads in weeks in which the step stays", 10) { Zone = Berlin }
            .Logs(1, 9, WithExtraSets),
        new Life("pause-and-resume", "paused on a Wednesday, resumed on a Tuesday three weeks later", 12)
            { Example = Life.PreFrail, Zone = Berlin, Weeks = 16 }
            .Logs(1, 5).LogsUntil(6, 2).Acts(6, 3, "pause").Acts(9, 2, "resume").Logs(9, 11).LogsUntil(12, 3),
        new Life("paused", "paused at the end", 8) { Example = Life.Frail, Weeks = 12, Language = Chinese, Zone = Shanghai }
            .Logs(1, 5).LogsUntil(6, 4).Acts(6, 5, "pause"),
        new Life("fever", "fever on a Tuesday: the rest of the week rests, the next has half its volume", 9)
            { Zone = Shanghai, Language = Chinese }
            .Logs(1, 4).LogsUntil(5, 1).Observes(5, 2, "illnessWithFever").Logs(6, 8).LogsUntil(9, 2),
        new Life("fall", "a fall while impact and intervals are trained: both stand still", 15) { Zone = LosAngeles }
            .Logs(1, 12).At(13, 1, 13, living => ObserveAsync(living, "fall")).Logs(13, 14).LogsUntil(15, 3),
        new Life("chest-pain", "suspended by chest pain, until the end", 7) { Example = Life.PreFrail, Zone = Shanghai, Language = Chinese }
            .Logs(1, 4).LogsUntil(5, 2).Observes(5, 3, "chestPain"),
        new Life("stopped-and-resumed", "suspended by chest pain, resumed two weeks later; the clocks change twice", 21)
            { Zone = LosAngeles }
            .Logs(1, 4).Observes(5, 3, "chestPain").Acts(7, 2, "resume").Logs(7, 20).LogsUntil(21, 3),
        new Life("ended", "ended before its time", 8) { Example = Life.Frail, Zone = LosAngeles, Weeks = 12 }
            .Logs(1, 5).LogsUntil(6, 2).Acts(6, 3, "end"),
        new Life("completed", "four weeks, run to the end", 9) { Example = Life.Frail, Zone = Shanghai, Language = Chinese, Weeks = 4 }
            .Logs(1, 4),
        new Life("options-mid-week", "revised on a Wednesday by options: unsupervised, without intervals and vibration", 11)
            { Zone = Berlin }
            .Logs(1, 7).LogsUntil(8, 2)
            .Revises(8, 3, new JsonObject
            {
                ["supervised"] = false,
                ["modalities"] = new JsonArray("resistance", "balance", "aerobic", "impact"),
            })
            .Logs(8, 10),
        new Life("new-assessment", "revised on a Tuesday by a better assessment", 13)
            { Example = Life.PreFrail, Zone = Shanghai, Language = Chinese, Weeks = 16 }
            .Logs(1, 8).LogsUntil(9, 1)
            .Assesses(9, 2, profile =>
            {
                profile["muscle"]!["gaitSpeedMps"] = 1.05;
                profile["muscle"]!["sppbScore"] = 11;
                profile["muscle"]!["timedUpAndGoSeconds"] = 9;
                profile["muscle"]!["gripStrengthKg"] = 19.5;
                profile["muscle"]!["fiveTimesChairStandSeconds"] = 10.5;
            }, revises: true)
            .Logs(9, 12),
        new Life("restricting-assessment", "an older vertebral fracture in a new assessment revises the plan by itself, on a Wednesday", 14)
            { Zone = LosAngeles }
            .Logs(1, 8).LogsUntil(9, 2).Assesses(9, 3, VertebralFracture("2026-09"), revises: false).Logs(9, 13).LogsUntil(14, 3),
        new Life("withholding-assessment", "a fresh vertebral fracture in a new assessment takes resistance away", 4) { Zone = Berlin }
            .Logs(1, 1).LogsUntil(2, 2).Assesses(2, 3, VertebralFracture("2026-12"), revises: false).Logs(2, 3),
        new Life("revised-twice", "two revisions by options in one week, on Wednesday and Friday", 2)
            { Zone = Shanghai, Language = Chinese, Weeks = 12 }
            .LogsUntil(1, 2)
            .Revises(1, 3, new JsonObject { ["supervised"] = false, ["modalities"] = new JsonArray("resistance", "balance") })
            .LogsUntil(1, 4).Revises(1, 5, new JsonObject { ["modalities"] = new JsonArray("resistance", "balance", "aerobic") })
            .Logs(1, 1).LogsUntil(2, 3),
        new Life("revised-before-noon", "revised on a Monday morning, before the decision of the week before has fallen due", 22)
            { Example = Life.PreFrail }
            .Logs(1, 5).Revises(6, 1, new JsonObject { ["modalities"] = new JsonArray("resistance", "balance") }).Logs(6, 21),
        new Life("retests", "one maximum tested higher, one lower; a revision by options keeps them", 19)
            .Logs(1, 4).Retests(5, 2, "legPress", 110).Retests(5, 2, "chestPress", 18).Logs(5, 12)
            .Retests(13, 3, "seatedRow", 45).Revises(14, 3, new JsonObject { ["supervised"] = true }).Logs(13, 18),
        new Life("awaits-review", "a clinician approves each step up; the last waits", 3)
            { Example = Life.PreFrail, Zone = Berlin, Progression = ByClinician }
            .Logs(1, 2).Approves(2),
        new Life("superseded-review", "a step up that nobody approved is superseded by the next decision", 20)
            { Example = Life.Frail, Progression = ByClinician }
            .Logs(1, 19, Partly(session => ((string)session["id"]!)[..3] == "w03")).Approves(2, 3, 6, 7, 11, 12, 13),
        new Life("override", "overridden down and, later, up", 5) { Example = Life.PreFrail, Zone = LosAngeles }
            .Logs(1, 4).Overrides(3, "resistance", -1).Overrides(4, "aerobic", -1).Overrides(5, "resistance", 1),
        new Life("breaks", "four weeks missed after seven perfect ones", 16) { Zone = Shanghai, Language = Chinese }
            .Logs(1, 7).Logs(8, 11, (session, _) => IssuedPlan.Missed(session)).Logs(12, 15),
        new Life("calendar", "gate calendar, nothing logged", 6) { Example = Life.Frail, Zone = Berlin, Progression = ByCalendar },
        new Life("not-begun", "begins on the Monday after the end", 0) { Example = Life.PreFrail, Zone = LosAngeles, Weeks = 12 },
        new Life("late-logs", "late, partial and missing logs, pain, effort, and observations", 18) { Example = Life.Frail, Zone = Berlin }
            .Logs(1, 2).Logs(3, 3, Without("aerobic")).At(4, 2, 9, living => living.LogAsync(3))
            .Logs(4, 4, WithPain).Observes(5, 3, "nearFall").Logs(5, 5).Observes(6, 3, "jointPain").Logs(6, 8)
            .Logs(9, 9, Partly(_ => true)).At(10, 4, 9, living => ObserveAsync(living, "dizziness", "medicationChange"))
            .Logs(10, 11, WithEffort)
            .Logs(12, 12, Without("resistance")).Logs(14, 15).At(16, 2, 9, living => living.LogAsync(13)).Logs(16, 17).LogsUntil(18, 3),
    ];

    private static JsonObject ByClinician => new() { ["approval"] = "clinician" };

    private static JsonObject ByCalendar => new() { ["gate"] = "calendar" };

    private static Action<JsonObject> VertebralFracture(string on) => profile => profile["history"]!["fractures"] = new JsonArray(
        new JsonObject { ["site"] = "vertebra", ["occurredOn"] = on, ["lowTrauma"] = true, ["healing"] = "simple", ["painful"] = false });

    private static async Task ObserveAsync(Living living, params string[] events) =>
        await (await living.Plan.ObserveAsync(new JsonObject { ["during"] = 0 }, events)).AssertAsync(HttpStatusCode.Created);

    private static Func<JsonNode, JsonObject, JsonObject?> Without(string modality) =>
        (session, log) => (string?)session["modality"] == modality ? null : log;

    private static Func<JsonNode, JsonObject, JsonObject?> Partly(Func<JsonNode, bool> which) => (session, log) =>
    {
        if (which(session)) log["status"] = "partial";
        return log;
    };

    private static JsonObject WithPain(JsonNode session, JsonObject log)
    {
        if ((string?)session["modality"] == "resistance")
            log["pain"] = new JsonObject { ["before"] = 0, ["during"] = 4, ["nextMorning"] = 1 };
        return log;
    }

    private static JsonObject WithEffort(JsonNode session, JsonObject log)
    {
        log["sessionRpe"] = (string?)session["modality"] == "resistance" ? 8 : 2.5;
        log["durationMinutes"] = (int)session["durationMinutes"]! - 3;
        return log;
    }

    private static JsonObject WithExtraSets(JsonNode session, JsonObject log)
    {
        if (session["resistance"] is not JsonArray doses) return log;
        var sets = doses.SelectMany(dose => Enumerable.Range(0, (int)dose!["sets"]!).Select(_ => new JsonObject
        {
            ["exercise"] = (string)dose["exercise"]!,
            ["loadKg"] = dose["loadKg"]?.DeepClone(),
            ["repetitions"] = (int)dose["repetitions"]!["maximum"]! + 2,
            ["repetitionsInReserve"] = (int)dose["repetitionsInReserve"]!,
        }));
        log["sets"] = new JsonArray([.. sets]);
        return log;
    }
}
