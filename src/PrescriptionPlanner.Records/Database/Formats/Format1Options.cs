using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Database.Formats;

/// <summary>
/// Reads the options of a plan of ruleset 2026.1, which were stored as the caller sent them. What the caller left out is what it was in that ruleset,
/// whatever the default is today, and no value is checked for its range.
/// </summary>
public static class Format1Options
{
    private static readonly Modality[] AllModalities =
        [Modality.Resistance, Modality.Balance, Modality.Aerobic, Modality.Impact, Modality.Hiit, Modality.WholeBodyVibration];

    /// <summary>Reads options.</summary>
    /// <param name="optionsJson">The options as they were stored.</param>
    /// <exception cref="InvalidDataException">They are not options of format 1. The message holds no data of the patient.</exception>
    public static PrescriptionOptions Read(string optionsJson) => StoredValue.Read(optionsJson, "options", Read);

    private static PrescriptionOptions Read(StoredValue root)
    {
        // The date of a diagnosis could be sent with a plan, where it meant nothing.
        _ = root["asOf"].Date;
        return new PrescriptionOptions
        {
            StartDate = root["startDate"].Date ?? throw root.Lacks("startDate"),
            TimeZone = root["timeZone"].Text ?? "UTC",
            Weeks = root["weeks"].Whole ?? 24,
            Modalities = root["modalities"].Set<Modality>()?.Order().ToArray() ?? AllModalities,
            Supervised = root["supervised"].Truth ?? false,
            Diagnosis = new DiagnosisOptions(
                root["sarcopeniaDefinition"].Code<SarcopeniaDefinition>() ?? SarcopeniaDefinition.Awgs2019,
                root["variants"].ByCode<SarcopeniaDefinition, string>(variant => variant.Text ?? throw variant.IsNull()) ?? []),
            NutritionReference = root["nutritionReference"].Code<NutritionReference>() ?? NutritionReference.China2013,
            ClinicianReleases = root["clinicianReleases"].Set<Modality>() ?? [],
            Progression = new ProgressionSettings(
                root["progression"]["gate"].Code<ProgressionGate>() ?? ProgressionGate.Logged,
                root["progression"]["approval"].Code<ProgressionApproval>() ?? ProgressionApproval.Automatic),
            Protocols = root["protocols"].ByCode<Modality, string>(protocol => protocol.Text ?? throw protocol.IsNull()) ?? [],
        };
    }
}
