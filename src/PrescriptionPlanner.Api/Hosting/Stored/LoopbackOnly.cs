using System.Net;
using PrescriptionPlanner.Api.Hosting.Problems;

namespace PrescriptionPlanner.Api.Hosting.Stored;

/// <summary>Stored data is answered on the machine's own loopback address alone, until callers can be told apart.</summary>
internal static class LoopbackOnly
{
    public static RouteGroupBuilder OnLoopbackOnly(this RouteGroupBuilder routes)
    {
        routes.AddEndpointFilter((context, next) =>
            IsLocal(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(new ProblemResult(ProblemKind.LoopbackOnly)));
        return routes;
    }

    /// <summary>Whether the caller sits on this machine. A connection without an address never left the process.</summary>
    public static bool IsLocal(HttpContext context) => context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
}
