using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Takes the tokens of an organisation's own identity provider, where one is named.</summary>
internal static class TokenCallers
{
    public const string SchemeName = JwtBearerDefaults.AuthenticationScheme;

    private const int LongestSubject = 150;
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public static void Configure(JwtBearerOptions options, TokenSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Audience)) throw new InvalidOperationException("Callers:Jwt:Authority is set and Callers:Jwt:Audience is empty.");
        options.Authority = settings.Authority;
        options.Audience = settings.Audience;
        options.MapInboundClaims = false;
        options.SaveToken = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = settings.Issuer,
            ValidAudience = settings.Audience,
            ValidAlgorithms = Algorithms,
            ValidTypes = ["at+jwt", "application/at+jwt", "JWT"],
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = Skew,
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                if (Guesses(context.HttpContext).MustWait(context.HttpContext)) context.Fail("Too many failures.");
                return Task.CompletedTask;
            },
            OnAuthenticationFailed = context =>
            {
                Guesses(context.HttpContext).Note(context.HttpContext);
                return Task.CompletedTask;
            },
            OnTokenValidated = ReadAsync,
        };
    }

    // A signature says who sent the token; that there is such a clinic, the database says.
    private static async Task ReadAsync(TokenValidatedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var settings = services.GetRequiredService<IOptions<CallerSettings>>().Value.Jwt;
        var principal = context.Principal!;
        var subject = principal.FindFirstValue("sub");
        // A control character would be one in the audit trail, which PostgreSQL does not take in every case.
        if (subject is not { Length: > 0 and <= LongestSubject } || subject.Any(char.IsControl)
            || !Guid.TryParse(principal.FindFirstValue(settings.ClinicClaim), out var clinic)
            || RoleOf(principal, settings.RoleClaim) is not { } role
            || !await IsThereAsync(services, clinic, context.HttpContext.RequestAborted))
        {
            context.Fail("The token names no clinic and role of this service.");
            return;
        }

        Guid? patient = Guid.TryParse(principal.FindFirstValue(settings.PatientClaim), out var id) ? id : null;
        var caller = new Caller { Kind = CallerKind.Token, Id = $"token:{subject}", ClinicId = clinic, Role = role, PatientId = role == Role.Patient ? patient : null };
        context.Principal = new ClaimsPrincipal(new CallerIdentity(caller, SchemeName));
    }

    // Issuers list whatever roles somebody has, for other services too. Of ours it has to be one: which of two is meant nobody can tell.
    private static Role? RoleOf(ClaimsPrincipal principal, string claim)
    {
        var roles = principal.FindAll(claim).Select(named => Codes<Role>.TryParse(named.Value, out var role) ? role : (Role?)null).Where(role => role is not null).Distinct().ToList();
        return roles.Count == 1 ? roles[0] : null;
    }

    private static async Task<bool> IsThereAsync(IServiceProvider services, Guid clinic, CancellationToken aborted)
    {
        await services.GetRequiredService<Preparation>().Ready.WaitAsync(aborted);
        return await services.GetRequiredService<PlannerStore>().ReadAsync((database, token) => database.Clinics.AnyAsync(row => row.Id == clinic, token), aborted);
    }

    private static FailedGuesses Guesses(HttpContext context) => context.RequestServices.GetRequiredService<FailedGuesses>();
}
