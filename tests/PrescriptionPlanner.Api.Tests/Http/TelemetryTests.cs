using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace PrescriptionPlanner.Api.Tests.Http;

public sealed class TelemetryTests
{
    private const string Decisions = "planner.decisions";

    [Fact]
    public async Task Start_WithoutTheSetting_RegistersNothingOfOpenTelemetry()
    {
        var registered = new List<Type>();
        using var service = new RunningPlanner { Additions = services => registered.AddRange(services.Select(known => known.ServiceType)) };
        using var client = service.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(Wire.Preview, Example.Robust)).StatusCode);
        Assert.Contains(typeof(PlannerMetrics), registered);
        Assert.DoesNotContain(registered, type => type.FullName!.Contains("OpenTelemetry", StringComparison.Ordinal));
        Assert.Null(service.Services.GetService<TracerProvider>());
        Assert.Null(service.Services.GetService<MeterProvider>());
    }

    [Theory]
    [InlineData("Telemetry:Enabled", "perhaps")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "nowhere")]
    public void Start_SettingThatSaysNothing_IsRefused(string setting, string value)
    {
        using var wrong = new RunningPlanner().With("Telemetry:Enabled", "true").With(setting, value);
        Assert.ThrowsAny<Exception>(wrong.CreateClient);
    }

    [Fact]
    public async Task Export_WithoutACollector_KeepsNobodyWaiting()
    {
        using var service = new RunningPlanner().With("Telemetry:Enabled", "true").With("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9");
        using var client = service.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(Wire.Preview, Example.Robust)).StatusCode);
        Assert.NotNull(service.Services.GetService<TracerProvider>());
        Assert.NotNull(service.Services.GetService<MeterProvider>());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Plans_IssuedAndRevised_AreCountedOnceTheyStand(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        using var measured = new Measured(planner.Service.Services);
        var patient = (string)(await planner.PatientAsync())["id"]!;
        var body = new JsonObject { ["assessmentId"] = Guid.NewGuid().ToString() };
        var path = $"{StoredPlanner.Patients}/{patient}/plans";
        await (await planner.Client.PostAsync(path, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.Empty(measured.Of("planner.plans.issued"));

        body["assessmentId"] = await planner.AssessAsync(patient);
        IssuedPlan plan = null!;
        for (var times = 0; times < 2; times++)
            plan = new IssuedPlan(planner, await (await planner.Client.SendAsync(HttpMethod.Post, path, body, key: "once")).AssertAsync(HttpStatusCode.Created));
        Assert.Equal(1, measured.Sum("planner.plans.issued"));

        await (await plan.ReviseAsync(Guid.NewGuid().ToString())).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.Empty(measured.Of("planner.plans.revised"));
        await (await plan.ReviseAsync(options: new JsonObject { ["supervised"] = false })).AssertAsync(HttpStatusCode.Created);
        Assert.Equal((1, 1), (measured.Sum("planner.plans.issued"), measured.Sum("planner.plans.revised")));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decisions_ByWhomeverMade_AreCountedOnceTheyStand(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        using var measured = new Measured(planner.Service.Services);
        var (plan, other) = (await planner.IssueAsync(), await planner.IssueAsync());

        // Decided on the way to a change that is refused: undone with it.
        await plan.LogWeekAsync(1);
        planner.Clock.Now = plan.DueAt(1) + Duration.FromSeconds(1);
        var refused = await planner.Client.SendAsync(HttpMethod.Post, plan.Path + "/pause", new JsonObject { ["reason"] = "reason" }, match: "\"999\"");
        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.StatusCode);
        Assert.Empty(measured.Of(Decisions));

        // By a call that reads, by one that changes, and by a run that was asked for.
        await plan.DecideAsync(1);
        await AssertCountedAsync(plan);
        planner.Clock.Now = plan.DueAt(2) + Duration.FromSeconds(1);
        await (await plan.ObserveAsync("nearFall")).AssertAsync(HttpStatusCode.Created);
        await AssertCountedAsync(plan);
        planner.Clock.Now = plan.DueAt(3) + Duration.FromSeconds(1);
        var run = await (await planner.Client.SendAsync(HttpMethod.Post, "/v1/progression-runs")).AssertAsync(HttpStatusCode.Accepted);
        while (run["finishedAt"] is null) run = await planner.GetAsync($"/v1/progression-runs/{run["id"]}");
        await AssertCountedAsync(plan, other);

        // By sweeps that race.
        planner.Clock.Now = plan.DueAt(4) + Duration.FromSeconds(1);
        await Task.WhenAll(planner.SweepAsync(), planner.SweepAsync(), planner.SweepAsync());
        await AssertCountedAsync(plan, other);
        Assert.Equal(["advance", "hold"], measured.Of(Decisions).Select(one => one.Tags["planner.decision"]!).Distinct().Order());

        async Task AssertCountedAsync(params IssuedPlan[] plans)
        {
            var made = new List<string>();
            foreach (var known in plans)
                made.AddRange((await known.DecisionsAsync()).SelectMany(decision => decision["modalities"]!.AsArray()).Select(item => $"{item!["modality"]} {item["decision"]}"));
            Assert.NotEmpty(made);
            Assert.Equal(made.Order(), measured.Of(Decisions).Select(one => $"{one.Tags["planner.modality"]} {one.Tags["planner.decision"]}").Order());
            Assert.All(measured.Of(Decisions), one => Assert.Equal((1, 2), (one.Value, one.Tags.Count)));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Sweep_Late_SaysHowLateAndHowLongItTook(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        using var measured = new Measured(planner.Service.Services);
        var plan = await planner.IssueAsync();
        planner.Clock.Now = plan.DueAt(1) + Duration.FromMinutes(10);
        await planner.SweepAsync();
        Assert.Equal(600, measured.Of("planner.sweep.lag")[^1].Value);
        Assert.Contains(measured.Of("planner.job.duration"), one => one is { Value: > 0 } && one.Tags["planner.job"] == "progression-sweep");
        Assert.Equal(HttpStatusCode.OK, (await planner.Client.SendAsync(HttpMethod.Get, "/health/ready")).StatusCode);
        Assert.Equal(0, measured.Of("planner.sweep.lag")[^1].Value);
    }

    [Fact]
    public async Task Job_ThatFails_IsTimedWithItsError()
    {
        await using var planner = await StoredPlanner.StartAsync(DatabaseProvider.Sqlite);
        using var measured = new Measured(planner.Service.Services);
        var metrics = planner.Service.Services.GetRequiredService<PlannerMetrics>();
        await Assert.ThrowsAsync<TimeoutException>(() => metrics.RunAsync<int>("job", () => throw new TimeoutException("words")));
        var tags = Assert.Single(measured.Of("planner.job.duration"), one => one.Tags["planner.job"] == "job").Tags;
        Assert.Equal("System.TimeoutException", tags["error.type"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Export_OfCallsThatNamePatients_HoldsNothingOfThem(DatabaseProvider database)
    {
        const string Name = "Mrs Li of Harbin", ExternalId = "MRN-4711", Mail = "li@clinic.example", Password = "correct horse battery", Agent = "PhoneOfMrsLi", Method = "LI";
        await using var collector = await Collector.StartAsync();
        await using var planner = await StoredPlanner.StartAsync(database, settings: collector.Receive);
        planner.Client.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        planner.Client.DefaultRequestHeaders.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        planner.Client.DefaultRequestHeaders.Add("tracestate", $"patient={ExternalId}");
        planner.Client.DefaultRequestHeaders.Add("baggage", $"patient={ExternalId}");
        var known = (string)(await planner.PatientAsync(name: Name, externalId: ExternalId))["id"]!;
        var again = StoredPlanner.PatientBody();
        again["externalId"] = ExternalId;
        await (await planner.Client.PostAsync(StoredPlanner.Patients, again)).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        Assert.Single((await planner.GetAsync($"{StoredPlanner.Patients}?externalId={ExternalId}"))["items"]!.AsArray());
        var plan = await planner.IssueAsync(name: Name);
        await plan.LiveAsync(1);
        await planner.SweepAsync();
        await planner.Client.PostAsync("/v1/sign-in", new JsonObject { ["email"] = Mail, ["password"] = Password });
        foreach (var path in new[] { $"/v1/plans/{plan.Id}/nothing/{ExternalId}?externalId={ExternalId}", $"/v1/plans/{plan.Id}/weeks/{ExternalId}", $"/v1/{known}", "/health/ready" })
            await planner.Client.SendAsync(HttpMethod.Get, path);
        await planner.Client.SendAsync(new HttpMethod(Method), $"/v1/plans/{plan.Id}");

        var (traces, metrics) = collector.Take(planner.Service.Services);
        foreach (var expected in new[] { "GET /v1/plans/{planId:guid}/weeks/{week:int}", "progression-sweep", "http.response.status_code" })
            Assert.Contains(expected, traces, StringComparison.Ordinal);
        foreach (var expected in new[] { "planner.plans.issued", "planner.decisions", "planner.job.duration", "http.server.request.duration", "/v1/plans/{planId:guid}/weeks/{week:int}" })
            Assert.Contains(expected, metrics, StringComparison.Ordinal);
        if (database == DatabaseProvider.PostgreSql)
        {
            Assert.Contains("db.query.text", traces, StringComparison.Ordinal);
            Assert.Contains("db.client.operation.duration", metrics, StringComparison.Ordinal);
        }

        string[] ids = [known, plan.PatientId, plan.Id, (string)plan.Issued["assessmentId"]!];
        foreach (var secret in ids.Concat(ids.Select(id => id.Replace("-", "", StringComparison.Ordinal))).Concat([Name, ExternalId, Mail, Password, Agent, RunningPlanner.AdministratorKey, "patient="]))
            Assert.DoesNotContain(secret, traces + metrics, StringComparison.OrdinalIgnoreCase);
        foreach (var dropped in new[] { "url.path", "url.query", "user_agent", "client.address", "server.address", "http.request.method_original", "/health" })
            Assert.DoesNotContain(dropped, traces, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_OfQueries_LoseTheWordsOfErrorsAndAreNotKeptWithoutACall()
    {
        using var source = new ActivitySource("Npgsql");
        var kept = new Kept();
        var query = new Activity("query");
        var call = new Activity("call").Start();
        call.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        using (Sdk.CreateTracerProviderBuilder().AddSource(source.Name).AddProcessor(new HarmlessSpans()).AddProcessor(new SimpleActivityExportProcessor(kept)).Build())
        {
            using (query = source.StartActivity("postgresql", ActivityKind.Client)!)
            {
                query.SetTag("db.query.text", "SELECT $1").SetTag("db.anything", "Mrs Li").SetTag("error.type", "23505");
                query.AddException(new InvalidOperationException("Mrs Li")).SetStatus(ActivityStatusCode.Error, "Mrs Li");
            }

            call.Stop();
            using (source.StartActivity("poll", ActivityKind.Client)) { }
        }

        Assert.DoesNotContain(kept.Spans, span => span.DisplayName == "poll");
        var exported = Assert.Single(kept.Spans, span => span.TraceId == call.TraceId);
        Assert.Equal(["db.query.text", "error.type"], exported.TagObjects.Select(tag => tag.Key));
        Assert.Equal((ActivityStatusCode.Error, null), (exported.Status, exported.StatusDescription));
        var words = Assert.Single(exported.Events).Tags.ToDictionary(tag => tag.Key, tag => tag.Value);
        Assert.Equal(("System.InvalidOperationException", "", ""), (words["exception.type"], words["exception.message"], words["exception.stacktrace"]));
    }

    private sealed class Kept : BaseExporter<Activity>
    {
        public ConcurrentQueue<Activity> Spans { get; } = new();

        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var span in batch) Spans.Enqueue(span);
            return ExportResult.Success;
        }
    }
}
