using System.Net;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Http;

public sealed class HostileStoredBodyTests
{
    private static readonly string[] WrongValues =
    [
        "\"wrong\"", "\"\"", "\"\\u0000\"", "\"\\uD800\"", "-1000000000", "79228162514264337593543950335", "1e400", "0.5", "true", "null", "[]", "[null]", "[[]]", "{}", "{\"unknown\":1}",
    ];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task EveryStoredRoute_AnyNodeReplaced_AnswersOrNamesThePlace(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync(options: options => options["progression"] = new JsonObject { ["approval"] = "clinician" });
        await plan.LiveAsync(1);
        plan.GoTo(2, 3, 9);
        var session = (await plan.WeekAsync(2))["sessions"]![0]!;
        var patient = $"{StoredPlanner.Patients}/{plan.PatientId}";
        var log = IssuedPlan.LogOf(session);
        log["durationMinutes"] = 30;
        log["note"] = "note";
        log["externalId"] = "x";
        log["averageHeartRateBpm"] = 100;
        log["intervalsCompleted"] = 3;
        log["boutsCompleted"] = 3;
        log["adverseEvents"] = new JsonArray(new JsonObject { ["code"] = "nearFall" });
        log["sets"] = new JsonArray(new JsonObject { ["exercise"] = "legPress", ["loadKg"] = 10, ["repetitions"] = 10, ["repetitionsInReserve"] = 4 });
        var logged = (await planner.GetAsync(plan.Logs))["items"]![0]!;
        (HttpMethod Method, string Path, string Body)[] routes =
        [
            (HttpMethod.Post, StoredPlanner.Patients, """{"displayName":"A","externalId":"e","timeZone":"UTC","language":"en","careTeam":["B"]}"""),
            (HttpMethod.Put, patient, """{"displayName":"A","externalId":"e","timeZone":"Asia/Shanghai","language":"en","careTeam":["B"]}"""),
            (HttpMethod.Post, patient + "/assessments", """{"assessedOn":"2026-11-20","profile":{"sex":"female","birthDate":"1960-05-21","heightCm":158,"history":{"conditions":[{"code":"hypertension","since":"2019"}]}}}"""),
            (HttpMethod.Post, patient + "/plans", $$$"""{"assessmentId":"{{{plan.Issued["assessmentId"]}}}","options":{"weeks":4,"timeZone":"UTC","modalities":["resistance"],"progression":{"gate":"logged"} } }"""),
            (HttpMethod.Post, plan.Logs, log.ToJsonString()),
            (HttpMethod.Put, $"{plan.Logs}/{logged["id"]}", log.ToJsonString()),
            (HttpMethod.Post, plan.Path + "/observations", """{"observedOn":"2026-12-09","pain":{"before":0,"during":1,"nextMorning":0,"newMidlineSpinalPain":false},"adverseEvents":[{"code":"nearFall"}],"note":"n","externalId":"o"}"""),
            (HttpMethod.Post, plan.Path + "/decisions/1/review", """{"action":"override","reason":"r","modalities":[{"modality":"resistance","toStep":1}]}"""),
            (HttpMethod.Post, plan.Path + "/revisions", $$$"""{"reason":"r","assessmentId":"{{{plan.Issued["assessmentId"]}}}","options":{"supervised":true,"modalities":["resistance","balance"],"progression":{"approval":"clinician"} } }"""),
            (HttpMethod.Put, plan.Path + "/one-repetition-maxima/legPress", """{"oneRepMaxKg":70.5,"testedOn":"2026-12-08","reason":"r"}"""),
            (HttpMethod.Post, "/v1/weekly-review/approvals", $$"""{"items":[{"planId":"{{plan.Id}}","week":1}]}"""),
            (HttpMethod.Post, plan.Path + "/pause", """{"reason":"r"}"""),
            (HttpMethod.Post, plan.Path + "/resume", """{"reason":"r"}"""),
            (HttpMethod.Post, plan.Path + "/end", """{"reason":"r"}"""),
            (HttpMethod.Post, "/v1/plans/simulate", """{"profile":{"sex":"female","birthDate":"1960-05-21"},"scenario":{"adherence":0.5,"approves":true,"events":[{"fromWeek":1,"toWeek":2,"logged":true,"status":"partial","sessionRpe":3,"pain":{"during":1},"techniqueOk":true,"adverseEvents":[{"code":"fall"}],"resumes":true}]}}"""),
        ];
        foreach (var (method, path, body) in routes)
            foreach (var pointer in Example.Pointers(JsonNode.Parse(body)))
                foreach (var json in WrongValues)
                    await AssertHandledAsync(await SendAsync(planner, method, path, Replaced(body, pointer, json)), $"{method} {path} {pointer} = {json}");
        foreach (var (method, path, body) in routes)
            foreach (var malformed in new[] { "", "null", "[]", "1", "{", body[..^1], body + "x", "{\"surprise\":1}", body.Insert(1, "\"surprise\":1,") })
            {
                var response = await SendAsync(planner, method, path, malformed);
                await response.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
            }
    }

    private static async Task AssertHandledAsync(HttpResponseMessage response, string what)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode < 500, $"{what}: {(int)response.StatusCode} {text}");
        if (response.IsSuccessStatusCode) return;
        Assert.True(response.Content.Headers.ContentType?.MediaType == "application/problem+json", what);
        var problem = JsonNode.Parse(text)!.AsObject();
        if (response.StatusCode == HttpStatusCode.BadRequest) Assert.True(problem.Pointers().Count > 0, $"{what}: {text}");
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PrescriptionPlanner.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SQL", text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<HttpResponseMessage> SendAsync(StoredPlanner planner, HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return await planner.Client.SendAsync(request);
    }

    private static string Replaced(string body, string pointer, string json)
    {
        const string Mark = "\u0001mark\u0001";
        var root = JsonNode.Parse(body)!;
        var parts = pointer[1..].Split('/');
        var node = root;
        foreach (var part in parts[..^1]) node = node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!;
        if (node is JsonArray items) items[int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)] = Mark;
        else node[parts[^1]] = Mark;
        return root.ToJsonString().Replace(JsonValue.Create(Mark).ToJsonString(), json, StringComparison.Ordinal);
    }
}
