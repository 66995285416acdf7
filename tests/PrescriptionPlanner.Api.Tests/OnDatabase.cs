using System.Reflection;
using Xunit.Sdk;

namespace PrescriptionPlanner.Api.Tests;

/// <summary>Runs a theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL where the environment names a server on which databases can be created.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public const string ServerVariable = "PLANNER_TEST_POSTGRES";

    public OnPostgreSqlAttribute()
    {
        if (Server is null) Skip = $"{ServerVariable} names no PostgreSQL server.";
    }

    /// <summary>A PostgreSQL server on which databases can be created.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.PostgreSql]];
}
