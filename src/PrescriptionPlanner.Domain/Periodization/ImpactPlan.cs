using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Impact sessions: a few sets of ten landings.</summary>
internal sealed class ImpactPlan(ModalityClearance clearance, Pace pace, PatientProfile profile, bool supervised, int weeks, ClimbStart from)
    : ModalityPlan<ImpactStep>(Modality.Impact, clearance, ImpactLadder.Build(pace, clearance.Limits, weeks, from))
{
    private const int WarmUp = 4;
    private const int CoolDown = 2;
    private const int SecondsPerLanding = 3;
    private const int SecondsBetweenSets = 60;

    protected override WeekOfSessions At(ImpactStep step, int week, Room room, Modulation modulation)
    {
        var volume = modulation.VolumeIn(week);
        var secondsPerSet = step.Repetitions * SecondsPerLanding + SecondsBetweenSets;
        var sets = Math.Clamp((room.BesideBalance - WarmUp - CoolDown) * 60 / secondsPerSet, 1, step.Sets);
        var shortened = sets < step.Sets;
        if (volume != Volume.Full) sets = Math.Max(1, sets / 2);
        var exercise = ExerciseSelection.SelectImpact(Clearance.Limits, step.Intensity, 1, profile, supervised)[0];
        return new Week(
            step, new SessionTime(WarmUp + CoolDown + MinutesFor(sets * secondsPerSet), WarmUp, CoolDown),
            [new ImpactDose(exercise.Id, sets, step.Repetitions, exercise.Impact)], ModifiedBy(volume, shortened));
    }

    private sealed record Week(ImpactStep Of, SessionTime Length, ImpactDose[] Doses, IReadOnlyList<RuleId> ModifiedBy)
        : WeekOfSessions(Modality.Impact, Of.Step, Of.DaysPerWeek, Length, PlannedEffort.Impact)
    {
        public override Session On(string id, LocalDate date, int ordinal) => new ImpactSession
        {
            Id = id,
            Date = date,
            Step = Step,
            DurationMinutes = Time.Minutes,
            WarmUpMinutes = Time.WarmUp,
            CoolDownMinutes = Time.CoolDown,
            ModifiedBy = ModifiedBy,
            Impact = Doses,
        };
    }
}
