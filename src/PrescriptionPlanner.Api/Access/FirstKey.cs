using Microsoft.Extensions.Options;
using NodaTime;

namespace PrescriptionPlanner.Api.Access;

/// <summary>The administrator key of a database that has never had one: an empty one, or one from before there were keys. Told once, to whoever started the service, and to no log.</summary>
internal sealed class FirstKey(IOptions<CallerSettings> settings)
{
    private static readonly Duration Valid = Duration.FromDays(365);

    /// <summary>A new administrator key, or the one that a setting names.</summary>
    /// <exception cref="InvalidOperationException">The setting holds no key.</exception>
    public ApiKeyText Make() => string.IsNullOrWhiteSpace(settings.Value.FirstKey)
        ? ApiKeyText.New()
        : ApiKeyText.Parse(settings.Value.FirstKey) ?? throw new InvalidOperationException("Callers:FirstKey is not a key.");

    /// <summary>The row of an administrator key.</summary>
    public static ApiKey RowOf(ApiKeyText key, Guid clinic, Instant now)
    {
        var id = Guid.CreateVersion7(now.ToDateTimeOffset());
        return new ApiKey
        {
            Id = id,
            ClinicId = clinic,
            VisibleId = key.VisibleId,
            FamilyId = id,
            Name = "Administrator",
            SecretHash = key.Hash(),
            Scopes = ScopeNames.Write(ScopeNames.All),
            OwnPatientsOnly = false,
            CreatedAt = now,
            ExpiresAt = now + Valid,
        };
    }

    /// <summary>Tells the key, unless whoever started the service chose it.</summary>
    public void Tell(ApiKeyText key)
    {
        if (!string.IsNullOrWhiteSpace(settings.Value.FirstKey)) return;
        Console.Out.WriteLine($"""

            An administrator key was made for the clinic. It is shown only now, and expires in a year.
              {key}

            """);
    }
}
