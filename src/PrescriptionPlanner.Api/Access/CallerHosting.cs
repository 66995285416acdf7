using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Tells callers apart: keys, people, tokens, and in Development whoever sits on this machine.</summary>
internal static class CallerHosting
{
    private const string SchemeName = "Caller";

    public static void AddPlannerCallers(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<CallerSettings>().BindConfiguration("Callers").ValidateDataAnnotations().ValidateOnStart();
        var settings = builder.Configuration.GetSection("Callers").Get<CallerSettings>() ?? new CallerSettings();
        // Refuses to start where it may not be on.
        LoopbackAuthentication.IsOn(settings, builder.Environment);
        services.AddSingleton<FailedGuesses>();
        SecurityShapes.Register(services);
        services.AddSingleton<FirstKey>();
        var authentication = services.AddAuthentication(SchemeName)
            .AddPolicyScheme(SchemeName, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null)
            .AddScheme<AuthenticationSchemeOptions, LoopbackAuthentication>(LoopbackAuthentication.SchemeName, null)
            .AddCookie(PersonCookie.SchemeName, PersonCookie.Configure);
        if (settings.Jwt.IsOn) authentication.AddJwtBearer(TokenCallers.SchemeName, options => TokenCallers.Configure(options, settings.Jwt));
        services.AddAuthorization();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, CallerAnswers>();
        AddPeople(services);
        ProtectCookies(services, settings);
    }

    /// <summary>Finds out who calls, counts their calls, and refuses what the table does not allow.</summary>
    public static void UsePlannerCallers(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseCallerRateLimits();
        app.UseStatelessCallsSetting();
        app.UseAuthorization();
        app.Use(RefuseForgery);
    }

    private static void AddPeople(IServiceCollection services)
    {
        services.AddIdentityCore<Person>(options =>
        {
            options.Password = new PasswordOptions
            {
                RequiredLength = 12,
                RequiredUniqueChars = 5,
                RequireDigit = false,
                RequireLowercase = false,
                RequireUppercase = false,
                RequireNonAlphanumeric = false,
            };
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            options.User.AllowedUserNameCharacters = "";
        }).AddDefaultTokenProviders();
        services.AddScoped<PeopleDatabase>();
        services.AddScoped<IUserStore<Person>, PeopleRows>();
        services.AddScoped(provider => provider.GetRequiredService<PlannerStore>().Open(RowScope.Everything));
    }

    // Every replica reads the keys from the database.
    private static void ProtectCookies(IServiceCollection services, CallerSettings settings)
    {
        var protection = services.AddDataProtection().SetApplicationName("PrescriptionPlanner").PersistKeysToDbContext<PlannerDbContext>();
        if (!string.IsNullOrWhiteSpace(settings.CookieCertificate))
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(settings.CookieCertificate, settings.CookieCertificatePassword));
        // It would read the keys before there is a database. They are read with the first cookie.
        foreach (var early in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList()) services.Remove(early);
    }

    // Calls that need nobody look nobody up: they never wait for the database.
    private static string SchemeOf(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        var needsCaller = metadata?.GetMetadata<Permission>() is { Everybody: false }
            || (StatelessCalls.IsOne(metadata) && !context.RequestServices.GetRequiredService<IOptions<AnonymousSettings>>().Value.StatelessCalls);
        if (!needsCaller) return LoopbackAuthentication.SchemeName;
        if (ApiKeyAuthentication.KeyOf(context.Request) is { } key)
        {
            var isToken = !context.Request.Headers.ContainsKey(ApiKeyAuthentication.Header) && !key.StartsWith(ApiKeyText.Prefix, StringComparison.Ordinal);
            return isToken && context.RequestServices.GetRequiredService<IOptions<CallerSettings>>().Value.Jwt.IsOn ? TokenCallers.SchemeName : ApiKeyAuthentication.SchemeName;
        }

        return context.Request.Cookies.ContainsKey(PersonCookie.Name) ? PersonCookie.SchemeName : LoopbackAuthentication.SchemeName;
    }

    // A browser sends the cookie by itself, and in Development needs none: what a page of another site can make it send is not taken. A form cannot
    // send JSON. Who sits on this machine may leave the type out, as with curl.
    private static async Task RefuseForgery(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (context.User.Caller() is { Kind: CallerKind.Person or CallerKind.Seeded } caller && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
            {
                await context.RequestServices.GetRequiredService<AuditTrail>().NoteAsync(context, caller, ProblemKind.Forbidden.Slug, []);
                await Problem.WriteAsync(context, ProblemKind.Forbidden);
                return;
            }

            if (caller.Kind == CallerKind.Person && HttpMethods.IsPost(request.Method) && !request.HasJsonContentType())
            {
                await Problem.WriteAsync(context, ProblemKind.UnsupportedMediaType);
                return;
            }
        }

        await next(context);
    }
}
