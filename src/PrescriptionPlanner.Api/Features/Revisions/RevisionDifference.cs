using System.Text.Json;

namespace PrescriptionPlanner.Api.Features.Revisions;

/// <summary>What differs between two revisions, in the order of the document.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other.</param>
/// <param name="Screening">What is safe.</param>
/// <param name="Ladders">Steps that were added, taken away or changed.</param>
/// <param name="Weeks">Weeks whose sessions differ.</param>
/// <param name="Nutrition">Targets and advice.</param>
internal sealed record RevisionDifference(
    int From, int To, IReadOnlyList<FieldDifference> Screening, IReadOnlyList<FieldDifference> Ladders, IReadOnlyList<WeekDifference> Weeks,
    IReadOnlyList<FieldDifference> Nutrition)
{
    public static RevisionDifference Between(int from, ReadOnlyMemory<byte> before, int to, ReadOnlyMemory<byte> after)
    {
        using var left = JsonDocument.Parse(before);
        using var right = JsonDocument.Parse(after);
        return new RevisionDifference(
            from, to, Fields(left, right, "screening", "modalities", "modality"), Fields(left, right, "exercise", "ladders", "modality"),
            WeekDifference.Between(left.RootElement, right.RootElement), FieldDifference.Between("", left.RootElement.GetProperty("nutrition"), right.RootElement.GetProperty("nutrition")));
    }

    private static List<FieldDifference> Fields(JsonDocument left, JsonDocument right, string part, string list, string key)
    {
        var differences = new List<FieldDifference>();
        var before = ByKey(left.RootElement.GetProperty(part).GetProperty(list), key);
        var after = ByKey(right.RootElement.GetProperty(part).GetProperty(list), key);
        foreach (var name in before.Keys.Union(after.Keys))
            differences.AddRange(FieldDifference.Between(name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)));
        return differences;
    }

    internal static Dictionary<string, JsonElement> ByKey(JsonElement list, string key) =>
        list.EnumerateArray().ToDictionary(item => item.GetProperty(key).ToString(), item => item, StringComparer.Ordinal);
}

/// <summary>A value that differs.</summary>
/// <param name="Path">Where, from the part of the document that it belongs to.</param>
/// <param name="Before">The value before; <see langword="null"/> where it was not there.</param>
/// <param name="After">The value after; <see langword="null"/> where it is gone.</param>
internal sealed record FieldDifference(string Path, JsonElement? Before, JsonElement? After)
{
    public static List<FieldDifference> Between(string path, JsonElement before, JsonElement after)
    {
        var differences = new List<FieldDifference>();
        Compare(path, before, after, differences);
        return differences;
    }

    private static void Compare(string path, JsonElement before, JsonElement after, List<FieldDifference> differences)
    {
        // What stands on one side alone is undefined on the other, and an undefined element cannot be compared.
        if (before.ValueKind == after.ValueKind && (before.ValueKind == JsonValueKind.Undefined || JsonElement.DeepEquals(before, after))) return;
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in before.EnumerateObject().Select(field => field.Name).Union(after.EnumerateObject().Select(field => field.Name)))
                Compare(Join(path, name), Field(before, name), Field(after, name), differences);
            return;
        }

        if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array && IsOfObjects(before) && IsOfObjects(after))
        {
            for (var index = 0; index < Math.Max(before.GetArrayLength(), after.GetArrayLength()); index++)
                Compare($"{path}/{index + 1}", Item(before, index), Item(after, index), differences);
            return;
        }

        differences.Add(new FieldDifference(path, Value(before), Value(after)));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";

    private static JsonElement Field(JsonElement item, string name) => item.TryGetProperty(name, out var field) ? field : default;

    private static JsonElement Item(JsonElement list, int index) => index < list.GetArrayLength() ? list[index] : default;

    private static bool IsOfObjects(JsonElement list) => list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object;

    private static JsonElement? Value(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? null : value.Clone();
}

/// <summary>A week whose sessions differ.</summary>
/// <param name="Week">Number of the week.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Sessions">The sessions that differ.</param>
internal sealed record WeekDifference(int Week, string StartsOn, IReadOnlyList<SessionDifference> Sessions)
{
    public static IReadOnlyList<WeekDifference> Between(JsonElement before, JsonElement after)
    {
        var left = RevisionDifference.ByKey(before.GetProperty("exercise").GetProperty("calendar"), "week");
        var differences = new List<WeekDifference>();
        foreach (var week in after.GetProperty("exercise").GetProperty("calendar").EnumerateArray())
        {
            var number = week.GetProperty("week").GetInt32();
            var sessions = left.TryGetValue(week.GetProperty("week").ToString(), out var same)
                ? SessionDifference.Between(same.GetProperty("sessions"), week.GetProperty("sessions"))
                : [];
            if (sessions.Count > 0) differences.Add(new WeekDifference(number, week.GetProperty("startsOn").GetString()!, sessions));
        }

        return differences;
    }
}

/// <summary>What became of a session.</summary>
internal enum SessionChange
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its day or its dose differs.</summary>
    Changed,
}

/// <summary>A session that differs.</summary>
/// <param name="SessionId">Id of the session.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Fields">What differs in it.</param>
internal sealed record SessionDifference(string SessionId, SessionChange Change, IReadOnlyList<FieldDifference> Fields)
{
    public static IReadOnlyList<SessionDifference> Between(JsonElement before, JsonElement after)
    {
        var left = RevisionDifference.ByKey(before, "id");
        var right = RevisionDifference.ByKey(after, "id");
        var differences = new List<SessionDifference>();
        foreach (var id in left.Keys.Union(right.Keys))
        {
            if (!right.TryGetValue(id, out var now)) differences.Add(new SessionDifference(id, SessionChange.Removed, []));
            else if (!left.TryGetValue(id, out var then)) differences.Add(new SessionDifference(id, SessionChange.Added, []));
            else if (FieldDifference.Between("", then, now) is { Count: > 0 } fields) differences.Add(new SessionDifference(id, SessionChange.Changed, fields));
        }

        return differences;
    }
}
