using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>How a programme is to unfold in a simulation.</summary>
public sealed record Scenario
{
    /// <summary>Share of the sessions that are done, 0 to 1; those left out are spread evenly over the programme.</summary>
    public decimal Adherence { get; init; } = 1m;

    /// <summary>Whether a clinician approves each step up that waits for it.</summary>
    public bool Approves { get; init; } = true;

    /// <summary>What happens in some weeks; where several name a week, the later ones are laid over the earlier.</summary>
    public IReadOnlyList<ScenarioEvent> Events { get; init; } = [];
}

/// <summary>What happens in the weeks from one to another, both included. What is not named is as in any other week.</summary>
/// <param name="FromWeek">First week.</param>
/// <param name="ToWeek">Last week.</param>
public sealed record ScenarioEvent(int FromWeek, int ToWeek)
{
    /// <summary>Whether the sessions are logged at all; <see langword="null"/> is yes.</summary>
    public bool? Logged { get; init; }

    /// <summary>What becomes of every session.</summary>
    public SessionStatus? Status { get; init; }

    /// <summary>Effort of every session, CR10.</summary>
    public decimal? SessionRpe { get; init; }

    /// <summary>Pain of every session.</summary>
    public PainReport? Pain { get; init; }

    /// <summary>Whether the technique is in order in every session.</summary>
    public bool? TechniqueOk { get; init; }

    /// <summary>What goes wrong, once, in the first session of the week, or outside one where none is held.</summary>
    public IReadOnlyList<AdverseEvent> AdverseEvents { get; init; } = [];

    /// <summary>Whether a clinician sets a suspended plan going again when the week begins.</summary>
    public bool Resumes { get; init; }

    /// <summary>Whether the event bears on a week.</summary>
    public bool Covers(int week) => week >= FromWeek && week <= ToWeek;
}
