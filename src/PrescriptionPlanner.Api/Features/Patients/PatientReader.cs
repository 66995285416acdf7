using System.Text.Json;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Features.Patients;

/// <summary>Turns an untrusted patient into the stored one, noting everything that cannot be right.</summary>
internal static class PatientReader
{
    private const int LongestName = 200;
    private const int LongestExternalId = 100;
    private const int LargestTeam = 50;

    public static void Check(PatientsApi.PatientRequest request, InputErrors errors)
    {
        errors.CheckText("/displayName", request.DisplayName, LongestName, required: true);
        CheckExternalId(request.ExternalId, errors);
        if (request.TimeZone is null) errors.Required("/timeZone");
        else if (TimeZones.Find(request.TimeZone) is null) errors.Add("/timeZone", TimeZones.NotOne);
        if (request.Language is null) errors.Required("/language");
        else if (!Enum.GetValues<Language>().Any(language => language.Tag() == request.Language))
            errors.Add("/language", "Expects one of: en, zh-Hans.", "应为以下代码之一：en, zh-Hans。");
        if (request.CareTeam is { Count: > LargestTeam }) errors.Add("/careTeam", $"Holds more than {LargestTeam} items.", $"超过{LargestTeam}项。");
        else
            for (var index = 0; index < (request.CareTeam?.Count ?? 0); index++)
                errors.CheckText($"/careTeam/{index}", request.CareTeam![index], LongestName, required: true);
    }

    public static void CheckExternalId(string? externalId, InputErrors errors) => errors.CheckText("/externalId", externalId, LongestExternalId, required: false);

    /// <summary>Puts a checked request into a row.</summary>
    public static void Copy(PatientsApi.PatientRequest request, Patient patient)
    {
        patient.DisplayName = request.DisplayName!;
        patient.ExternalId = request.ExternalId;
        patient.TimeZone = request.TimeZone!;
        patient.Language = request.Language!;
        patient.CareTeam = JsonSerializer.Serialize(request.CareTeam ?? [], PlannerJson.TypeInfo<IReadOnlyList<string>>(Language.English));
    }

    public static IReadOnlyList<string> ReadTeam(string json) =>
        JsonSerializer.Deserialize(json, PlannerJson.TypeInfo<IReadOnlyList<string>>(Language.English)) ?? [];
}
