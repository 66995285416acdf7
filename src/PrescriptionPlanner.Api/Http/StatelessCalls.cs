using Microsoft.Extensions.Options;

namespace PrescriptionPlanner.Api.Http;

/// <summary>Calls that compute an answer and store nothing. An installation may close them to strangers.</summary>
internal static class StatelessCalls
{
    /// <summary>Marks routes as such calls.</summary>
    public static TBuilder AsStatelessCalls<TBuilder>(this TBuilder routes) where TBuilder : IEndpointConventionBuilder =>
        routes.WithMetadata(new Mark());

    /// <summary>Whether a route is such a call.</summary>
    public static bool IsOne(EndpointMetadataCollection? metadata) => metadata?.GetMetadata<Mark>() is not null;

    /// <summary>Answers 401 to strangers where the setting closes them.</summary>
    public static void UseStatelessCallsSetting(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<AnonymousSettings>>().Value.StatelessCalls) return;
        app.Use((context, next) =>
        {
            var closed = IsOne(context.GetEndpoint()?.Metadata) && context.User.Identity?.IsAuthenticated != true;
            if (!closed) return next(context);
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Problem.WriteAsync(context, ProblemKind.Unauthorized);
        });
    }

    /// <summary>Marks a route.</summary>
    internal sealed class Mark;
}
