namespace PrescriptionPlanner.Records.Database;

/// <summary>Something that the planner remembers about the database itself.</summary>
public sealed class Setting
{
    /// <summary>The version of the time-zone data that due instants were derived with.</summary>
    public const string TimeZoneData = "timeZoneData";

    /// <summary>What it is.</summary>
    public required string Key { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; set; }
}
