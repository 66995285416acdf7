using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Takes whoever sits on this machine for the seeded administrator, in the Development environment alone.</summary>
internal sealed class LoopbackAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logging, UrlEncoder encoder, IOptions<CallerSettings> settings, IWebHostEnvironment environment)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logging, encoder)
{
    public const string SchemeName = "Loopback";

    /// <summary>Whether the setting may be on and is.</summary>
    /// <exception cref="InvalidOperationException">It is on, and this is not Development.</exception>
    public static bool IsOn(CallerSettings settings, IWebHostEnvironment environment) => settings.LoopbackIsAdministrator switch
    {
        true when !environment.IsDevelopment() => throw new InvalidOperationException("Callers:LoopbackIsAdministrator is for the Development environment alone."),
        { } told => told,
        null => environment.IsDevelopment(),
    };

    /// <summary>Whether the caller sits on this machine. A connection without an address never left the process.</summary>
    public static bool IsLocal(HttpContext context) => context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        IsOn(settings.Value, environment) && IsLocal(Context) && NamesThisMachine(Request.Host.Host)
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new CallerIdentity(Caller.Seeded, SchemeName)), SchemeName))
            : AuthenticateResult.NoResult());

    // A page of the web whose name was pointed at this machine calls from here too, and under its own name.
    private static bool NamesThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
