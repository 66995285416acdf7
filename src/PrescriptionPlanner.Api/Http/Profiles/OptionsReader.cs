using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>Turns untrusted options into the domain's, with a default for each.</summary>
internal sealed class OptionsReader(IClock clock)
{
    private const string DefaultTimeZone = "UTC";
    private const int DefaultWeeks = 24;
    private static readonly OptionsRequest Nothing = new();

    /// <summary>Reads options that were stored: they name their start, so that the clock is never asked.</summary>
    public static OptionsReader Stored { get; } = new(new NeverAsked());

    /// <summary>First day that a date may name.</summary>
    public static LocalDate FirstDay { get; } = new(2000, 1, 1);

    /// <summary>Last day that a date may name.</summary>
    public static LocalDate LastDay { get; } = new(2100, 12, 31);

    /// <summary>What to say of a date before the one or after the other.</summary>
    public static LocalizedText DateOutOfRange { get; } = new("Has to lie between 2000-01-01 and 2100-12-31.", "应在2000-01-01至2100-12-31之间。");

    /// <summary>The date that a diagnosis reckons at.</summary>
    public LocalDate ReadAsOf(OptionsRequest? given, InputErrors errors)
    {
        var request = given ?? Nothing;
        CheckDate("/options/asOf", request.AsOf, errors);
        return request.AsOf ?? TodayIn(ReadZone(request.TimeZone, errors));
    }

    /// <summary>The definition and the variants that a diagnosis goes by.</summary>
    public static DiagnosisOptions ReadDiagnosis(OptionsRequest? given, InputErrors errors)
    {
        var request = given ?? Nothing;
        var variants = KnownNames.ReadVariants(request.Variants, errors);
        return new DiagnosisOptions(request.SarcopeniaDefinition ?? SarcopeniaDefinition.Awgs2019, variants);
    }

    /// <summary>Everything that a plan is asked with.</summary>
    public PrescriptionOptions ReadPlan(OptionsRequest? given, InputErrors errors)
    {
        var request = given ?? Nothing;
        var zone = ReadZone(request.TimeZone, errors);
        CheckDate("/options/startDate", request.StartDate, errors);
        CheckDate("/options/asOf", request.AsOf, errors);
        var modalities = errors.ReadSet("/options/modalities", request.Modalities);
        if (modalities is { Count: 0 })
            errors.Add("/options/modalities", "Name at least one modality, or leave the list out for all six.", "请至少填写一种训练方式；省略该列表表示全部六种。");
        return new PrescriptionOptions
        {
            StartDate = request.StartDate ?? FirstMondayFrom(TodayIn(zone)),
            TimeZone = request.TimeZone ?? DefaultTimeZone,
            Weeks = errors.InRange("/options/weeks", request.Weeks) ?? DefaultWeeks,
            Modalities = modalities is null ? Modalities.All : [.. modalities.Order()],
            Supervised = request.Supervised ?? false,
            Diagnosis = ReadDiagnosis(request, errors),
            NutritionReference = request.NutritionReference ?? NutritionReference.China2013,
            ClinicianReleases = errors.ReadSet("/options/clinicianReleases", request.ClinicianReleases) ?? [],
            Progression = new ProgressionSettings(
                request.Progression?.Gate ?? ProgressionSettings.Default.Gate, request.Progression?.Approval ?? ProgressionSettings.Default.Approval),
            Protocols = KnownNames.ReadProtocols(request.Protocols, errors),
        };
    }

    /// <summary>The options of a running plan with those that a clinician changes. Only what is given is checked, not what the plan keeps.</summary>
    /// <param name="kept">The options that the plan keeps.</param>
    /// <param name="given">The changes; they cannot name the start, the weeks or the time zone.</param>
    /// <param name="errors">Collects what is wrong with the changes.</param>
    public static PrescriptionOptions ReadChange(PrescriptionOptions kept, OptionsRequest? given, InputErrors errors)
    {
        if (given is null) return kept;
        var read = Stored.ReadPlan(given with { StartDate = FirstDay }, errors);
        return kept with
        {
            Modalities = given.Modalities is null ? kept.Modalities : read.Modalities,
            Supervised = given.Supervised ?? kept.Supervised,
            Diagnosis = new DiagnosisOptions(
                given.SarcopeniaDefinition ?? kept.Diagnosis.Definition, given.Variants is null ? kept.Diagnosis.Variants : read.Diagnosis.Variants),
            NutritionReference = given.NutritionReference ?? kept.NutritionReference,
            ClinicianReleases = given.ClinicianReleases is null ? kept.ClinicianReleases : read.ClinicianReleases,
            Progression = given.Progression is null ? kept.Progression : read.Progression,
            Protocols = given.Protocols is null ? kept.Protocols : read.Protocols,
        };
    }

    private LocalDate TodayIn(DateTimeZone zone) => clock.GetCurrentInstant().InZone(zone).Date;

    private static LocalDate FirstMondayFrom(LocalDate today) =>
        today.DayOfWeek == IsoDayOfWeek.Monday ? today : today.Next(IsoDayOfWeek.Monday);

    private static DateTimeZone ReadZone(string? id, InputErrors errors)
    {
        if (id is null) return DateTimeZone.Utc;
        if (TimeZones.Find(id) is { } zone) return zone;
        errors.Add("/options/timeZone", TimeZones.NotOne);
        return DateTimeZone.Utc;
    }

    private static void CheckDate(string pointer, LocalDate? date, InputErrors errors)
    {
        if (date is { } given && (given < FirstDay || given > LastDay))
            errors.Add(pointer, DateOutOfRange);
    }

    private sealed class NeverAsked : IClock
    {
        public Instant GetCurrentInstant() => throw new InvalidOperationException("Stored options name their start.");
    }
}
