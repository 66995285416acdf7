using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Impact sessions: a few sets of ten landings.</summary>
internal sealed class ImpactPlan(ModalityClearance clearance, Pace pace, PatientProfile profile, bool supervised, int weeks, ClimbStart from)
    : ModalityPlan<ImpactStep>(Modality.Impact, clearance, ImpactLadder.Build(pace, clearance.Limits, weeks, from))
{
    private static readonly SessionFrame Frame = new(4, 2);
    private const int SecondsPerLanding = 3;
    private const int SecondsBetweenSets = 60;

    public override IEnumerable<KeptExercise> Exercises => KeptOf(template => [((ImpactTemplate)template).Exercise], profile, supervised);

    protected override SessionTemplate TemplateOf(ImpactStep step)
    {
        var exercise = ExerciseSelection.SelectImpact(Clearance.Limits, step.Intensity, 1, profile, supervised)[0];
        return new ImpactTemplate
        {
            Step = step.Step,
            PerWeek = step.DaysPerWeek,
            Exercise = exercise.Id,
            Intensity = exercise.Impact,
            Sets = step.Sets,
            Repetitions = step.Repetitions,
            SecondsPerSet = step.Repetitions * SecondsPerLanding + SecondsBetweenSets,
            Frame = Frame,
            Effort = PlannedEffort.Impact,
        };
    }
}
