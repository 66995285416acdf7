using System.Collections;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>Requests with every member filled by chance within its plausible range, mended where two members contradict each other.</summary>
internal sealed class RandomRequests(int seed)
{
    public static readonly LocalDate On = new(2026, 11, 30);

    private readonly Random _random = new(seed);

    public ProfileRequest Profile()
    {
        var made = (ProfileRequest)Make(typeof(ProfileRequest), "");
        var history = made.History ?? new HistoryRequest();
        return made with
        {
            BirthDate = On.PlusYears(-_random.Next(18, 119)).PlusDays(-_random.Next(365)),
            Sex = made.Sex ?? Sex.Female,
            Postmenopausal = made.Sex == Sex.Male ? null : made.Postmenopausal,
            HeightCm = Number(150, 190),
            BodyMassKg = Number(50, 110),
            Muscle = made.Muscle is { } muscle ? Mended(muscle) : null,
            Vitals = made.Vitals is { } vitals ? Mended(vitals) : null,
            History = history with
            {
                Conditions = [.. (history.Conditions ?? []).DistinctBy(item => item.Code)],
                Symptoms = [.. (history.Symptoms ?? []).Distinct()],
                Procedures = history.Procedures?
                    .Select(item => item.Code == Procedure.ImplantableDefibrillator ? item : item with { DetectionRateBpm = null }).ToList(),
                Medications = history.Medications?.DistinctBy(item => item.Code)
                    .Select(item => item with { Unit = item.DosePerDay is null || item.Unit is { Length: > 0 } ? item.Unit : "mg" }).ToList(),
                Fractures = history.Fractures ?? [],
                FallsNeedingCare = history.FallsNeedingCare > history.FallsLastYear ? history.FallsLastYear : history.FallsNeedingCare,
            },
            StrengthTests = made.StrengthTests?.DistinctBy(test => test.Exercise).ToList(),
            Diet = made.Diet is { } diet ? Mended(diet) : null,
            Equipment = made.Equipment is { } equipment ? Mended(equipment) : null,
            Availability = made.Availability is { Days: { } days } availability
                ? availability with { Days = days.Count == 0 ? null : [.. days.Distinct()] }
                : made.Availability,
        };
    }

    public OptionsRequest Options()
    {
        var made = (OptionsRequest)Make(typeof(OptionsRequest), "");
        return made with
        {
            StartDate = new LocalDate(2000, 1, 1).PlusDays(_random.Next(36_000)),
            AsOf = made.AsOf is null ? null : On,
            TimeZone = made.TimeZone is null ? null : OneOf("Asia/Shanghai", "UTC", "Europe/Berlin"),
            Modalities = made.Modalities is { Count: > 0 } modalities ? [.. modalities.Distinct()] : null,
            ClinicianReleases = made.ClinicianReleases?.Distinct().ToList(),
            Variants = Maybe() ? null : Enum.GetValues<SarcopeniaDefinition>()
                .Where(definition => SarcopeniaCriteria.Variants(definition).Count > 0 && Maybe())
                .ToDictionary(definition => definition, definition => (string?)OneOf([.. SarcopeniaCriteria.Variants(definition)])),
            Protocols = Maybe() ? null : TrialProtocols.All
                .Where(protocol => TrialProtocols.TopOf(protocol.Modality, protocol.Id) is not null && Maybe())
                .DistinctBy(protocol => protocol.Modality).ToDictionary(protocol => protocol.Modality, protocol => (string?)protocol.Id),
        };
    }

    private static MuscleRequest Mended(MuscleRequest made)
    {
        var unable = made.Unable?.Distinct().ToHashSet();
        decimal? Unless(PerformanceTest test, decimal? value) => unable?.Contains(test) == true ? null : value;
        return made with
        {
            AppendicularLeanMassKg = made.AppendicularLeanMassKg is { } lean ? 12 + lean / 10 : null,
            WholeBodySkeletalMuscleKg = made.WholeBodySkeletalMuscleKg is { } whole ? 12 + whole / 3 : null,
            Unable = unable?.ToList(),
            FiveTimesChairStandSeconds = Unless(PerformanceTest.FiveTimesChairStand, made.FiveTimesChairStandSeconds),
            GaitSpeedMps = Unless(PerformanceTest.GaitSpeed, made.GaitSpeedMps),
            FourHundredMetreWalkSeconds = Unless(PerformanceTest.FourHundredMetreWalk, made.FourHundredMetreWalkSeconds),
            TimedUpAndGoSeconds = Unless(PerformanceTest.TimedUpAndGo, made.TimedUpAndGoSeconds),
        };
    }

    private static VitalSignsRequest Mended(VitalSignsRequest made) => made with
    {
        DiastolicMmHg = made.DiastolicMmHg >= made.SystolicMmHg ? made.SystolicMmHg - 10 is var lower and >= 20 ? lower : null : made.DiastolicMmHg,
        RestingHeartRateBpm = made.MeasuredMaximumHeartRateBpm <= made.RestingHeartRateBpm ? 59.50m : made.RestingHeartRateBpm,
    };

    private static DietRequest Mended(DietRequest made) => made with
    {
        CalciumSupplementMgPerDay = made.CalciumSupplementMgPerDay > made.CalciumMgPerDay ? made.CalciumMgPerDay : made.CalciumSupplementMgPerDay,
        VitaminDSupplementIuPerDay = made.VitaminDSupplementIuPerDay > made.VitaminDIuPerDay ? made.VitaminDIuPerDay : made.VitaminDSupplementIuPerDay,
    };

    private List<EquipmentItemRequest> Mended(IReadOnlyList<EquipmentItemRequest> made)
    {
        var given = made.Select(item => item.Settings!).DistinctBy(item => item.Code).Where(item => item.Code != Equipment.None);
        var items = given.Select(item => new EquipmentItemRequest(
            item.Code != Equipment.VibrationPlatform ? item with { VibrationType = null, FrequencyHz = null, PeakToPeakMm = null }
            : item with
            {
                FrequencyHz = item.FrequencyHz is null ? null : new FrequencyRangeRequest { Minimum = Number(1, 20), Maximum = Number(21, 100) },
                PeakToPeakMm = item.PeakToPeakMm is null ? null : new DisplacementRangeRequest { Minimum = Number(1, 4), Maximum = Number(5, 20) },
            })).ToList();
        return items.Count > 0 || Maybe() ? items : [new EquipmentItemRequest(new EquipmentSettingsRequest { Code = Equipment.None })];
    }

    private object Make(Type type, string name)
    {
        if (type == typeof(bool)) return Maybe();
        if (type == typeof(string))
            return name == "exercise" ? OneOf([.. ExerciseCatalogue.All.Select(exercise => exercise.Id)]) : OneOf("mg", "髋部", "left \"hip\" <1>", "");
        if (type == typeof(LocalDate)) return On.PlusDays(-_random.Next(6_000));
        if (type == typeof(PartialDate)) return PartialDate.TryParse(SomeDate(), out var date) ? date : throw new InvalidOperationException("No date.");
        if (type == typeof(decimal) && PlausibleRanges.ByField.TryGetValue(name, out var range)) return Number(range.Minimum, range.Maximum);
        if (type == typeof(int) && PlausibleRanges.ByField.TryGetValue(name, out range)) return _random.Next((int)range.Minimum, (int)range.Maximum + 1);
        if (type == typeof(decimal)) return 1m;
        if (type.IsEnum)
        {
            var members = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Where(member => type != typeof(IsoDayOfWeek) || (int)member != 0).ToArray();
            // A vibration platform has more members than any other equipment.
            return type == typeof(Equipment) && _random.Next(6) == 0 ? Equipment.VibrationPlatform : Enum.ToObject(type, OneOf(members));
        }

        if (type == typeof(EquipmentItemRequest)) return new EquipmentItemRequest((EquipmentSettingsRequest)Make(typeof(EquipmentSettingsRequest), ""));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return MakeList(type.GetGenericArguments()[0]);
        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var isRequired = property.IsDefined(typeof(System.ComponentModel.DataAnnotations.RequiredAttribute));
            var kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)) continue;
            if (isRequired || _random.Next(4) > 0) property.SetValue(made, Make(kind, JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
        }

        return made;
    }

    private IList MakeList(Type item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var left = _random.Next(6); left > 0; left--) list.Add(Make(item, ""));
        return list;
    }

    // Within the last sixteen years: the youngest patients are eighteen.
    private string SomeDate()
    {
        var day = On.PlusDays(-_random.Next(6_000));
        return OneOf($"{day:uuuu'-'MM'-'dd}", $"{day:uuuu'-'MM}", $"{day:uuuu}");
    }

    /// <summary>A number of a range with up to four decimal places, zeros at the end included.</summary>
    private decimal Number(decimal minimum, decimal maximum)
    {
        var places = _random.Next(5);
        var number = decimal.Round(minimum + (maximum - minimum) * _random.Next(1_001) / 1_000m, places);
        return Math.Clamp(number + new decimal(0, 0, 0, false, (byte)places), minimum, maximum);
    }

    private bool Maybe() => _random.Next(2) == 0;

    private T OneOf<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
