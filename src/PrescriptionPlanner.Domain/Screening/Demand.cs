using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What one safety rule asks of each modality. Modalities that are not named stay free.</summary>
internal sealed class Demand
{
    /// <summary>No exercise at all: every modality is withheld.</summary>
    public static readonly Demand Stop = new()
    {
        Stops = true,
        Resistance = Restriction.Withheld,
        Balance = Restriction.Withheld,
        Aerobic = Restriction.Withheld,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    /// <summary>Something to know; no dose is limited.</summary>
    public static readonly Demand Advice = new();

    /// <summary>
    /// Until a clinician releases more: light aerobic and resistance work; impact, intervals and vibration wait.
    /// </summary>
    public static readonly Demand LightUntilReleased = new()
    {
        Resistance = DoseCaps.LightResistanceUntilReleased,
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.ReleaseRequired,
    };

    /// <summary>Everything waits for a clinician but seated or held balance.</summary>
    public static readonly Demand BalanceUntilReleased = new()
    {
        Resistance = Restriction.ReleaseRequired,
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = Restriction.ReleaseRequired,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.ReleaseRequired,
    };

    /// <summary>Whether the patient may not train at all.</summary>
    public bool Stops { get; init; }

    /// <summary>Resistance training.</summary>
    public Restriction Resistance { get; init; } = Restriction.Free;

    /// <summary>Balance training.</summary>
    public Restriction Balance { get; init; } = Restriction.Free;

    /// <summary>Aerobic training.</summary>
    public Restriction Aerobic { get; init; } = Restriction.Free;

    /// <summary>Impact training.</summary>
    public Restriction Impact { get; init; } = Restriction.Free;

    /// <summary>High-intensity interval training.</summary>
    public Restriction Hiit { get; init; } = Restriction.Free;

    /// <summary>Whole-body vibration.</summary>
    public Restriction Vibration { get; init; } = Restriction.Free;

    /// <summary>The same restriction for all six modalities.</summary>
    public static Demand OfAll(Restriction restriction) => new()
    {
        Resistance = restriction,
        Balance = restriction,
        Aerobic = restriction,
        Impact = restriction,
        Hiit = restriction,
        Vibration = restriction,
    };

    /// <summary>Whether all six modalities are asked the same.</summary>
    public bool IsAlikeForAll =>
        ReferenceEquals(Resistance, Balance) && ReferenceEquals(Resistance, Aerobic) && ReferenceEquals(Resistance, Impact)
        && ReferenceEquals(Resistance, Hiit) && ReferenceEquals(Resistance, Vibration);

    /// <summary>What is asked of one modality.</summary>
    public Restriction Of(Modality modality) => modality switch
    {
        Modality.Resistance => Resistance,
        Modality.Balance => Balance,
        Modality.Aerobic => Aerobic,
        Modality.Impact => Impact,
        Modality.Hiit => Hiit,
        Modality.WholeBodyVibration => Vibration,
    };
}
