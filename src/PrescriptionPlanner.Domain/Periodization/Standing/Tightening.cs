using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>A programme inside a stricter clearance.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="NeedsRevision">Whether something had to be left out for want of anything to put in its place.</param>
public sealed record TightenedProgramme(KeptProgramme Programme, bool NeedsRevision);

/// <summary>
/// Lays a stricter clearance over a kept programme, without generating anything: modalities are withheld, steps above a cap are cut, and exercises
/// that are forbidden give way to kept ones. Nothing is added and nothing gets harder.
/// </summary>
public static class Tightening
{
    /// <summary>Something is missing.</summary>
    public static readonly Rule NeedsRevision = Rule.Policy("PLAN-TIGHTEN-001",
        "Planner policy: what a new assessment forbids is taken out of the plan the same day. Where nothing in the plan can take its place, it is left out, and a clinician revises the plan.",
        "本规划器策略：新评估所禁止的内容于当日从计划中移除；计划内没有可替代者时予以略去，由临床医生修订计划。");

    /// <summary>The programme inside a clearance, from a week on.</summary>
    /// <param name="programme">The programme as it is kept.</param>
    /// <param name="clearance">The stricter clearance.</param>
    /// <param name="fromWeek">First week of the tightened programme.</param>
    public static TightenedProgramme Within(this KeptProgramme programme, Clearance clearance, int fromWeek)
    {
        var needsRevision = false;
        var lifts = programme.Lifts;
        var modalities = new List<KeptModality>();
        foreach (var own in programme.Modalities)
        {
            var row = clearance[own.Modality];
            var exercises = new PermittedExercises(programme, row.Limits);
            modalities.Add(Within(own, row, exercises));
            if (own.Modality == Modality.Resistance) lifts = [.. lifts.Select(exercises.Capped)];
            needsRevision |= exercises.Missing.Count > 0 || (own.MayTrain && MayTrain(row) && !modalities[^1].MayTrain);
        }

        return new TightenedProgramme(
            programme with
            {
                FromWeek = fromWeek,
                Modalities = modalities,
                Lifts = lifts,
                Calendar = [.. programme.Calendar.Skip(fromWeek - programme.FromWeek)],
                Reassessments = [.. programme.Reassessments.Where(due => due.Week >= fromWeek)],
            },
            needsRevision);
    }

    private static KeptModality Within(KeptModality own, ModalityClearance row, PermittedExercises exercises)
    {
        if (row.Decision == ModalityDecision.Withheld) return own with { State = LadderState.Withheld, Steps = [], Templates = [] };
        if (row.Decision == ModalityDecision.ReleaseRequired) return own with { State = LadderState.AwaitingRelease, Templates = [] };
        if (!own.MayTrain) return own;
        var steps = new List<LadderStep>();
        var templates = new List<SessionTemplate>();
        for (var index = 0; index < own.Templates.Count; index++)
        {
            if (!own.Steps[index].IsWithin(row.Limits) || own.Templates[index].Within(row.Limits, exercises) is not { } template) break;
            steps.Add(own.Steps[index]);
            templates.Add(template);
        }

        return own with
        {
            State = row.Decision == ModalityDecision.Limited ? LadderState.Limited : own.State,
            Steps = steps,
            Templates = templates,
            Planned = [.. own.Planned.Select((step, index) => index + 1 < (row.Limits.NotBeforeWeek ?? 1) ? 0 : Math.Min(step, steps.Count))],
        };
    }

    private static bool MayTrain(ModalityClearance row) => row.Decision is ModalityDecision.Prescribed or ModalityDecision.Limited;
}
