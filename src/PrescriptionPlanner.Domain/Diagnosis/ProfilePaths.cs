using System.Collections.Frozen;
using System.Globalization;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Names of measurements as they stand in the profile's JSON, and their order there.</summary>
internal static class ProfilePaths
{
    public const string Postmenopausal = "postmenopausal";
    public const string Fractures = "history.fractures";

    private static readonly FrozenDictionary<string, int> Order = new[]
    {
        Postmenopausal, Of(MuscleInput.HeightCm), Of(MuscleInput.BodyMassKg),
        TScore(BoneSite.LumbarSpine), TScore(BoneSite.FemoralNeck), TScore(BoneSite.TotalHip), TScore(BoneSite.OneThirdRadius),
        ZScore(BoneSite.LumbarSpine), ZScore(BoneSite.FemoralNeck), ZScore(BoneSite.TotalHip), ZScore(BoneSite.OneThirdRadius),
        Of(MuscleInput.AppendicularLeanMassKg), Of(MuscleInput.LeanMassMethod), Of(MuscleInput.WholeBodySkeletalMuscleKg),
        Of(MuscleInput.GripStrengthKg), Of(MuscleInput.GaitSpeedMps), Of(MuscleInput.FiveTimesChairStandSeconds),
        Of(MuscleInput.SppbScore), Of(MuscleInput.TimedUpAndGoSeconds), Of(MuscleInput.FourHundredMetreWalkSeconds),
        Fractures,
    }.Index().ToFrozenDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);

    /// <summary>The path of a measurement of muscle.</summary>
    public static string Of(MuscleInput input) => input switch
    {
        MuscleInput.HeightCm => "heightCm",
        MuscleInput.BodyMassKg => "bodyMassKg",
        MuscleInput.AppendicularLeanMassKg => "muscle.appendicularLeanMassKg",
        MuscleInput.LeanMassMethod => "muscle.leanMassMethod",
        MuscleInput.WholeBodySkeletalMuscleKg => "muscle.wholeBodySkeletalMuscleKg",
        MuscleInput.GripStrengthKg => "muscle.gripStrengthKg",
        MuscleInput.GaitSpeedMps => "muscle.gaitSpeedMps",
        MuscleInput.FiveTimesChairStandSeconds => "muscle.fiveTimesChairStandSeconds",
        MuscleInput.SppbScore => "muscle.sppbScore",
        MuscleInput.TimedUpAndGoSeconds => "muscle.timedUpAndGoSeconds",
        MuscleInput.FourHundredMetreWalkSeconds => "muscle.fourHundredMetreWalkSeconds",
    };

    /// <summary>The path of a site's T-score.</summary>
    public static string TScore(BoneSite site) => site switch
    {
        BoneSite.LumbarSpine => "boneDensity.lumbarSpineTScore",
        BoneSite.FemoralNeck => "boneDensity.femoralNeckTScore",
        BoneSite.TotalHip => "boneDensity.totalHipTScore",
        BoneSite.OneThirdRadius => "boneDensity.oneThirdRadiusTScore",
    };

    /// <summary>The path of a site's Z-score.</summary>
    public static string ZScore(BoneSite site) => site switch
    {
        BoneSite.LumbarSpine => "boneDensity.lumbarSpineZScore",
        BoneSite.FemoralNeck => "boneDensity.femoralNeckZScore",
        BoneSite.TotalHip => "boneDensity.totalHipZScore",
        BoneSite.OneThirdRadius => "boneDensity.oneThirdRadiusZScore",
    };

    /// <summary>The path of whether a fracture was of low trauma.</summary>
    public static string LowTrauma(int fracture) => string.Create(CultureInfo.InvariantCulture, $"{Fractures}[{fracture}].lowTrauma");

    /// <summary>Where a path stands in the profile; single fractures last, all in one place.</summary>
    public static int Position(string path) => Order.TryGetValue(path, out var position) ? position : Order.Count;
}
