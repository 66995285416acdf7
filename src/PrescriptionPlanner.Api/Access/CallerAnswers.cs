using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace PrescriptionPlanner.Api.Access;

/// <summary>What those are answered whom no policy lets in: problems, and never the page of a sign-in form.</summary>
internal sealed class CallerAnswers(AuditTrail trail) : IAuthorizationMiddlewareResultHandler
{
    private const string Challenge = "Bearer realm=\"planner\"";

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
        }
        else if (context.User.Caller() is { } caller)
        {
            await trail.NoteAsync(context, caller, ProblemKind.Forbidden.Slug, []);
            await Problem.WriteAsync(context, ProblemKind.Forbidden);
        }
        else if (FailedGuesses.Waited(context))
        {
            FailedGuesses.TellToWait(context.Response);
            await Problem.WriteAsync(context, ProblemKind.TooManyRequests);
        }
        else
        {
            context.Response.Headers.WWWAuthenticate = Challenge;
            await Problem.WriteAsync(context, ProblemKind.Unauthorized);
        }
    }
}
