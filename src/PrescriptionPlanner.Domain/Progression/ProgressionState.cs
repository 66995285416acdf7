using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>How a stored plan stands.</summary>
public enum PlanStatus
{
    /// <summary>Running.</summary>
    [Text("Active", "进行中")] Active,

    /// <summary>Paused by somebody responsible; a pause is a break.</summary>
    [Text("Paused", "已暂停")] Paused,

    /// <summary>Stopped by a stop sign or a long break: a clinician has to see the patient first.</summary>
    [Text("Suspended", "已中止，待临床评估")] Suspended,

    /// <summary>Ended before its time.</summary>
    [Text("Ended", "已终止")] Ended,

    /// <summary>Every week has been decided.</summary>
    [Text("Completed", "已完成")] Completed,
}

/// <summary>
/// Where a stored plan stands: the only thing about it that moves. Everything needed to show any past week, the present one and to decide the next
/// is in it, so that no past week ever changes.
/// </summary>
public sealed record ProgressionState
{
    /// <summary>The week whose decision falls due next; one past the last week once all are decided.</summary>
    public required int Week { get; init; }

    /// <summary>How the plan stands.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>The modalities of the track, in its order.</summary>
    public required IReadOnlyList<ModalityState> Modalities { get; init; }

    /// <summary>The resistance exercises whose working load has moved away from the tested one.</summary>
    public IReadOnlyList<LiftState> Lifts { get; init; } = [];

    /// <summary>Weeks in a row, up to the last decided one, in which nothing was trained and that is known.</summary>
    public int BreakWeeks { get; init; }

    /// <summary>Weeks in which the planned sessions were done and tolerated; intervals wait for so many of them.</summary>
    public int CompletedWeeks { get; init; }

    /// <summary>The last week in which dizziness was reported.</summary>
    public int? DizzyInWeek { get; init; }

    /// <summary>Weeks at half volume, after a fever.</summary>
    public IReadOnlyList<int> HalfVolumeWeeks { get; init; } = [];

    /// <summary>Days on which the whole plan stands still: pauses and stops.</summary>
    public IReadOnlyList<Standstill> Standstills { get; init; } = [];

    /// <summary>Whether only a new assessment may set a suspended plan going again.</summary>
    public bool NeedsNewAssessment { get; init; }

    /// <summary>What a clinician has to look at, each once, the oldest first; empty where nothing is open.</summary>
    public IReadOnlyList<Flag> Flags { get; init; } = [];

    /// <summary>What a clinician has looked at: it neither stops nor flags a second time when its week is decided.</summary>
    public IReadOnlyList<Flag> SeenFlags { get; init; } = [];

    /// <summary>A plan at its beginning: running, each modality on the step of the first week.</summary>
    /// <param name="track">The track as issued.</param>
    /// <param name="testedMaxima">One-repetition maxima of the assessment, kg, by exercise id.</param>
    public static ProgressionState Start(ProgressionTrack track, IReadOnlyDictionary<string, decimal>? testedMaxima = null) => new()
    {
        Week = track.FromWeek,
        Status = PlanStatus.Active,
        Modalities =
        [
            .. track.Modalities.Select(modality => new ModalityState
            {
                Modality = modality.Modality,
                Stood = [.. Enumerable.Repeat(0, track.FromWeek - 1), modality.Planned[track.FromWeek - 1]],
            }),
        ],
        Lifts = testedMaxima is null
            ? []
            : [.. testedMaxima.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new LiftState(entry.Key, entry.Value, 0, []))],
    };

    /// <summary>The state with a re-tested or corrected maximum: a lower one holds from a week on, a higher one is approached.</summary>
    /// <param name="exercise">Exercise id of the catalogue.</param>
    /// <param name="kilograms">The new one-repetition maximum, kg.</param>
    /// <param name="fromWeek">First week that it holds for: the running one.</param>
    public ProgressionState WithTested(string exercise, decimal kilograms, int fromWeek)
    {
        foreach (var lift in Lifts)
            if (lift.Exercise == exercise)
                return this with { Lifts = [.. Lifts.Select(other => ReferenceEquals(other, lift) ? other.Retested(fromWeek, kilograms) : other)] };
        return this with { Lifts = [.. Lifts, new LiftState(exercise, kilograms, 0, [new WorkingMaximum(fromWeek, kilograms)])] };
    }
}

/// <summary>One modality of a stored plan.</summary>
public sealed record ModalityState
{
    /// <summary>Which modality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The step that each week stood on, week 1 first, up to the week that runs now; 0 where it did not train.</summary>
    public required IReadOnlyList<int> Stood { get; init; }

    /// <summary>Tolerated weeks on the present step, deload weeks not counted.</summary>
    public int WeeksOnStep { get; init; }

    /// <summary>Steps taken without a log, in a row.</summary>
    public int UnloggedSteps { get; init; }

    /// <summary>Sessions in a row, up to the last, whose effort was two points or more above the target.</summary>
    public int HardSessions { get; init; }

    /// <summary>Days on which this modality alone stands still.</summary>
    public IReadOnlyList<Standstill> Standstills { get; init; } = [];

    /// <summary>The present step; 0 where the modality does not train yet.</summary>
    public int Step => Stood[^1];
}

/// <summary>Days without training, and the rule that says so.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="From">First day, the patient's local date.</param>
/// <param name="Until">First day on which training may go on; <see langword="null"/> while it lasts.</param>
public sealed record Standstill(RuleId RuleId, LocalDate From, LocalDate? Until);

/// <summary>Something that a clinician has to look at.</summary>
/// <param name="RuleId">The rule that asks for it.</param>
/// <param name="On">The patient's local date.</param>
public sealed record Flag(RuleId RuleId, LocalDate On);

/// <summary>A resistance exercise whose working load has moved away from the tested one-repetition maximum.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="TestedKg">The stored one-repetition maximum, kg: from the assessment, a re-test or a clinician; <see langword="null"/> without one.</param>
/// <param name="ExtraRepetitions">Sessions in a row, up to the last, with two repetitions or more above the range in the last set.</param>
/// <param name="Working">What percentages are taken of, by the week from which it holds, oldest first; empty where it is the tested one.</param>
public sealed record LiftState(string Exercise, decimal? TestedKg, int ExtraRepetitions, IReadOnlyList<WorkingMaximum> Working)
{
    /// <summary>What percentages are taken of in a week, kg; <see langword="null"/> where there was no test yet.</summary>
    public decimal? MaximumIn(int week)
    {
        if (Working.Count == 0) return TestedKg;
        decimal? maximum = null;
        foreach (var working in Working)
            if (working.FromWeek <= week) maximum = working.Kg;
        return maximum;
    }

    /// <summary>The lift after a test in a week; what earlier weeks were reckoned with stays.</summary>
    internal LiftState Retested(int week, decimal kilograms)
    {
        var before = MaximumIn(week);
        var working = Working.Count == 0 && before is { } untouched ? [new WorkingMaximum(1, untouched)] : Working;
        if (before is null || kilograms < before)
            working = [.. working.Where(entry => entry.FromWeek < week), new WorkingMaximum(week, kilograms)];
        return new LiftState(Exercise, kilograms, before is null || kilograms < before ? 0 : ExtraRepetitions, working);
    }
}

/// <summary>The maximum that an exercise's percentages are taken of, from a week on.</summary>
/// <param name="FromWeek">First week.</param>
/// <param name="Kg">One-repetition maximum that loads are reckoned with, kg.</param>
public sealed record WorkingMaximum(int FromWeek, decimal Kg);
