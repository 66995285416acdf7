using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;
using PrescriptionPlanner.Api.Tests.Faults;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>
/// The calls of a running plan against bare endpoints on the same database: reading the running week, which is written down, against reading one row
/// by its key; logging a session against reading one row and writing one in a transaction. The plans are in week 12 of 24, and every week that has
/// begun is written down.
/// </summary>
internal static class RunningPlans
{
    private const int Week = 12;
    private const int LargestProgramme = 60_000;

    public static void Run(string? server, int count, TimeSpan length)
    {
        using var database = BenchmarkDatabase.Create(server);
        var today = StoredRun.Now.InUtc().Date;
        // The fourth day of the week, so that no decision falls due during the run.
        var start = today.PlusDays(-7 * (Week - 1) - 3);
        var plans = SeededPlans.Add(database, start, count);
        SweepRace.Sweep(database, (Week - 1) * count);
        var service = HttpLoad.StartService(
            $"--Database:Provider={database.Settings.Provider}", $"--ConnectionStrings:Planner={database.Settings.ConnectionString}", "--Jobs:Enabled=false", "--Jobs:GuardSeconds=3600");
        using var client = HttpLoad.Client(service);
        var week = Array.Empty<byte>();
        // Whoever first looks at a week that has begun writes it down, and those before it.
        foreach (var plan in plans) week = client.GetByteArrayAsync($"/v1/plans/{plan}/weeks/{Week}").GetAwaiter().GetResult();
        database.Execute("CREATE TABLE bare_log (id bigint PRIMARY KEY, plan_id text NOT NULL, body text NOT NULL)");
        database.Settle();
        using var document = JsonDocument.Parse(week);
        var sessions = document.RootElement.GetProperty("sessions").EnumerateArray().Select(session => session.GetProperty("id").GetString()!).ToList();

        var port = HttpLoad.FreePort();
        using var rows = new BareRows(database.Settings);
        var bare = StartBare(port, rows);
        Console.WriteLine();
        Console.WriteLine(
            $"Running plans in week {Week} of 24 ({week.Length:N0} bytes, {sessions.Count} sessions), {count:N0} of them, {database.Settings.Provider}, over loopback, "
            + $"{HttpLoad.Connections} connections, client in the same process:");
        Report(0.4, HttpLoad.Compare(
            "written week", "stored", new HttpEndpoint(service, [.. plans.Select(plan => Get($"/v1/plans/{plan}/weeks/{Week}", HttpLoad.KeyLine))]),
            new HttpEndpoint(port, [.. plans.Select(plan => Get($"/row/{plan}", ""))]), length / 2));
        // One plan after the other, so that the logs of one plan do not follow each other.
        List<byte[]> logs = [.. sessions.SelectMany(session => plans, (session, plan) => Post($"/v1/plans/{plan}/session-logs", Log(session, today), HttpLoad.KeyLine))];
        List<byte[]> bareLogs = [.. plans.Select(plan => Post($"/row/{plan}", Log(sessions[0], today), ""))];
        Report(0.5, HttpLoad.Compare(
            "session log", "stored", new HttpEndpoint(service, logs, Connection.Created, once: true), new HttpEndpoint(port, bareLogs, Connection.Created), length / 2));
        bare.StopAsync().GetAwaiter().GetResult();

        static void Report(double aim, double ratio) => Console.WriteLine($"    {(ratio >= aim ? "reaches" : "MISSES")} the aim of {aim:N1}");
    }

    /// <summary>Prints how large a programme of 24 weeks is as it is kept.</summary>
    public static void ReportSize()
    {
        var model = ModelPlan.StartingOn(new LocalDate(2026, 1, 5));
        var plan = model.Plan(model.Assessment(model.Patient(Guid.Empty), Guid.Empty), Guid.Empty);
        var bytes = Encoding.UTF8.GetByteCount(model.Revision(plan, "").ProgrammeJson!);
        Console.WriteLine();
        Console.WriteLine(
            $"Kept programme, robust example, {plan.Weeks} weeks: {bytes:N0} bytes ({(bytes <= LargestProgramme ? "within" : "ABOVE")} the limit of {LargestProgramme:N0}); "
            + SeededPlans.Describe());
    }

    private static string Log(string session, LocalDate day) =>
        $$"""
        {"sessionId":"{{session}}","performedOn":"{{day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}}","status":"completed","durationMinutes":30,
        "sessionRpe":4,"pain":{"before":1,"during":1,"nextMorning":1},"techniqueOk":true}
        """;

    private static byte[] Get(string path, string headers) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n");

    private static byte[] Post(string path, string body, string headers) => Encoding.ASCII.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{headers}Content-Type: application/json\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n{body}");

    private static WebApplication StartBare(int port, BareRows rows)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/row/{id:guid}", async (HttpContext context, Guid id) => await AnswerAsync(context, StatusCodes.Status200OK, await rows.ReadAsync(id, Week)));
        app.MapPost("/row/{id:guid}", async (HttpContext context, Guid id) =>
        {
            using var body = new StreamReader(context.Request.Body);
            await AnswerAsync(context, StatusCodes.Status201Created, await rows.WriteAsync(id, await body.ReadToEndAsync()));
        });
        app.StartAsync().GetAwaiter().GetResult();
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, int status, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes);
    }

    /// <summary>The least that can be done about one row, by the database's own client; on SQLite one writer at a time, as the store has it.</summary>
    private sealed class BareRows(DatabaseSettings settings) : IDisposable
    {
        private readonly DbDataSource? _pool = settings.Provider == DatabaseProvider.Sqlite ? null : NpgsqlDataSource.Create(settings.ConnectionString);
        private readonly SemaphoreSlim _writer = new(1);
        private long _last;

        public async Task<string> ReadAsync(Guid plan, int week)
        {
            await using var connection = await OpenAsync();
            await using var read = connection.CreateCommand();
            read.CommandText = "SELECT sessions_json FROM week_record WHERE plan_id = @plan AND week = @week";
            Add(read, "plan", plan);
            Add(read, "week", week);
            return (string)(await read.ExecuteScalarAsync())!;
        }

        public async Task<string> WriteAsync(Guid plan, string body)
        {
            if (_pool is null) await _writer.WaitAsync();
            try
            {
                await using var connection = await OpenAsync();
                await using var transaction = await connection.BeginTransactionAsync();
                await using var read = connection.CreateCommand();
                read.Transaction = transaction;
                read.CommandText = "SELECT state_json FROM plan WHERE id = @plan";
                Add(read, "plan", plan);
                if (await read.ExecuteScalarAsync() is not string) throw new InvalidOperationException("No such plan.");
                await using var write = connection.CreateCommand();
                write.Transaction = transaction;
                write.CommandText = "INSERT INTO bare_log (id, plan_id, body) VALUES (@id, @plan, @body)";
                Add(write, "id", Interlocked.Increment(ref _last));
                Add(write, "plan", plan.ToString());
                Add(write, "body", body);
                await write.ExecuteNonQueryAsync();
                await transaction.CommitAsync();
                return body;
            }
            finally
            {
                if (_pool is null) _writer.Release();
            }
        }

        public void Dispose()
        {
            _pool?.Dispose();
            _writer.Dispose();
        }

        private async Task<DbConnection> OpenAsync()
        {
            if (_pool is not null) return await _pool.OpenConnectionAsync();
            var connection = new SqliteConnection(settings.ConnectionString);
            await connection.OpenAsync();
            return connection;
        }

        private static void Add(DbCommand command, string name, object value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
