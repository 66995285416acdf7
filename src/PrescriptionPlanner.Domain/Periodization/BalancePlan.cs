using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Balance sessions: two tasks, the hardest that the step allows.</summary>
internal sealed class BalancePlan(
    ModalityClearance clearance, Pace pace, FunctionalClass? functionalClass, PatientProfile profile, int weeks, ClimbStart from)
    : ModalityPlan<BalanceStep>(Modality.Balance, clearance, BalanceLadder.Build(pace, clearance.Limits, weeks, from))
{
    /// <summary>One task that is held and one that moves.</summary>
    private const int Exercises = 2;
    private static readonly SessionTime Full = new(15, 0, 0);
    private static readonly SessionTime Compact = new(10, 0, 0);
    private static readonly SessionTime Half = new(5, 0, 0);

    /// <summary>The tasks of each step by what is left out of them, in sets: the weeks on a step share them.</summary>
    private readonly BalanceDose[]?[,] _doses = new BalanceDose[]?[BalanceLadder.MostSteps, BalanceLadder.SetsPerExercise];

    /// <summary>Minutes that a balance session takes where time is short.</summary>
    public static int CompactMinutes => Compact.Minutes;

    protected override WeekOfSessions At(BalanceStep step, int week, Room room, Modulation modulation)
    {
        // Standing steadily is no load: a deload leaves it alone, and only the week after a fever takes sets away.
        var half = modulation.VolumeIn(week) == Volume.Half;
        var compact = !half && (room.Shared || room.Minutes < Full.Minutes);
        var (time, sets) = half ? (Half, step.Sets / 2) : compact ? (Compact, step.Sets - 1) : (Full, step.Sets);
        var doses = _doses[step.Step - 1, step.Sets - sets] ??= Doses(step, sets);
        return new Week(step, time, doses, ModifiedBy(half ? Volume.Half : Volume.Full, compact));
    }

    private BalanceDose[] Doses(BalanceStep step, int sets)
    {
        var exercises = ExerciseSelection.SelectBalance(Clearance.Limits, step.Difficulty, functionalClass?.Level, Exercises, profile);
        var doses = new BalanceDose[exercises.Count];
        for (var index = 0; index < doses.Length; index++)
            doses[index] = new BalanceDose(exercises[index].Id, sets, step.HoldSeconds, step.Support);
        return doses;
    }

    private sealed record Week(BalanceStep Of, SessionTime Length, BalanceDose[] Doses, IReadOnlyList<RuleId> ModifiedBy)
        : WeekOfSessions(Modality.Balance, Of.Step, Of.DaysPerWeek, Length, PlannedEffort.Balance)
    {
        public override Session On(string id, LocalDate date, int ordinal) => new BalanceSession
        {
            Id = id,
            Date = date,
            Step = Step,
            DurationMinutes = Time.Minutes,
            WarmUpMinutes = Time.WarmUp,
            CoolDownMinutes = Time.CoolDown,
            ModifiedBy = ModifiedBy,
            Balance = Doses,
        };
    }
}
