using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Vitamin D: a daily total from 25-hydroxyvitamin D and the reference intakes; never a bolus, never above the upper limit.</summary>
internal static class VitaminDPrescription
{
    private const decimal IuPerMicrogram = 40m;
    private const int InsufficientStartIu = 1000;
    private const int ChinaUpperLimitIu = 2000;
    private const int IomUpperLimitIu = 4000;

    private static readonly CutOff Severe = CutOff.Below(25m);
    private static readonly CutOff InsufficientInChina = CutOff.Below(75m);
    private static readonly CutOff InsufficientByIom = CutOff.Below(50m);
    private static readonly CutOff HighLevel = CutOff.Above(125m);
    private static readonly CutOff ToxicLevel = CutOff.Above(250m);

    private static readonly Rule China = Rule.Of("NUT-VITD-001",
        "Chinese reference intakes 2013: 400 IU vitamin D a day, 600 IU from age 65; upper limit 2,000 IU.",
        "中国DRIs（2013）：维生素D每日400 IU，65岁及以上600 IU；可耐受最高摄入量2000 IU。",
        EvidenceLevel.Guideline, Citations.Chinadri, Citations.OsReview);

    private static readonly Rule Iom = Rule.Of("NUT-VITD-002",
        "Institute of Medicine 2011: 600 IU vitamin D a day, 800 IU above age 70; upper limit 4,000 IU.",
        "美国医学研究所（2011）：维生素D每日600 IU，70岁以上800 IU；可耐受最高摄入量4000 IU。",
        EvidenceLevel.Guideline, Citations.Iom2011);

    private static readonly Rule SeverelyDeficient = Rule.Policy("NUT-VITD-010",
        "25-hydroxyvitamin D below 25 nmol/L: a clinician treats; nothing is suggested automatically (planner policy).",
        "25-羟维生素D低于25 nmol/L：由临床医生治疗，不自动给出建议（本规划器策略）。",
        Citations.Holick2011);

    private static readonly Rule Insufficient = Rule.Policy("NUT-VITD-011",
        "25-hydroxyvitamin D from 25 to below 75 nmol/L (Chinese reference) or below 50 (IOM): a daily total of 1,000 to 2,000 IU, begun at "
        + "1,000, with a clinician's review (planner policy).",
        "25-羟维生素D≥25且<75 nmol/L（中国参考）或<50 nmol/L（IOM）：每日总量1000～2000 IU，自1000 IU起，由临床医生审核（本规划器策略）。",
        Citations.Consensus2025, Citations.Iom2011);

    private static readonly Rule High = Rule.Policy("NUT-VITD-012",
        "25-hydroxyvitamin D above 125 nmol/L: no supplement; review one that is taken (planner policy).",
        "25-羟维生素D高于125 nmol/L：不补充；如正在补充请重新评估（本规划器策略）。");

    private static readonly Rule Toxic = Rule.Policy("NUT-VITD-013",
        "25-hydroxyvitamin D above 250 nmol/L may be toxic: stop supplements and see a clinician (planner policy).",
        "25-羟维生素D高于250 nmol/L，可能中毒：停用补充剂并就医（本规划器策略）。");

    private static readonly Rule AskLevel = Rule.Policy("NUT-VITD-014",
        "25-hydroxyvitamin D is not known: the reference intake holds until it is measured (planner policy).",
        "25-羟维生素D未知：检测之前按参考摄入量（本规划器策略）。");

    private static readonly Rule Deficit = Rule.Policy("NUT-VITD-015",
        "The supplement is the target less the present total of food and supplements. An unknown diet counts as nothing: the target itself "
        + "stays well under the upper limit (planner policy).",
        "补充量为目标减去目前食物与补充剂的总量。膳食未知时按零计：目标本身远低于最高摄入量（本规划器策略）。");

    private static readonly Rule AboveLimit = Rule.Policy("NUT-VITD-016",
        "Present vitamin D is above the upper limit of the reference: no more, and a clinician reviews it (planner policy).",
        "目前维生素D摄入超过所选参考的最高摄入量：不再增加，由临床医生审核（本规划器策略）。");

    private static readonly Rule AskSupplement = Rule.Policy("NUT-VITD-017",
        "A vitamin D supplement is recorded without its amount: say how much; nothing is added until then (planner policy).",
        "记录有维生素D补充剂但无剂量：请注明每日剂量；在此之前不再增加（本规划器策略）。");

    private static readonly Rule Daily = Rule.Of("NUT-VITD-018",
        "Take vitamin D daily; no large single doses.",
        "维生素D每日服用，不采用大剂量冲击。",
        EvidenceLevel.Guideline, Citations.Consensus2025);

    private static readonly Rule Recheck = Rule.Policy("NUT-VITD-019",
        "Measure 25-hydroxyvitamin D again three months after a change of dose (planner policy).",
        "剂量调整3个月后复查25-羟维生素D（本规划器策略）。",
        Citations.Holick2011);

    public static VitaminDTarget Prescribe(NutritionCase patient, MineralGuards guards, PlanNotes notes)
    {
        var (reference, limit, referenceRule) = ReferenceIntake(patient.Options.Reference, patient.AgeYears);
        var level = patient.Profile.Laboratory.Serum25HydroxyvitaminDNmolPerL;
        var status = Classify(level, patient.Options.Reference);
        var taken = SupplementTaken(patient);
        var diet = patient.Profile.Diet;
        var known = Math.Max(diet.VitaminDIuPerDay ?? 0m, taken ?? 0m);
        List<RuleId> ruleIds = [referenceRule.Id];
        if (StatusRule(status) is { } statusRule)
        {
            ruleIds.Add(statusRule.Id);
            notes.Report(statusRule, level is { } value ? PlanNotes.Show(value, "nmol/L") : null);
        }

        var review = guards.Reviewing.Count > 0 || NeedsReview(status, known > 0);
        if (known > limit)
        {
            review = true;
            notes.Report(AboveLimit, PlanNotes.Show(known, "IU/d"));
        }

        int? target = status switch
        {
            VitaminDStatus.SeverelyDeficient => null,
            VitaminDStatus.Insufficient => InsufficientStartIu,
            VitaminDStatus.Sufficient => reference,
            VitaminDStatus.Unknown => reference,
            VitaminDStatus.High => reference,
            VitaminDStatus.PossiblyToxic => null,
        };
        ruleIds.AddRange(guards.Reviewing);
        if (guards.Blocking.Count > 0)
        {
            ruleIds.AddRange(guards.Blocking);
            target = null;
            review = true;
        }

        var supplement = 0;
        if (target is { } total && status != VitaminDStatus.High)
        {
            ruleIds.Add(Deficit.Id);
            if (patient.History.Has(Medication.VitaminDSupplement) && taken is null) notes.Report(AskSupplement);
            else supplement = (int)decimal.Floor(Math.Max(0m, Math.Min(total, limit) - known));
        }

        if (supplement > 0) notes.Advise("vitaminDDaily", Daily);
        if (supplement > 0 && status == VitaminDStatus.Insufficient) notes.Advise("recheckVitaminD", Recheck);
        return new VitaminDTarget(status, target, limit, diet.VitaminDIuPerDay, supplement, review, ruleIds);
    }

    private static VitaminDStatus Classify(decimal? level, NutritionReference reference)
    {
        if (level is not { } value) return VitaminDStatus.Unknown;
        if (Severe.IsMetBy(value)) return VitaminDStatus.SeverelyDeficient;
        var insufficient = reference switch
        {
            NutritionReference.China2013 => InsufficientInChina,
            NutritionReference.Iom2011 => InsufficientByIom,
        };
        if (insufficient.IsMetBy(value)) return VitaminDStatus.Insufficient;
        if (ToxicLevel.IsMetBy(value)) return VitaminDStatus.PossiblyToxic;
        return HighLevel.IsMetBy(value) ? VitaminDStatus.High : VitaminDStatus.Sufficient;
    }

    private static (int Iu, int LimitIu, Rule Rule) ReferenceIntake(NutritionReference reference, int ageYears) => reference switch
    {
        NutritionReference.China2013 => (ageYears >= 65 ? 600 : 400, ChinaUpperLimitIu, China),
        NutritionReference.Iom2011 => (ageYears > 70 ? 800 : 600, IomUpperLimitIu, Iom),
    };

    private static Rule? StatusRule(VitaminDStatus status) => status switch
    {
        VitaminDStatus.SeverelyDeficient => SeverelyDeficient,
        VitaminDStatus.Insufficient => Insufficient,
        VitaminDStatus.Sufficient => null,
        VitaminDStatus.Unknown => AskLevel,
        VitaminDStatus.High => High,
        VitaminDStatus.PossiblyToxic => Toxic,
    };

    private static bool NeedsReview(VitaminDStatus status, bool takesSome) => status switch
    {
        VitaminDStatus.SeverelyDeficient => true,
        VitaminDStatus.Insufficient => true,
        VitaminDStatus.Sufficient => false,
        VitaminDStatus.Unknown => false,
        VitaminDStatus.High => takesSome,
        VitaminDStatus.PossiblyToxic => true,
    };

    private static decimal? SupplementTaken(NutritionCase patient)
    {
        if (patient.Profile.Diet.VitaminDSupplementIuPerDay is { } stated) return stated;
        return patient.History.Find(Medication.VitaminDSupplement) is { DosePerDay: { } dose } record
            ? record.Unit?.ToUpperInvariant() switch
            {
                "IU" => dose,
                "UG" or "MCG" or "\u039CG" or "\u00B5G" => dose * IuPerMicrogram,
                _ => null,
            }
            : null;
    }
}
