namespace PrescriptionPlanner.Records.Plans;

/// <summary>What a sweep did.</summary>
/// <param name="Plans">Plans that it decided a week of.</param>
/// <param name="Decisions">Decisions that it made.</param>
/// <param name="First">The first of them, up to <see cref="Listed"/>.</param>
/// <param name="Failures">Plans that could not be decided; they are as they were.</param>
public sealed record SweepResult(int Plans, int Decisions, IReadOnlyList<DecidedWeek> First, IReadOnlyList<SweepFailure> Failures)
{
    /// <summary>How many decisions are listed at most.</summary>
    public const int Listed = 1_000;
}

/// <summary>A plan that could not be decided.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Week">The week.</param>
/// <param name="Error">What went wrong: a fault of ours or of what is stored.</param>
public sealed record SweepFailure(Guid PlanId, int Week, Exception Error);
