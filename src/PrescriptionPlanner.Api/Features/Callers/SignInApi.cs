using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Features.Callers;

/// <summary>Signing in: a cookie for an e-mail address, a password and, where somebody has set one up, a code.</summary>
internal static class SignInApi
{
    private const int LongestEmail = 200;
    private const int LongestPassword = 200;
    private const int LongestCode = 20;

    private static readonly PasswordHasher<Person> Hasher = new();

    // Checked where there is nobody of that name, so that it takes as long.
    private static readonly Lazy<string> DummyHash = new(() => Hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    public static void MapSignIn(this RouteGroupBuilder routes)
    {
        routes.MapPost("/sign-in", SignIn).WithName("SignIn").WithTags("Account").Needs(Resource.Account, Act.SignIn);
        routes.MapGet("/permissions", GetPermissions).WithName("GetPermissions").WithTags("Account").Needs(Resource.ReferenceData, Act.Read);
    }

    /// <summary>Signs somebody in: the answer sets a cookie.</summary>
    /// <remarks>
    /// Five failures lock the sign-in for a quarter of an hour. Calls with the cookie that change something have to come from this site, and a POST
    /// as <c>application/json</c>.
    /// </remarks>
    internal static async Task<Results<Rendered<AccountDocument>, ProblemResult>> SignIn(
        RequestBody<SignInRequest> body, HttpContext context, PlannerStore store, Preparation preparation, FailedGuesses guesses, PeopleDatabase people,
        ILookupNormalizer names, IClock clock)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        errors.CheckText("/email", request.Email, LongestEmail, required: true);
        if (request.Password is null) errors.Required("/password");
        else if (request.Password.Length > LongestPassword) errors.Add("/password", $"Is longer than {LongestPassword} characters.", $"超过{LongestPassword}个字符。");
        errors.CheckText("/code", request.Code, LongestCode, required: false);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        if (guesses.Refuse(context) is { } wait) return wait;
        await preparation.Ready.WaitAsync(context.RequestAborted);
        var clinic = request.ClinicId ?? Clinic.SeededId;
        var name = names.NormalizeName(Person.UserNameOf(clinic, request.Email!));
        var password = await CheckPasswordAsync(store, name, request.Password!, context.RequestAborted);
        // A failure is counted where it stands: it must not be undone with the rest.
        var (person, refused) = await store.WriteAsync(
            async (database, token) =>
            {
                people.Context = database;
                var users = context.RequestServices.GetRequiredService<UserManager<Person>>();
                // Guesses at one person take turns: side by side they would count as one.
                await database.People.Where(row => row.NormalizedUserName == name)
                    .ExecuteUpdateAsync(row => row.SetProperty(known => known.AccessFailedCount, known => known.AccessFailedCount), token);
                var checkedPerson = await CheckAsync(users, clinic, request, password, clock.GetCurrentInstant());
                // Also where there is nobody of that name: somebody tries names, and the answer takes as long.
                if (await database.Clinics.AnyAsync(row => row.Id == clinic, token))
                    database.AuditEvents.Add(new AuditEvent
                    {
                        ClinicId = clinic,
                        At = clock.GetCurrentInstant(),
                        Actor = checkedPerson.Person is { } known ? $"person:{known.Id}" : "stranger",
                        Action = "signIn",
                        SubjectKind = "person",
                        SubjectId = checkedPerson.Person?.Id,
                        Outcome = checkedPerson.Refused?.Slug ?? "done",
                        Address = context.AddressText(),
                    });
                await database.SaveChangesAsync(token);
                return checkedPerson;
            },
            context.RequestAborted);
        if (refused is not null || person is null)
        {
            guesses.Note(context);
            return new ProblemResult(refused ?? ProblemKind.SignInRefused);
        }

        await PersonCookie.SendAsync(context, person);
        return new Rendered<AccountDocument>(AccountDocument.Of(PersonCookie.CallerOf(person), person));
    }

    /// <summary>Who may do what: the table that every route is checked by.</summary>
    internal static ReferenceDocument<PermissionList> GetPermissions() => PermissionList.Document;

    // Takes a twentieth of a second on purpose: outside the transaction, where no other writer waits for it.
    private static async Task<CheckedPassword> CheckPasswordAsync(PlannerStore store, string name, string password, CancellationToken aborted)
    {
        var hash = await store.ReadAsync(
            (database, token) => database.People.Where(row => row.NormalizedUserName == name).Select(row => row.PasswordHash).SingleOrDefaultAsync(token), aborted);
        var fits = Hasher.VerifyHashedPassword(null!, hash ?? DummyHash.Value, password) != PasswordVerificationResult.Failed;
        return new CheckedPassword(hash, fits && hash is not null);
    }

    private static async Task<(Person? Person, ProblemKind? Refused)> CheckAsync(UserManager<Person> people, Guid clinic, SignInRequest request, CheckedPassword password, Instant now)
    {
        if (await people.FindByNameAsync(Person.UserNameOf(clinic, request.Email!)) is not { } person) return (null, ProblemKind.SignInRefused);
        if (await people.IsLockedOutAsync(person)) return (person, ProblemKind.SignInRefused);
        // A password that was changed meanwhile does not fit any more.
        if (!password.Fits || person.PasswordHash != password.Hash || person.DeactivatedAt is not null)
        {
            await people.AccessFailedAsync(person);
            return (person, ProblemKind.SignInRefused);
        }

        if (person.TwoFactorEnabled)
        {
            if (request.Code is null) return (person, ProblemKind.SecondFactorRequired);
            if (!await people.VerifyTwoFactorTokenAsync(person, people.Options.Tokens.AuthenticatorTokenProvider, request.Code)
                || !await UsedCodes.TryTakeAsync(people, person, request.Code, now))
            {
                await people.AccessFailedAsync(person);
                return (person, ProblemKind.SignInRefused);
            }
        }

        await people.ResetAccessFailedCountAsync(person);
        return (person, null);
    }

    private sealed record CheckedPassword(string? Hash, bool Fits);

    /// <summary>Who signs in.</summary>
    internal sealed record SignInRequest
    {
        /// <summary>The clinic, where it is not the first one of the installation.</summary>
        public Guid? ClinicId { get; init; }

        /// <summary>E-mail address.</summary>
        [Required] public string? Email { get; init; }

        /// <summary>Password.</summary>
        [Required] public string? Password { get; init; }

        /// <summary>Code of the authenticator app, where the person has set one up.</summary>
        public string? Code { get; init; }
    }
}

/// <summary>Who may do what.</summary>
/// <param name="Items">Every line of the table.</param>
/// <param name="Scopes">Every scope that a key may have.</param>
internal sealed record PermissionList(IReadOnlyList<PermissionLine> Items, IReadOnlyList<string> Scopes)
{
    public static readonly ReferenceDocument<PermissionList> Document = new(() => new PermissionList([.. Permissions.All.Select(PermissionLine.Of)], ScopeNames.Of(ScopeNames.All)));
}

/// <summary>Who may do one thing.</summary>
/// <param name="Resource">To what.</param>
/// <param name="Action">What.</param>
/// <param name="Everybody">Whether strangers may.</param>
/// <param name="Roles">In which roles; a patient only to what is their own.</param>
/// <param name="Scopes">With which scopes, any one.</param>
internal sealed record PermissionLine(Resource Resource, Act Action, bool Everybody, IReadOnlyList<Role> Roles, IReadOnlyList<string> Scopes)
{
    public static PermissionLine Of(Permission line) => new(line.Resource, line.Act, line.Everybody, line.Roles, ScopeNames.Of(line.Scopes));
}
