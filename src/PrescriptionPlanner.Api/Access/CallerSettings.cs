using System.ComponentModel.DataAnnotations;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Who may call. Section <c>Callers</c>.</summary>
internal sealed class CallerSettings
{
    /// <summary>
    /// Whether a caller on this machine without credentials acts as the seeded administrator. Default true in the Development environment; any other
    /// refuses to start with it.
    /// </summary>
    public bool? LoopbackIsAdministrator { get; init; }

    /// <summary>The administrator key of the first start, in the place of one that is made and printed; from the environment, never from a file.</summary>
    public string? FirstKey { get; init; }

    /// <summary>Failed guesses that one address may make in a minute. Default 30.</summary>
    [Range(1, 10_000)] public int FailuresPerMinute { get; init; } = 30;

    /// <summary>
    /// A PKCS #12 file whose certificate encrypts the keys that protect cookies, as they lie in the database: whoever reads a backup could forge cookies
    /// otherwise.
    /// </summary>
    public string? CookieCertificate { get; init; }

    /// <summary>The password of <see cref="CookieCertificate"/>; from the environment, never from a file.</summary>
    public string? CookieCertificatePassword { get; init; }

    /// <summary>The organisation's own identity provider.</summary>
    public TokenSettings Jwt { get; init; } = new();
}

/// <summary>Tokens of an OpenID Connect issuer. Section <c>Callers:Jwt</c>.</summary>
internal sealed class TokenSettings
{
    /// <summary>Address of the issuer, whose keys are read from its discovery document. Tokens are refused without it.</summary>
    public string? Authority { get; init; }

    /// <summary>The issuer that tokens must name; that of the discovery document where absent.</summary>
    public string? Issuer { get; init; }

    /// <summary>The audience that tokens must name.</summary>
    public string? Audience { get; init; }

    /// <summary>The claim that holds the id of the clinic. Default <c>clinic</c>.</summary>
    public string ClinicClaim { get; init; } = "clinic";

    /// <summary>The claim that holds the role. Default <c>role</c>.</summary>
    public string RoleClaim { get; init; } = "role";

    /// <summary>The claim that holds the id of the patient, for the role <c>patient</c>. Default <c>patient</c>.</summary>
    public string PatientClaim { get; init; } = "patient";

    /// <summary>Whether tokens are taken at all.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Authority);
}
