namespace PrescriptionPlanner.Api.Tests.Architecture;

/// <summary>The rooms of the service, in the order in which they may use one another: only those above. A feature uses no other feature.</summary>
internal static class ServiceRooms
{
    private const string Root = "PrescriptionPlanner.Api.";
    private const string Features = "Features";

    public static IReadOnlyList<string> InOrder { get; } = ["Http", "Access", "Calls", Features, "Jobs"];

    /// <summary>What a type names, in its shape or in its code, that stands in a room below its own.</summary>
    public static IEnumerable<string> ArrowsDown(Type type)
    {
        if (RoomOf(type) is not { } room) return [];
        return ReferencedTypes.Of(type).Where(used => RoomOf(used) is { } other && Position(other) > Position(room)).Select(used => $"{type} uses {used}");
    }

    /// <summary>What a type of a feature names of another feature.</summary>
    public static IEnumerable<string> ArrowsBetweenFeatures(Type type)
    {
        if (FeatureOf(type) is not { } feature) return [];
        return ReferencedTypes.Of(type).Where(used => FeatureOf(used) is { } other && other != feature).Select(used => $"{type} uses {used}");
    }

    private static string? RoomOf(Type type) =>
        type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && type.Namespace.Split('.')[2] is var room && InOrder.Contains(room) ? room : null;

    private static string? FeatureOf(Type type) => RoomOf(type) == Features ? type.Namespace!.Split('.')[3] : null;

    private static int Position(string room) => InOrder.ToList().IndexOf(room);
}
