using PrescriptionPlanner.Domain.Periodization;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>
/// Where a plan stands in one week: the part of the week that its decisions made. It is written down when the decision before it is made, and again
/// where somebody moves the plan while the week runs.
/// </summary>
/// <param name="Revision">The revision that plans the week.</param>
/// <param name="Dose">Steps, volume and maxima; the days that stand still are kept with the plan.</param>
public sealed record WeekStanding(int Revision, StandingDose Dose)
{
    /// <summary>Where a plan stands in a week that has begun or is about to.</summary>
    /// <param name="revision">The revision in force.</param>
    /// <param name="track">Its track.</param>
    /// <param name="state">Where the plan stands.</param>
    /// <param name="week">The week, from the first that the revision plans.</param>
    /// <param name="begun">Whether the week has begun: it then stands on the step before its decision.</param>
    public static WeekStanding Of(int revision, ProgressionTrack track, ProgressionState state, int week, bool begun) =>
        new(revision, Standing.In(track, state, week, begun) with { StandsStill = [] });
}
