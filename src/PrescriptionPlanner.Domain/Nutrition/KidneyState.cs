using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Bands of kidney function that the nutrition rules distinguish, mL/min/1.73 m², by exact decimals.</summary>
internal enum KidneyBand
{
    /// <summary>eGFR at least 60.</summary>
    AtLeast60,

    /// <summary>eGFR not known.</summary>
    Unknown,

    /// <summary>eGFR at least 45 and below 60.</summary>
    From45To60,

    /// <summary>eGFR at least 30 and below 45.</summary>
    From30To45,

    /// <summary>eGFR below 30.</summary>
    Below30,

    /// <summary>On dialysis, whatever the eGFR.</summary>
    Dialysis,
}

/// <summary>What the nutrition rules read of the kidney.</summary>
/// <param name="Band">Band of the filtration rate.</param>
/// <param name="Egfr">Filtration rate, mL/min/1.73 m².</param>
/// <param name="DiseaseRecorded">Chronic kidney disease or a kidney transplant is recorded.</param>
/// <param name="Albuminuria">Albuminuria is recorded or measured.</param>
/// <param name="ReadsHigh">The rate was estimated from creatinine (or the marker was not given) in someone with low muscle.</param>
internal readonly record struct KidneyState(
    KidneyBand Band, decimal? Egfr, bool DiseaseRecorded, bool Albuminuria, bool ReadsHigh)
{
    private static readonly CutOff NotAdvanced = CutOff.AtLeast(30m);
    private static readonly CutOff MildToModerate = CutOff.AtLeast(45m);
    private static readonly CutOff Preserved = CutOff.AtLeast(60m);
    private static readonly CutOff ClearOfMisreading = CutOff.AtLeast(75m);
    private static readonly CutOff AlbuminuriaPresent = CutOff.AtLeast(30m);

    public static readonly Rule AskEgfr = Rule.Policy("NUT-KIDNEY-001",
        "Kidney function is not known: measure eGFR before protein goes above 1.2 g/kg a day and before calcium, whey or creatine is "
        + "taken (planner policy).",
        "肾功能未知：在蛋白质超过每日1.2 g/kg之前，以及服用钙剂、乳清蛋白或肌酸之前，请先检测eGFR（本规划器策略）。",
        Citations.Kdigo2024);

    public static readonly Rule CreatinineReadsHigh = Rule.Policy("NUT-KIDNEY-002",
        "Muscle is low and the eGFR rests on creatinine alone, or its marker was not given: it reads too high. Measure cystatin C. At an "
        + "eGFR of 60 to 74 protein is held at 1.3 g/kg until then (planner policy).",
        "肌肉量或肌力低下，而eGFR仅依据肌酐（或未注明标志物），结果会偏高。建议检测胱抑素C。eGFR为60～74时，在此之前蛋白质不超过每日1.3 g/kg（本规划器策略）。",
        Citations.Kdigo2024);

    /// <summary>Whether the misreading could hide a rate below 60.</summary>
    public bool MayHideDisease => ReadsHigh && Band == KidneyBand.AtLeast60 && !ClearOfMisreading.IsMetBy(Egfr!.Value);

    /// <summary>Whether the kidney is known to work well enough for protein powders: eGFR at least 60 and no sign of kidney disease.</summary>
    public bool KnownSound => Band == KidneyBand.AtLeast60 && !DiseaseRecorded && !Albuminuria;

    /// <summary>The rate as a reader would check it.</summary>
    public string? Observed => Egfr is { } egfr ? PlanNotes.Show(egfr, "mL/min/1.73 m²") : null;

    public static KidneyState Of(PatientProfile profile, bool lowMuscle)
    {
        var history = profile.History;
        var laboratory = profile.Laboratory;
        var egfr = laboratory.EgfrMlPerMin173;
        var band = history.Has(Condition.Dialysis) ? KidneyBand.Dialysis : BandOf(egfr);
        var creatinineAlone = laboratory.EgfrMarker is null or EgfrMarker.Creatinine;
        return new KidneyState(
            band, egfr,
            history.Has(Condition.ChronicKidneyDisease) || history.Has(Condition.KidneyTransplant),
            history.Has(Condition.Albuminuria) || AlbuminuriaPresent.Judge(laboratory.AlbuminuriaMgPerG) == Ternary.Met,
            egfr is not null && band != KidneyBand.Dialysis && creatinineAlone && lowMuscle);
    }

    private static KidneyBand BandOf(decimal? egfr) => egfr switch
    {
        null => KidneyBand.Unknown,
        { } rate when Preserved.IsMetBy(rate) => KidneyBand.AtLeast60,
        { } rate when MildToModerate.IsMetBy(rate) => KidneyBand.From45To60,
        { } rate when NotAdvanced.IsMetBy(rate) => KidneyBand.From30To45,
        _ => KidneyBand.Below30,
    };
}
