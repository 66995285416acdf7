using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>The phases that the macrocycle goes through.</summary>
public enum PhaseName
{
    /// <summary>Learning the movements.</summary>
    [Text("Familiarisation", "熟悉期")] Familiarisation,

    /// <summary>Getting tendon, joint and bone used to load.</summary>
    [Text("Adaptation", "适应期")] Adaptation,

    /// <summary>Building muscle.</summary>
    [Text("Hypertrophy", "增肌期")] Hypertrophy,

    /// <summary>Building strength.</summary>
    [Text("Strength", "力量期")] Strength,

    /// <summary>Keeping what was gained.</summary>
    [Text("Maintenance", "维持期")] Maintenance,
}

/// <summary>A phase of the macrocycle; both weeks belong to it.</summary>
/// <param name="Name">Which phase.</param>
/// <param name="FromWeek">First week.</param>
/// <param name="ToWeek">Last week.</param>
public sealed record Phase(PhaseName Name, int FromWeek, int ToWeek);

/// <summary>Where a maximum heart rate comes from.</summary>
public enum MaximumHeartRateSource
{
    /// <summary>Measured on the present medicines.</summary>
    [Text("Measured on present medicines", "在当前用药下实测")] Measured,

    /// <summary>Estimated as 208 − 0.7 × age.</summary>
    [Text("Tanaka: 208 − 0.7 × age", "Tanaka公式：208 − 0.7 × 年龄")] Tanaka,
}

/// <summary>What heart-rate targets rest on.</summary>
public sealed record HeartRateBasis
{
    /// <summary>Resting heart rate, bpm.</summary>
    public required decimal? RestingBpm { get; init; }

    /// <summary>Maximum heart rate, bpm, unrounded; <see langword="null"/> where no valid one is known.</summary>
    public required decimal? MaximumBpm { get; init; }

    /// <summary>Where the maximum comes from.</summary>
    public required MaximumHeartRateSource? MaximumSource { get; init; }

    /// <summary>Whether targets in bpm are given; otherwise effort leads.</summary>
    public required bool TargetAvailable { get; init; }

    /// <summary>Uncertainty of an estimated maximum, ± bpm; <see langword="null"/> for a measured one.</summary>
    public required int? UncertaintyBpm { get; init; }

    /// <summary>164 − 0.7 × age on a beta-blocker in sinus rhythm, bpm: for reference, never a target.</summary>
    public decimal? ReferenceMaximumBpm { get; init; }

    /// <summary>Rate never to be passed, bpm.</summary>
    public int? CeilingBpm { get; init; }

    /// <summary>The rules that led there.</summary>
    public required IReadOnlyList<RuleId> RuleIds { get; init; }
}

/// <summary>Why a session found no place in a week.</summary>
public enum NotPlacedReason
{
    /// <summary>No available day has room for it.</summary>
    [Text("No day left with room for it", "没有剩余可安排的日子")] NoDayLeft,

    /// <summary>Every day with room is within 48 hours of a like session.</summary>
    [Text("Too close to a like session", "与同类训练间隔不足48小时")] TooClose,

    /// <summary>The equipment that it needs is not at hand.</summary>
    [Text("Equipment not at hand", "缺少所需器材")] NoEquipment,

    /// <summary>The modality starts in a later week; said where nothing else trains this week.</summary>
    [Text("Starts in a later week", "将在之后的周次开始")] NotYet,

    /// <summary>A stop sign or a long break holds it back until a clinician has seen the patient.</summary>
    [Text("Suspended until reviewed by a clinician", "已中止，待临床评估")] Suspended,

    /// <summary>The plan is paused.</summary>
    [Text("Paused", "已暂停")] Paused,

    /// <summary>The plan has ended.</summary>
    [Text("The plan has ended", "计划已终止")] Ended,
}

/// <summary>Sessions that found no place in a week.</summary>
/// <param name="Modality">Which modality.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sessions">How many sessions.</param>
public sealed record NotPlaced(Modality Modality, NotPlacedReason Reason, int Sessions);

/// <summary>A dated session.</summary>
public abstract record Session
{
    /// <summary>Id, unique in the programme, for example <c>w03-resistance-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The patient's local date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Step of the ladder that the dose stands on.</summary>
    public required int Step { get; init; }

    /// <summary>Whole length with warm-up and cool-down, minutes.</summary>
    public required int DurationMinutes { get; init; }

    /// <summary>Warm-up, minutes; zero for gentle sessions that need none of their own.</summary>
    public required int WarmUpMinutes { get; init; }

    /// <summary>Cool-down, minutes; zero for gentle sessions that need none of their own.</summary>
    public required int CoolDownMinutes { get; init; }

    /// <summary>Rules that changed the step's dose for this session, such as a deload.</summary>
    public required IReadOnlyList<RuleId> ModifiedBy { get; init; }

    /// <summary>The modality that the session trains.</summary>
    public abstract Modality Trains { get; }

    /// <summary>The effort that the session should at most feel like; its hardest exercise leads where the exercises say it.</summary>
    public abstract Effort TargetEffort();
}

/// <summary>A resistance session.</summary>
public sealed record ResistanceSession : Session
{
    /// <summary>The exercises in order.</summary>
    public required IReadOnlyList<ResistanceDose> Resistance { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Resistance;

    /// <inheritdoc/>
    public override Effort TargetEffort() => Resistance.Select(dose => dose.Effort).MaxBy(SessionLoad.Cr10);
}

/// <summary>A balance session.</summary>
public sealed record BalanceSession : Session
{
    /// <summary>The exercises in order.</summary>
    public required IReadOnlyList<BalanceDose> Balance { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Balance;

    /// <inheritdoc/>
    public override Effort TargetEffort() => PlannedEffort.Balance;
}

/// <summary>An aerobic session.</summary>
public sealed record AerobicSession : Session
{
    /// <summary>The dose.</summary>
    public required AerobicDose Aerobic { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Aerobic;

    /// <inheritdoc/>
    public override Effort TargetEffort() => Aerobic.Effort;
}

/// <summary>An impact session.</summary>
public sealed record ImpactSession : Session
{
    /// <summary>The exercises in order.</summary>
    public required IReadOnlyList<ImpactDose> Impact { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Impact;

    /// <inheritdoc/>
    public override Effort TargetEffort() => PlannedEffort.Impact;
}

/// <summary>An interval session.</summary>
public sealed record HiitSession : Session
{
    /// <summary>The dose.</summary>
    public required HiitDose Hiit { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Hiit;

    /// <inheritdoc/>
    public override Effort TargetEffort() => Hiit.Effort;
}

/// <summary>A vibration session.</summary>
public sealed record VibrationSession : Session
{
    /// <summary>The dose.</summary>
    public required VibrationDose Vibration { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.WholeBodyVibration;

    /// <inheritdoc/>
    public override Effort TargetEffort() => PlannedEffort.Vibration;
}

/// <summary>A microcycle: the seven days from the start date plus seven for each week before it.</summary>
/// <param name="Week">Number of the week, from 1.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Phase">Phase that the week belongs to.</param>
/// <param name="Deload">Whether the week is a deload.</param>
/// <param name="Steps">Planned step of each modality that trains this week.</param>
/// <param name="LoadArbitraryUnits">Planned session-RPE load: minutes times effort on CR10, summed.</param>
/// <param name="LoadChangePercent">Change from the week before, whole percent; <see langword="null"/> where there is none.</param>
/// <param name="NotPlaced">Sessions that found no place.</param>
/// <param name="Sessions">Sessions by date, then by importance.</param>
public sealed record CalendarWeek(
    int Week, LocalDate StartsOn, PhaseName Phase, bool Deload, IReadOnlyDictionary<Modality, int> Steps,
    int LoadArbitraryUnits, int? LoadChangePercent, IReadOnlyList<NotPlaced> NotPlaced, IReadOnlyList<Session> Sessions);

/// <summary>What became of a trial protocol that was asked for.</summary>
/// <param name="Modality">The modality that it was named for.</param>
/// <param name="Protocol">Protocol id.</param>
/// <param name="Followed">Whether the ladder climbs to it.</param>
/// <param name="RuleId">The rule that says so.</param>
public sealed record ProtocolUse(Modality Modality, string Protocol, bool Followed, RuleId RuleId)
{
    /// <summary>What became of it, in words.</summary>
    public LocalizedText Text => RuleCatalogue.Find(RuleId).Text;
}

/// <summary>A test or an assessment that falls due.</summary>
/// <param name="Week">At the end of this week.</param>
/// <param name="Code">Stable code.</param>
/// <param name="RuleId">The rule that it comes from.</param>
public sealed record Reassessment(int Week, string Code, RuleId RuleId);

/// <summary>The whole exercise programme: the macrocycle with its phases, ladders and dated weeks.</summary>
/// <param name="StartDate">First day of week 1, the patient's local date.</param>
/// <param name="Weeks">Number of weeks, 4 to 52.</param>
/// <param name="TimeZone">The patient's IANA time zone.</param>
/// <param name="HeartRate">What heart-rate targets rest on.</param>
/// <param name="Phases">Phases in order.</param>
/// <param name="Protocols">What became of the trial protocols that were asked for.</param>
/// <param name="Ladders">The ladders of the modalities that were asked for, in order of importance.</param>
/// <param name="Reassessments">Tests and assessments that fall due, in order.</param>
/// <param name="Calendar">The dated weeks; those of a programme that goes on from a later week begin with it.</param>
public sealed record Programme(
    LocalDate StartDate, int Weeks, string TimeZone, HeartRateBasis HeartRate, IReadOnlyList<Phase> Phases,
    IReadOnlyList<ProtocolUse> Protocols, IReadOnlyList<Ladder> Ladders,
    IReadOnlyList<Reassessment> Reassessments, IReadOnlyList<CalendarWeek> Calendar);
