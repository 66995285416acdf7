using System.Globalization;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>One row of the bone table.</summary>
/// <param name="Classification">The class that the cut-point opens.</param>
/// <param name="Basis">What is compared.</param>
/// <param name="Unit">The unit of the cut-point.</param>
/// <param name="CutOff">The cut-point. Rows of one basis are read in order; the first that is met decides.</param>
/// <param name="Rule">Where the number comes from.</param>
public sealed record BoneCriterion(BoneClassification Classification, BoneBasis Basis, string Unit, CutOff CutOff, Rule Rule);

/// <summary>
/// Classes of bone density: T-scores after menopause and in men from 50, Z-scores in others, quantitative tomography where no T-score
/// is given, and fragility fractures that settle osteoporosis. Scores are compared as decimals: -2.45 is not -2.5.
/// </summary>
public static class WhoBoneDensity
{
    private const int MenTScoreAge = 50;
    private const int AssumedPostmenopausalAge = 60;

    internal static readonly Rule TScoreOsteoporosis = Rule.Of("BONE-WHO-001",
        "Osteoporosis: lowest T-score of lumbar spine, femoral neck and total hip at most -2.5.",
        "骨质疏松症：腰椎、股骨颈和全髋最低T值≤-2.5。",
        EvidenceLevel.Guideline, Citations.Who1994, Citations.OsReview);

    internal static readonly Rule TScoreLow = Rule.Of("BONE-WHO-002",
        "Low bone mass: lowest T-score above -2.5 and below -1.0.",
        "低骨量：最低T值>-2.5且<-1.0。",
        EvidenceLevel.Guideline, Citations.Who1994, Citations.OsReview);

    internal static readonly Rule TScoreNormal = Rule.Of("BONE-WHO-003",
        "Normal bone density: lowest T-score at least -1.0.",
        "骨密度正常：最低T值≥-1.0。",
        EvidenceLevel.Guideline, Citations.Who1994, Citations.OsReview);

    internal static readonly Rule Severe = Rule.Of("BONE-WHO-004",
        "Severe osteoporosis: T-score at most -2.5 with at least one low-trauma fracture, fingers, toes, skull and face not counted.",
        "严重骨质疏松症：T值≤-2.5且至少有一处低创伤性骨折（不计手指、足趾、颅骨和面骨）。",
        EvidenceLevel.Recalled, Citations.Who1994);

    internal static readonly Rule ZScoreBelow = Rule.Policy("BONE-Z-001",
        "Before menopause and in men under 50, a Z-score of at most -2.0 is below the expected range for age (planner policy from recalled guidance, needs a clinician's sign-off).",
        "绝经前女性和50岁以下男性，Z值≤-2.0为低于同龄预期范围（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule ZScoreExpected = Rule.Policy("BONE-Z-002",
        "Before menopause and in men under 50, a Z-score above -2.0 is within the expected range for age (planner policy from recalled guidance, needs a clinician's sign-off).",
        "绝经前女性和50岁以下男性，Z值>-2.0为同龄预期范围内（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule QctOsteoporosis = Rule.Policy("BONE-QCT-001",
        "Osteoporosis by lumbar quantitative computed tomography: below 80 mg/cm³ (planner policy from recalled guidance, needs a clinician's sign-off).",
        "腰椎定量CT诊断骨质疏松症：骨密度<80 mg/cm³（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule QctLow = Rule.Policy("BONE-QCT-002",
        "Low bone mass by lumbar quantitative computed tomography: 80 to 120 mg/cm³, both inclusive (planner policy from recalled guidance, needs a clinician's sign-off).",
        "腰椎定量CT低骨量：80～120 mg/cm³（含两端）（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule QctNormal = Rule.Policy("BONE-QCT-003",
        "Normal bone density by lumbar quantitative computed tomography: above 120 mg/cm³ (planner policy from recalled guidance, needs a clinician's sign-off).",
        "腰椎定量CT骨密度正常：>120 mg/cm³（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule MajorFracture = Rule.Policy("BONE-FX-001",
        "A low-trauma fracture of hip or vertebra is osteoporosis, whatever the density (planner policy from recalled guidance, needs a clinician's sign-off).",
        "髋部或椎体低创伤性骨折，无论骨密度如何均诊断为骨质疏松症（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule MinorFracture = Rule.Policy("BONE-FX-002",
        "A low-trauma fracture of proximal humerus, pelvis or distal forearm with low bone mass is osteoporosis (planner policy from recalled guidance, needs a clinician's sign-off).",
        "肱骨近端、骨盆或前臂远端低创伤性骨折合并低骨量，诊断为骨质疏松症（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule AssumedPostmenopausal = Rule.Policy("BONE-MENO-001",
        "Menopause was not recorded; a woman of 60 or over is taken as postmenopausal, so T-scores apply (planner policy, needs a clinician's sign-off).",
        "未记录绝经状态；60岁及以上女性按已绝经处理，采用T值（本规划器策略，需临床医师确认）。");

    internal static readonly Rule MenopauseUnknown = Rule.Policy("BONE-MENO-002",
        "Menopause was not recorded in a woman under 60, so it is not known whether T-scores or Z-scores apply (planner policy, needs a clinician's sign-off).",
        "60岁以下女性未记录绝经状态，无法确定应采用T值还是Z值（本规划器策略，需临床医师确认）。");

    internal static readonly Rule RadiusOnly = Rule.Policy("BONE-SITE-001",
        "The one-third radius is read because no score of lumbar spine, femoral neck or total hip is given (planner policy from recalled guidance, needs a clinician's sign-off).",
        "未提供腰椎、股骨颈或全髋评分，因此采用桡骨远端1/3（本规划器策略，据回忆的指南内容制定，需临床医师确认）。");

    internal static readonly Rule NothingToClassify = Rule.Policy("BONE-NONE-001",
        "No density that applies to this patient and no deciding fragility fracture is recorded; bone is never taken as normal for want of a measurement (planner policy).",
        "未记录适用于该患者的骨密度，也无可据以诊断的脆性骨折；缺少测量时绝不按骨密度正常处理（本规划器策略）。");

    /// <summary>The table, as it is read: within one basis the first row that is met decides, and none met is normal.</summary>
    public static IReadOnlyList<BoneCriterion> Criteria { get; } =
    [
        new(BoneClassification.Osteoporosis, BoneBasis.TScore, "SD", CutOff.AtMost(-2.5m), TScoreOsteoporosis),
        new(BoneClassification.LowBoneMass, BoneBasis.TScore, "SD", CutOff.Below(-1.0m), TScoreLow),
        new(BoneClassification.Normal, BoneBasis.TScore, "SD", CutOff.AtLeast(-1.0m), TScoreNormal),
        new(BoneClassification.Osteoporosis, BoneBasis.Qct, "mg/cm3", CutOff.Below(80m), QctOsteoporosis),
        new(BoneClassification.LowBoneMass, BoneBasis.Qct, "mg/cm3", CutOff.AtMost(120m), QctLow),
        new(BoneClassification.Normal, BoneBasis.Qct, "mg/cm3", CutOff.Above(120m), QctNormal),
        new(BoneClassification.BelowExpectedForAge, BoneBasis.ZScore, "SD", CutOff.AtMost(-2.0m), ZScoreBelow),
        new(BoneClassification.Normal, BoneBasis.ZScore, "SD", CutOff.Above(-2.0m), ZScoreExpected),
    ];

    /// <summary>Classifies the bone.</summary>
    /// <param name="profile">The patient.</param>
    /// <param name="asOf">The day that the age is reckoned at.</param>
    public static BoneResult Classify(PatientProfile profile, LocalDate asOf)
    {
        var density = profile.BoneDensity;
        var scale = ScaleFor(profile, asOf);
        var tScore = SiteScore.LowestT(density);
        var zScore = SiteScore.LowestZ(density);
        var onT = tScore is { } t ? Read(BoneBasis.TScore, t.Score) : density.QctLumbarMgPerCm3 is { } qct ? Read(BoneBasis.Qct, qct) : null;
        var onZ = zScore is { } z ? Read(BoneBasis.ZScore, z.Score) : null;
        var fractures = FractureEvidence.From(profile.History.Fractures);
        var byT = Join(onT?.Classification, fractures.Known);
        var byZ = Join(onZ?.Classification, fractures.Known);
        var classification = scale switch
        {
            ScoreScale.T => byT,
            ScoreScale.Z => byZ,
            ScoreScale.Unknown => byT == byZ ? byT : BoneClassification.Indeterminate,
        };
        var decided = scale == ScoreScale.Z ? onZ : onT;
        var severe = scale != ScoreScale.Z && classification == BoneClassification.Osteoporosis && fractures.AnyLowTrauma
            && onT is { Basis: BoneBasis.TScore, Classification: BoneClassification.Osteoporosis };
        var findings = Findings(profile, scale, classification, decided, fractures, severe, tScore, zScore);
        var missing = BoneMissing.Of(profile, scale, tScore, zScore, fractures);
        return new BoneResult(
            classification, BasisOf(classification, decided), severe, tScore?.Score, scale == ScoreScale.Z ? zScore?.Score : null,
            scale == ScoreScale.Z ? (zScore ?? tScore)?.Site : tScore?.Site, missing, findings);
    }

    /// <summary>The class by density and fractures together.</summary>
    internal static BoneClassification Join(BoneClassification? density, FractureWeight fractures) => fractures switch
    {
        FractureWeight.Major => BoneClassification.Osteoporosis,
        FractureWeight.Minor when density == BoneClassification.LowBoneMass => BoneClassification.Osteoporosis,
        FractureWeight.None or FractureWeight.Minor => density ?? BoneClassification.Indeterminate,
    };

    /// <summary>The row that a value falls in.</summary>
    internal static BoneCriterion? Read(BoneBasis basis, decimal value)
    {
        foreach (var row in Criteria)
            if (row.Basis == basis && row.CutOff.IsMetBy(value)) return row;
        return null;
    }

    private static ScoreScale ScaleFor(PatientProfile profile, LocalDate asOf)
    {
        var age = profile.AgeOn(asOf);
        return profile.Sex switch
        {
            Sex.Male => age >= MenTScoreAge ? ScoreScale.T : ScoreScale.Z,
            Sex.Female => profile.Postmenopausal switch
            {
                true => ScoreScale.T,
                false => ScoreScale.Z,
                null => age >= AssumedPostmenopausalAge ? ScoreScale.T : ScoreScale.Unknown,
            },
        };
    }

    private static BoneBasis? BasisOf(BoneClassification classification, BoneCriterion? decided)
    {
        if (classification == BoneClassification.Indeterminate) return null;
        return decided?.Classification == classification ? decided.Basis : BoneBasis.FragilityFracture;
    }

    private static List<Finding> Findings(
        PatientProfile profile, ScoreScale scale, BoneClassification classification, BoneCriterion? decided, FractureEvidence fractures,
        bool severe, SiteScore? tScore, SiteScore? zScore)
    {
        var findings = new List<Finding>(3);
        if (profile.Sex == Sex.Female && profile.Postmenopausal is null)
        {
            if (scale == ScoreScale.T) findings.Add(new Finding(AssumedPostmenopausal.Id));
            if (scale == ScoreScale.Unknown && classification == BoneClassification.Indeterminate) findings.Add(new Finding(MenopauseUnknown.Id));
        }

        if (classification == BoneClassification.Indeterminate)
        {
            if (decided is null) findings.Add(new Finding(NothingToClassify.Id));
            return findings;
        }

        if (decided is not null)
        {
            var score = decided.Basis == BoneBasis.ZScore ? zScore : tScore;
            findings.Add(new Finding(decided.Rule.Id, Observed(decided, score, profile.BoneDensity.QctLumbarMgPerCm3)));
            if (score?.Site == BoneSite.OneThirdRadius && decided.Basis != BoneBasis.Qct) findings.Add(new Finding(RadiusOnly.Id));
        }

        if (fractures.Known == FractureWeight.Major) findings.Add(new Finding(MajorFracture.Id));
        else if (classification == BoneClassification.Osteoporosis && decided?.Classification != classification) findings.Add(new Finding(MinorFracture.Id));
        if (severe) findings.Add(new Finding(Severe.Id));
        return findings;
    }

    private static string Observed(BoneCriterion decided, SiteScore? score, decimal? qct) => decided.Basis switch
    {
        BoneBasis.TScore => string.Create(CultureInfo.InvariantCulture, $"T {score?.Score}"),
        BoneBasis.ZScore => string.Create(CultureInfo.InvariantCulture, $"Z {score?.Score}"),
        BoneBasis.Qct or BoneBasis.FragilityFracture => string.Create(CultureInfo.InvariantCulture, $"{qct} {decided.Unit}"),
    };
}
