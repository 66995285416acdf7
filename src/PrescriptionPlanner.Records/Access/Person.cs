using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace PrescriptionPlanner.Records.Access;

/// <summary>What somebody is in a clinic.</summary>
public enum Role
{
    /// <summary>Runs the clinic's installation: people, keys, the audit trail.</summary>
    Administrator,

    /// <summary>Assesses, prescribes, revises, overrides.</summary>
    Physiotherapist,

    /// <summary>Trains with patients: logs, reviews, approves.</summary>
    Coach,

    /// <summary>Sees and logs their own plan.</summary>
    Patient,
}

/// <summary>Somebody who signs in. The user name is the clinic and the e-mail address, so that two clinics never learn of each other's people.</summary>
public sealed class Person : IdentityUser<Guid>
{
    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>What the person is called.</summary>
    public required string DisplayName { get; set; }

    /// <summary>What the person is in the clinic.</summary>
    public required Role Role { get; set; }

    /// <summary>The patient that the person is, where the role says so; the person is erased with the patient.</summary>
    public Guid? PatientId { get; init; }

    /// <summary>When the person was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>Since when the person may not sign in any more.</summary>
    public Instant? DeactivatedAt { get; set; }

    /// <summary>The user name of an e-mail address in a clinic.</summary>
    public static string UserNameOf(Guid clinicId, string email) => $"{clinicId:N}/{email}";
}

/// <summary>What a person's second factor is reckoned from.</summary>
public sealed class PersonToken : IdentityUserToken<Guid>;
