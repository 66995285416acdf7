using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>Moves the working maximum of single exercises while the step stays: one variable at a time.</summary>
public static class LoadWithinStep
{
    /// <summary>Two for two.</summary>
    public static readonly Rule TwoForTwo = Rule.Policy("PRG-LOAD-001",
        "Planner policy: two repetitions or more above the range in the last set of two sessions in a row raise the exercise's load by 2.5 % (upper body) or 5 % (lower body and trunk), in weeks in which the step stays and everything else is in order.",
        "本规划器策略：连续两次训练最后一组比处方上限多2次及以上时，该动作负荷增加2.5%（上肢）或5%（下肢与躯干），仅限阶梯不变且其他均正常的一周。",
        Citations.Acsm2009);

    /// <summary>Re-test.</summary>
    public static readonly Rule Retest = Rule.Policy("PRG-LOAD-002",
        "Planner policy: a higher re-tested maximum is approached by at most 10 % a week; a lower one holds at once.",
        "本规划器策略：复测最大力量升高时，每周至多增加10%逐步接近；降低时立即采用。",
        Citations.Acsm2009);

    /// <summary>The end of it.</summary>
    public static readonly Rule Ceiling = Rule.Policy("PRG-LOAD-003",
        "Planner policy: without a new test the working maximum never passes one and a half times the tested one.",
        "本规划器策略：未复测时，工作用最大力量不超过测试值的1.5倍。");

    private const int NeededSessions = 2;
    private const decimal UpperBodyFactor = 1.025m;
    private const decimal LowerBodyFactor = 1.05m;
    private const decimal MostFactor = 1.10m;
    private const decimal CeilingFactor = 1.5m;

    /// <summary>The lifts after a week, and what changed of them.</summary>
    /// <param name="week">The week.</param>
    /// <param name="stepStays">Whether resistance stays on its step, also in what is proposed.</param>
    /// <param name="stepChanges">Whether it leaves it at once.</param>
    /// <param name="inOrder">Whether the week was logged and everything was in order.</param>
    internal static (IReadOnlyList<LiftState> Lifts, IReadOnlyList<LoadChange> Changes) Decide(DecidedWeek week, bool stepStays, bool stepChanges, bool inOrder)
    {
        if (week.State.Lifts.Count == 0) return (week.State.Lifts, []);
        var row = week.Evidence.Of(Modality.Resistance);
        var lifts = new List<LiftState>(week.State.Lifts.Count);
        var changes = new List<LoadChange>();
        foreach (var lift in week.State.Lifts)
        {
            var counted = lift with { ExtraRepetitions = stepChanges ? 0 : ExtraIn(row, lift) };
            var raise = stepStays && inOrder && !week.IsLast ? RaiseOf(counted, week.Number) : null;
            if (raise is var (kilograms, change))
            {
                counted = counted with { ExtraRepetitions = 0, Working = [.. Started(counted), new WorkingMaximum(week.Number + 1, kilograms)] };
                changes.Add(change);
            }

            lifts.Add(counted);
        }

        return (lifts, changes);
    }

    private static int ExtraIn(ModalityEvidence row, LiftState lift)
    {
        foreach (var exercise in row.Exercises)
            if (exercise.Exercise == lift.Exercise) return exercise.Extra.EndingAfter(lift.ExtraRepetitions);
        return lift.ExtraRepetitions;
    }

    /// <summary>Earlier weeks keep what they were reckoned with.</summary>
    private static IReadOnlyList<WorkingMaximum> Started(LiftState lift) =>
        lift.Working.Count == 0 && lift.TestedKg is { } tested ? [new WorkingMaximum(1, tested)] : lift.Working;

    private static (decimal Kilograms, LoadChange Change)? RaiseOf(LiftState lift, int week)
    {
        if (lift.TestedKg is not { } tested || lift.MaximumIn(week) is not { } now || now <= 0) return null;
        var (wanted, rule) = tested > now ? (tested, Retest)
            : lift.ExtraRepetitions >= NeededSessions ? (Math.Min(now * FactorOf(lift.Exercise), tested * CeilingFactor), TwoForTwo)
            : (now, TwoForTwo);
        var raised = Math.Floor(Math.Min(wanted, now * MostFactor) * 100) / 100;
        if (raised <= now) return null;
        return (raised, new LoadChange(lift.Exercise, Math.Round((raised / now - 1) * 100, 1, MidpointRounding.ToZero), rule.Id));
    }

    private static decimal FactorOf(string exercise) =>
        ExerciseCatalogue.TryFind(exercise, out var known) && !IsUpperBody(known.MuscleGroups[0]) ? LowerBodyFactor : UpperBodyFactor;

    private static bool IsUpperBody(MuscleGroup main) => main switch
    {
        MuscleGroup.Chest or MuscleGroup.Shoulder or MuscleGroup.UpperBack or MuscleGroup.Latissimus or MuscleGroup.Biceps
            or MuscleGroup.Triceps or MuscleGroup.Grip => true,
        MuscleGroup.Quadriceps or MuscleGroup.Hamstrings or MuscleGroup.Gluteals or MuscleGroup.HipAbductors or MuscleGroup.Calf
            or MuscleGroup.Shin or MuscleGroup.BackExtensors or MuscleGroup.Abdominals or MuscleGroup.HeartAndLungs => false,
    };
}
