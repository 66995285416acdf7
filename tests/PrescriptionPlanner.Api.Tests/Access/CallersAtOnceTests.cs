using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Tests.Access;

/// <summary>What callers may not win by calling several times at once.</summary>
public sealed class CallersAtOnceTests
{
    private const string Email = "ann@example.org";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SignIn_GuessesAtOnce_EachCount(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        await planner.Client.PostAsync("/v1/people", TwoClinics.PersonBody("coach", Email));
        var answers = await AtOnceAsync(8, () => SignInAsync(planner, "wrong"));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer));
        Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(planner, TwoClinics.Password));
        Assert.Equal(9, await planner.RowsAsync(rows => rows.AuditEvents.CountAsync(row => row.Action == "signIn" && row.Outcome == "sign-in-refused")));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rotate_OneKeyAtOnce_MakesOneKey(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var made = await (await planner.Client.PostAsync("/v1/api-keys", """{ "name": "app", "scopes": [ "plans:read" ] }""")).AssertAsync(HttpStatusCode.Created);
        var id = (Guid)made["apiKey"]!["id"]!;
        var answers = await AtOnceAsync(8, async () => (await planner.Client.PostAsync($"/v1/api-keys/{id}/rotate", "{}")).StatusCode);
        Assert.Single(answers, HttpStatusCode.Created);
        Assert.Equal(7, answers.Count(answer => answer == HttpStatusCode.Conflict));
        Assert.Equal(2, await planner.RowsAsync(rows => rows.ApiKeys.CountAsync(row => row.FamilyId == id)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_OneNameAtOnce_MakesOne(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var (path, body) in new[] { ("/v1/people", TwoClinics.PersonBody("coach", Email)), ("/v1/patients", TwoClinics.PatientBody()) })
        {
            var text = body.ToJsonString();
            var answers = await AtOnceAsync(8, async () => (await planner.Client.PostAsync(path, text)).StatusCode);
            Assert.Single(answers, HttpStatusCode.Created);
            Assert.Equal(7, answers.Count(answer => answer == HttpStatusCode.Conflict));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Deactivate_AdministratorsAtOnce_LeavesOne(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        using var stranger = planner.Service.CreateStranger();
        var people = new List<(Guid Id, string Cookie)>();
        foreach (var email in new[] { "ann@example.org", "ben@example.org" })
        {
            var made = await (await planner.Client.PostAsync("/v1/people", TwoClinics.PersonBody("administrator", email))).AssertAsync(HttpStatusCode.Created);
            var signedIn = await planner.Client.PostAsync("/v1/sign-in", new JsonObject { ["email"] = email, ["password"] = TwoClinics.Password });
            people.Add(((Guid)made["id"]!, TwoClinics.CookieOf(signedIn)));
        }

        var key = (Guid)(await planner.GetAsync("/v1/api-keys"))["items"]!.AsArray().Single()!["id"]!;
        Assert.Equal(HttpStatusCode.OK, await PostAsync($"/v1/api-keys/{key}/revoke", people[0].Cookie));
        var turn = 0;
        await AtOnceAsync(2, () => Interlocked.Increment(ref turn) is var at && at == 1
            ? PostAsync($"/v1/people/{people[1].Id}/deactivate", people[0].Cookie)
            : PostAsync($"/v1/people/{people[0].Id}/deactivate", people[1].Cookie));
        var left = await planner.RowsAsync(rows => rows.People.SingleAsync(person => person.DeactivatedAt == null));
        var cookie = people.Single(person => person.Id == left.Id).Cookie;
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync($"/v1/people/{left.Id}/deactivate", cookie));
        Assert.Equal(HttpStatusCode.Conflict, await SendAsync(HttpMethod.Put, $"/v1/people/{left.Id}/role", new JsonObject { ["role"] = "coach" }, cookie));

        Task<HttpStatusCode> PostAsync(string path, string cookie) => SendAsync(HttpMethod.Post, path, [], cookie);

        async Task<HttpStatusCode> SendAsync(HttpMethod method, string path, JsonObject body, string cookie)
        {
            using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body), Headers = { { "Cookie", cookie } } };
            return (await stranger.SendAsync(request)).StatusCode;
        }
    }

    private static async Task<HttpStatusCode> SignInAsync(StoredPlanner planner, string password) =>
        (await planner.Client.PostAsync("/v1/sign-in", new JsonObject { ["email"] = Email, ["password"] = password })).StatusCode;

    private static Task<HttpStatusCode[]> AtOnceAsync(int count, Func<Task<HttpStatusCode>> call) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(call)));
}
