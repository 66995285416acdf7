using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What a week's logs say about one modality.</summary>
public sealed record ModalityEvidence
{
    /// <summary>Which modality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Sessions of the week as it stood.</summary>
    public int Planned { get; init; }

    /// <summary>Sessions of the week that have a log.</summary>
    public int Logged { get; init; }

    /// <summary>Sessions of the week that were completed.</summary>
    public int Completed { get; init; }

    /// <summary>Sessions of the week that were begun and not finished.</summary>
    public int Partial { get; init; }

    /// <summary>Minutes planned of the sessions that have a log.</summary>
    public int PlannedMinutes { get; init; }

    /// <summary>Minutes done.</summary>
    public int DoneMinutes { get; init; }

    /// <summary>Session-RPE load done, arbitrary units; sessions of unknown effort are not in it.</summary>
    public decimal LoadArbitraryUnits { get; init; }

    /// <summary>Highest effort above the target, CR10 points; <see langword="null"/> where no effort is known.</summary>
    public decimal? EffortAboveTarget { get; init; }

    /// <summary>Sessions in a row with an effort of two points or more above the target.</summary>
    public Streak Hard { get; init; } = Streak.None;

    /// <summary>Whether a set fell short of the prescribed repetitions, load or reserve.</summary>
    public bool ShortOfPrescription { get; init; }

    /// <summary>Whether the technique of a session was not in order.</summary>
    public bool TechniqueWrong { get; init; }

    /// <summary>Sessions done this week of which nobody judged the technique.</summary>
    public int TechniqueUnknown { get; init; }

    /// <summary>Sessions done this week of unknown effort.</summary>
    public int EffortUnknown { get; init; }

    /// <summary>Sessions done this week of which pain was not asked.</summary>
    public int PainUnknown { get; init; }

    /// <summary>The worst of what pain says.</summary>
    public PainVerdict Pain { get; init; }

    /// <summary>Worst pain during a session, 0 to 10.</summary>
    public int? PainDuring { get; init; }

    /// <summary>Worst pain the next morning, 0 to 10.</summary>
    public int? PainNextMorning { get; init; }

    /// <summary>For each exercise that counts towards more load, its sessions in a row with extra repetitions.</summary>
    public IReadOnlyList<ExerciseEvidence> Exercises { get; init; } = [];

    /// <summary>Whether a session of the week was done, wholly or in part.</summary>
    public bool WasTrained() => Completed + Partial > 0;

    internal ModalityEvidence With(SessionJudgement judgement, bool ofThisWeek)
    {
        var known = this with
        {
            DoneMinutes = DoneMinutes + judgement.DoneMinutes,
            PlannedMinutes = PlannedMinutes + judgement.PlannedMinutes,
            LoadArbitraryUnits = LoadArbitraryUnits + (judgement.LoadArbitraryUnits ?? 0),
            EffortAboveTarget = Worst(EffortAboveTarget, judgement.EffortAboveTarget),
            Hard = Hard.Then(judgement.WasHard()),
            ShortOfPrescription = ShortOfPrescription || judgement.ShortOfPrescription,
            TechniqueWrong = TechniqueWrong || judgement.TechniqueOk == false,
            Pain = (PainVerdict)Math.Max((int)Pain, (int)PainGate.Judge(judgement.Pain)),
            PainDuring = Worst(PainDuring, judgement.Pain.During),
            PainNextMorning = Worst(PainNextMorning, judgement.Pain.NextMorning),
            Exercises = ExerciseEvidence.With(Exercises, judgement.Extra),
        };
        if (!ofThisWeek) return known;
        var done = judgement.Status != SessionStatus.Missed ? 1 : 0;
        return known with
        {
            Logged = Logged + 1,
            Completed = Completed + (judgement.Status == SessionStatus.Completed ? 1 : 0),
            Partial = Partial + (judgement.Status == SessionStatus.Partial ? 1 : 0),
            TechniqueUnknown = TechniqueUnknown + (judgement.TechniqueOk is null ? done : 0),
            EffortUnknown = EffortUnknown + (judgement.EffortKnown ? 0 : done),
            PainUnknown = PainUnknown + (judgement.Pain.During is null ? done : 0),
        };
    }

    internal static T? Worst<T>(T? left, T? right) where T : struct, IComparable<T> =>
        left is not { } one ? right : right is not { } other ? left : one.CompareTo(other) >= 0 ? one : other;
}

/// <summary>What a week's logs say about one exercise.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="Extra">Sessions in a row whose last set went two repetitions or more above the range.</param>
public sealed record ExerciseEvidence(string Exercise, Streak Extra)
{
    internal static IReadOnlyList<ExerciseEvidence> With(IReadOnlyList<ExerciseEvidence> known, IReadOnlyList<ExtraRepetitions> session)
    {
        if (session.Count == 0) return known;
        var all = new List<ExerciseEvidence>(known);
        foreach (var (exercise, reached) in session)
        {
            var index = all.FindIndex(entry => entry.Exercise == exercise);
            if (index < 0) all.Add(new ExerciseEvidence(exercise, Streak.None.Then(reached)));
            else all[index] = all[index] with { Extra = all[index].Extra.Then(reached) };
        }

        return all;
    }
}
