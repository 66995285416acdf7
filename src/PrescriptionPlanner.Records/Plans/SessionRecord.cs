using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A stored session log. What was not asked is <see langword="null"/>, never nought.</summary>
public sealed class SessionRecord
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Id of the planned session, such as <c>w03-resistance-1</c>; one log each.</summary>
    public required string SessionId { get; init; }

    /// <summary>The week that the session was planned in.</summary>
    public required int Week { get; set; }

    /// <summary>The week whose decision counts it: later than <see cref="Week"/> where it came after that was decided.</summary>
    public required int CountsInWeek { get; set; }

    /// <summary>The session's modality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The patient's local date.</summary>
    public required LocalDate PerformedOn { get; set; }

    /// <summary>What became of it.</summary>
    public required SessionStatus Status { get; set; }

    /// <summary>Whole length, minutes.</summary>
    public int? DurationMinutes { get; set; }

    /// <summary>Effort of the whole session on CR10, in tenths: 0 to 100.</summary>
    public int? SessionRpeTenths { get; set; }

    /// <summary>Pain before the session, 0 to 10.</summary>
    public int? PainBefore { get; set; }

    /// <summary>Worst pain during the session, 0 to 10.</summary>
    public int? PainDuring { get; set; }

    /// <summary>Pain the next morning, 0 to 10.</summary>
    public int? PainNextMorning { get; set; }

    /// <summary>Whether pain in the middle of the back is new.</summary>
    public bool NewMidlineSpinalPain { get; set; }

    /// <summary>Whether the technique was in order.</summary>
    public bool? TechniqueOk { get; set; }

    /// <summary>Mean heart rate, bpm.</summary>
    public int? AverageHeartRateBpm { get; set; }

    /// <summary>Work intervals finished.</summary>
    public int? IntervalsCompleted { get; set; }

    /// <summary>Bouts finished.</summary>
    public int? BoutsCompleted { get; set; }

    /// <summary>Adverse events: a JSON list of codes, as <see cref="PlanJson"/> writes it.</summary>
    public string AdverseEventsJson { get; set; } = "[]";

    /// <summary>The sets in the order in which they were done, as <see cref="PlanJson"/> writes them.</summary>
    public string SetsJson { get; set; } = "[]";

    /// <summary>What was written beside it.</summary>
    public string? Note { get; set; }

    /// <summary>The id in the caller's own records, unique in the plan.</summary>
    public string? ExternalId { get; set; }

    /// <summary>How the session was judged when it arrived.</summary>
    public required string JudgementJson { get; set; }

    /// <summary>Counts the changes; 1 for the row as made.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it arrived.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required Instant UpdatedAt { get; set; }
}
