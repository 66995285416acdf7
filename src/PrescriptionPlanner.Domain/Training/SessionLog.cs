using NodaTime;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>What became of a planned session.</summary>
public enum SessionStatus
{
    /// <summary>Done as prescribed.</summary>
    [Text("Completed", "已完成")] Completed,

    /// <summary>Begun and not finished.</summary>
    [Text("Partial", "部分完成")] Partial,

    /// <summary>Not done.</summary>
    [Text("Missed", "未进行")] Missed,
}

/// <summary>Pain on the numeric scale from 0 to 10. What was not asked is unknown, never nought.</summary>
/// <param name="Before">Before the session; <see langword="null"/> where unknown.</param>
/// <param name="During">Worst during the session; <see langword="null"/> where unknown.</param>
/// <param name="NextMorning">The next morning; <see langword="null"/> where unknown.</param>
/// <param name="NewMidlineSpinalPain">Whether pain in the middle of the back is new, however slight.</param>
public sealed record PainReport(int? Before, int? During, int? NextMorning, bool NewMidlineSpinalPain)
{
    /// <summary>Nothing was asked.</summary>
    public static PainReport Unknown { get; } = new(null, null, null, false);
}

/// <summary>One set as it was done.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="LoadKg">Load, kg; <see langword="null"/> where the exercise has none or it is unknown.</param>
/// <param name="Repetitions">Repetitions done.</param>
/// <param name="RepetitionsInReserve">Repetitions that were left; <see langword="null"/> where unknown.</param>
public sealed record SetLog(string Exercise, decimal? LoadKg, int Repetitions, int? RepetitionsInReserve);

/// <summary>What was done of one planned session.</summary>
public sealed record SessionLog
{
    /// <summary>Id of the planned session, such as <c>w03-resistance-1</c>.</summary>
    public required string SessionId { get; init; }

    /// <summary>The patient's local date.</summary>
    public required LocalDate PerformedOn { get; init; }

    /// <summary>What became of it.</summary>
    public required SessionStatus Status { get; init; }

    /// <summary>Whole length, minutes; <see langword="null"/> where unknown.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>Effort of the whole session on CR10, 0 to 10; <see langword="null"/> where unknown.</summary>
    public decimal? SessionRpe { get; init; }

    /// <summary>Pain.</summary>
    public PainReport Pain { get; init; } = PainReport.Unknown;

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<AdverseEvent> AdverseEvents { get; init; } = [];

    /// <summary>Whether the technique was in order; <see langword="null"/> where nobody judged it.</summary>
    public bool? TechniqueOk { get; init; }

    /// <summary>The sets in the order in which they were done; empty where none were recorded.</summary>
    public IReadOnlyList<SetLog> Sets { get; init; } = [];

    /// <summary>Mean heart rate, bpm.</summary>
    public int? AverageHeartRateBpm { get; init; }

    /// <summary>Work intervals finished.</summary>
    public int? IntervalsCompleted { get; init; }

    /// <summary>Bouts finished.</summary>
    public int? BoutsCompleted { get; init; }
}

/// <summary>Something that happened outside a session, or was learned later.</summary>
/// <param name="ObservedOn">The patient's local date of what happened.</param>
/// <param name="Pain">Pain, where the observation is about pain.</param>
/// <param name="AdverseEvents">Events.</param>
public sealed record Observation(LocalDate ObservedOn, PainReport Pain, IReadOnlyList<AdverseEvent> AdverseEvents);
