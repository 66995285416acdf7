using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>Reads the equipment at hand.</summary>
internal static class EquipmentReader
{
    private const string List = "/profile/equipment";

    public static IReadOnlyList<EquipmentItem> Read(IReadOnlyList<EquipmentItemRequest>? items, InputErrors errors)
    {
        if (items is null) return [];
        var read = new List<EquipmentItem>(items.Count);
        var seen = new HashSet<Equipment>();
        for (var index = 0; index < items.Count; index++)
        {
            var at = $"{List}/{index}";
            if (items[index].Settings is not { } item)
            {
                errors.Required(at);
                continue;
            }

            if (item.Code is not { } code)
            {
                errors.Required(at + "/code");
                continue;
            }

            if (!seen.Add(code)) errors.Repeated(at);
            if (code == Equipment.None && items.Count > 1)
                errors.Add(at, "`none` cannot stand beside other equipment.", "`none`不能与其他器材并列。");
            var settings = ReadSettings(at, code, item, errors);
            if (code != Equipment.None) read.Add(settings);
        }

        return read;
    }

    private static EquipmentItem ReadSettings(string at, Equipment code, EquipmentSettingsRequest item, InputErrors errors)
    {
        if (code != Equipment.VibrationPlatform)
        {
            RefuseElsewhere(at, "vibrationType", item.VibrationType is not null, errors);
            RefuseElsewhere(at, "frequencyHz", item.FrequencyHz is not null, errors);
            RefuseElsewhere(at, "peakToPeakMm", item.PeakToPeakMm is not null, errors);
        }

        return new EquipmentItem(code)
        {
            StepKg = errors.InRange(at, "stepKg", item.StepKg),
            MinimumKg = errors.InRange(at, "minimumKg", item.MinimumKg),
            VibrationType = item.VibrationType,
            FrequencyHz = ReadRange(at + "/frequencyHz", item.FrequencyHz is { } hz ? (hz.Minimum, hz.Maximum) : null, errors),
            PeakToPeakMm = ReadRange(at + "/peakToPeakMm", item.PeakToPeakMm is { } mm ? (mm.Minimum, mm.Maximum) : null, errors),
        };
    }

    private static SettingRange? ReadRange(string at, (decimal? Minimum, decimal? Maximum)? given, InputErrors errors)
    {
        if (given is not { } range) return null;
        var plausible = PlausibleRanges.ByField[at[(at.LastIndexOf('/') + 1)..]];
        if (range.Minimum is null) errors.Required(at + "/minimum");
        if (range.Maximum is null) errors.Required(at + "/maximum");
        errors.InRange(at + "/minimum", range.Minimum, plausible);
        errors.InRange(at + "/maximum", range.Maximum, plausible);
        if (range.Minimum > range.Maximum) errors.Add(at + "/minimum", "Has to be at most the maximum.", "不能大于最大值。");
        return range is { Minimum: { } low, Maximum: { } high } ? new SettingRange(low, high) : null;
    }

    private static void RefuseElsewhere(string at, string field, bool given, InputErrors errors)
    {
        if (given) errors.Add($"{at}/{field}", "Belongs to a vibration platform alone.", "仅适用于振动平台。");
    }
}
