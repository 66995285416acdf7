using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Tests.Faults;

/// <summary>A log that the service said it had taken in.</summary>
internal sealed record Acknowledged(Guid PlanId, string SessionId, Guid LogId);

/// <summary>
/// Logs the sessions of its plans one after the other, as a careful caller does: whatever has no answer is sent again, until it has one. Every second
/// log goes by its external id alone, the others by an idempotency key too.
/// </summary>
internal sealed class LoggingClient(IReadOnlyList<Guid> plans, IReadOnlyList<Session> sessions)
{
    private readonly List<Acknowledged> _acknowledged = [];

    /// <summary>What has an answer.</summary>
    public IReadOnlyList<Acknowledged> Acknowledged => _acknowledged;

    /// <summary>Logs until told to stop; what is under way by then is brought to its answer.</summary>
    /// <param name="service">The service as it runs now.</param>
    /// <param name="stopping">Ends it.</param>
    public async Task WorkAsync(Func<HttpClient> service, CancellationToken stopping)
    {
        foreach (var session in sessions)
            foreach (var plan in plans)
            {
                if (stopping.IsCancellationRequested) return;
                if (await LogAsync(service, plan, session, withKey: _acknowledged.Count % 2 == 0) is { } log)
                    _acknowledged.Add(new Acknowledged(plan, session.Id, log));
            }
    }

    /// <summary>The log's id; <see langword="null"/> where the plan, which may have stood still, has no such session.</summary>
    private static async Task<Guid?> LogAsync(Func<HttpClient> service, Guid plan, Session session, bool withKey)
    {
        var body = new JsonObject
        {
            ["sessionId"] = session.Id,
            ["performedOn"] = NodaTime.Text.LocalDatePattern.Iso.Format(session.Date),
            ["status"] = "completed",
            ["durationMinutes"] = session.DurationMinutes,
            ["sessionRpe"] = SessionTarget.Cr10(session),
            ["externalId"] = $"{plan}/{session.Id}",
        };
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/plans/{plan}/session-logs") { Content = JsonContent.Create(body) };
                if (withKey) request.Headers.Add("Idempotency-Key", $"{plan}/{session.Id}");
                using var response = await service().SendAsync(request);
                var text = await response.Content.ReadAsStringAsync();
                if (response.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK) return (Guid)JsonNode.Parse(text)!["id"]!;
                if (response.StatusCode == HttpStatusCode.BadRequest && JsonNode.Parse(text)!["errors"]!["/sessionId"] is not null) return null;
                // Somebody still works at the request that had no answer, or the database does not answer: neither is a refusal.
                if (response.StatusCode is not (HttpStatusCode.Conflict or HttpStatusCode.ServiceUnavailable) || text.Contains("/problems/conflict", StringComparison.Ordinal))
                    throw new InvalidOperationException($"{(int)response.StatusCode}: {text}");
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException or TaskCanceledException or ObjectDisposedException)
            {
                // The service is gone for the moment.
            }

            await Task.Delay(20);
        }
    }
}
