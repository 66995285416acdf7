using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using PrescriptionPlanner.Api.Jobs;

namespace PrescriptionPlanner.Api.Tests;

/// <summary>A clock that stands where the test puts it.</summary>
internal sealed class SettableClock(Instant now) : TimeProvider
{
    private long _ticks = now.ToUnixTimeTicks();

    public Instant Now
    {
        get => Instant.FromUnixTimeTicks(Interlocked.Read(ref _ticks));
        set => Interlocked.Exchange(ref _ticks, value.ToUnixTimeTicks());
    }

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}

/// <summary>The service with a database and a clock of the test's own.</summary>
internal sealed class StoredPlanner : IAsyncDisposable
{
    public const string Patients = "/v1/patients";

    private readonly string? _database;

    private StoredPlanner(RunningPlanner service, SettableClock clock, string? database)
    {
        (Service, Clock, _database) = (service, clock, database);
        Client = service.CreateClient();
    }

    public RunningPlanner Service { get; }

    public SettableClock Clock { get; }

    public HttpClient Client { get; }

    public Instant Now => Clock.Now;

    public PlannerStore Store => Service.Services.GetRequiredService<PlannerStore>();

    /// <summary>Starts the service on an empty database, on a Wednesday unless told otherwise.</summary>
    public static async Task<StoredPlanner> StartAsync(DatabaseProvider provider, string now = "2026-11-25T08:00:00Z", Action<IServiceCollection>? additions = null, Action<RunningPlanner>? settings = null)
    {
        var clock = new SettableClock(InstantPattern.General.Parse(now).Value);
        var service = new RunningPlanner { Clock = clock, Additions = additions };
        settings?.Invoke(service);
        string? database = null;
        if (provider == DatabaseProvider.PostgreSql)
        {
            database = "planner_" + Guid.NewGuid().ToString("N");
            await OnServerAsync($"CREATE DATABASE {database}");
            service.With("Database:Provider", "PostgreSql").With("ConnectionStrings:Planner", new NpgsqlConnectionStringBuilder(OnPostgreSqlAttribute.Server) { Database = database, MaxPoolSize = 12 }.ToString());
        }

        var planner = new StoredPlanner(service, clock, database);
        await service.Services.GetRequiredService<Preparation>().Ready;
        return planner;
    }

    /// <summary>Makes every decision that is due, as the job does.</summary>
    public Task<SweepResult> SweepAsync() => Service.Services.GetRequiredService<SweepJob>().RunAsync(default);

    /// <summary>Reads the rows themselves.</summary>
    public Task<T> RowsAsync<T>(Func<PlannerDbContext, Task<T>> read) => Store.ReadAsync((database, _) => read(database), default);

    public async Task<JsonObject> GetAsync(string path) => await (await Client.SendAsync(HttpMethod.Get, path)).AssertAsync(HttpStatusCode.OK);

    public async Task<JsonObject> PatientAsync(string zone = "Asia/Shanghai", string name = "Patient", string? externalId = null)
    {
        var body = PatientBody(zone, name);
        if (externalId is not null) body["externalId"] = externalId;
        return await (await Client.PostAsync(Patients, body)).AssertAsync(HttpStatusCode.Created);
    }

    public static JsonObject PatientBody(string zone = "Asia/Shanghai", string name = "Patient") => new()
    {
        ["displayName"] = name,
        ["timeZone"] = zone,
        ["language"] = "zh-Hans",
    };

    public async Task<string> AssessAsync(string patientId, JsonObject? profile = null, string? on = null)
    {
        var body = new JsonObject { ["assessedOn"] = on ?? LocalDatePattern.Iso.Format(Now.InUtc().Date.PlusDays(-1)), ["profile"] = profile ?? Example.Robust["profile"]!.DeepClone() };
        return (string)(await (await Client.PostAsync($"{Patients}/{patientId}/assessments", body)).AssertAsync(HttpStatusCode.Created))["id"]!;
    }

    /// <summary>A patient with an assessment and a plan that begins on the next Monday.</summary>
    /// <param name="zone">Where the patient lives.</param>
    /// <param name="example">Whose profile and options.</param>
    /// <param name="options">Changes the options.</param>
    /// <param name="profile">Changes the profile.</param>
    /// <param name="name">The patient's name.</param>
    public async Task<IssuedPlan> IssueAsync(
        string zone = "Asia/Shanghai", string example = "robust-osteosarcopenia", Action<JsonObject>? options = null, Action<JsonObject>? profile = null, string name = "Patient")
    {
        var request = Example.Read(example);
        var (wanted, person) = (request["options"]!.DeepClone().AsObject(), request["profile"]!.DeepClone().AsObject());
        wanted.Remove("startDate");
        wanted["timeZone"] = zone;
        options?.Invoke(wanted);
        profile?.Invoke(person);
        var patient = await PatientAsync(zone, name);
        var patientId = (string)patient["id"]!;
        var assessmentId = await AssessAsync(patientId, person);
        var body = new JsonObject { ["assessmentId"] = assessmentId, ["options"] = wanted };
        var plan = await (await Client.PostAsync($"{Patients}/{patientId}/plans", body)).AssertAsync(HttpStatusCode.Created);
        return new IssuedPlan(this, plan);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Service.DisposeAsync();
        if (_database is null) return;
        NpgsqlConnection.ClearAllPools();
        await OnServerAsync($"DROP DATABASE IF EXISTS {_database} WITH (FORCE)");
    }

    private static async Task OnServerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(OnPostgreSqlAttribute.Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>A stored plan, and the ways in which tests live with it.</summary>
internal sealed class IssuedPlan
{
    private readonly StoredPlanner _planner;

    public IssuedPlan(StoredPlanner planner, JsonObject issued)
    {
        _planner = planner;
        Issued = issued;
        var exercise = issued["prescription"]!["exercise"]!;
        StartDate = LocalDatePattern.Iso.Parse((string)exercise["startDate"]!).Value;
        Zone = DateTimeZoneProviders.Tzdb[(string)exercise["timeZone"]!];
    }

    /// <summary>The answer to its issue.</summary>
    public JsonObject Issued { get; }

    public LocalDate StartDate { get; }

    public DateTimeZone Zone { get; }

    public string Id => (string)Issued["id"]!;

    public Guid Key => Guid.Parse(Id);

    public string PatientId => (string)Issued["patientId"]!;

    public string Path => $"/v1/plans/{Id}";

    public string Logs => Path + "/session-logs";

    public Task<JsonObject> ReadAsync() => _planner.GetAsync(Path);

    public async Task<string> TagAsync() => (await _planner.Client.SendAsync(HttpMethod.Get, Path)).Tag();

    public Task<JsonObject> WeekAsync(int week) => _planner.GetAsync($"{Path}/weeks/{week}");

    public async Task<int> StepAsync(string modality) => (int?)(await ReadAsync())["positions"]![modality] ?? 0;

    /// <summary>A local time of a week: day 1 is its first.</summary>
    public Instant At(int week, int day, int hour, int minute = 0) =>
        StartDate.PlusWeeks(week - 1).PlusDays(day - 1).At(new LocalTime(hour, minute)).InZoneLeniently(Zone).ToInstant();

    /// <summary>The instant at which the decision of a week falls due.</summary>
    public Instant DueAt(int week) => At(week + 1, 1, 12);

    public void GoTo(int week, int day, int hour, int minute = 0) => _planner.Clock.Now = At(week, day, hour, minute);

    /// <summary>A log of a session that went well.</summary>
    public static JsonObject LogOf(JsonNode session) => new()
    {
        ["sessionId"] = (string)session["id"]!,
        ["performedOn"] = (string)session["date"]!,
        ["status"] = "completed",
        ["sessionRpe"] = 1,
        ["pain"] = new JsonObject { ["before"] = 0, ["during"] = 0, ["nextMorning"] = 0 },
        ["techniqueOk"] = true,
    };

    public static JsonObject Missed(JsonNode session) => new()
    {
        ["sessionId"] = (string)session["id"]!,
        ["performedOn"] = (string)session["date"]!,
        ["status"] = "missed",
    };

    /// <summary>Logs every session of a week on the evening of its last day, each changed as the test says; a log that becomes null is left out.</summary>
    public async Task LogWeekAsync(int week, Func<JsonNode, JsonObject, JsonObject?>? change = null)
    {
        if (_planner.Now < At(week, 7, 20)) GoTo(week, 7, 20);
        foreach (var session in (await WeekAsync(week))["sessions"]!.AsArray())
        {
            var log = LogOf(session!);
            if (change is not null) log = change(session!, log);
            if (log is not null) await (await LogAsync(log)).AssertAsync(HttpStatusCode.Created);
        }
    }

    public Task LogWeekMissedAsync(int week) => LogWeekAsync(week, (session, _) => Missed(session));

    public Task<HttpResponseMessage> LogAsync(JsonObject log) => _planner.Client.PostAsync(Logs, log);

    /// <summary>A whole week that went well, and its decision.</summary>
    public async Task<JsonObject> LiveAsync(int week, Func<JsonNode, JsonObject, JsonObject?>? change = null)
    {
        await LogWeekAsync(week, change);
        return await DecideAsync(week);
    }

    /// <summary>Goes past the noon at which a week's decision falls due and gives the decision.</summary>
    public async Task<JsonObject> DecideAsync(int week)
    {
        if (_planner.Now < DueAt(week)) _planner.Clock.Now = DueAt(week) + Duration.FromSeconds(1);
        return await DecisionAsync(week);
    }

    public async Task<JsonObject> DecisionAsync(int week) =>
        (await DecisionsAsync()).Single(decision => (int)decision["week"]! == week);

    public async Task<IReadOnlyList<JsonObject>> DecisionsAsync() =>
        [.. (await _planner.GetAsync(Path + "/decisions?limit=200"))["items"]!.AsArray().Select(item => item!.AsObject())];

    public async Task<HttpResponseMessage> ObserveAsync(params string[] events) => await ObserveAsync(null, events);

    public Task<HttpResponseMessage> ObserveAsync(JsonObject? pain, params string[] events)
    {
        var body = new JsonObject
        {
            ["observedOn"] = LocalDatePattern.Iso.Format(_planner.Now.InZone(Zone).Date),
            ["adverseEvents"] = new JsonArray([.. events.Select(code => new JsonObject { ["code"] = code })]),
        };
        if (pain is not null) body["pain"] = pain;
        return _planner.Client.PostAsync(Path + "/observations", body);
    }

    /// <summary>Pauses, resumes or ends the plan.</summary>
    public async Task<HttpResponseMessage> ActAsync(string action, string reason = "reason") =>
        await _planner.Client.SendAsync(HttpMethod.Post, $"{Path}/{action}", new JsonObject { ["reason"] = reason }, match: await TagAsync());

    public async Task<HttpResponseMessage> ReviseAsync(string? assessmentId = null, JsonObject? options = null, string reason = "reason")
    {
        var body = new JsonObject { ["reason"] = reason };
        if (assessmentId is not null) body["assessmentId"] = assessmentId;
        if (options is not null) body["options"] = options;
        return await _planner.Client.SendAsync(HttpMethod.Post, Path + "/revisions", body, match: await TagAsync());
    }

    public async Task<HttpResponseMessage> ReviewAsync(int week, JsonObject body) =>
        await _planner.Client.SendAsync(HttpMethod.Post, $"{Path}/decisions/{week}/review", body, match: await TagAsync());

    public async Task<HttpResponseMessage> PutMaximumAsync(string exercise, decimal kg) => await _planner.Client.SendAsync(
        HttpMethod.Put, $"{Path}/one-repetition-maxima/{exercise}", new JsonObject { ["oneRepMaxKg"] = kg, ["reason"] = "tested again" }, match: await TagAsync());

    /// <summary>What was decided of a modality.</summary>
    public static JsonObject Of(JsonObject decision, string modality) =>
        decision["modalities"]!.AsArray().Select(item => item!.AsObject()).Single(item => (string?)item["modality"] == modality);

    public static string Verdict(JsonObject decision, string modality = "resistance") => (string)Of(decision, modality)["decision"]!;
}
