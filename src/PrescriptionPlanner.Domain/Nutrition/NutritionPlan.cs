using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>The reference intakes that vitamin D and calcium targets follow.</summary>
public enum NutritionReference
{
    /// <summary>Chinese dietary reference intakes, 2013.</summary>
    [Text("Chinese dietary reference intakes 2013", "中国居民膳食营养素参考摄入量（2013）")] China2013,

    /// <summary>Institute of Medicine, 2011.</summary>
    [Text("Institute of Medicine 2011", "美国医学研究所（2011）")] Iom2011,
}

/// <summary>A range of a daily amount, both ends inclusive, in the unit of the property that holds it.</summary>
/// <param name="Minimum">Lowest amount.</param>
/// <param name="Maximum">Highest amount.</param>
public readonly record struct AmountRange(decimal Minimum, decimal Maximum);

/// <summary>Protein.</summary>
/// <param name="GPerKgPerDay">Target, g per kg of reference mass a day.</param>
/// <param name="GPerDay">Target, whole g a day.</param>
/// <param name="ReferenceMassKg">The mass that the target is reckoned from, kg, one decimal.</param>
/// <param name="PerMealG">Amount for a main meal, whole g.</param>
/// <param name="LeucinePerMealG">Leucine for a main meal, g.</param>
/// <param name="CurrentGPerDay">Present intake, g a day.</param>
/// <param name="GapG">What is missing to the lower end of the target, whole g a day; <see langword="null"/> where the intake is unknown.</param>
/// <param name="RuleIds">The rules that led there.</param>
public sealed record ProteinTarget(
    AmountRange? GPerKgPerDay, AmountRange? GPerDay, decimal? ReferenceMassKg, int? PerMealG, AmountRange? LeucinePerMealG,
    decimal? CurrentGPerDay, int? GapG, IReadOnlyList<RuleId> RuleIds);

/// <summary>How 25-hydroxyvitamin D stands.</summary>
public enum VitaminDStatus
{
    /// <summary>Not measured.</summary>
    [Text("Unknown", "未知")] Unknown,

    /// <summary>Severely deficient: the clinician treats.</summary>
    [Text("Severely deficient", "严重缺乏")] SeverelyDeficient,

    /// <summary>Insufficient.</summary>
    [Text("Insufficient", "不足")] Insufficient,

    /// <summary>Sufficient.</summary>
    [Text("Sufficient", "充足")] Sufficient,

    /// <summary>High: no supplement.</summary>
    [Text("High", "偏高")] High,

    /// <summary>Possibly toxic: a clinician looks at it.</summary>
    [Text("Possibly toxic", "可能中毒")] PossiblyToxic,
}

/// <summary>Vitamin D. Always a daily dose, never a bolus.</summary>
/// <param name="Status">How 25-hydroxyvitamin D stands.</param>
/// <param name="TargetIuPerDay">Target for food and supplements together, IU a day; <see langword="null"/> where a clinician decides.</param>
/// <param name="UpperLimitIuPerDay">Upper limit of food and supplements together, IU a day.</param>
/// <param name="CurrentIuPerDay">Present intake, IU a day.</param>
/// <param name="SupplementIuPerDay">Suggested daily supplement beyond the present intake, IU a day.</param>
/// <param name="ClinicianReview">Whether a clinician has to look at it.</param>
/// <param name="RuleIds">The rules that led there.</param>
public sealed record VitaminDTarget(
    VitaminDStatus Status, int? TargetIuPerDay, int UpperLimitIuPerDay, decimal? CurrentIuPerDay, int SupplementIuPerDay,
    bool ClinicianReview, IReadOnlyList<RuleId> RuleIds);

/// <summary>When a dose is taken.</summary>
public enum DoseTime
{
    /// <summary>With breakfast.</summary>
    [Text("With breakfast", "早餐时")] WithBreakfast,

    /// <summary>With lunch.</summary>
    [Text("With lunch", "午餐时")] WithLunch,

    /// <summary>With dinner.</summary>
    [Text("With dinner", "晚餐时")] WithDinner,

    /// <summary>At bedtime.</summary>
    [Text("At bedtime", "睡前")] AtBedtime,
}

/// <summary>The form of a calcium supplement.</summary>
public enum CalciumForm
{
    /// <summary>Carbonate, 40 % elemental, with meals.</summary>
    [Text("Calcium carbonate, with meals", "碳酸钙，随餐")] Carbonate,

    /// <summary>Citrate, 21 % elemental, at any time.</summary>
    [Text("Calcium citrate", "枸橼酸钙")] Citrate,
}

/// <summary>One dose of calcium.</summary>
/// <param name="Mg">Elemental calcium, mg; at most 500.</param>
/// <param name="When">When it is taken.</param>
public sealed record CalciumDose(int Mg, DoseTime When);

/// <summary>Calcium.</summary>
/// <param name="TargetMgPerDay">Target for food and supplements together, mg a day; <see langword="null"/> where a clinician decides.</param>
/// <param name="AcceptableFromMgPerDay">Lowest total that is acceptable, mg a day.</param>
/// <param name="UpperLimitMgPerDay">Upper limit of food and supplements together, mg a day.</param>
/// <param name="CurrentMgPerDay">Present intake, mg a day.</param>
/// <param name="SupplementMgPerDay">Suggested supplement: the deficit, mg a day.</param>
/// <param name="Form">Form of the supplement; <see langword="null"/> without one.</param>
/// <param name="Doses">The supplement split over the day.</param>
/// <param name="FromFoodMgPerDay">The part of the deficit to cover from food, mg a day.</param>
/// <param name="ClinicianReview">Whether a clinician has to look at it.</param>
/// <param name="RuleIds">The rules that led there.</param>
public sealed record CalciumTarget(
    int? TargetMgPerDay, int? AcceptableFromMgPerDay, int UpperLimitMgPerDay, decimal? CurrentMgPerDay, int SupplementMgPerDay,
    CalciumForm? Form, IReadOnlyList<CalciumDose> Doses, int FromFoodMgPerDay, bool ClinicianReview, IReadOnlyList<RuleId> RuleIds);

/// <summary>Energy.</summary>
/// <param name="GuideKcalPerDay">Guiding value, kcal a day.</param>
/// <param name="FloorKcalPerDay">Never below this without a dietitian, kcal a day.</param>
/// <param name="CurrentKcalPerDay">Present intake, kcal a day.</param>
/// <param name="RuleIds">The rules that led there.</param>
public sealed record EnergyTarget(int? GuideKcalPerDay, int? FloorKcalPerDay, decimal? CurrentKcalPerDay, IReadOnlyList<RuleId> RuleIds);

/// <summary>Advice of the nutrition prescription.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="RuleId">The rule that it comes from.</param>
public sealed record NutritionAdvice(string Code, RuleId RuleId);

/// <summary>What has to be kept apart from calcium, and how far.</summary>
/// <param name="Medication">The medicine.</param>
/// <param name="CalciumHoursBefore">Calcium not within this many hours before the medicine.</param>
/// <param name="CalciumHoursAfter">Calcium not within this many hours after the medicine.</param>
/// <param name="RuleId">The rule that it comes from.</param>
public sealed record SpacingRule(Patients.Medication Medication, decimal CalciumHoursBefore, decimal CalciumHoursAfter, RuleId RuleId)
{
    /// <summary>The rule in words.</summary>
    public LocalizedText Text => RuleCatalogue.Find(RuleId).Text;
}

/// <summary>The nutrition prescription.</summary>
/// <param name="Reference">The reference intakes that were applied.</param>
/// <param name="Protein">Protein.</param>
/// <param name="VitaminD">Vitamin D.</param>
/// <param name="Calcium">Calcium.</param>
/// <param name="Energy">Energy.</param>
/// <param name="Spacing">What to keep apart from calcium; empty where nothing is, <see langword="null"/> where the medicines were not asked.</param>
/// <param name="Advice">Advice.</param>
/// <param name="Findings">Guards and flags that fired.</param>
public sealed record NutritionPlan(
    NutritionReference Reference, ProteinTarget Protein, VitaminDTarget VitaminD, CalciumTarget Calcium, EnergyTarget Energy,
    IReadOnlyList<SpacingRule>? Spacing, IReadOnlyList<NutritionAdvice> Advice, IReadOnlyList<Finding> Findings);
