using PrescriptionPlanner.Domain.Diagnosis;
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
    private const int PerSession = 2;
    private const int WholeMinutes = 15;
    private const int HalfMinutes = 5;

    /// <summary>Minutes that a balance session takes where time is short.</summary>
    public const int CompactMinutes = 10;

    public override IEnumerable<KeptExercise> Exercises => KeptOf(template => ((BalanceTemplate)template).Exercises, profile, supervised: false);

    protected override SessionTemplate TemplateOf(BalanceStep step) => new BalanceTemplate
    {
        Step = step.Step,
        PerWeek = step.DaysPerWeek,
        Exercises = [.. ExerciseSelection.SelectBalance(Clearance.Limits, step.Difficulty, functionalClass?.Level, PerSession, profile).Select(exercise => exercise.Id)],
        Sets = step.Sets,
        HoldSeconds = step.HoldSeconds,
        Support = step.Support,
        Minutes = WholeMinutes,
        CompactMinutes = CompactMinutes,
        HalfMinutes = HalfMinutes,
        Effort = PlannedEffort.Balance,
    };
}
