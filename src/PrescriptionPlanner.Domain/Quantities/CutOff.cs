namespace PrescriptionPlanner.Domain.Quantities;

/// <summary>How a value is compared with a cut-point. The word says on which side equality falls.</summary>
public enum Comparison
{
    /// <summary>Greater than or equal to the cut-point.</summary>
    AtLeast,

    /// <summary>Strictly greater than the cut-point.</summary>
    Above,

    /// <summary>Less than or equal to the cut-point.</summary>
    AtMost,

    /// <summary>Strictly less than the cut-point.</summary>
    Below,
}

/// <summary>A cut-point with its comparison word, in the unit of the measurement that it is compared with.</summary>
/// <param name="Comparison">On which side equality falls.</param>
/// <param name="Value">The cut-point.</param>
public readonly record struct CutOff(Comparison Comparison, decimal Value)
{
    /// <summary>Met by values greater than or equal to <paramref name="value"/>.</summary>
    public static CutOff AtLeast(decimal value) => new(Comparison.AtLeast, value);

    /// <summary>Met by values strictly greater than <paramref name="value"/>.</summary>
    public static CutOff Above(decimal value) => new(Comparison.Above, value);

    /// <summary>Met by values less than or equal to <paramref name="value"/>.</summary>
    public static CutOff AtMost(decimal value) => new(Comparison.AtMost, value);

    /// <summary>Met by values strictly less than <paramref name="value"/>.</summary>
    public static CutOff Below(decimal value) => new(Comparison.Below, value);

    /// <summary>Whether <paramref name="measured"/> falls on the met side of this cut-point.</summary>
    public bool IsMetBy(decimal measured) => Comparison switch
    {
        Comparison.AtLeast => measured >= Value,
        Comparison.Above => measured > Value,
        Comparison.AtMost => measured <= Value,
        Comparison.Below => measured < Value,
    };

    /// <summary>Met or not met for a measured value; not known for an absent one.</summary>
    public Ternary Judge(decimal? measured) =>
        measured is { } value ? IsMetBy(value) ? Ternary.Met : Ternary.NotMet : Ternary.NotMeasured;
}
