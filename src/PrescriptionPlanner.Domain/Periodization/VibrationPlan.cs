using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Vibration sessions.</summary>
internal sealed class VibrationPlan(ModalityClearance clearance, PatientProfile profile, EquipmentItem? platform, VibrationTop? top, int weeks, ClimbStart from)
    : ModalityPlan<VibrationStep>(
        Modality.WholeBodyVibration, clearance, VibrationLadder.Build(clearance.Limits, platform, top, weeks, from))
{
    private const int MinutesToSetUp = 2;
    private const int KneeAngleDegrees = 30;

    private readonly string _posture = ExerciseSelection.SelectVibrationPosture(clearance.Limits).Id;

    public override bool LacksEquipment => platform is null || StepCount == 0;

    public override IEnumerable<KeptExercise> Exercises => [ExerciseSelection.Keep(ExerciseCatalogue.Find(_posture), Modality.WholeBodyVibration, profile, supervised: false)];

    protected override SessionTemplate TemplateOf(VibrationStep step) => new VibrationTemplate
    {
        Step = step.Step,
        PerWeek = step.DaysPerWeek,
        Type = platform?.VibrationType ?? VibrationType.SideAlternating,
        FrequencyHz = step.FrequencyHz,
        PeakToPeakMm = step.PeakToPeakMm,
        PeakG = step.PeakG,
        Bouts = step.Bouts,
        OnSeconds = step.OnSeconds,
        OffSeconds = step.OffSeconds,
        Posture = _posture,
        KneeAngleDegrees = KneeAngleDegrees,
        SetUpMinutes = MinutesToSetUp,
        Effort = PlannedEffort.Vibration,
    };
}
