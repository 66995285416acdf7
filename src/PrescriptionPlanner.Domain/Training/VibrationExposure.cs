using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>
/// Vibration exposure by the formulas of ISO 2631-1, reckoned at the platform. The standard is made for seated people and is not
/// validated for standing; bent knees attenuate. The figure is a warning, never a statement of compliance.
/// </summary>
public static class VibrationExposure
{
    /// <summary>Action value of Directive 2002/44/EC for A(8), m/s², inclusive.</summary>
    public static readonly CutOff Action = CutOff.AtLeast(0.5m);

    /// <summary>Limit value of Directive 2002/44/EC for A(8), m/s², exclusive.</summary>
    public static readonly CutOff Limit = CutOff.Above(1.15m);

    private const int EightHoursInSeconds = 8 * 60 * 60;

    /// <summary>Vertical frequency weights Wk, recalled from the standard; between two rows the weight is interpolated.</summary>
    private static readonly (decimal Hz, decimal Weight)[] VerticalWeights =
    [
        (8m, 1.036m), (10m, 0.988m), (12.5m, 0.902m), (16m, 0.768m), (20m, 0.636m), (25m, 0.513m), (31.5m, 0.405m), (40m, 0.314m), (50m, 0.246m),
    ];

    /// <summary>A(8): the frequency-weighted root-mean-square acceleration spread over eight hours, m/s², two decimals.</summary>
    /// <param name="vibration">The vibration.</param>
    /// <param name="secondsOfVibration">Seconds of vibration in the day.</param>
    public static decimal EightHours(Vibration vibration, int secondsOfVibration)
    {
        var weighted = (double)(vibration.PeakAcceleration * VerticalWeight(vibration.FrequencyHz)) / Math.Sqrt(2);
        return decimal.Round((decimal)(weighted * Math.Sqrt((double)secondsOfVibration / EightHoursInSeconds)), 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The vertical weight at a frequency; beyond the table, that of its nearest row.</summary>
    public static decimal VerticalWeight(decimal frequencyHz)
    {
        if (frequencyHz <= VerticalWeights[0].Hz) return VerticalWeights[0].Weight;
        for (var row = 1; row < VerticalWeights.Length; row++)
        {
            var (lower, upper) = (VerticalWeights[row - 1], VerticalWeights[row]);
            if (frequencyHz <= upper.Hz)
                return lower.Weight + (frequencyHz - lower.Hz) / (upper.Hz - lower.Hz) * (upper.Weight - lower.Weight);
        }

        return VerticalWeights[^1].Weight;
    }
}
