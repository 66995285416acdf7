using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>
/// One week of a plan: where it stands, which the decision before it writes; its sessions, which are written by whoever first shows or changes
/// something in it once it has begun; and what its logs and observations say, gathered as they arrive, which is all that its decision reads of them.
/// </summary>
public sealed class WeekRecord
{
    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The week, from 1.</summary>
    public required int Week { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The <see cref="WeekStanding"/>, as <see cref="PlanJson"/> writes it; <see langword="null"/> until it is known.</summary>
    public string? StandingJson { get; set; }

    /// <summary>The <see cref="WrittenWeek"/>, as <see cref="PlanJson"/> writes it; <see langword="null"/> until the week is written.</summary>
    public string? SessionsJson { get; set; }

    /// <summary>The <see cref="WeekEvidence"/>, as <see cref="PlanJson"/> writes it; <see langword="null"/> where nothing was logged or observed.</summary>
    public string? EvidenceJson { get; set; }
}
