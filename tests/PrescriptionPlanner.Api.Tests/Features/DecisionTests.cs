using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class DecisionTests
{
    /// <summary>What is done to the logs of the second week, and what resistance is told then: there it is on step 2 and the plan goes to 3.</summary>
    private static readonly (string Name, Func<JsonNode, JsonObject, JsonObject?> Change, string Decision, string Rule)[] Cases =
    [
        ("well done", (_, log) => log, "advance", "PRG-ADVANCE-001"),
        ("nothing logged", (_, _) => null, "hold", "PRG-LOG-001"),
        ("one resistance session missed", (session, log) => Is(session, "resistance-1") ? IssuedPlan.Missed(session) : log, "hold", "PRG-ADHERENCE-001"),
        ("one resistance session partial: 75 %", (session, log) => Is(session, "resistance-1") ? With(log, "status", "partial") : log, "advance", "PRG-ADVANCE-001"),
        ("both partial: 50 %", (session, log) => Is(session, "resistance") ? With(log, "status", "partial") : log, "hold", "PRG-ADHERENCE-001"),
        ("one aerobic session missed", (session, log) => Is(session, "aerobic-1") ? IssuedPlan.Missed(session) : log, "advance", "PRG-ADVANCE-001"),
        ("effort above target", (session, log) => Is(session, "resistance-1") ? With(log, "sessionRpe", 6) : log, "hold", "PRG-EFFORT-001"),
        ("twice far above target", (session, log) => Is(session, "resistance") ? With(log, "sessionRpe", 9) : log, "stepBack", "PRG-EFFORT-002"),
        ("effort unknown", (session, log) => Is(session, "resistance-1") ? Without(log, "sessionRpe") : log, "hold", "PRG-UNKNOWN-001"),
        ("pain unknown", (session, log) => Is(session, "resistance-1") ? Without(log, "pain") : log, "hold", "PRG-UNKNOWN-002"),
        ("technique unknown", (session, log) => Is(session, "resistance-1") ? Without(log, "techniqueOk") : log, "hold", "PRG-UNKNOWN-003"),
        ("technique wrong", (session, log) => Is(session, "resistance-1") ? With(log, "techniqueOk", false) : log, "hold", "PRG-TECHNIQUE-001"),
        ("pain 2", (session, log) => Is(session, "resistance-1") ? Pain(log, 0, 2, 0) : log, "advance", "PRG-ADVANCE-001"),
        ("pain 3 settled", (session, log) => Is(session, "resistance-1") ? Pain(log, 0, 3, 0) : log, "hold", "PRG-PAIN-001"),
        ("pain 5 settled", (session, log) => Is(session, "resistance-1") ? Pain(log, 1, 5, 1) : log, "hold", "PRG-PAIN-001"),
        ("pain 3 with the morning unknown", (session, log) => Is(session, "resistance-1") ? Pain(log, 0, 3, null) : log, "hold", "PRG-PAIN-002"),
        ("pain 4 raised in the morning", (session, log) => Is(session, "resistance-1") ? Pain(log, 0, 4, 1) : log, "stepBack", "PRG-PAIN-003"),
        ("pain 6", (session, log) => Is(session, "resistance-1") ? Pain(log, 0, 6, 0) : log, "stepBack", "PRG-PAIN-004"),
        ("pain 6 in the morning alone", (session, log) => Is(session, "resistance-1") ? Pain(log, 0, 0, 6) : log, "stepBack", "PRG-PAIN-004"),
        ("joint pain in a resistance session", (session, log) => Is(session, "resistance-1") ? Event(log, "jointPain") : log, "stepBack", "PRG-EVENT-001"),
        ("joint pain in an aerobic session", (session, log) => Is(session, "aerobic-1") ? Event(log, "jointPain") : log, "advance", "PRG-ADVANCE-001"),
        ("dizzy once", (session, log) => Is(session, "aerobic-1") ? Event(log, "dizziness") : log, "hold", "PRG-EVENT-002"),
        ("dizzy twice", (session, log) => Is(session, "aerobic") ? Event(log, "dizziness") : log, "stepBack", "PRG-EVENT-003"),
        ("a fall", (session, log) => Is(session, "aerobic-1") ? Event(log, "fall") : log, "hold", "PRG-EVENT-005"),
        ("a fall with pain", (session, log) => Is(session, "aerobic-1") ? Pain(Event(log, "fall"), 0, 1, 0) : log, "stop", "PRG-STOP-003"),
        ("new spinal pain", (session, log) => Is(session, "resistance-2") ? With(log, "pain", new JsonObject { ["newMidlineSpinalPain"] = true, ["during"] = 1 }) : log, "stop", "PRG-STOP-002"),
        ("chest pain", (session, log) => Is(session, "resistance-2") ? Event(log, "chestPain") : log, "stop", "PRG-STOP-001"),
        ("hospital", (session, log) => Is(session, "resistance-2") ? Event(log, "hospitalised") : log, "stop", "PRG-STOP-004"),
    ];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decide_EachCase_IsAsTheRuleSays(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plans = new List<(IssuedPlan Plan, int Case)>();
        for (var index = 0; index < Cases.Length; index++) plans.Add((await planner.IssueAsync(), index));
        foreach (var (plan, _) in plans) await plan.LogWeekAsync(1);
        foreach (var (plan, _) in plans) Assert.Equal("advance", IssuedPlan.Verdict(await plan.DecideAsync(1)));
        foreach (var (plan, index) in plans) await plan.LogWeekAsync(2, Cases[index].Change);
        var tags = new List<string>();
        foreach (var (plan, _) in plans) tags.Add(await plan.TagAsync());
        foreach (var (plan, index) in plans)
        {
            var (name, _, decision, rule) = Cases[index];
            var resistance = IssuedPlan.Of(await plan.DecideAsync(2), "resistance");
            Assert.True((string?)resistance["decision"] == decision, $"{name}: {resistance.ToJsonString()}");
            Assert.True((string?)resistance["ruleIds"]![0] == rule, $"{name}: {resistance.ToJsonString()}");
            var step = decision switch { "advance" => 3, "stepBack" => 1, _ => 2 };
            Assert.Equal((2, step), ((int)resistance["fromStep"]!, (int)resistance["toStep"]!));
            Assert.Equal(step, await plan.StepAsync("resistance"));
            Assert.Equal(step, (int)(await plan.WeekAsync(3))["steps"]!["resistance"]!);
            Assert.NotEqual(tags[index], await plan.TagAsync());
            Assert.Equal(decision == "stop" ? "suspended" : "active", (string?)(await plan.ReadAsync())["status"]);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Observe_EachEvent_ActsOnTheNextDecision(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        string[] stops =
        [
            "chestPain", "syncope", "severeDyspnoea", "palpitations", "newMidlineSpinalPain", "suspectedFracture", "neurologicalDeficit", "fallWithInjury", "fallWithHeadStrike", "thighOrGroinPain",
            "calfSwelling", "severeHypoglycaemia", "bpAboveLimit", "bpDrop", "hospitalised", "newDiagnosis",
        ];
        string[] back = ["jointPain", "musclePainOver72h", "tendonPain"];
        string[] holds =
        [
            "fall", "nearFall", "dizziness", "mildHypoglycaemia", "illnessWithoutFever", "skinOrWound", "headacheDuring", "incontinence", "excessiveFatigue", "medicationChange", "vertigo", "other", "illnessWithFever",
        ];
        string[] needsAssessment = ["suspectedFracture", "hospitalised", "newDiagnosis"];
        var cases = stops.Select(code => (Code: code, Decision: "stop")).Concat(back.Select(code => (code, "stepBack"))).Concat(holds.Select(code => (code, "hold"))).ToList();
        var plans = new List<IssuedPlan>();
        foreach (var _ in cases) plans.Add(await planner.IssueAsync());
        foreach (var plan in plans) await plan.LogWeekAsync(1);
        foreach (var plan in plans) await plan.DecideAsync(1);
        foreach (var plan in plans) await plan.LogWeekAsync(2);
        for (var index = 0; index < cases.Count; index++)
        {
            var (code, decision) = cases[index];
            await (await plans[index].ObserveAsync(code)).AssertAsync(HttpStatusCode.Created);
            var stored = await plans[index].ReadAsync();
            Assert.True((string?)stored["status"] == (decision == "stop" ? "suspended" : "active"), code);
            Assert.True((bool)stored["needsNewAssessment"]! == needsAssessment.Contains(code), code);
        }

        for (var index = 0; index < cases.Count; index++)
        {
            var (code, decision) = cases[index];
            var made = await plans[index].DecideAsync(2);
            foreach (var modality in made["modalities"]!.AsArray()) Assert.True((string?)modality!["decision"] == decision || (decision == "stepBack" && (int)modality["fromStep"]! == 1), $"{code}: {modality.ToJsonString()}");
            Assert.Contains(code, IssuedPlan.Of(made, "resistance")["inputs"]!["adverseEvents"]!.AsArray().Select(item => (string?)item));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Week_AroundNoon_IsProvisionalUntilTheDecision(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LogWeekAsync(1);
        planner.Clock.Now = plan.DueAt(1) - Duration.FromSeconds(1);
        var before = await plan.WeekAsync(2);
        Assert.True((bool)before["provisional"]!);
        Assert.Equal(1, (int)before["steps"]!["resistance"]!);
        Assert.Empty(await plan.DecisionsAsync());
        var tag = await plan.TagAsync();

        // No sweep has run: whoever asks finds the week decided.
        planner.Clock.Now = plan.DueAt(1);
        var after = await plan.WeekAsync(2);
        Assert.False((bool)after["provisional"]!);
        Assert.Equal(2, (int)after["steps"]!["resistance"]!);
        Assert.NotEqual(tag, await plan.TagAsync());
        var stored = await plan.ReadAsync();
        Assert.Equal((2, "2026-12-14"), ((int)stored["week"]!, (string?)stored["nextDecisionOn"]));
        var decision = Assert.Single(await plan.DecisionsAsync());
        Assert.Equal(("schedule", "applied", "2026-12-07T04:00:00Z"), ((string?)decision["by"], (string?)decision["status"], (string?)decision["decidedAt"]));
        Assert.Equal(0, (await planner.SweepAsync()).Decisions);
    }

    [Theory, OnSqlite]
    public async Task Decide_Unlogged_HoldsByLogAndAdvancesByCalendarTwiceAtMost(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var logged = await planner.IssueAsync();
        var calendar = await planner.IssueAsync(options: options => options["progression"] = new JsonObject { ["gate"] = "calendar" });
        planner.Clock.Now = calendar.DueAt(8);
        Assert.All(await logged.DecisionsAsync(), decision => Assert.Equal("hold", IssuedPlan.Verdict(decision)));
        Assert.Equal(1, await logged.StepAsync("resistance"));
        var decisions = await calendar.DecisionsAsync();
        Assert.Equal(8, decisions.Count);
        Assert.Equal(["advance", "advance"], decisions.Take(2).Select(decision => IssuedPlan.Verdict(decision)));
        Assert.Equal("PRG-CALENDAR-001", (string?)IssuedPlan.Of(decisions[0], "resistance")["ruleIds"]![0]);
        Assert.All(decisions.Skip(2), decision => Assert.Equal("hold", IssuedPlan.Verdict(decision)));
        Assert.Contains("PRG-CALENDAR-002", IssuedPlan.Of(decisions[3], "resistance")["ruleIds"]!.AsArray().Select(id => (string?)id));
        Assert.Equal(0, await calendar.StepAsync("hiit"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decide_BreaksOfGrowingLength_CostStepsAsTheyAddUp(DatabaseProvider database)
    {
        foreach (var byPause in new[] { false, true })
        {
            await using var planner = await StoredPlanner.StartAsync(database);
            var plan = await planner.IssueAsync();
            for (var week = 1; week <= 7; week++) await plan.LiveAsync(week);
            var top = await plan.StepAsync("resistance");
            Assert.Equal(6, top);
            if (byPause) await (await plan.ActAsync("pause", "travels")).AssertAsync(HttpStatusCode.OK);
            int[] steps = [top, top - 1, top - 2, top - 2, 1, 1, 1, 1, 1];
            for (var missed = 1; missed <= 9; missed++)
            {
                var week = 7 + missed;
                if (!byPause) await plan.LogWeekMissedAsync(week);
                var decision = await plan.DecideAsync(week);
                var resistance = IssuedPlan.Of(decision, "resistance");
                Assert.Equal(missed, (int)resistance["inputs"]!["breakWeeks"]!);
                var step = await plan.StepAsync("resistance");
                if (missed < 5) Assert.True(step == steps[missed - 1], $"{byPause} {missed}: {resistance.ToJsonString()}");
                else Assert.InRange(step, 1, top - 2);
                var stored = await plan.ReadAsync();
                Assert.Equal(missed == 9, (bool)stored["needsNewAssessment"]!);
                Assert.Equal(missed == 9 && !byPause ? "suspended" : byPause ? "paused" : "active", (string?)stored["status"]);
            }

            var resumed = await plan.ActAsync("resume");
            await resumed.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
        }
    }

    [Theory, OnSqlite]
    public async Task Decide_DeloadAndIntervals_FollowThePlan(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var (steady, missing) = (await planner.IssueAsync(), await planner.IssueAsync());
        for (var week = 1; week <= 7; week++)
        {
            await steady.LogWeekAsync(week);
            await missing.LogWeekAsync(week, (session, log) => week == 2 && Is(session, "aerobic") ? IssuedPlan.Missed(session) : log);
            Assert.Equal(week % 4 == 0, (bool)(await steady.WeekAsync(week))["deload"]!);
            await steady.DecideAsync(week);
        }

        // After six completed weeks intervals begin; where one of them was not completed they come a week later at the earliest.
        Assert.Equal(1, (int)(await steady.WeekAsync(7))["steps"]!["hiit"]!);
        Assert.Contains((await steady.WeekAsync(7))["sessions"]!.AsArray(), session => (string?)session!["modality"] == "hiit");
        Assert.Equal(0, (int?)(await missing.WeekAsync(7))["steps"]!["hiit"] ?? 0);
        var late = IssuedPlan.Of(await missing.DecisionAsync(6), "hiit");
        Assert.Equal("hold", (string?)late["decision"]);
        Assert.Equal(("advance", 0, 1), ((string?)IssuedPlan.Of(await steady.DecisionAsync(6), "hiit")["decision"], (int)IssuedPlan.Of(await steady.DecisionAsync(6), "hiit")["fromStep"]!, (int)IssuedPlan.Of(await steady.DecisionAsync(6), "hiit")["toStep"]!));
        Assert.Equal("advance", IssuedPlan.Verdict(await missing.DecisionAsync(7), "hiit"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Review_Approval_LetsTheStepTakeEffect(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync(options: options => options["progression"] = new JsonObject { ["approval"] = "clinician" });
        var decision = await plan.LiveAsync(1);
        Assert.Equal(("awaitingReview", "schedule"), ((string?)decision["status"], (string?)decision["by"]));
        Assert.Equal(("advance", 2), (IssuedPlan.Verdict(decision), (int)IssuedPlan.Of(decision, "resistance")["toStep"]!));
        Assert.Equal(1, await plan.StepAsync("resistance"));
        Assert.True((bool)(await plan.ReadAsync())["awaitsReview"]!);

        var approve = new JsonObject { ["action"] = "approve" };
        await (await planner.Client.SendAsync(HttpMethod.Post, plan.Path + "/decisions/1/review", approve)).AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition-required");
        await (await planner.Client.SendAsync(HttpMethod.Post, plan.Path + "/decisions/1/review", approve, match: "\"0\"")).AssertProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
        var approved = await (await plan.ReviewAsync(1, approve)).AssertAsync(HttpStatusCode.OK);
        Assert.Equal(("applied", "clinician"), ((string?)approved["status"], (string?)approved["by"]));
        Assert.Equal(2, await plan.StepAsync("resistance"));
        Assert.Equal(2, (int)(await plan.WeekAsync(2))["steps"]!["resistance"]!);
        Assert.False((bool)(await plan.ReadAsync())["awaitsReview"]!);
        await (await plan.ReviewAsync(1, approve)).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        await (await plan.ReviewAsync(2, approve)).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");

        // A step up that nobody approved is taken over by the next decision.
        await plan.LiveAsync(2);
        await plan.LiveAsync(3);
        Assert.Equal(["applied", "superseded"], (await plan.DecisionsAsync()).Take(2).Select(item => (string?)item["status"]));
        Assert.Equal(2, await plan.StepAsync("resistance"));
        await (await plan.ReviewAsync(2, approve)).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Review_Override_GoesAtMostOneStepUp(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LiveAsync(1);
        await plan.LiveAsync(2);
        Assert.Equal(3, await plan.StepAsync("resistance"));
        await (await plan.ReviewAsync(2, Override("resistance", 4))).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
        await (await plan.ReviewAsync(2, Override("resistance", 0))).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
        await (await plan.ReviewAsync(2, Override("hiit", 1))).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
        await (await plan.ReviewAsync(1, Override("resistance", 1))).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        var down = await (await plan.ReviewAsync(2, Override("resistance", 1))).AssertAsync(HttpStatusCode.OK);
        Assert.Equal(("overridden", "clinician"), ((string?)down["status"], (string?)down["by"]));
        Assert.Equal("reason", (string?)Assert.Single(down["reviews"]!.AsArray())!["reason"]);
        Assert.Equal(1, await plan.StepAsync("resistance"));
        await (await plan.ReviewAsync(2, Override("balance", 2))).AssertAsync(HttpStatusCode.OK);
        await (await plan.ReviewAsync(2, Override("resistance", 3))).AssertAsync(HttpStatusCode.OK);
        Assert.Equal(3, (int)(await plan.WeekAsync(3))["steps"]!["resistance"]!);

        foreach (var (body, pointer) in new[]
        {
            ("{}", "/action"), ("""{"action":"override","reason":"x"}""", "/modalities"), ("""{"action":"override","modalities":[{"modality":"resistance","toStep":1}]}""", "/reason"),
            ("""{"action":"approve","modalities":[{"modality":"resistance","toStep":1}]}""", "/modalities"), ("""{"action":"override","reason":"x","modalities":[{"modality":"resistance"}]}""", "/modalities/0/toStep"),
            ("""{"action":"override","reason":"x","modalities":[{"toStep":1}]}""", "/modalities/0/modality"), ("""{"action":"override","reason":"x","modalities":[null]}""", "/modalities/0"),
            ("""{"action":"override","reason":"x","modalities":[{"modality":"resistance","toStep":-1}]}""", "/modalities/0/toStep"),
            ("""{"action":"override","reason":"x","modalities":[{"modality":"resistance","toStep":1},{"modality":"resistance","toStep":2}]}""", "/modalities/1/modality"),
        })
        {
            var problem = await (await plan.ReviewAsync(2, JsonNode.Parse(body)!.AsObject())).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.True(problem.Pointers().SequenceEqual([pointer]), $"{body}: {problem.ToJsonString()}");
        }

        await (await plan.ObserveAsync("chestPain")).AssertAsync(HttpStatusCode.Created);
        await (await plan.ReviewAsync(2, Override("aerobic", 4))).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
        await (await plan.ReviewAsync(2, Override("resistance", 2))).AssertAsync(HttpStatusCode.OK);
        await (await plan.ReviewAsync(2, Override("resistance", 3))).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
    }

    [Theory, OnSqlite]
    public async Task List_PageByPage_HoldsEveryDecisionOnce(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        planner.Clock.Now = plan.DueAt(5);
        var (weeks, cursor) = (new List<int>(), "");
        do
        {
            var page = await planner.GetAsync($"{plan.Path}/decisions?limit=2{cursor}");
            weeks.AddRange(page["items"]!.AsArray().Select(item => (int)item!["week"]!));
            cursor = page["nextCursor"] is { } next ? $"&cursor={next}" : "";
        }
        while (cursor.Length > 0);
        Assert.Equal([1, 2, 3, 4, 5], weeks);
        foreach (var query in new[] { "limit=0", "cursor=!", "cursor=eHg" })
            await (await planner.Client.SendAsync(HttpMethod.Get, $"{plan.Path}/decisions?{query}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        await (await planner.Client.SendAsync(HttpMethod.Get, $"/v1/plans/{Guid.NewGuid()}/decisions")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    private static JsonObject Override(string modality, int step) => new()
    {
        ["action"] = "override",
        ["reason"] = "reason",
        ["modalities"] = new JsonArray(new JsonObject { ["modality"] = modality, ["toStep"] = step }),
    };

    private static bool Is(JsonNode session, string name) => ((string)session["id"]!)[4..].StartsWith(name, StringComparison.Ordinal);

    private static JsonObject With(JsonObject log, string name, JsonNode value)
    {
        log[name] = value;
        return log;
    }

    private static JsonObject Without(JsonObject log, string name)
    {
        log.Remove(name);
        return log;
    }

    private static JsonObject Pain(JsonObject log, int? before, int? during, int? morning) =>
        With(log, "pain", new JsonObject { ["before"] = before, ["during"] = during, ["nextMorning"] = morning });

    private static JsonObject Event(JsonObject log, string code) => With(log, "adverseEvents", new JsonArray(new JsonObject { ["code"] = code }));
}
