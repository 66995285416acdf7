namespace PrescriptionPlanner.Records.Plans;

/// <summary>A plan whose documents cannot be read, or that could not be brought over from an older format: its weeks cannot be shown.</summary>
/// <param name="planId">The plan.</param>
/// <param name="cause">What went wrong; <see langword="null"/> where it was found out before.</param>
public sealed class PlanUnreadableException(Guid planId, Exception? cause = null) : Exception($"The documents of the plan {planId} cannot be read.", cause)
{
    /// <summary>The plan.</summary>
    public Guid PlanId { get; } = planId;
}
