using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>What a week's logs and observations say, gathered as they arrive: all that its decision reads of them.</summary>
public sealed class WeekRecord
{
    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The week, from 1.</summary>
    public required int Week { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The <see cref="WeekEvidence"/>, as <see cref="PlanJson"/> writes it.</summary>
    public required string EvidenceJson { get; set; }
}
