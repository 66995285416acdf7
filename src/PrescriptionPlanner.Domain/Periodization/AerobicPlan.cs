using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Aerobic sessions.</summary>
internal sealed class AerobicPlan(
    ModalityClearance clearance, Pace pace, string? mode, HeartRateTargets heartRate, AerobicTop? top, int weeks, ClimbStart from)
    : ModalityPlan<AerobicStep>(
        Modality.Aerobic, clearance, AerobicLadder.Build(pace, clearance.Limits, heartRate.HighestPercent(clearance.Limits), top, weeks, from))
{
    private const int WarmUp = 5;
    private const int CoolDown = 5;
    private const int ShortWarmUp = 3;
    private const int ShortCoolDown = 3;
    private const int ShortestBoutMinutes = 5;

    /// <summary>A bout gives up minutes down to this length before the warm-up and the cool-down do.</summary>
    private const int LongestShortFramedMinutes = 20;

    public override bool LacksEquipment => mode is null;

    protected override WeekOfSessions At(AerobicStep step, int week, Room room, Modulation modulation)
    {
        var volume = modulation.VolumeIn(week);
        var bouts = step.Bouts;
        var (warmUp, coolDown) = bouts * Math.Min(step.BoutMinutes, LongestShortFramedMinutes) + WarmUp + CoolDown <= room.BesideBalance ? (WarmUp, CoolDown) : (ShortWarmUp, ShortCoolDown);
        var left = room.BesideBalance - warmUp - coolDown;
        if (left < bouts * ShortestBoutMinutes) bouts = 1;
        var minutes = Math.Clamp(left / bouts, ShortestBoutMinutes, step.BoutMinutes);
        var shortened = bouts < step.Bouts || minutes < step.BoutMinutes;
        (bouts, minutes) = volume switch
        {
            Volume.Full => (bouts, minutes),
            Volume.Deload => (bouts, Math.Max(ShortestBoutMinutes, minutes * 2 / 3)),
            Volume.Half => bouts > 1 ? (bouts / 2, minutes) : (1, Math.Max(ShortestBoutMinutes, minutes / 2)),
        };
        return new Week(
            step, new SessionTime(bouts * minutes + warmUp + coolDown, warmUp, coolDown),
            new AerobicDose(mode ?? "", bouts, minutes, heartRate.Percent(step.PercentHeartRateReserve), heartRate.Band(step.PercentHeartRateReserve), step.Effort),
            ModifiedBy(volume, shortened));
    }

    private sealed record Week(AerobicStep Of, SessionTime Length, AerobicDose Dose, IReadOnlyList<RuleId> ModifiedBy)
        : WeekOfSessions(Modality.Aerobic, Of.Step, Of.DaysPerWeek, Length, Of.Effort)
    {
        public override Session On(string id, LocalDate date, int ordinal) => new AerobicSession
        {
            Id = id,
            Date = date,
            Step = Step,
            DurationMinutes = Time.Minutes,
            WarmUpMinutes = Time.WarmUp,
            CoolDownMinutes = Time.CoolDown,
            ModifiedBy = ModifiedBy,
            Aerobic = Dose,
        };
    }
}
