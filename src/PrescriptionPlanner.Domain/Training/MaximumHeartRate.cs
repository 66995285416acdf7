using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Equations that estimate a maximum heart rate from age.</summary>
public enum HeartRateEquation
{
    /// <summary>220 − age.</summary>
    [Text("Fox: 220 − age", "Fox公式：220 − 年龄")] Fox,

    /// <summary>208 − 0.7 × age.</summary>
    [Text("Tanaka: 208 − 0.7 × age", "Tanaka公式：208 − 0.7 × 年龄")] Tanaka,

    /// <summary>207 − 0.7 × age.</summary>
    [Text("Gellish: 207 − 0.7 × age", "Gellish公式：207 − 0.7 × 年龄")] Gellish,

    /// <summary>206 − 0.88 × age, from women.</summary>
    [Text("Gulati (women): 206 − 0.88 × age", "Gulati公式（女性）：206 − 0.88 × 年龄")] Gulati,

    /// <summary>164 − 0.7 × age, on a beta-blocker: for reference, never a target.</summary>
    [Text("Brawner (on a beta-blocker): 164 − 0.7 × age", "Brawner公式（服用β受体阻滞剂）：164 − 0.7 × 年龄")] Brawner,
}

/// <summary>Age-based maximum heart rates, exact to the last decimal; nothing is rounded here.</summary>
public static class MaximumHeartRate
{
    /// <summary>Uncertainty shown beside an estimated maximum, ± bpm.</summary>
    public const int UncertaintyBpm = 10;

    private static readonly Rule Tanaka = Rule.Of("AER-HRMAX-001",
        "Maximum heart rate by Tanaka: 208 − 0.7 × age, the default; give or take 10 beats per minute.",
        "Tanaka公式最大心率：208 − 0.7 × 年龄，为默认公式；误差约±10次/分。",
        EvidenceLevel.Trial, Citations.Tanaka2001);

    private static readonly Rule Fox = Rule.Of("AER-HRMAX-002",
        "Maximum heart rate by Fox: 220 − age. It was never validated and reads low in older adults.",
        "Fox公式最大心率：220 − 年龄。该公式未经验证，在老年人中偏低。",
        EvidenceLevel.Trial, Citations.Tanaka2001);

    private static readonly Rule Gellish = Rule.Of("AER-HRMAX-003",
        "Maximum heart rate by Gellish: 207 − 0.7 × age.",
        "Gellish公式最大心率：207 − 0.7 × 年龄。",
        EvidenceLevel.Recalled, Citations.Gellish2007);

    private static readonly Rule Gulati = Rule.Of("AER-HRMAX-004",
        "Maximum heart rate in women by Gulati: 206 − 0.88 × age.",
        "Gulati公式女性最大心率：206 − 0.88 × 年龄。",
        EvidenceLevel.Recalled, Citations.Gulati2010);

    private static readonly Rule Brawner = Rule.Of("AER-HRMAX-005",
        "Maximum heart rate on a beta-blocker by Brawner: 164 − 0.7 × age. Shown for reference, never used as a target.",
        "服用β受体阻滞剂者的Brawner公式最大心率：164 − 0.7 × 年龄。仅供参考，不作为目标。",
        EvidenceLevel.Trial, Citations.Brawner2004);

    // In the order of the enumeration: maximum = intercept − slope × age.
    private static readonly (decimal Intercept, decimal Slope, Rule Rule)[] Rows =
        [(220m, 1m, Fox), (208m, 0.7m, Tanaka), (207m, 0.7m, Gellish), (206m, 0.88m, Gulati), (164m, 0.7m, Brawner)];

    /// <summary>The estimated maximum, unrounded.</summary>
    /// <param name="equation">Which equation.</param>
    /// <param name="ageYears">Completed years of age, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public static HeartRate Estimate(HeartRateEquation equation, int ageYears)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ageYears);
        var (intercept, slope, _) = Rows[(int)equation];
        return new HeartRate(intercept - slope * ageYears);
    }

    /// <summary>The rule that states an equation.</summary>
    public static RuleId RuleOf(HeartRateEquation equation) => Rows[(int)equation].Rule.Id;
}
