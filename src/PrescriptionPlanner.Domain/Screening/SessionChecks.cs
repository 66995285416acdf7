using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What is checked on the day, before each session: the same-day rows, kept to those that concern the patient.</summary>
internal static class SessionChecks
{
    private static readonly Rule Symptoms = SafetyRule.Policy(
        "SCR-DAY-001", "Do not train today with chest discomfort, fainting, breathlessness at rest, palpitations, new back pain, pain after a fall, a swollen calf, a new weakness or numbness; see a doctor.",
        "今日如有胸部不适、晕厥、静息气促、心悸、新发背痛、跌倒后疼痛、单侧小腿肿胀、新发无力或麻木：不要训练，请就医。", Citations.Riebe2015);

    private static readonly Rule Fever = SafetyRule.Policy(
        "SCR-DAY-002", "Do not train with a temperature of 37.8 °C or more or when feeling unwell; return at half volume.",
        "体温≥37.8 ℃或身体不适时不要训练；恢复时从一半训练量开始。");

    private static readonly Rule Pressure = SafetyRule.Policy(
        "SCR-DAY-003", "Measure blood pressure at rest where a device is at hand: do not train at 180/110 mmHg or more, or below 90 systolic.",
        "有条件时训练前测静息血压：≥180/110 mmHg或收缩压<90 mmHg时不要训练。", Citations.Williams2007);

    private static readonly Rule Pulse = SafetyRule.Policy(
        "SCR-DAY-004", "Feel the pulse at rest: do not train at 120 or more, below 40, or when it is newly irregular; between 100 and 119 light effort only.",
        "训练前数静息脉搏：≥120次/分、<40次/分或新发不齐时不要训练；100–119次/分仅做轻强度。");

    private static readonly Rule Oxygen = SafetyRule.Policy(
        "SCR-DAY-005", "Measure oxygen saturation at rest: do not train below 88 %.",
        "训练前测静息血氧饱和度：<88%时不要训练。");

    private static readonly Rule GlucoseLow = SafetyRule.Policy(
        "SCR-DAY-006", "Measure glucose before and after: below 4.0 mmol/L do not train; below 5.0 mmol/L take 15 to 30 g of carbohydrate first.",
        "训练前后测血糖：<4.0 mmol/L不要训练；<5.0 mmol/L先摄入15–30 g碳水化合物。", Citations.Colberg2016);

    private static readonly Rule GlucoseHigh = SafetyRule.Policy(
        "SCR-DAY-007", "Glucose above 13.9 mmol/L: check ketones; with ketones do not train; without, no intervals and nothing heavy. Above 15.0 mmol/L with symptoms do not train; from 19.4 mmol/L light to moderate at most.",
        "血糖>13.9 mmol/L：检测血酮；有酮症不要训练，无酮症者不做间歇和大负荷。>15.0 mmol/L并有症状不要训练；≥19.4 mmol/L最多轻至中等强度。",
        Citations.Colberg2016);

    private static readonly Rule Ketones = SafetyRule.Policy(
        "SCR-DAY-008", "On an SGLT2 inhibitor, when unwell or fasting: check ketones at any glucose before training.",
        "使用SGLT2抑制剂者，不适或禁食时：无论血糖高低，训练前查血酮。", Citations.Colberg2016);

    private static readonly Rule AssistedHypoglycaemia = SafetyRule.Policy(
        "SCR-DAY-009", "No training within 24 hours of a low blood sugar that needed another person's help.",
        "发生需他人协助的低血糖后24小时内不要训练。", Citations.Colberg2016);

    private static readonly Rule Standing = SafetyRule.Policy(
        "SCR-DAY-010", "Stand up slowly and wait a minute: with dizziness sit down and do not train standing today.",
        "缓慢站起并等待1分钟：如头晕应坐下，今日不做站立训练。");

    private static readonly Rule Feet = SafetyRule.Policy(
        "SCR-DAY-011", "Look at both feet before and after: with a sore, blister or redness train seated and show it to a clinician.",
        "训练前后检查双足：如有破损、水疱或发红，改为坐位训练并请临床人员查看。", Citations.Colberg2016);

    private static readonly Rule Weight = SafetyRule.Policy(
        "SCR-DAY-012", "Weigh yourself in the morning: with 2 kg more in three days, swollen ankles or breathlessness lying flat do not train; call the heart team.",
        "晨起称重：3天内增加2 kg、踝部水肿或平卧气促时不要训练，并联系心脏团队。");

    private static readonly Rule FracturePain = SafetyRule.Policy(
        "SCR-DAY-013", "If the place of the old fracture hurts today, do not load it and report it.",
        "今日陈旧骨折处疼痛：该部位不要负重，并告知医生或治疗师。");

    private static readonly Rule Migraine = SafetyRule.Policy(
        "SCR-DAY-014", "No vibration, impact or intervals on a day with a migraine attack.",
        "偏头痛发作当日不做振动、冲击和间歇。");

    private static readonly Medication[] PressureLowering =
    [
        Medication.Nitrate, Medication.AceInhibitorOrArb, Medication.DihydropyridineCalciumBlocker, Medication.AlphaBlocker,
        Medication.LoopDiuretic, Medication.Thiazide, Medication.OtherAntihypertensive, Medication.BetaBlocker,
        Medication.NonDihydropyridineCalciumBlocker, Medication.TeriparatideOrAbaloparatide,
    ];

    /// <summary>The checks that concern the patient, always in the same order.</summary>
    public static IReadOnlyList<SessionCheck> For(ScreeningFacts facts)
    {
        var history = facts.History;
        var diabetes = facts.HasDiabetes || facts.Has(Condition.RecurrentHypoglycaemia);
        var lowersGlucose = facts.Has(Medication.Insulin) || facts.Has(Medication.SulfonylureaOrGlinide) || (diabetes && !facts.MedicationsAsked);
        var checks = new List<SessionCheck>(8) { new(Symptoms.Id), new(Fever.Id), new(Pressure.Id), new(Pulse.Id) };
        AddWhere(facts.Has(Condition.ChronicLungDisease) || facts.Has(Condition.HeartFailureStable) || facts.Vitals.SpO2Percent is < 92, Oxygen);
        AddWhere(diabetes || lowersGlucose, GlucoseLow);
        AddWhere(diabetes || lowersGlucose, GlucoseHigh);
        AddWhere(lowersGlucose, AssistedHypoglycaemia);
        AddWhere(facts.Has(Medication.Sglt2Inhibitor), Ketones);
        AddWhere(facts.Has(Condition.OrthostaticHypotension) || facts.Has(Symptom.OrthostaticDizziness) || facts.HasAny(PressureLowering), Standing);
        AddWhere(facts.Has(Condition.PeripheralNeuropathy) || facts.Has(Condition.DiabeticFoot), Feet);
        AddWhere(facts.Has(Condition.HeartFailureStable) || facts.Has(Condition.FluidOverload), Weight);
        AddWhere(history.Fractures is { Count: > 0 }, FracturePain);
        AddWhere(facts.Has(Condition.Migraine) || facts.Has(Symptom.AcuteMigraineAttack), Migraine);
        return checks;

        void AddWhere(bool concerned, Rule rule)
        {
            if (concerned) checks.Add(new SessionCheck(rule.Id));
        }
    }
}
