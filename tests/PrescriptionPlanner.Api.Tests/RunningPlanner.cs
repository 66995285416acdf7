using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PrescriptionPlanner.Api.Tests;

/// <summary>The service in memory, with settings and a clock of the test's own.</summary>
public sealed class RunningPlanner : WebApplicationFactory<Program>
{
    /// <summary>The administrator key that every such service begins with; its clients send it unless they are strangers.</summary>
    public static readonly string AdministratorKey = ApiKeyText.New().ToString();

    private readonly Dictionary<string, string> _settings;
    private readonly string _folder = Directory.CreateTempSubdirectory("planner-").FullName;

    // The job server is left out: what it would wake is woken by the tests, and each host in a process would start threads of its own.
    public RunningPlanner() => _settings = new()
    {
        ["RateLimits:Enabled"] = "false",
        ["Jobs:Enabled"] = "false",
        ["Callers:FirstKey"] = AdministratorKey,
        ["ConnectionStrings:Planner"] = $"Data Source={Path.Combine(_folder, "planner.db")}",
    };

    public string Environment { get; init; } = "Production";

    public TimeProvider? Clock { get; init; }

    /// <summary>What else the test puts into the service.</summary>
    public Action<IServiceCollection>? Additions { get; init; }

    public RunningPlanner With(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    /// <summary>A client that sends no key, and keeps no cookie.</summary>
    public HttpClient CreateStranger()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false });
        client.DefaultRequestHeaders.Remove("X-API-Key");
        return client;
    }

    protected override void ConfigureClient(HttpClient client)
    {
        base.ConfigureClient(client);
        client.DefaultRequestHeaders.Add("X-API-Key", AdministratorKey);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        foreach (var (setting, value) in _settings) builder.UseSetting(setting, value);
        builder.ConfigureTestServices(services =>
        {
            if (Clock is { } clock) services.Replace(ServiceDescriptor.Singleton(clock));
            Additions?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing) return;
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>A clock that stands still.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

/// <summary>Requests and answers as the tests speak of them.</summary>
internal static class Wire
{
    public const string Preview = "/v1/plans/preview";
    public const string Diagnoses = "/v1/diagnoses";

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, JsonNode body, string? language = null) =>
        client.PostAsync(path, Encoding.UTF8.GetBytes(body.ToJsonString()), language);

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string body, string? language = null) =>
        client.PostAsync(path, Encoding.UTF8.GetBytes(body), language);

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, byte[] body, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        return await client.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> GetAsync(this HttpClient client, string path, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        return await client.SendAsync(request);
    }

    /// <summary>Sends whatever a test needs: a body, and the headers of preconditions and repetitions.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string path, JsonNode? body = null, string? match = null, string? key = null, string? noneMatch = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString()));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", match);
        if (noneMatch is not null) request.Headers.TryAddWithoutValidation("If-None-Match", noneMatch);
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        return await client.SendAsync(request);
    }

    /// <summary>Asserts the status, and gives the document that was answered.</summary>
    public static async Task<JsonObject> AssertAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();
    }

    public static string Tag(this HttpResponseMessage response) => response.Headers.ETag!.ToString();

    public static async Task<JsonObject> JsonAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();

    /// <summary>Asserts that the answer is a complete problem of this kind, and gives it.</summary>
    public static async Task<JsonObject> AssertProblemAsync(this HttpResponseMessage response, HttpStatusCode status, string slug)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!.AsObject();
        Assert.Equal("/problems/" + slug, (string?)problem["type"]);
        Assert.Equal((int)status, (int?)problem["status"]);
        Assert.False(string.IsNullOrEmpty((string?)problem["title"]));
        Assert.False(string.IsNullOrEmpty((string?)problem["detail"]));
        Assert.False(string.IsNullOrEmpty((string?)problem["traceId"]));
        return problem;
    }

    /// <summary>The pointers that a problem names.</summary>
    public static IReadOnlyList<string> Pointers(this JsonObject problem) =>
        problem["errors"] is JsonObject errors ? [.. errors.Select(error => error.Key)] : [];
}

/// <summary>The example requests, and changes made to them.</summary>
internal static class Example
{
    public static readonly IReadOnlyList<string> Names = ["robust-osteosarcopenia", "pre-frail-vertebral-fracture", "frail-ckd3b"];

    private static readonly string Folder = FindFolder();

    public static JsonObject Robust => Read(Names[0]);

    public static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!.AsObject();

    /// <summary>The example with the raw JSON <paramref name="json"/> in the place of <paramref name="pointer"/>.</summary>
    public static string With(string pointer, string json)
    {
        var mark = "\u0001mark\u0001";
        var root = Robust;
        Set(root, pointer, mark);
        return root.ToJsonString().Replace(JsonValue.Create(mark).ToJsonString(), json, StringComparison.Ordinal);
    }

    public static JsonObject Without(string pointer)
    {
        var root = Robust;
        var (parent, name) = Locate(root, pointer);
        Assert.True(parent.AsObject().Remove(name), pointer);
        return root;
    }

    /// <summary>Every place of a document, as JSON pointers.</summary>
    public static IEnumerable<string> Pointers(JsonNode? node, string at = "")
    {
        if (at.Length > 0) yield return at;
        var children = node switch
        {
            JsonObject item => item.Select(property => (property.Key, property.Value)),
            JsonArray list => list.Select((item, index) => ($"{index}", item)),
            _ => [],
        };
        foreach (var (name, child) in children)
            foreach (var pointer in Pointers(child, $"{at}/{name}"))
                yield return pointer;
    }

    private static void Set(JsonNode root, string pointer, JsonNode value)
    {
        var (parent, name) = Locate(root, pointer);
        if (parent is JsonArray list) list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = value;
        else parent[name] = value;
    }

    private static (JsonNode Parent, string Name) Locate(JsonNode root, string pointer)
    {
        var parts = pointer[1..].Split('/');
        var node = root;
        foreach (var part in parts[..^1])
        {
            if (node is JsonObject item && item[part] is null) item[part] = new JsonObject();
            node = node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!;
        }

        return (node, parts[^1]);
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "openapi", "examples"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "openapi", "examples");
    }
}
