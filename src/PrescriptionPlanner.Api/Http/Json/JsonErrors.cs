using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.Json;

/// <summary>
/// Says in the caller's terms why a body could not be read. The serialiser's own messages name .NET types, so none is passed on.
/// </summary>
internal static class JsonErrors
{
    private const int LongestPointer = 200;
    private const int LongestCodeList = 12;

    /// <summary>The error that <paramref name="failure"/> stands for, when reading a <paramref name="root"/>.</summary>
    public static InputErrors Explain(JsonException failure, Type root)
    {
        var path = JsonPath.Split(failure.Path);
        while (failure is NestedJsonException nested)
        {
            failure = nested.Failure;
            path = [.. path, .. JsonPath.Split(failure.Path)];
        }

        if (IsSyntax(failure))
            return InputErrors.One("", new LocalizedText(
                $"Not well-formed JSON, or nested too deeply, at line {(failure.LineNumber ?? 0) + 1}, byte {failure.BytePositionInLine ?? 0}.",
                $"JSON格式不正确或嵌套过深，位于第{(failure.LineNumber ?? 0) + 1}行第{failure.BytePositionInLine ?? 0}字节。"));

        var message =
            failure.Message.StartsWith("Duplicate", StringComparison.Ordinal)
                ? new LocalizedText("This field appears more than once.", "该字段重复出现。")
            : Resolve(root, path) is { } expected ? Expects(expected)
            : new LocalizedText("Unknown field. Field names are exact and case-sensitive.", "未知字段。字段名须完全一致并区分大小写。");
        return InputErrors.One(Pointer(path), message);
    }

    private static bool IsSyntax(JsonException failure) =>
        failure.InnerException is JsonException || failure.GetType() != typeof(JsonException);

    private static string Pointer(IReadOnlyList<string> path)
    {
        var pointer = string.Concat(path.Select(part => "/" + part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
        return pointer.Length <= LongestPointer ? pointer : pointer[..LongestPointer];
    }

    /// <summary>The type that stands at <paramref name="path"/>; <see langword="null"/> where no field has that name.</summary>
    private static Type? Resolve(Type root, IReadOnlyList<string> path)
    {
        var type = root;
        foreach (var part in path)
        {
            if (type == typeof(EquipmentItemRequest)) type = typeof(EquipmentSettingsRequest);
            var info = PlannerJson.Reading.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
            Type? next = info.Kind switch
            {
                JsonTypeInfoKind.Object => info.Properties.FirstOrDefault(property => property.Name == part)?.PropertyType,
                JsonTypeInfoKind.Enumerable => info.ElementType,
                JsonTypeInfoKind.Dictionary => IsCodeOf(info.KeyType!, part) ? info.ElementType : null,
                _ => null,
            };
            if (next is null) return null;
            type = next;
        }

        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static bool IsCodeOf(Type key, string part) => !key.IsEnum || CodeTable.Of(key).All.Contains(part, StringComparer.Ordinal);

    private static LocalizedText Expects(Type type)
    {
        if (type.IsEnum) return ExpectsCode(CodeTable.Of(type).All);
        if (type == typeof(EquipmentItemRequest)) return new("Expects a known code, or an object with one. GET /v1/vocabularies lists them.", "应为已知代码或含代码的对象，见GET /v1/vocabularies。");
        if (type == typeof(string)) return new("Expects a text.", "应为文本。");
        if (type == typeof(bool)) return new("Expects true or false.", "应为true或false。");
        if (type == typeof(int)) return new("Expects a whole number.", "应为整数。");
        if (type == typeof(decimal)) return new("Expects a number.", "应为数字。");
        if (type == typeof(LocalDate)) return new("Expects a date as yyyy-MM-dd.", "应为yyyy-MM-dd格式的日期。");
        if (type == typeof(PartialDate)) return new("Expects a date as yyyy, yyyy-MM or yyyy-MM-dd.", "应为yyyy、yyyy-MM或yyyy-MM-dd格式的日期。");
        return PlannerJson.Reading.GetTypeInfo(type).Kind == JsonTypeInfoKind.Enumerable
            ? new("Expects a list.", "应为列表。")
            : new("Expects an object.", "应为对象。");
    }

    private static LocalizedText ExpectsCode(IReadOnlyList<string> codes)
    {
        var list = string.Join(", ", codes);
        return codes.Count <= LongestCodeList
            ? new($"Expects one of: {list}.", $"应为以下代码之一：{list}。")
            : new("Expects a known code. GET /v1/vocabularies lists them.", "应为已知代码，见GET /v1/vocabularies。");
    }
}

/// <summary>The serialiser's paths, <c>$.a[0]['b.c']</c>, as their parts.</summary>
internal static class JsonPath
{
    public static IReadOnlyList<string> Split(string? path)
    {
        var parts = new List<string>();
        if (path is null) return parts;
        var at = path.StartsWith('$') ? 1 : 0;
        while (at < path.Length)
        {
            var (part, next) = path[at] == '[' ? Bracketed(path, at) : Dotted(path, at + 1);
            parts.Add(part);
            at = next;
        }

        return parts;
    }

    private static (string Part, int Next) Dotted(string path, int start)
    {
        var end = path.AsSpan(start).IndexOfAny('.', '[');
        end = end < 0 ? path.Length : start + end;
        return (path[start..end], end);
    }

    private static (string Part, int Next) Bracketed(string path, int start)
    {
        var quoted = path.AsSpan(start).StartsWith("['");
        var closing = path.IndexOf(quoted ? "']" : "]", start, StringComparison.Ordinal);
        if (closing < 0) return (path[(start + 1)..], path.Length);
        return quoted ? (path[(start + 2)..closing], closing + 2) : (path[(start + 1)..closing], closing + 1);
    }
}

/// <summary>A failure inside a value that a converter of ours reads in its own call, whose path therefore starts there.</summary>
internal sealed class NestedJsonException(JsonException failure) : JsonException
{
    public JsonException Failure { get; } = failure;
}
