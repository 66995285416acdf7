namespace PrescriptionPlanner.Domain.Quantities;

/// <summary>The scale that an effort is read on. Values of two scales are never compared.</summary>
public enum EffortScale
{
    /// <summary>Borg's rating of perceived exertion, 6 to 20.</summary>
    Borg6To20,

    /// <summary>Borg's category-ratio scale, 0 to 10.</summary>
    Cr10,

    /// <summary>Resistance effort, 0 to 10: ten minus the repetitions in reserve.</summary>
    Resistance0To10,
}

/// <summary>A perceived effort with the scale that it belongs to.</summary>
/// <param name="Value">The rating.</param>
/// <param name="Scale">The scale of the rating.</param>
public readonly record struct Effort(int Value, EffortScale Scale)
{
    /// <summary>An effort on Borg's 6 to 20 scale.</summary>
    public static Effort Borg(int value) => new(value, EffortScale.Borg6To20);

    /// <summary>Effort of a set: ten minus the repetitions left in reserve.</summary>
    public static Effort FromReserve(int repetitionsInReserve) => new(10 - repetitionsInReserve, EffortScale.Resistance0To10);
}

/// <summary>A range of repetitions, both ends inclusive.</summary>
/// <param name="Minimum">Fewest repetitions.</param>
/// <param name="Maximum">Most repetitions.</param>
public readonly record struct RepetitionRange(int Minimum, int Maximum);
