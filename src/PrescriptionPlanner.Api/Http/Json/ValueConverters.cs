using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.Json;

/// <summary>Decimals without trailing zeros, so that 12.50 and 12.5 are one text.</summary>
internal sealed class TrimmedDecimalConverter : JsonConverter<decimal>
{
    // Dividing by a one with twenty-eight zeros is the way to drop trailing zeros exactly.
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Scale == 0 ? value : value / One);
}

/// <summary>Dates as <c>yyyy-MM-dd</c>, exactly.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } parsed && parsed.Value.Year > 0
            ? parsed.Value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[10];
        var fits = value.Year is > 0 and <= 9999
            && text.TryWrite(CultureInfo.InvariantCulture, $"{value.Year:D4}-{value.Month:D2}-{value.Day:D2}", out _);
        if (fits) writer.WriteStringValue(text);
        else writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}

/// <summary>A year, a month or a day as somebody remembers it, with the first and the last day that fit.</summary>
internal readonly record struct PartialDate(LocalDate Earliest, LocalDate Latest)
{
    private static readonly YearMonthPattern Months = YearMonthPattern.Iso;

    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            date = new PartialDate(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        else if (text.Length == 7 && Months.Parse(text) is { Success: true } month && month.Value.Year > 0)
            date = new PartialDate(month.Value.OnDayOfMonth(1), month.Value.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));
        else if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } day && day.Value.Year > 0)
            date = new PartialDate(day.Value, day.Value);
        else return false;
        return true;
    }

    /// <summary>The year, the month or the day, no more than was given.</summary>
    public override string ToString() =>
        Earliest == Latest ? LocalDatePattern.Iso.Format(Latest)
        : Earliest.Month == Latest.Month ? Months.Format(Latest.ToYearMonth())
        : Latest.Year.ToString("D4", CultureInfo.InvariantCulture);
}

internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString()!, out var date) ? date : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>Rule ids as plain text.</summary>
internal sealed class RuleIdConverter : JsonConverter<RuleId>
{
    public override RuleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new RuleId(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, RuleId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

/// <summary>A text in the language of the response. It is rendered, never read back.</summary>
internal sealed class LocalizedTextConverter(Language language) : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.In(language));
}

/// <summary>The functional class as clinicians write it: <c>C</c> or <c>C+</c>.</summary>
internal sealed class FunctionalClassConverter : JsonConverter<FunctionalClass>
{
    /// <summary>All eight classes.</summary>
    public static IEnumerable<string> All =>
        Enum.GetValues<FunctionalLevel>().SelectMany(level => Enumerable.Range(0, 2).Select(risk => new FunctionalClass(level, risk == 1).ToString()));

    public override FunctionalClass Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException();

    public override void Write(Utf8JsonWriter writer, FunctionalClass value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
