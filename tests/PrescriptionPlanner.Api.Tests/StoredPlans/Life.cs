using System.Net;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>What happens to one plan, as a short script: each event has a week of the plan, a day of it and a local hour.</summary>
/// <param name="name">Name of the plan.</param>
/// <param name="covers">What the plan is there for.</param>
/// <param name="weekAtEnd">The week that the plan is in when all scripts have run; 0 begins on the next Monday.</param>
internal sealed class Life(string name, string covers, int weekAtEnd)
{
    public const string Robust = "robust-osteosarcopenia";
    public const string PreFrail = "pre-frail-vertebral-fracture";
    public const string Frail = "frail-ckd3b";

    private readonly List<(int Week, int Day, int Hour, Func<Living, Task> Do)> _events = [];

    public string Name => name;

    public string Covers => covers;

    /// <summary>The example that the patient and the options come from.</summary>
    public string Example { get; init; } = Robust;

    public string Zone { get; init; } = "UTC";

    public string Language { get; init; } = "en";

    public int Weeks { get; init; } = 24;

    /// <summary>The block <c>options.progression</c> of the request.</summary>
    public JsonObject? Progression { get; init; }

    public IReadOnlyList<(int Week, int Day, int Hour, Func<Living, Task> Do)> Events => _events;

    /// <summary>The first day, where all scripts end in the week of <paramref name="lastMonday"/>.</summary>
    public LocalDate StartDate(LocalDate lastMonday) => lastMonday.PlusWeeks(1 - weekAtEnd);

    public Life At(int week, int day, int hour, Func<Living, Task> happens)
    {
        _events.Add((week, day, hour, happens));
        return this;
    }

    /// <summary>Logs every session of these weeks on the evening of their last day, each log changed as the script says.</summary>
    public Life Logs(int first, int last, Func<JsonNode, JsonObject, JsonObject?>? change = null)
    {
        for (var week = first; week <= last; week++) LogsUntil(week, 7, change);
        return this;
    }

    /// <summary>Logs the sessions of a week that are past on an evening.</summary>
    public Life LogsUntil(int week, int day, Func<JsonNode, JsonObject, JsonObject?>? change = null) =>
        At(week, day, 20, living => living.LogAsync(week, change));

    public Life Observes(int week, int day, params string[] events) =>
        At(week, day, 9, async living => await (await living.Plan.ObserveAsync(events)).AssertAsync(HttpStatusCode.Created));

    /// <summary>Pauses, resumes or ends the plan.</summary>
    public Life Acts(int week, int day, string action) =>
        At(week, day, 10, async living => await (await living.Plan.ActAsync(action)).AssertAsync(HttpStatusCode.OK));

    public Life Retests(int week, int day, string exercise, decimal kg) =>
        At(week, day, 11, async living => await (await living.Plan.PutMaximumAsync(exercise, kg)).AssertAsync(HttpStatusCode.OK));

    public Life Revises(int week, int day, JsonObject options) =>
        At(week, day, 9, async living => await (await living.Plan.ReviseAsync(options: options)).AssertAsync(HttpStatusCode.Created));

    /// <summary>Stores a new assessment, and revises the plan with it unless it acts by itself.</summary>
    public Life Assesses(int week, int day, Action<JsonObject> change, bool revises) => At(week, day, 9, async living =>
    {
        var profile = Tests.Example.Read(Example)["profile"]!.DeepClone().AsObject();
        change(profile);
        var assessment = await living.Planner.AssessAsync(living.Plan.PatientId, profile);
        if (revises) await (await living.Plan.ReviseAsync(assessment)).AssertAsync(HttpStatusCode.Created);
    });

    /// <summary>Approves the decision of the week before, where it waits, on Monday afternoon.</summary>
    public Life Approves(params int[] weeks)
    {
        foreach (var week in weeks)
            At(week, 1, 14, async living =>
            {
                if ((string?)(await living.Plan.DecisionAsync(week - 1))["status"] != "awaitingReview") return;
                await (await living.Plan.ReviewAsync(week - 1, new JsonObject { ["action"] = "approve" })).AssertAsync(HttpStatusCode.OK);
            });
        return this;
    }

    /// <summary>Overrides the decision of the week before by so many steps, on Monday afternoon.</summary>
    public Life Overrides(int week, string modality, int steps) => At(week, 1, 14, async living =>
    {
        var decided = (int)IssuedPlan.Of(await living.Plan.DecisionAsync(week - 1), modality)["toStep"]!;
        var body = new JsonObject
        {
            ["action"] = "override",
            ["reason"] = "seen in the clinic",
            ["modalities"] = new JsonArray(new JsonObject { ["modality"] = modality, ["toStep"] = decided + steps }),
        };
        await (await living.Plan.ReviewAsync(week - 1, body)).AssertAsync(HttpStatusCode.OK);
    });
}

/// <summary>A plan while its script runs.</summary>
internal sealed class Living(StoredPlanner planner, IssuedPlan plan)
{
    public StoredPlanner Planner => planner;

    public IssuedPlan Plan => plan;

    public static async Task<Living> IssueAsync(StoredPlanner planner, Life life, LocalDate startDate)
    {
        var request = Example.Read(life.Example);
        var options = request["options"]!.DeepClone().AsObject();
        options["startDate"] = LocalDatePattern.Iso.Format(startDate);
        options["timeZone"] = life.Zone;
        options["weeks"] = life.Weeks;
        if (life.Progression is { } progression) options["progression"] = progression.DeepClone();
        var person = StoredPlanner.PatientBody(life.Zone, life.Name);
        person["language"] = life.Language;
        var patient = await (await planner.Client.PostAsync(StoredPlanner.Patients, person)).AssertAsync(HttpStatusCode.Created);
        var patientId = (string)patient["id"]!;
        var assessmentId = await planner.AssessAsync(patientId, request["profile"]!.DeepClone().AsObject());
        var body = new JsonObject { ["assessmentId"] = assessmentId, ["options"] = options };
        var issued = await planner.Client.PostAsync($"{StoredPlanner.Patients}/{patientId}/plans", body);
        return new Living(planner, new IssuedPlan(planner, await issued.AssertAsync(HttpStatusCode.Created)));
    }

    /// <summary>Logs the sessions of a week up to the patient's today that have no log.</summary>
    public async Task LogAsync(int week, Func<JsonNode, JsonObject, JsonObject?>? change = null)
    {
        var logs = (await planner.GetAsync($"{plan.Logs}?week={week}&limit=200"))["items"]!.AsArray();
        var logged = logs.Select(log => (string)log!["sessionId"]!).ToHashSet();
        var today = LocalDatePattern.Iso.Format(planner.Now.InZone(plan.Zone).Date);
        foreach (var session in (await plan.WeekAsync(week))["sessions"]!.AsArray())
        {
            if (logged.Contains((string)session!["id"]!) || string.CompareOrdinal((string)session["date"]!, today) > 0) continue;
            var log = IssuedPlan.LogOf(session);
            if (change is not null) log = change(session, log);
            if (log is not null) await (await plan.LogAsync(log)).AssertAsync(HttpStatusCode.Created);
        }
    }
}
