using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>One row of the table of screening tools.</summary>
/// <param name="Tool">Which tool.</param>
/// <param name="Sex">The sex that it is for; <see langword="null"/> for both.</param>
/// <param name="Unit">The unit of the score.</param>
/// <param name="CutOff">The cut-point, met by a positive screen.</param>
/// <param name="Rule">Where the number comes from.</param>
public sealed record ScreeningCriterion(ScreeningTool Tool, Sex? Sex, string Unit, CutOff CutOff, Rule Rule);

/// <summary>Tools that find people to examine further. A negative screen never blocks an examination.</summary>
public static class ScreeningTools
{
    internal static readonly Rule SarcFRule = Rule.Of("SARC-TOOL-001",
        "SARC-F is positive at 4 or more of 10 points. Its sensitivity is low: a negative screen never blocks an examination.",
        "SARC-F总分10分，≥4分为阳性。其敏感度低，阴性结果不妨碍进一步检查。",
        EvidenceLevel.Guideline, Citations.Malmstrom2013, Citations.Chen2020);

    internal static readonly Rule SarcCalFRule = Rule.Of("SARC-TOOL-002",
        "SARC-CalF is SARC-F plus 10 points for a small calf (at most 34 cm in men, 33 cm in women); positive at 11 or more of 20.",
        "SARC-CalF为SARC-F加小腿围评分（男性≤34 cm、女性≤33 cm加10分），总分20分，≥11分为阳性。",
        EvidenceLevel.Recalled, Citations.Barbosasilva2016);

    internal static readonly Rule CalfRule = Rule.Of("SARC-TOOL-003",
        "A calf circumference below 34 cm in men and 33 cm in women is a positive screen.",
        "小腿围男性<34 cm、女性<33 cm为筛查阳性。",
        EvidenceLevel.Guideline, Citations.Chen2020);

    internal static readonly Rule IshiiRule = Rule.Of("SARC-TOOL-004",
        "Ishii's score from age, grip and calf circumference is positive at 105 or more in men and 120 or more in women. The formula was recalled and not looked up.",
        "Ishii评分由年龄、握力和小腿围计算，男性≥105、女性≥120为阳性。公式凭记忆引用，未复核。",
        EvidenceLevel.Recalled, Citations.Ishii2014);

    private const decimal SmallCalfPoints = 10m;

    private static readonly CutOff SmallCalfMen = CutOff.AtMost(34m);
    private static readonly CutOff SmallCalfWomen = CutOff.AtMost(33m);
    private static readonly IshiiWeights IshiiMen = new(0.62m, 3.09m, 50m, 4.64m);
    private static readonly IshiiWeights IshiiWomen = new(0.80m, 5.09m, 34m, 3.28m);

    /// <summary>The table.</summary>
    public static IReadOnlyList<ScreeningCriterion> Criteria { get; } =
    [
        new(ScreeningTool.SarcF, null, "points", CutOff.AtLeast(4m), SarcFRule),
        new(ScreeningTool.SarcCalF, null, "points", CutOff.AtLeast(11m), SarcCalFRule),
        new(ScreeningTool.CalfCircumference, Sex.Male, "cm", CutOff.Below(34m), CalfRule),
        new(ScreeningTool.CalfCircumference, Sex.Female, "cm", CutOff.Below(33m), CalfRule),
        new(ScreeningTool.Ishii, Sex.Male, "points", CutOff.AtLeast(105m), IshiiRule),
        new(ScreeningTool.Ishii, Sex.Female, "points", CutOff.AtLeast(120m), IshiiRule),
    ];

    /// <summary>The tools whose inputs are known.</summary>
    internal static IReadOnlyList<ScreeningToolResult> Apply(PatientProfile profile, int ageYears)
    {
        var muscle = profile.Muscle;
        var results = new List<ScreeningToolResult>(4);
        if (muscle.SarcFScore is { } sarcF)
        {
            results.Add(Judge(ScreeningTool.SarcF, profile.Sex, sarcF));
            if (muscle.CalfCircumferenceCm is { } calfOfTool)
                results.Add(Judge(ScreeningTool.SarcCalF, profile.Sex, sarcF + (SmallCalf(profile.Sex).IsMetBy(calfOfTool) ? SmallCalfPoints : 0m)));
        }

        if (muscle.CalfCircumferenceCm is { } calf)
        {
            results.Add(Judge(ScreeningTool.CalfCircumference, profile.Sex, calf));
            if (muscle.GripStrengthKg is { } grip)
                results.Add(Judge(ScreeningTool.Ishii, profile.Sex, WeightsFor(profile.Sex).Score(ageYears, grip, calf)));
        }

        return results;
    }

    private static ScreeningToolResult Judge(ScreeningTool tool, Sex sex, decimal score)
    {
        foreach (var row in Criteria)
            if (row.Tool == tool && (row.Sex is null || row.Sex == sex))
                return new(tool, Math.Round(score, 2, MidpointRounding.AwayFromZero), row.CutOff.Comparison, row.CutOff.Value,
                    row.CutOff.IsMetBy(score), row.Rule.Id);
        throw new InvalidOperationException($"No row for {tool} and {sex}.");
    }

    private static CutOff SmallCalf(Sex sex) => sex switch { Sex.Male => SmallCalfMen, Sex.Female => SmallCalfWomen };

    private static IshiiWeights WeightsFor(Sex sex) => sex switch { Sex.Male => IshiiMen, Sex.Female => IshiiWomen };

    private readonly record struct IshiiWeights(decimal PerYear, decimal PerGripKg, decimal GripCentre, decimal PerCalfCm)
    {
        private const decimal AgeCentre = 64m;
        private const decimal CalfCentre = 42m;

        public decimal Score(int ageYears, decimal gripKg, decimal calfCm) =>
            PerYear * (ageYears - AgeCentre) - PerGripKg * (gripKg - GripCentre) - PerCalfCm * (calfCm - CalfCentre);
    }
}
