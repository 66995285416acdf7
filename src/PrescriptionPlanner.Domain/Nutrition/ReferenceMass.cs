using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>The mass that amounts per kilogram are reckoned from.</summary>
/// <param name="ExactKg">Reference mass, kg, not rounded: amounts are reckoned from this. <see langword="null"/> where no mass is known.</param>
/// <param name="Rule">The rule that chose it.</param>
internal readonly record struct ReferenceMass(decimal? ExactKg, Rule Rule)
{
    private const decimal IdealBodyMassIndex = 22m;
    private const decimal ShareOfExcess = 0.25m;
    private static readonly CutOff Obese = CutOff.AtLeast(30m);

    private static readonly Rule Unknown = Rule.Policy("NUT-MASS-001",
        "Body mass is not known: weigh the patient. Until then amounts are given per kilogram only (planner policy).",
        "体重未知：请测量体重。在此之前仅给出每千克体重的量（本规划器策略）。");

    private static readonly Rule Actual = Rule.Policy("NUT-MASS-002",
        "Below a BMI of 30 kg/m² amounts are reckoned from the actual mass (planner policy).",
        "BMI低于30 kg/m²时按实际体重计算（本规划器策略）。",
        Citations.Volkert2022);

    private static readonly Rule Adjusted = Rule.Policy("NUT-MASS-003",
        "From a BMI of 30 kg/m² amounts are reckoned from 22 × height² plus a quarter of the mass above it. The step at exactly 30 is "
        + "known and kept (planner policy).",
        "BMI达到或超过30 kg/m²时，按22 × 身高²加上超出部分的四分之一计算。该规则在BMI为30处有跳变，已知并保留（本规划器策略）。",
        Citations.Volkert2022);

    private static readonly Rule HeightUnknown = Rule.Policy("NUT-MASS-004",
        "Height is not known, so obesity cannot be told: amounts are reckoned from the actual mass. Measure height (planner policy).",
        "身高未知，无法判断是否肥胖：暂按实际体重计算。请测量身高（本规划器策略）。");

    private static readonly Rule Fluid = Rule.Policy("NUT-MASS-005",
        "Fluid overload is recorded: the mass must be the dry weight. If it was measured with oedema or ascites, the amounts in grams are "
        + "too high; enter the dry weight and plan again (planner policy).",
        "记录有液体潴留：体重应为干体重。若为水肿或腹水时所测，按克给出的量会偏高；请输入干体重后重新制定（本规划器策略）。");

    /// <summary>The mass as it is shown, kg, one decimal, halves away from zero.</summary>
    public decimal? ShownKg => ExactKg is { } kg ? Math.Round(kg, 1, MidpointRounding.AwayFromZero) : null;

    public static ReferenceMass Of(PatientProfile profile, PlanNotes notes)
    {
        if (profile.BodyMass is not { } mass)
        {
            notes.Report(Unknown);
            return new ReferenceMass(null, Unknown);
        }

        if (profile.History.Has(Condition.FluidOverload) || profile.History.Has(Condition.HeartFailureDecompensated))
            notes.Report(Fluid, PlanNotes.Show(mass.Kilograms, "kg"));
        if (profile.Height is not { } height)
        {
            notes.Report(HeightUnknown);
            return new ReferenceMass(mass.Kilograms, HeightUnknown);
        }

        var index = height.BodyMassIndex(mass);
        if (!Obese.IsMetBy(index)) return new ReferenceMass(mass.Kilograms, Actual);
        var ideal = IdealBodyMassIndex * height.SquareMetres;
        notes.Report(Adjusted, PlanNotes.Show(index, "kg/m²"));
        return new ReferenceMass(ideal + ShareOfExcess * (mass.Kilograms - ideal), Adjusted);
    }
}
