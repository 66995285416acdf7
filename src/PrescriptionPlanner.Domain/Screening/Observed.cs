using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Writes observed values as a reader would check them. Codes stand as on the wire; nothing that a person typed is repeated.</summary>
internal static class Observed
{
    /// <summary>A value with its unit, at most two decimals.</summary>
    public static string Value(decimal value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}");

    /// <summary>A named value with its unit.</summary>
    public static string Value(string name, decimal value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.##} {unit}");

    /// <summary>A named score, one decimal or more as measured.</summary>
    public static string Score(string name, decimal value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.0##}");

    /// <summary>A named count.</summary>
    public static string Count(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value}");

    /// <summary>A code.</summary>
    public static string Code<T>(T code) where T : struct, Enum => WireNames<T>.ByCode[code];

    /// <summary>A code with its date, where one is known.</summary>
    public static string Code<T>(T code, LocalDate? date) where T : struct, Enum =>
        date is { } day ? $"{WireNames<T>.ByCode[code]} {Date(day)}" : WireNames<T>.ByCode[code];

    /// <summary>A day as on the wire, <c>yyyy-MM-dd</c>.</summary>
    public static string Date(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static class WireNames<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByCode =
            Enum.GetValues<T>().ToFrozenDictionary(code => code, code => JsonNamingPolicy.CamelCase.ConvertName(code.ToString()));
    }
}
