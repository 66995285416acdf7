using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Tests.Evidence;

/// <summary>
/// Writes the domain's records as text that is the same wherever it is written: one value on a line, numbers and codes and no prose. What is absent,
/// false, zero or empty is left out, so that a new member that changes nothing changes no line.
/// </summary>
internal sealed class CanonicalText
{
    private const int Deepest = 12;

    private readonly StringBuilder _text = new();

    public void Section(string name) => Line($"\n== {name}");

    public void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>Writes a value and what it consists of.</summary>
    public void Add(string path, object? value) => Add(path, value, 0);

    public override string ToString() => _text.ToString();

    private void Add(string path, object? value, int depth)
    {
        if (depth > Deepest) throw new InvalidOperationException($"{path} refers to itself.");
        switch (value)
        {
            case null or false or 0 or 0m or "" or LocalizedText: return;
            case Rule rule: Line($"{path} = {rule.Id}"); return;
            case Citation citation: Line($"{path} = {citation.Id}"); return;
            case Discrepancy discrepancy: Line($"{path} = {discrepancy.Id}"); return;
            case string or bool or Enum or RuleId or LocalDate or IFormattable:
                Line(string.Create(CultureInfo.InvariantCulture, $"{path} = {Plain(value)}"));
                return;
            case IDictionary entries:
                foreach (var key in entries.Keys.Cast<object>().OrderBy(key => $"{key}", StringComparer.Ordinal)) Add($"{path}.{key}", entries[key], depth + 1);
                return;
            case IEnumerable items:
                var index = 0;
                foreach (var item in Ordered(items)) Add($"{path}[{index++}]", item, depth + 1);
                return;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
                    if (property.GetIndexParameters().Length == 0) Add($"{path}.{property.Name}", property.GetValue(value), depth + 1);
                return;
        }
    }

    private static object Plain(object value) => value is decimal number ? number / 1.000000000000000000000000000000000m : value;

    // A set has no order of its own.
    private static IEnumerable<object?> Ordered(IEnumerable items) =>
        items.GetType().GetInterfaces().Any(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IReadOnlySet<>))
            ? items.Cast<object?>().OrderBy(item => $"{item}", StringComparer.Ordinal)
            : items.Cast<object?>();
}
