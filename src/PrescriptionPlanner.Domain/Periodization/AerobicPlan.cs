using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Aerobic sessions.</summary>
internal sealed class AerobicPlan(
    ModalityClearance clearance, Pace pace, string? mode, PatientProfile profile, HeartRateTargets heartRate, AerobicTop? top, int weeks, ClimbStart from)
    : ModalityPlan<AerobicStep>(
        Modality.Aerobic, clearance, AerobicLadder.Build(pace, clearance.Limits, heartRate.HighestPercent(clearance.Limits), top, weeks, from))
{
    private static readonly SessionFrame[] Frames = [new(5, 5), new(3, 3)];
    private const int ShortestBoutMinutes = 5;
    private const int LongestShortFramedMinutes = 20;

    public override bool LacksEquipment => mode is null;

    public override IEnumerable<KeptExercise> Exercises => mode is null ? [] : [ExerciseSelection.Keep(ExerciseCatalogue.Find(mode), Modality.Aerobic, profile, supervised: false)];

    protected override SessionTemplate TemplateOf(AerobicStep step) => new AerobicTemplate
    {
        Step = step.Step,
        PerWeek = step.DaysPerWeek,
        Mode = mode ?? "",
        Bouts = step.Bouts,
        BoutMinutes = step.BoutMinutes,
        PercentHeartRateReserve = heartRate.Percent(step.PercentHeartRateReserve),
        TargetBpm = heartRate.Band(step.PercentHeartRateReserve),
        Effort = step.Effort,
        ShortestBoutMinutes = ShortestBoutMinutes,
        LongestShortFramedMinutes = LongestShortFramedMinutes,
        Frames = Frames,
    };
}
