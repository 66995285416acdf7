using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Interval sessions, in a form that the patient can do.</summary>
internal sealed class HiitPlan(
    ModalityClearance clearance, string? mode, HeartRateTargets heartRate, HiitTop? top, int firstWeek, int weeks, ClimbStart from)
    : ModalityPlan<HiitStep>(
        Modality.Hiit, clearance, HiitLadder.Build(firstWeek, clearance.Limits, heartRate.HighestPercent(clearance.Limits), top, weeks, from))
{
    private const int WarmUp = 6;
    private const int CoolDown = 5;
    private const int ShortWarmUp = 4;
    private const int ShortCoolDown = 3;
    private const int FewestIntervals = 3;

    public override bool LacksEquipment => mode is null;

    protected override WeekOfSessions At(HiitStep step, int week, Room room, Modulation modulation)
    {
        var volume = modulation.VolumeIn(week);
        var seconds = step.WorkSeconds + step.RestSeconds;
        var (warmUp, coolDown) = MinutesFor(step.Intervals * seconds) + WarmUp + CoolDown <= room.BesideBalance ? (WarmUp, CoolDown) : (ShortWarmUp, ShortCoolDown);
        var intervals = Math.Clamp((room.BesideBalance - warmUp - coolDown) * 60 / seconds, FewestIntervals, step.Intervals);
        var shortened = intervals < step.Intervals;
        if (volume != Volume.Full) intervals = Math.Max(FewestIntervals, intervals / 2);
        return new Week(
            step, new SessionTime(MinutesFor(intervals * seconds) + warmUp + coolDown, warmUp, coolDown),
            new HiitDose(mode ?? "", intervals, step.WorkSeconds, step.RestSeconds, heartRate.Percent(step.WorkPercentHeartRateReserve),
                heartRate.Band(step.WorkPercentHeartRateReserve), step.Effort),
            ModifiedBy(volume, shortened));
    }

    private sealed record Week(HiitStep Of, SessionTime Length, HiitDose Dose, IReadOnlyList<RuleId> ModifiedBy)
        : WeekOfSessions(Modality.Hiit, Of.Step, Of.DaysPerWeek, Length, Of.Effort)
    {
        public override Session On(string id, LocalDate date, int ordinal) => new HiitSession
        {
            Id = id,
            Date = date,
            Step = Step,
            DurationMinutes = Time.Minutes,
            WarmUpMinutes = Time.WarmUp,
            CoolDownMinutes = Time.CoolDown,
            ModifiedBy = ModifiedBy,
            Hiit = Dose,
        };
    }
}
