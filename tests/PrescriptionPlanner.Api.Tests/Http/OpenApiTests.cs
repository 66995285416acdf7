using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PrescriptionPlanner.Api.Tests.Http;

public sealed class OpenApiTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Document_EveryRoute_Exists()
    {
        var document = await DocumentAsync();
        Assert.StartsWith("3.1", (string?)document["openapi"], StringComparison.Ordinal);
        foreach (var (path, operations) in document["paths"]!.AsObject())
            foreach (var (method, operation) in operations!.AsObject())
            {
                using var request = new HttpRequestMessage(HttpMethod.Parse(method), Filled(path));
                var response = await _client.SendAsync(request);
                var status = (int)response.StatusCode;
                // Nothing is sent and nothing is stored: what is there says what it lacks.
                var expected = path.Contains('{', StringComparison.Ordinal) ? status is 404 or 415 : status is 200 or 202 or 204 or 403 or 415;
                Assert.True(expected, $"{method} {path}: {status}");
                Assert.NotNull(operation!["responses"]![$"{status}"]);
                Assert.False(string.IsNullOrEmpty((string?)operation["summary"]), path);
                Assert.NotNull(operation["responses"]!["429"]);
                foreach (var (code, answer) in operation["responses"]!.AsObject())
                    Assert.False((string?)answer!["description"] is null or "" or "OK" or "Created" or "Conflict", $"{method} {path} {code}");
            }
    }

    [Fact]
    public async Task Document_EveryVersionedRoute_IsInIt()
    {
        var paths = (await DocumentAsync())["paths"]!.AsObject();
        var documented = paths.SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));
        var routes = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Path: "/" + WithoutConstraints(endpoint.RoutePattern.RawText!).Trim('/'), endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods))
            .Where(route => route.Path.StartsWith("/v1/", StringComparison.Ordinal)).SelectMany(route => route.HttpMethods!.Select(method => $"{method} {route.Path}"));
        Assert.Equal(routes.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("post", "/v1/patients/{patientId}/plans", "Idempotency-Key", false)]
    [InlineData("post", "/v1/plans/{planId}/session-logs", "Idempotency-Key", false)]
    [InlineData("post", "/v1/plans/{planId}/revisions", "Idempotency-Key", false)]
    [InlineData("post", "/v1/plans/{planId}/revisions", "If-Match", true)]
    [InlineData("post", "/v1/plans/{planId}/pause", "If-Match", true)]
    [InlineData("put", "/v1/patients/{patientId}", "If-Match", true)]
    [InlineData("delete", "/v1/patients/{patientId}", "If-Match", true)]
    [InlineData("put", "/v1/plans/{planId}/session-logs/{logId}", "If-Match", true)]
    [InlineData("post", "/v1/plans/{planId}/decisions/{week}/review", "If-Match", true)]
    [InlineData("get", "/v1/plans/{planId}", "If-None-Match", false)]
    [InlineData("get", "/v1/rules", "If-None-Match", false)]
    public async Task Document_Preconditions_AreParameters(string method, string path, string header, bool required)
    {
        var parameter = Assert.Single((await DocumentAsync())["paths"]![path]![method]!["parameters"]!.AsArray(), parameter => (string?)parameter!["name"] == header)!;
        Assert.Equal("header", (string?)parameter["in"]);
        Assert.Equal(required, (bool?)parameter["required"] ?? false);
    }

    [Theory]
    [InlineData("get", "/v1/patients", "key", "bearer", "cookie")]
    [InlineData("put", "/v1/me/password", "cookie")]
    [InlineData("post", "/v1/sign-in")]
    [InlineData("post", Wire.Preview)]
    public async Task Document_Callers_AreThoseThatAreTaken(string method, string path, params string[] schemes)
    {
        var document = await DocumentAsync();
        var taken = document["paths"]![path]![method]!["security"]?.AsArray().Select(scheme => Assert.Single(scheme!.AsObject()).Key) ?? [];
        Assert.Equal(schemes, taken);
        Assert.All(taken, scheme => Assert.NotNull(document["components"]!["securitySchemes"]![scheme]));
    }

    [Fact]
    public async Task Document_Statuses_AreThoseThatApply()
    {
        var paths = (await DocumentAsync())["paths"]!;
        foreach (var (path, operations) in paths.AsObject())
            foreach (var (method, operation) in operations!.AsObject())
            {
                var parameters = operation!["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!).ToList();
                var answers = operation["responses"]!.AsObject().Select(answer => answer.Key).ToList();
                Assert.True(parameters.Contains("If-Match") == (answers.Contains("412") && answers.Contains("428")), $"{method} {path}");
                Assert.True(parameters.Contains("If-None-Match") == answers.Contains("304"), $"{method} {path}");
                if (parameters.Contains("Idempotency-Key")) Assert.Subset(answers.ToHashSet(), new HashSet<string> { answers.Contains("202") ? "202" : "201", "409", "422" });
                if (answers.Contains("201")) Assert.NotNull(operation["responses"]!["201"]!["headers"]!["Location"]);
            }

        Assert.Equal(
            ["200", "201", "400", "401", "403", "404", "409", "413", "415", "422", "429"], Answers(paths, "/v1/plans/{planId}/session-logs", "post").Order(StringComparer.Ordinal));
        Assert.Equal(["200", "400", "401", "413", "415", "429"], Answers(paths, Wire.Preview, "post").Order(StringComparer.Ordinal));
        Assert.Contains("204", Answers(paths, "/v1/patients/{patientId}", "delete"));
        Assert.Contains("202", Answers(paths, "/v1/progression-runs", "post"));
        Assert.Contains("422", Answers(paths, "/v1/plans/simulate", "post"));
        Assert.NotNull(paths["/v1/plans/{planId}"]!["get"]!["responses"]!["200"]!["headers"]!["ETag"]);
        Assert.NotNull(paths["/v1/patients/{patientId}/plans"]!["post"]!["responses"]!["201"]!["headers"]!["ETag"]);
    }

    [Fact]
    public async Task Document_Requests_RefuseUnknownFieldsAndShowRanges()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!.AsObject();
        foreach (var (name, schema) in schemas.Where(schema => schema.Key.EndsWith("Request", StringComparison.Ordinal)))
            Assert.True((bool?)schema!["additionalProperties"] == false, name);
        Assert.Equal(["sex", "birthDate"], schemas["ProfileRequest"]!["required"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(100, (int)schemas["ProfileRequest"]!["properties"]!["heightCm"]!["minimum"]!);
        Assert.Equal(["female", "male"], schemas["Sex"]!["enum"]!.AsArray().Select(code => (string)code!));
    }

    [Fact]
    public async Task Document_Preview_CarriesTheExamples()
    {
        var examples = (await DocumentAsync())["paths"]![Wire.Preview]!["post"]!["requestBody"]!["content"]!["application/json"]!["examples"]!.AsObject();
        Assert.Equal(Example.Names.Order(StringComparer.Ordinal), examples.Select(example => example.Key));
        foreach (var (name, example) in examples) Assert.True(JsonNode.DeepEquals(Example.Read(name), example!["value"]), name);
    }

    [Fact]
    public async Task Answers_OfEveryExample_MatchTheirSchema()
    {
        var document = await DocumentAsync();
        foreach (var name in Example.Names)
        {
            Match(document, await (await _client.PostAsync(Wire.Preview, Example.Read(name))).JsonAsync(), Ref("Prescription"), name);
            Match(document, await (await _client.PostAsync(Wire.Diagnoses, Example.Read(name))).JsonAsync(), Ref("DiagnosisReport"), name);
        }

        Match(document, await (await _client.PostAsync(Wire.Preview, "{}")).JsonAsync(), Ref("Problem"), "problem");
    }

    [Theory]
    [InlineData("/v1/vocabularies")]
    [InlineData("/v1/criteria")]
    [InlineData("/v1/rules")]
    [InlineData("/v1/references")]
    [InlineData("/v1/discrepancies")]
    [InlineData("/v1/exercises")]
    [InlineData("/v1/protocols")]
    public async Task Answers_OfReferenceData_MatchTheirSchema(string path)
    {
        var document = await DocumentAsync();
        var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        Match(document, await (await _client.GetAsync(path, "en")).JsonAsync(), schema, path);
    }

    [Fact]
    public async Task Answers_OfStoredCalls_MatchTheirSchema()
    {
        await using var planner = await StoredPlanner.StartAsync(DatabaseProvider.Sqlite);
        var plan = await planner.IssueAsync(options: options => options["progression"] = new JsonObject { ["approval"] = "clinician" });
        await plan.LiveAsync(1);
        plan.GoTo(2, 3, 9);
        await (await plan.ObserveAsync("fall")).AssertAsync(HttpStatusCode.Created);
        await (await plan.ReviseAsync(options: new JsonObject { ["supervised"] = false })).AssertAsync(HttpStatusCode.Created);
        await (await plan.PutMaximumAsync("legPress", 70)).AssertAsync(HttpStatusCode.OK);
        planner.Clock.Now = plan.At(4, 7, 12);
        var patient = $"/v1/patients/{plan.PatientId}";
        var log = (await planner.GetAsync(plan.Logs))["items"]![0]!;
        var run = await planner.Client.SendAsync(HttpMethod.Post, "/v1/progression-runs");
        var document = await DocumentAsync();
        foreach (var (template, path) in new[]
        {
            ("/v1/patients", "/v1/patients"), ("/v1/patients/{patientId}", patient), ("/v1/patients/{patientId}/export", patient + "/export"), ("/v1/patients/{patientId}/assessments", patient + "/assessments"),
            ("/v1/patients/{patientId}/assessments/{assessmentId}", $"{patient}/assessments/{plan.Issued["assessmentId"]}"), ("/v1/patients/{patientId}/plans", patient + "/plans"), ("/v1/plans/{planId}", plan.Path),
            ("/v1/plans/{planId}/weeks/{week}", plan.Path + "/weeks/2"), ("/v1/plans/{planId}/due", plan.Path + "/due"), ("/v1/plans/{planId}/revisions", plan.Path + "/revisions"),
            ("/v1/plans/{planId}/revisions/{from}/diff/{to}", plan.Path + "/revisions/1/diff/2"), ("/v1/plans/{planId}/one-repetition-maxima", plan.Path + "/one-repetition-maxima"),
            ("/v1/plans/{planId}/session-logs", plan.Logs), ("/v1/plans/{planId}/session-logs/{logId}", $"{plan.Logs}/{log["id"]}"), ("/v1/plans/{planId}/observations", plan.Path + "/observations"),
            ("/v1/plans/{planId}/decisions", plan.Path + "/decisions"), ("/v1/weekly-review", "/v1/weekly-review"), ("/v1/progression-runs/{runId}", run.Headers.Location!.OriginalString),
        })
            Match(document, await planner.GetAsync(path), Schema(document, template, "get", "200"), path);
        Match(document, plan.Issued, Schema(document, "/v1/patients/{patientId}/plans", "post", "201"), "issued");
        Match(document, await run.JsonAsync(), Schema(document, "/v1/progression-runs", "post", "202"), "run");
        Match(document, await (await _client.PostAsync("/v1/plans/simulate", Example.Robust)).JsonAsync(), Schema(document, "/v1/plans/simulate", "post", "200"), "simulated");
    }

    private static JsonNode Schema(JsonObject document, string path, string method, string status) =>
        document["paths"]![path]![method]!["responses"]![status]!["content"]!["application/json"]!["schema"]!;

    private static IEnumerable<string> Answers(JsonNode paths, string path, string method) =>
        paths[path]![method]!["responses"]!.AsObject().Select(answer => answer.Key);

    private static string WithoutConstraints(string template) => Regex.Replace(template, @"\{(\w+):\w+\}", "{$1}");

    private static string Filled(string path) => Regex.Replace(path, @"\{(\w+)\}", match => match.Groups[1].Value switch
    {
        "week" or "from" or "to" => "1",
        "exercise" => "legPress",
        _ => "01930000-0000-7000-8000-000000000000",
    });

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private async Task<JsonObject> DocumentAsync() => await (await _client.GetAsync("/openapi/v1.json", "en")).JsonAsync();

    private static void Match(JsonObject document, JsonNode? value, JsonNode schema, string at)
    {
        var resolved = Resolve(document, schema.AsObject());
        // A document inside a document, such as the profile of an assessment, is left open.
        if (resolved.All(keyword => keyword.Key == "description")) return;
        if (value is null)
        {
            Assert.True(AllowsNull(resolved), $"{at} is null");
            return;
        }

        if ((resolved["oneOf"] ?? resolved["anyOf"]) is JsonArray alternatives)
        {
            var fitting = alternatives.Select(alternative => Resolve(document, alternative!.AsObject())).Where(alternative => (string?)(alternative["type"] as JsonValue) != "null").ToList();
            if (resolved["discriminator"] is { } discriminator)
            {
                var code = (string?)value[(string)discriminator["propertyName"]!] ?? throw new InvalidOperationException($"{at} has no discriminator");
                fitting = [Resolve(document, new JsonObject { ["$ref"] = (string)discriminator["mapping"]![code]! })];
            }

            Match(document, value, Assert.Single(fitting), at);
            return;
        }

        switch (value)
        {
            case JsonObject item:
                MatchObject(document, item, resolved, at);
                break;
            case JsonArray list:
                Assert.NotNull(resolved["items"]);
                for (var index = 0; index < list.Count; index++) Match(document, list[index], resolved["items"]!, $"{at}/{index}");
                break;
            default:
                if (resolved["enum"] is JsonArray codes) Assert.Contains((string)value!, codes.Select(code => (string)code!));
                break;
        }
    }

    private static void MatchObject(JsonObject document, JsonObject item, JsonObject schema, string at)
    {
        foreach (var required in schema["required"]?.AsArray() ?? []) Assert.True(item.ContainsKey((string)required!), $"{at} lacks {required}");
        foreach (var (name, child) in item)
        {
            var property = schema["properties"]?[name] ?? schema["additionalProperties"];
            Assert.True(property is JsonObject, $"{at}/{name} is not in the schema");
            Match(document, child, property!, $"{at}/{name}");
        }
    }

    private static bool AllowsNull(JsonObject schema) =>
        schema["type"] is JsonArray types && types.Any(type => (string?)type == "null")
        || (schema["oneOf"] ?? schema["anyOf"]) is JsonArray alternatives && alternatives.Any(alternative => alternative!["type"] is JsonValue type && (string?)type == "null");

    private static JsonObject Resolve(JsonObject document, JsonObject schema)
    {
        while ((string?)schema["$ref"] is { } reference)
            schema = document["components"]!["schemas"]![reference["#/components/schemas/".Length..]]!.AsObject();
        return schema;
    }
}
