using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Interval sessions, in a form that the patient can do.</summary>
internal sealed class HiitPlan(
    ModalityClearance clearance, string? mode, PatientProfile profile, HeartRateTargets heartRate, HiitTop? top, int firstWeek, int weeks, ClimbStart from)
    : ModalityPlan<HiitStep>(
        Modality.Hiit, clearance, HiitLadder.Build(firstWeek, clearance.Limits, heartRate.HighestPercent(clearance.Limits), top, weeks, from))
{
    private static readonly SessionFrame[] Frames = [new(6, 5), new(4, 3)];
    private const int FewestIntervals = 3;

    public override bool LacksEquipment => mode is null;

    public override IEnumerable<KeptExercise> Exercises => mode is null ? [] : [ExerciseSelection.Keep(ExerciseCatalogue.Find(mode), Modality.Hiit, profile, supervised: false)];

    protected override SessionTemplate TemplateOf(HiitStep step) => new HiitTemplate
    {
        Step = step.Step,
        PerWeek = step.DaysPerWeek,
        Mode = mode ?? "",
        Intervals = step.Intervals,
        FewestIntervals = FewestIntervals,
        WorkSeconds = step.WorkSeconds,
        RestSeconds = step.RestSeconds,
        WorkPercentHeartRateReserve = heartRate.Percent(step.WorkPercentHeartRateReserve),
        WorkTargetBpm = heartRate.Band(step.WorkPercentHeartRateReserve),
        Effort = step.Effort,
        Frames = Frames,
    };
}
