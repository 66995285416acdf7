using System.ComponentModel.DataAnnotations;
using NodaTime;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.SessionLogs;

/// <summary>What was done of one planned session.</summary>
internal sealed record SessionLogRequest
{
    /// <summary>Id of the planned session, such as <c>w03-resistance-1</c>.</summary>
    [Required] public string? SessionId { get; init; }

    /// <summary>The patient's local date; not in the future.</summary>
    [Required] public LocalDate? PerformedOn { get; init; }

    /// <summary>What became of it.</summary>
    [Required] public SessionStatus? Status { get; init; }

    /// <summary>Whole length, minutes.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>Effort of the whole session on CR10, 0 to 10.</summary>
    public decimal? SessionRpe { get; init; }

    /// <summary>Pain; what was not asked is left out or null, never 0.</summary>
    public PainRequest? Pain { get; init; }

    /// <summary>What went wrong; empty or absent where nothing did.</summary>
    public IReadOnlyList<AdverseEventRequest>? AdverseEvents { get; init; }

    /// <summary>Whether the technique was in order; absent where nobody judged it.</summary>
    public bool? TechniqueOk { get; init; }

    /// <summary>Free text of up to 2,000 characters; read by people alone.</summary>
    public string? Note { get; init; }

    /// <summary>The sets in the order in which they were done.</summary>
    public IReadOnlyList<SetRequest>? Sets { get; init; }

    /// <summary>Mean heart rate, bpm.</summary>
    public int? AverageHeartRateBpm { get; init; }

    /// <summary>Work intervals finished.</summary>
    public int? IntervalsCompleted { get; init; }

    /// <summary>Bouts finished.</summary>
    public int? BoutsCompleted { get; init; }

    /// <summary>The caller's own id, unique in the plan: the same again answers the first log.</summary>
    public string? ExternalId { get; init; }
}

/// <summary>Pain on the numeric scale, 0 to 10.</summary>
internal sealed record PainRequest
{
    /// <summary>Before the session.</summary>
    public int? Before { get; init; }

    /// <summary>Worst during the session.</summary>
    public int? During { get; init; }

    /// <summary>The next morning.</summary>
    public int? NextMorning { get; init; }

    /// <summary>Whether pain in the middle of the back is new, however slight; false where absent.</summary>
    public bool? NewMidlineSpinalPain { get; init; }
}

/// <summary>Something that went wrong.</summary>
internal sealed record AdverseEventRequest
{
    /// <summary>What.</summary>
    [Required] public AdverseEvent? Code { get; init; }
}

/// <summary>One set as it was done.</summary>
internal sealed record SetRequest
{
    /// <summary>Exercise id of the catalogue.</summary>
    [Required] public string? Exercise { get; init; }

    /// <summary>Load, kg.</summary>
    public decimal? LoadKg { get; init; }

    /// <summary>Repetitions done.</summary>
    [Required] public int? Repetitions { get; init; }

    /// <summary>Repetitions that were left.</summary>
    public int? RepetitionsInReserve { get; init; }
}
