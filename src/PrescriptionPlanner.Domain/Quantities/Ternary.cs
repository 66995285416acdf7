namespace PrescriptionPlanner.Domain.Quantities;

/// <summary>
/// The state of a criterion: met, not met, or not known. Not knowing is never the same as normal.
/// </summary>
/// <remarks>Ordered so that Kleene's <c>and</c> is the minimum and <c>or</c> the maximum.</remarks>
public enum Ternary
{
    /// <summary>Measured, and the criterion does not hold.</summary>
    NotMet = 0,

    /// <summary>Not known: the measurement is absent or cannot be judged.</summary>
    NotMeasured = 1,

    /// <summary>Measured, and the criterion holds.</summary>
    Met = 2,
}

/// <summary>Kleene's strong three-valued connectives.</summary>
public static class TernaryLogic
{
    /// <summary>Met where both are met; not met where either is not met; otherwise not known.</summary>
    public static Ternary And(this Ternary left, Ternary right) => left < right ? left : right;

    /// <summary>Met where either is met; not met where both are not met; otherwise not known.</summary>
    public static Ternary Or(this Ternary left, Ternary right) => left > right ? left : right;

    /// <summary>Swaps met and not met; not known stays not known.</summary>
    public static Ternary Not(this Ternary value) => 2 - value;

    /// <summary>Met for <see langword="true"/>, not met for <see langword="false"/>, not known for <see langword="null"/>.</summary>
    public static Ternary ToTernary(this bool? value) => value switch
    {
        true => Ternary.Met,
        false => Ternary.NotMet,
        null => Ternary.NotMeasured,
    };
}
