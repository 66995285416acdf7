using System.Globalization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Extensions;

namespace PrescriptionPlanner.Api.Http;

/// <summary>The outer walls: limits of the server, headers of every answer, and the clock.</summary>
internal static class Web
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>
    /// How far past the limit the server still takes in a body after the answer, to throw it away: many clients send all before they read, and would
    /// see a broken connection in place of the 413.
    /// </summary>
    private const long BytesToDiscard = 32 * 1_048_576;

    public static void AddPlannerWeb(this WebApplicationBuilder builder)
    {
        ListenByDefault(builder);
        var services = builder.Services;
        builder.AddProxies();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitSettings>>((kestrel, limits) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.Value.MaximumBodyBytes + BytesToDiscard;
        });
        // Not left to be found: a call that came before the service listened there would find none, and nobody would be sent there ever after.
        services.AddHttpsRedirection(options => options.HttpsPort = HttpsPort(builder.Configuration));
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<LimitSettings>>((options, limits) => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(limits.Value.RequestSeconds),
            TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
            WriteTimeoutResponse = context => Problem.WriteAsync(context, ProblemKind.TimedOut),
        });
        if (builder.Environment.IsDevelopment())
        {
            services.AddSingleton(_ => new MovableClock(TimeProvider.System));
            services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<MovableClock>());
        }
        else
        {
            services.AddSingleton(TimeProvider.System);
        }

        services.AddSingleton<IClock>(provider => provider.GetRequiredService<TimeProvider>().ToClock());
    }

    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.UseProxies();
        app.Use((context, next) =>
        {
            // At the last moment: a fault takes every header back that was set before it.
            context.Response.OnStarting(static state => SecureAsync((HttpResponse)state), context.Response);
            return next(context);
        });
        // The plain address that the service listens on by default stays as it is: where there is no other, nobody can be sent there.
        if (app.Environment.IsDevelopment() || HttpsPort(app.Configuration) is null) return;
        app.UseHsts();
        app.UseHttpsRedirection();
    }

    private static Task SecureAsync(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XFrameOptions = "DENY";
        return Task.CompletedTask;
    }

    /// <summary>The port at which callers find the HTTPS address that is configured; <see langword="null"/> where there is none.</summary>
    public static int? HttpsPort(IConfiguration configuration)
    {
        var addresses = (configuration["urls"]?.Split(';') ?? []).Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]));
        var listens = PortOf(configuration["https_ports"]?.Split(';')[0])
            ?? (addresses.FirstOrDefault(address => address?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true) is { } secure ? BindingAddress.Parse(secure).Port : null);
        return listens is null ? null : PortOf(configuration["https_port"]) ?? listens;
    }

    private static int? PortOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;

    /// <summary>Listens on port 5080 of this machine unless told otherwise. Not in the settings file: there it would outrank <c>ASPNETCORE_URLS</c>.</summary>
    private static void ListenByDefault(WebApplicationBuilder builder)
    {
        string[] toldBy = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!toldBy.Any(key => builder.Configuration.GetSection(key).Exists())) builder.WebHost.UseUrls(DefaultAddress);
    }
}
