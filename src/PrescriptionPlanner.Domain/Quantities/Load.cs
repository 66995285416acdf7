namespace PrescriptionPlanner.Domain.Quantities;

/// <summary>An external load in kilograms (UCUM <c>kg</c>).</summary>
/// <param name="Kilograms">Kilograms, not negative.</param>
public readonly record struct Load(decimal Kilograms)
{
    /// <summary>
    /// The heaviest load that the equipment can set at or below a share of a one-repetition maximum.
    /// Always rounds down, so that rounding never passes a prescribed percentage.
    /// </summary>
    /// <param name="oneRepMax">One-repetition maximum, kg.</param>
    /// <param name="percent">Percentage of it, 0 to 100.</param>
    /// <param name="stepKg">The equipment's smallest increment, kg, above zero.</param>
    /// <param name="minimumKg">The equipment's lightest setting, kg; the increments count from zero.</param>
    /// <returns><see langword="null"/> where even the lightest setting is heavier than the share.</returns>
    public static Load? AtPercent(decimal oneRepMax, decimal percent, decimal stepKg, decimal minimumKg)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stepKg);
        var exact = oneRepMax * percent / 100m;
        var rounded = decimal.Floor(exact / stepKg) * stepKg;
        if (rounded >= minimumKg && rounded > 0) return new Load(rounded);
        return minimumKg > 0 && minimumKg <= exact ? new Load(minimumKg) : null;
    }
}
