using System.ComponentModel.DataAnnotations;

namespace PrescriptionPlanner.Records.Database;

/// <summary>Which database holds the planner's rows.</summary>
public enum DatabaseProvider
{
    /// <summary>A SQLite file: the embedded default, for one process.</summary>
    Sqlite,

    /// <summary>PostgreSQL, for several replicas at once.</summary>
    PostgreSql,
}

/// <summary>Where the planner's rows are. Section <c>Database</c>.</summary>
public sealed class DatabaseSettings
{
    /// <summary>Which database. Default SQLite.</summary>
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>How it is reached. Default <c>Data Source=planner.db</c>, in the working folder.</summary>
    [Required] public string ConnectionString { get; init; } = "Data Source=planner.db";
}
