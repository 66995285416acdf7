using System.Collections.Frozen;
using System.Globalization;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http;

/// <summary>Values that betray another unit, and what to say then.</summary>
/// <param name="From">Lowest such value, inclusive.</param>
/// <param name="To">Highest such value, inclusive.</param>
/// <param name="Text">What it looks like and what to give instead.</param>
internal sealed record UnitHint(decimal From, decimal To, LocalizedText Text);

/// <summary>The values that a field may plausibly hold, both ends inclusive. Wider than any cut-point: it finds slips, it does not judge.</summary>
internal sealed record PlausibleRange(decimal Minimum, decimal Maximum, string Unit, UnitHint? Hint = null)
{
    public bool Holds(decimal value) => value >= Minimum && value <= Maximum;

    public LocalizedText Message(decimal value)
    {
        var (low, high) = (Text(Minimum), Text(Maximum));
        var unit = Unit.Length == 0 ? "" : " " + Unit;
        var hint = Hint is { } other && value >= other.From && value <= other.To ? other.Text : new LocalizedText("", "");
        return new LocalizedText(
            $"Out of the plausible range {low} to {high}{unit}.{(hint.English.Length == 0 ? "" : " " + hint.English)}",
            $"超出合理范围{low}～{high}{unit}。{hint.SimplifiedChinese}");
    }

    private static string Text(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}

/// <summary>
/// The plausible range of every number that a request may hold, by field name. Planner policy: the ranges catch slips of unit and of the pen.
/// The OpenAPI document shows the same numbers.
/// </summary>
internal static class PlausibleRanges
{
    /// <summary>Every range, by field name.</summary>
    public static FrozenDictionary<string, PlausibleRange> ByField { get; } = new Dictionary<string, PlausibleRange>(StringComparer.Ordinal)
    {
        ["heightCm"] = new(100, 230, "cm", Looks(0.5m, 2.5m, "metres; give centimetres", "米表示；请以厘米填写")),
        ["bodyMassKg"] = new(20, 300, "kg"),

        ["lumbarSpineTScore"] = Score(),
        ["femoralNeckTScore"] = Score(),
        ["totalHipTScore"] = Score(),
        ["oneThirdRadiusTScore"] = Score(),
        ["lumbarSpineZScore"] = Score(),
        ["femoralNeckZScore"] = Score(),
        ["totalHipZScore"] = Score(),
        ["oneThirdRadiusZScore"] = Score(),
        ["qctLumbarMgPerCm3"] = new(10, 400, "mg/cm³", Looks(0.01m, 0.4m, "g/cm³; give mg/cm³", "g/cm³表示；请以mg/cm³填写")),

        ["appendicularLeanMassKg"] = new(5, 45, "kg", Looks(5_000, 45_000, "grams; give kilograms", "克表示；请以千克填写")),
        ["wholeBodySkeletalMuscleKg"] = new(5, 80, "kg", Looks(5_000, 80_000, "grams; give kilograms", "克表示；请以千克填写")),
        ["legMuscleMassKg"] = new(2, 35, "kg", Looks(2_000, 35_000, "grams; give kilograms", "克表示；请以千克填写")),
        ["gripStrengthKg"] = new(0, 90, "kg", Looks(91, 900, "newtons or pounds; give kilograms", "牛顿或磅表示；请以千克填写")),
        ["gaitSpeedMps"] = new(0.05m, 2.5m, "m/s", Looks(5, 250, "cm/s; give m/s", "cm/s表示；请以m/s填写")),
        ["fiveTimesChairStandSeconds"] = new(2, 300, "s"),
        ["sppbScore"] = new(0, 12, ""),
        ["timedUpAndGoSeconds"] = new(2, 300, "s"),
        ["fourHundredMetreWalkSeconds"] = new(100, 3_600, "s", Looks(2, 60, "minutes; give seconds", "分钟表示；请以秒填写")),
        ["calfCircumferenceCm"] = new(15, 70, "cm", Looks(150, 700, "millimetres; give centimetres", "毫米表示；请以厘米填写")),
        ["sarcFScore"] = new(0, 10, ""),

        ["restingHeartRateBpm"] = new(20, 250, "bpm"),
        ["measuredMaximumHeartRateBpm"] = new(60, 250, "bpm"),
        ["systolicMmHg"] = new(40, 300, "mmHg", Looks(5, 39, "kPa; give mmHg", "kPa表示；请以mmHg填写")),
        ["diastolicMmHg"] = new(20, 200, "mmHg", Looks(3, 19, "kPa; give mmHg", "kPa表示；请以mmHg填写")),
        ["orthostaticSystolicDropMmHg"] = new(-100, 150, "mmHg"),
        ["orthostaticDiastolicDropMmHg"] = new(-100, 150, "mmHg"),
        ["spO2Percent"] = new(50, 100, "%", Looks(0.5m, 1, "a fraction; give percent", "小数表示；请以百分数填写")),
        ["temperatureC"] = new(30, 45, "°C", Looks(86, 113, "degrees Fahrenheit; give degrees Celsius", "华氏度表示；请以摄氏度填写")),
        ["bloodGlucoseMmolPerL"] = new(0.5m, 60, "mmol/L", Looks(60.1m, 1_100, "mg/dL; divide by 18 for mmol/L", "mg/dL表示；请除以18换算为mmol/L")),
        ["bloodKetonesMmolPerL"] = new(0, 30, "mmol/L", Looks(31, 400, "mg/dL; give mmol/L", "mg/dL表示；请以mmol/L填写")),

        ["egfrMlPerMin173"] = new(1, 200, "mL/min/1.73 m²"),
        ["albuminuriaMgPerG"] = new(0, 30_000, "mg/g"),
        ["serum25HydroxyvitaminDNmolPerL"] = new(5, 1_000, "nmol/L", Looks(0.5m, 4.99m, "ng/mL; multiply by 2.5 for nmol/L", "ng/mL表示；请乘以2.5换算为nmol/L")),
        ["serumCalciumMmolPerL"] = new(1, 5, "mmol/L", Looks(5.01m, 20, "mg/dL; divide by 4 for mmol/L", "mg/dL表示；请除以4换算为mmol/L")),
        ["albuminGPerL"] = new(10, 70, "g/L", Looks(1, 7, "g/dL; multiply by 10 for g/L", "g/dL表示；请乘以10换算为g/L")),
        ["osteocalcinNgPerMl"] = new(0, 1_000, "ng/mL"),
        ["ctxNgPerMl"] = new(0, 20, "ng/mL", Looks(20.1m, 20_000, "pg/mL; give ng/mL", "pg/mL表示；请以ng/mL填写")),
        ["tracpUPerL"] = new(0, 100, "U/L"),
        ["balpUgPerL"] = new(0, 1_000, "µg/L"),
        ["igf1SdScore"] = new(-10, 10, ""),

        ["fallsLastYear"] = new(0, 365, ""),
        ["fallsNeedingCare"] = new(0, 365, ""),
        ["dosePerDay"] = new(0, 1_000_000, ""),
        ["months"] = new(0, 1_200, "months"),
        ["detectionRateBpm"] = new(100, 300, "bpm"),

        ["proteinGPerDay"] = new(0, 400, "g"),
        ["energyKcalPerDay"] = new(200, 8_000, "kcal", Looks(8_001, 34_000, "kilojoules; divide by 4.184 for kcal", "千焦表示；请除以4.184换算为千卡")),
        ["calciumMgPerDay"] = new(0, 10_000, "mg"),
        ["calciumSupplementMgPerDay"] = new(0, 10_000, "mg"),
        ["vitaminDIuPerDay"] = new(0, 100_000, "IU"),
        ["vitaminDSupplementIuPerDay"] = new(0, 100_000, "IU"),
        ["dairyServingsPerDay"] = new(0, 20, ""),
        ["mealsPerDay"] = new(1, 8, ""),

        ["durationMinutes"] = new(0, 600, "min"),
        ["sessionRpe"] = new(0, 10, ""),
        ["before"] = new(0, 10, ""),
        ["during"] = new(0, 10, ""),
        ["nextMorning"] = new(0, 10, ""),
        ["averageHeartRateBpm"] = new(20, 250, "bpm"),
        ["intervalsCompleted"] = new(0, 100, ""),
        ["oneRepMaxKg"] = new(0.1m, 600, "kg"),
        ["toStep"] = new(0, 100, ""),
        ["week"] = new(1, 52, ""),
        ["overlapHours"] = new(0, 168, "hours"),
        ["fromWeek"] = new(1, 52, ""),
        ["toWeek"] = new(1, 52, ""),
        ["adherence"] = new(0, 1, ""),
        ["boutsCompleted"] = new(0, 100, ""),

        ["loadKg"] = new(0.1m, 600, "kg"),
        ["repetitions"] = new(1, 100, ""),
        ["repetitionsInReserve"] = new(0, 30, ""),
        ["stepKg"] = new(0.1m, 50, "kg"),
        ["minimumKg"] = new(0, 200, "kg"),
        ["frequencyHz"] = new(1, 100, "Hz"),
        ["peakToPeakMm"] = new(0.01m, 20, "mm"),
        ["maximumSessionMinutes"] = new(10, 300, "min"),

        ["weeks"] = new(4, 52, ""),
        ["ageYears"] = new(18, 120, ""),
        ["percentHeartRateReserve"] = new(0, 100, "%"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PlausibleRange>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByField.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Notes an error where <paramref name="value"/> is outside the range of the field that <paramref name="pointer"/> ends in.</summary>
    public static decimal? InRange(this InputErrors errors, string pointer, decimal? value) =>
        errors.InRange(pointer, value, BySpan[pointer.AsSpan(pointer.LastIndexOf('/') + 1)]);

    /// <inheritdoc cref="InRange(InputErrors, string, decimal?)"/>
    public static int? InRange(this InputErrors errors, string pointer, int? value)
    {
        errors.InRange(pointer, (decimal?)value);
        return value;
    }

    /// <summary>The same for a field of a list's item: its pointer is put together only where it is needed.</summary>
    public static decimal? InRange(this InputErrors errors, string at, string field, decimal? value)
    {
        if (value is { } given && !ByField[field].Holds(given)) errors.InRange($"{at}/{field}", value);
        return value;
    }

    /// <inheritdoc cref="InRange(InputErrors, string, string, decimal?)"/>
    public static int? InRange(this InputErrors errors, string at, string field, int? value)
    {
        errors.InRange(at, field, (decimal?)value);
        return value;
    }

    /// <summary>Notes an error where <paramref name="value"/> is outside <paramref name="range"/>.</summary>
    public static decimal? InRange(this InputErrors errors, string pointer, decimal? value, PlausibleRange range)
    {
        if (value is { } given && !range.Holds(given)) errors.Add(pointer, range.Message(given));
        return value;
    }

    private static PlausibleRange Score() => new(-7, 5, "SD");

    private static UnitHint Looks(decimal from, decimal to, string english, string simplifiedChinese) =>
        new(from, to, new LocalizedText($"It looks like {english}.", $"该值似乎以{simplifiedChinese}。"));
}
