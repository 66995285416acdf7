using NodaTime;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>Reads strength tests, diet, and when the patient can train.</summary>
internal static class TrainingReader
{
    private const int LongestList = 100;

    public static IReadOnlyList<StrengthTest> ReadStrengthTests(IReadOnlyList<StrengthTestRequest>? items, InputErrors errors)
    {
        var list = "/profile/strengthTests";
        if (items is null) return [];
        if (items.Count > LongestList)
        {
            errors.Add(list, $"Holds more than {LongestList} items.", $"超过{LongestList}项。");
            return [];
        }

        var tests = new List<StrengthTest>(items.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < items.Count; index++)
        {
            var at = $"{list}/{index}";
            // The list may hold null: nullability stops at the JSON reader.
            if ((StrengthTestRequest?)items[index] is not { } item)
            {
                errors.Required(at);
                continue;
            }

            if (KnownNames.CheckExercise(at + "/exercise", item.Exercise, errors) && !seen.Add(item.Exercise!)) errors.Repeated(at + "/exercise");
            if (item.LoadKg is null) errors.Required(at + "/loadKg");
            if (item.Repetitions is null) errors.Required(at + "/repetitions");
            errors.InRange(at, "loadKg", item.LoadKg);
            errors.InRange(at, "repetitions", item.Repetitions);
            errors.InRange(at, "repetitionsInReserve", item.RepetitionsInReserve);
            tests.Add(new StrengthTest(item.Exercise ?? "", item.LoadKg ?? 0, item.Repetitions ?? 0, item.RepetitionsInReserve ?? 0));
        }

        return tests;
    }

    public static DietRecord ReadDiet(DietRequest? request, InputErrors errors)
    {
        if (request is null) return new();
        var english = "Is part of the total intake and cannot exceed it.";
        var chinese = "属于总摄入量的一部分，不能超过总量。";
        if (request.CalciumSupplementMgPerDay > request.CalciumMgPerDay) errors.Add("/profile/diet/calciumSupplementMgPerDay", english, chinese);
        if (request.VitaminDSupplementIuPerDay > request.VitaminDIuPerDay) errors.Add("/profile/diet/vitaminDSupplementIuPerDay", english, chinese);
        return new()
        {
            ProteinGPerDay = errors.InRange("/profile/diet/proteinGPerDay", request.ProteinGPerDay),
            EnergyKcalPerDay = errors.InRange("/profile/diet/energyKcalPerDay", request.EnergyKcalPerDay),
            CalciumMgPerDay = errors.InRange("/profile/diet/calciumMgPerDay", request.CalciumMgPerDay),
            CalciumSupplementMgPerDay = errors.InRange("/profile/diet/calciumSupplementMgPerDay", request.CalciumSupplementMgPerDay),
            VitaminDIuPerDay = errors.InRange("/profile/diet/vitaminDIuPerDay", request.VitaminDIuPerDay),
            VitaminDSupplementIuPerDay = errors.InRange("/profile/diet/vitaminDSupplementIuPerDay", request.VitaminDSupplementIuPerDay),
            DairyServingsPerDay = errors.InRange("/profile/diet/dairyServingsPerDay", request.DairyServingsPerDay),
            MealsPerDay = errors.InRange("/profile/diet/mealsPerDay", request.MealsPerDay),
        };
    }

    public static Availability ReadAvailability(AvailabilityRequest? request, InputErrors errors)
    {
        if (request is null) return Availability.Unstated;
        IReadOnlySet<IsoDayOfWeek>? days = errors.ReadSet("/profile/availability/days", request.Days);
        if (days is { Count: 0 })
            errors.Add("/profile/availability/days", "Name at least one day, or leave the list out for every day.", "请至少填写一天；省略该列表表示每天。");
        var minutes = errors.InRange("/profile/availability/maximumSessionMinutes", request.MaximumSessionMinutes);
        return new Availability(days ?? Availability.Unstated.Days, minutes ?? Availability.Unstated.MaximumSessionMinutes);
    }
}
