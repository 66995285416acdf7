using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>An exercise trial as it was run, what came of it, and what of it a ladder can climb to.</summary>
/// <param name="Id">The id of its citation.</param>
/// <param name="Modality">What was trained.</param>
/// <param name="Name">Short name.</param>
/// <param name="Population">Who took part.</param>
/// <param name="Dose">What they did.</param>
/// <param name="Measured">What was measured.</param>
/// <param name="Changed">What changed and what did not.</param>
/// <param name="Caveats">Why the result should be read with care.</param>
/// <param name="Discrepancies">The register's entries that apply.</param>
/// <param name="Citation">Where it is reported.</param>
/// <param name="Choice">The ladder's top that a plan can choose, or why it cannot.</param>
public sealed record TrialProtocol(
    string Id, Modality Modality, LocalizedText Name, LocalizedText Population, TrialDose Dose, LocalizedText Measured,
    LocalizedText Changed, LocalizedText Caveats, IReadOnlyList<Discrepancy> Discrepancies, Citation Citation, ProtocolChoice Choice)
{
    /// <summary>Whether a plan's options may name this protocol.</summary>
    public bool Selectable => Choice.Top is not null;

    /// <summary>Other sources that bear on it: a later report, a meta-analysis.</summary>
    public IReadOnlyList<Citation> Further { get; init; } = [];
}

/// <summary>Whether a plan can follow a trial, and how far.</summary>
/// <param name="Text">What a plan takes over and what it leaves, or why the protocol cannot be chosen.</param>
/// <param name="Top">What the ladder's top is set to; <see langword="null"/> where the protocol cannot be chosen.</param>
public sealed record ProtocolChoice(LocalizedText Text, LadderTop? Top)
{
    /// <summary>A protocol that a plan can follow as far as <paramref name="top"/> goes.</summary>
    public static ProtocolChoice UpTo(LadderTop top) => new(top.Rule.Text, top);

    /// <summary>A protocol that is on record only.</summary>
    public static ProtocolChoice OnRecord(string why, string whyInSimplifiedChinese) =>
        new(new LocalizedText(why, whyInSimplifiedChinese), null);
}

/// <summary>The dose of a trial. A number is <see langword="null"/> where the sources at hand do not give it; none is guessed.</summary>
/// <param name="Text">The dose in words.</param>
public sealed record TrialDose(LocalizedText Text)
{
    /// <summary>Length in weeks, where the trial counts in weeks.</summary>
    public int? Weeks { get; init; }

    /// <summary>Length in months, where the trial counts in months.</summary>
    public int? Months { get; init; }

    /// <summary>Sessions a week.</summary>
    public int? DaysPerWeek { get; init; }

    /// <summary>Minutes of a session.</summary>
    public int? SessionMinutes { get; init; }

    /// <summary>Percentage of the heart rate reserve.</summary>
    public int? PercentHeartRateReserve { get; init; }

    /// <summary>The loads that were used, percentages of the one-repetition maximum, lightest to heaviest.</summary>
    public SettingRange? PercentOneRepMax { get; init; }

    /// <summary>The arms, percentages of the one-repetition maximum, where each arm had a load of its own; otherwise empty.</summary>
    public IReadOnlyList<int> ArmsPercentOneRepMax { get; init; } = [];

    /// <summary>Sets of each exercise.</summary>
    public SettingRange? Sets { get; init; }

    /// <summary>Repetitions of each set.</summary>
    public SettingRange? Repetitions { get; init; }

    /// <summary>Length of a work interval, s.</summary>
    public int? WorkSeconds { get; init; }

    /// <summary>Easy movement after each work interval, s.</summary>
    public int? RestSeconds { get; init; }

    /// <summary>Frequency of the platform, Hz.</summary>
    public SettingRange? FrequencyHz { get; init; }

    /// <summary>Peak-to-peak displacement of the platform, mm.</summary>
    public decimal? PeakToPeakMm { get; init; }
}
