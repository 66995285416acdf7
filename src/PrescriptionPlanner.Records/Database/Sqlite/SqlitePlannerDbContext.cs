using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using NodaTime;

namespace PrescriptionPlanner.Records.Database.Sqlite;

/// <summary>The planner's rows in a SQLite file: the embedded default.</summary>
/// <param name="options">Where the rows are.</param>
public sealed class SqlitePlannerDbContext(DbContextOptions<SqlitePlannerDbContext> options) : PlannerDbContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Instant>().HaveConversion<SqliteInstantConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<SqliteDateConverter>();
        // For parameters of SQL that is written by hand.
        configurationBuilder.DefaultTypeMapping<Instant>().HasConversion<SqliteInstantConverter>();
    }
}

/// <summary>Makes the context for the migration tools; no database is opened.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePlannerDbContext>
{
    public SqlitePlannerDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePlannerDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
