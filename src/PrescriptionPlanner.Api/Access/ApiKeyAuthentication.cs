using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Tells apps apart by their keys.</summary>
internal sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logging, UrlEncoder encoder, PlannerStore store, Preparation preparation, IClock clock,
    FailedGuesses guesses)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logging, encoder)
{
    public const string SchemeName = "Key";
    public const string Header = "X-API-Key";

    private const string Bearer = "Bearer ";
    private static readonly Duration Coarse = Duration.FromHours(1);

    /// <summary>The key that a request holds; <see langword="null"/> where it holds none.</summary>
    public static string? KeyOf(HttpRequest request)
    {
        if (request.Headers.TryGetValue(Header, out var sent)) return sent.ToString();
        var authorization = request.Headers.Authorization.ToString();
        return authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? authorization[Bearer.Length..].Trim() : null;
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (KeyOf(Request) is not { } sent) return AuthenticateResult.NoResult();
        if (guesses.MustWait(Context)) return AuthenticateResult.Fail("Too many failures.");
        if (ApiKeyText.Parse(sent) is not { } key || await FindAsync(key) is not { } row)
        {
            guesses.Note(Context);
            return AuthenticateResult.Fail("Not a key.");
        }

        await NoteUseAsync(key.VisibleId, row);
        var caller = new Caller
        {
            Kind = CallerKind.Key,
            Id = $"key:{key.VisibleId}",
            ClinicId = row.ClinicId,
            Scopes = ScopeNames.Read(row.Scopes),
            KeyFamilyId = row.FamilyId,
            OwnPatientsOnly = row.OwnPatientsOnly,
        };
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new CallerIdentity(caller, SchemeName)), SchemeName));
    }

    private async Task<KnownKey?> FindAsync(ApiKeyText key)
    {
        await preparation.Ready.WaitAsync(Context.RequestAborted);
        var row = await store.Keys.FindAsync(key.VisibleId, Context.RequestAborted);
        // Compared whether or not there is such a key: the time taken says nothing.
        var right = CryptographicOperations.FixedTimeEquals(key.Hash(), row?.SecretHash ?? ApiKeyText.DummyHash);
        return right && row is { RevokedAt: null } && row.ExpiresAt > clock.GetCurrentInstant() ? row : null;
    }

    private async Task NoteUseAsync(string visibleId, KnownKey row)
    {
        var now = clock.GetCurrentInstant();
        if (row.LastUsedAt is { } last && now - last < Coarse) return;
        try
        {
            await store.WriteAsync(
                (database, token) => database.ApiKeys.Where(known => known.Id == row.Id).ExecuteUpdateAsync(known => known.SetProperty(key => key.LastUsedAt, now), token),
                Context.RequestAborted);
            store.Keys.Forget(visibleId);
        }
        catch (Exception failure) when (StorageFailure.IsPassing(failure))
        {
            // Noted with the next use; the call itself may well do without writing.
        }
    }
}
