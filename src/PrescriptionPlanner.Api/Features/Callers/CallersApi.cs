namespace PrescriptionPlanner.Api.Features.Callers;

/// <summary>Who may call, what they may do, and what they did.</summary>
internal static class CallersApi
{
    public static void MapCallers(this RouteGroupBuilder routes)
    {
        routes.MapAccount();
        routes.MapApiKeys();
        routes.MapPeople();
        routes.MapAuditEvents();
    }
}
