namespace PrescriptionPlanner.Domain.Quantities;

/// <summary>A body or tissue mass in kilograms (UCUM <c>kg</c>).</summary>
/// <param name="Kilograms">Kilograms.</param>
public readonly record struct Mass(decimal Kilograms);

/// <summary>Standing height in centimetres (UCUM <c>cm</c>).</summary>
/// <param name="Centimetres">Centimetres.</param>
public readonly record struct Stature(decimal Centimetres)
{
    /// <summary>Height in metres (UCUM <c>m</c>).</summary>
    public decimal Metres => Centimetres / 100m;

    /// <summary>Height squared, m², the denominator of the body indices.</summary>
    public decimal SquareMetres => Metres * Metres;

    /// <summary>Body-mass index, kg/m².</summary>
    public decimal BodyMassIndex(Mass mass) => mass.Kilograms / SquareMetres;
}

/// <summary>Heart rate in beats per minute (UCUM <c>/min</c>). Not rounded: rounding happens where a target is shown.</summary>
/// <param name="BeatsPerMinute">Beats per minute.</param>
public readonly record struct HeartRate(decimal BeatsPerMinute)
{
    /// <summary>
    /// Karvonen's target: resting rate plus a share of the reserve.
    /// </summary>
    /// <param name="maximum">Maximum heart rate, unrounded.</param>
    /// <param name="percentOfReserve">Share of the heart rate reserve, 0 to 100.</param>
    public HeartRate AtReserve(HeartRate maximum, decimal percentOfReserve) =>
        new(BeatsPerMinute + percentOfReserve / 100m * (maximum.BeatsPerMinute - BeatsPerMinute));

    /// <summary>Whole beats per minute, halves rounded away from zero.</summary>
    public int Rounded => (int)Math.Round(BeatsPerMinute, MidpointRounding.AwayFromZero);
}

/// <summary>A whole-number heart-rate band in beats per minute, both ends inclusive.</summary>
/// <param name="Minimum">Lowest rate of the band, bpm.</param>
/// <param name="Maximum">Highest rate of the band, bpm.</param>
public readonly record struct HeartRateBand(int Minimum, int Maximum);
