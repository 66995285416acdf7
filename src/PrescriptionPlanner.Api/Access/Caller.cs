using System.Security.Claims;

namespace PrescriptionPlanner.Api.Access;

/// <summary>How a caller made themselves known.</summary>
internal enum CallerKind
{
    /// <summary>Signed in.</summary>
    Person,

    /// <summary>An app with a key.</summary>
    Key,

    /// <summary>Sent by the organisation's own identity provider.</summary>
    Token,

    /// <summary>Sits on this machine, in the Development environment.</summary>
    Seeded,
}

/// <summary>What an app's key may do.</summary>
[Flags]
internal enum Scopes
{
    None = 0,
    PlansRead = 1,
    PlansWrite = 2,
    LogsWrite = 4,
    Review = 8,
    Admin = 16,
}

/// <summary>Who calls. A person, a token and the seeded administrator act in a role; a key acts within its scopes.</summary>
internal sealed record Caller
{
    /// <summary>The caller on this machine, in the Development environment.</summary>
    public static Caller Seeded { get; } = new() { Kind = CallerKind.Seeded, Id = "seeded", ClinicId = Clinic.SeededId, Role = Records.Access.Role.Administrator };

    /// <summary>How the caller made themselves known.</summary>
    public required CallerKind Kind { get; init; }

    /// <summary>The caller in the audit trail and for idempotency keys: <c>key:ab12cd34</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The caller's clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The caller's role; a key has none.</summary>
    public Role? Role { get; init; }

    /// <summary>What a key may do.</summary>
    public Scopes Scopes { get; init; }

    /// <summary>The patient that the caller is.</summary>
    public Guid? PatientId { get; init; }

    /// <summary>The person, where one signed in.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The key with those that it replaced.</summary>
    public Guid? KeyFamilyId { get; init; }

    /// <summary>Whether a key reaches only patients that it registered.</summary>
    public bool OwnPatientsOnly { get; init; }

    /// <summary>The rows that are there for the caller.</summary>
    public RowScope Rows =>
        Role == Records.Access.Role.Patient ? RowScope.OfPatient(ClinicId, PatientId ?? Guid.Empty)
        : OwnPatientsOnly ? RowScope.OfKey(ClinicId, KeyFamilyId ?? Guid.Empty)
        : RowScope.OfClinic(ClinicId);
}

/// <summary>An identity that is a caller.</summary>
internal sealed class CallerIdentity(Caller caller, string scheme) : ClaimsIdentity([new Claim(ClaimTypes.Name, caller.Id)], scheme)
{
    public Caller Caller => caller;
}

/// <summary>Finds the caller.</summary>
internal static class CallerOfContext
{
    /// <summary>Who calls; <see langword="null"/> for a stranger.</summary>
    public static Caller? Caller(this ClaimsPrincipal principal) => (principal.Identity as CallerIdentity)?.Caller;

    /// <summary>The address that the call came from, as it stands in the audit trail.</summary>
    public static string? AddressText(this HttpContext context) => context.Connection.RemoteIpAddress is { } address
        ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
        : null;
}

/// <summary>The names of scopes.</summary>
internal static class ScopeNames
{
    private static readonly (Scopes Scope, string Name)[] Names =
    [
        (Scopes.PlansRead, "plans:read"), (Scopes.PlansWrite, "plans:write"), (Scopes.LogsWrite, "logs:write"), (Scopes.Review, "review"), (Scopes.Admin, "admin"),
    ];

    /// <summary>Every scope.</summary>
    public static Scopes All { get; } = Names.Aggregate(Scopes.None, (all, entry) => all | entry.Scope);

    public static bool TryParse(string? name, out Scopes scope)
    {
        scope = Names.FirstOrDefault(entry => entry.Name == name).Scope;
        return scope != Scopes.None;
    }

    /// <summary>The names of the scopes that are set.</summary>
    public static IReadOnlyList<string> Of(Scopes scopes) => [.. Names.Where(entry => scopes.HasFlag(entry.Scope)).Select(entry => entry.Name)];

    /// <summary>As a row keeps them.</summary>
    public static string Write(Scopes scopes) => string.Join(' ', Of(scopes));

    /// <summary>Reads what <see cref="Write"/> wrote; what is not known gives nothing.</summary>
    public static Scopes Read(string text) =>
        text.Split(' ').Aggregate(Scopes.None, (all, name) => TryParse(name, out var scope) ? all | scope : all);
}
