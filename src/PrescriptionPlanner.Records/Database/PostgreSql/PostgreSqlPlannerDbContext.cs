using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PrescriptionPlanner.Records.Database.PostgreSql;

/// <summary>The planner's rows in PostgreSQL, for several replicas at once.</summary>
/// <param name="options">Where the rows are.</param>
public sealed class PostgreSqlPlannerDbContext(DbContextOptions<PostgreSqlPlannerDbContext> options) : PlannerDbContext(options);

/// <summary>Makes the context for the migration tools; no database is opened.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlPlannerDbContext>
{
    public PostgreSqlPlannerDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlPlannerDbContext>().UseNpgsql("Host=design-time", npgsql => npgsql.UseNodaTime()).Options);
}
