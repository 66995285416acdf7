using NodaTime;
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

    /// <summary>Loads that moved away from the test.</summary>
    public static readonly Rule WorkingMaximum = Rule.Policy("RT-WORKING-001",
        "Planner policy: once sessions have shown a tested lift to be too light or too heavy, its percentages are taken of a working maximum instead of the tested one. The load never passes the highest percentage that clearance and ladder allow of the tested one.",
        "本规划器策略：训练记录显示某已测动作负荷偏轻或偏重后，其百分比按工作最大重量而非测得的1RM计算；负荷不超过测得1RM乘以放行范围与阶梯所允许的最高百分比。");

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
    private const int DeloadReserve = 2;
    private static readonly RepetitionRange PowerRepetitions = new(6, 8);

    /// <summary>
    /// A band or the body's weight cannot be made so heavy that fewer repetitions would still be hard, and an untested load on the
    /// spine should not be.
    /// </summary>
    private static readonly RepetitionRange FewestKeptLight = new(8, 10);

    /// <summary>Warm-up and cool-down, longest first: the next is taken only where the session would not fit otherwise.</summary>
    private static readonly (int WarmUp, int CoolDown)[] Frames = [(8, 5), (5, 3), (4, 2)];

    private readonly Lift[] _lifts;
    private readonly int _perSession;

    /// <summary>The ladder's top percentage, which the clearance has already cut.</summary>
    private readonly int _highestPercent;
    private readonly bool _powerAllowed;
    private readonly bool _allLiftsFast;

    /// <summary>How a deload takes repetitions away: two fewer where there are sets to halve, as two more stay in reserve; else six tenths.</summary>
    private enum Trim
    {
        None,
        ByTwo,
        ToSixTenths,
    }

    /// <summary>An exercise with what its load is derived from; a working maximum only where it is not the tested one.</summary>
    private sealed record Lift(Exercise Exercise, decimal? OneRepMaxKg, decimal StepKg, decimal MinimumKg, int PercentCap)
    {
        public decimal? WorkingMaximumKg { get; init; }
    }

    public ResistancePlan(
        ModalityClearance clearance, Pace pace, PatientProfile profile, bool supervised, ResistanceTop? top, int weeks, ClimbStart from)
        : base(Modality.Resistance, clearance, ResistanceLadder.Build(pace, clearance.Limits, top, weeks, from))
    {
        _highestPercent = StepCount > 0 ? StepNumbered(StepCount).PercentOneRepMax ?? 0 : 0;
        _allLiftsFast = top?.Velocity == Velocity.FastConcentric;
        _powerAllowed = pace != Pace.Frail && !clearance.Limits.SpineNeutral;
        var selected = ExerciseSelection.SelectResistance(clearance.Limits, profile, supervised, pace == Pace.Frail, Selected);
        _lifts = new Lift[selected.Count];
        for (var index = 0; index < _lifts.Length; index++) _lifts[index] = LiftOf(selected[index], profile, clearance.Limits);
        _perSession = Math.Min(_lifts.Length, PerSession);
    }

    /// <summary>Whether the week's load makes intervals beside it a conflict: 70 % of the one-repetition maximum and above.</summary>
    public bool IsHeavy(int week) => PlannedStep(week) is > 0 and var step && StepNumbered(step).PercentOneRepMax >= 70;

    protected override WeekOfSessions At(ResistanceStep step, int week, Room room, Modulation modulation)
    {
        var volume = modulation.VolumeIn(week);
        var reserve = step.RepetitionsInReserve;
        var trim = Trim.None;
        var (time, sets, exercises) = Fit(room, step);
        var shortened = sets < step.Sets || exercises < _perSession;
        if (volume != Volume.Full)
        {
            var deload = volume == Volume.Deload;
            if (deload) reserve += DeloadReserve;
            (sets, trim) = sets == 1 ? (1, Trim.ToSixTenths) : (sets / 2, deload ? Trim.ByTwo : Trim.None);
            time = time with { Minutes = time.WarmUp + time.CoolDown + MinutesFor(sets * SecondsPerRound(exercises, step, trim)) };
        }

        var lifts = LiftsOf(modulation.WorkingOneRepMaxKg);
        var doses = new ResistanceDose[exercises];
        for (var index = 0; index < exercises; index++) doses[index] = DoseOf(lifts[index], step, sets, trim, reserve);
        var second = doses;
        if (exercises == PerSession && lifts.Length > PerSession)
        {
            second = [.. doses];
            second[^1] = DoseOf(lifts[^1], step, sets, trim, reserve);
        }

        if (_powerAllowed && week >= FirstPowerWeek && volume != Volume.Deload && step.PercentOneRepMax >= PowerFromPercent)
        {
            if (ReferenceEquals(second, doses)) second = [.. doses];
            if (_allLiftsFast) LiftFast(second);
            else second[0] = PowerDose(lifts[0], step, sets);
        }

        var modifiedBy = ModifiedBy(volume, shortened);
        return new Week(step, time, doses, second, Explained(modifiedBy, doses, lifts), Explained(modifiedBy, second, lifts));
    }

    /// <summary>The exercises with the maxima that this week's percentages are taken of.</summary>
    private Lift[] LiftsOf(IReadOnlyDictionary<string, decimal>? workingMaximaKg)
    {
        if (workingMaximaKg is not { Count: > 0 }) return _lifts;
        var lifts = _lifts;
        for (var index = 0; index < lifts.Length; index++)
        {
            var lift = lifts[index];
            if (lift.OneRepMaxKg is not { } tested || !workingMaximaKg.TryGetValue(lift.Exercise.Id, out var working) || working == tested) continue;
            if (ReferenceEquals(lifts, _lifts)) lifts = [.. _lifts];
            lifts[index] = lift with { WorkingMaximumKg = working };
        }

        return lifts;
    }

    private IReadOnlyList<RuleId> Explained(IReadOnlyList<RuleId> modifiedBy, ResistanceDose[] doses, Lift[] lifts)
    {
        if (ReferenceEquals(lifts, _lifts)) return modifiedBy;
        foreach (var dose in doses)
            if (dose.PercentOneRepMax is not null && Array.Exists(lifts, lift => lift.Exercise.Id == dose.Exercise && lift.WorkingMaximumKg is not null))
                return [.. modifiedBy, WorkingMaximum.Id];
        return modifiedBy;
    }

    /// <summary>Seconds for one set of each of the first exercises; where two take turns, the longer of them.</summary>
    private int SecondsPerRound(int exercises, ResistanceStep step, Trim trim)
    {
        var seconds = 0;
        for (var index = 0; index < exercises; index++) seconds += SecondsPerSet(_lifts[index]);
        if (exercises == PerSession && _lifts.Length > PerSession) seconds += Math.Max(0, SecondsPerSet(_lifts[^1]) - SecondsPerSet(_lifts[exercises - 1]));
        return seconds;

        int SecondsPerSet(Lift lift) => RepetitionsOf(lift, step, trim).Maximum * SecondsPerRepetition + step.RestSeconds;
    }

    private static RepetitionRange RepetitionsOf(Lift lift, ResistanceStep step, Trim trim)
    {
        var staysLight = lift.Exercise.ResistanceSource is ResistanceSource.Band or ResistanceSource.BodyMass
            || (lift.Exercise.IsAxialFreeWeight && lift.OneRepMaxKg is null);
        var repetitions = staysLight && step.Repetitions.Maximum < FewestKeptLight.Maximum ? FewestKeptLight : step.Repetitions;
        return trim switch
        {
            Trim.None => repetitions,
            Trim.ByTwo => new RepetitionRange(repetitions.Minimum - DeloadReserve, repetitions.Maximum - DeloadReserve),
            Trim.ToSixTenths => new RepetitionRange(repetitions.Minimum * 6 / 10, repetitions.Maximum * 6 / 10),
        };
    }

    /// <summary>
    /// What fits: one set fewer and a shorter frame before an exercise is left out, so that every pattern is trained.
    /// </summary>
    private (SessionTime Time, int Sets, int Exercises) Fit(Room room, ResistanceStep step)
    {
        for (var wanted = _perSession; wanted > 1; wanted--)
            foreach (var (warmUp, coolDown) in Frames)
                for (var sets = step.Sets; sets >= Math.Max(1, step.Sets - (_perSession - wanted + 1)); sets--)
                    if (warmUp + coolDown + MinutesFor(sets * SecondsPerRound(wanted, step, Trim.None)) is var minutes && minutes <= room.BesideBalance)
                        return (new SessionTime(minutes, warmUp, coolDown), sets, wanted);

        var (shortWarmUp, shortCoolDown) = Frames[^1];
        return (new SessionTime(shortWarmUp + shortCoolDown + MinutesFor(SecondsPerRound(1, step, Trim.None)), shortWarmUp, shortCoolDown), 1, 1);
    }

    private ResistanceDose DoseOf(Lift lift, ResistanceStep step, int sets, Trim trim, int reserve)
    {
        var (percent, load) = LoadAt(lift, step.PercentOneRepMax);
        return new ResistanceDose(
            lift.Exercise.Id, BasisOf(lift, load), percent, load, sets, RepetitionsOf(lift, step, trim), reserve,
            Effort.FromReserve(reserve), Velocity.Controlled, step.RestSeconds);
    }

    private ResistanceDose PowerDose(Lift lift, ResistanceStep step, int sets)
    {
        var (percent, load) = LoadAt(lift, Math.Min(PowerPercent, step.PercentOneRepMax ?? PowerPercent));
        return new ResistanceDose(
            lift.Exercise.Id, BasisOf(lift, load), percent, load, sets, PowerRepetitions, PowerReserve,
            Effort.FromReserve(PowerReserve), Velocity.FastConcentric, step.RestSeconds);
    }

    /// <summary>A power protocol keeps the load and changes the speed.</summary>
    private static void LiftFast(ResistanceDose[] doses)
    {
        for (var index = 0; index < doses.Length; index++)
            doses[index] = doses[index] with { Velocity = Velocity.FastConcentric };
    }

    private (int? Percent, decimal? LoadKg) LoadAt(Lift lift, int? stepPercent)
    {
        if (stepPercent is not { } wanted || lift.OneRepMaxKg is not { } tested) return (null, null);
        var percent = Math.Min(wanted, lift.PercentCap);
        if (LoadOf(lift.WorkingMaximumKg ?? tested, percent) is not { } load) return (null, null);
        if (lift.WorkingMaximumKg is null) return (percent, load);
        return LoadOf(tested, Math.Min(_highestPercent, lift.PercentCap)) is { } heaviest ? (percent, Math.Min(load, heaviest)) : (null, null);

        decimal? LoadOf(decimal oneRepMax, int share) => Load.AtPercent(oneRepMax, share, lift.StepKg, lift.MinimumKg)?.Kilograms;
    }

    private static LoadBasis BasisOf(Lift lift, decimal? loadKg) => lift.Exercise.ResistanceSource switch
    {
        ResistanceSource.BodyMass => LoadBasis.BodyMass,
        ResistanceSource.Band => LoadBasis.Band,
        ResistanceSource.FreeWeight or ResistanceSource.Machine => loadKg is null ? LoadBasis.Effort : LoadBasis.OneRepMax,
    };

    private static Lift LiftOf(Exercise exercise, PatientProfile profile, DoseLimits limits)
    {
        var equipment = ExerciseSelection.EquipmentFor(exercise, profile);
        return new Lift(
            exercise, TestedOneRepMax(exercise, profile), equipment?.EffectiveStepKg ?? 1m, equipment?.MinimumKg ?? 0m,
            exercise.IsAxialFreeWeight ? limits.AxialFreeWeightPercentOneRepMax ?? 100 : 100);
    }

    private static decimal? TestedOneRepMax(Exercise exercise, PatientProfile profile)
    {
        if (exercise.ResistanceSource is not (ResistanceSource.Machine or ResistanceSource.FreeWeight)) return null;
        foreach (var test in profile.StrengthTests)
            if (test.Exercise == exercise.Id)
                return OneRepMax.Estimate(test.LoadKg, test.Repetitions, test.RepetitionsInReserve, test.Exercise).Used?.Kg;
        return null;
    }

    private sealed record Week(
        ResistanceStep Of, SessionTime Length, ResistanceDose[] Doses, ResistanceDose[] SecondSession, IReadOnlyList<RuleId> ModifiedBy,
        IReadOnlyList<RuleId> SecondModifiedBy)
        : WeekOfSessions(Modality.Resistance, Of.Step, Of.DaysPerWeek, Length, Doses[0].Effort)
    {
        public override Session On(string id, LocalDate date, int ordinal) => new ResistanceSession
        {
            Id = id,
            Date = date,
            Step = Step,
            DurationMinutes = Time.Minutes,
            WarmUpMinutes = Time.WarmUp,
            CoolDownMinutes = Time.CoolDown,
            ModifiedBy = ordinal == 2 ? SecondModifiedBy : ModifiedBy,
            Resistance = ordinal == 2 ? SecondSession : Doses,
        };
    }
}
