using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Documents;

/// <summary>A rule's id as plain text.</summary>
internal sealed class RuleIdJsonConverter : JsonConverter<RuleId>
{
    public override RuleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new RuleId(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, RuleId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

/// <summary>A date as ISO 8601 text.</summary>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } date
            ? date.Value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}

/// <summary>A step of a track as <c>[2,true]</c>: a plan has some seventy, and every decision reads them.</summary>
internal sealed class TrackStepJsonConverter : JsonConverter<TrackStep>
{
    public override TrackStep Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.Number
            || !reader.TryGetInt32(out var minimumWeeks)) throw new JsonException();
        if (!reader.Read() || reader.TokenType is not (JsonTokenType.True or JsonTokenType.False)) throw new JsonException();
        var step = new TrackStep(minimumWeeks, reader.GetBoolean());
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? step : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, TrackStep value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.MinimumWeeks);
        writer.WriteBooleanValue(value.NeedsLog);
        writer.WriteEndArray();
    }
}

/// <summary>A set of codes as a list in the order of the closed list, so that equal sets are written alike.</summary>
internal sealed class CodeSetJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(IReadOnlySet<>) && typeToConvert.GetGenericArguments()[0].IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()[0]))!;

    private sealed class Of<T> : JsonConverter<IReadOnlySet<T>> where T : struct, Enum
    {
        public override IReadOnlySet<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<HashSet<T>>(ref reader, options) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, IReadOnlySet<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Order().ToList(), options);
    }
}
