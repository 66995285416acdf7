using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Features.Callers;

/// <summary>Keys that apps call with.</summary>
internal static class ApiKeysApi
{
    private const int LongestName = 100;
    private const int UsualOverlapHours = 24;
    private static readonly Duration Usual = Duration.FromDays(365);
    private static readonly Duration Longest = Duration.FromDays(730);

    public static void MapApiKeys(this RouteGroupBuilder routes)
    {
        var keys = routes.MapGroup("/api-keys").WithTags("API keys");
        keys.MapPost("/", Create).WithName("CreateApiKey").Needs(Resource.ApiKeys, Act.Create).Answers<NewApiKey>(201);
        keys.MapGet("/", List).WithName("ListApiKeys").Needs(Resource.ApiKeys, Act.Read).Answers<Paged<ApiKeyDocument>>();
        keys.MapPost("/{keyId:guid}/rotate", Rotate).WithName("RotateApiKey").Needs(Resource.ApiKeys, Act.Change).Answers<NewApiKey>(201).Refuses(409);
        keys.MapPost("/{keyId:guid}/revoke", Revoke).WithName("RevokeApiKey").Needs(Resource.ApiKeys, Act.Change).Answers<ApiKeyDocument>().Refuses(409);
    }

    /// <summary>Makes a key.</summary>
    /// <remarks>The key itself is in this answer alone: only a digest of it is stored. It is sent as <c>X-API-Key</c> or as <c>Authorization: Bearer</c>.</remarks>
    internal static async Task<Outcome<NewApiKey>> Create(RequestBody<ApiKeyRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        errors.CheckText("/name", request.Name, LongestName, required: true);
        var scopes = ReadScopes(request.Scopes, errors);
        var ownOnly = request.OwnPatientsOnly ?? false;
        if (ownOnly && scopes.HasFlag(Scopes.Admin)) errors.Add("/ownPatientsOnly", "A key with the scope admin reaches every patient.", "具有admin权限的密钥可访问所有患者。");
        var now = call.Now;
        var expires = request.ExpiresAt ?? now + Usual;
        if (expires <= now || expires > now + Longest) errors.Add("/expiresAt", "Has to lie in the future, at most two years ahead.", "应在将来，且不超过两年。");
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        var key = ApiKeyText.New();
        var id = call.NextId();
        return await MakeAsync(call, key, new ApiKey
        {
            Id = id,
            ClinicId = call.ClinicId,
            VisibleId = key.VisibleId,
            FamilyId = id,
            Name = request.Name!,
            SecretHash = key.Hash(),
            Scopes = ScopeNames.Write(scopes),
            OwnPatientsOnly = ownOnly,
            CreatedAt = now,
            ExpiresAt = expires,
        });
    }

    /// <summary>Lists the keys, revoked and expired ones too, in the order in which they were made.</summary>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    internal static async Task<Outcome<Paged<ApiKeyDocument>>> List(StoredCall call, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = Paging.ReadIdCursor(cursor, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadAsync<Paged<ApiKeyDocument>>(async (database, token) =>
        {
            var found = database.ApiKeys.Where(key => key.ClinicId == call.ClinicId);
            if (after is { } last) found = found.Where(key => key.Id.CompareTo(last) > 0);
            var page = await found.OrderBy(key => key.Id).Take(size + 1).ToListAsync(token);
            return page.Select(key => ApiKeyDocument.Of(key, call.Now)).ToList().AsPage(size, key => Paging.Cursor(key.Id), call);
        });
    }

    /// <summary>Makes a key in the place of another, which goes on for a while.</summary>
    /// <remarks>The new key has the name, scopes, length and patients of the old one. With <c>overlapHours</c> 0 the old one ends now.</remarks>
    internal static async Task<Outcome<NewApiKey>> Rotate(Guid keyId, RequestBody<RotationRequest> body, StoredCall call, PlannerStore store)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var hours = request.OverlapHours ?? UsualOverlapHours;
        var errors = new InputErrors();
        errors.InRange("/overlapHours", hours);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await ChangeAsync<NewApiKey>(keyId, call, store, async (database, old, token) =>
        {
            var now = call.Now;
            if (old.RevokedAt is not null || old.ReplacedById is not null || old.ExpiresAt <= now)
                return Replaced();
            var key = ApiKeyText.New();
            var made = new ApiKey
            {
                Id = call.NextId(),
                ClinicId = call.ClinicId,
                VisibleId = key.VisibleId,
                FamilyId = old.FamilyId,
                Name = old.Name,
                SecretHash = key.Hash(),
                Scopes = old.Scopes,
                OwnPatientsOnly = old.OwnPatientsOnly,
                CreatedAt = now,
                ExpiresAt = now + (old.ExpiresAt - old.CreatedAt),
            };
            // Of two that replace it at once, one does.
            var ends = Instant.Min(old.ExpiresAt, now + Duration.FromHours(hours));
            var replaced = await database.ApiKeys.Where(key => key.Id == old.Id && key.ReplacedById == null && key.RevokedAt == null)
                .ExecuteUpdateAsync(row => row.SetProperty(key => key.ReplacedById, made.Id).SetProperty(key => key.ExpiresAt, ends), token);
            if (replaced == 0) return Replaced();
            return await AddAsync(database, call, key, made, "apiKeyRotated", token);
        });
    }

    /// <summary>Revokes a key at once. Doing so again changes nothing.</summary>
    internal static Task<Outcome<ApiKeyDocument>> Revoke(Guid keyId, StoredCall call, PlannerStore store) => ChangeAsync<ApiKeyDocument>(keyId, call, store, async (database, key, token) =>
    {
        if (key.RevokedAt is null)
        {
            key.RevokedAt = call.Now;
            database.AuditEvents.Add(call.Audit("apiKeyRevoked", "apiKey", key.Id, null));
            await database.SaveChangesAsync(token);
            if (await Administrators.RefuseNoneAsync(database, call, token) is { } refused) return refused;
        }

        return Outcome<ApiKeyDocument>.Of(ApiKeyDocument.Of(key, call.Now), call.Language);
    });

    private static ProblemResult Replaced() =>
        new(ProblemKind.Conflict, InputErrors.One("", new("The key has been replaced, has expired or was revoked.", "该密钥已被替换、过期或撤销。")));

    // With the commit the key is looked up anew: what was known of it holds no longer.
    private static async Task<Outcome<T>> ChangeAsync<T>(Guid keyId, StoredCall call, PlannerStore store, Func<PlannerDbContext, ApiKey, CancellationToken, Task<Outcome<T>>> change)
    {
        string? visibleId = null;
        var outcome = await call.WriteAsync<T>(null, async (database, token) =>
        {
            if (await database.ApiKeys.SingleOrDefaultAsync(key => key.ClinicId == call.ClinicId && key.Id == keyId, token) is not { } found) return new ProblemResult(ProblemKind.NotFound);
            visibleId = found.VisibleId;
            return await change(database, found, token);
        });
        if (visibleId is not null) store.Keys.Forget(visibleId);
        return outcome;
    }

    // Without an idempotency key: the answer holds the secret, and would be kept with it.
    private static Task<Outcome<NewApiKey>> MakeAsync(StoredCall call, ApiKeyText key, ApiKey row) =>
        call.WriteAsync<NewApiKey>(null, (database, token) => AddAsync(database, call, key, row, "apiKeyCreated", token));

    private static async Task<Outcome<NewApiKey>> AddAsync(PlannerDbContext database, StoredCall call, ApiKeyText key, ApiKey row, string action, CancellationToken token)
    {
        database.ApiKeys.Add(row);
        database.AuditEvents.Add(call.Audit(action, "apiKey", row.Id, null));
        await database.SaveChangesAsync(token);
        return Outcome<NewApiKey>.Of(new NewApiKey(key.ToString(), ApiKeyDocument.Of(row, call.Now)), call.Language, status: StatusCodes.Status201Created, location: "/v1/api-keys");
    }

    private static Scopes ReadScopes(IReadOnlyList<string?>? names, InputErrors errors)
    {
        var scopes = Scopes.None;
        if (names is not { Count: > 0 }) errors.Required("/scopes");
        for (var index = 0; index < (names?.Count ?? 0); index++)
        {
            if (ScopeNames.TryParse(names![index], out var scope)) scopes |= scope;
            else errors.Add($"/scopes/{index}", "Not a scope. /v1/permissions lists them.", "不是有效的权限范围，见/v1/permissions。");
        }

        return scopes;
    }

    /// <summary>A key to make.</summary>
    internal sealed record ApiKeyRequest
    {
        /// <summary>What the key is for, up to 100 characters.</summary>
        [Required] public string? Name { get; init; }

        /// <summary>What it may do: <c>plans:read</c>, <c>plans:write</c>, <c>logs:write</c>, <c>review</c>, <c>admin</c>.</summary>
        [Required] public IReadOnlyList<string?>? Scopes { get; init; }

        /// <summary>From when on it is refused; in a year where absent, in two at most.</summary>
        public Instant? ExpiresAt { get; init; }

        /// <summary>Whether it reaches only the patients that it registers itself. Default false.</summary>
        public bool? OwnPatientsOnly { get; init; }
    }

    /// <summary>How a key is replaced.</summary>
    internal sealed record RotationRequest
    {
        /// <summary>For how many hours the old key goes on, 0 to 168; 24 where absent.</summary>
        public int? OverlapHours { get; init; }
    }
}

/// <summary>A key that was just made.</summary>
/// <param name="Key">The key. It is never shown again.</param>
/// <param name="ApiKey">What is kept of it.</param>
internal sealed record NewApiKey(string Key, ApiKeyDocument ApiKey);

/// <summary>What is kept of a key.</summary>
/// <param name="Id">Id.</param>
/// <param name="Prefix">How the key begins.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="OwnPatientsOnly">Whether it reaches only the patients that it registered.</param>
/// <param name="Active">Whether it is taken now.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">From when on it is refused.</param>
/// <param name="RevokedAt">When it was revoked.</param>
/// <param name="LastUsedAt">When it was last used, to the hour.</param>
/// <param name="ReplacedById">The key that takes its place.</param>
internal sealed record ApiKeyDocument(
    Guid Id, string Prefix, string Name, IReadOnlyList<string> Scopes, bool OwnPatientsOnly, bool Active, Instant CreatedAt, Instant ExpiresAt, Instant? RevokedAt,
    Instant? LastUsedAt, Guid? ReplacedById)
{
    public static ApiKeyDocument Of(ApiKey row, Instant now) => new(
        row.Id, ApiKeyText.Prefix + row.VisibleId, row.Name, ScopeNames.Of(ScopeNames.Read(row.Scopes)), row.OwnPatientsOnly, row.RevokedAt is null && row.ExpiresAt > now,
        row.CreatedAt, row.ExpiresAt, row.RevokedAt, row.LastUsedAt, row.ReplacedById);
}
