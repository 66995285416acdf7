using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>
/// One week of a plan, in three parts. The standing is written by the decision of the week before. The sessions are written when somebody first shows
/// or changes the week after it has begun. The evidence is gathered as logs and observations arrive, and is all that the week's decision reads.
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
