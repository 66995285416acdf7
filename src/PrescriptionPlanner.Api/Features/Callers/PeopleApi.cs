using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Features.Callers;

/// <summary>People who sign in.</summary>
internal static class PeopleApi
{
    private const int LongestText = 200;
    private const int ShortestPassword = 12;

    public static void MapPeople(this RouteGroupBuilder routes)
    {
        var people = routes.MapGroup("/people").WithTags("People");
        people.MapPost("/", Create).WithName("CreatePerson").Needs(Resource.People, Act.Create).Answers<PersonDocument>(201).Refuses(409);
        people.MapGet("/", List).WithName("ListPeople").Needs(Resource.People, Act.Read).Answers<Paged<PersonDocument>>();
        people.MapPost("/{personId:guid}/deactivate", Deactivate).WithName("DeactivatePerson").Needs(Resource.People, Act.Change).Answers<PersonDocument>().Refuses(409);
        people.MapPost("/{personId:guid}/reactivate", Reactivate).WithName("ReactivatePerson").Needs(Resource.People, Act.Change).Answers<PersonDocument>();
        people.MapPut("/{personId:guid}/role", ChangeRole).WithName("ChangeRole").Needs(Resource.People, Act.Change).Answers<PersonDocument>().Refuses(409);
        people.MapPut("/{personId:guid}/password", ResetPassword).WithName("ResetPassword").Needs(Resource.People, Act.Change).Answers<PersonDocument>();
    }

    /// <summary>Lets somebody sign in, in a role. Somebody in the role of a patient names the patient that they are.</summary>
    internal static async Task<Outcome<PersonDocument>> Create(RequestBody<PersonRequest> body, HttpContext context, StoredCall call, PeopleDatabase people)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        errors.CheckText("/displayName", request.DisplayName, LongestText, required: true);
        errors.CheckText("/email", request.Email, LongestText, required: true);
        if (errors.IsEmpty && !IsEmail(request.Email!)) errors.Add("/email", "Not an e-mail address.", "不是邮箱地址。");
        CheckPassword("/password", request.Password, errors);
        if (request.Role is null) errors.Required("/role");
        else if (request.Role == Role.Patient != request.PatientId is not null) errors.Add("/patientId", "Goes with the role patient, and only with that.", "仅角色patient需填写。");
        if (!errors.IsEmpty || request.Role is not { } role) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.WriteAsync<PersonDocument>(null, async (database, token) =>
        {
            if (request.PatientId is { } patient && await database.Patients.OfClinic(call, patient, token) is null)
                return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/patientId", new("There is no such patient.", "没有该患者。")));
            people.Context = database;
            var person = new Person
            {
                Id = call.NextId(),
                ClinicId = call.ClinicId,
                UserName = Person.UserNameOf(call.ClinicId, request.Email!),
                Email = request.Email,
                DisplayName = request.DisplayName!,
                Role = role,
                PatientId = request.PatientId,
                LockoutEnabled = true,
                CreatedAt = call.Now,
            };
            var made = await context.RequestServices.GetRequiredService<UserManager<Person>>().CreateAsync(person, request.Password!);
            if (!made.Succeeded) return Refused(made);
            database.AuditEvents.Add(call.Audit("personCreated", "person", person.Id, person.PatientId));
            await database.SaveChangesAsync(token);
            return Outcome<PersonDocument>.Of(PersonDocument.Of(person), call.Language, status: StatusCodes.Status201Created, location: "/v1/people");
        });
    }

    /// <summary>Lists the people, in the order in which they were made.</summary>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    internal static async Task<Outcome<Paged<PersonDocument>>> List(StoredCall call, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = Paging.ReadIdCursor(cursor, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadAsync<Paged<PersonDocument>>(async (database, token) =>
        {
            var found = database.People.Where(person => person.ClinicId == call.ClinicId);
            if (after is { } last) found = found.Where(person => person.Id.CompareTo(last) > 0);
            var page = await found.OrderBy(person => person.Id).Take(size + 1).ToListAsync(token);
            return page.Select(PersonDocument.Of).ToList().AsPage(size, person => Paging.Cursor(person.Id), call);
        });
    }

    /// <summary>Ends somebody's access at once, cookies that are out included.</summary>
    internal static Task<Outcome<PersonDocument>> Deactivate(Guid personId, StoredCall call) =>
        ChangeAsync(personId, call, "personDeactivated", person =>
        {
            person.DeactivatedAt ??= call.Now;
            return null;
        });

    /// <summary>Lets somebody sign in again, and lifts a lock.</summary>
    internal static Task<Outcome<PersonDocument>> Reactivate(Guid personId, StoredCall call) => ChangeAsync(personId, call, "personReactivated", person =>
    {
        person.DeactivatedAt = null;
        Unlock(person);
        return null;
    });

    /// <summary>Puts somebody in another role. The role of a patient comes and goes with the person.</summary>
    internal static async Task<Outcome<PersonDocument>> ChangeRole(Guid personId, RequestBody<RoleRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.Role is null) errors.Required("/role");
        if (!errors.IsEmpty || request.Role is not { } role) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await ChangeAsync(personId, call, "personRoleChanged", person =>
        {
            if (role == Role.Patient != (person.Role == Role.Patient))
                return new ProblemResult(ProblemKind.Conflict, InputErrors.One("/role", new("The role patient cannot be given or taken: make another person.", "角色patient不可授予或撤销，请新建人员。")));
            person.Role = role;
            return null;
        });
    }

    /// <summary>
    /// Gives somebody who cannot sign in a first password again. What they had set up as second factor is gone, and so is a lock; cookies that are out end.
    /// </summary>
    internal static async Task<Outcome<PersonDocument>> ResetPassword(
        Guid personId, RequestBody<FirstPasswordRequest> body, HttpContext context, StoredCall call, PeopleDatabase people)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        CheckPassword("/password", request.Password, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await ChangeAsync(personId, call, "personPasswordReset", async (database, person) =>
        {
            people.Context = database;
            var users = context.RequestServices.GetRequiredService<UserManager<Person>>();
            var replaced = await users.ResetPasswordAsync(person, await users.GeneratePasswordResetTokenAsync(person), request.Password!);
            if (!replaced.Succeeded) return Refused(replaced);
            await users.SetTwoFactorEnabledAsync(person, false);
            Unlock(person);
            return null;
        });
    }

    /// <summary>Checks the length of a password; how simple it is, Identity says.</summary>
    public static void CheckPassword(string pointer, string? password, InputErrors errors)
    {
        if (password is null) errors.Required(pointer);
        else if (password.Length is < ShortestPassword or > LongestText)
            errors.Add(pointer, $"Has to have {ShortestPassword} to {LongestText} characters.", $"应为{ShortestPassword}至{LongestText}个字符。");
    }

    private static Task<Outcome<PersonDocument>> ChangeAsync(Guid personId, StoredCall call, string action, Func<Person, ProblemResult?> change) =>
        ChangeAsync(personId, call, action, (_, person) => Task.FromResult(change(person)));

    private static Task<Outcome<PersonDocument>> ChangeAsync(Guid personId, StoredCall call, string action, Func<PlannerDbContext, Person, Task<ProblemResult?>> change) =>
        call.WriteAsync<PersonDocument>(null, async (database, token) =>
        {
            if (await database.People.SingleOrDefaultAsync(row => row.ClinicId == call.ClinicId && row.Id == personId, token) is not { } person)
                return new ProblemResult(ProblemKind.NotFound);
            if (await change(database, person) is { } problem) return problem;
            person.SecurityStamp = Guid.NewGuid().ToString("N");
            person.ConcurrencyStamp = Guid.NewGuid().ToString();
            database.AuditEvents.Add(call.Audit(action, "person", person.Id, person.PatientId));
            await database.SaveChangesAsync(token);
            if (await Administrators.RefuseNoneAsync(database, call, token) is { } refused) return refused;
            return Outcome<PersonDocument>.Of(PersonDocument.Of(person), call.Language);
        });

    private static void Unlock(Person person)
    {
        person.LockoutEnd = null;
        person.AccessFailedCount = 0;
    }

    private static ProblemResult Refused(IdentityResult made) => made.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.DuplicateUserName))
        ? new ProblemResult(ProblemKind.Conflict, InputErrors.One("/email", new("Somebody of this clinic has this address.", "本机构已有人使用该邮箱。")))
        : new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/password", new("Is too simple: it needs five different characters.", "过于简单：至少需五个不同字符。")));

    private static bool IsEmail(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);

    /// <summary>Somebody who is to sign in.</summary>
    internal sealed record PersonRequest
    {
        /// <summary>Name, up to 200 characters.</summary>
        [Required] public string? DisplayName { get; init; }

        /// <summary>E-mail address, unique in the clinic.</summary>
        [Required] public string? Email { get; init; }

        /// <summary>First password, 12 to 200 characters; the person changes it.</summary>
        [Required] public string? Password { get; init; }

        /// <summary>What the person is in the clinic.</summary>
        [Required] public Role? Role { get; init; }

        /// <summary>The patient that the person is; with the role <c>patient</c> alone.</summary>
        public Guid? PatientId { get; init; }
    }

    /// <summary>Another role.</summary>
    internal sealed record RoleRequest
    {
        /// <summary>What the person is in the clinic from now on.</summary>
        [Required] public Role? Role { get; init; }
    }

    /// <summary>A first password, again.</summary>
    internal sealed record FirstPasswordRequest
    {
        /// <summary>12 to 200 characters; the person changes it.</summary>
        [Required] public string? Password { get; init; }
    }
}

/// <summary>Somebody who signs in.</summary>
/// <param name="Id">Id.</param>
/// <param name="DisplayName">Name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Role">What the person is in the clinic.</param>
/// <param name="PatientId">The patient that the person is.</param>
/// <param name="Active">Whether the person may sign in.</param>
/// <param name="SecondFactor">Whether a sign-in needs a code.</param>
/// <param name="CreatedAt">When the person was made.</param>
internal sealed record PersonDocument(Guid Id, string DisplayName, string? Email, Role Role, Guid? PatientId, bool Active, bool SecondFactor, Instant CreatedAt)
{
    public static PersonDocument Of(Person row) => new(
        row.Id, row.DisplayName, row.Email, row.Role, row.PatientId, row.DeactivatedAt is null, row.TwoFactorEnabled, row.CreatedAt);
}
