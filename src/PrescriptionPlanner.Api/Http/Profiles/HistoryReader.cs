using NodaTime;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>Between which days an event of the history can lie.</summary>
internal readonly record struct EventDates(LocalDate? BirthDate, LocalDate On)
{
    /// <summary>The latest day that fits what was given and is not in the future.</summary>
    public LocalDate? Read(string at, string field, PartialDate? given, InputErrors errors)
    {
        if (given is not { } date) return null;
        if (date.Earliest > On)
        {
            errors.Add($"{at}/{field}", "Lies after the date that intervals are reckoned at.", "晚于计算时间间隔所用的日期。");
            return null;
        }

        if (BirthDate is { } born && date.Latest < born)
        {
            errors.Add($"{at}/{field}", "Lies before the date of birth.", "早于出生日期。");
            return null;
        }

        return date.Latest < On ? date.Latest : On;
    }
}

/// <summary>Reads the history: what was asked and what was found.</summary>
internal static class HistoryReader
{
    /// <summary>Longest free text of a history, characters.</summary>
    public const int LongestText = 100;

    private const int LongestList = 200;

    public static ClinicalHistory Read(HistoryRequest? request, EventDates dates, Purpose purpose, InputErrors errors)
    {
        if (purpose == Purpose.Plan) RequireAsked(request, errors);
        if (request is null) return new();
        errors.InRange("/profile/history/fallsLastYear", request.FallsLastYear);
        errors.InRange("/profile/history/fallsNeedingCare", request.FallsNeedingCare);
        if (request.FallsNeedingCare > request.FallsLastYear)
            errors.Add("/profile/history/fallsNeedingCare", "Cannot exceed the falls of the year.", "不能多于全年跌倒次数。");
        return new()
        {
            Conditions = ReadEach("/profile/history/conditions", request.Conditions, errors, (pointer, item) => ReadCondition(pointer, item, dates, errors), item => (int?)item.Code),
            Symptoms = errors.ReadSet("/profile/history/symptoms", request.Symptoms),
            Procedures = ReadEach("/profile/history/procedures", request.Procedures, errors, (pointer, item) => ReadProcedure(pointer, item, dates, errors), null),
            Medications = ReadEach("/profile/history/medications", request.Medications, errors, (pointer, item) => ReadMedication(pointer, item, errors), item => (int?)item.Code),
            Fractures = ReadEach("/profile/history/fractures", request.Fractures, errors, (pointer, item) => ReadFracture(pointer, item, dates, errors), null),
            FallsLastYear = request.FallsLastYear,
            FallsNeedingCare = request.FallsNeedingCare,
        };
    }

    private static void RequireAsked(HistoryRequest? request, InputErrors errors)
    {
        var english = "A plan needs to know this. An empty list means: asked, none.";
        var chinese = "制定计划须了解此项。空列表表示：已询问，无。";
        if (request?.Conditions is null) errors.Add("/profile/history/conditions", english, chinese);
        if (request?.Symptoms is null) errors.Add("/profile/history/symptoms", english, chinese);
        if (request?.Fractures is null) errors.Add("/profile/history/fractures", english, chinese);
    }

    private static List<TRecord>? ReadEach<TRequest, TRecord>(
        string pointer, IReadOnlyList<TRequest>? items, InputErrors errors, Func<string, TRequest, TRecord> read, Func<TRequest, int?>? onlyOnce)
        where TRequest : class
    {
        if (items is null) return null;
        if (items.Count > LongestList)
        {
            errors.Add(pointer, $"Holds more than {LongestList} items.", $"超过{LongestList}项。");
            return null;
        }

        var records = new List<TRecord>(items.Count);
        HashSet<int>? seen = null;
        for (var index = 0; index < items.Count; index++)
        {
            var at = $"{pointer}/{index}";
            // The list may hold null: nullability stops at the JSON reader.
            if ((TRequest?)items[index] is not { } item)
            {
                errors.Required(at);
                continue;
            }

            if (onlyOnce?.Invoke(item) is { } code && !(seen ??= []).Add(code)) errors.Repeated(at + "/code");
            records.Add(read(at, item));
        }

        return records;
    }

    private static ConditionRecord ReadCondition(string at, ConditionRequest item, EventDates dates, InputErrors errors)
    {
        if (item.Code is null) errors.Required(at + "/code");
        return new(item.Code ?? default, dates.Read(at, "since", item.Since, errors), item.Stable);
    }

    private static ProcedureRecord ReadProcedure(string at, ProcedureRequest item, EventDates dates, InputErrors errors)
    {
        if (item.Code is null) errors.Required(at + "/code");
        if (item.DetectionRateBpm is not null && item.Code is not Procedure.ImplantableDefibrillator)
            errors.Add(at + "/detectionRateBpm", "Belongs to an implantable defibrillator alone.", "仅适用于植入式除颤器。");
        var rate = errors.InRange(at, "detectionRateBpm", item.DetectionRateBpm);
        return new(item.Code ?? default, dates.Read(at, "performedOn", item.PerformedOn, errors), rate is { } beats ? new HeartRate(beats) : null)
        {
            Site = ReadText(at, "site", item.Site, errors),
        };
    }

    private static MedicationRecord ReadMedication(string at, MedicationRequest item, InputErrors errors)
    {
        if (item.Code is null) errors.Required(at + "/code");
        if (item.DosePerDay is not null && string.IsNullOrWhiteSpace(item.Unit))
            errors.Add(at + "/unit", "A dose needs its unit.", "填写剂量时须注明单位。");
        return new(
            item.Code ?? default, errors.InRange(at, "dosePerDay", item.DosePerDay), ReadText(at, "unit", item.Unit, errors),
            errors.InRange(at, "months", item.Months));
    }

    private static FractureRecord ReadFracture(string at, FractureRequest item, EventDates dates, InputErrors errors)
    {
        if (item.Site is null) errors.Required(at + "/site");
        return new(item.Site ?? default, dates.Read(at, "occurredOn", item.OccurredOn, errors), item.LowTrauma, item.Healing, item.Painful);
    }

    private static string? ReadText(string at, string field, string? text, InputErrors errors)
    {
        if (text?.Length > LongestText) errors.Add($"{at}/{field}", $"Longer than {LongestText} characters.", $"超过{LongestText}个字符。");
        return text;
    }
}
