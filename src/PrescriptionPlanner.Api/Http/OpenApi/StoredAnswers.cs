using System.Net.Mime;

namespace PrescriptionPlanner.Api.Http.OpenApi;

/// <summary>Says in the contract what a stored route answers.</summary>
internal static class StoredAnswers
{
    /// <summary>The route answers a <typeparamref name="T"/>.</summary>
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route, int status = StatusCodes.Status200OK) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(T), [MediaTypeNames.Application.Json]));

    /// <summary>The route answers that it is done, and nothing else.</summary>
    public static RouteHandlerBuilder AnswersNothing(this RouteHandlerBuilder route) => route.WithMetadata(new AnswersNoContent());

    /// <summary>The route makes a <typeparamref name="T"/>; an <c>Idempotency-Key</c> is honoured.</summary>
    public static RouteHandlerBuilder Creates<T>(this RouteHandlerBuilder route, int status = StatusCodes.Status201Created) =>
        route.Answers<T>(status).Refuses(409, 422).WithMetadata(new TakesIdempotencyKey());

    /// <summary>The route changes something: <c>If-Match</c> is needed.</summary>
    public static RouteHandlerBuilder Changes<T>(this RouteHandlerBuilder route) => route.Answers<T>().NeedsIfMatch().AnswersTag();

    /// <summary>The answer carries an entity tag.</summary>
    public static RouteHandlerBuilder AnswersTag(this RouteHandlerBuilder route) => route.WithMetadata(new AnswersEntityTag(Conditional: false));

    /// <summary>The answer carries an entity tag, and nothing else where the caller holds it already.</summary>
    public static RouteHandlerBuilder TakesIfNoneMatch(this RouteHandlerBuilder route) =>
        route.WithMetadata(new AnswersEntityTag(Conditional: true));

    /// <summary><c>If-Match</c> is needed.</summary>
    public static RouteHandlerBuilder NeedsIfMatch(this RouteHandlerBuilder route) => route.Refuses(409, 412, 422, 428).WithMetadata(new TakesIfMatch());

    /// <summary>The route may refuse what is well formed and would not be safe.</summary>
    public static RouteHandlerBuilder RefusesOnClinicalGrounds(this RouteHandlerBuilder route) => route.Refuses(422);

    /// <summary>The route may answer these problems.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses)
            route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [MediaTypeNames.Application.ProblemJson]));
        return route;
    }

    /// <summary>Marks a route for the contract.</summary>
    internal sealed class TakesIdempotencyKey;

    /// <summary>Marks a route for the contract.</summary>
    internal sealed class TakesIfMatch;

    /// <summary>Marks a route for the contract.</summary>
    /// <param name="Conditional">Whether <c>If-None-Match</c> is heeded.</param>
    internal sealed record AnswersEntityTag(bool Conditional);

    /// <summary>Marks a route for the contract.</summary>
    internal sealed class AnswersNoContent;
}
