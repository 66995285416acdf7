namespace PrescriptionPlanner.Domain.Quantities;

/// <summary>A sinusoidal platform vibration.</summary>
/// <param name="FrequencyHz">Frequency, Hz.</param>
/// <param name="PeakToPeakMm">Displacement from lowest to highest point, mm: twice the amplitude.</param>
public readonly record struct Vibration(decimal FrequencyHz, decimal PeakToPeakMm)
{
    /// <summary>Standard gravity, m/s².</summary>
    public const decimal StandardGravity = 9.80665m;

    private const decimal TwoPiSquared = 19.7392088021787172m;

    /// <summary>Peak acceleration, m/s²: 2π²f²D with D the peak-to-peak displacement in metres.</summary>
    public decimal PeakAcceleration => TwoPiSquared * FrequencyHz * FrequencyHz * PeakToPeakMm / 1000m;

    /// <summary>Peak acceleration as a multiple of standard gravity, unrounded.</summary>
    public decimal PeakG => PeakAcceleration / StandardGravity;
}
