
namespace PrescriptionPlanner.Api.Calls;

/// <summary>Where things are stored, by setting: SQLite beside the service, or PostgreSQL.</summary>
internal static class StoredHosting
{
    private const string FileName = "planner.db";

    public static void AddPlannerStorage(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite);
        var connection = builder.Configuration.GetConnectionString("Planner");
        if (string.IsNullOrWhiteSpace(connection))
        {
            if (provider == DatabaseProvider.PostgreSql) throw new InvalidOperationException("Database:Provider is PostgreSql and ConnectionStrings:Planner is empty.");
            connection = $"Data Source={Path.Combine(builder.Environment.ContentRootPath, FileName)}";
        }

        var settings = new DatabaseSettings { Provider = provider, ConnectionString = connection };
        builder.Services.AddSingleton(settings);
        builder.Services.AddPlannerStore(settings);
        builder.Services.AddSingleton<Preparation>();
        builder.Services.AddSingleton<DocumentCache>();
        builder.Services.AddSingleton<StoredIds>();
        builder.Services.AddSingleton<AuditTrail>();
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
    }
}
