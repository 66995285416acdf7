using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>
/// The caller's key that makes a repeated POST harmless. The answer is stored in the transaction that it speaks of, so that the two stand or fall
/// together; a key that is in use right now is known within the process, and between processes by a lock of the database.
/// </summary>
internal sealed record IdempotencyKey(Guid ClinicId, string Caller, string Route, string Key, string Digest)
{
    private const string Header = RequestDigest.Header;
    private const int Longest = 200;

    private static readonly ConcurrentDictionary<(Guid, string, string, string), byte> Running = new();

    /// <summary>The key of a request; <see langword="null"/> where none was sent or the call takes none, a problem where it is of no use.</summary>
    public static (IdempotencyKey? Key, ProblemResult? Problem) Read(HttpRequest request, Guid clinic, string caller, string? digest)
    {
        if (digest is null || !RequestDigest.IsAsked(request)) return (null, null);
        var sent = request.Headers[Header];
        if (sent is [{ Length: > 0 and <= Longest } key] && key.All(letter => letter is > ' ' and < '\u007f'))
            return (new IdempotencyKey(clinic, caller, $"{request.Method} {request.Path}", key, digest), null);
        return (null, new ProblemResult(ProblemKind.BadRequest, InputErrors.One("",
            new($"`{Header}` has to be one value of 1 to {Longest} visible ASCII characters.", $"`{Header}`应为1至{Longest}个可见ASCII字符的单个值。"))));
    }

    /// <summary>Takes the key for this process; <see langword="false"/> where it is taken.</summary>
    public bool TryTake() => Running.TryAdd((ClinicId, Caller, Route, Key), 0);

    public void Release() => Running.TryRemove((ClinicId, Caller, Route, Key), out _);

    /// <summary>
    /// What is known of the key: the stored answer with the patient that it speaks of, a problem, or neither where it is new and now held until the
    /// transaction ends.
    /// </summary>
    public async Task<(Reply? Reply, Guid? PatientId, ProblemResult? Problem)> LookUpAsync(PlannerDbContext database, CancellationToken token)
    {
        if (database is PostgreSqlPlannerDbContext)
        {
            var lockId = BitConverter.ToInt64(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{ClinicId:N} {Caller} {Route} {Key}")));
            var held = await database.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({lockId}) AS \"Value\"").SingleAsync(token);
            if (!held) return (null, null, new ProblemResult(ProblemKind.IdempotencyKeyRunning));
        }

        var known = await database.IdempotencyRecords.AsNoTracking()
            .SingleOrDefaultAsync(record => record.ClinicId == ClinicId && record.Caller == Caller && record.Route == Route && record.Key == Key, token);
        if (known is null) return (null, null, null);
        return known.BodyHash == Digest
            ? (new Reply(known.Status, known.Body, known.ETag, known.Location, known.Language), known.PatientId, null)
            : (null, null, new ProblemResult(ProblemKind.IdempotencyKeyReused));
    }

    /// <summary>Keeps the answer with the key, until the patient that it speaks of is erased.</summary>
    public void Keep(PlannerDbContext database, Reply reply, Guid? patientId, NodaTime.Instant now) => database.IdempotencyRecords.Add(new IdempotencyRecord
    {
        ClinicId = ClinicId,
        Caller = Caller,
        Route = Route,
        Key = Key,
        PatientId = patientId,
        BodyHash = Digest,
        Status = reply.Status,
        Body = reply.Body.ToArray(),
        ETag = reply.Tag,
        Location = reply.Location,
        Language = reply.LanguageTag,
        CreatedAt = now,
    });
}
