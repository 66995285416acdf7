using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PrescriptionPlanner.Records.Database;

/// <summary>Registers the planner's rows.</summary>
public static class StoreRegistration
{
    /// <summary>Adds <see cref="PlannerStore"/>, <see cref="ProgressionSweep"/> and <see cref="AuditChain"/>, one of each. Nothing is opened before its first use.</summary>
    /// <param name="services">The services.</param>
    /// <param name="settings">Where the rows are.</param>
    public static IServiceCollection AddPlannerStore(this IServiceCollection services, DatabaseSettings settings) => services
        .AddSingleton(provider => new PlannerStore(settings, provider.GetService<ILoggerFactory>()))
        .AddSingleton<ProgressionSweep>()
        .AddSingleton<AuditChain>();
}
