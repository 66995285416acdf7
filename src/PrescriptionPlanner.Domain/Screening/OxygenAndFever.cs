using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Oxygen saturation and body temperature of the day.</summary>
internal static class OxygenAndFever
{
    private static readonly CutOff TooLow = CutOff.Below(88), Low = CutOff.Below(92);
    private static readonly CutOff FeverAt = CutOff.AtLeast(37.8m);

    private static readonly Rule TooLowRule = SafetyRule.Policy(
        "SCR-OXY-001", "Oxygen saturation at rest below 88 %: no exercise; see a doctor.",
        "静息血氧饱和度<88%：不得训练，请就医。");

    private static readonly Rule LowRule = SafetyRule.Policy(
        "SCR-OXY-002", "Oxygen saturation at rest of 88 to 91 % without a known lung disease: light effort only until a clinician has looked for the cause.",
        "静息血氧饱和度88%–91%且无已知肺部疾病：临床医生查明原因前仅做轻强度训练。");

    private static readonly Rule LowWithLungDisease = SafetyRule.Policy(
        "SCR-OXY-003", "Oxygen saturation at rest of 88 to 91 % with a known lung disease: moderate effort at most, with the saturation watched; no intervals.",
        "已知肺部疾病且静息血氧饱和度88%–91%：最多中等强度并监测血氧，不做间歇。");

    private static readonly Rule FeverRule = SafetyRule.Policy(
        "SCR-TEMP-001", "Temperature of 37.8 °C or more: no exercise until it has been normal for a day; then return at half volume.",
        "体温≥37.8 ℃：体温恢复正常满一天前不得训练，恢复时从一半训练量开始。");

    private static readonly Demand Watched = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Moderate),
        Impact = Restriction.Free,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    /// <summary>Applies the rows.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        if (facts.Vitals.SpO2Percent is { } saturation)
        {
            if (TooLow.IsMetBy(saturation)) ledger.Add(TooLowRule, Demand.Stop, Observed.Value("SpO2", saturation, "%"));
            else if (Low.IsMetBy(saturation))
            {
                // A known lung disease explains the value, so here a diagnosis loosens what an unexplained sign asks for.
                if (facts.Has(Condition.ChronicLungDisease))
                    ledger.Add(LowWithLungDisease, Watched, Observed.Value("SpO2", saturation, "%"));
                else ledger.Add(LowRule, Demand.LightUntilReleased, Observed.Value("SpO2", saturation, "%"));
            }
        }
        if (facts.Vitals.TemperatureC is { } temperature && FeverAt.IsMetBy(temperature))
            ledger.Add(FeverRule, Demand.Stop, Observed.Value(temperature, "°C"));
    }
}
