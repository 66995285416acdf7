using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Resistance sessions: one exercise for each pattern, with loads from tested strength where there is a test.</summary>
internal sealed class ResistancePlan : ModalityPlan<ResistanceStep>
{
    /// <summary>Fast lifting.</summary>
    public static readonly Rule Power = Rule.Policy("RT-POWER-001",
        "Planner policy: from week 13 the second session of the week lifts the first exercise fast at 40 to 60 % 1RM, once 60 % is reached; not for frail patients, not with a vertebral fracture. Fast lifting kept bone better than slow lifting of the same load in a trial after menopause.",
        "本规划器策略：自第13周起，阶梯达到60% 1RM后，每周第二次训练的首个动作以40%至60% 1RM快速完成；衰弱者及椎体骨折者不适用。一项绝经后女性试验中，同等负荷下快速举起比慢速更利于保持骨量。",
        Citations.Vonstengel2005, Citations.Vonstengel2007, Citations.Fragala2019);

    /// <summary>Loads.</summary>
    public static readonly Rule LoadFromTest = Rule.Policy("RT-LOAD-001",
        "Planner policy: loads come from the lower estimate of the one-repetition maximum, rounded down to the equipment's step. Without a test, with bands or body weight, effort leads; bands, body weight and untested lifts that load the spine keep at least 8 to 10 repetitions.",
        "本规划器策略：负荷取1RM估计值中的较低者，并按器材最小增量向下取整。没有测试、使用弹力带或自重时，以用力程度为准；弹力带、自重以及未经测试的脊柱轴向负荷动作每组不少于8至10次。",
        Citations.Sports2024, Citations.Knutzen1999);

    /// <summary>Rules that bear on every resistance session beside those of its step.</summary>
    public static readonly IReadOnlyList<RuleId> FurtherRules = [ResistanceLadder.Volume.Id, LoadFromTest.Id, Power.Id];

    /// <summary>Squat, hinge, pull and push in every session; trunk and calf take turns.</summary>
    private const int EverySession = 4;
    private const int Selected = EverySession + 2;
    private const int PerSession = EverySession + 1;
    private const int SecondsPerRepetition = 4;
    private const int FirstPowerWeek = 13;
    private const int PowerPercent = 50;
    private const int PowerReserve = 4;
    private const int PowerFromPercent = 60;
    private static readonly RepetitionRange PowerRepetitions = new(6, 8);

    /// <summary>
    /// A band or the body's weight cannot be made so heavy that fewer repetitions would still be hard, and an untested load on the
    /// spine should not be.
    /// </summary>
    private static readonly RepetitionRange FewestKeptLight = new(8, 10);

    private static readonly SessionFrame[] Frames = [new(8, 5), new(5, 3), new(4, 2)];

    private readonly IReadOnlyList<Exercise> _exercises;
    private readonly PatientProfile _profile;
    private readonly DoseLimits _limits;
    private readonly bool _supervised;
    private readonly bool _powerAllowed;
    private readonly bool _allLiftsFast;

    public ResistancePlan(
        ModalityClearance clearance, Pace pace, PatientProfile profile, bool supervised, ResistanceTop? top, int weeks, ClimbStart from)
        : base(Modality.Resistance, clearance, ResistanceLadder.Build(pace, clearance.Limits, top, weeks, from))
    {
        _profile = profile;
        _limits = clearance.Limits;
        _supervised = supervised;
        _allLiftsFast = top?.Velocity == Velocity.FastConcentric;
        _powerAllowed = pace != Pace.Frail && !clearance.Limits.SpineNeutral;
        _exercises = ExerciseSelection.SelectResistance(clearance.Limits, profile, supervised, pace == Pace.Frail, Selected);
    }

    public override IEnumerable<KeptExercise> Exercises => _exercises.Select(exercise => ExerciseSelection.Keep(exercise, Modality.Resistance, _profile, _supervised));

    public override IReadOnlyDictionary<string, Lift> Lifts => field ??= _exercises.ToDictionary(exercise => exercise.Id, LiftOf, StringComparer.Ordinal);

    /// <summary>Whether the week's load makes intervals beside it a conflict: 70 % of the one-repetition maximum and above.</summary>
    public bool IsHeavy(int week) => PlannedStep(week) is > 0 and var step && StepNumbered(step).PercentOneRepMax >= 70;

    public override Lift LiftOf(Exercise exercise)
    {
        var equipment = ExerciseSelection.EquipmentFor(exercise, _profile);
        return new Lift(exercise.Id, exercise.ResistanceSource)
        {
            OneRepMaxKg = TestedOneRepMax(exercise, _profile),
            StepKg = equipment?.EffectiveStepKg ?? 1m,
            MinimumKg = equipment?.MinimumKg ?? 0m,
            HighestPercent = exercise.IsAxialFreeWeight ? _limits.AxialFreeWeightPercentOneRepMax ?? 100 : 100,
        };
    }

    protected override SessionTemplate TemplateOf(ResistanceStep step)
    {
        var lifts = Lifts;
        var first = new List<ResistanceItem>(PerSession);
        for (var index = 0; index < Math.Min(_exercises.Count, PerSession); index++) first.Add(ItemOf(_exercises[index], step));
        var second = new List<ResistanceItem>(first);
        if (_exercises.Count > PerSession) second[^1] = ItemOf(_exercises[^1], step);
        if (_powerAllowed && step.PercentOneRepMax >= PowerFromPercent) LiftFast(second, step, lifts);
        return new ResistanceTemplate
        {
            Step = step.Step,
            PerWeek = step.DaysPerWeek,
            Sessions = [first, second],
            Sets = step.Sets,
            RepetitionsInReserve = step.RepetitionsInReserve,
            RestSeconds = step.RestSeconds,
            SecondsPerRepetition = SecondsPerRepetition,
            Frames = Frames,
        };
    }

    /// <summary>A power protocol keeps the load and changes the speed; else the first exercise is lifted fast, and lighter.</summary>
    private void LiftFast(List<ResistanceItem> items, ResistanceStep step, IReadOnlyDictionary<string, Lift> lifts)
    {
        if (_allLiftsFast)
            for (var index = 0; index < items.Count; index++)
                items[index] = items[index] with { Fast = new FastLifting(FirstPowerWeek, items[index].Percent, null, null) };
        else
            items[0] = items[0] with
            {
                Fast = new FastLifting(
                    FirstPowerWeek, Math.Min(Math.Min(PowerPercent, step.PercentOneRepMax ?? PowerPercent), lifts[items[0].Exercise].HighestPercent),
                    PowerRepetitions, PowerReserve),
            };
    }

    private ResistanceItem ItemOf(Exercise exercise, ResistanceStep step)
    {
        var lift = Lifts[exercise.Id];
        var light = step.Repetitions.Maximum < FewestKeptLight.Maximum ? FewestKeptLight : step.Repetitions;
        var staysLight = exercise.ResistanceSource is ResistanceSource.Band or ResistanceSource.BodyMass || exercise.IsAxialFreeWeight;
        return new ResistanceItem(exercise.Id, step.PercentOneRepMax is { } percent ? Math.Min(percent, lift.HighestPercent) : null, staysLight ? light : step.Repetitions)
        {
            RepetitionsOnceTested = exercise.IsAxialFreeWeight && light != step.Repetitions ? step.Repetitions : null,
        };
    }

    private static decimal? TestedOneRepMax(Exercise exercise, PatientProfile profile)
    {
        if (exercise.ResistanceSource is not (ResistanceSource.Machine or ResistanceSource.FreeWeight)) return null;
        foreach (var test in profile.StrengthTests)
            if (test.Exercise == exercise.Id)
                return OneRepMax.Estimate(test.LoadKg, test.Repetitions, test.RepetitionsInReserve, test.Exercise).Used?.Kg;
        return null;
    }
}
