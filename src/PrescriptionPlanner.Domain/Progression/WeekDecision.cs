using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What a week's decision does to one modality.</summary>
public enum ProgressionDecision
{
    /// <summary>One step up.</summary>
    [Text("Advance", "进阶")] Advance,

    /// <summary>The step stays.</summary>
    [Text("Hold", "保持")] Hold,

    /// <summary>Down by a step or more.</summary>
    [Text("Step back", "退阶")] StepBack,

    /// <summary>No training before a clinician has seen the patient.</summary>
    [Text("Stop", "停止")] Stop,
}

/// <summary>The decision at the end of one week.</summary>
/// <param name="Week">The week that was judged; the steps decided hold from the next.</param>
/// <param name="AwaitsReview">Whether a step up waits for a clinician.</param>
/// <param name="Modalities">What was decided for each modality that trains or is about to.</param>
/// <param name="After">The state after the decision; where it awaits review, without the steps up.</param>
public sealed record WeekDecision(int Week, bool AwaitsReview, IReadOnlyList<StepDecision> Modalities, ProgressionState After);

/// <summary>The decision for one modality, with the rules and inputs that led there.</summary>
/// <param name="Modality">Which modality.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="FromStep">Step before; 0 where the modality did not train yet.</param>
/// <param name="ToStep">Step decided.</param>
/// <param name="RuleIds">The rules that led there, the decisive first.</param>
/// <param name="Inputs">What was looked at.</param>
public sealed record StepDecision(
    Modality Modality, ProgressionDecision Decision, int FromStep, int ToStep, IReadOnlyList<RuleId> RuleIds, DecisionInputs Inputs);

/// <summary>What a decision looked at. <see langword="null"/> is unknown or not asked.</summary>
public sealed record DecisionInputs
{
    /// <summary>Step that the plan has for the next week.</summary>
    public required int PlannedStep { get; init; }

    /// <summary>Tolerated weeks on the step, this week with it.</summary>
    public required int WeeksOnStep { get; init; }

    /// <summary>Sessions of the week as it stood.</summary>
    public int? SessionsPlanned { get; init; }

    /// <summary>Sessions of the week that have a log.</summary>
    public int? SessionsLogged { get; init; }

    /// <summary>Sessions done, a partial one as half, in percent of those planned, rounded down.</summary>
    public int? AdherencePercent { get; init; }

    /// <summary>Highest session effort above its target, CR10 points; negative below it.</summary>
    public decimal? EffortAboveTarget { get; init; }

    /// <summary>Worst pain during a session, 0 to 10.</summary>
    public int? PainDuring { get; init; }

    /// <summary>Worst pain the next morning, 0 to 10.</summary>
    public int? PainNextMorning { get; init; }

    /// <summary>Adverse events that were looked at.</summary>
    public IReadOnlyList<AdverseEvent> AdverseEvents { get; init; } = [];

    /// <summary>Weeks in a row without training, this week with them.</summary>
    public int BreakWeeks { get; init; }

    /// <summary>Loads that change within the step.</summary>
    public IReadOnlyList<LoadChange> Loads { get; init; } = [];
}

/// <summary>A load that changes within a step.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="Percent">Change of the working load, percent, one decimal.</param>
/// <param name="RuleId">The rule.</param>
public sealed record LoadChange(string Exercise, decimal Percent, RuleId RuleId);
