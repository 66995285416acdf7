using System.Reflection;
using Hangfire;
using Hangfire.Dashboard;
using Hangfire.PostgreSql;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using PrescriptionPlanner.Api.Features.ProgressionRuns;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>
/// What happens by itself. Jobs carry no facts: each wakes something that looks in the database for what is due, so that a lost, doubled, late or
/// concurrent job leads to the same rows.
/// </summary>
internal static class PlannerJobs
{
    public static void AddPlannerJobs(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<JobSettings>().BindConfiguration("Jobs").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ProgressionRunQueue>();
        services.AddSingleton<SweepJob>();
        services.AddSingleton<RemindJob>();
        services.AddSingleton<ExpireKeysJob>();
        services.AddSingleton<SealJob>();
        if (IsBuild) return;
        services.AddHostedService<Ticker>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditTrail>());
        var settings = builder.Configuration.GetSection("Jobs").Get<JobSettings>() ?? new JobSettings();
        if (!settings.Enabled) return;
        services.AddHangfire((provider, hangfire) =>
        {
            hangfire.SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            // A sweep that fails is due again in a minute: a retry would only run beside it.
            hangfire.UseFilter(new AutomaticRetryAttribute { Attempts = 0 });
            if (settings.Storage == JobStorageKind.PostgreSql) hangfire.UsePostgreSqlStorage(connect => connect.UseNpgsqlConnection(ConnectionOf(provider)));
            else hangfire.UseInMemoryStorage();
        });
        services.AddHangfireServer(server => server.WorkerCount = 2);
        services.AddHostedService<Recurring>();
    }

    /// <summary>
    /// The dashboard, where a setting turns it on, for administrators to look at. What could be done there a form of another page could do too, and
    /// nobody would find it in the audit trail.
    /// </summary>
    public static void UsePlannerDashboard(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<JobSettings>>().Value;
        if (settings is { Enabled: true, Dashboard: true } && !IsBuild)
            app.UseHangfireDashboard("/jobs", new DashboardOptions { Authorization = [], AsyncAuthorization = [new OnlyAdministrators()], IsReadOnlyFunc = _ => true, DisplayStorageConnectionString = false });
    }

    /// <summary>Whether the program only runs so that the build can write the contract.</summary>
    public static bool IsBuild => Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    private static string ConnectionOf(IServiceProvider provider)
    {
        var database = provider.GetRequiredService<DatabaseSettings>();
        return database.Provider == DatabaseProvider.PostgreSql
            ? database.ConnectionString
            : throw new InvalidOperationException("Jobs:Storage can be PostgreSql only where Database:Provider is.");
    }

    /// <summary>A browser brings a cookie, or sits on this machine in Development; keys are for apps.</summary>
    private sealed class OnlyAdministrators : IDashboardAsyncAuthorizationFilter
    {
        public async Task<bool> AuthorizeAsync(DashboardContext context)
        {
            foreach (var scheme in new[] { PersonCookie.SchemeName, LoopbackAuthentication.SchemeName })
                if ((await context.GetHttpContext().AuthenticateAsync(scheme)).Principal?.Caller() is { Role: Role.Administrator }) return true;
            return false;
        }
    }

    /// <summary>Every recurring job, in one list. Times are UTC: what belongs to a patient's day is reckoned by the jobs themselves.</summary>
    private sealed class Recurring(IRecurringJobManager jobs) : IHostedService
    {
        private static readonly RecurringJobOptions Options = new() { TimeZone = TimeZoneInfo.Utc, MisfireHandling = MisfireHandlingMode.Relaxed };

        public Task StartAsync(CancellationToken cancellationToken)
        {
            jobs.AddOrUpdate<SweepJob>("progression-sweep", job => job.RunAsync(CancellationToken.None), Cron.Minutely(), Options);
            jobs.AddOrUpdate<RemindJob>("reminders", job => job.RunAsync(CancellationToken.None), "*/15 * * * *", Options);
            jobs.AddOrUpdate<ExpireKeysJob>("idempotency-key-expiry", job => job.RunAsync(CancellationToken.None), Cron.Hourly(), Options);
            jobs.AddOrUpdate<SealJob>("audit-seal", job => job.RunAsync(CancellationToken.None), Cron.Minutely(), Options);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
