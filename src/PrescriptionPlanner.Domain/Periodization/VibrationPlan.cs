using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Vibration sessions.</summary>
internal sealed class VibrationPlan(ModalityClearance clearance, EquipmentItem? platform, VibrationTop? top, int weeks, ClimbStart from)
    : ModalityPlan<VibrationStep>(
        Modality.WholeBodyVibration, clearance, VibrationLadder.Build(clearance.Limits, platform, top, weeks, from))
{
    private const int MinutesToSetUp = 2;
    private const int KneeAngleDegrees = 30;

    private readonly string _posture = ExerciseSelection.SelectVibrationPosture(clearance.Limits).Id;

    public override bool LacksEquipment => platform is null || StepCount == 0;

    protected override WeekOfSessions At(VibrationStep step, int week, Room room, Modulation modulation)
    {
        var volume = modulation.VolumeIn(week);
        var seconds = step.OnSeconds + step.OffSeconds;
        var bouts = Math.Clamp((room.BesideBalance - MinutesToSetUp) * 60 / seconds, 1, step.Bouts);
        var shortened = bouts < step.Bouts;
        if (volume != Volume.Full) bouts = Math.Max(1, bouts / 2);
        var vibration = new Vibration(step.FrequencyHz, step.PeakToPeakMm);
        return new Week(
            step, new SessionTime(MinutesFor(bouts * seconds) + MinutesToSetUp, 0, 0),
            new VibrationDose(
                platform?.VibrationType ?? VibrationType.SideAlternating, step.FrequencyHz, step.PeakToPeakMm, step.PeakG, bouts,
                step.OnSeconds, step.OffSeconds, _posture, KneeAngleDegrees,
                VibrationExposure.EightHours(vibration, bouts * step.OnSeconds)),
            ModifiedBy(volume, shortened));
    }

    private sealed record Week(VibrationStep Of, SessionTime Length, VibrationDose Dose, IReadOnlyList<RuleId> ModifiedBy)
        : WeekOfSessions(Modality.WholeBodyVibration, Of.Step, Of.DaysPerWeek, Length, PlannedEffort.Vibration)
    {
        public override Session On(string id, LocalDate date, int ordinal) => new VibrationSession
        {
            Id = id,
            Date = date,
            Step = Step,
            DurationMinutes = Time.Minutes,
            WarmUpMinutes = Time.WarmUp,
            CoolDownMinutes = Time.CoolDown,
            ModifiedBy = ModifiedBy,
            Vibration = Dose,
        };
    }
}
