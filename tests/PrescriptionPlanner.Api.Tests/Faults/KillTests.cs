using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Tests.Faults;

/// <summary>The service is killed while it works: what it acknowledged is there, and nothing is there twice.</summary>
[Collection(AloneOnTheMachine.Name)]
public sealed class KillTests
{
    private const int Kills = 30;
    private const int OverdueWeeks = 12;
    private const int Clients = 4;
    private const int PlansOfAClient = 2;
    private const int PlansBetweenKills = 60;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Kill_WhileItSweepsAndTakesInLogs_LosesNothingAndDoublesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var plans = await StoredPlans.BeginAsync(database, OverdueWeeks);
        // Sessions of weeks that have begun.
        var sessions = plans.Model.Sessions.TakeWhile(session => session.Date <= SystemTime.Now.InUtc().Date).ToList();
        List<LoggingClient> clients = [];
        for (var client = 0; client < Clients; client++) clients.Add(new LoggingClient(await plans.AddAsync(PlansOfAClient), sessions));
        var logged = plans.Ids.ToHashSet();

        var moments = new Random(20261124);
        using var stopping = new CancellationTokenSource();
        var service = PlannerProcess.Start(database.Settings);
        var work = clients.Select(client => client.WorkAsync(() => service.Client, stopping.Token)).ToList();
        for (var kill = 0; kill < Kills; kill++)
        {
            // Now and then before it has come up.
            if (kill % 5 != 4) await service.LiveAsync();
            await Task.Delay(moments.Next(600));
            service.Kill();
            await plans.AddAsync(PlansBetweenKills);
            var killed = service;
            service = PlannerProcess.Start(database.Settings);
            killed.Dispose();
        }

        await service.ReadyAsync();
        await stopping.CancelAsync();
        await Task.WhenAll(work);
        await plans.DecidedAsync(TimeSpan.FromSeconds(60));
        service.Kill();
        service.Dispose();

        await plans.AssertDecidedOnceAsync(logged);
        await AssertLoggedOnceAsync(database, [.. clients.SelectMany(client => client.Acknowledged)]);
        if (provider == DatabaseProvider.Sqlite) Assert.Equal("ok", await IntegrityAsync(database));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Kill_BetweenCommitAndReply_TheKeyAnswersWhatWasDone(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var plans = await StoredPlans.BeginAsync(database, overdueWeeks: 0);
        var path = $"/v1/patients/{plans.PatientId}/plans";
        var body = new JsonObject { ["assessmentId"] = plans.AssessmentId }.ToJsonString();
        var service = PlannerProcess.Start(database.Settings);
        for (var round = 0; round < 3; round++)
        {
            await service.LiveAsync();
            var key = $"issue-{round}";
            using (var lost = new TcpClient())
            {
                await lost.ConnectAsync(IPAddress.Loopback, service.Client.BaseAddress!.Port);
                await lost.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                    $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-API-Key: {RunningPlanner.AdministratorKey}\r\nIdempotency-Key: {key}\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
                // Killed as soon as the commit shows; nobody ever reads an answer.
                for (var waited = Stopwatch.StartNew(); await FindAsync(database, key) is null; await Task.Yield())
                    Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), $"The plan was not issued: {service.Said}");
                service.Kill();
            }

            var killed = service;
            service = PlannerProcess.Start(database.Settings);
            killed.Dispose();
            await service.LiveAsync();
            var kept = (await FindAsync(database, key))!;
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Add("Idempotency-Key", key);
            using var response = await service.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            Assert.Equal(kept.Location, response.Headers.Location?.OriginalString);
            Assert.Equal(kept.ETag, response.Headers.ETag?.Tag);
            Assert.Equal(kept.Body, await response.Content.ReadAsByteArrayAsync());
            Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(kept.Location)).StatusCode);
        }

        service.Dispose();
        var counts = await database.Store.ReadAsync(
            async (context, token) => (
                await context.Plans.CountAsync(token), await context.PlanRevisions.CountAsync(token), await context.IdempotencyRecords.CountAsync(token),
                await context.AuditEvents.CountAsync(row => row.Action == "planIssued", token)),
            default);
        Assert.Equal((3, 3, 3, 3), counts);
    }

    private static async Task AssertLoggedOnceAsync(TestDatabase database, IReadOnlyList<Acknowledged> acknowledged)
    {
        // Otherwise nothing was shown.
        Assert.True(acknowledged.Count >= Kills, $"Only {acknowledged.Count} logs were acknowledged.");
        var (records, events, weeks) = await database.Store.ReadAsync(
            async (context, token) => (
                await context.SessionRecords.ToListAsync(token),
                await context.AuditEvents.Where(row => row.Action == "sessionLogged").Select(row => row.SubjectId!.Value).ToListAsync(token),
                await context.WeekRecords.Where(week => week.EvidenceJson != null).ToListAsync(token)),
            default);
        // Each client ended with an answer to all that it had sent: what it knows of is all there is.
        Assert.Equal(
            acknowledged.Select(log => (log.LogId, log.PlanId, log.SessionId)).Order(), records.Select(record => (record.Id, record.PlanId, record.SessionId)).Order());
        Assert.Equal(records.Count, records.DistinctBy(record => (record.PlanId, record.SessionId)).Count());
        Assert.Equal(records.Select(record => record.Id).Order(), events.Order());
        // The week's evidence was gathered with each log: none is missing from it, none is in it twice.
        var gathered = records.GroupBy(record => (record.PlanId, record.CountsInWeek)).ToDictionary(
            group => group.Key, group => group.Sum(record => PlanJson.Read<SessionJudgement>(record.JudgementJson).DoneMinutes));
        Assert.Equal(gathered.Count, weeks.Count);
        Assert.All(weeks, week => Assert.Equal(
            gathered[(week.PlanId, week.Week)], PlanJson.Read<WeekEvidence>(week.EvidenceJson!).Modalities.Sum(modality => modality.DoneMinutes)));
    }

    private static Task<IdempotencyRecord?> FindAsync(TestDatabase database, string key) => database.Store.ReadAsync(
        (context, token) => context.IdempotencyRecords.SingleOrDefaultAsync(row => row.Key == key, token), default);

    private static Task<string> IntegrityAsync(TestDatabase database) => database.Store.ReadAsync(
        async (context, token) => (await context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(token))[0], default);
}
