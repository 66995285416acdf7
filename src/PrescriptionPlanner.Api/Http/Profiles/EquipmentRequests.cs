using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>A piece of equipment: a plain code, or an object where its settings matter.</summary>
[JsonConverter(typeof(EquipmentItemConverter))]
internal readonly record struct EquipmentItemRequest(EquipmentSettingsRequest? Settings);

/// <summary>A piece of equipment with its settings.</summary>
internal sealed record EquipmentSettingsRequest
{
    /// <summary>What it is.</summary>
    [Required] public Equipment? Code { get; init; }

    /// <summary>Smallest load increment, kg; 2.5 for machines and bars, 1 for hand weights, 0.5 for cuffs where absent.</summary>
    public decimal? StepKg { get; init; }

    /// <summary>Lightest load setting, kg.</summary>
    public decimal? MinimumKg { get; init; }

    /// <summary>How a vibration platform moves; taken as side-alternating where absent.</summary>
    public VibrationType? VibrationType { get; init; }

    /// <summary>Frequencies that a vibration platform can run at, Hz.</summary>
    public FrequencyRangeRequest? FrequencyHz { get; init; }

    /// <summary>Peak-to-peak displacements that a vibration platform can run at, mm: twice the amplitude.</summary>
    public DisplacementRangeRequest? PeakToPeakMm { get; init; }
}

/// <summary>Frequencies, Hz.</summary>
internal sealed record FrequencyRangeRequest
{
    /// <summary>Lowest frequency, Hz.</summary>
    [Required] public decimal? Minimum { get; init; }

    /// <summary>Highest frequency, Hz.</summary>
    [Required] public decimal? Maximum { get; init; }
}

/// <summary>Peak-to-peak displacements, mm.</summary>
internal sealed record DisplacementRangeRequest
{
    /// <summary>Smallest displacement, mm.</summary>
    [Required] public decimal? Minimum { get; init; }

    /// <summary>Largest displacement, mm.</summary>
    [Required] public decimal? Maximum { get; init; }
}

/// <summary>Reads the short form and the long form.</summary>
internal sealed class EquipmentItemConverter : JsonConverter<EquipmentItemRequest>
{
    public override EquipmentItemRequest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when Codes<Equipment>.TryParse(reader.GetString(), out var code) => new(new EquipmentSettingsRequest { Code = code }),
        JsonTokenType.StartObject => new(ReadSettings(ref reader, options)),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, EquipmentItemRequest value, JsonSerializerOptions options)
    {
        if (value.Settings is { Code: { } code } settings && settings == new EquipmentSettingsRequest { Code = code }) writer.WriteStringValue(Codes<Equipment>.Of(code));
        else JsonSerializer.Serialize(writer, value.Settings, (JsonTypeInfo<EquipmentSettingsRequest?>)options.GetTypeInfo(typeof(EquipmentSettingsRequest)));
    }

    private static EquipmentSettingsRequest? ReadSettings(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<EquipmentSettingsRequest>)options.GetTypeInfo(typeof(EquipmentSettingsRequest)));
        }
        catch (JsonException failure)
        {
            throw new NestedJsonException(failure);
        }
    }
}
