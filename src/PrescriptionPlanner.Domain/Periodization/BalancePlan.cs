using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Balance sessions: two tasks, the hardest that the step allows.</summary>
internal sealed class BalancePlan(ModalityClearance clearance, Pace pace, FunctionalClass? functionalClass, PatientProfile profile, int weeks)
    : ModalityPlan(Modality.Balance, clearance)
{
    /// <summary>One task that is held and one that moves.</summary>
    private const int Exercises = 2;
    private static readonly SessionTime Full = new(15, 0, 0);
    private static readonly SessionTime Compact = new(10, 0, 0);

    private readonly PlannedLadder<BalanceStep> _ladder = BalanceLadder.Build(pace, clearance.Limits, weeks);

    /// <summary>The tasks of each step, full and compact: the weeks on a step share them.</summary>
    private readonly BalanceDose[]?[,] _doses = new BalanceDose[]?[BalanceLadder.MostSteps, 2];

    /// <summary>Minutes that a balance session takes where time is short.</summary>
    public static int CompactMinutes => Compact.Minutes;

    protected override IReadOnlyList<LadderStep> Steps => _ladder.Steps;

    public override int FirstWeek => _ladder.FirstWeek;

    public override WeekOfSessions? In(int week, Room room)
    {
        if (_ladder.In(week) is not { } step) return null;
        var compact = room.Shared || room.Minutes < Full.Minutes;
        var doses = _doses[step.Step - 1, compact ? 1 : 0] ??= Doses(step, compact ? step.Sets - 1 : step.Sets);
        return new Week(step, compact ? Compact : Full, doses, ModifiedBy(deload: false, compact));
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
