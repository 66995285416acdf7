using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What a safety rule asks for, the mildest first.</summary>
public enum RestrictionKind
{
    /// <summary>Something to know; the dose is not limited.</summary>
    [Text("Advice", "提示")] Advice,

    /// <summary>The dose is limited.</summary>
    [Text("Capped", "剂量受限")] Capped,

    /// <summary>A clinician has to release the modality.</summary>
    [Text("Clinician release required", "需临床医生放行")] ReleaseRequired,

    /// <summary>The modality is withheld.</summary>
    [Text("Withheld", "禁止")] Withheld,
}

/// <summary>
/// What the safety rules ask of one modality. Restrictions form a join-semilattice: <see cref="Merge"/> takes the most
/// restrictive value attribute by attribute, with <see cref="Free"/> as the neutral element.
/// </summary>
public sealed record Restriction
{
    /// <summary>No restriction.</summary>
    public static Restriction Free { get; } = new();

    /// <summary>Withheld, whatever a clinician releases.</summary>
    public static Restriction Withheld { get; } = new() { IsWithheld = true };

    /// <summary>Needs a clinician's release; nothing is allowed meanwhile.</summary>
    public static Restriction ReleaseRequired { get; } = new() { NeedsRelease = true, NothingMeanwhile = true };

    /// <summary>Whether the modality is withheld.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Whether a clinician has to release the modality.</summary>
    public bool NeedsRelease { get; init; }

    /// <summary>Whether nothing is allowed until the release.</summary>
    public bool NothingMeanwhile { get; init; }

    /// <summary>Limits that hold with or without a release.</summary>
    public DoseLimits Limits { get; init; } = DoseLimits.Unlimited;

    /// <summary>Further limits that hold until the release.</summary>
    public DoseLimits LimitsUntilRelease { get; init; } = DoseLimits.Unlimited;

    /// <summary>The dose is limited.</summary>
    public static Restriction Capped(DoseLimits limits) => new() { Limits = limits };

    /// <summary>Limited until a clinician releases it; <paramref name="always"/> holds after that too.</summary>
    public static Restriction LimitedUntilReleased(DoseLimits meanwhile, DoseLimits? always = null) =>
        new() { NeedsRelease = true, LimitsUntilRelease = meanwhile, Limits = always ?? DoseLimits.Unlimited };

    /// <summary>The more restrictive of both, attribute by attribute.</summary>
    public static Restriction Merge(Restriction left, Restriction right)
    {
        if (ReferenceEquals(left, Free)) return right;
        if (ReferenceEquals(right, Free)) return left;
        return new Restriction
        {
            IsWithheld = left.IsWithheld || right.IsWithheld,
            NeedsRelease = left.NeedsRelease || right.NeedsRelease,
            NothingMeanwhile = left.NothingMeanwhile || right.NothingMeanwhile,
            Limits = DoseLimits.Merge(left.Limits, right.Limits),
            LimitsUntilRelease = DoseLimits.Merge(left.LimitsUntilRelease, right.LimitsUntilRelease),
        };
    }

    /// <summary>The kind that a reader is told.</summary>
    public RestrictionKind Kind =>
        IsWithheld ? RestrictionKind.Withheld
        : NeedsRelease ? RestrictionKind.ReleaseRequired
        : Limits != DoseLimits.Unlimited ? RestrictionKind.Capped
        : RestrictionKind.Advice;
}
