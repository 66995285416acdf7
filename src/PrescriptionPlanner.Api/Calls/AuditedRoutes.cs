namespace PrescriptionPlanner.Api.Calls;

/// <summary>Has the calls of routes recorded.</summary>
internal static class AuditedRoutes
{
    /// <summary>
    /// What is read, refused, not found or answered again without a change is recorded; what is changed records itself, in its own transaction.
    /// </summary>
    public static RouteGroupBuilder Audited(this RouteGroupBuilder routes)
    {
        routes.AddEndpointFilter(async (context, next) =>
        {
            var result = await next(context);
            if (result is Outcome outcome && context.Arguments.OfType<StoredCall>().FirstOrDefault() is { } call && WordOf(context.HttpContext, call, outcome) is { } word)
                await context.HttpContext.RequestServices.GetRequiredService<AuditTrail>().NoteAsync(context.HttpContext, call.Caller, word, call.Patients);
            return result;
        });
        return routes;
    }

    // A request that could not be read came by nothing; what came by a row and was turned away there says so.
    private static string? WordOf(HttpContext context, StoredCall call, Outcome outcome) => outcome.Problem is { } problem
        ? problem.Kind.Status is 403 or 404 or 409 or 412 or 422 ? problem.Kind.Slug : null
        : HttpMethods.IsGet(context.Request.Method) ? "done"
        : call.HasRecorded ? null : "unchanged";
}
