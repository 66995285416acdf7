using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Aerobic sessions.</summary>
internal sealed class AerobicPlan(ModalityClearance clearance, Pace pace, string? mode, HeartRateTargets heartRate, AerobicTop? top, int weeks)
    : ModalityPlan(Modality.Aerobic, clearance)
{
    private const int WarmUp = 5;
    private const int CoolDown = 5;
    private const int ShortWarmUp = 3;
    private const int ShortCoolDown = 3;
    private const int ShortestBoutMinutes = 5;

    /// <summary>A bout gives up minutes down to this length before the warm-up and the cool-down do.</summary>
    private const int LongestShortFramedMinutes = 20;

    private readonly PlannedLadder<AerobicStep> _ladder =
        AerobicLadder.Build(pace, clearance.Limits, heartRate.HighestPercent(clearance.Limits), top, weeks);

    protected override IReadOnlyList<LadderStep> Steps => _ladder.Steps;

    public override int FirstWeek => _ladder.FirstWeek;

    public override bool LacksEquipment => mode is null;

    public override WeekOfSessions? In(int week, Room room)
    {
        if (_ladder.In(week) is not { } step) return null;
        var deload = Climb.IsDeload(week);
        var bouts = step.Bouts;
        var (warmUp, coolDown) = bouts * Math.Min(step.BoutMinutes, LongestShortFramedMinutes) + WarmUp + CoolDown <= room.BesideBalance ? (WarmUp, CoolDown) : (ShortWarmUp, ShortCoolDown);
        var left = room.BesideBalance - warmUp - coolDown;
        if (left < bouts * ShortestBoutMinutes) bouts = 1;
        var minutes = Math.Clamp(left / bouts, ShortestBoutMinutes, step.BoutMinutes);
        var shortened = bouts < step.Bouts || minutes < step.BoutMinutes;
        if (deload) minutes = Math.Max(ShortestBoutMinutes, minutes * 2 / 3);
        return new Week(
            step, new SessionTime(bouts * minutes + warmUp + coolDown, warmUp, coolDown),
            new AerobicDose(mode ?? "", bouts, minutes, heartRate.Percent(step.PercentHeartRateReserve), heartRate.Band(step.PercentHeartRateReserve), step.Effort),
            ModifiedBy(deload, shortened));
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
