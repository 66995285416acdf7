using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>
/// The pre-participation screening: present activity, known cardiovascular, metabolic or renal disease, signs and symptoms.
/// Hypertension alone, clots in the veins and lung disease are not known disease in its sense.
/// </summary>
internal static class PreParticipation
{
    private static readonly CutOff RenalDiseaseBelow = CutOff.Below(45), LowFiltrationBelow = CutOff.Below(60);

    private static readonly Condition[] CardiovascularDiseases =
    [
        Condition.MyocardialInfarction, Condition.UnstableAngina, Condition.StableCoronaryDisease, Condition.HeartFailureStable,
        Condition.HeartFailureDecompensated, Condition.ArrhythmiaControlled, Condition.ArrhythmiaUncontrolled, Condition.AtrialFibrillation,
        Condition.SevereAorticStenosis, Condition.OtherValveDisease, Condition.HypertrophicCardiomyopathy, Condition.AorticDissection,
        Condition.AorticAneurysm, Condition.Endocarditis, Condition.Myocarditis, Condition.Pericarditis,
        Condition.SeverePulmonaryHypertension, Condition.StrokeOrTia, Condition.PeripheralArteryDisease,
    ];

    private static readonly Procedure[] CardiovascularProcedures =
    [
        Procedure.CoronaryStent, Procedure.CoronaryBypass, Procedure.ValveReplacement, Procedure.Pacemaker, Procedure.ImplantableDefibrillator,
    ];

    private static readonly Condition[] RenalDiseases = [Condition.ChronicKidneyDisease, Condition.Dialysis, Condition.KidneyTransplant];

    private static readonly Symptom[] SuggestiveSymptoms =
    [
        Symptom.ChestDiscomfort, Symptom.DyspnoeaRest, Symptom.DyspnoeaDisproportionate, Symptom.Orthopnoea, Symptom.AnkleOedema,
        Symptom.Palpitations, Symptom.Claudication, Symptom.Syncope, Symptom.ExertionalDizziness, Symptom.KnownMurmur, Symptom.UnusualFatigue,
    ];

    private static readonly Rule Symptomatic = Rule.Of(
        "SCR-ACSM-001", "Signs or symptoms that suggest heart, vessel, metabolic or kidney disease: no exercise until a doctor has cleared it.",
        "有提示心血管、代谢或肾脏疾病的症状或体征：医生许可前不得训练。", EvidenceLevel.Guideline, Citations.Riebe2015);

    private static readonly Rule KnownDiseaseInactive = SafetyRule.Policy(
        "SCR-ACSM-002",
        "Known heart, vessel or kidney disease without symptoms and not regularly active: a clinician releases training. Meanwhile aerobic below 40 % of the heart rate reserve and effort at most 11 on 6–20, resistance at most 40 % of the one-repetition maximum; intervals, impact and vibration wait.",
        "已知心血管或肾脏疾病、无症状且无规律运动：训练须临床医生放行。其间有氧低于40%心率储备且主观用力≤11（6–20分），抗阻≤40% 1RM；间歇、冲击和振动须等待放行。",
        Citations.Riebe2015);

    private static readonly Rule KnownDiseaseActive = Rule.Of(
        "SCR-ACSM-003", "Known heart, vessel or kidney disease without symptoms in a regularly active person: moderate effort may go on; a clinician releases vigorous effort.",
        "已知心血管或肾脏疾病、无症状且规律运动：可继续中等强度；高强度须临床医生放行。", EvidenceLevel.Guideline, Citations.Riebe2015);

    private static readonly Rule DiabetesAlone = Rule.Of(
        "SCR-ACSM-004", "Diabetes without symptoms: up to moderate effort needs no clearance; vigorous effort does.",
        "糖尿病无症状：中等及以下强度无需许可；高强度须临床医生放行。", EvidenceLevel.Guideline, Citations.Colberg2016);

    private static readonly Rule LowFiltration = SafetyRule.Policy(
        "SCR-ACSM-005", "Filtration rate of 45 to 59 without kidney disease on record: confirm it, best with cystatin C where muscle is low.",
        "估算肾小球滤过率45–59且无肾病记录：请复查确认，肌量低时宜用胱抑素C。", Citations.Kdigo2024);

    private static readonly Demand VigorousReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = DoseCaps.ModerateUntilReleased,
        Impact = Restriction.Free,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.Free,
    };

    /// <summary>Applies the rows.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        foreach (var symptom in SuggestiveSymptoms)
            if (facts.Has(symptom)) ledger.Add(Symptomatic, Demand.Stop, Observed.Code(symptom));

        var rule = facts.IsActive ? KnownDiseaseActive : KnownDiseaseInactive;
        var demand = facts.IsActive ? VigorousReleased : Demand.LightUntilReleased;
        foreach (var condition in CardiovascularDiseases)
            if (facts.Has(condition)) ledger.Add(rule, demand, Observed.Code(condition));
        foreach (var procedure in CardiovascularProcedures)
            if (facts.Has(procedure)) ledger.Add(rule, demand, Observed.Code(procedure));
        foreach (var condition in RenalDiseases)
            if (facts.Has(condition)) ledger.Add(rule, demand, Observed.Code(condition));
        ScreenFiltration(facts, ledger, rule, demand);

        if (facts.Has(Condition.TypeOneDiabetes)) ledger.Add(DiabetesAlone, VigorousReleased, Observed.Code(Condition.TypeOneDiabetes));
        if (facts.Has(Condition.TypeTwoDiabetes)) ledger.Add(DiabetesAlone, VigorousReleased, Observed.Code(Condition.TypeTwoDiabetes));
    }

    private static void ScreenFiltration(ScreeningFacts facts, RestrictionLedger ledger, Rule rule, Demand demand)
    {
        if (facts.Profile.Laboratory.EgfrMlPerMin173 is not { } filtration) return;
        if (RenalDiseaseBelow.IsMetBy(filtration))
            ledger.Add(rule, demand, Observed.Value("eGFR", filtration, "mL/min/1.73 m²"));
        else if (LowFiltrationBelow.IsMetBy(filtration) && !facts.Has(Condition.ChronicKidneyDisease))
            ledger.Add(LowFiltration, Demand.Advice, Observed.Value("eGFR", filtration, "mL/min/1.73 m²"));
    }
}
