using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What one safety rule asks of each modality. A rule names all six, so that none is free because nobody thought of it.</summary>
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
    public static readonly Demand Advice = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    /// <summary>
    /// Until a clinician releases more: light aerobic and resistance work; impact, intervals and vibration wait.
    /// </summary>
    public static readonly Demand LightUntilReleased = new()
    {
        Resistance = DoseCaps.LightResistanceUntilReleased,
        Balance = Restriction.Free,
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

    /// <summary>Resistance without breath holding or long isometric holds; nothing else is limited.</summary>
    public static readonly Demand NoStraining = new()
    {
        Resistance = Restriction.Capped(DoseCaps.NoStraining),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    /// <summary>Low impact at most; nothing else is limited.</summary>
    public static readonly Demand LowImpact = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Capped(DoseCaps.LowImpact),
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    /// <summary>Vibration is withheld; nothing else is limited.</summary>
    public static readonly Demand NoVibration = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Withheld,
    };

    /// <summary>Vibration waits for a clinician; nothing else is limited.</summary>
    public static readonly Demand VibrationReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.ReleaseRequired,
    };

    /// <summary>Whether the patient may not train at all.</summary>
    public bool Stops { get; init; }

    /// <summary>Resistance training.</summary>
    public required Restriction Resistance { get; init; }

    /// <summary>Balance training.</summary>
    public required Restriction Balance { get; init; }

    /// <summary>Aerobic training.</summary>
    public required Restriction Aerobic { get; init; }

    /// <summary>Impact training.</summary>
    public required Restriction Impact { get; init; }

    /// <summary>High-intensity interval training.</summary>
    public required Restriction Hiit { get; init; }

    /// <summary>Whole-body vibration.</summary>
    public required Restriction Vibration { get; init; }

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
    public bool IsAlikeForAll => Modalities.All.All(modality => ReferenceEquals(Of(modality), Resistance));

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
