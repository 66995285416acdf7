using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>The published definitions of sarcopenia that are always reported, oldest first.</summary>
public enum SarcopeniaDefinition
{
    /// <summary>European Working Group, 2010.</summary>
    [Text("EWGSOP1 (2010)", "EWGSOP1（2010）")] Ewgsop1,

    /// <summary>International Working Group, 2011.</summary>
    [Text("IWGS (2011)", "IWGS（2011）")] Iwgs,

    /// <summary>Foundation for the National Institutes of Health, 2014.</summary>
    [Text("FNIH (2014)", "FNIH（2014）")] Fnih,

    /// <summary>Asian Working Group, 2014.</summary>
    [Text("AWGS 2014", "AWGS 2014")] Awgs2014,

    /// <summary>European Working Group, 2018 revision.</summary>
    [Text("EWGSOP2 (2019)", "EWGSOP2（2019）")] Ewgsop2,

    /// <summary>Asian Working Group, 2019.</summary>
    [Text("AWGS 2019", "AWGS 2019")] Awgs2019,

    /// <summary>Sarcopenia Definitions and Outcomes Consortium, 2020.</summary>
    [Text("SDOC (2020)", "SDOC（2020）")] Sdoc,

    /// <summary>Asian Working Group, 2025.</summary>
    [Text("AWGS 2025", "AWGS 2025")] Awgs2025,
}

/// <summary>Whether something is present by a definition.</summary>
public enum Answer
{
    /// <summary>Present.</summary>
    [Text("Present", "存在")] Present,

    /// <summary>Absent.</summary>
    [Text("Absent", "不存在")] Absent,

    /// <summary>A missing or unreadable value could change the answer.</summary>
    [Text("Indeterminate", "无法判定")] Indeterminate,

    /// <summary>The definition does not cover this person.</summary>
    [Text("Not applicable", "不适用")] NotApplicable,
}

/// <summary>The highest stage of sarcopenia that is already certain. Each definition uses its own subset.</summary>
public enum SarcopeniaStage
{
    /// <summary>No sarcopenia.</summary>
    [Text("None", "无")] None,

    /// <summary>Low muscle mass alone (EWGSOP1).</summary>
    [Text("Pre-sarcopenia", "肌少症前期")] PreSarcopenia,

    /// <summary>Low strength or performance, mass not shown to be low (AWGS).</summary>
    [Text("Possible sarcopenia", "可能肌少症")] Possible,

    /// <summary>Low strength (EWGSOP2).</summary>
    [Text("Probable sarcopenia", "疑似肌少症")] Probable,

    /// <summary>Sarcopenia.</summary>
    [Text("Sarcopenia", "肌少症")] Sarcopenia,

    /// <summary>Severe sarcopenia.</summary>
    [Text("Severe sarcopenia", "严重肌少症")] Severe,

    /// <summary>Not even the lowest stage is certain.</summary>
    [Text("Indeterminate", "无法判定")] Indeterminate,

    /// <summary>The definition does not cover this person.</summary>
    [Text("Not applicable", "不适用")] NotApplicable,
}

/// <summary>The parts that definitions of sarcopenia are built from.</summary>
public enum MuscleComponent
{
    /// <summary>Muscle mass.</summary>
    [Text("Muscle mass", "肌量")] MuscleMass,

    /// <summary>Muscle strength.</summary>
    [Text("Muscle strength", "肌力")] MuscleStrength,

    /// <summary>Physical performance.</summary>
    [Text("Physical performance", "躯体功能")] PhysicalPerformance,
}

/// <summary>The state of a component.</summary>
public enum ComponentState
{
    /// <summary>Low.</summary>
    [Text("Low", "低")] Low,

    /// <summary>Normal.</summary>
    [Text("Normal", "正常")] Normal,

    /// <summary>Not known.</summary>
    [Text("Unknown", "未知")] Unknown,
}

/// <summary>The state of a criterion.</summary>
public enum CriterionState
{
    /// <summary>Measured, and the criterion holds.</summary>
    [Text("Met", "符合")] Met,

    /// <summary>Measured, and the criterion does not hold.</summary>
    [Text("Not met", "不符合")] NotMet,

    /// <summary>Not measured.</summary>
    [Text("Not measured", "未测量")] NotMeasured,

    /// <summary>The cut-point has not been confirmed and ships unset.</summary>
    [Text("Cut-off unset", "切点未设定")] CutOffUnset,
}

/// <summary>Why a criterion cannot be judged although nothing is missing.</summary>
public enum UnjudgedReason
{
    /// <summary>The definition's cut-point is for another measuring method.</summary>
    [Text("The cut-off is for another measuring method", "该切点不适用于此测量方法")] MethodNotCovered,

    /// <summary>The definition's cut-point has not been confirmed.</summary>
    [Text("The cut-off has not been confirmed", "该切点尚未确认")] CutOffUnset,

    /// <summary>The definition does not cover this age.</summary>
    [Text("Outside the definition's age range", "超出该定义的年龄范围")] AgeOutOfScope,
}

/// <summary>One criterion of a definition, with the value that it was held against.</summary>
/// <param name="Measure">What was measured or derived.</param>
/// <param name="Value">The measured or derived value, rounded to two decimals for display; the comparison uses the exact value.</param>
/// <param name="Unit">Unit of the value and the cut-point.</param>
/// <param name="Comparison">How value and cut-point are compared.</param>
/// <param name="CutOff">The cut-point; <see langword="null"/> where it is unset.</param>
/// <param name="State">Whether the criterion is met.</param>
/// <param name="Reason">Why it cannot be judged although nothing is missing.</param>
/// <param name="Unable">Whether the patient could not do the test, which counts as the poor result.</param>
/// <param name="RuleId">The rule that the cut-point comes from.</param>
/// <param name="References">Ids of the sources.</param>
public sealed record CriterionResult(
    MuscleMeasure Measure, decimal? Value, string Unit, Comparison? Comparison, decimal? CutOff, CriterionState State,
    UnjudgedReason? Reason, bool Unable, RuleId RuleId, IReadOnlyList<string> References);

/// <summary>One component of a definition.</summary>
/// <param name="Component">Which part.</param>
/// <param name="State">Low, normal or unknown.</param>
/// <param name="Criteria">The criteria that it was judged by.</param>
public sealed record ComponentResult(MuscleComponent Component, ComponentState State, IReadOnlyList<CriterionResult> Criteria);

/// <summary>What one definition says of the patient.</summary>
/// <param name="Definition">Which definition.</param>
/// <param name="Variant">The selected variant of its cut-points; <see langword="null"/> for the default.</param>
/// <param name="Answer">Whether it is sarcopenia by this definition.</param>
/// <param name="Stage">The highest stage that is already certain.</param>
/// <param name="Label">The definition's own words for the result.</param>
/// <param name="Components">The components that it was built from.</param>
/// <param name="Missing">Measurements, as profile paths, that could change the answer or the stage.</param>
/// <param name="RuleId">The definition's algorithm.</param>
/// <param name="Findings">What else bears on the result.</param>
public sealed record SarcopeniaResult(
    SarcopeniaDefinition Definition, string? Variant, Answer Answer, SarcopeniaStage Stage, LocalizedText Label,
    IReadOnlyList<ComponentResult> Components, IReadOnlyList<string> Missing, RuleId RuleId, IReadOnlyList<Finding> Findings);

/// <summary>Classes of bone density.</summary>
public enum BoneClassification
{
    /// <summary>Lowest T-score at least -1.0.</summary>
    [Text("Normal", "正常")] Normal,

    /// <summary>Lowest T-score above -2.5 and below -1.0.</summary>
    [Text("Low bone mass", "低骨量")] LowBoneMass,

    /// <summary>Lowest T-score at most -2.5, or a deciding fragility fracture.</summary>
    [Text("Osteoporosis", "骨质疏松症")] Osteoporosis,

    /// <summary>Z-score at most -2.0 in someone whom T-scores do not apply to.</summary>
    [Text("Below the expected range for age", "低于同龄预期范围")] BelowExpectedForAge,

    /// <summary>Not enough is known.</summary>
    [Text("Indeterminate", "无法判定")] Indeterminate,
}

/// <summary>What a bone classification rests on.</summary>
public enum BoneBasis
{
    /// <summary>T-score.</summary>
    [Text("T-score", "T值")] TScore,

    /// <summary>Fragility fracture.</summary>
    [Text("Fragility fracture", "脆性骨折")] FragilityFracture,

    /// <summary>Quantitative computed tomography.</summary>
    [Text("Quantitative computed tomography", "定量CT")] Qct,

    /// <summary>Z-score.</summary>
    [Text("Z-score", "Z值")] ZScore,
}

/// <summary>Where bone density was measured.</summary>
public enum BoneSite
{
    /// <summary>Lumbar spine, L1 to L4.</summary>
    [Text("Lumbar spine", "腰椎")] LumbarSpine,

    /// <summary>Femoral neck.</summary>
    [Text("Femoral neck", "股骨颈")] FemoralNeck,

    /// <summary>Total hip.</summary>
    [Text("Total hip", "全髋")] TotalHip,

    /// <summary>One-third radius.</summary>
    [Text("One-third radius", "桡骨远端1/3")] OneThirdRadius,
}

/// <summary>The state of the bone.</summary>
/// <param name="Classification">The class.</param>
/// <param name="Basis">What it rests on; <see langword="null"/> where indeterminate.</param>
/// <param name="Severe">Osteoporosis by T-score with at least one fragility fracture.</param>
/// <param name="LowestTScore">The lowest T-score of the sites that count, also where the class rests on something else.</param>
/// <param name="LowestZScore">The lowest Z-score of the sites that count, where T-scores do not apply.</param>
/// <param name="Site">The site of the lowest score: of the Z-score where one is given here, else of the T-score.</param>
/// <param name="Missing">Values, as profile paths, that could change the class.</param>
/// <param name="Findings">The rules that led there.</param>
public sealed record BoneResult(
    BoneClassification Classification, BoneBasis? Basis, bool Severe, decimal? LowestTScore, decimal? LowestZScore, BoneSite? Site,
    IReadOnlyList<string> Missing, IReadOnlyList<Finding> Findings);

/// <summary>How many definitions say what of osteosarcopenia in the strict sense; not-applicable ones are left out.</summary>
/// <param name="Present">Definitions by which it is present.</param>
/// <param name="Absent">Definitions by which it is absent.</param>
/// <param name="Indeterminate">Definitions that cannot tell.</param>
public sealed record DefinitionAgreement(int Present, int Absent, int Indeterminate);

/// <summary>Sarcopenia and low bone together.</summary>
/// <param name="Definition">The definition of sarcopenia that was asked for.</param>
/// <param name="Strict">Osteoporosis and sarcopenia.</param>
/// <param name="Broad">Low bone mass or osteoporosis, and sarcopenia.</param>
/// <param name="AtRisk">Possible or probable sarcopenia with low bone, osteosarcopenia itself not being present.</param>
/// <param name="Agreement">The strict answer over all eight definitions.</param>
public sealed record OsteosarcopeniaResult(
    SarcopeniaDefinition Definition, Answer Strict, Answer Broad, Answer AtRisk, DefinitionAgreement Agreement);

/// <summary>Tools that find people to examine further.</summary>
public enum ScreeningTool
{
    /// <summary>SARC-F questionnaire.</summary>
    [Text("SARC-F", "SARC-F问卷")] SarcF,

    /// <summary>SARC-F with calf circumference.</summary>
    [Text("SARC-CalF", "SARC-CalF问卷")] SarcCalF,

    /// <summary>Calf circumference.</summary>
    [Text("Calf circumference", "小腿围")] CalfCircumference,

    /// <summary>Ishii's score of age, grip and calf circumference.</summary>
    [Text("Ishii score", "Ishii评分")] Ishii,
}

/// <summary>The result of a screening tool. A negative screen never blocks an examination.</summary>
/// <param name="Tool">Which tool.</param>
/// <param name="Score">The score; for calf circumference, cm.</param>
/// <param name="Comparison">How score and cut-point are compared.</param>
/// <param name="CutOff">The cut-point.</param>
/// <param name="Positive">Whether the screen is positive.</param>
/// <param name="RuleId">The rule applied.</param>
public sealed record ScreeningToolResult(
    ScreeningTool Tool, decimal Score, Comparison Comparison, decimal CutOff, bool Positive, RuleId RuleId);

/// <summary>Vivifrail functional class: A is the most dependent, D robust.</summary>
public enum FunctionalLevel
{
    /// <summary>SPPB 0 to 3.</summary>
    A,

    /// <summary>SPPB 4 to 6.</summary>
    B,

    /// <summary>SPPB 7 to 9.</summary>
    C,

    /// <summary>SPPB 10 to 12.</summary>
    D,
}

/// <summary>Functional class with the marker for a raised risk of falls.</summary>
/// <param name="Level">A to D.</param>
/// <param name="FallsRisk">Whether the class carries a plus sign.</param>
public readonly record struct FunctionalClass(FunctionalLevel Level, bool FallsRisk)
{
    /// <summary>The class as written: <c>C</c>, or <c>C+</c> with a raised risk of falls.</summary>
    public override string ToString() => FallsRisk ? $"{Level}+" : $"{Level}";
}

/// <summary>A measurement to take next.</summary>
/// <param name="Measurement">The profile path.</param>
/// <param name="CouldChange">What it could change: <c>bone</c>, definitions by code, <c>functionalClass</c>.</param>
public sealed record NextMeasurement(string Measurement, IReadOnlyList<string> CouldChange);

/// <summary>A biomarker, reported as supporting information that decides nothing.</summary>
/// <param name="Biomarker">Which marker.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="RuleId">What is known of it.</param>
public sealed record BiomarkerNote(string Biomarker, decimal Value, string Unit, RuleId RuleId)
{
    /// <summary>What is known of the marker.</summary>
    public LocalizedText Message => RuleCatalogue.Find(RuleId).Text;
}
