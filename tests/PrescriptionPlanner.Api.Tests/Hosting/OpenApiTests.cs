using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PrescriptionPlanner.Api.Tests.Hosting;

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
                using var request = new HttpRequestMessage(HttpMethod.Parse(method), path);
                var status = (int)(await _client.SendAsync(request)).StatusCode;
                Assert.True(status is 200 or 415, $"{method} {path}: {status}");
                Assert.False(string.IsNullOrEmpty((string?)operation!["summary"]), path);
                Assert.NotNull(operation["responses"]!["429"]);
            }
    }

    [Fact]
    public async Task Document_EveryVersionedRoute_IsInIt()
    {
        var paths = (await DocumentAsync())["paths"]!.AsObject();
        var routes = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Where(route => route.StartsWith("/v1/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.True(paths.ContainsKey(route), route));
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
        var examples = (await DocumentAsync())["paths"]![Http.Preview]!["post"]!["requestBody"]!["content"]!["application/json"]!["examples"]!.AsObject();
        Assert.Equal(Example.Names.Order(StringComparer.Ordinal), examples.Select(example => example.Key));
        foreach (var (name, example) in examples) Assert.True(JsonNode.DeepEquals(Example.Read(name), example!["value"]), name);
    }

    [Fact]
    public async Task Answers_OfEveryExample_MatchTheirSchema()
    {
        var document = await DocumentAsync();
        foreach (var name in Example.Names)
        {
            Match(document, await (await _client.PostAsync(Http.Preview, Example.Read(name))).JsonAsync(), Ref("Prescription"), name);
            Match(document, await (await _client.PostAsync(Http.Diagnoses, Example.Read(name))).JsonAsync(), Ref("DiagnosisReport"), name);
        }

        Match(document, await (await _client.PostAsync(Http.Preview, "{}")).JsonAsync(), Ref("Problem"), "problem");
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

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private async Task<JsonObject> DocumentAsync() => await (await _client.GetAsync("/openapi/v1.json", "en")).JsonAsync();

    private static void Match(JsonObject document, JsonNode? value, JsonNode schema, string at)
    {
        var resolved = Resolve(document, schema.AsObject());
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
