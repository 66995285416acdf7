using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>What the load of a resistance exercise is derived from.</summary>
public enum LoadBasis
{
    /// <summary>A percentage of a tested or estimated one-repetition maximum.</summary>
    [Text("Percentage of the one-repetition maximum", "1RM百分比")] OneRepMax,

    /// <summary>Effort and repetitions in reserve; the load is found at the machine or bar.</summary>
    [Text("Effort", "主观用力")] Effort,

    /// <summary>An elastic band chosen by effort.</summary>
    [Text("Elastic band", "弹力带")] Band,

    /// <summary>The body's own mass.</summary>
    [Text("Body mass", "自重")] BodyMass,
}

/// <summary>How fast the lifting phase is.</summary>
public enum Velocity
{
    /// <summary>Controlled, about two seconds up and two to three down.</summary>
    [Text("Controlled", "控制速度")] Controlled,

    /// <summary>As fast as is safe on the way up, two to four seconds on the way down.</summary>
    [Text("Fast up, slow down", "快起慢放")] FastConcentric,
}

/// <summary>How much the hands help.</summary>
public enum Support
{
    /// <summary>Sitting.</summary>
    [Text("Seated", "坐位")] Seated,

    /// <summary>Both hands on a firm support.</summary>
    [Text("Both hands held", "双手扶持")] BothHands,

    /// <summary>One hand on a firm support.</summary>
    [Text("One hand held", "单手扶持")] OneHand,

    /// <summary>Fingertips on a firm support.</summary>
    [Text("Fingertips", "指尖扶持")] Fingertips,

    /// <summary>No support, with one in reach.</summary>
    [Text("None, support in reach", "不扶持，旁有支撑")] None,
}

/// <summary>One resistance exercise of a session.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="LoadBasis">What the load is derived from.</param>
/// <param name="PercentOneRepMax">Percentage of the one-repetition maximum; <see langword="null"/> without one.</param>
/// <param name="LoadKg">Load, kg, rounded down to the equipment's step; <see langword="null"/> without a one-repetition maximum.</param>
/// <param name="Sets">Sets.</param>
/// <param name="Repetitions">Repetitions of each set.</param>
/// <param name="RepetitionsInReserve">Repetitions that should be left at the end of a set.</param>
/// <param name="Effort">Ten minus the repetitions in reserve.</param>
/// <param name="Velocity">How fast the lifting phase is.</param>
/// <param name="RestSeconds">Rest between sets, s.</param>
public sealed record ResistanceDose(
    string Exercise, LoadBasis LoadBasis, int? PercentOneRepMax, decimal? LoadKg, int Sets, RepetitionRange Repetitions,
    int RepetitionsInReserve, Effort Effort, Velocity Velocity, int RestSeconds);

/// <summary>Continuous aerobic work.</summary>
/// <param name="Mode">Exercise id of the catalogue.</param>
/// <param name="Bouts">Number of bouts that the minutes are split into; left out where it is one.</param>
/// <param name="BoutMinutes">Minutes of each bout at the prescribed intensity, warm-up and cool-down not counted.</param>
/// <param name="PercentHeartRateReserve">Percentage of the heart rate reserve; <see langword="null"/> without a valid maximum.</param>
/// <param name="TargetBpm">Prescribed percentage ± 5 points of reserve; <see langword="null"/> without a valid maximum.</param>
/// <param name="Effort">Perceived effort, always given.</param>
public sealed record AerobicDose(
    string Mode, int Bouts, int BoutMinutes, int? PercentHeartRateReserve, HeartRateBand? TargetBpm, Effort Effort);

/// <summary>Interval work.</summary>
/// <param name="Mode">Exercise id of the catalogue.</param>
/// <param name="Intervals">Number of work intervals.</param>
/// <param name="WorkSeconds">Length of a work interval, s.</param>
/// <param name="RestSeconds">Easy movement after each, s.</param>
/// <param name="WorkPercentHeartRateReserve">Percentage of the heart rate reserve in the work intervals; <see langword="null"/> without a valid maximum.</param>
/// <param name="WorkTargetBpm">Prescribed percentage ± 5 points of reserve; <see langword="null"/> without a valid maximum.</param>
/// <param name="Effort">Perceived effort of the work intervals.</param>
public sealed record HiitDose(
    string Mode, int Intervals, int WorkSeconds, int RestSeconds, int? WorkPercentHeartRateReserve, HeartRateBand? WorkTargetBpm, Effort Effort);

/// <summary>Work on a vibration platform.</summary>
/// <param name="Type">How the platform moves.</param>
/// <param name="FrequencyHz">Frequency, Hz.</param>
/// <param name="PeakToPeakMm">Peak-to-peak displacement, mm.</param>
/// <param name="PeakG">Peak acceleration, multiples of gravity, two decimals.</param>
/// <param name="Bouts">Number of bouts.</param>
/// <param name="OnSeconds">Length of a bout, s.</param>
/// <param name="OffSeconds">Pause after each, s.</param>
/// <param name="Posture">Exercise id of the posture.</param>
/// <param name="KneeAngleDegrees">Knee bend, degrees.</param>
/// <param name="A8MetresPerSecondSquared">Eight-hour weighted exposure at the platform, m/s², two decimals; a warning, not a compliance statement.</param>
public sealed record VibrationDose(
    VibrationType Type, decimal FrequencyHz, decimal PeakToPeakMm, decimal PeakG, int Bouts, int OnSeconds, int OffSeconds,
    string Posture, int KneeAngleDegrees, decimal A8MetresPerSecondSquared);

/// <summary>One balance exercise of a session.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="Sets">Sets, on each side where the exercise has sides.</param>
/// <param name="HoldSeconds">Length of a hold or of continuous movement, s.</param>
/// <param name="Support">How much the hands help.</param>
public sealed record BalanceDose(string Exercise, int Sets, int HoldSeconds, Support Support);

/// <summary>One impact exercise of a session.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="Sets">Sets.</param>
/// <param name="Repetitions">Landings in each set.</param>
/// <param name="Intensity">How hard the landing is.</param>
public sealed record ImpactDose(string Exercise, int Sets, int Repetitions, ImpactLevel Intensity);
