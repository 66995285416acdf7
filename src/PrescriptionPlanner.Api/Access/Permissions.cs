
namespace PrescriptionPlanner.Api.Access;

/// <summary>What something is done to.</summary>
internal enum Resource
{
    ReferenceData,
    Account,
    Patients,
    Assessments,
    Plans,
    Revisions,
    OneRepetitionMaxima,
    SessionLogs,
    Observations,
    Decisions,
    WeeklyReview,
    ProgressionRuns,
    ApiKeys,
    People,
    AuditEvents,
    TestClock,
}

/// <summary>What is done.</summary>
internal enum Act
{
    Read,
    Create,
    Change,
    Erase,
    Export,
    Pause,
    ResumeOrEnd,
    Approve,
    Override,
    SignIn,
}

/// <summary>A line of the table: who may do this.</summary>
/// <param name="Resource">To what.</param>
/// <param name="Act">What.</param>
/// <param name="Roles">In which roles; a patient only to what is their own.</param>
/// <param name="Scopes">With which of these scopes, any one.</param>
internal sealed record Permission(Resource Resource, Act Act, IReadOnlyList<Role> Roles, Scopes Scopes)
{
    /// <summary>Whether strangers may do it too.</summary>
    public bool Everybody { get; init; }

    /// <summary>Whether a caller may.</summary>
    public bool Allows(Caller caller) => Everybody || (caller.Kind == CallerKind.Key ? (caller.Scopes & Scopes) != Scopes.None : caller.Role is { } role && Roles.Contains(role));
}

/// <summary>
/// Who may do what: the one table, from which every route's policy is made and which <c>GET /v1/permissions</c> shows. An administrator and the scope
/// <c>admin</c> may do everything. What belongs to another clinic, or to another patient than a patient's own, is not there for a caller: 404, never 403.
/// </summary>
internal static class Permissions
{
    private static readonly Role[] A = [Role.Administrator];
    private static readonly Role[] AP = [.. A, Role.Physiotherapist];
    private static readonly Role[] APC = [.. AP, Role.Coach];
    private static readonly Role[] APCS = [.. APC, Role.Patient];
    private static readonly Role[] APS = [.. AP, Role.Patient];

    /// <summary>Every line.</summary>
    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Resource.ReferenceData, Act.Read, APCS, ScopeNames.All) { Everybody = true },
        new(Resource.Account, Act.SignIn, APCS, ScopeNames.All) { Everybody = true },
        new(Resource.Account, Act.Read, APCS, ScopeNames.All),
        // A person's own sign-in.
        new(Resource.Account, Act.Change, APCS, Scopes.None),
        new(Resource.Patients, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.Patients, Act.Create, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.Patients, Act.Change, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.Patients, Act.Erase, A, Scopes.Admin),
        new(Resource.Patients, Act.Export, APS, Scopes.Admin),
        new(Resource.Assessments, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.Assessments, Act.Create, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.Plans, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.Plans, Act.Create, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.Plans, Act.Pause, APC, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.Plans, Act.ResumeOrEnd, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.Revisions, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.Revisions, Act.Create, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.OneRepetitionMaxima, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.OneRepetitionMaxima, Act.Change, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.SessionLogs, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.SessionLogs, Act.Create, APCS, Scopes.LogsWrite | Scopes.Admin),
        new(Resource.SessionLogs, Act.Change, APCS, Scopes.LogsWrite | Scopes.Admin),
        new(Resource.Observations, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.Observations, Act.Create, APCS, Scopes.LogsWrite | Scopes.Admin),
        new(Resource.Decisions, Act.Read, APCS, Scopes.PlansRead | Scopes.Admin),
        new(Resource.Decisions, Act.Approve, APC, Scopes.Review | Scopes.Admin),
        // On the route of an approval: an app needs the scope of that too.
        new(Resource.Decisions, Act.Override, AP, Scopes.PlansWrite | Scopes.Admin),
        new(Resource.WeeklyReview, Act.Read, APC, Scopes.Review | Scopes.Admin),
        new(Resource.WeeklyReview, Act.Approve, APC, Scopes.Review | Scopes.Admin),
        new(Resource.ProgressionRuns, Act.Read, A, Scopes.Admin),
        new(Resource.ProgressionRuns, Act.Create, A, Scopes.Admin),
        new(Resource.ApiKeys, Act.Read, A, Scopes.Admin),
        new(Resource.ApiKeys, Act.Create, A, Scopes.Admin),
        new(Resource.ApiKeys, Act.Change, A, Scopes.Admin),
        new(Resource.People, Act.Read, A, Scopes.Admin),
        new(Resource.People, Act.Create, A, Scopes.Admin),
        new(Resource.People, Act.Change, A, Scopes.Admin),
        new(Resource.AuditEvents, Act.Read, A, Scopes.Admin),
        new(Resource.TestClock, Act.Read, A, Scopes.Admin),
        new(Resource.TestClock, Act.Change, A, Scopes.Admin),
    ];

    /// <summary>The line of an act.</summary>
    /// <exception cref="InvalidOperationException">The table has none.</exception>
    public static Permission Of(Resource resource, Act act) =>
        All.SingleOrDefault(line => line.Resource == resource && line.Act == act) ?? throw new InvalidOperationException($"Nobody may {act} {resource}.");

    /// <summary>The routes do this: whoever may not is refused, and who did it is recorded.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder routes, Resource resource, Act act) where TBuilder : IEndpointConventionBuilder
    {
        var permission = Of(resource, act);
        routes.WithMetadata(permission);
        if (!permission.Everybody)
            routes.RequireAuthorization(policy => policy.RequireAuthenticatedUser().RequireAssertion(context => context.User.Caller() is { } caller && permission.Allows(caller)));
        return routes;
    }
}
