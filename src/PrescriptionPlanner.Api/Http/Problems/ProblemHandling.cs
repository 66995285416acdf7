using Microsoft.AspNetCore.Diagnostics;

namespace PrescriptionPlanner.Api.Http.Problems;

/// <summary>Turns every failure that no handler answered into a problem, the same in every environment.</summary>
internal static class ProblemHandling
{
    public static void UsePlannerProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = AnswerException,
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException or OperationCanceledException || StorageFailure.IsCollision(failure.Exception),
        });
        app.UseStatusCodePages(page => Problem.WriteAsync(
            page.HttpContext, ProblemKind.ForStatus(page.HttpContext.Response.StatusCode), status: page.HttpContext.Response.StatusCode));
    }

    private static Task AnswerException(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = failure is null ? StatusCodes.Status500InternalServerError : StatusOf(failure);
        if (status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "5";
        var errors = status != StatusCodes.Status409Conflict ? null
            : failure is PlanUnreadableException ? InputErrors.One("", new("The stored documents of the plan cannot be read.", "该计划的存储文档无法读取。"))
            : InputErrors.One("", new("Another call came first.", "另一请求已先完成。"));
        return Problem.WriteAsync(context, ProblemKind.ForStatus(status), errors, status);
    }

    private static int StatusOf(Exception failure) =>
        failure switch
        {
            BadHttpRequestException refused => refused.StatusCode,
            PlanUnreadableException => StatusCodes.Status409Conflict,
            _ when StorageFailure.IsCollision(failure) => StatusCodes.Status409Conflict,
            _ when StorageFailure.IsPassing(failure) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
}
